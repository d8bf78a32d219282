import type { Range } from '../../model/span.js'
import { isSmall as isSmallLetter } from '../../text/ascii.js'
import { isGiven, isSurelyGiven } from '../lexicon/given.js'
import { isAcronym, isOrganization, isOrganizationHead } from '../lexicon/organization.js'
import { isDemonym, isPlace } from '../lexicon/place.js'
import { isHonorific, isOffice, isPostnominal, titleLength } from '../lexicon/title.js'
import type { Word } from '../syntax/item.js'

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter thanksgiving
halloween ramadan internet web tv bible quran spring summer fall winter autumn english covid`.split(/\s+/),
)
const CLOSED = new Set(
  `i i'm i've i'd i'll the a an this that these those he she it we you they his her its their our my your who what when where why how
which and but or nor so yet if as at by for from in into of off on onto out over to up with no not yes oh well is are was were be been has
have had do does did can could will would shall should may might must there here then than also just only even now never ever still
after before since until while because although though unless once about above across against along among around behind below
beneath beside besides between beyond despite during except inside like near outside past per through throughout toward towards under
underneath unlike upon via within without more most many much some any all both each every either neither other another few several others
such own same one two three four five six seven eight nine ten hundreds thousands millions however meanwhile moreover therefore thus
instead indeed later earlier today yesterday tomorrow tonight last next first second third asked according ms-13 breaking update
updated exclusive watch read photo video image related advertisement source please thanks thank hello hi let let's don't did
didn't doesn't isn't wasn't aren't can't won't couldn't wouldn't shouldn't`.split(/\s+/),
)
const PARTICLES = new Set(
  'de la le van von der den bin bint ibn al el du da di del della dos das y ter ten af av'.split(' '),
)

const COUNT = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/

const MONTH_NAMES = new Set(['april', 'may', 'june', 'august', 'jan', 'jun', 'march'])
/** Small words that are given names before a surname: "the minister, Per Lindqvist". */
const SMALL_GIVEN = new Set(['per'])
const SMALL_NAMES = new Set('will may can still more most much under near past own such early over'.split(' '))

/** "May Quill", "Mark Will": months that are given names too, and small words that are surnames. */
function isNamesake(
  lower: string,
  { opens, pos }: Word,
  before: Word | undefined,
  after: Word | undefined,
  seen: Usage,
): boolean {
  if (MONTH_NAMES.has(lower) || (SMALL_GIVEN.has(lower) && !opens))
    return (
      after !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(after.text) &&
      !after.opens &&
      !CLOSED.has(after.text.toLowerCase()) &&
      !CALENDAR.has(after.norm) &&
      !/^(?:in|of|since|last|next|by|until|from|this|early|late|mid|on|for|the)$/.test(before?.norm ?? '')
    )
  if (!SMALL_NAMES.has(lower)) return false
  if (!opens) return before?.capital === true && isGiven(before.text)
  return pos !== 'ADP' && seen.capital.has(lower) && after !== undefined && after.pos === 'VERB'
}

export const isShouted = (text: string): boolean => !isSmall(text.charAt(1)) && /^[\p{Lu}\p{M}]{2,}$/u.test(text)

/** What the body shows of a word: that it is written small, or with a capital where a capital tells something. */
export interface Usage {
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

export function usage(parts: readonly (readonly Word[])[]): Usage {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const words of parts)
    for (const word of words) {
      if (word.capital) {
        if (!word.opens) capital.add(word.text.toLowerCase())
      } else if (word.text.length > 1 && isSmall(word.text)) small.add(word.norm)
    }
  return { small, capital }
}

const isSmall = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? isSmallLetter(code) : /^\p{Ll}/u.test(text)
}

/** Whether most words carry a capital, so that capitals are no sign of names. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(word => !word.opens && /^\p{L}{4,}$/u.test(word.text))
  return long.length > 0 && long.filter(word => word.capital).length >= 0.7 * long.length
}

function isNameWord(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  seen: Usage,
  flat: boolean,
): boolean {
  if (!word.capital) return false
  const { text, norm } = word
  const lower = text.toLowerCase()
  if (before?.capital && !word.opens && !flat && COUNT.test(text)) return true
  const undotted = lower.endsWith('.') ? lower.slice(0, -1) : lower
  if (!flat && isNamesake(undotted, word, before, after, seen)) return true
  // "I’m" with its mark curled
  if (CLOSED.has(lower) || (norm.charAt(1) === "'" && CLOSED.has(norm)) || CALENDAR.has(norm) || CALENDAR.has(undotted))
    return false
  if (norm.includes("'") && /^'|n't$/.test(norm)) return false
  // "Ann Lee, MD, said"
  if (norm === 'phd' || (before?.text === ',' && isPostnominal(text))) return false
  // "Super Tuesday"
  if (after?.capital && CALENDAR.has(after.norm) && /day$/.test(after.norm)) return false
  if (text.length < 4 && /^\p{Lu}\.?$/u.test(text))
    return after?.capital === true || (before?.capital === true && before.text.length > 1)
  if (flat) {
    if (seen.capital.has(lower)) return true
    if (seen.small.has(lower)) return false
    return (
      isSurelyGiven(text) ||
      isAcronym(text) ||
      isPlace(text) ||
      isOrganization([text]) ||
      (isHonorific(text) && text.endsWith('.')) ||
      (word.pos === 'PROPN' && before !== undefined && isSurelyGiven(before.text))
    )
  }
  if (isShouted(text) && text.length > 3 && (seen.small.has(lower) || word.pos === 'VERB')) return false
  if (!word.opens) return true
  if (seen.capital.has(lower) && (word.pos === 'PROPN' || !seen.small.has(lower))) return true
  const next = after?.capital === true && !CLOSED.has(after.text.toLowerCase()) && !after.opens
  if (
    isSurelyGiven(text) ||
    isHonorific(text) ||
    isPlace(text) ||
    (next && (isOffice(text) || isGiven(text) || isDemonym(text)))
  )
    return true
  if (word.pos === 'PROPN') return next || !seen.small.has(lower)
  // "Leader of the Opposition Ann Lee"
  if (after?.norm === 'of' && titleLength([text]) > 0) return true
  return isAcronym(text) && !seen.small.has(lower)
}

/** Runs of tokens that belong to one name, titles before it included: indices, half-open. */
export function runs(words: readonly Word[], seen: Usage, allFlat: boolean): Range[] {
  const flat = flatness(words, allFlat)
  const is = words.map((word, i) => isNameWord(word, words[i - 1], words[i + 1], seen, flat[i]!))
  const found: Range[] = []
  for (let i = 0; i < words.length; i++) {
    if (!is[i]) continue
    let to = i + 1
    for (let next = extend(words, is, i, to); next > to; next = extend(words, is, i, to)) to = next
    found.push({ from: i, to })
    i = to - 1
  }
  return found
}

/** "How to Sleep When Rain Falls": a line of the body in title case, told by small words that have grown. */
function isHeading(line: readonly Word[]): boolean {
  const inner = line.slice(1)
  const grown = inner.filter(({ capital, norm }) => capital && CLOSED.has(norm) && !COUNT.test(norm))
  return grown.length > 0 && isTitleCase(inner) && inner.filter(word => word.capital).length >= 0.6 * inner.length
}

/** Where each word stands in a line all of whose words have capitals. */
function flatness(words: readonly Word[], allFlat: boolean): boolean[] {
  if (allFlat) return words.map(() => true)
  const flat: boolean[] = new Array(words.length).fill(false)
  let from = 0
  // How many more words have capitals than are small.
  let more = 0
  for (const [i, { capital, text, opens }] of words.entries()) {
    if (opens && i > from) {
      if (more >= 0 && isFlat(words.slice(from, i))) flat.fill(true, from, i)
      from = i
      more = 0
    }
    more += capital ? 1 : text.length > 1 && isSmallLetter(text.charCodeAt(0)) ? -1 : 0
  }
  if (more >= 0 && isFlat(words.slice(from))) flat.fill(true, from)
  return flat
}

function isFlat(words: readonly Word[]): boolean {
  const line = words.filter(word => /\p{L}{2}/u.test(word.text))
  return line.length > 3 && (line.every(word => isShouted(word.text)) || isHeading(line))
}

/** Takes the next word into the run, with what links it; the same index where it goes no further. */
function extend(words: readonly Word[], is: readonly boolean[], from: number, to: number): number {
  const here = words[to - 1]!
  const next = words[to]
  if (next === undefined || next.opens) return to
  const then = words[to + 1]
  // "Ann Lee FAILS to": capitals for stress
  const stressed =
    next.capital &&
    /^\p{Lu}{4,}$/u.test(next.text) &&
    !/^\p{Lu}{2,}\.?$/u.test(here.text) &&
    !isOrganization([next.text])
  if (is[to] && !next.glued) return stressed ? to : to + 1
  if (next.text === '-' && next.glued && then !== undefined && then.glued && is[to + 1])
    return [here.text, then.text].some(text => isPlace(text) || isDemonym(text)) ? to : to + 2
  if ((next.text === '&' || next.text === '+') && is[to + 1]) return to + 2
  if (next.text === ',' && /^(?:Inc|Ltd|LLC|Jr|Sr|Corp|Co)\.?$/.test(then?.text ?? '')) return to + 2
  if (next.text === '.' && next.glued && /^(?:Jr|Sr|St|Inc|Dr|Mr|Ms|Mrs|\p{Lu})$/u.test(here.text) && is[to + 1])
    return to + 2
  if (/^['’]s?$/.test(next.text) && next.glued && is[to + 1] && ownsName(words, from, to)) return to + 2
  // "Hye-jin Baek", "Kim Jong-un": the second syllable of a given name is written small.
  if (next.text === '-' && next.glued && then?.glued === true && isSyllables(here.text, then.text)) {
    if (is[to + 2] && words[to + 2]!.glued === false && !words[to + 2]!.opens) return to + 3
    if (to - from > 1) return to + 2
  }
  const lower = next.text.toLowerCase()
  const irish = lower === 'an' && /^(?:Mac|Nic|Mhic)$/.test(here.text)
  if ((PARTICLES.has(lower) || irish) && !next.glued) {
    let end = to + 1
    while (end < words.length && (PARTICLES.has(words[end]!.text.toLowerCase()) || words[end]!.text === '-')) end++
    if (is[end] && end - to <= 3 && !isPlace(here.text)) return end + 1
  }
  if (['of', 'for', 'on'].includes(lower)) {
    const skip = then?.norm === 'the' ? to + 2 : to + 1
    const title = titleLength(words.slice(from, skip + 1).map(word => word.text))
    if (
      is[skip] &&
      (isOrganizationHead(here.text) ||
        (/^(?:Secretary|Speaker|Chief|Republic|Council)$/.test(here.text) && title > 0) ||
        (here.text === 'Leader' && title === skip + 1 - from))
    )
      return skip + 1
  }
  if (
    lower === 'and' &&
    is[to + 1] &&
    words.slice(from, to).some(word => ['of', 'for'].includes(word.norm)) &&
    !isSurelyGiven(then!.text) &&
    !isPlace(then!.text) &&
    !isPlace(here.text) &&
    !isHonorific(then!.text)
  )
    return to + 2
  return to
}

const isSyllables = (first: string, second: string): boolean =>
  /^\p{Lu}\p{Ll}{1,5}$/u.test(first) &&
  /^[a-z]{2,5}$/.test(second) &&
  !/^(?:based|born|bound|made|led|run|wide|era|time|style|like|free|only|own|owned|held|elect|line|level|old|day|way|like|in|on|up|off|out|to|and|or)$/.test(
    second,
  ) &&
  !/^(?:anti|co|ex|pre|post|non|far|mid|self|cross|pro|semi|multi|half|high|low|long|short|one|two|three|four|five|six|all|well|vice|then|soon|re|un|left|right|hard|top|old|new|north|south|east|west|first|second|third|late|early|mega|mini|sub|super|inter|e)$/i.test(
    first,
  )

/** Possessives inside names: "Bakers' Union", "Orne Tile Bakers' Union", "St Ann's Hospital", "People's Party". */
function ownsName(words: readonly Word[], from: number, to: number): boolean {
  const owner = words[to - 1]!.text
  const head = words[to + 1]!.text
  if (/^(?:People|Women|Men|Children|Workers|Veterans|Teachers|Farmers)$/.test(owner)) return true
  if (/^(?:Hospital|College|School|Church|Cathedral)$/.test(head)) return /^St\.?$/.test(words[from]!.text)
  return (
    words[to]!.text.length === 1 &&
    to - from < 4 &&
    !isSurelyGiven(words[from]!.text) &&
    /[^s]s$/.test(owner) &&
    /^(?:Union|Association|Party|Federation|Guild|League|Society|Club|Trust|Forum|Alliance|Council|Institute|Fund|Group)$/.test(
      head,
    )
  )
}
