import type { PersonId } from '../../model/person.js'
import type { AreStrangers } from '../person/stranger.js'
import { isContent, type Word } from '../word/word.js'
import { type Beside, besideOf } from './beside.js'
import { Block, type Placement } from './block.js'
import { BlockIndex, type Candidate } from './blockindex.js'
import type { Chunk } from './chunk.js'
import { belongs, longestRun, OWN, PART, PART_CONTENT, PART_WORDS, sharesEdge, sideBySide, WHOLE } from './fit.js'
import { homeOf } from './home.js'
import { byWeight, keyOf, type Wording, wordingsOf } from './wording.js'

/** The words of a story's quotations, laid above each other where they are the same. */
export interface Assembly {
  /** Those of records first, in their order. */
  readonly blocks: readonly Block[]
  /** Where the words of a chunk stand, in their order; nowhere for a phrase that is nobody's. */
  readonly placements: ReadonlyMap<Chunk, readonly Placement[]>
}

export interface Quoted {
  /** The sentences of each record, in order. */
  readonly records: readonly (readonly Chunk[])[]
  readonly chunks: readonly Chunk[]
  readonly areStrangers: AreStrangers
  /** The other words of the quote that a phrase is part of. */
  readonly contextOf: (phrase: Chunk) => readonly Word[]
}

/** Words of one run stand in one place only, but for this share: the same word twice. */
const TAKEN = 0.2
/** What people who are explicitly different share by chance; a word in so few blocks is rare. */
const STRANGERS_CONTENT = 6
const STRANGERS_RARE = 2
const RARE = 2
/** The same of people of whom one is only "she", or "the company". */
const OTHERS_CONTENT = 3

/**
 * Puts the texts of a story together from what its witnesses quote (overlap, in the terms of sequence assembly; the
 * rows of a block are aligned as in Lee, Grasso, Sharlow 2002, with a line in place of a graph). Records come first
 * and keep their sentences; then what is quoted in bodies, widely printed wordings before others, what
 * is told of somebody before the rest, and short sentences last; then headlines;
 * then phrases, which go to the sentence that has them. A wording in which the words of two blocks stand side by
 * side is laid across both. The result does not depend on the order of the chunks.
 */
export function assemble({ records, chunks, areStrangers, contextOf }: Quoted): Assembly {
  const assembler = new Assembler(areStrangers)
  for (const sentence of records.flat()) assembler.open(wordingsOf([sentence])[0] as Wording, true)
  const whole = chunks.filter(chunk => !chunk.embedded)
  const inBody = (wording: Wording): boolean => wording.chunks.some(chunk => chunk.place === 'body')
  const wordings = wordingsOf(whole).sort(byWeight)
  const beside = besideOf(wordings)
  const bodies = wordings.filter(inBody)
  const telling = bodies.filter(isTelling)
  const isSigned = ({ speakers }: Wording): boolean => speakers.size > 0
  for (const wording of telling.filter(isSigned)) assembler.place(wording, beside)
  for (const wording of telling.filter(each => !isSigned(each))) assembler.place(wording, beside)
  for (const wording of bodies.filter(each => !isTelling(each))) assembler.place(wording, beside)
  const fronts = wordings.filter(wording => !inBody(wording))
  for (const wording of fronts) if (!assembler.settle(wording)) assembler.place(wording, beside)
  assembler.placePhrases(
    chunks.filter(chunk => chunk.embedded),
    contextOf,
  )
  return { blocks: assembler.blocks, placements: assembler.placements() }
}

/** "We have heard you." is in many texts: it goes where what stands beside it has gone. */
const isTelling = ({ words }: Wording): boolean => words.filter(isContent).length > PART_CONTENT

/** Those to whom somebody gives words of a block, and those among them whom somebody names. */
interface Heard {
  readonly speakers: Set<PersonId>
  readonly named: Set<PersonId>
}

class Assembler {
  readonly blocks: Block[] = []
  private readonly index = new BlockIndex()
  private readonly laid = new Map<Wording, Placement[]>()
  private readonly speakers = new Map<Block, PersonId | null>()
  private readonly heard = new Map<Block, Heard>()
  private readonly homes = new Map<string, Block | null>()

  constructor(private readonly areStrangers: AreStrangers) {}

