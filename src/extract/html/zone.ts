import type { Hint } from './hint.js'
import { hintOf } from './hint.js'
import type { Element } from './node.js'
import type { Box, Piece } from './piece.js'
import type { Page } from './segment.js'

/** Sums over pieces, so that any box's is known at once. */
export class Sums {
  private readonly sums: Float64Array
  constructor(pieces: readonly Piece[], weight: (piece: Piece, index: number) => number) {
    this.sums = new Float64Array(pieces.length + 1)
    for (const [i, piece] of pieces.entries()) this.sums[i + 1] = this.sums[i]! + weight(piece, i)
  }
  of(first: number, last: number): number {
    return this.sums[last]! - this.sums[first]!
  }
}

/** How much running text a piece is: its words outside links, none for a label or a heading. */
export function prose(piece: Piece): number {
  return piece.hidden ? 0 : runningWords(piece)
}

export function runningWords({ text, words, linked }: Piece): number {
  if (linked > 0.5 || words < 6) return 0
  if (words < 12 && !/[.!?…:;]["'”’)\]]*$/.test(text)) return 0
  return words * (1 - linked)
}

/** For each piece the hint of the elements around it that counts, the outermost first. */
export function zones({ pieces, root }: Page): readonly (Hint | null)[] {
  const found: (Hint | null)[] = pieces.map(() => null)
  const weights = new Sums(pieces, prose)
  const total = weights.of(0, pieces.length)
  const visit = (box: Box): void => {
    const hint = hintOf(box.element)
    if (hint !== null && counts(hint, box, weights, total, pieces)) {
      for (let i = box.first; i < box.last; i++) found[i] = hint
      return
    }
    for (const child of box.children) visit(child)
  }
  visit(root)
  // Inline elements hold no boxes: those that hold a whole piece speak for it.
  for (const [i, piece] of pieces.entries())
    if (found[i] === null)
      for (let e: Element | null = piece.holder; e !== null && !e.block; e = e.parent) {
        const hint = hintOf(e)
        if (hint !== null && piece.words < 40) found[i] = hint
      }
  return found
}

function counts(hint: Hint, box: Box, weights: Sums, total: number, pieces: readonly Piece[]): boolean {
  const inside = weights.of(box.first, box.last)
  const before = weights.of(0, box.first)
  if (hint.reason === 'comments') return inside <= total * 0.4 || before > 80
  if (hint.reason === 'header' && box.element.name === 'header') return false
  const after = total - before - inside
  if (box.element.name === 'aside' && hint.reason === 'aside' && Math.min(before, inside, after) >= FACTS)
    return !isProseBox(box, pieces)
  if (hint.weak) return inside < 50 && inside < Math.max(20, total * 0.15)
  return inside <= total * 0.3 || inside < 40
}

/** Words of a box of facts in the middle of an article, and of its longest paragraph; what is said in fewer sells something. */
const FACTS = 40

function isProseBox({ first, last }: Box, pieces: readonly Piece[]): boolean {
  let words = 0
  let linked = 0
  for (let i = first; i < last; i++) {
    words += pieces[i]!.words
    linked += pieces[i]!.words * pieces[i]!.linked
  }
  return linked < words * 0.1 && pieces.slice(first, last).some(piece => runningWords(piece) >= FACTS)
}
