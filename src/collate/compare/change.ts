import { negations } from '../word/negation.js'
import { isContent, type Word } from '../word/word.js'
import { difference, type Step } from './alignment.js'
import { isCount, isNamelike, norms } from './likeness.js'

/** Neighbouring words that are not the same in both texts, as indices into each; moved ones are left out. */
export interface Change {
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Index of the base word before which the change stands. */
  readonly baseAt: number
  /** Index of the reading's word before which the change stands. */
  readonly at: number
}

/** Words that stand at another place in the reading, as half-open ranges of indices. */
export interface Move {
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
}

/** What differs between two aligned lists of words: words that moved, and what is left. */
export function changesOf(
  base: readonly Word[],
  reading: readonly Word[],
  steps: readonly Step[],
): { readonly changes: readonly Change[]; readonly moves: readonly Move[] } {
  const blocks: { left: number[]; right: number[]; baseAt: number; at: number }[] = []
  let open = false
  let baseAt = 0
  let at = 0
  for (const step of steps) {
    const same =
      step.base !== null &&
      step.reading !== null &&
      difference(base[step.base] as Word, reading[step.reading] as Word) === 0 &&
      !isOwn(base[step.base] as Word, reading[step.reading] as Word)
    if (!same && !open) blocks.push({ left: [], right: [], baseAt, at })
    open = !same
    const block = blocks.at(-1)
    if (!same && step.base !== null) block?.left.push(step.base)
    if (!same && step.reading !== null) block?.right.push(step.reading)
    if (step.base !== null) baseAt = step.base + 1
    if (step.reading !== null) at = step.reading + 1
  }
  const moves: Move[] = []
  for (;;) {
    const move = longestMove(
      base,
      reading,
      blocks,
      moves.reduce((sum, { left }) => sum + 2 * (left[1] - left[0]), NEAR),
    )
    if (!move) break
    const [left, right] = [move.left, move.right]
    for (const block of blocks) {
      block.left = block.left.filter(i => i < left[0] || i >= left[1])
      block.right = block.right.filter(j => j < right[0] || j >= right[1])
    }
    moves.push(move)
  }
  return { changes: blocks.filter(block => block.left.length + block.right.length > 0), moves: swaps(moves) }
}

/** A word in brackets is the outlet's, though it be the same: "[the mayor]" for "Mayor Ada Pell". */
export function isOwn(word: Word, printed: Word): boolean {
  return printed.bracket === '[' && word.bracket !== '[' && !printed.raw.includes('[')
}

/** So many words can stand between two that change places: "bread and milk". */
const BETWEEN = 4

/** Two moves past each other are one change of order. */
function swaps(moves: readonly Move[]): Move[] {
  const found: Move[] = []
  for (const move of [...moves].sort((a, b) => a.left[0] - b.left[0])) {
    const last = found.at(-1)
    const past = last !== undefined && last.right[0] > move.right[0]
    if (past && move.left[0] - last.left[1] <= BETWEEN && last.right[0] - move.right[1] <= BETWEEN)
      found[found.length - 1] = { left: [last.left[0], move.left[1]], right: [move.right[0], last.right[1]] }
    else if (last && last.left[1] === move.left[0] && last.right[1] === move.right[0])
      found[found.length - 1] = { left: [last.left[0], move.left[1]], right: [last.right[0], move.right[1]] }
    else found.push(move)
  }
  return found
}

/** Single words that carry no meaning of their own only move by so many places: "of the" for "the of". */
const NEAR = 2

/** Numbers and names that change places are other numbers and names, unless they only stand in a list. */
function replaced(
  base: readonly Word[],
  reading: readonly Word[],
  block: { readonly left: readonly number[]; readonly right: readonly number[] },
  words: readonly Word[],
): boolean {
  const after = base[(block.left.at(-1) ?? -1) + 1]?.norm
  const before = base[(block.left[0] ?? 0) - 1]?.norm
  if ([after, before].some(norm => norm === 'and' || norm === 'or')) return false
  const others = block.right.map(j => reading[j] as Word)
  return [isCount, isNamelike].some(is => words.every(is) && others.some(is))
}

/** The longest run of words that one block lost and another has. */
function longestMove(
  base: readonly Word[],
  reading: readonly Word[],
  blocks: readonly { readonly left: readonly number[]; readonly right: readonly number[]; readonly at: number }[],
  near: number,
): Move | null {
  let best: Move | null = null
  for (const a of blocks)
    for (const b of blocks) {
      if (a === b) continue
      for (let x = 0; x < a.left.length; x++)
        for (let y = 0; y < b.right.length; y++) {
          const i = a.left[x] as number
          const j = b.right[y] as number
          let length = 0
          while (
            a.left[x + length] === i + length &&
            b.right[y + length] === j + length &&
            base[i + length]?.norm === reading[j + length]?.norm &&
            reading[j + length]?.bracket === null
          )
            length++
          if (length === 0 || length <= (best ? best.left[1] - best.left[0] : 0)) continue
          const words = base.slice(i, i + length)
          const told = words.some(isContent) && !(length === 1 && negations(norms(words)) > 0)
          if (replaced(base, reading, a, words)) continue
          if (told || length > NEAR || Math.abs(b.at - a.at) <= near)
            best = { left: [i, i + length], right: [j, j + length] }
        }
    }
  return best
}
