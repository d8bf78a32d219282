import { describe, expect, it, test } from 'vitest'
import { groupArticles } from '../../src/group/group.js'
import type { Article } from '../../src/model/article.js'
import { article } from './articles.js'

const group = (articles: readonly Article[]): string[] =>
  groupArticles(articles)
    .map(story => story.articles.join(' '))
    .sort()

/** Forms that newsrooms fill in, with the slots in braces. */
const FORMS: Readonly<Record<string, string>> = {
  results:
    '{town} ({wire}) {firm} on Tuesday said its profit for the third quarter was {profit} million dollars.\n\nThe seller of {goods}, which is based in {town}, said it earned {share} cents a share, and beat what Halden Research had asked of it.\n\nIts revenue was {revenue} million dollars in the period. Shares of {firm} have gained {gain} percent this year.',
  tides:
    'High water at {town} will be at {first} and {second} on Sunday, the harbour office said. The wind at {town} blows from the {wind} with gusts of {gust} knots.\n\nBoats that draw more than {depth} metres should keep to the {channel} channel. The next notice for {town} comes on Monday.',
  appeal:
    'Officers want to hear from anybody who saw a collision on {street} in {town} at about {first} on {day}.\n\nA cyclist of {gain} was taken to the infirmary. The {goods} that was in the collision did not stop, and was last seen near {channel}.\n\nCallers should give the number {revenue} to the desk.',
}

const FILLED: readonly Readonly<Record<string, string>>[] = [
  {
    ...{ town: 'Wexcombe', wire: 'Tidewire', firm: 'Pellow Group', profit: '41.7', goods: 'kettles', share: '63' },
    ...{ revenue: '388.2', gain: '12', first: '6.41', second: '19.03', wind: 'north', gust: '24', depth: '3.5' },
    ...{ channel: 'Osprey', street: 'Tallow Row', day: 'Monday' },
  },
  {
    ...{ town: 'Drumholt', wire: 'Tidewire', firm: 'Brannock Stores', profit: '9.3', goods: 'ladders', share: '17' },
    ...{ revenue: '120.8', gain: '31', first: '8.15', second: '20.44', wind: 'east', gust: '33', depth: '2.8' },
    ...{ channel: 'Marchbank', street: 'Fennel Quay', day: 'Friday' },
  },
]

const fill = (form: string, slots: Readonly<Record<string, string>>): string =>
  form.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')

describe('two of one form', () => {
  test.each(Object.keys(FORMS))('with other names and figures in its slots are two stories: %s', name => {
    const articles = FILLED.map((slots, i) => article({ id: `${i}`, text: fill(FORMS[name] ?? '', slots) }))
    expect(group(articles)).toEqual(['0', '1'])
  })

  test.each(Object.keys(FORMS))('are one story where it was printed again with some of it reworded: %s', name => {
    const [slots] = FILLED
    const text = fill(FORMS[name] ?? '', slots ?? {})
    const again = text.replace('said', 'reported').replace('on Sunday', 'this Sunday').replace('anybody', 'anyone')
    expect(group([article({ id: 'a', text }), article({ id: 'b', text: again })])).toEqual(['a b'])
  })

  it('say what they have in the slots', () => {
    const articles = FILLED.map((slots, i) => article({ id: `${i}`, text: fill(FORMS.results ?? '', slots) }))
    expect(groupArticles(articles)[0]?.why.join('\n')).toMatch(
      /not \d, which is of one form with it: here Wexcombe, .*; there Drumholt, |not \d, which is of one form with it: here Drumholt, .*; there Wexcombe, /,
    )
  })
})

describe('one name in common', () => {
  it('makes no story: two things that happened in one town', () => {
    const mill =
      'The roof of the weaving mill in Wexcombe fell in on Sunday. Nobody was in the building, its owner said.'
    const choir = 'The choir of the grammar school in Wexcombe won the county prize for the third time in its history.'
    expect(group([article({ id: 'a', text: mill }), article({ id: 'b', text: choir })])).toEqual(['a', 'b'])
  })

  it('counts once where it is a forename and a surname of somebody in all the news', () => {
    const texts = [
      'Donald Trump wants a wall of steel along the river, and says that ranchers will be paid for the land it takes. Surveyors marked the bank with flags, and goats ate half of them before noon.',
      'Three cooks prepared dinner for Donald Trump and the sultan of an island, who talked of fishing and of copper. The soup was cold on purpose, and the pastry chef was applauded by the guards.',
      'A hotel that Donald Trump once owned was sold to a cousin of its doorman after a quarrel about the plumbing. The new owner means to keep the chandeliers, the parrots and the debts of the laundry.',
    ]
    expect(group(texts.map((text, i) => article({ id: `${i}`, text })))).toEqual(['0', '1', '2'])
  })
})
