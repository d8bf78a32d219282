import { type Union, union } from '../../group/union.js'
import type { Article } from '../../model/article.js'
import type { PersonId } from '../../model/person.js'
import type { ArticleId } from '../../model/span.js'
import type { AreStrangers } from '../person/stranger.js'
import type { Block } from './block.js'
import type { Chunk } from './chunk.js'
import { differ, isSplice, type Link, type Signs, signsOf } from './link.js'
import { tellsOfMeeting } from './meeting.js'
import type { Run } from './run.js'
import { type Said, saidBy } from './speaker.js'
import { OUTVOTED } from './vote.js'
import { articlesOf, originOf, rankOf, type Standings } from './wording.js'

export interface Setting {
  readonly standings: Standings
  /** Of the witnesses. */
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly isUnnamed: (person: PersonId) => boolean
  readonly areStrangers: AreStrangers
}

/** How far apart two quotations of one article can stand and be of one occasion, in characters. */
const NEAR = 700

/** So many other sources must print words for these to be no part of what one source was told by itself. */
const OTHERS = 2

type Speakers = ReadonlyMap<ArticleId, PersonId>

/** Blocks that grow together to texts. A record's are one text from the start, and stay by themselves. */
export class Texts {
  private readonly sets: Union
  /** The blocks of each text, by its root. */
  private readonly members = new Map<number, readonly number[]>()
  /** For each block, all that is laid there, in the order of publication. */
  private readonly chunks: readonly (readonly Chunk[])[]
  private readonly signs = new Map<number, Signs>()
  private readonly said = new Map<number, Said>()
  private readonly speakers = new Map<number, Speakers>()

  constructor(
    private readonly blocks: readonly Block[],
    private readonly numberOf: ReadonlyMap<Block, number>,
    private readonly setting: Setting,
  ) {
    this.sets = union(blocks.length)
    for (const i of blocks.keys()) this.members.set(i, [i])
    const { standings } = setting
    const byRank = (a: Chunk, b: Chunk): number =>
      rankOf(standings, a.witness) - rankOf(standings, b.witness) || a.from - b.from
    this.chunks = blocks.map(({ placements }) => placements.flatMap(({ wording }) => wording.chunks).sort(byRank))
  }

  joinRecord({ printed }: Run): void {
    const [first, ...rest] = printed.flatMap(({ placements }) => placements.map(each => each.block))
    for (const block of rest) this.join(this.number(first as Block), this.number(block))
  }

