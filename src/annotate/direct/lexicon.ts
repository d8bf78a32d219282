import type { Cue, Language, Role } from '../../lang/language.js'

/** A language made ready to be asked about single words. */
export interface Lexicon {
  readonly language: Language
  /** Cues by their finite forms, and by the forms that end a clause. */
  readonly finite: ReadonlyMap<string, readonly Cue[]>
  readonly final: ReadonlyMap<string, readonly Cue[]>
  /** Endings of roles and of bodies by their last letters. */
  readonly role: (word: string) => Role | null
  /** Names of people end like short words for bodies ("Wieland"): these count as endings behind a determiner only. */
  readonly isBody: (word: string, determined: boolean) => boolean
  readonly isWorkKind: (word: string) => boolean
}

const known = new WeakMap<Language, Lexicon>()

/** Made once for each language. */
export function lexiconOf(language: Language): Lexicon {
  const found = known.get(language)
  if (found) return found
  const roles = new Map(language.roles.map(role => [role.word, role]))
  const bodies = new Map(language.organizations.map(word => [word, word]))
  const kinds = new Map(language.works.kinds.map(word => [word, word]))
  const compound = new Map(language.roles.filter(role => role.compounds).map(role => [role.word, role]))
  const made: Lexicon = {
    language,
    finite: byForm(language.cues, cue => cue.forms),
    final: byForm(language.cues, cue => cue.final),
    role: word => roles.get(word) ?? longestEnding(word, compound),
    isBody: (word, determined) => {
      const ending = longestEnding(word, bodies)
      return ending !== null && (determined || ending === word || ending.length >= TELLING)
    },
    isWorkKind: word => longestEnding(word, kinds) !== null,
  }
  known.set(language, made)
  return made
}

function byForm(cues: readonly Cue[], formsOf: (cue: Cue) => readonly string[]): Map<string, Cue[]> {
  const found = new Map<string, Cue[]>()
  for (const cue of cues)
    for (const form of new Set(formsOf(cue))) {
      const list = found.get(form)
      if (list) list.push(cue)
      else found.set(form, [cue])
    }
  return found
}

/** How many letters an ending has that no name of a person ends in. */
const TELLING = 6

/** How many letters the last part of a compound has at most, and at least. */
const LONGEST = 24
const SHORTEST = 3

/** What stands for the longest ending of a word that the table has. */
function longestEnding<T>(word: string, table: ReadonlyMap<string, T>): T | null {
  for (let from = Math.max(0, word.length - LONGEST); from <= word.length - SHORTEST; from++) {
    const found = table.get(word.slice(from))
    if (found !== undefined) return found
  }
  return null
}
