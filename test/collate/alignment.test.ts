import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignWords, difference, type Step } from '../../src/collate/compare/alignment.js'
import { compare } from '../../src/collate/compare/compare.js'
import { type Word, type Words, wordsOf } from '../../src/collate/word/word.js'

const ALPHABET = ['a', 'b', 'harbour', 'harbours', 'harbor', 'six', 'seven', 'not', 'Tolliver']
const list = (maxLength: number) => fc.array(fc.constantFrom(...ALPHABET), { maxLength }).map(words => words.join(' '))
const read = (id: string, text: string): Words => wordsOf(id, 'text', text, 0, text.length)

/** What a way through two lists costs, as the doc comment of `alignWords` has it: pairs, then runs of gaps. */
function priceOf(base: readonly Word[], reading: readonly Word[], steps: readonly Step[]): number {
  let price = 0
  let seen = 0
  for (let k = 0; k < steps.length; ) {
    const { base: i, reading: j } = steps[k] as Step
    if (i !== null && j !== null) {
      const unlike = difference(base[i] as Word, reading[j] as Word)
      price += unlike === 1 ? 1.1 : unlike
      seen++
      k++
      continue
    }
    let n = 0
    while (
      k + n < steps.length &&
      ((steps[k + n] as Step).base === null) === (i === null) &&
      isGap(steps[k + n] as Step)
    )
      n++
    const atEnd = i !== null && (seen === 0 || seen === reading.length)
    if (i === null) price += 0.25 + 0.8 * n
    else price += atEnd ? 0.3 + 0.02 * n : Math.min(0.6 + 0.45 * n, 1.28 + 0.02 * n)
    if (i === null) seen += n
    k += n
  }
  return price
}

const isGap = ({ base, reading }: Step): boolean => base === null || reading === null

/** Every way through two lists. */
function* ways(n: number, m: number, i = 0, j = 0): Generator<Step[]> {
  if (i === n && j === m) yield []
  if (i < n && j < m) for (const rest of ways(n, m, i + 1, j + 1)) yield [{ base: i, reading: j }, ...rest]
  if (i < n) for (const rest of ways(n, m, i + 1, j)) yield [{ base: i, reading: null }, ...rest]
  if (j < m) for (const rest of ways(n, m, i, j + 1)) yield [{ base: null, reading: j }, ...rest]
}

describe('two lists', () => {
  test('are aligned as cheaply as the best of all ways through them', () => {
    fc.assert(
      fc.property(list(5), list(5), (a, b) => {
        const [base, reading] = [read('a', a).words, read('b', b).words]
        let least = Number.POSITIVE_INFINITY
        for (const way of ways(base.length, reading.length)) least = Math.min(least, priceOf(base, reading, way))
        expect(priceOf(base, reading, alignWords(base, reading))).toBeCloseTo(least, 6)
      }),
      { numRuns: 400, examples: [['a six b a', 'a b seven a']] },
    )
  })

  test('are covered in order', () => {
    fc.assert(
      fc.property(list(12), list(12), (a, b) => {
        const [base, reading] = [read('a', a).words, read('b', b).words]
        const steps = alignWords(base, reading)
        expect(steps.flatMap(step => step.base ?? [])).toEqual(base.map((_, i) => i))
        expect(steps.flatMap(step => step.reading ?? [])).toEqual(reading.map((_, j) => j))
      }),
    )
  })

  test('are the same, word for word, but for their edits and cuts', () => {
    const outside = ({ words }: Words, spans: readonly ({ from: number; to: number } | null)[]): Word[] =>
      words.filter(word => !spans.some(span => span && span.from < word.to && word.from < span.to))
    fc.assert(
      fc.property(list(12), list(12), (a, b) => {
        const [base, reading] = [read('a', a), read('b', b)]
        const found = compare(base, reading, { place: 'body', embedded: false, closed: true })
        // Two words that change places are one edit, which takes in what stands between them.
        fc.pre(found.edits.every(edit => edit.kind !== 'order'))
        const altering = found.edits.filter(edit => edit.kind !== 'case' && edit.kind !== 'punctuation')
        const left = outside(base, [...altering.map(edit => edit.base), ...found.cuts.map(cut => cut.base)])
        const right = outside(
          reading,
          altering.map(edit => edit.reading),
        )
        expect(left.map(word => word.quantity ?? word.norm)).toEqual(right.map(word => word.quantity ?? word.norm))
      }),
      { numRuns: 600 },
    )
  })
})
