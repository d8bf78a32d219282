import { type Overlap, overlap } from './alignment.js'
import { type Chunk, sliceChunk } from './chunk.js'
import { isContent, type Word } from './word.js'

/** The chunks that print the same words: one form of a sentence. */
export interface Form {
  readonly key: string
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
}

/** All forms of what is one sentence of one statement, complete or not. */
export interface Cluster {
  /** The form that the others were compared with. */
  readonly leader: Form
  readonly forms: readonly Form[]
}

/** Both are the same sentence where each has this share of the other. */
const SAME = 0.6
/** The same sentence from end to end, though its halves may be sentences elsewhere. */
const WHOLE = 0.9
/** One is a part of the other where this share of it is in there. */
const PART = 0.75
/** … and so many words, of which so many carry meaning: "we are sorry" is in too many sentences. */
const PART_WORDS = 3
const PART_CONTENT = 2
/** A sentence stands in a longer form where it has this share of it, … */
const HALF = 0.5
/** … in a stretch of which this share is its words: "for three days" alone is in many sentences. */
const DENSE = 0.7
/** How many candidates are compared word by word. */
const CANDIDATES = 12

const keyOf = (words: readonly Word[]): string => words.map(word => word.quantity ?? word.norm).join(' ')

/** One form for each distinct wording. */
function formsOf(chunks: readonly Chunk[]): Form[] {
  const byKey = new Map<string, Chunk[]>()
  for (const chunk of chunks) {
    const key = keyOf(chunk.words)
    const list = byKey.get(key)
    if (list) list.push(chunk)
    else byKey.set(key, [chunk])
  }
  return [...byKey].map(([key, list]) => ({ key, words: (list[0] as Chunk).words, chunks: list }))
}

const counts = new WeakMap<Form, number>()

/** How many witnesses print a form; counted once, since forms are sorted by it. */
export function witnessesOf(form: Form): number {
  const count = counts.get(form) ?? new Set(form.chunks.map(chunk => chunk.witness)).size
  counts.set(form, count)
  return count
}

/** Widely printed forms first, then short before long: a run-together pair comes after its halves. */
function byWeight(a: Form, b: Form): number {
  return witnessesOf(b) - witnessesOf(a) || a.words.length - b.words.length || (a.key < b.key ? -1 : 1)
}

/** A cluster that grows, and where the chunks stand that it has so far. */
class OpenCluster implements Cluster {
  readonly leader: Form
  readonly forms: Form[] = []
  readonly witnesses = new Set<string>()
  private readonly places = new Set<string>()

  constructor(leader: Form) {
    this.leader = leader
    this.add(leader)
  }

  add(form: Form): void {
    this.forms.push(form)
    for (const chunk of form.chunks) {
      this.witnesses.add(chunk.witness)
      this.places.add(runOf(chunk)).add(marksOf(chunk))
    }
  }

  /** A witness that prints both in one run of speech (or in one pair of marks) takes them for two sentences. */
  standsBeside(form: Form, inMarks = false): boolean {
    return form.chunks.some(chunk => this.places.has(inMarks ? marksOf(chunk) : runOf(chunk)))
  }
}

const runOf = ({ witness, run }: Chunk): string => `run ${run} ${witness}`
const marksOf = ({ witness, mark }: Chunk): string => `marks ${mark} ${witness}`

interface Candidate {
  readonly cluster: OpenCluster
  /** A is the leader, B the form in question. */
  readonly overlap: Overlap
}

/** Finds leaders by the words that they share with a form. */
class LeaderIndex {
  private readonly postings = new Map<string, Set<OpenCluster>>()

  add(cluster: OpenCluster): void {
    for (const stem of stemsOf(cluster.leader.words)) {
      const posting = this.postings.get(stem)
      if (posting) posting.add(cluster)
      else this.postings.set(stem, new Set([cluster]))
    }
  }

  /** The leaders that share most with the words, compared word by word. */
  near(words: readonly Word[]): Candidate[] {
    const stems = stemsOf(words)
    const shared = new Map<OpenCluster, number>()
    for (const stem of stems) {
      const posting = this.postings.get(stem)
      for (const cluster of posting ?? [])
        shared.set(cluster, (shared.get(cluster) ?? 0) + 1 / Math.sqrt(posting?.size ?? 1))
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0].leader.key < b[0].leader.key ? -1 : 1))
      .slice(0, CANDIDATES)
      .map(([cluster]) => ({ cluster, overlap: overlap(cluster.leader.words, words) }))
      .sort((a, b) => b.overlap.matched - a.overlap.matched || (a.cluster.leader.key < b.cluster.leader.key ? -1 : 1))
  }
}

