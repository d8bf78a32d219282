import { isCapital as isCapitalLetter, isSmall } from '../../text/ascii.js'
import { tag } from '../../text/tag.js'
import { CUE_NOUNS } from '../lexicon/cue.js'
import { isGiven } from '../lexicon/given.js'
import { isPersonRole } from '../lexicon/role.js'
import { isClause } from './finite.js'
import type { Item } from './item.js'
import { isTime } from './itemkind.js'

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isCapitalLetter(code) : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** A capital and a small letter at `at`; letters without marks need no search. */
function isCapital(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  if (first < 128 && second < 128) return isCapitalLetter(first) && isSmall(second)
  return !isSmall(first) && /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2))
}

/**
 * What the tagger gets wrong often: a capital in mid-sentence makes a name ("Vale Dredging said", "Josh Vale"),
 * and "said answering a question" has a participle. In Title Case capitals tell nothing, and cues hide in names.
 */
export function mended(text: string, items: readonly Item[]): Item[] {
  return verbsMended(isTitleCase(text, items) ? headlineMended(text, items) : namesMended(text, items))
}

/**
 * "Voters support Vale", "the mayor plans to stay": where nothing else in the clause can be its verb, a form that
 * is a noun and a verb is the verb.
 */
function verbsMended(items: Item[]): Item[] {
  const first = items[0]
  // "Calls for a vote grew": no sentence opens with a verb in the third person.
  if (first?.pos === 'VERB' && first.cue?.forms.has('third') && items[1]?.pos === 'ADP')
    items[0] = { ...first, pos: 'NOUN' }
  for (let i = 1; i < items.length - 1; i++) {
    const item = items[i]!
    // "their comment that", "his call for": no verb follows a possessive.
    const owned =
      item.pos === 'VERB' && CUE_NOUNS.has(item.norm) && /^(?:his|its|their|my|our|her)$/.test(items[i - 1]!.norm)
    if (owned && (items[i - 1]!.norm !== 'her' || /^(?:that|on|about|of)$/.test(items[i + 1]!.norm)))
      items[i] = { ...item, pos: 'NOUN' }
    if (item.cue === undefined || (item.pos !== 'NOUN' && item.pos !== 'ADJ')) continue
    if (item.cue.forms.has('ing') && !/^(?:DET|PRON|PROPN)$/.test(items[i + 1]!.pos)) continue
    if (item.pos === 'ADJ' && item.cue.forms.has('past') && isReported(items, i)) {
      items[i] = { ...item, pos: 'VERB' }
      continue
    }
    if (item.pos === 'ADJ' && !(item.cue.forms.has('past') && /^(?:DET|PRON|PROPN)$/.test(items[i + 1]!.pos))) continue
    // "was late and branded the plan a joke": no adjective has a determiner behind it.
    if (items[i - 1]!.pos === 'CCONJ' && item.cue.forms.has('past') && items[i + 1]!.pos === 'DET') {
      items[i] = { ...item, pos: 'VERB' }
      continue
    }
    const free = item.cue.forms.has('ing')
    if (
      agrees(item.cue.forms, items, i) &&
      takesNext(items, i) &&
      (free || (!hasVerbBefore(items, i) && (relative(items[i - 1]!) || !hasVerbAfter(items, i))))
    )
      items[i] = { ...item, pos: 'VERB' }
  }
  return items
}

/** "Prosecutors alleged that", "It is alleged that", `“No,” fumed one viewer`: no adjective stands there. */
function isReported(items: readonly Item[], i: number): boolean {
  const { norm, cue } = items[i]!
  const left = items[i - 1]!
  const next = items[i + 1]!
  if (left.mark && cue?.verb.takes.includes('q')) return true
  // `“No,” Ann Vale fumed.`
  if (/^(?:PROPN|PRON)$/.test(left.pos) && next.pos === 'PUNCT' && cue?.verb.takes.includes('q')) return true
  if (norm !== 'alleged') return false
  return next.norm === 'that' || isTime(next) || (left.pos === 'AUX' && next.norm === 'to')
}

