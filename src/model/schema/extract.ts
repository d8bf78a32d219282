import * as s from './defs.js'

/** Fields that every line about an article has, in the order in which they are written. */
export const articleFields = {
  id: s.id,
  source: s.id,
  url: s.nullable(s.id),
  outlet: s.nullable(s.id),
  title: s.nullable(s.id),
  standfirst: s.nullable(s.id),
  authors: s.list(s.id),
  published: s.nullable(s.date),
  modified: s.nullable(s.date),
  language: s.nullable(s.id),
  text: s.text,
  blocks: s.list(s.block),
  complete: s.nullable(s.flag),
  dropped: s.list(s.dropped),
}

const run = s.record({ part: s.part, from: s.offset, to: s.offset, htmlFrom: s.offset, htmlTo: s.offset }, ['part'])

/** With `--map`: where the words stand in the page. Null for what was not made from a page. */
export const map: s.Schema = s.nullable(s.record({ runs: s.list(run) }))

/** A line of `variorum extract`. */
export const extractSchema: s.Schema = {
  $schema: s.DRAFT,
  title: 'A line of `variorum extract`: one article',
  ...s.open({ ...articleFields, map }, ['map']),
}
