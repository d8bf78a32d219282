import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/collate/compare/compare.js'
import { wordsOf } from '../../src/collate/word/word.js'

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
    ['order', 'We will not close the Harrow plant before 5,000 workers have been in full paid.', 'order: paid > paid'],
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

describe('a clause put in that denies is a negation, however often it does', () => {
  test.each([
    'We will reopen, though not all of it, the Harrow plant in May.',
    'We will reopen the Harrow plant in May, but never at full power.',
    'We will, without asking anybody and not for the first time, reopen the Harrow plant in May.',
    'We do not think that we will reopen the Harrow plant in May.',
  ])('%s', reading =>
    expect(compared('We will reopen the Harrow plant in May.', reading)).toMatchObject({
      kind: 'altered',
      edits: [expect.stringMatching(/^negation/)],
    }),
  )
})

describe('names, initials and brackets', () => {
  test.each([
    ['J. T. Marlow wrote it.', 'J.T. Marlow wrote it.', ['style']],
    ['J. T. Marlow wrote it.', 'J. R. Marlow wrote it.', ['name']],
    ['We met J. T. Marlow here.', 'We met Pavel Hruska here.', ['name']],
    ['The water was low.', 'The watre was low.', ['spelling']],
    ['The U. S. army left.', 'The U.S. army left.', ['style']],
    ['We owe it to Mayor Ada Brenwick.', 'We owe it to Brenwick.', ['name']],
  ])('%s / %s', (a, b, kinds) => expect(compared(a, b).edits.map(edit => edit.split(':')[0])).toEqual(kinds))

  test('a word in brackets is the outlet’s, though the base text has it', () => {
    expect(compared('We owe it to Mayor Ada Brenwick now.', 'We owe it to [the mayor] now.')).toMatchObject({
      kind: 'bracketed',
      edits: [],
    })
  })
})

describe('several edits, side by side', () => {
  test.each([
    ['The Quill Island bridge is safe.', 'The Wexmoor bridge is unsafe.', ['name', 'negation']],
    ['The harbour was dug in 1902 by 400 men.', 'The harbour was dug in 1903 by 500 men.', ['number', 'number']],
    ['We do not accept the report.', 'We don’t approve the report.', ['style', 'wording']],
    [
      'I told the board twice, and nobody listened.',
      'I told the board two times, and everybody listened.',
      ['number', 'negation'],
    ],
    ['It cost bread and milk and sleep.', 'It cost milk and bread and sleep.', ['order']],
    ['He walked slowly home at night.', 'He slowly walked home at night.', ['order']],
    ['If it rains, we stay at home.', 'We stay at home if it rains.', ['order']],
    ['I never said that she lied.', 'I said that she never lied.', ['negation', 'negation']],
    ['I saw it in the the hall.', 'I saw it in the hall.', ['wording']],
    ['Their boat is over there.', 'There boat is over there.', ['wording']],
    ['The plan is a disaster for us.', 'The plan is an outrage for us.', ['style', 'wording']],
    ['They were longer than we thought.', 'They were long than we thought.', ['inflection']],
    ['This ship will sail.', 'These ships will sail.', ['inflection', 'inflection']],
    ['We went to the hall.', 'We went ot the hall.', ['spelling']],
    ['Most of the town was asleep.', 'Most ofthe town was asleep.', ['spelling']],
    ['I asked Lindqvist about it.', 'I asked Lindqivst about it.', ['spelling']],
  ])('%s / %s', (a, b, kinds) => expect(compared(a, b).edits.map(edit => edit.split(':')[0])).toEqual(kinds))
})

describe('values are compared, not their forms', () => {
  test.each([
    ['on March 5', 'on 5 March'],
    ['at -5 degrees', 'at –5 degrees'],
    ['on March 5', 'on the 5th of March'],
    ['on March 5', 'on Monday, March 5'],
    ['on 16 August 2023', 'on August 16, 2023'],
    ['on 16 August 2023', 'on 2023-08-16'],
    ['at 5 p.m. sharp', 'at 5pm sharp'],
    ['at 10.30am sharp', 'at 10:30 a.m. sharp'],
    ['at noon sharp', 'at 12 p.m. sharp'],
    ['for $5 million in cash', 'for 5 million dollars in cash'],
    ['for $5 million in cash', 'for US$5m in cash'],
    ['for half a million pounds', 'for £500,000'],
    ['for one and a half million people', 'for 1.5 million people'],
    ['for a dozen eggs', 'for 12 eggs'],
    ['the twenty-first time', 'the 21st time'],
    ['about 40 per cent of it', 'about 40% of it'],
    ['about 5 kilometres away', 'about 5km away'],
    ['doing 60 miles per hour', 'doing 60mph'],
    ['in the 1990s again', 'in the nineties again'],
    ['for 50 cents each', 'for $0.50 each'],
    ['Mr. Okafor came', 'Mr Okafor came'],
    ['Senator Okafor came', 'Sen. Okafor came'],
    ['We would have gone', 'We would’ve gone'],
    ['It has been long', 'It’s been long'],
    ['What the f--- is it', 'What the fuck is it'],
  ])('%s / %s', (a, b) => {
    const found = compared(`We met ${a}.`, `We met ${b}.`)
    expect(found.kind).toBe('verbatim')
    expect(found.edits.every(edit => edit.startsWith('style'))).toBe(true)
  })

  test.each([
    ['on March 5', 'on March 6'],
    ['at -5 degrees', 'at 5 degrees'],
    ['at –5 degrees', 'at 5 degrees'],
    ['on Monday, March 5', 'on Tuesday, March 5'],
    ['on 5/3/2023', 'on 3/5/2023'],
    ['a 5 to 3 win', 'a 3 to 5 win'],
    ['at 5 p.m.', 'at 5 a.m.'],
    ['for $5 million', 'for £5 million'],
    ['for $5 million', 'for $5 billion'],
    ['the first time', 'the second time'],
    ['about 40 percent', 'about 40 dollars'],
  ])('%s is not %s', (a, b) => {
    expect(compared(`We met ${a} then.`, `We met ${b} then.`).edits.some(edit => edit.startsWith('number'))).toBe(true)
  })
})

describe('altered goes before truncated; a word changed at the seam of a cut belongs to the cut', () => {
  const base = 'We closed the upper road on Sunday, and nobody has told us when the crews will come back to it.'
  test.each([
    ['altered', 'We closed the upper lane on Sunday.'],
    ['altered', 'We shut the upper road on Sunday, and nobody has told us when.'],
    ['altered', 'We closed the upper road on Sunday … nobody will tell us when the crews will come back.'],
    ['truncated', 'We closed the upper road on Sunday, and nobody has told us why.'],
    // Some words became one: that is no cut.
    ['altered', 'We closed the road, and nobody has told us when the crews will come back to it.'],
    ['truncated', 'Nobody had told us when the crews will come back to it.'],
    // However near, another number, name or "not" is no mending.
    ['altered', 'We closed the upper road on Monday.'],
    ['altered', 'Somebody has told us when the crews will come back to it.'],
    ['altered', 'We closed the upper road on Sunday, and nobody has told Harrow.'],
  ])('%s: %s', (kind, reading) => expect(compared(base, reading).kind).toBe(kind))
})