const relative = ({ norm }: Item) => /^(?:who|that|which)$/.test(norm)

const PLURAL =
  /^(?:i|you|we|they|who|that|which|many|most|some|others|both|all|those|half|percent|people|police|men|women)$/
const SINGULAR = /^(?:he|she|it|who|that|which|one|everyone|somebody|someone|nobody|everybody)$/

/** The word before it can be its subject, by number. */
function agrees(forms: ReadonlySet<string>, items: readonly Item[], i: number): boolean {
  let k = i - 1
  while (k > 0 && (items[k]!.pos === 'ADV' || (items[k]!.pos === 'VERB' && isParticiple(items, k)))) k--
  const { norm, pos, mark } = items[k]!
  if (mark) return false
  // "called that report late": a determiner, where no noun stands before it.
  if (norm === 'that' && !/^(?:NOUN|PROPN)$/.test(items[k - 1]?.pos ?? '')) return false
  const named = pos === 'PROPN' || pos === 'NOUN'
  const plural = named && /[^s']s$/.test(norm)
  if (forms.has('ing')) return named || norm === 'those'
  if (forms.has('past')) return named || SINGULAR.test(norm) || PLURAL.test(norm)
  if (forms.has('third')) return SINGULAR.test(norm) || (named && !plural && items[k - 1]?.norm !== '-')
  return forms.has('base') && (PLURAL.test(norm) || plural)
}

/** What follows it is none of a noun's: an object, "to" and a verb, a clause. */
function takesNext(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]!
  const after = items[i + 2]
  const { takes, particles } = items[i]!.cue!.verb
  if (/^[.,]$/.test(next.norm)) return takes.includes('c') && endsReport(items, i)
  if (next.mark) return /[cqxn]/.test(takes)
  if (next.pos === 'DET' || next.pos === 'PROPN' || next.pos === 'PRON') return /[cnoxyawt]/.test(takes)
  if (next.norm === 'to' && (after?.pos === 'VERB' || after?.pos === 'AUX')) return takes.includes('i')
  if (next.norm === 'that') return /[ct]/.test(takes)
  if (takes.includes('c') && /^(?:ADJ|NUM|NOUN|ADP)$/.test(next.pos) && isClause(items, i + 1, items.length))
    return true
  if (next.pos === 'ADJ' || next.pos === 'NUM') return takes.includes('n') && after?.pos === 'NOUN'
  if (next.pos === 'NOUN') return takes.includes('n') && items[i]!.cue!.forms.has('base')
  return next.pos === 'ADP' && particles.includes(next.norm)
}

/** ", the records show.": nothing but a noun phrase stands between the comma and the verb. */
function endsReport(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    const { norm, pos } = items[k]!
    if (norm === ',') return k < i - 1
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(pos) && norm !== "'s" && norm !== "'") return false
  }
  return false
}

const bounds = (item: Item) =>
  item.mark !== null || (item.pos === 'PUNCT' && item.norm !== '-') || item.pos === 'CCONJ' || item.pos === 'SCONJ'

function hasVerbBefore(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { pos, norm } = items[k]!
    if (bounds(items[k]!) || /^(?:who|which|that|what|how|why|when|where|if)$/.test(norm)) return false
    if (pos === 'AUX' || (pos === 'VERB' && items[k - 1]?.norm !== '-' && !isParticiple(items, k))) return true
    if (norm === 'to' && pos === 'PART') return true
  }
  return false
}

/** "the students polled support Vale": a participle between a noun and the verb. */
const isParticiple = (items: readonly Item[], k: number) =>
  /(?:ed|ing)$/.test(items[k]!.norm) && /^(?:NOUN|DET|ADJ)$/.test(items[k - 1]?.pos ?? '')

