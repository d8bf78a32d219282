import { describe, expect, test } from 'vitest'
import { lineage } from '../../src/lineage/lineage.js'
import { type Fields, lineageOf, ofKind, toldOf, wordsAt } from './build.js'

const FIRST =
  'The drawbridge over the Orrin jammed half open on Thursday and kept nine barges waiting in the upper basin until a welder from the mill cut through the bent locking bar.'
const SECOND =
  'Engineers had warned the harbour trust twice since the spring that the bar was cracked, but a replacement was struck from the winter budget to pay for new lamps on the promenade.'
const SPOKEN =
  'We were told that the bar would hold for another season, and I believed what we were told because I had no reason to doubt it'
const OTHERS = [
  'Skippers lit braziers on the quay and shared soup while tugs held the barges against a rising wind.',
  'A school outing of forty children was stranded on the far bank and walked home by the railway viaduct.',
  'The mill owner, who lent the welder and his gear, has asked for no payment beyond a new hose.',
  'Insurers are expected to send an assessor next week to look at the gearing under the northern leaf.',
]
const [soup, outing, mill, insurers] = OTHERS as [string, string, string, string]
const quote = (cue: string): string => `“${SPOKEN},” ${cue}.`

describe('reuse', () => {
  test('the same sentences, with spans on both sides and shares', () => {
    const articles = {
      a: { text: `${FIRST}\n\n${soup}` },
      b: { text: `${outing}\n\n${FIRST}\n\n${mill} ${insurers}` },
    }
    const [reuse, ...more] = ofKind(lineageOf(articles), 'reuse')
    expect(more).toEqual([])
    expect(reuse?.articles).toEqual(['a', 'b'])
    expect(reuse?.cites.map(span => wordsAt(articles, span))).toEqual([FIRST.slice(0, -1), FIRST.slice(0, -1)])
    expect(reuse?.passages).toEqual([{ cites: [0, 1], words: 31, changed: 0 }])
    expect(reuse?.shares[0]).toBeCloseTo(31 / 48, 1)
  })

  test('a lightly rewritten sentence, and what of it was changed', () => {
    const rewritten = FIRST.replace('half open', 'partly open')
      .replace('nine barges', 'nine boats')
      .replace('a welder from the mill', 'somebody')
    const articles = { a: { text: `${FIRST} ${SECOND}` }, b: { text: `${outing}\n\n${rewritten} ${SECOND}` } }
    const [reuse] = ofKind(lineageOf(articles), 'reuse')
    const changed = reuse?.passages[0]?.changed ?? 0
    expect(changed).toBeGreaterThan(0.05)
    expect(changed).toBeLessThan(0.3)
  })

  test.each<[string, Fields, Fields]>([
    [
      'the same speech in marks',
      { text: `${quote('Nora Pell said')} ${soup}` },
      { text: `${outing} ${quote('Pell told the trust')}` },
    ],
    [
      'marks on one side only',
      { text: `${quote('Nora Pell said')} ${soup}` },
      { text: `${outing} ${SPOKEN}, Nora Pell said.` },
    ],
    ['marks that nobody is found for', { text: `${soup}\n\n“${SPOKEN}.”` }, { text: `“${SPOKEN}.”\n\n${mill}` }],
    [
      'a name with its office',
      { text: `Nora Pell, the chairwoman of the Orrin Harbour Trust, said nothing. ${soup}` },
      { text: `${mill} Nobody could reach Nora Pell, the chairwoman of the Orrin Harbour Trust.` },
    ],
  ])('is not: %s', (_, a, b) => {
    expect(ofKind(lineageOf({ a, b }), 'reuse')).toEqual([])
    expect(ofKind(lineageOf({ a, b }), 'copy')).toEqual([])
  })

  test('nor words of a record', () => {
    const told = [toldOf('a', { text: `${FIRST} ${soup}` }), toldOf('b', { text: `${outing} ${FIRST}` })]
    const record = toldOf('r', { text: `${FIRST} ${SECOND}` }).article
    expect(lineage(told).findings.map(({ kind }) => kind)).toContain('reuse')
    expect(lineage(told, [record]).findings).toEqual([])
  })
})

