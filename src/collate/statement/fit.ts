import type { Overlap } from '../compare/alignment.js'
import { negations } from '../word/negation.js'
import { isContent, type Word } from '../word/word.js'
import type { Block } from './block.js'
import type { Candidate } from './blockindex.js'
import type { Wording } from './wording.js'

// Whether words and a block are the same sentence, or one a part of the other, by what they share.

/** Both are the same sentence where each has this share of the other. */
const SAME = 0.6
/** The same sentence from end to end, though its halves may be sentences elsewhere. */
export const WHOLE = 0.9
/** One is a part of the other where this share of it is in there, */
export const PART = 0.8
/** … or this share, where it begins and ends within the other, and one of its ends is the other's, */
const PART_ENDED = 0.7
/** … and so many words, of which so many carry meaning: "we are sorry" is in too many sentences. */
export const PART_WORDS = 3
export const PART_CONTENT = 2
/** A sentence stands in a longer wording where it has this share of it, … */
const HALF = 0.5
/** … in a stretch of which this share is its words: "for three days" alone is in many sentences. */
const DENSE = 0.7
/** A stretch that begins or ends both is the same with less of either: so many words, nearly all the same. */
const EDGE_WORDS = 5
const EDGE_CONTENT = 3
const EDGE_DENSE = 0.8
/** So many words of its own at an end are no slip. */
export const OWN = 3

function isEnough(
  words: readonly Word[],
  from: number,
  to: number,
  least = PART_WORDS,
  content = PART_CONTENT,
): boolean {
  return to - from >= least && words.slice(from, to).filter(isContent).length >= content
}

export function belongs({ words: block }: Block, wording: Wording, o: Overlap, inRun: boolean): boolean {
  const { words } = wording
  if (o.ofA >= SAME && o.ofB >= SAME) return isOneUtterance(block, wording, o, inRun)
  if (o.ofB >= PART_ENDED && isEnded(block, words, o) && isEnough(words, ...o.inB)) return true
  if (o.ofB >= PART && isEnough(words, ...o.inB)) return isPartOf(words, o.ofB, o.inA, o)
  return o.ofA >= PART && isEnough(block, ...o.inA) && isPartOf(block, o.ofA, o.inB, o)
}

/** Below such a share of both, like words need more to be the same utterance. */
const MOST = 0.75

/**
 * What begins alike is not the same: of sentences in one breath ("I think it is right. I do not think it is late."),
 * most of the words that mean something must be shared, and more than one where only one denies; of a phrase that an
 * outlet works into its own sentence ("what she did, and when she did it") several of them in one row.
 */
function isOneUtterance(block: readonly Word[], { words, chunks }: Wording, o: Overlap, inRun: boolean): boolean {
  if (Math.min(o.ofA, o.ofB) >= MOST) return true
  if (chunks.every(chunk => chunk.embedded) && longestRun(block, words, o).filter(isContent).length < EDGE_CONTENT)
    return false
  // Wherever they stand: words that only change places are the same words.
  const stems = [block, words].map(side => new Set(side.filter(isContent).map(word => word.stem)))
  const shared = [...(stems[0] ?? [])].filter(stem => stems[1]?.has(stem)).length
  if (stems.every(({ size }) => shared * 2 > size)) return true
  const denied = (side: readonly Word[]): number => negations(side.map(word => word.norm))
  if (shared < PART_CONTENT && denied(block) !== denied(words)) return false
  return !inRun || !(hasTail(block, o.inA) && hasTail(words, o.inB))
}

/** Words of its own at the end: "I think it is | late" is short, and one word is as much of it as three of another. */
const hasTail = (words: readonly Word[], [, to]: readonly [number, number]): boolean =>
  words.length - to >= Math.max(1, Math.min(OWN, Math.floor(words.length / 4)))

