import { type Tagged, tag } from '../../text/tag.js'
import {
  NONFINITE_BE,
  PARTICIPLE,
  PEOPLE_PRONOUNS,
  RELATIVES,
  SHAPE_DEFINITE,
  SHAPE_SUBJECTS,
  SUBORDINATORS,
} from '../word/english.js'
import type { Word } from '../word/word.js'

/**
 * What kind of phrase some words are, as far as it decides whether they assert anything. A `clause` has a subject and
 * a finite verb ("the water is dangerous"); a `predicate` goes on behind a subject ("taken the money", "dangerous");
 * a noun phrase is `definite` ("the deep hurt", "our plan"), `indefinite` ("a failure") or `bare` ("wrongdoing",
 * "plans for the pier"); `adjunct` opens with a preposition.
 */
export type Shape = 'clause' | 'predicate' | 'definite' | 'indefinite' | 'bare' | 'adjunct'

interface Token {
  readonly norm: string
  readonly pos: string
}

/** The words with their parts of speech, as they stand behind `before`. */
function tokensOf(before: readonly Word[], words: readonly Word[]): Token[] {
  const lead = before.map(word => word.raw).join(' ')
  const start = lead === '' ? 0 : lead.length + 1
  const text = `${lead}${lead === '' ? '' : ' '}${words.map(word => word.raw).join(' ')}`
  return tag(text)
    .filter(token => token.from >= start && token.pos !== 'PUNCT')
    .map(({ norm, pos }: Tagged) => ({ norm, pos }))
}

/** The shape of words that stand behind `before` in their sentence. */
export function shapeOf(before: readonly Word[], words: readonly Word[]): Shape {
  const all = tokensOf(before.slice(-6), words)
  const start = all.findIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'INTJ')
  const tokens = all.slice(Math.max(0, start))
  const [first, second] = tokens
  if (!first) return 'predicate'
  if (SHAPE_SUBJECTS.has(first.norm))
    return tokens.slice(1).some((_, i) => hasTense(tokens, i + 1)) ? 'clause' : 'definite'
  // "Nobody | on the docks will weep": the rest of the subject, and its verb.
  if (first.pos === 'ADP' && !SUBORDINATORS.has(first.norm)) return hasPredicate(tokens) ? 'predicate' : 'adjunct'
  if (first.pos === 'ADP' || first.pos === 'SCONJ') return 'adjunct'
  if (/^(?:VERB|AUX|PART)$/.test(first.pos)) return 'predicate'
  if (first.pos === 'ADJ' && (!second || !/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(second.pos))) return 'predicate'
  if (hasPredicate(tokens)) return 'clause'
  if (SHAPE_DEFINITE.has(first.norm) || first.pos === 'PROPN' || tokens.some(isOwner)) return 'definite'
  return /^(?:DET|NUM)$/.test(first.pos) ? 'indefinite' : 'bare'
}

const isOwner = ({ norm, pos }: Token, i: number): boolean => i < 3 && pos === 'PART' && /^['’]s?$/.test(norm)

/** A finite verb that belongs to the phrase at the start, and to no relative clause in it. */
function hasPredicate(tokens: readonly Token[]): boolean {
  let relatives = 0
  for (let i = 1; i < tokens.length; i++) {
    const { norm, pos } = tokens[i] as Token
    const noun = /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') || PEOPLE_PRONOUNS.has(tokens[i - 1]?.norm ?? '')
    if ((RELATIVES.has(norm) || SHAPE_SUBJECTS.has(norm)) && (noun || pos === 'ADP' || pos === 'SCONJ')) relatives++
    if (!hasTense(tokens, i)) continue
    // "have taken", "will be built": one group of verbs is one clause.
    while (/^(?:AUX|VERB|PART|ADV)$/.test(tokens[i + 1]?.pos ?? '')) i++
    if (relatives === 0) return true
    relatives--
  }
  return false
}

function hasTense(tokens: readonly Token[], i: number): boolean {
  const [before, { norm, pos }, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (before?.norm === 'to') return false
  if (pos === 'AUX') return !NONFINITE_BE.test(norm)
  if (pos !== 'VERB') return false
  const participle =
    PARTICIPLE.test(norm) || (/ed$/.test(norm) && before?.pos === 'NOUN' && /^(?:by|from)$/.test(after?.norm ?? ''))
  return !participle
}
