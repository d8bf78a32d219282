import { type Overlap, overlap } from '../compare/alignment.js'
import { isContent, type Word } from '../word/word.js'
import type { Block } from './block.js'

/** With fewer content words than these, one that is changed would leave too little to find a sentence by. */
const TELLING = 3
/** How many candidates are compared word by word. */
const CANDIDATES = 12

/** The stems that are looked up: content words, or all words of a sentence that has few of them. */
function stemsOf(words: readonly Word[]): Set<string> {
  const content = words.filter(isContent)
  return new Set((content.length >= TELLING ? content : words).map(word => word.stem))
}

/** A block that shares words with some others, and what it shares: A is the block, B the words. */
export interface Candidate {
  readonly block: Block
  readonly overlap: Overlap
}

/** Blocks by the stems of their words. */
export class BlockIndex {
  private readonly postings = new Map<string, Set<Block>>()
  private readonly order = new Map<Block, number>()

  /** To be called again when the block has got more words. */
  add(block: Block): void {
    if (!this.order.has(block)) this.order.set(block, this.order.size)
    for (const stem of stemsOf(block.words)) {
      const posting = this.postings.get(stem)
      if (posting) posting.add(block)
      else this.postings.set(stem, new Set([block]))
    }
  }

  /** How many blocks have a word of this stem. */
  count(stem: string): number {
    return this.postings.get(stem)?.size ?? 0
  }

  /** The blocks that share most with the words, rare stems counting more, compared word by word. */
  near(words: readonly Word[], most = CANDIDATES): Candidate[] {
    const shared = new Map<Block, number>()
    for (const stem of stemsOf(words)) {
      const posting = this.postings.get(stem)
      for (const block of posting ?? []) shared.set(block, (shared.get(block) ?? 0) + 1 / Math.sqrt(posting?.size ?? 1))
    }
    const first = (a: Block, b: Block): number => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0)
    return [...shared]
      .sort((a, b) => b[1] - a[1] || first(a[0], b[0]))
      .slice(0, most)
      .map(([block]) => ({ block, overlap: overlap(block.words, words) }))
      .sort((a, b) => b.overlap.matched - a.overlap.matched || first(a.block, b.block))
  }
}