/** A part with words of its own is no more than alike, unless so much of it is there … */
const OWN_CONTENT = 4
/** … and stands so closely there, or is so long. */
const CLOSE = 0.6
const LONG_PART = 10

/** The words, of which the share is elsewhere at `[from, to)`, are a part of what stands there. */
function isPartOf(words: readonly Word[], share: number, [from, to]: readonly [number, number], o: Overlap): boolean {
  if (share >= WHOLE) return true
  const content = words.filter(isContent).length * share
  return content >= OWN_CONTENT - 0.5 && (o.matched / (to - from) >= CLOSE || o.matched >= LONG_PART)
}

/** All of the words, from the first to the last, begin or end the block. */
const isEnded = (block: readonly Word[], words: readonly Word[], { inA, inB }: Overlap): boolean =>
  words.length >= EDGE_WORDS && inB[0] === 0 && inB[1] === words.length && (inA[0] === 0 || inA[1] === block.length)

/** What both share begins or ends each of them. */
export function sharesEdge(
  block: readonly Word[],
  words: readonly Word[],
  { inA, inB, matched, pairs }: Overlap,
): boolean {
  const atEdge = ([from, to]: readonly [number, number], length: number): boolean => from === 0 || to === length
  if (!atEdge(inA, block.length) || !atEdge(inB, words.length)) return false
  // "what we did, when we did it and why": the words between are not shared, so they tell nothing.
  const content = pairs.filter(([i]) => isContent(block[i] as Word)).length
  return matched / (inB[1] - inB[0]) >= EDGE_DENSE && inB[1] - inB[0] >= EDGE_WORDS && content >= EDGE_CONTENT
}

interface Part {
  readonly block: Block
  readonly from: number
  readonly to: number
}

/** The stretches of a wording that belong to different blocks; at most one where it is one sentence. */
export function sideBySide(near: readonly Candidate[], { words }: Wording): Part[] {
  const taken: Candidate[] = []
  for (const candidate of near) {
    const { overlap: o, block } = candidate
    const [from, to] = o.inB
    // A short sentence that is there whole is no chance, though few of its words mean anything.
    const whole = o.ofA >= WHOLE && block.words.length > PART_WORDS
    if (!(whole || isEnough(words, from, to)) || o.matched / (to - from) < DENSE) continue
    if (o.ofA < HALF && !sharesEdge(block.words, words.slice(from, to), { ...o, inB: [0, to - from] })) continue
    if (taken.every(({ overlap: { inB } }) => to <= inB[0] || inB[1] <= from)) taken.push(candidate)
  }
  taken.sort((a, b) => a.overlap.inB[0] - b.overlap.inB[0])
  return taken.map((candidate, i) => ({
    block: candidate.block,
    from: i === 0 ? 0 : boundary(words, taken[i - 1] as Candidate, candidate),
    to: i === taken.length - 1 ? words.length : boundary(words, candidate, taken[i + 1] as Candidate),
  }))
}

/** Where one sentence ends and the next begins: at the punctuation between, else where the next one's words begin. */
function boundary(words: readonly Word[], before: Candidate, after: Candidate): number {
  const from = before.overlap.inB[1]
  const to = after.overlap.inB[0]
  for (let i = from; i <= to; i++) if (words[i]?.gap) return i
  return to
}

/** The words of the longest stretch that is the same on both sides. */
export function longestRun(a: readonly Word[], b: readonly Word[], { pairs }: Overlap): readonly Word[] {
  let best: readonly [number, number] = [0, 0]
  let from = 0
  pairs.forEach(([i, j], k) => {
    const [x, y] = pairs[k - 1] ?? [-9, -9]
    const same = (a[i] as Word).norm === (b[j] as Word).norm
    if (i !== x + 1 || j !== y + 1 || !same) from = same ? k : k + 1
    if (k + 1 - from > best[1] - best[0]) best = [from, k + 1]
  })
  return pairs.slice(...best).map(([i]) => a[i] as Word)
}
