import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/collate/compare.js'
import { wordsOf } from '../../src/collate/word.js'

const SETTING = { place: 'body', embedded: false, closed: true } as const

function compared(base: string, reading: string, setting: Partial<Parameters<typeof compare>[2]> = {}) {
  const found = compare(wordsOf('a', 'text', base, 0, base.length), wordsOf('b', 'text', reading, 0, reading.length), {
    ...SETTING,
    ...setting,
  })
  const words = (text: string, span: { from: number; to: number } | null) =>
    span ? text.slice(span.from, span.to) : ''
  return {
    kind: found.kind,
    edits: found.edits.map(edit => `${edit.kind}: ${words(base, edit.base)} > ${words(reading, edit.reading)}`),
    cuts: found.cuts.map(cut => `${words(base, cut.base)}${cut.marked ? ' (marked)' : ''}`),
    flags: found.flags,
    misprints: found.edits.filter(edit => edit.likelyMisprint).length,
    ranks: found.edits.map(edit => edit.rank),
  }
}

describe('one edit is found and named', () => {
  const base = 'We will not close the Harrow plant before 5,000 workers have been paid in full.'
  test.each([
    [
      'number',
      'We will not close the Harrow plant before 6,000 workers have been paid in full.',
      'number: 5,000 > 6,000',
    ],
    [
      'number',
      'We will not close the Harrow plant before several workers have been paid in full.',
      'number: 5,000 > several',
    ],
    ['negation', 'We will close the Harrow plant before 5,000 workers have been paid in full.', 'negation: not > '],
    [
      'negation',
      'We will not close the Harrow plant before 5,000 workers have not been paid in full.',
      'negation:  > not',
    ],
    [
      'name',
      'We will not close the Marlow plant before 5,000 workers have been paid in full.',
      'name: Harrow > Marlow',
    ],
    [
      'wording',
      'We will not close the Harrow plant before 5,000 people have been paid in full.',
      'wording: workers > people',
    ],
    ['wording', 'We will not close the Harrow plant before 5,000 workers have paid in full.', 'wording: been > '],
    [
      'spelling',
      'We will not close the Harrow plant before 5,000 wrokers have been paid in full.',
      'spelling: workers > wrokers',
    ],
    [
      'inflection',
      'We will not close the Harrow plant before 5,000 worker have been paid in full.',
      'inflection: workers > worker',
    ],
    [
      'inflection',
      'We will not close the Harrow plants before 5,000 workers have been paid in full.',
      'inflection: plant > plants',
    ],
    [
      'order',
      'We will not close the Harrow plant before 5,000 workers have been in full paid.',
      'order: in full > in full',
    ],
  ])('%s: %s', (kind, reading, edit) => {
    const found = compared(base, reading)
    expect(found).toMatchObject({ kind: 'altered', edits: [edit], cuts: [] })
    expect(found.ranks).toEqual([
      { number: 3, negation: 3, name: 3, wording: 2, spelling: 1, inflection: 1, order: 0 }[kind],
    ])
  })

  test.each([
    ['I can do this.', "I can't do this.", 'negation'],
    ['It is likely to fail.', 'It is unlikely to fail.', 'negation'],
    ['He never agreed to it.', 'He agreed to it.', 'negation'],
    ['We meet again on Tuesday at noon.', 'We meet again on Thursday at noon.', 'number'],
    ['It cost us $5 million last year.', 'It cost us £5 million last year.', 'number'],
  ])('%s / %s: %s', (a, b, kind) => expect(compared(a, b).edits.map(edit => edit.split(':')[0])).toEqual([kind]))

  test('a real word that looks like a slip is a likely misprint', () => {
    expect(compared('It may have caused offence.', 'It many have caused offence.')).toMatchObject({
      edits: ['wording: may > many'],
      misprints: 1,
    })
    expect(compared('It may have caused offence.', 'It could have caused offence.').misprints).toBe(0)
  })
})

describe('style, case and punctuation leave it verbatim', () => {
  test.each([
    ['The labour programme was cancelled.', 'The labor program was canceled.', ['style', 'style', 'style']],
    ['Risk & reward.', 'Risk and reward.', ['style']],
    ['About 40 percent of it.', 'About 40% of it.', ['style']],
    ['We counted 5,000 of them.', 'We counted five thousand of them.', ['style']],
    ['We do not know.', "We don't know.", ['style']],
    ['A matter of well-being.', 'A matter of wellbeing.', ['style']],
    ['I was told at five.', 'I was, um, told at five.', ['style']],
    ['It is a f***ing mess.', 'It is a fucking mess.', ['style']],
    ['It failed, we know why.', 'It failed; we know why.', ['punctuation']],
    ['We asked the Council twice.', 'We asked the council twice.', ['case']],
  ])('%s / %s', (a, b, kinds) => {
    const found = compared(a, b)
    expect(found.kind).toBe('verbatim')
    expect(found.edits.map(edit => edit.split(':')[0])).toEqual(kinds)
    expect(found.ranks.every(rank => rank === 0)).toBe(true)
  })
})

