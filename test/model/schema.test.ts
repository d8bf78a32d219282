import { describe, expect, it } from 'vitest'
import { type Format, schemas } from '../../src/model/schema/index.js'
import { faults } from '../validate.js'

const text = 'Mayor Edda Quill said: “The ferry stays.”\n\nShe left at noon.'
const ferry = { from: text.indexOf('The ferry'), to: text.indexOf('.”') + 1 }

const line = {
  id: 'a1',
  source: 'harbour.txt',
  url: null,
  outlet: 'The Harbour Post',
  title: '“Ferry stays”, says mayor',
  standfirst: null,
  authors: ['Ola Brandt'],
  published: '2031-05-04T09:30+01:00',
  modified: null,
  language: 'en',
  text,
  blocks: [
    { kind: 'paragraph', from: 0, to: 41 },
    { kind: 'paragraph', from: 43, to: 60 },
  ],
  complete: null,
  dropped: [{ reason: 'caption', text: 'The ferry at dusk.' }],
}

const quote = {
  kind: 'direct',
  class: 'speech',
  content: [ferry],
  marked: [ferry],
  cue: { from: 17, to: 21 },
  stance: 'neutral',
  speaker: { kind: 'named', mention: { from: 6, to: 16 }, name: 'Edda Quill', by: 'named', why: null },
  via: [],
  confidence: 0.9,
}

const annotated = {
  ...line,
  quotes: [quote],
  names: [{ from: 6, to: 16, type: 'person', name: 'Edda Quill' }],
  times: [{ from: 55, to: 59, type: 'TIME', value: '2031-05-04T12:00', earliest: '2031-05-04', latest: '2031-05-04' }],
}

const story = { story: 'a1', title: null, articles: ['a1', 'a2'], why: ['both name the ferry'] }

