import { expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.js'
import { article } from './build.js'

/** What the text of each `via` of the first quote is. */
const through = (text: string): string[] =>
  annotate(article(text)).quotes[0]!.via.map(({ from, to }) => text.slice(from, to))

const table: readonly (readonly [string, readonly string[]])[] = [
  ['Vale told the Post that it sank.', ['the Post']],
  ['Vale told Page Six: “It sank.”', ['Page Six']],
  ['Vale told CNN’s Tom Hale: “It sank.”', ['CNN’s Tom Hale']],
  ['Vale told us that it sank.', ['us']],
  ['Vale told this newspaper that it sank.', ['this newspaper']],
  ['Speaking to Sky News, Vale said it sank.', ['Sky News']],
  ['“It sank,” Vale said in an interview with Reuters last week.', ['Reuters']],
  ['Vale told Tom Hale that it sank.', []],
  ['Vale told Congress that it sank.', []],
  ['Vale told Democrats that it sank.', []],
  ['Vale told the Senate Water Committee that it sank.', []],
  ['“It sank,” the Post quoted Tom Hale as saying.', ['the Post']],
]

it.each(table)('%s', (text, via) => {
  expect(through(text)).toEqual(via)
})
