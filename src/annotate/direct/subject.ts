import type { Phrase, Place } from './bearer.js'
import { type Item, isPause, isSign, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'
import { anyPhraseAt, isNameLike, phraseAt } from './phrase.js'

/** How many phrases that are no subject are passed over behind a verb. */
const PASSED = 5

/**
 * The subject of the finite verb at `verb`, by where it stands: right before it, or behind it where something else opens
 * the clause (a quotation, an adverb, "nachdem …"). Null where none can be told.
 */
export function subjectOf(items: readonly Item[], verb: number, lexicon: Lexicon): Phrase | null {
  const start = clauseStart(items, verb)
  if (start === verb) return subjectAfter(items, verb + 1, lexicon) ?? particleName(items, verb + 1, lexicon)
  if (isCoordinated(items, verb, lexicon))
    return subjectAt(items, 0, lexicon) ?? subjectAt(items, start, lexicon) ?? subjectAfter(items, verb + 1, lexicon)
  const inner = afterComma(items, start, verb)
  const subordinate =
    inner > start || isSubordinator(items[start], lexicon) ? subordinateSubject(items, inner, verb, lexicon) : null
  if (subordinate) return subordinate
  const whole = phraseAt(items, start, lexicon)
  if (whole && reaches(items, whole, verb, lexicon)) return whole
  if (whole && isApart(items, whole, verb)) return whole
  const direct = inner > start ? phraseAt(items, inner, lexicon) : null
  if (direct && reaches(items, direct, verb, lexicon)) return direct
  const behind = subjectAfter(items, verb + 1, lexicon) ?? particleName(items, verb + 1, lexicon)
  if (lexicon.language.clause.verbSecond && behind && (isPause(items[verb - 1]) || !whole)) return behind
  return whole ?? behind ?? subjectAt(items, start, lexicon)
}

/** "sagte von Berg": a name that begins with a particle, right behind the verb. */
function particleName(items: readonly Item[], from: number, lexicon: Lexicon): Phrase | null {
  const { names, clause } = lexicon.language
  let i = from
  if (names.openers.has(items[i]?.norm ?? '')) i++
  if (i > from && isWord(items[i]) && names.particles.has(items[i]?.norm ?? '')) i++
  const name = i > from ? phraseAt(items, i, lexicon) : null
  const next = items[i + 1]
  const ends = !isWord(next) || clause.prepositions.has(next.norm) || clause.adverbs.has(next.norm)
  if (!name || !ends || name.kind !== 'name' || name.role || name.name.from !== i) return null
  return { ...name, from, name: { from, to: name.name.to } }
}

/** Where the clause of `verb` starts, as far as strong signs and quotations tell; a name in marks is part of its clause. */
function clauseStart(items: readonly Item[], verb: number): number {
  let start = verb
  while (start > 0 && !opensClause(items, start - 1)) start--
  while (start < verb && items[start]?.kind === 'sign' && !isSign(items[start], '(')) start++
  return start
}

const opensClause = (items: readonly Item[], i: number): boolean => {
  const item = items[i] as Item
  if (item.kind === 'quote') return !(isNameLike(item) && isWord(items[i - 1]) && !isSign(items[i + 1], ',–'))
  return isSign(item, ':;')
}

/** Behind the last comma before the verb that does not stand right before it. */
function afterComma(items: readonly Item[], start: number, verb: number): number {
  for (let i = verb - 2; i > start; i--) if (isSign(items[i], ',')) return i + 1
  return start
}

const isSubordinator = (item: Item | undefined, { language }: Lexicon): boolean =>
  isWord(item) && language.clause.subordinators.has(item.norm) && !language.noun.subject.has(item.norm)

/** "…, wie Vale sagte": the subject of a clause that a conjunction opens and its verb ends. */
function subordinateSubject(items: readonly Item[], start: number, verb: number, lexicon: Lexicon): Phrase | null {
  if (!isSubordinator(items[start], lexicon) || isPause(items[verb - 1])) return null
  return subjectAfter(items, start + 1, lexicon, verb)
}

/** "… und sagte": the subject stands in the clause before. */
const isCoordinated = (items: readonly Item[], verb: number, { language }: Lexicon): boolean => {
  const adverb = language.clause.adverbs.has(items[verb - 1]?.norm ?? '')
  return language.clause.coordinators.has(items[adverb ? verb - 2 : verb - 1]?.norm ?? '')
}

/** How many items into a clause its first verb is looked for. */
const OPENING = 14

/** The subject of a clause that begins at `start`: what opens it, or what stands behind its verb. */
function subjectAt(items: readonly Item[], start: number, lexicon: Lexicon): Phrase | null {
  const first = phraseAt(items, start, lexicon)
  if (first) return first
  for (let i = start + 1; i < Math.min(items.length, start + OPENING); i++) {
    const { norm, kind } = items[i] as Item
    if (kind === 'quote') continue
    if (lexicon.finite.has(norm) || lexicon.language.clause.auxiliaries.has(norm))
      return subjectAfter(items, i + 1, lexicon)
  }
  return null
}

/** Nothing but adverbs and commas stands between the phrase and the verb. */
function reaches(items: readonly Item[], { to }: Phrase, verb: number, { language }: Lexicon): boolean {
  for (let i = to; i < verb; i++) {
    const item = items[i] as Item
    if (!isSign(item, ',–)') && !language.clause.adverbs.has(item.norm)) return false
  }
  return to <= verb
}

/** "Ann Vale, …, sagte": whatever stands between the two commas belongs to a name or an office before them. */
const isApart = (items: readonly Item[], { to, name, role }: Phrase, verb: number): boolean =>
  isSign(items[to], ',') && isSign(items[verb - 1], ',') && to < verb - 1 && (role || name.to - name.from > 1)

/** The first phrase from `from` on that can be a subject, behind adverbs, objects and phrases with a preposition. */
export function subjectAfter(items: readonly Item[], from: number, lexicon: Lexicon, to = items.length): Phrase | null {
  let i = from
  for (let passed = 0; passed < PASSED && i < to; passed++) {
    const next = skipped(items, i, lexicon)
    if (next === i) {
      const phrase = phraseAt(items, i, lexicon)
      return phrase && phrase.to <= to ? phrase : null
    }
    i = next
  }
  return null
}

/** Behind an adverb, an object or a phrase with a preposition at `i`; `i` where none of them stands there. */
function skipped(items: readonly Item[], i: number, lexicon: Lexicon): number {
  const item = items[i]
  if (!isWord(item)) return i
  const { clause, noun } = lexicon.language
  if (clause.prepositions.has(item.norm)) return phraseEnd(items, i + 1, lexicon)
  if (noun.other.has(item.norm) || isObject(items, i, lexicon)) return phraseEnd(items, i + 1, lexicon)
  return clause.adverbs.has(item.norm) ? i + 1 : i
}

/** A determiner that a subject can have, before a noun that is none: "der großen Zeitung". */
const isObject = (items: readonly Item[], i: number, lexicon: Lexicon): boolean =>
  lexicon.language.noun.oblique.has((items[i] as Item).norm) &&
  phraseAt(items, i, lexicon) === null &&
  anyPhraseAt(items, i, lexicon) !== null

/** The end of the nouns that begin at `i`, with words in lower case before them. */
function phraseEnd(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const { noun, clause, pronouns } = lexicon.language
  let i = from
  while (isWord(items[i]) && !items[i]?.capital && i < from + 4) {
    const { norm } = items[i] as Item
    const modifies = noun.subject.has(norm) || noun.other.has(norm) || noun.adjectives.some(it => norm.endsWith(it))
    if (pronouns.has(norm) || clause.prepositions.has(norm) || !modifies) break
    // Behind an object's pronoun the subject has its own determiner: "ihn [der Trainer]".
    if (i === from && noun.subject.has(norm) && noun.other.has(items[from - 1]?.norm ?? '')) return from
    i++
  }
  if (!items[i]?.capital) return Math.max(from, /^\p{N}/u.test(items[i]?.text ?? '') ? i + 1 : from)
  const begin = i
  while (items[i]?.capital && !(i > begin && isRoleName(items, i, lexicon))) i++
  while (isWord(items[i]) && noun.possessor.has(items[i]?.norm ?? '')) {
    let k = i + 1
    while (isWord(items[k]) && !items[k]?.capital && k < i + 4) k++
    if (!items[k]?.capital) break
    while (items[k]?.capital) k++
    i = k
  }
  return i
}

/** "am Montag [Minister Vale]": an office opens a new phrase behind a day or a place. */
const isRoleName = (items: readonly Item[], i: number, lexicon: Lexicon): boolean =>
  lexicon.role((items[i] as Item).norm) !== null || lexicon.language.names.never.has(items[i - 1]?.norm ?? '')

/** Who is named behind "laut", before "zufolge", or behind "nach Angaben": a speaker, and the words that join it. */
export interface Source {
  readonly cue: Place
  readonly phrase: Phrase
}

/** The sources of a sentence that no verb has. */
export function sourcesOf(items: readonly Item[], lexicon: Lexicon): Source[] {
  const found: Source[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    if (!isWord(item)) continue
    const { prepositions, postpositions, by, statements } = lexicon.language.sources
    if (prepositions.has(item.norm)) push(found, { from: i, to: i + 1 }, anyPhraseAt(items, i + 1, lexicon))
    else if (by.has(item.norm)) {
      const noun = statements.has(items[i + 1]?.norm ?? '') ? i + 1 : -1
      if (noun > 0) push(found, { from: i, to: noun + 1 }, ownerAt(items, noun + 1, lexicon))
    } else if (postpositions.has(item.norm)) push(found, { from: i, to: i + 1 }, phraseBefore(items, i, lexicon))
  }
  return found
}

function push(found: Source[], cue: Place, phrase: Phrase | null): void {
  if (phrase) found.push({ cue, phrase })
}

function ownerAt(items: readonly Item[], i: number, lexicon: Lexicon): Phrase | null {
  const joins = lexicon.language.sources.of.has(items[i]?.norm ?? '')
  return anyPhraseAt(items, joins ? i + 1 : i, lexicon)
}

/** The longest phrase that ends right before `i`. */
function phraseBefore(items: readonly Item[], i: number, lexicon: Lexicon): Phrase | null {
  for (let from = Math.max(0, i - 12); from < i; from++) {
    if (isPause(items[from])) continue
    const phrase = anyPhraseAt(items, from, lexicon)
    if (phrase?.to === i && !phraseOpensEarlier(items, from)) return phrase
  }
  return null
}

const phraseOpensEarlier = (items: readonly Item[], from: number): boolean =>
  isWord(items[from - 1]) && (items[from - 1]?.capital ?? false)

/** "heißt es in dem Schreiben": the text that says so, beside an impersonal cue. */
export function textOf(items: readonly Item[], lexicon: Lexicon): Phrase | null {
  for (let i = 0; i + 1 < items.length; i++)
    if (lexicon.language.sources.within.has((items[i] as Item).norm)) {
      const phrase = anyPhraseAt(items, i + 1, lexicon)
      if (phrase) return { ...phrase, kind: phrase.kind === 'name' ? 'description' : phrase.kind }
    }
  return null
}
