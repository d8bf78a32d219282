import type { Article } from '../model/article.js'
import type { Name } from '../model/quote.js'
import type { Part, Range } from '../model/span.js'
import { PARTS } from '../model/span.js'
import { settle } from './fullname.js'
import { isGiven } from './given.js'
import type { Word } from './item.js'
import type { Piece } from './nameform.js'
import { isOrganizationHead } from './organization.js'
import { isDemonym, isPlace } from './place.js'
import { isPersonRole } from './role.js'
import { isShouted, isTitleCase, runs, type Usage, usage } from './run.js'
import { isOffice, isRegnal, POSTNOMINALS, titleLength } from './title.js'
import type { Words } from './word.js'

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

/** "Photographer Ann Lee": a job at the beginning of a run, before a given name or where a sentence opens. */
function job(words: readonly Word[], i: number, run: Range, from: number): number {
  const word = words[i]!
  if (isPost(words, i, run, from)) return 2
  const label = i + 2 === run.to && isShouted(word.text) && isShouted(words[i + 1]!.text)
  if (i !== from || (i + 2 >= run.to && !label) || !isPersonRole(word.text.toLowerCase()) || isGiven(word.text))
    return 0
  return isGiven(words[i + 1]!.text) || (word.opens && !DOUBTFUL.test(word.text)) ? 1 : 0
}

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
function pieces(part: Part, words: readonly Word[], run: Range, seen: Usage): Piece[] {
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
    const length = isRegnal(list) ? 0 : titleLength(list) || job(words, i, run, from)
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
  const found = PARTS.flatMap(part => {
    const list = words[part]
    const flat = part === 'title' ? flatTitle : part === 'standfirst' && flatStandfirst
    return runs(list, seen, flat).flatMap(run => pieces(part, list, run, seen))
  })
  return settle(found, seen.small).map(({ piece, type, name }) => ({
    article: article.id,
    part: piece.part,
    from: piece.words[piece.from]!.from,
    to: piece.words[piece.to - 1]!.to,
    type,
    name,
  }))
}