const base = { ...ferry, exact: 'The ferry stays.' }
const headline = { part: 'title', from: 1, to: 12, exact: 'Ferry stays' }
const edition = {
  version: '0.1.0',
  story: { id: 'a1', title: null, titleOf: null },
  articles: [{ ...line, copies: [] }],
  persons: [
    { id: 'p1', kind: 'person', name: 'Edda Quill', description: null, aliases: ['Quill'], members: [] },
    { id: 'p2', kind: 'unnamed', name: null, description: 'a deckhand', aliases: [], members: [] },
  ],
  statements: [
    {
      id: 's1',
      person: 'p1',
      medium: null,
      by: 'named',
      segments: [
        {
          id: 's1.1',
          basis: 'sole',
          consensus: { article: 'a1', spans: [{ article: 'a1', ...ferry }], exact: 'The ferry stays.' },
          ties: [{ base: { article: 'a1', ...base }, rivals: [{ article: 'a1', ...headline }] }],
          readings: [
            {
              article: 'a1',
              kind: 'verbatim',
              occurrences: [
                { place: 'body', kind: 'verbatim', spans: [base], edits: [], cuts: [], flags: [] },
                {
                  place: 'headline',
                  kind: 'fragment',
                  spans: [headline],
                  edits: [{ kind: 'wording', base, reading: null, rank: 2, likelyMisprint: false, tied: true }],
                  cuts: [{ base: { ...ferry, to: ferry.from + 3, exact: 'The' }, marked: false }],
                  flags: ['[sic]'],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  findings: [
    {
      kind: 'joined',
      by: 'collate/1',
      confidence: 1,
      cites: [{ article: 'a1', ...base }],
      statement: 's1',
      segments: ['s1.1', 's1.3'],
      skipped: ['s1.2'],
    },
  ],
}

const good: [string, Format, unknown][] = [
  ['a whole line', 'extract', line],
  ['with a source map', 'extract', { ...line, map: { runs: [{ from: 0, to: 5, htmlFrom: 90, htmlTo: 95 }] } }],
  ['made from no page', 'extract', { ...line, map: null }],
  ['unknown fields pass through', 'extract', { ...line, desk: 'metro', tags: [1, 2] }],
  ['a year alone', 'extract', { ...line, published: '2031' }],
  ['a date to the second', 'extract', { ...line, published: '2031-05-04T09:30:15Z' }],
  ['a whole line', 'annotate', annotated],
  ['nothing found', 'annotate', { ...annotated, quotes: [], names: [], times: [] }],
  [
    'an unknown speaker',
    'annotate',
    {
      ...annotated,
      quotes: [
        {
          ...quote,
          cue: null,
          stance: null,
          speaker: { kind: 'unknown', mention: null, name: null, by: null, why: 'no cue' },
        },
      ],
    },
  ],
  [
    'a name in the title',
    'annotate',
    { ...annotated, names: [{ part: 'title', from: 1, to: 6, type: 'other', name: 'Ferry' }] },
  ],
  ['a story', 'group', story],
  ['everything', 'edition', edition],
  ['nothing said', 'edition', { ...edition, persons: [], statements: [], findings: [] }],
  ['a text behind a wall', 'edition', withReading({ article: 'a1', kind: 'unknown', why: 'cut', occurrences: [] })],
]

const bad: [string, Format, unknown][] = [
  ['no text', 'extract', without(line, 'text')],
  ['no list of what was dropped', 'extract', without(line, 'dropped')],
  ['a date in words', 'extract', { ...line, published: '4 May 2031' }],
  ['an empty id', 'extract', { ...line, id: '' }],
  ['an unknown kind of block', 'extract', { ...line, blocks: [{ kind: 'advert', from: 0, to: 1 }] }],
  ['a block past the end', 'extract', { ...line, blocks: [{ kind: 'paragraph', from: 0, to: text.length + 1 }] }],
  ['half a unit', 'extract', { ...line, blocks: [{ kind: 'paragraph', from: 0.5, to: 1 }] }],
  ['no quotes', 'annotate', without(annotated, 'quotes')],
  ['a quote without content', 'annotate', { ...annotated, quotes: [{ ...quote, content: [] }] }],
  [
    'a named speaker without a name',
    'annotate',
    withSpeaker({ kind: 'named', mention: ferry, name: null, by: 'named', why: null }),
  ],
  [
    'a speaker known in no way',
    'annotate',
    withSpeaker({ kind: 'named', mention: ferry, name: 'Edda Quill', by: null, why: null }),
  ],
  [
    'an unknown speaker without a reason',
    'annotate',
    withSpeaker({ kind: 'unknown', mention: null, name: null, by: null, why: null }),
  ],
  ['more than certain', 'annotate', { ...annotated, quotes: [{ ...quote, confidence: 1.1 }] }],
  ['a span the wrong way round', 'annotate', { ...annotated, names: [{ from: 9, to: 6, type: 'person', name: 'Q' }] }],
  [
    'a part that the article lacks',
    'annotate',
    { ...annotated, names: [{ part: 'standfirst', from: 0, to: 1, type: 'other', name: 'x' }] },
  ],
  ['an empty story', 'group', { ...story, articles: [] }],
  ['an article twice', 'group', { ...story, articles: ['a1', 'a1'] }],
  ['no version', 'edition', without(edition, 'version')],
  ['a field of no format', 'edition', { ...edition, score: 7 }],
  ['a reading of no known kind', 'edition', withReading({ article: 'a1', kind: 'absent', occurrences: [] })],
  ['a reading without an occurrence', 'edition', withReading({ article: 'a1', kind: 'verbatim', occurrences: [] })],
  ['unknown without a reason', 'edition', withReading({ article: 'a1', kind: 'unknown', occurrences: [] })],
  ['other words than the article has', 'edition', withOccurrence({ spans: [{ ...base, exact: 'The ferry goes.' }] })],
  [
    'other words than the base text has',
    'edition',
    withOccurrence({ cuts: [{ base: { ...base, exact: 'A ferry stays.' }, marked: true }] }),
  ],
  ['a rank of four', 'edition', withOccurrence({ edits: [{ kind: 'name', base, reading: null, rank: 4 }] })],
  [
    'an article that is not there',
    'edition',
    withReading({ ...edition.statements[0]?.segments[0]?.readings[0], article: 'a9' }),
  ],
  ['a finding without a cite', 'edition', { ...edition, findings: [{ ...edition.findings[0], cites: [] }] }],
  ['a finding by nobody', 'edition', { ...edition, findings: [{ ...edition.findings[0], by: 'me' }] }],
]

describe('the schemas of the formats', () => {
  it.each(good)('%s: %s line is valid', (_, format, value) => expect(faults(format, value)).toEqual([]))
  it.each(bad)('%s: %s line is not', (_, format, value) => expect(faults(format, value)).not.toEqual([]))
  it('are plain values that survive a round trip', () => expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas))
})

function without(value: object, name: string): unknown {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
}

function withSpeaker(speaker: unknown): unknown {
  return { ...annotated, quotes: [{ ...quote, speaker }] }
}

function withReading(reading: unknown): unknown {
  const [statement] = edition.statements
  return { ...edition, statements: [{ ...statement, segments: [{ ...statement?.segments[0], readings: [reading] }] }] }
}

function withOccurrence(fields: object): unknown {
  const reading = edition.statements[0]?.segments[0]?.readings[0]
  return withReading({ ...reading, occurrences: [{ ...reading?.occurrences[0], ...fields }] })
}