function hasVerbAfter(items: readonly Item[], i: number): boolean {
  const clause = /[ct]/.test(items[i]!.cue!.verb.takes)
  for (let k = i + 1; k < items.length; k++) {
    const { pos, norm } = items[k]!
    if (bounds(items[k]!) || /^(?:who|which|that|what|how|why|when|where|if|to)$/.test(norm)) return false
    if (pos === 'AUX') return !clause
    if (pos === 'VERB' && !norm.endsWith('ing')) return !clause && !isParticiple(items, k)
  }
  return false
}

/** In Title Case capitals tell nothing, and verbs hide in names: what a word is shows when it is written small. */
function headlineMended(text: string, items: readonly Item[]): Item[] {
  const from = items[0]!.from
  const small = text.slice(from, items.at(-1)!.to).toLowerCase()
  const tags = new Map(tag(small).map(each => [from + each.from, each.pos]))
  return items.map((item, i) => {
    const pos = item.mark || item.pos === 'PUNCT' ? undefined : tags.get(item.from)
    if (pos === undefined || !isCapital(text, item.from)) return item
    if (i > 0 && item.cue?.forms.has('third') && THIRD.test(item.norm)) return { ...item, pos: 'VERB' }
    return /^(?:NOUN|ADJ|PROPN|X|INTJ)$/.test(pos) || (i === 0 && pos === 'VERB')
      ? { ...item, pos: 'PROPN' }
      : { ...item, pos }
  })
}

function namesMended(text: string, items: readonly Item[]): Item[] {
  return items.map((item, i) => {
    const pos = item.mark ? item.pos : partOf(text, items, i)
    // "Jan Vale said": as it is written the word is no month.
    if (item.capital && isNamed(items, i)) return { ...item, pos: 'PROPN', norm: item.text }
    return pos === item.pos ? item : { ...item, pos }
  })
}

/** A month or day that is a given name: a surname follows, and a verb of speech or a comma after it, or before it. */
function isNamed(items: readonly Item[], i: number): boolean {
  const { norm, text, opens } = items[i]!
  const next = items[i + 1]
  // "told Us Weekly"
  if (norm === 'us') return !opens && next?.capital === true
  if (!MONTHS.test(norm) || !isGiven(text)) return false
  const after = items[i + 2]
  const left = items[i - 1]
  if (next?.pos !== 'PROPN' || !next.capital || isTime(next)) return false
  return (left !== undefined && tells(left)) || (after !== undefined && (tells(after) || after.norm === ','))
}

const MONTHS = /^(?:jan|april|june|august)$/

