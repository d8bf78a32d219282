import { described, isPossessor, NONE, type Phrase, type Place } from './bearer.js'
import { type Item, isSign, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'

/** How many words in lower case stand between a determiner and its noun at most. */
const MODIFIERS = 5
/** How many items a bracket, or an apposition, has at most. */
const BRACKET = 8

const at = (items: readonly Item[], i: number): Item | undefined => items[i]

/** The noun phrase that begins at `from` and can be a subject, with its appositions; null where none does. */
export const phraseAt = (items: readonly Item[], from: number, lexicon: Lexicon): Phrase | null =>
  fullPhrase(items, from, lexicon, false)

/** The same in whatever case: behind a preposition, or as an object. */
export const anyPhraseAt = (items: readonly Item[], from: number, lexicon: Lexicon): Phrase | null =>
  fullPhrase(items, from, lexicon, true)

function fullPhrase(items: readonly Item[], from: number, lexicon: Lexicon, anyCase: boolean): Phrase | null {
  const simple = simpleAt(items, from, lexicon, anyCase)
  if (!simple || simple.kind === 'pronoun') return simple
  return withApposition(items, simple, lexicon)
}

/** A pronoun, or a noun with its determiner, modifiers and what belongs to it, without appositions. */
function simpleAt(items: readonly Item[], from: number, lexicon: Lexicon, anyCase = false): Phrase | null {
  const first = at(items, from)
  if (!isWord(first)) return null
  const { noun, pronouns } = lexicon.language
  const determined = noun.subject.has(first.norm) || (anyCase && noun.other.has(first.norm))
  const core = coreAt(items, determined ? from + 1 : from, determined, lexicon)
  const subject = anyCase || !core || !isOblique(items, from, core.from, lexicon)
  if (core && subject && (determined || !isOther(first, lexicon) || opensName(items, from, lexicon)))
    return described(items, { from, to: tailOf(items, core.to, lexicon) }, core, determined, lexicon)
  const pronoun = pronouns.get(first.norm)
  if (pronoun)
    return {
      kind: 'pronoun',
      from,
      to: from + 1,
      core: NONE,
      name: NONE,
      gender: pronoun.fits.find(fit => fit !== 'plural') ?? null,
      plural: pronoun.fits.includes('plural') && pronoun.fits.length === 1,
      role: false,
    }
  if (!noun.many.has(first.norm)) return null
  return { kind: 'description', from, to: from + 1, core: NONE, name: NONE, gender: null, plural: true, role: false }
}

/** A word of a closed class, which no subject begins with. */
const isOther = ({ norm }: Item, { language }: Lexicon): boolean => {
  const { clause, noun, sources } = language
  return (
    noun.other.has(norm) ||
    clause.adverbs.has(norm) ||
    clause.subordinators.has(norm) ||
    clause.coordinators.has(norm) ||
    sources.prepositions.has(norm) ||
    clause.auxiliaries.has(norm) ||
    clause.prepositions.has(norm) ||
    language.pronouns.has(norm)
  )
}

/** "Von der Leyen" at the head of a sentence: a particle with a capital, and another one behind it. */
const opensName = (items: readonly Item[], i: number, { language: { names } }: Lexicon): boolean =>
  (items[i]?.capital ?? false) &&
  names.openers.has(items[i]?.norm ?? '') &&
  names.particles.has(items[i + 1]?.norm ?? '') &&
  items[i + 1]?.capital === false &&
  items[i + 2]?.capital === true

/** The determiner and a modifier behind it tell together that they are no subject. */
function isOblique(items: readonly Item[], from: number, core: number, { language: { noun } }: Lexicon): boolean {
  const endings = noun.oblique.get((items[from] as Item).norm)
  return endings !== undefined && items.slice(from + 1, core).some(({ norm }) => endings.some(it => norm.endsWith(it)))
}

/** The words with capitals that the phrase has at its head: "zuständige [Sprecherin Anna Weber]". */
function coreAt(items: readonly Item[], from: number, determined: boolean, lexicon: Lexicon): Place | null {
  let head = from
  if (determined) while (head < from + MODIFIERS && isModifier(at(items, head), lexicon)) head++
  const to = runEnd(items, head, lexicon)
  return to > head ? { from: head, to } : null
}

function isModifier(item: Item | undefined, { language, finite }: Lexicon): boolean {
  if (!isWord(item) || item.capital) return false
  const { adverbs, subordinators, coordinators, auxiliaries } = language.clause
  if (language.noun.adjectives.some(ending => item.norm.endsWith(ending)) && !finite.has(item.norm))
    return !subordinators.has(item.norm) && !coordinators.has(item.norm) && !auxiliaries.has(item.norm)
  return /^\p{N}/u.test(item.text) || adverbs.has(item.norm)
}

/** Where a run of capitals, with the particles and stops inside it, ends. */
function runEnd(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const { names, noun } = lexicon.language
  let to = from
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item
    if (item.capital && !(i > from && isOpener(item, lexicon) && !names.particles.has(item.norm))) {
      to = i + 1
      continue
    }
    if (/^\p{N}+-\p{Lu}/u.test(item.text) || isStopOfTitle(items, i, lexicon)) {
      to = i + 1
      continue
    }
    const next = at(items, i + 1)
    const particle = isWord(item) && names.particles.has(item.norm) && !noun.subject.has(item.norm)
    if (particle && next && (next.capital || names.particles.has(next.norm)) && isNameBefore(items, i, from, lexicon))
      continue
    // "Mannheims oberster Bürgermeister Peter Kurz": an adjective behind a possessor
    if (
      to === i &&
      i > from &&
      isPossessor(items[i - 1] as Item, lexicon) &&
      !noun.other.has(item.norm) &&
      !noun.subject.has(item.norm) &&
      isModifier(item, lexicon) &&
      next?.capital
    )
      continue
    break
  }
  return to
}

