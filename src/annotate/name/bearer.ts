import { firstOf } from '../../text/bisect.js'
import { type Gender, genderOf } from '../lexicon/given.js'
import { roleGender } from '../lexicon/role.js'
import { bare, honorificGender } from '../lexicon/title.js'
import type { Form, Piece } from './nameform.js'
import { isSuffix } from './short.js'

/** A place of a short name among all pieces. */
export interface Place {
  readonly piece: Piece
  /** Its number among all. */
  readonly order: number
  readonly list: readonly string[]
}

/**
 * The full form that a short piece stands for. Of several: one that its title's gender or its "Jr." allows; one that
 * the article names twice as often as the others; else the one named last before it, unless that one is there as
 * another's family ("Bob Lee shot his wife, Ann Lee. Lee fled").
 */
export function bearerAmong(fulls: readonly Form[]): (place: Place) => Form | null {
  const known = new Map<string, (order: number) => Form>()
  return ({ piece, order, list }) => {
    if (fulls.length < 2) return fulls[0] ?? null
    const gender = genderAt(piece, list)
    const suffix = isSuffix(list.at(-1)!) ? bare(list.at(-1)!) : null
    const key = `${gender} ${suffix}`
    const find = known.get(key) ?? bearerOf(fitting(fulls, gender, suffix))
    known.set(key, find)
    return find(order)
  }
}

/** Those that a gender and a "Jr." allow; all where they allow none. */
function fitting(fulls: readonly Form[], gender: Gender | null, suffix: string | null): readonly Form[] {
  const fit = fulls.filter(({ list }) => {
    const own = gender === null ? null : genderOf(list[0]!)
    return (suffix === null || bare(list.at(-1)!) === suffix) && (own === null || own === gender)
  })
  return fit.length > 0 ? fit : fulls
}

function bearerOf(all: readonly Form[]): (order: number) => Form {
  const [first, second] = [...all].sort((a, b) => b.pieces.length - a.pieces.length)
  if (second === undefined || first!.pieces.length >= 2 * second.pieces.length) return () => first!
  const mentions = all
    .flatMap(form => form.orders.map((order, i): Mention => ({ form, order, kin: isKin(form.pieces[i]!) })))
    .sort((a, b) => a.order - b.order)
  const last = lastOf(mentions, all)
  return order => last[countBefore(mentions, order)]!
}

interface Mention {
  readonly form: Form
  readonly order: number
  /** It is named as another's family. */
  readonly kin: boolean
}

/** For each number of mentions: who was named last among so many, and not as family; else who is not named yet; else who was named last. */
function lastOf(mentions: readonly Mention[], all: readonly Form[]): Form[] {
  // Mentions that count, the last on top; one counts as long as its form is not named again.
  const stack: Mention[] = []
  const latest = new Map<Form, Mention>()
  let unnamed = 0
  const found = [all[0]!]
  for (const mention of mentions) {
    latest.set(mention.form, mention)
    if (!mention.kin) stack.push(mention)
    while (stack.length > 0 && latest.get(stack.at(-1)!.form) !== stack.at(-1)) stack.pop()
    while (unnamed < all.length && latest.has(all[unnamed]!)) unnamed++
    found.push(stack.at(-1)?.form ?? all[unnamed] ?? mention.form)
  }
  return found
}

/** The gender that the words before and in one piece give. */
function genderAt(piece: Piece, list: readonly string[]): Gender | null {
  for (let i = piece.from - 1; piece.title !== null && i >= piece.title.from; i--) {
    const gender = honorificGender(piece.words[i]!.text) ?? roleGender(piece.words[i]!.norm)
    if (gender !== null) return gender
  }
  return list.length > 1 ? genderOf(list[0]!) : null
}

/** "Lee shot his wife, Ann Lee": somebody named for being of another one's family, and no subject: "His wife, Ann Lee, said". */
function isKin({ words, from }: Piece): boolean {
  const noun = words[from - 1]?.text === ',' ? from - 2 : from - 1
  let i = noun - 1
  while (i > noun - 4 && /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(words[i]?.pos ?? '')) i--
  const owner = words[i]
  return KIN.test(words[noun]?.norm ?? '') && /^(?:his|her|their|'s|')$/.test(owner?.norm ?? '') && !owner!.opens
}

const KIN =
  /^(?:ex-?)?(?:wife|husband|spouse|partner|fianc[ée]e?|father|mother|dad|mum|mom|parent|son|daughter|child|brother|sister|twin|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|stepson|stepdaughter|stepfather|stepmother|widow|widower)s?$/

/** How many of sorted mentions stand before `at`. */
const countBefore = (mentions: readonly Mention[], at: number): number => firstOf(mentions, ({ order }) => order >= at)
