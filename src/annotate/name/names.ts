import type { Article } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import type { Part, Range } from '../../model/span.js'
import { PARTS } from '../../model/span.js'
import { isGiven } from '../lexicon/given.js'
import { isOrganizationHead } from '../lexicon/organization.js'
import { isDemonym, isPlace } from '../lexicon/place.js'
import { isPersonRole } from '../lexicon/role.js'
import { isOffice, isRegnal, POSTNOMINALS, titleLength } from '../lexicon/title.js'
import type { Word } from '../syntax/item.js'
import type { Words } from '../syntax/word.js'
import { isShouted, isTitleCase, runs, type Usage, usage } from './capitalrun.js'
import { settle } from './fullname.js'
import type { Piece } from './nameform.js'

/** Words for people that open other names as well. */
const DOUBTFUL =
  /^(?:star|independent|pioneer|legend|champion|hero|great|ace|native|human|liberal|conservative|citizen|people|children|royal|young)/i

/** What stands before an office in its name: "Fire Chief Ann Lee", "Town Clerk Ann Lee", "District Judge Ann Lee". */
const SERVICE = /^(?:Fire|Police|District)$/
/** These may end the name of the place before them: "Oak County Sheriff Ann Lee". */
const SEAT = /^(?:Town|City|County|Borough|Parish|Village|Township|State)$/

/**
 * "Police Chief Ann Lee" at `i` of a run that began at `from`: two words that are an office, and a name after them.
 * In "Orne Police Sgt. Ann Lee" the rank stands alone, after a name.
 */
function isPost(words: readonly Word[], i: number, run: Range, from: number): boolean {
  const [first, second] = [words[i]!.text, words[i + 1]?.text ?? '']
  return (
    i + 2 < run.to &&
    (SERVICE.test(first) || (i === from && SEAT.test(first))) &&
    (isOffice(second) ? first === 'District' || titleLength([second]) === 0 : isPersonRole(second.toLowerCase())) &&
    !isDemonym(second) &&
    !second.endsWith('s') &&
    !isOrganizationHead(words[run.to - 1]!.text)
  )
}

/**
 * "Photographer Ann Lee": a job at the beginning of a run, before a given name, or where a sentence opens or a quotation
 * ends. Before one word ("Photographer Lee") it is a job where the article has a longer name that ends with it.
 */
function job(words: readonly Word[], i: number, run: Range, from: number, people: People): number {
  const word = words[i]!
  if (isPost(words, i, run, from)) return 2
  if (i !== from || i + 2 > run.to || !isPersonRole(word.text.toLowerCase()) || isGiven(word.text)) return 0
  const next = words[i + 1]!.text
  const opens = (word.opens || CLOSING.test(words[i - 1]?.text ?? '')) && !DOUBTFUL.test(word.text)
  if (i + 2 === run.to) return (isShouted(word.text) && isShouted(next)) || (opens && people.surnames.has(next)) ? 1 : 0
  return isGiven(next) || opens ? 1 : 0
}