describe('credits', () => {
  test.each<[string, string | null, string]>([
    ['The bar was cracked, the Orrin Courier reported on Friday.', 'Orrin Courier', 'reported'],
    ['The bar was cracked, Quay Talk reported.', 'Quay Talk', 'reported'],
    ['The bar was cracked, reported Quay Talk.', 'Quay Talk', 'reported'],
    ['Quay Talk first reported that the bar was cracked.', 'Quay Talk', 'reported'],
    ['That the bar was cracked was first reported by Ada Marsh of Quay Talk.', 'Quay Talk', 'reported'],
    ['June 3 (Reuters) - The bar was cracked.', 'Reuters', 'dateline'],
    ['The bar was cracked, as first reported by The Orrin Courier.', 'Orrin Courier', 'reported'],
    ['The bar was cracked, according to a report in the Orrin Courier.', 'Orrin Courier', 'according'],
    ['According to the Tidewell news agency, the bar was cracked.', 'Tidewell', 'according'],
    ['Nora Pell told Radio Orrin that the bar was cracked.', 'Radio Orrin', 'told'],
    ['In an interview with Reuters, Nora Pell said that the bar was cracked.', 'Reuters', 'told'],
    ['Nora Pell told a local radio station that the bar was cracked.', null, 'told'],
    ['ORRIN MOUTH, June 3 (Tidewell) - The bar was cracked.', 'Tidewell', 'dateline'],
    ['ORRIN MOUTH (AP) — The bar was cracked.', 'The Associated Press', 'dateline'],
    ['St. Orrin-on-Vale, Vale (Reuters) _ The bar was cracked.', 'Reuters', 'dateline'],
    ['(AFP) The bar was cracked.', 'AFP', 'dateline'],
    ['The bar was cracked. (Reuters)', 'Reuters', 'byline'],
    ['The bar was cracked.\n\n– AFP\n\nReporting by Nora Pell', 'AFP', 'byline'],
    [
      'The bar was cracked, Vale TV harbour correspondent Ada Marsh reported. It is mended, Marsh reported.',
      'Vale TV',
      'reported',
    ],
    ['Bar was cracked, trust says.\n\nORRIN MOUTH, Vale, June 3 (UPI) — It was.', 'UPI', 'dateline'],
    ['The bar was cracked.\n\nThis story first appeared in the Orrin Courier.', 'Orrin Courier', 'appeared'],
    ['The bar was cracked.\n\nThe Associated Press contributed to this report.', 'The Associated Press', 'contributed'],
  ])('%s', (text, source, form) => {
    const credits = ofKind(lineageOf({ a: { text } }), 'credit')
    expect(credits.map(each => [each.source, each.form])).toEqual([[source, form]])
  })

  test.each<[string, Fields, string | null, string]>([
    ['a byline', { text: soup, authors: ['Nora Pell', 'Reuters Staff'] }, 'Reuters', 'byline'],
    ['a link', { text: soup, dropped: [{ reason: 'source link', text: 'Source link' }] }, null, 'link'],
    [
      'a named link',
      { text: soup, dropped: [{ reason: 'footer', text: 'Source: Orrin Courier' }] },
      'Orrin Courier',
      'link',
    ],
    ['an agency’s mark', { text: soup, dropped: [{ reason: 'agency', text: '(Reuters)' }] }, 'Reuters', 'byline'],
  ])('outside the text: %s', (_, fields, source, form) => {
    const credits = ofKind(lineageOf({ a: fields }), 'credit')
    expect(credits.map(each => [each.source, each.form])).toEqual([[source, form]])
  })

  test.each([
    ['its own outlet', { text: 'Nora Pell told the Courier that it was cracked.', outlet: 'The Orrin Courier' }],
    [
      'a body that is no outlet',
      { text: 'Nora Pell told Parliament that the bar was cracked. Police reported nothing.' },
    ],
    [
      'words in quotation marks',
      { text: 'Nora Pell said: “I read it in the Orrin Courier, and the Orrin Courier reported it wrongly.”' },
    ],
    ['letters that are short for the words before them', { text: 'The Orrin Quay Board (OQB) shut the basin.' }],
    [
      'call letters that are short for a body',
      { text: 'The Vale Workers Union (KVWU) shut the basin. KVWU has six boats.' },
    ],
    [
      'an agency’s letters for something else',
      { text: 'ORRIN - The quay has a new access point (AP), and boats may use it.' },
    ],
    [
      'an agency that somebody worked for',
      { text: 'ORRIN - A woman who worked for The Associated Press (AP) mended it.' },
    ],
    [
      'an agency in brackets in the midst of the text',
      { text: 'He read wires (Reuters) all day.\n\nThe bar was cracked.\n\nIt held.' },
    ],
    ['what a presenter is called', { text: 'Nora Pell spoke to TV presenter Ada Marsh about the bar.' }],
    ['a reporter of nobody', { text: 'The bar was cracked, reporter Ada Marsh reported.' }],
  ])('none: %s', (_, fields) => {
    expect(ofKind(lineageOf({ a: fields }), 'credit')).toEqual([])
  })

  test('a maker of statements is credited, and is no outlet', () => {
    const text = 'The bar was sound when it was last looked at, according to Orrin Bridgeworks.'
    const [credit] = ofKind(lineageOf({ a: { text } }), 'credit')
    expect(credit).toMatchObject({ source: 'Orrin Bridgeworks', form: 'according', outlet: false, from: null })
  })
})

