import { describe, expect, test } from 'vitest'
import { badgesOf } from '../../src/export/badge.js'
import { type CellOccurrence, cellOf } from '../../src/export/cell.js'

const TEXT = 'They will [soon] mend nine of the gates'
const place = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length })
const edit = (kind: string, rank: number, words: string | null, tied = false) => ({
  kind,
  rank,
  reading: words === null ? null : place(words),
  tied,
})
const occurrence = (
  kind: string,
  where = 'body',
  edits: CellOccurrence['edits'] = [],
  words = TEXT,
): CellOccurrence => ({ kind, place: where, spans: [place(words)], edits, cuts: [] })

const shown = (kind: string, occurrences: readonly CellOccurrence[], isTied = false): string => {
  const cell = cellOf({ kind, occurrences }, () => TEXT, isTied)
  return [cell.kind, cell.place && `in the ${cell.place}`, cell.edit].filter(Boolean).join(', ')
}

type Row = readonly [string, string, readonly CellOccurrence[], string, isTied?: boolean]

describe('a cell', () => {
  const rows: readonly Row[] = [
    ['the same words', 'verbatim', [occurrence('verbatim')], 'verbatim'],
    [
      'whole in the body, changed in the headline',
      'verbatim',
      [occurrence('verbatim'), occurrence('altered', 'headline', [edit('number', 3, 'nine')])],
      'altered, in the headline, number',
    ],
    [
      'changed in one place, cut in another',
      'verbatim',
      [
        occurrence('truncated'),
        occurrence('verbatim'),
        occurrence('altered', 'standfirst', [edit('wording', 2, 'mend')]),
      ],
      'altered, in the standfirst, wording',
    ],
    [
      'a headline without marks is none against a quotation',
      'verbatim',
      [occurrence('unmarked', 'headline'), occurrence('verbatim')],
      'verbatim',
    ],
    ['without marks in the body', 'verbatim', [occurrence('verbatim'), occurrence('unmarked')], 'unmarked'],
    [
      'a phrase with a changed number',
      'fragment',
      [occurrence('fragment', 'body', [edit('number', 3, 'nine')])],
      'fragment, number',
    ],
    [
      'the gravest edit is told',
      'altered',
      [
        occurrence('altered', 'body', [
          edit('spelling', 1, 'mend'),
          edit('negation', 3, null),
          edit('wording', 2, 'gates'),
        ]),
      ],
      'altered, negation',
    ],
    [
      'an edit in brackets is marked',
      'fragment',
      [occurrence('fragment', 'body', [edit('wording', 2, '[soon]'), edit('wording', 2, 'soon')])],
      'fragment',
    ],
    ['style is no change', 'verbatim', [occurrence('verbatim', 'body', [edit('style', 0, 'mend')])], 'verbatim'],
    [
      'words in another place are one',
      'altered',
      [occurrence('altered', 'body', [edit('order', 0, 'mend')])],
      'altered, order',
    ],
    [
      'a tie is no change, and not the same words',
      'verbatim',
      [occurrence('verbatim', 'body', [edit('number', 3, 'nine', true)])],
      'tied',
      true,
    ],
    [
      'a tie beside a change',
      'altered',
      [occurrence('altered', 'body', [edit('number', 3, 'nine', true), edit('wording', 2, 'mend')])],
      'altered, wording',
      true,
    ],
    ['nothing is known', 'unknown', [], 'unknown'],
  ]
  for (const [name, kind, occurrences, expected, isTied] of rows)
    test(name, () => expect(shown(kind, occurrences, isTied)).toBe(expected))
})

describe('the badges of a cell', () => {
  const at = (from: number) => ({ from, to: from + 5 })
  const segments = ['s1', 's2', 's3'].map((id, i) => ({
    id,
    readings: new Map([['a', { occurrences: [{ ...occurrence('verbatim'), spans: [at(i * 10)] }] }]]),
  }))
  const names = (findings: Parameters<typeof badgesOf>[0], segment: string, article: string): string[] =>
    badgesOf(findings, segments)
      .of(segment, article)
      .map(({ name, accuses }) => (accuses ? `${name}!` : name))

  test.each([
    ['joined', { kind: 'joined', segments: ['s1', 's2'] }, { s1: ['joined!'], s2: ['joined!'], s3: [] }],
    ['spliced', { kind: 'spliced', segments: ['s1', 's3'] }, { s1: ['spliced!'], s2: [], s3: ['spliced!'] }],
    ['cut against meaning', { kind: 'cut against meaning', segment: 's2' }, { s1: [], s2: ['against meaning!'] }],
    ['quoted paraphrase', { kind: 'quoted paraphrase', segment: 's2' }, { s2: ['paraphrase!'] }],
    ['a correction', { kind: 'correction', segment: 's1', stillPrinted: ['b'] }, { s1: ['corrected'] }],
    ['a note about something else', { kind: 'correction', segment: null, stillPrinted: [] }, { s1: [] }],
    ['a copy is not about words', { kind: 'copy', segment: 's1' }, { s1: [] }],
  ] as const)('%s', (_, own, expected) => {
    const finding = { ...own, cites: [{ article: 'a', from: 100, to: 104 }] }
    for (const [segment, badges] of Object.entries(expected)) expect(names([finding], segment, 'a')).toEqual(badges)
    expect(names([finding], 's3', 'c')).toEqual([])
  })

  test('who still prints what another one has corrected', () => {
    const finding = {
      kind: 'correction',
      segment: 's1',
      stillPrinted: ['b'],
      cites: [{ article: 'a', from: 0, to: 4 }],
    }
    expect(names([finding], 's1', 'b')).toEqual(['old words!'])
  })

  test('a disputed speaker is told of all who print the words, in the segments of both', () => {
    const finding = {
      kind: 'other speaker',
      segment: 's1',
      cites: [
        { article: 'b', from: 0, to: 5 },
        { article: 'a', from: 21, to: 24 },
      ],
    }
    expect(['s1', 's2', 's3'].map(id => names([finding], id, 'c'))).toEqual([
      ['speaker disputed'],
      [],
      ['speaker disputed'],
    ])
  })
})