/** A particle of a name stands behind a name, not behind an office: "Otto [von] Berg", not "Sprecher [von] Berg". */
const isNameBefore = (items: readonly Item[], i: number, from: number, lexicon: Lexicon): boolean => {
  if (i === from) return true
  const before = items[i - 1] as Item
  if (lexicon.role(before.norm) || lexicon.isBody(before.norm, false) || !/^\p{L}+\.?$/u.test(before.text)) return false
  // "Vale von der Bahn": a preposition follows a whole name; as a particle it stands behind the first one.
  const { clause, names } = lexicon.language
  const given = items[i - 2]
  const whole = i - 1 > from && given?.capital && !lexicon.role(given.norm) && !names.titles.has(given.norm)
  return !(whole && clause.prepositions.has((items[i] as Item).norm))
}

/** A word with a capital that opens something new: a pronoun, a determiner. */
const isOpener = (item: Item, lexicon: Lexicon): boolean =>
  lexicon.language.noun.subject.has(item.norm) || isOther(item, lexicon)

/** The stop of "Dr." */
const isStopOfTitle = (items: readonly Item[], i: number, { language }: Lexicon): boolean => {
  const before = at(items, i - 1)
  const known =
    before !== undefined && (language.names.titles.has(before.norm) || language.sentence.abbreviations.has(before.norm))
  return known && isSign(items[i], '.') && before.to === items[i]?.from && at(items, i + 1)?.capital === true
}

/** What belongs to the noun before `from`: a possessor, a phrase with "of" or "from", brackets, a name in marks. */
function tailOf(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const { noun, names, clause } = lexicon.language
  let to = from
  for (let round = 0; round < 6; round++) {
    const item = at(items, to)
    if (!item) return to
    if (isSign(item, '(')) {
      const end = items.findIndex((each, i) => i > to && i <= to + BRACKET && isSign(each, ')'))
      if (end < 0) return to
      to = end + 1
      continue
    }
    if (item.kind === 'quote' && isNameLike(item)) {
      to++
      continue
    }
    const joined = isWord(item) && (noun.possessor.has(item.norm) || noun.attributive.has(item.norm))
    const open = joined ? to + 1 : clause.coordinators.has(item.norm) ? to + 1 : -1
    if (open < 0) return to
    const second = at(items, open)
    const determined = isWord(second) && (noun.subject.has(second.norm) || noun.other.has(second.norm))
    const core = coreAt(items, determined ? open + 1 : open, determined || joined, lexicon)
    if (!core || (second && !determined && isOther(second, lexicon))) return to
    if (clause.coordinators.has(item.norm) && names.never.has(at(items, core.from)?.norm ?? '')) return to
    to = core.to
  }
  return to
}

/** Few words behind a capital, or an address of the web: it may be a name or title in marks. */
export function isNameLike({ text }: Item): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length > 7 || /[.!?…]\s*$/.test(text)) return false
  return /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text) || (words.length === 1 && /\p{L}\.\p{L}/u.test(text))
}

/** A name for what is described, or the other way round, behind a comma: "der Sprecher, Anna Weber," "Anna Weber, die Sprecherin". */
function withApposition(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): Phrase {
  let all = phrase
  for (let round = 0; round < 2; round++) {
    if (!isSign(at(items, all.to), ',')) return all
    const next = at(items, all.to + 1)
    // "Ann Vale, 34, …"
    const age = isWord(next) && /^\p{N}{1,3}$/u.test(next.text) && isSign(at(items, all.to + 2), ',')
    if (age) {
      all = { ...all, to: all.to + 2 }
      continue
    }
    const other = simpleAt(items, all.to + 1, lexicon)
    if (!other || other.kind === 'pronoun') return all
    const within = withPlace(items, other.to, lexicon)
    const end = at(items, within)
    const ends =
      end === undefined ||
      isSign(end, ',.;:)!?') ||
      (all.from === 0 && end.kind === 'word' && isFiniteVerb(end, lexicon))
    const owned = isOwned(items, all, lexicon)
    const pair = owned || all.kind === 'description' || other.kind === 'description' || (all.role && other.role)
    if (!ends || !pair || (all.kind === 'description' && other.kind === 'description' && !other.role)) return all
    const named = all.kind === 'description' || owned ? other : all
    all = { ...named, from: all.from, to: within, gender: all.gender ?? other.gender, role: all.role || other.role }
  }
  return all
}

/** "der Innenminister Frankreichs": the word behind the office owns it, and names nobody. */
const isOwned = (items: readonly Item[], { name, role, core }: Phrase, lexicon: Lexicon): boolean =>
  role &&
  name.to - name.from === 1 &&
  name.from > core.from &&
  name.to <= core.to &&
  isPossessor(items[name.from] as Item, lexicon) &&
  isSign(items[core.to], ',')

/** "…, Vorsitzende des Vereins in Aldum": a place behind an apposition. */
function withPlace(items: readonly Item[], to: number, lexicon: Lexicon): number {
  const item = at(items, to)
  if (!isWord(item) || !lexicon.language.clause.prepositions.has(item.norm)) return to
  let open = to + 1
  while (isWord(at(items, open)) && !at(items, open)?.capital && open < to + 4) open++
  return Math.max(to, tailOf(items, runEnd(items, open, lexicon), lexicon))
}

const isFiniteVerb = (item: Item, { finite, language }: Lexicon): boolean =>
  finite.has(item.norm) || language.clause.auxiliaries.has(item.norm)
