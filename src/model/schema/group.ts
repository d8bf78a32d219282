import * as s from './defs.js'

/** A line of `variorum group`. */
export const groupSchema: s.Schema = {
  $schema: s.DRAFT,
  title: 'A line of `variorum group`: one story',
  ...s.record({
    story: s.id,
    title: s.nullable(s.id),
    articles: { ...s.list(s.id, 1), uniqueItems: true },
    why: s.list(s.id),
  }),
}