const CLOSING = /^["”’']$/

/** What the runs of capitals of an article tell of its people before they are cut into names. */
interface People {
  /** Last words of runs that may be a given name and a surname. */
  readonly surnames: ReadonlySet<string>
  /** Titles that are given names too, and stand before two words or more. */
  readonly titles: ReadonlySet<string>
}

function peopleIn(all: readonly { readonly words: readonly Word[]; readonly run: Range }[]): People {
  const surnames = new Set<string>()
  const titles = new Set<string>()
  for (const { words, run } of all) {
    const [first, last] = [words[run.from]!.text, words[run.to - 1]!.text]
    if (run.to - run.from > 2 && isGiven(first)) titles.add(first)
    const named = run.to - run.from > 1 && !isPersonRole(words[run.to - 2]!.text.toLowerCase())
    if (named && !isOrganizationHead(last)) surnames.add(last)
  }
  return { surnames, titles }
}

/** "Dean Lee" is so called where no dean is spoken of in small letters, and no other "Dean" stands before a whole name. */
const isGivenHere = (list: readonly string[], { small }: Usage, { titles }: People): boolean =>
  list.length === 2 && isGiven(list[0]!) && !small.has(list[0]!.toLowerCase()) && !titles.has(list[0]!)

/** Before a title or a name they say when or where in a row, and are no part of it. */
const LEADING = /^(?:former|ex|then|late|acting|retired|incoming|outgoing|interim|longtime|fellow|top|rival|new)$/i

/** "Republican Ann Lee", "British Prime Minister Ann Lee": an adjective of origin before a person, not in a name. */
function isOrigin(list: readonly string[]): boolean {
  const [first, next] = list
  if (
    next === undefined ||
    !isDemonym(first!) ||
    /^(?:white|black|native|western|eastern|southern|northern)$/i.test(first!) ||
    isOrganizationHead(list.at(-1)!)
  )
    return false
  return isGiven(next) || isOffice(next) || isDemonym(next) || /^(?:Republican|Democrat|Democratic)$/.test(first!)
}

const isLeading = (list: readonly string[]): boolean =>
  list.length > 1 && LEADING.test(list[0]!) && (list[0] !== 'New' || isGiven(list[1]!))

/** So many words are looked at for a title or an origin: a text of capitals alone is one run of thousands. */
const LOOKED = 60

/**
 * A run cut into its names: titles fall away, and part what stands before them from the person after
 * ("[Acme] chief executive [Ann Lee]").
 */
function pieces(part: Part, words: readonly Word[], run: Range, seen: Usage, people: People): Piece[] {
  const found: Piece[] = []
  let from = run.from
  let title: Range | null = null
  const flush = (end: number): void => {
    let to = end
    while (to - from > 2 && POSTNOMINALS.has(words[to - 1]!.text)) to--
    if (to > from)
      found.push({
        part,
        words,
        from,
        to,
        title,
        alone: to - from === 1 && words[from]!.opens && !seen.capital.has(words[from]!.text.toLowerCase()),
      })
    title = null
  }
  for (let i = run.from; i < run.to; ) {
    const list = words.slice(i, Math.min(run.to, i + LOOKED)).map(word => word.text)
    const whole = isRegnal(list) || (i === from && isGivenHere(list, seen, people))
    const length = whole ? 0 : titleLength(list) || job(words, i, run, from, people)
    if (length > 0 && !(i > from && i + 1 === run.to && isOrganizationHead(list[0]!))) {
      flush(i)
      title = { from: i, to: i + length }
      i += length
      from = i
    } else if (i === from && (isOrigin(list) || isLeading(list))) from = ++i
    else {
      // "Texas Republican": a place, and what somebody from there is called
      if (i > from && list.length === 1 && isDemonym(list[0]!) && isPlace(words[from]!.text)) {
        flush(i)
        from = i
      }
      i++
    }
  }
  flush(run.to)
  return found
}

/** The proper names of an article, in the order of part, from, to. Titles and possessive endings are left out of the spans. */
export function findNames(article: Article, words: Words): Name[] {
  const flatTitle = isTitleCase(words.title)
  const flatStandfirst = isTitleCase(words.standfirst)
  const prose = PARTS.filter(part => part === 'text' || (part === 'title' ? !flatTitle : !flatStandfirst))
  const seen = usage(prose.map(part => words[part]))
  const all = PARTS.flatMap(part => {
    const flat = part === 'title' ? flatTitle : part === 'standfirst' && flatStandfirst
    return runs(words[part], seen, flat).map(run => ({ part, words: words[part], run }))
  })
  const people = peopleIn(all)
  const found = all.flatMap(({ part, words: list, run }) => pieces(part, list, run, seen, people))
  return settle(found, seen.small).map(({ piece, type, name }) => ({
    article: article.id,
    part: piece.part,
    from: piece.words[piece.from]!.from,
    to: piece.words[piece.to - 1]!.to,
    type,
    name,
  }))
}
