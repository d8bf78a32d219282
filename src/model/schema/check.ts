import * as s from './defs.js'
import { edit } from './edition.js'

/** A stretch of the quotation that was checked. */
const own = s.record({ from: s.offset, to: s.offset, exact: s.text })

const verdict = s.oneOf('verbatim', 'altered', 'elided', 'truncated', 'other speaker', 'reported', 'not found')
const found = { closest: s.cite, speaker: s.nullable(s.id) }

const answer = s.oneOf('right', 'wrong', 'disputed', 'unconfirmed')
const place = s.oneOf('headline', 'standfirst', 'body')

const printing = s.record({
  article: s.id,
  outlet: s.nullable(s.id),
  url: s.nullable(s.id),
  published: s.nullable(s.date),
  place,
  verdict,
  wordsVerdict: answer,
  speakerVerdict: answer,
  ...found,
  corrections: s.list(s.cite),
})

const checked = {
  verdict,
  wordsVerdict: answer,
  meaningVerdict: answer,
  speakerVerdict: answer,
  saidBy: s.nullable(s.id),
  edits: s.list(edit(s.cite, own)),
  cuts: s.list(s.record({ base: s.cite, marked: s.flag })),
  closest: s.nullable(s.cite),
  speaker: s.nullable(s.id),
  context: s.record({
    before: s.text,
    after: s.text,
    dropped: s.list(s.oneOf('negation', 'condition', 'hedge', 'attribution')),
  }),
  parts: s.list(s.record({ from: s.offset, to: s.offset, exact: s.text, ...found })),
  elsewhere: s.list(s.record({ verdict, ...found })),
  printings: s.list(printing),
}

/** What `variorum check --format json` writes: one quotation, or every quotation of a draft. */
export const checkSchema: s.Schema = {
  $schema: s.DRAFT,
  title: 'variorum check: a quotation against articles',
  oneOf: [
    s.record(checked),
    s.record({
      draft: s.id,
      quotations: s.list(s.record({ from: s.offset, to: s.offset, line: s.offset, exact: s.text, ...checked })),
    }),
  ],
}