  /** A block of its own. */
  open(wording: Wording, record = false): void {
    const block = new Block(record)
    this.blocks.push(block)
    this.lay(block, wording)
  }

  private lay(block: Block, wording: Wording, from = 0, to = wording.words.length): void {
    const placement = block.lay(wording, from, to)
    this.index.add(block)
    this.speakers.delete(block)
    const heard = this.heard.get(block) ?? { speakers: new Set(), named: new Set() }
    for (const speaker of wording.speakers) heard.speakers.add(speaker)
    for (const speaker of wording.named) heard.named.add(speaker)
    this.heard.set(block, heard)
    this.homes.clear()
    const list = this.laid.get(wording)
    if (list) list.push(placement)
    else this.laid.set(wording, [placement])
  }

  /** The block that has the same sentence, or several that have it between them, or a new one. */
  place(wording: Wording, beside: Beside): void {
    const near = this.index
      .near(wording.words)
      .filter(each => !this.strange(each, wording) && isFree(each, wording, beside))
      .filter(({ block }) => wording.chunks.every(chunk => !chunk.embedded || this.isOpenTo(chunk)(block)))
    const same = near.find(({ overlap: o }) => o.ofA >= WHOLE && o.ofB >= WHOLE)
    if (same) {
      this.lay(same.block, wording)
      return
    }
    const parts = sideBySide(near, wording)
    if (parts.length > 1) {
      for (const { block, from, to } of parts) this.lay(block, wording, from, to)
      return
    }
    const home = near.find(
      each =>
        belongs(each.block, wording, each.overlap, beside.inRun.has(wording)) || this.sharesEnd(each, wording, beside),
    )
    const whole = home ?? near.find(each => this.hasWhole(each, wording, beside))
    if (whole) this.lay(whole.block, wording)
    else this.open(wording)
  }

  /**
   * What both share begins or ends each of them. Where each has words of its own before it, or behind, these are two
   * sentences of one end, unless what stands beside the wording has the block's own words: then the block skips some.
   */
  private sharesEnd({ block, overlap: o }: Candidate, wording: Wording, beside: Beside): boolean {
    const { words } = wording
    if (!sharesEdge(block.words, words, o)) return false
    const heads = o.inA[0] >= OWN && o.inB[0] >= OWN
    const tails = block.words.length - o.inA[1] >= OWN && words.length - o.inB[1] >= OWN
    if (!heads && !tails) return true
    const own = heads ? block.spine.slice(0, o.inA[0]) : block.spine.slice(o.inA[1])
    const { inRun } = beside
    return inRun.has(wording) && own.some(column => inRun.isBesideAny(wording, column.words))
  }

  /** A block has all words of a sentence, in a row at its edge, of the same speaker or of what stands beside it. */
  private hasWhole({ block, overlap: o }: Candidate, wording: Wording, beside: Beside): boolean {
    const { words } = wording
    if (o.ofB < PART || words.length < PART_WORDS || o.inA[1] - o.inA[0] > words.length) return false
    const near = beside.inRun.has(wording) && beside.inRun.isBesideAny(wording, block.wordings)
    const edge = o.inA[0] === 0 || o.inA[1] === block.words.length
    const speaker = this.speakerOf(block)
    return near || (edge && o.ofB === 1 && speaker !== null && wording.speakers.has(speaker))
  }

  /** Lays a headline to the sentence that it is a part of, where it gives it to nobody else; false where there is none. */
  settle(wording: Wording): boolean {
    const [home, ...others] = wording.chunks.map(chunk => this.home(chunk, () => []))
    if (!home || others.some(each => each !== home)) return false
    const speaker = this.speakerOf(home)
    const isTheirs = ({ person, basis }: Chunk): boolean =>
      person === null ||
      person === speaker ||
      basis === 'inferred' ||
      (speaker !== null && !this.areStrangers(person, speaker))
    if (!wording.chunks.every(isTheirs)) return false
    this.lay(home, wording)
    return true
  }

