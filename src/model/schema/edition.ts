import * as s from './defs.js'
import { articleFields } from './extract.js'

const article = s.record({ ...articleFields, copies: s.list(s.id) }, ['modified', 'complete'])

const record = s.record({ ...articleFields, speaker: s.id }, ['modified', 'complete'])

const person = s.record({
  id: s.id,
  kind: s.oneOf('person', 'organisation', 'group', 'unnamed'),
  name: s.nullable(s.id),
  description: s.nullable(s.id),
  aliases: s.list(s.id),
  members: s.list(s.id),
})

/** One edit; its two sides are stretches of these schemas. */
export const edit = (base: s.Schema, reading: s.Schema): s.Schema =>
  s.record(
    {
      kind: s.oneOf(
        'punctuation',
        'case',
        'style',
        'spelling',
        'inflection',
        'number',
        'negation',
        'name',
        'wording',
        'order',
      ),
      base: s.nullable(base),
      reading: s.nullable(reading),
      rank: s.oneOf(0, 1, 2, 3),
      likelyMisprint: s.flag,
      // As many independent witnesses have the reading's words as have the base text's.
      tied: s.flag,
    },
    ['likelyMisprint', 'tied'],
  )

const kinds = ['reported', 'fragment', 'truncated', 'altered', 'elided', 'bracketed', 'unmarked', 'verbatim'] as const

const occurrence = s.record({
  place: s.oneOf('headline', 'standfirst', 'body'),
  kind: s.oneOf(...kinds),
  spans: s.list(s.words, 1),
  edits: s.list(edit(s.stretch, s.stretch)),
  cuts: s.list(s.record({ base: s.stretch, marked: s.flag })),
  flags: s.list(s.id),
})

const reading: s.Schema = {
  oneOf: [
    s.record({ article: s.id, kind: s.oneOf(...kinds), why: { type: 'null' }, occurrences: s.list(occurrence, 1) }, [
      'why',
    ]),
    // Its text is cut or behind a wall: what it printed is not known, which is not the same as absent.
    s.record({ article: s.id, kind: { const: 'unknown' }, why: s.id, occurrences: { type: 'array', maxItems: 0 } }),
  ],
}

const segment = s.record({
  id: s.id,
  basis: s.oneOf('record', 'consensus', 'sole'),
  // Where no article has the consensus throughout, its spans are of several; `article` has most of it.
  consensus: s.record({ article: s.id, spans: s.list(s.placed, 1), exact: s.id }),
  ties: s.list(s.record({ base: s.cite, rivals: s.list(s.cite, 1) })),
  readings: s.list(reading),
})

const statement = s.record({
  id: s.id,
  person: s.nullable(s.id),
  medium: s.oneOf('post', 'release', 'speech', 'interview', 'filing', null),
  by: s.oneOf('named', 'described', 'pronoun', 'inferred', null),
  segments: s.list(segment, 1),
})

const asserted = {
  // Who made it, with a version: `collate/1`.
  by: { type: 'string', pattern: '^[a-z][a-z-]*/[0-9]+$' },
  confidence: s.confidence,
  cites: s.list(s.cite, 1),
}

const joined = s.record({
  kind: { const: 'joined' },
  ...asserted,
  statement: s.id,
  segments: { ...s.list(s.id), minItems: 2, maxItems: 2 },
  skipped: s.list(s.id),
})

const spliced = s.record({
  kind: { const: 'spliced' },
  ...asserted,
  segments: { ...s.list(s.id), minItems: 2, maxItems: 2 },
})

const otherSpeaker = s.record({
  kind: { const: 'other speaker' },
  ...asserted,
  segment: s.id,
  persons: { ...s.list(s.id), minItems: 2, maxItems: 2 },
})

const quotedParaphrase = s.record({ kind: { const: 'quoted paraphrase' }, ...asserted, segment: s.id })

const cutAgainstMeaning = s.record({
  kind: { const: 'cut against meaning' },
  ...asserted,
  segment: s.id,
  dropped: s.list(s.oneOf('negation', 'condition', 'hedge', 'attribution'), 1),
})

const correction = s.record({
  kind: { const: 'correction' },
  ...asserted,
  segment: s.nullable(s.id),
  stillPrinted: s.list(s.id),
})

const source: s.Schema = { anyOf: [s.id, s.record({ outside: s.id })] }

const passages = s.list(
  s.record({
    cites: { ...s.list(s.offset), minItems: 2, maxItems: 2 },
    words: s.offset,
    changed: s.confidence,
  }),
)

const reuse = s.record({
  kind: { const: 'reuse' },
  ...asserted,
  articles: { ...s.list(s.id), minItems: 2, maxItems: 2 },
  shares: { ...s.list(s.confidence), minItems: 2, maxItems: 2 },
  passages: { ...passages, minItems: 1 },
})

const evidence = s.oneOf('credit', 'dateline', 'byline', 'link', 'words', 'times', 'edits', 'containment')

const copy = s.record({
  kind: { const: 'copy' },
  ...asserted,
  from: source,
  to: s.id,
  evidence: s.list(s.record({ kind: evidence, cites: s.list(s.offset) }), 1),
  share: s.nullable(s.confidence),
  passages,
})

const credit = s.record({
  kind: { const: 'credit' },
  ...asserted,
  article: s.id,
  source: s.nullable(s.id),
  outlet: s.flag,
  from: s.nullable(s.id),
  form: s.oneOf('reported', 'according', 'told', 'dateline', 'byline', 'appeared', 'contributed', 'link'),
})

const sharedOrigin = s.record({
  kind: { const: 'origin' },
  ...asserted,
  articles: s.list(s.id, 1),
  source: s.nullable(source),
  scope: s.oneOf('articles', 'passages'),
})

const findings = [joined, spliced, otherSpeaker, quotedParaphrase, cutAgainstMeaning, correction].concat([
  reuse,
  copy,
  credit,
  sharedOrigin,
])

/** `edition.json`. A kind of finding is added here with the code that makes it. */
export const editionSchema: s.Schema = {
  $schema: s.DRAFT,
  title: 'edition.json: everything about one story',
  ...s.record(
    {
      version: s.id,
      story: s.record({ id: s.id, title: s.nullable(s.id), titleOf: s.nullable(s.id) }),
      articles: s.list(article, 1),
      records: s.list(record, 1),
      persons: s.list(person),
      statements: s.list(statement),
      findings: s.list({ oneOf: findings }),
    },
    ['records'],
  ),
}
