import type { PersonId } from '../../model/person.js'
import type { Overlap } from '../compare/alignment.js'
import type { AreStrangers } from '../person/stranger.js'
import { isContent, type Word } from '../word/word.js'
import type { Block } from './block.js'
import type { BlockIndex } from './blockindex.js'
import type { Chunk } from './chunk.js'

/** A phrase must have this share of its words in the sentence that it is a part of. */
const FITS = 0.75
/** So many words alone show where a phrase comes from, whoever it is ascribed to. */
const TELLING = 4
/** So many tell it even of somebody else than the sentence is given to. */
const STRANGERS = 8
/** How many sentences are looked at for each phrase. */
const CANDIDATES = 24

/** Of sentences that fit equally well, the one that more witnesses print: less than any word counts. */
function support({ record, placements }: Block): number {
  const chunks = placements.reduce((sum, { wording }) => sum + wording.chunks.length, 0)
  return (record ? 0.1 : 0) + Math.min(chunks, 100) / 1000
}

/** Every word of the phrase stands in the sentence, and nothing between. */
function isExact({ ofB, inA, inB }: Overlap): boolean {
  return ofB === 1 && inA[1] - inA[0] === inB[1] - inB[0]
}

/**
 * The block that a phrase in quotation marks comes from: of the same speaker, or, where the phrase is long enough to
 * tell, of any; of several, the one that also has the words around the phrase.
 */
export function homeOf(
  phrase: Chunk,
  context: readonly Word[],
  index: BlockIndex,
  isOpen: (block: Block) => boolean,
  speakerOf: (block: Block) => PersonId | null,
  areStrangers: AreStrangers,
): Block | null {
  const around = new Set(context.filter(isContent).map(word => word.stem))
  const { words } = phrase
  let best: { readonly block: Block; readonly score: number } | null = null
  for (const { block, overlap: shared } of index.near(words, CANDIDATES)) {
    const speaker = speakerOf(block)
    const same = speaker !== null && speaker === phrase.person
    const content = words.slice(...shared.inB).filter(isContent).length
    const other = speaker !== null && phrase.person !== null && areStrangers(speaker, phrase.person)
    const telling = words.length >= (other ? STRANGERS : TELLING)
    const known = same || telling || (phrase.person === null && isExact(shared) && content >= 2)
    if (!known || shared.ofB < FITS || content === 0) continue
    const told = block.words.filter(word => around.has(word.stem)).length
    const score = shared.matched + 0.5 * told + (same ? 1 : 0) + support(block)
    if ((!best || score > best.score) && isOpen(block)) best = { block, score }
  }
  return best?.block ?? null
}