/** What part of speech a word rather is, by its capital and its neighbours. */
function partOf(text: string, items: readonly Item[], i: number): string {
  const item = items[i]!
  const { pos, norm } = item
  const left = items[i - 1]
  const next = items[i + 1]
  if (item.capital && isCapital(text, item.from) && (isName(text, items, i) || isSurname(items, i))) return 'PROPN'
  if (item.capital && isGivenBefore(items, i)) return 'PROPN'
  if (norm === 'said') return 'VERB'
  // "a woman who lives nearby"
  if (pos === 'NOUN' && left?.norm === 'who' && norm.endsWith('s') && next?.pos !== 'VERB') return 'VERB'
  if (norm === 'further' && next?.pos === 'VERB') return 'ADV'
  if (pos === 'VERB') {
    if (norm === 'press' && next && PRESS.test(next.norm)) return 'NOUN'
    // "in an email to staff"
    if (norm === 'staff' && left?.norm === 'to') return 'NOUN'
    // "said lead author Ann Vale", "the study's lead author"
    const described = next?.pos === 'NOUN' && (isPersonRole(next.norm) || left?.pos === 'DET' || left?.norm === "'s")
    if (norm === 'lead' && described) return 'ADJ'
    // "her thinking says", "some analyses show": the verb comes after it.
    const owned = norm.endsWith('ing') && left !== undefined && /^(?:his|her|its|their|my|our|'s)$/.test(left.norm)
    const several = left?.pos === 'DET' && norm.endsWith('s')
    return (owned || several) && next && /^(?:VERB|AUX)$/.test(next.pos) ? 'NOUN' : pos
  }
  const hears = item.cue?.verb.takes.includes('a') === true
  // "Israel's military said"
  if (norm === 'military' && left !== undefined && /^(?:'s|the)$/.test(left.norm) && next?.pos === 'VERB') return 'NOUN'
  if (pos === 'ADJ') {
    if (norm === 'chief' && left?.norm === 'in') return 'NOUN'
    // "says premier", "the chief said"
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && next?.norm !== '-' && isPersonRole(norm)) return 'NOUN'
  }
  // "The forward, who": an adverb has no article
  if (pos === 'ADV') return left?.norm === 'the' && next?.norm === ',' && isPersonRole(norm) ? 'NOUN' : pos
  if ((pos === 'NOUN' || (pos === 'ADJ' && hears)) && norm.endsWith('ing') && left?.pos === 'VERB' && next)
    return hears || /^(?:DET|PRON|PROPN)$/.test(next.pos) ? 'VERB' : pos
  return pos
}

/** "Rob Vale said", "said Will Hale": a given name that is another word as well, before a surname. */
function isGivenBefore(items: readonly Item[], i: number): boolean {
  const { pos, text, opens } = items[i]!
  const next = items[i + 1]
  if (!/^(?:VERB|AUX|NOUN|ADV|ADJ)$/.test(pos) || next?.pos !== 'PROPN' || !next.capital || !isGiven(text)) return false
  const after = items[i + 2]
  return !opens || (after !== undefined && (tells(after) || after.norm === ','))
}

/** "Vale Dredging said", "Josh Vale": a capital in mid-sentence. */
function isName(text: string, items: readonly Item[], i: number): boolean {
  const { pos } = items[i]!
  const left = items[i - 1]
  if (!left || left.mark || (left.pos === 'PUNCT' && left.norm !== ',')) return false
  if (!/^(?:VERB|ADJ|NOUN|ADV|INTJ)$/.test(pos)) return false
  const name = pos === 'VERB' || pos === 'INTJ' || left.pos === 'PROPN' || isCapital(text, left.from)
  return name && (left.pos !== 'ADV' || i > 1)
}

/** "Early said", "said Still", "Close, who runs the mill,": no other word stands there with a capital. */
function isSurname(items: readonly Item[], i: number): boolean {
  const { pos, norm } = items[i]!
  if (!/^(?:ADV|ADJ|VERB|AUX|ADP|INTJ|SCONJ)$/.test(pos) || OPENERS.test(norm)) return false
  const next = items[i + 1]
  if (next && (tells(next) || (next.norm === ',' && items[i + 2]?.norm === 'who'))) return true
  const left = items[i - 1]
  return left !== undefined && tells(left) && (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP')
}

const tells = ({ pos, cue }: Item): boolean =>
  pos === 'VERB' &&
  cue?.verb.class === 'speech' &&
  cue.verb.takes.includes('q') &&
  (cue.forms.has('past') || cue.forms.has('third'))

/** Words that can open a sentence before a verb of speech, subject or none. */
const OPENERS =
  /^(?:as|when|while|after|before|if|though|although|once|until|because|since|also|then|later|never|reportedly|allegedly|having|being|was|is|has|had|were|are|did|does|not|so|where|how|why|like|yes|no|on|in|at|by)$/

const PRESS = /^(?:secretary|conference|release|office|officer|briefing|aide|corps|freedom|statement)s?$/
const THIRD = /[^s]s$/

function isTitleCase(text: string, items: readonly Item[]): boolean {
  let words = 0
  let capitals = 0
  for (const { from, to, mark, cue } of items) {
    if (mark || to - from < 4) continue
    // "Press Secretary Ann Vale said" has many capitals, and is no title.
    if (cue?.forms.has('past') && /^\p{Ll}/u.test(text.slice(from, from + 2))) return false
    words++
    if (isUpper(text, from)) capitals++
  }
  return words >= 3 && capitals >= (words > 3 ? 0.75 : 1) * words
}