describe('typography is never an edit', () => {
  test.each([
    ['“It’s done — all of it,” she said'.slice(1, 24), '"It\'s done - all of it,'],
    ['They haven’t been told.', "They haven't been told,"],
    ['It  was\u00A0late.', 'It was late.'],
    ['He called it ‘a farce’ again.', 'He called it "a farce" again.'],
    ['society — period.', 'society—period.'],
    ['and so on … and on', 'and so on ... and on'],
    ['the road is open', 'The road is open.'],
  ])('%s / %s', (a, b) => expect(compared(a, b)).toMatchObject({ kind: 'verbatim', edits: [], cuts: [] }))

  test('Title Case in a headline', () => {
    const found = compared('we will rebuild the bridge by spring', 'We Will Rebuild The Bridge By Spring', {
      place: 'headline',
    })
    expect(found).toMatchObject({ kind: 'verbatim', edits: [] })
  })
})

describe('cuts, ellipses and brackets', () => {
  const base = 'If the tests are clear for three days, we expect to lift the notice by Friday, and not before.'
  test.each([
    ['truncated', 'we expect to lift the notice by Friday, and not before.', ['If the tests are clear for three days']],
    ['truncated', 'If the tests are clear for three days, we expect to lift the notice by Friday,', ['and not before']],
    [
      'truncated',
      'If the tests are clear, we expect to lift the notice by Friday, and not before.',
      ['for three days'],
    ],
    [
      'elided',
      '… we expect to lift the notice by Friday, and not before.',
      ['If the tests are clear for three days (marked)'],
    ],
    [
      'elided',
      'If the tests are clear … we expect to lift the notice by Friday, and not before.',
      ['for three days (marked)'],
    ],
    [
      'elided',
      'If the tests are clear [...] we expect to lift the notice by Friday, and not before.',
      ['for three days (marked)'],
    ],
    [
      'bracketed',
      'If the tests are clear for three days, [the company] expect to lift the notice by Friday, and not before.',
      [],
    ],
    [
      'verbatim',
      '[I]f the tests are clear for three days, we expect to lift the notice by Friday, and not before.',
      [],
    ],
    [
      'verbatim',
      'If the tests are clear for three days, we expect [sic] to lift the notice by Friday, and not before.',
      [],
    ],
  ])('%s: %s', (kind, reading, cuts) => expect(compared(base, reading)).toMatchObject({ kind, cuts, edits: [] }))

  test('a phrase in the outlet’s own sentence is a fragment, unless it is all of it', () => {
    expect(compared(base, 'to lift the notice', { embedded: true }).kind).toBe('fragment')
    expect(compared('we expect to lift the notice', 'we expect to lift the notice', { embedded: true }).kind).toBe(
      'verbatim',
    )
    expect(compared('I appreciate their help.', 'appreciates', { embedded: true })).toMatchObject({
      kind: 'fragment',
      edits: ['inflection: appreciate > appreciates'],
    })
  })

  test('notes on the quotation are flagged', () => {
    expect(compared(base, `[I]f${base.slice(2)}`).flags).toEqual(['[I]'])
    expect(compared('We will, all of us, pay.', 'We will, all of us, pay [emphasis added].').flags).toEqual([
      '[emphasis added]',
    ])
  })
})

const sentence = fc
  .array(fc.constantFrom('we', 'the', 'water', 'was', 'not', 'safe', 'five', '12', 'Marlow', 'on', 'Monday', 'plant'), {
    minLength: 1,
    maxLength: 14,
  })
  .map(words => words.join(' '))

test('the same words are verbatim, and every span lies in its text', () => {
  fc.assert(
    fc.property(sentence, text => {
      expect(compared(text, text)).toMatchObject({ kind: 'verbatim', edits: [], cuts: [] })
    }),
  )
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const { edits, cuts } = compare(
        wordsOf('a', 'text', a, 0, a.length),
        wordsOf('b', 'text', b, 0, b.length),
        SETTING,
      )
      for (const span of [...edits.map(edit => edit.base), ...cuts.map(cut => cut.base)])
        expect(
          span === null || (span.article === 'a' && 0 <= span.from && span.from < span.to && span.to <= a.length),
        ).toBe(true)
      for (const { reading } of edits)
        expect(
          reading === null || (reading.article === 'b' && reading.from < reading.to && reading.to <= b.length),
        ).toBe(true)
    }),
  )
})