/** With fewer content words than these, one that is changed would leave too little to find a sentence by. */
const TELLING = 3

/** The stems that are looked up: content words, or all words of a sentence that has few of them. */
export function stemsOf(words: readonly Word[]): Set<string> {
  const content = words.filter(isContent)
  return new Set((content.length >= TELLING ? content : words).map(word => word.stem))
}

const isSame = (o: Overlap): boolean => o.ofA >= SAME && o.ofB >= SAME

function isEnough(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  return to - from >= PART_WORDS && words.slice(from, to).filter(isContent).length >= PART_CONTENT
}

/**
 * Groups chunks into sentences by their words alone, whoever they are ascribed to. Each form is
 * compared with the leaders of the clusters so far (leader clustering), so the cost grows with
 * distinct text. A form in which the sentences of two clusters stand side by side is cut there.
 * The sentences of a record come first, and each is a cluster. The result does not depend on the order
 * of the chunks.
 */
export function clusterChunks(chunks: readonly Chunk[], record: readonly Chunk[] = []): Cluster[] {
  const index = new LeaderIndex()
  const clusters: OpenCluster[] = []
  const open = (form: Form): void => {
    const cluster = new OpenCluster(form)
    clusters.push(cluster)
    index.add(cluster)
  }
  for (const chunk of record) open(formsOf([chunk])[0] as Form)
  for (const form of formsOf(chunks).sort(byWeight)) {
    const near = index.near(form.words)
    const same = near.find(({ cluster, overlap: o }) => o.ofA >= WHOLE && o.ofB >= WHOLE && belongs(cluster, form, o))
    if (same) {
      same.cluster.add(form)
      continue
    }
    const parts = sideBySide(near, form)
    if (parts.length > 1) {
      for (const { cluster, from, to } of parts) {
        const pieces = form.chunks.map(chunk => sliceChunk(chunk, from, to))
        for (const piece of formsOf(pieces)) cluster.add(piece)
      }
      continue
    }
    const home = near.find(({ cluster, overlap: o }) => belongs(cluster, form, o))
    if (home) home.cluster.add(form)
    else open(form)
  }
  return clusters
}

function belongs(cluster: OpenCluster, form: Form, o: Overlap): boolean {
  // Nobody says a sentence twice in one breath, a word apart: "We fight for the miners. We fight for the farmers."
  if (isSame(o)) return !cluster.standsBeside(form, o.ofA + o.ofB >= 1.6)
  const part = o.ofB >= PART && isEnough(form.words, o.inB)
  const whole = o.ofA >= PART && isEnough(cluster.leader.words, o.inA)
  return (part || whole) && !cluster.standsBeside(form)
}

interface Piece {
  readonly cluster: OpenCluster
  readonly from: number
  readonly to: number
}

/** The stretches of a form that belong to sentences which some witness prints as two; at most one where it is one sentence. */
function sideBySide(near: readonly Candidate[], form: Form): Piece[] {
  const taken: Candidate[] = []
  for (const candidate of near) {
    const [from, to] = candidate.overlap.inB
    if (!isEnough(form.words, [from, to]) || candidate.overlap.ofA < HALF) continue
    if (candidate.overlap.matched / (to - from) < DENSE) continue
    if (taken.some(other => from < other.overlap.inB[1] && other.overlap.inB[0] < to)) continue
    if (taken.every(other => printedApart(candidate.cluster, other.cluster))) taken.push(candidate)
  }
  taken.sort((a, b) => a.overlap.inB[0] - b.overlap.inB[0])
  return taken.map((candidate, i) => ({
    cluster: candidate.cluster,
    from: i === 0 ? 0 : boundary(form.words, taken[i - 1] as Candidate, candidate),
    to: i === taken.length - 1 ? form.words.length : boundary(form.words, candidate, taken[i + 1] as Candidate),
  }))
}

/** Where one sentence ends and the next begins: at the punctuation between, else where the next one's words begin. */
function boundary(words: readonly Word[], before: Candidate, after: Candidate): number {
  const from = before.overlap.inB[1]
  const to = after.overlap.inB[0]
  for (let i = from; i <= to; i++) if (words[i]?.gap) return i
  return to
}

function printedApart(a: OpenCluster, b: OpenCluster): boolean {
  const [few, many] = a.witnesses.size < b.witnesses.size ? [a, b] : [b, a]
  return [...few.witnesses].some(witness => many.witnesses.has(witness))
}
