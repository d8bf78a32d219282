import { expect, test } from 'vitest'
import { extract, makeEdition, makeEditions, storiesOf } from '../src/index.js'

const TEXTS: Readonly<Record<string, string>> = {
  'ferry-a.txt':
    'Ferry runs aground at Tarn Point\n\nThe ferry Saint Orla ran aground at Tarn Point on Monday.\n\n“We felt her lift and stop,” said the master, Ada Crane.\n',
  'ferry-b.txt':
    'Saint Orla stuck on sandbank\n\nAda Crane, master of the ferry Saint Orla, said of the grounding at Tarn Point: “We felt her lift and stop.”\n',
  'prize.txt':
    'Poet of the marshes wins a prize\n\nHedwig Lorne has won the Aldous Prize for a book of poems about eels and sluices.\n\n“I thank the eels,” Lorne said.\n',
}

const extractions = await Promise.all(
  Object.entries(TEXTS).map(([source, content]) => extract({ kind: 'text', source, content })),
)

test('the stories of articles, each with what was extracted', () => {
  const stories = storiesOf(extractions)
  expect(stories.map(told => told.extractions.map(({ article }) => article.source))).toEqual([
    ['ferry-a.txt', 'ferry-b.txt'],
    ['prize.txt'],
  ])
  for (const { story, extractions: own } of stories)
    expect(own.map(({ article }) => article.id).sort()).toEqual(story.articles)
})

test('an edition of each story is what the story makes by itself', () => {
  const each = storiesOf(extractions).map(told => makeEdition(told.extractions))
  expect(makeEditions(extractions)).toEqual(each)
  expect(each.map(edition => edition.persons.map(({ name }) => name))).toEqual([['Ada Crane'], ['Hedwig Lorne']])
})

test('decisions hold for the editions too', () => {
  const together = extractions.map(({ article }) => article.id)
  expect(makeEditions(extractions, [{ together }])).toHaveLength(1)
})