describe('a source that is named again and again', () => {
  const TIMES = 3000
  const LONG = 120_000

  test('is credited at each place, under its full name', { timeout: LONG }, () => {
    const text = `${'It rained, the Gannet reported, citing Quay Talk Radio. '.repeat(TIMES)}The Lowmere Gannet reported it first.`
    const credits = ofKind(lineageOf({ a: { text }, b: { text: soup, outlet: 'Lowmere Gannet' } }), 'credit')
    expect(credits).toHaveLength(2 * TIMES + 1)
    expect(new Set(credits.map(({ source }) => source))).toEqual(new Set(['Lowmere Gannet', 'Quay Talk Radio']))
    expect(credits.map(({ cites: [{ from }] }) => from)).toEqual(
      credits.map(({ cites: [{ from }] }) => from).toSorted((x, y) => x - y),
    )
  })

  test('and quoted as often, cites some of its words each time', { timeout: LONG }, () => {
    const text = Array.from({ length: TIMES }, (_, i) => `“It rained for ${i} days,” Reuters reported.`).join(' ')
    const credits = ofKind(lineageOf({ a: { text } }), 'credit')
    expect(credits).toHaveLength(TIMES)
    expect(credits.every(({ cites }) => cites.length > 1 && cites.length < 30)).toBe(true)
  })
})

describe('direction', () => {
  const whole = `${FIRST} ${SECOND}\n\n${soup}`
  const part = `${outing}\n\n${FIRST} ${SECOND}`
  test.each<[string, Fields, Fields, string[]]>([
    [
      'a credit',
      { text: whole, outlet: 'Quay Talk' },
      { text: `${part}\n\nThe bar was weak, Quay Talk reported.`, outlet: 'Orrin Courier' },
      ['credit'],
    ],
    [
      'a credit, against the times',
      { text: whole, outlet: 'Quay Talk', published: '2031-06-05' },
      { text: `${part}\n\nThe bar was weak, Quay Talk reported.`, outlet: 'Orrin Courier', published: '2031-06-04' },
      ['credit'],
    ],
    [
      'a dateline of its own',
      { text: `ORRIN MOUTH, June 3 (Tidewell) - ${whole}`, outlet: 'Tidewell' },
      { text: part, outlet: 'Orrin Courier' },
      ['dateline'],
    ],
    ['times', { text: whole, published: '2031-06-03' }, { text: part, published: '2031-06-04T08:00Z' }, ['times']],
    [
      'times with zones',
      { text: whole, published: '2031-06-04T08:00+02:00' },
      { text: part, published: '2031-06-04T07:00Z' },
      ['times'],
    ],
    [
      'containment',
      { text: `${whole} ${outing} ${mill} ${insurers}` },
      { text: `${FIRST} ${SECOND}` },
      ['containment'],
    ],
  ])('%s', (_, a, b, kinds) => {
    const copies = ofKind(lineageOf({ a, b }), 'copy')
    expect(copies.map(({ from, to, evidence }) => [from, to, evidence.map(({ kind }) => kind)])).toEqual([
      ['a', 'b', kinds],
    ])
    const turned = ofKind(lineageOf({ a: b, b: a }), 'copy')
    expect(turned.map(({ from, to }) => [from, to])).toEqual([['b', 'a']])
  })

  test.each<[string, Fields, Fields]>([
    ['no date, no credit', { text: whole }, { text: part }],
    ['one day', { text: whole, published: '2031-06-04' }, { text: part, published: '2031-06-04T09:00Z' }],
    [
      'one agency signs both',
      { text: `ORRIN (AP) — ${whole}`, published: '2031-06-03' },
      { text: `ORRIN (AP) — ${part}`, published: '2031-06-04' },
    ],
    [
      'an agency signs the later one',
      { text: whole, published: '2031-06-03' },
      { text: `${part}\n\n(Reuters)`, published: '2031-06-04' },
    ],
  ])('null: %s', (_, a, b) => {
    const found = lineageOf({ a, b })
    expect(ofKind(found, 'reuse')).toHaveLength(1)
    expect(ofKind(found, 'copy').filter(({ from }) => typeof from === 'string')).toEqual([])
  })

  test('a change of its own in a quotation that others have otherwise', () => {
    const wrong = quote('Nora Pell said').replace('another season', 'another century')
    const copies = ofKind(
      lineageOf({
        a: { text: `${FIRST} ${SECOND}\n\n${quote('Nora Pell said')}\n\n${soup}` },
        b: { text: `${FIRST} ${SECOND}\n\n${wrong}\n\n${mill}` },
        c: { text: `${outing}\n\n${quote('Pell told the trust')}\n\n${insurers}` },
      }),
      'copy',
    )
    expect(copies.map(({ from, to, evidence }) => [from, to, evidence[0].kind])).toEqual([['a', 'b', 'edits']])
  })

  test('sister copies of one wire took nothing from each other', () => {
    const wire = { text: `ORRIN MOUTH, June 3 (Tidewell) - ${whole}`, outlet: 'Tidewell', published: '2031-06-03' }
    const copies = ofKind(
      lineageOf({
        wire,
        x: { text: `${part}\n\n${mill}`, published: '2031-06-04' },
        y: { text: `${FIRST} ${SECOND}\n\n${insurers}`, published: '2031-06-05' },
      }),
      'copy',
    )
    expect(copies.map(({ from, to }) => [from, to])).toEqual([
      ['wire', 'x'],
      ['wire', 'y'],
    ])
  })
})