  private home(chunk: Chunk, contextOf: (phrase: Chunk) => readonly Word[]): Block | null {
    const context = contextOf(chunk)
    // Copies print the same phrase in the same sentence.
    const key = `${keyOf(chunk.words)}|${chunk.person}|${keyOf(context)}`
    const known = this.homes.get(key)
    if (known !== undefined) return known
    const home = homeOf(
      chunk,
      context,
      this.index,
      this.isOpenTo(chunk),
      block => this.speakerOf(block),
      this.areStrangers,
    )
    this.homes.set(key, home)
    return home
  }

  /** A phrase is no part of a sentence that stands behind it in the same marks. */
  private isOpenTo({ witness, mark, place }: Chunk): (block: Block) => boolean {
    const isBeside = (other: Chunk): boolean =>
      !other.embedded && other.witness === witness && other.mark === mark && other.place === place
    return block =>
      !block.placements.some(({ wording }) => wording.witnesses.has(witness) && wording.chunks.some(isBeside))
  }

  private speakerOf(block: Block): PersonId | null {
    const known = this.speakers.get(block)
    if (known !== undefined) return known
    const speaker = speakerOf(block)
    this.speakers.set(block, speaker)
    return speaker
  }

  /** Phrases go to the sentences that they are parts of; what is left has blocks of its own where somebody said it. */
  placePhrases(phrases: readonly Chunk[], contextOf: (phrase: Chunk) => readonly Word[]): void {
    const homes = new Map<Block, Chunk[]>()
    const left: Chunk[] = []
    for (const phrase of phrases) {
      const home = this.home(phrase, contextOf)
      if (home) homes.set(home, [...(homes.get(home) ?? []), phrase])
      else if (phrase.person !== null) left.push(phrase)
    }
    for (const [home, chunks] of homes) for (const wording of wordingsOf(chunks).sort(byWeight)) this.lay(home, wording)
    const own = wordingsOf(left).sort(byWeight)
    const beside = besideOf(own)
    for (const wording of own) this.place(wording, beside)
  }

  /** Stock phrases are said by everybody: of people who are told apart, only much in a row is one text. */
  private strange({ block, overlap }: Candidate, wording: Wording): boolean {
    const heard = this.heard.get(block)
    if (heard === undefined || !this.areApart(heard.speakers, wording.speakers)) return false
    // Where a phrase of somebody else's may come from, `homeOf` has told.
    if (Math.max(overlap.ofA, overlap.ofB) < PART || wording.chunks.every(chunk => chunk.embedded)) return true
    const run = longestRun(block.words, wording.words, overlap).filter(isContent)
    if (!this.areApart(heard.named, wording.named)) return run.length < OTHERS_CONTENT
    const rare = run.filter(word => this.index.count(word.stem) <= RARE)
    return run.length < STRANGERS_CONTENT || rare.length < STRANGERS_RARE
  }

  /** Whether all of one side are strangers to all of the other. */
  private areApart(a: ReadonlySet<PersonId>, b: ReadonlySet<PersonId>): boolean {
    return a.size > 0 && b.size > 0 && [...a].every(x => [...b].every(y => this.areStrangers(x, y)))
  }

  placements(): ReadonlyMap<Chunk, readonly Placement[]> {
    const found = new Map<Chunk, readonly Placement[]>()
    for (const [wording, list] of this.laid) {
      const inOrder = [...list].sort((a, b) => a.from - b.from)
      for (const chunk of wording.chunks) found.set(chunk, inOrder)
    }
    return found
  }
}

/** Who most of the witnesses give the words of a block to; ties go to the smaller id. */
function speakerOf(block: Block): PersonId | null {
  const witnesses = new Map<PersonId, Set<string>>()
  for (const { wording } of block.placements)
    for (const { person, witness } of wording.chunks)
      if (person !== null) witnesses.set(person, (witnesses.get(person) ?? new Set()).add(witness))
  const [first] = [...witnesses].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? null
}

/** No witness says a sentence twice in one breath, a word apart: "We fight for the miners. We fight for the farmers." */
function isFree({ block, overlap }: Candidate, wording: Wording, beside: Beside): boolean {
  const others = overlap.ofA + overlap.ofB >= 2 * PART + 0.1 ? beside.inMarks : beside.inRun
  if (!others.has(wording)) return true
  const { spine } = block
  const taken = overlap.pairs.filter(([i]) => others.isBesideAny(wording, spine[i]?.words ?? new Map()))
  return taken.length <= TAKEN * overlap.pairs.length
}
