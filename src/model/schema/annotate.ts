import * as s from './defs.js'
import { articleFields, map } from './extract.js'

const nothing: s.Schema = { type: 'null' }

const by = s.oneOf('named', 'described', 'pronoun', 'inferred')

const speaker: s.Schema = {
  oneOf: [
    s.record({ kind: { const: 'named' }, mention: s.span, name: s.id, by, why: nothing }),
    s.record({ kind: { const: 'unnamed' }, mention: s.span, name: nothing, by, why: nothing }),
    s.record({ kind: { const: 'unknown' }, mention: nothing, name: nothing, by: nothing, why: s.id }),
  ],
}

const quote = s.record({
  kind: s.oneOf('direct', 'mixed', 'indirect'),
  class: s.oneOf('speech', 'thought'),
  content: s.list(s.span, 1),
  marked: s.list(s.span),
  cue: s.nullable(s.span),
  stance: s.oneOf('neutral', 'claims', 'denies', 'concedes', null),
  speaker,
  via: s.list(s.span),
  confidence: s.confidence,
})

const place = { part: s.part, from: s.offset, to: s.offset }

const name = s.record({ ...place, type: s.oneOf('person', 'organization', 'place', 'other'), name: s.id }, ['part'])

const time = s.record(
  {
    ...place,
    type: s.oneOf('DATE', 'TIME', 'DURATION', 'SET'),
    value: s.nullable(s.id),
    earliest: s.nullable(s.day),
    latest: s.nullable(s.day),
  },
  ['part'],
)

/** A line of `variorum annotate`. */
export const annotateSchema: s.Schema = {
  $schema: s.DRAFT,
  title: 'A line of `variorum annotate`: one article with its quotes, names and times',
  ...s.open({ ...articleFields, map, quotes: s.list(quote), names: s.list(name), times: s.list(time) }, ['map']),
}