describe('outside sources', () => {
  test.each([
    ['The Coastal Wire', 'CW', 0],
    ['Coastal Wire', 'NW', 1],
  ])('%s that begins with (%s)', (outlet, sign, copies) => {
    const found = lineageOf({ a: { text: `ORRIN MOUTH (${sign}) — The bar was cracked.`, outlet } })
    expect(ofKind(found, 'copy')).toHaveLength(copies)
  })

  const credited = {
    text: `${outing}\n\nQuay Talk reported:\n\n“${FIRST}”\n\n“${SECOND}”\n\n${mill}`,
    outlet: 'Orrin Courier',
  }
  const narrator = { text: `${soup} ${FIRST} ${SECOND}\n\n${insurers}` }

  test('what one article quotes from an outlet stands as the narration of another', () => {
    const found = lineageOf({ a: credited, b: narrator })
    const [copy, ...more] = ofKind(found, 'copy')
    expect(more).toEqual([])
    expect(copy).toMatchObject({ from: { outside: 'Quay Talk' }, to: 'b', share: null })
    expect(copy?.evidence.map(({ kind }) => kind)).toEqual(['words'])
    expect(copy?.passages).toHaveLength(2)
    expect(ofKind(found, 'origin')).toMatchObject([
      { articles: ['a', 'b'], source: { outside: 'Quay Talk' }, scope: 'passages' },
    ])
    expect([...found.origins.values()]).toEqual(['a', 'b'])
  })

  test('the outlet itself, where it is in the story', () => {
    const found = lineageOf({ a: credited, b: { ...narrator, outlet: 'Quay Talk' } })
    expect(ofKind(found, 'copy').map(({ from, to }) => [from, to])).toEqual([['b', 'a']])
    expect(ofKind(found, 'credit')).toMatchObject([{ article: 'a', from: 'b', source: 'Quay Talk' }])
  })

  test('a signed copy of an agency', () => {
    const found = lineageOf({ a: { text: `ORRIN (AP) — ${FIRST}`, outlet: 'Orrin Courier' } })
    expect(ofKind(found, 'copy')).toMatchObject([{ from: { outside: 'The Associated Press' }, to: 'a' }])
  })
})

describe('origins', () => {
  const text = `${FIRST} ${SECOND}\n\n${soup}`

  test('copies of one wire count once, whoever was first', () => {
    const { origins } = lineageOf({
      a: { text: `${text}\n\n${mill}` },
      b: { text },
      c: { text: `${outing} ${insurers}` },
    })
    expect(origins.get('a')).toBe(origins.get('b'))
    expect(origins.get('c')).toBe('c')
  })

  test('two articles signed by one agency, rewritten past recognition', () => {
    const found = lineageOf({
      a: { text: `ORRIN (AP) — ${FIRST}` },
      b: { text: `ORRIN (AP) — ${outing}` },
    })
    expect(found.origins.get('a')).toBe(found.origins.get('b'))
    expect(ofKind(found, 'origin')).toMatchObject([
      { articles: ['a', 'b'], source: { outside: 'The Associated Press' } },
    ])
  })
})

test('the order of the articles changes nothing', () => {
  const told = [
    toldOf('a', { text: `${FIRST} ${SECOND} ${soup}`, published: '2031-06-03' }),
    toldOf('b', { text: `${outing} ${FIRST} ${SECOND}`, published: '2031-06-03' }),
    toldOf('c', { text: `${mill} ${SECOND} ${FIRST}` }),
  ]
  expect(lineage([...told].reverse())).toEqual(lineage(told))
})

test('an article without words', () => {
  expect(lineageOf({ a: { text: '' }, b: { text: '“…”' } })).toEqual({
    findings: [],
    origins: new Map([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  })
})
