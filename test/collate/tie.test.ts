import { describe, expect, test } from 'vitest'
import { compare, type Tie } from '../../src/collate/compare/compare.js'
import { comparer, printed } from '../../src/collate/compare/comparer.js'
import { wordsOf } from '../../src/collate/word/word.js'

const SETTING = { place: 'body', embedded: false, closed: true } as const

/** The base text marks its ties: "We [may|could] go", and "We [|all] go" where it has nothing. */
function parse(marked: string): { readonly text: string; readonly ties: readonly Tie[] } {
  const ties: Tie[] = []
  let text = ''
  const count = (): number => wordsOf('a', 'text', text, 0, text.length).words.length
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith('[')) {
      text += piece
      continue
    }
    const [own = '', ...rivals] = piece.slice(1, -1).split('|')
    const from = count()
    text += own
    ties.push({ from, to: count(), rivals: rivals.map(rival => rival.toLowerCase()) })
  }
  return { text: text.replaceAll('  ', ' '), ties }
}

function compared(marked: string, reading: string, embedded = false) {
  const { text, ties } = parse(marked)
  const base = { ...wordsOf('a', 'text', text, 0, text.length), ties }
  const found = compare(base, wordsOf('b', 'text', reading, 0, reading.length), { ...SETTING, embedded })
  const words = (from: string, span: { from: number; to: number } | null): string =>
    span ? from.slice(span.from, span.to) : ''
  return {
    kind: found.kind,
    edits: found.edits.map(
      edit => `${edit.tied ? 'tied ' : ''}${edit.kind}: ${words(text, edit.base)} > ${words(reading, edit.reading)}`,
    ),
    cuts: found.cuts.map(cut => words(text, cut.base)),
  }
}

describe('tied edits alone leave a reading verbatim', () => {
  test.each([
    ['We [may|could] sell the yard.', 'We could sell the yard.', ['tied wording: may > could']],
    ['We [may|could|might] sell the yard.', 'We might sell the yard.', ['tied wording: may > might']],
    ['It took us [four|five] days.', 'It took us 5 days.', ['tied number: four > 5']],
    ['They do [not|] know.', 'They do know.', ['tied negation: not > ']],
    ['We are [|very] glad of it.', 'We are very glad of it.', ['tied wording:  > very']],
    ['It is [|very] very good.', 'It is very very good.', ['tied wording:  > very']],
    ['It was a big [|old red] house.', 'It was a big old red house.', ['tied wording:  > old red']],
    // At an edge it is no cut.
    ['[Frankly, we|We] had no choice.', 'We had no choice.', ['tied wording: Frankly > ']],
    ['We had no choice [at all|].', 'We had no choice.', ['tied wording: at all > ']],
    ['We had no choice [in the end|].', 'We had no choice.', ['tied wording: in the end > ']],
    // A rival is told by its words, not by how a house writes them.
    ['We [will|don’t] pay.', 'We do not pay.', ['tied negation: will > do not']],
    ['We met the [mayor|councillor] twice.', 'We met the councilor twice.', ['tied wording: mayor > councilor']],
    // Part of a rival.
    ['We [may have to|might] go.', 'We might go.', ['tied wording: may have to > might']],
    ['He thanked [the crew|the whole crew].', 'He thanked the whole crew.', ['tied wording:  > whole']],
    // Ties side by side.
    ['We [shut|closed] [it|them] down.', 'We closed them down.', ['tied wording: shut it > closed them']],
    ['We [gladly|] [|now] agree.', 'We now agree.', ['tied wording: gladly > now']],
    // Words in another order.
    ['It cost [bread and milk|milk and bread].', 'It cost milk and bread.', ['tied order: and milk > milk and']],
  ])('%s / %s', (base, reading, edits) =>
    expect(compared(base, reading)).toEqual({ kind: 'verbatim', edits, cuts: [] }),
  )
})

describe('what is beside a tie, or no rival of it, still accuses', () => {
  test.each([
    ['We [may|could] sell the yard.', 'We must sell the yard.', ['wording: may > must']],
    ['We [may|could] sell the yard.', 'We could sell the mill.', ['tied wording: may > could', 'wording: yard > mill']],
    [
      'We [really|truly] love this place.',
      'We truly adore this place.',
      ['tied wording: really > truly', 'wording: love > adore'],
    ],
    ['They do [not|] really know.', 'They do know.', ['tied negation: not > ', 'wording: really > ']],
    ['We are [|very] glad of it.', 'We are so glad of it.', ['wording:  > so']],
    ['We are glad [|very] of it.', 'We are very glad of it.', ['wording:  > very']],
    ['It took us [four|five] days.', 'It took us six days.', ['number: four > six']],
  ])('%s / %s', (base, reading, edits) => expect(compared(base, reading)).toEqual({ kind: 'altered', edits, cuts: [] }))

  test('more than three words that are left out are a cut', () =>
    expect(compared('We had no choice [in the long run|].', 'We had no choice.')).toEqual({
      kind: 'truncated',
      edits: [],
      cuts: ['in the long run'],
    }))

  test('a cut beside a tie is a cut', () =>
    expect(compared('We [may|could] sell the yard, once the lease is up.', 'We could sell the yard.')).toEqual({
      kind: 'truncated',
      edits: ['tied wording: may > could'],
      cuts: ['once the lease is up'],
    }))
})

test('a phrase that lacks only what is tied is whole', () =>
  expect(compared('[We|] had no choice', 'had no choice', true)).toMatchObject({ kind: 'verbatim', cuts: [] }))

test('an edit that has no tie is not tied', () =>
  expect(compared('We may sell it.', 'We could sell it.').edits).toEqual(['wording: may > could']))

test('a copy in another place is tied too', () => {
  const { text, ties } = parse('We [may|could] sell the yard.')
  const base = { ...wordsOf('a', 'text', text, 0, text.length), ties }
  const again = comparer()
  const PLACE = { article: 'b', part: 'text' } as const
  const reading = 'We could sell the yard.'
  const edits = ['', 'Well: '].map(
    lead =>
      again(
        base,
        printed(wordsOf('b', 'text', lead + reading, lead.length, lead.length + reading.length), PLACE),
        SETTING,
      ).comparison.edits[0],
  )
  expect(edits.map(edit => [edit?.tied, edit?.reading?.from])).toEqual([
    [true, 3],
    [true, 9],
  ])
})