  /** The texts, as the numbers of their blocks. */
  all(): (readonly number[])[] {
    return [...this.members.values()]
      .map(list => [...list].sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  }

  isSettled({ a, b }: Link): boolean {
    return this.sets.find(a) === this.sets.find(b)
  }

  isSplice(link: Link): boolean {
    const { standings, articles } = this.setting
    const [a, b] = [this.chunksOf(this.sets.find(link.a)), this.chunksOf(this.sets.find(link.b))]
    return isSplice(link, a, b, this.isRecord(link.a) || this.isRecord(link.b), standings, articles)
  }

  /**
   * Whether two texts that one outlet prints in one run are given to two people by many more that print both: a mark is
   * lost there, or put in the wrong place.
   */
  isOfTwo(link: Link): boolean {
    const linking = new Set(link.passings.flatMap(({ run }) => run.prints.flatMap(([first]) => first?.witness ?? [])))
    const [a, b] = [link.a, link.b].map(i => this.speakersIn(this.sets.find(i))) as [Speakers, Speakers]
    const parting: ArticleId[] = []
    for (const [witness, person] of a) {
      const other = b.get(witness)
      if (!linking.has(witness) && other !== undefined && this.setting.areStrangers(person, other))
        parting.push(witness)
    }
    const { standings } = this.setting
    return articlesOf(standings, parting) >= OUTVOTED * articlesOf(standings, linking)
  }

  /** To whom each witness gives the words of a text, where it tells. */
  private speakersIn(root: number): Speakers {
    const known = this.speakers.get(root)
    if (known) return known
    const found = new Map<ArticleId, PersonId>()
    for (const { witness, person, basis } of this.chunksOf(root))
      if (person !== null && basis !== 'inferred' && !found.has(witness)) found.set(witness, person)
    this.speakers.set(root, found)
    return found
  }

  /** Of one run: one text, unless one of them is a record's. */
  joinLinked({ a, b }: Link): void {
    if (this.isRecord(a) === this.isRecord(b)) this.join(a, b)
  }

  /** What articles quote close together of one person, what most of them do first. */
  joinNeighbours(): void {
    for (const [a, b] of neighbours(this.blocks, this.setting.articles, this.numberOf)) {
      const [x, y] = [this.sets.find(a), this.sets.find(b)]
      if (x === y || this.isRecord(x) || this.isRecord(y)) continue
      const { person } = this.saidIn(x)
      if (person === null || person !== this.saidIn(y).person) continue
      if (this.isOwn(x, y) || this.isOwn(y, x)) continue
      if (!differ(this.signsIn(x), this.signsIn(y))) this.join(x, y)
    }
  }

  /**
   * Words that one source alone prints, which tells that it met the speaker, beside words that several print who do not:
   * of an interview and a statement.
   */
  private isOwn(own: number, other: number): boolean {
    const { standings, articles } = this.setting
    const [ours, theirs] = [this.chunksOf(own), this.chunksOf(other)]
    const origin = originOf(standings, ours[0]?.witness ?? '')
    if (ours.some(chunk => originOf(standings, chunk.witness) !== origin)) return false
    const others = new Set(theirs.map(chunk => originOf(standings, chunk.witness)).filter(each => each !== origin))
    if (others.size < OTHERS) return false
    return ours.some(({ witness, from, to }) => {
      const article = articles.get(witness)
      const beside = theirs.find(chunk => chunk.witness === witness && chunk.place === 'body')
      if (!article || !beside) return false
      const start = article.text.lastIndexOf('\n\n', Math.min(from, beside.from))
      const end = article.text.indexOf('\n\n', Math.max(to, beside.to))
      return tellsOfMeeting(article, { from: Math.max(0, start), to: end < 0 ? article.text.length : end })
    })
  }

  /** Who said the text of these blocks. */
  saidOf(members: readonly number[]): Said {
    return this.saidIn(this.sets.find(members[0] ?? 0))
  }

  private chunksOf(root: number): readonly Chunk[] {
    return (this.members.get(root) ?? []).flatMap(i => this.chunks[i] ?? [])
  }

  private number(block: Block): number {
    return this.numberOf.get(block) ?? 0
  }

  private isRecord(i: number): boolean {
    return this.blocks[i]?.record ?? false
  }

  private saidIn(root: number): Said {
    const known = this.said.get(root)
    if (known) return known
    const { standings, isUnnamed } = this.setting
    const byRank = (a: Chunk, b: Chunk): number => rankOf(standings, a.witness) - rankOf(standings, b.witness)
    const all = [...this.chunksOf(root)].sort(byRank)
    const record = all.find(chunk => !this.setting.articles.has(chunk.witness))
    const said: Said = record ? { person: record.person, by: 'named' } : saidBy(all, standings, isUnnamed)
    this.said.set(root, said)
    return said
  }

  private signsIn(root: number): Signs {
    const known = this.signs.get(root)
    if (known) return known
    const signs = signsOf(this.chunksOf(root), this.setting.articles)
    this.signs.set(root, signs)
    return signs
  }

  private join(a: number, b: number): void {
    const [x, y] = [this.sets.find(a), this.sets.find(b)]
    if (x === y) return
    const [one, other] = [this.signs.get(x), this.signs.get(y)]
    this.sets.join(x, y)
    const root = this.sets.find(x)
    const members = [...(this.members.get(x) ?? []), ...(this.members.get(y) ?? [])]
    for (const each of [x, y]) {
      this.members.delete(each)
      this.said.delete(each)
      this.signs.delete(each)
      this.speakers.delete(each)
    }
    this.members.set(root, members)
    if (one && other)
      this.signs.set(root, {
        times: new Set([...one.times, ...other.times]),
        media: new Set([...one.media, ...other.media]),
      })
  }
}

/** Where a block stands in one article. */
interface Stand {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** For each article, the blocks that its body quotes, each once, in the order of the text; whole sentences before phrases. */
export function standsOf(
  blocks: readonly Block[],
  numberOf: ReadonlyMap<Block, number>,
): ReadonlyMap<ArticleId, readonly Stand[]> {
  const bySource = new Map<ArticleId, Stand[]>()
  for (const block of blocks) {
    const chunks = block.placements.flatMap(({ wording }) => wording.chunks).filter(chunk => chunk.place === 'body')
    const whole = new Set(chunks.filter(chunk => !chunk.embedded).map(chunk => chunk.witness))
    const own = new Map<ArticleId, Chunk>()
    for (const chunk of chunks) {
      if (chunk.embedded && whole.has(chunk.witness)) continue
      const before = own.get(chunk.witness)
      if (!before || chunk.from < before.from) own.set(chunk.witness, chunk)
    }
    for (const [witness, { from, to }] of own) {
      const stand = { block: numberOf.get(block) ?? 0, from, to }
      const list = bySource.get(witness)
      if (list) list.push(stand)
      else bySource.set(witness, [stand])
    }
  }
  for (const list of bySource.values()) list.sort((a, b) => a.from - b.from)
  return bySource
}

/** Pairs of blocks that stand close together in articles, those that most have so first. */
function neighbours(
  blocks: readonly Block[],
  articles: ReadonlyMap<ArticleId, Article>,
  numberOf: ReadonlyMap<Block, number>,
): [number, number][] {
  const counts = new Map<number, number>()
  for (const [source, stands] of standsOf(blocks, numberOf)) {
    if (!articles.has(source)) continue
    stands.forEach(({ block, from }, i) => {
      const before = stands[i - 1]
      if (!before || from - before.to > NEAR) return
      const key = Math.min(block, before.block) * blocks.length + Math.max(block, before.block)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([key]) => [Math.floor(key / blocks.length), key % blocks.length])
}
