import type { Range } from '../../model/span.js'
import { CUE_FORMS, type CueForm } from '../lexicon/cue.js'

/**
 * Where the words of a stretch end whose closing mark was forgotten before the attribution: behind the comma of `“It
 * sank, Vale said on Sunday.` Null where no sentence of the stretch ends in one. Who speaks at length says "Vale said no"
 * too, so the attribution has to be as an outlet writes it: somebody named, the verb, and at most whom, when and where; no
 * "that", no clause, nobody's "I" or "you". `loose`: a pronoun or a description will do, since nothing shows that the
 * words go on.
 */
export function forgottenEnd(text: string, { from, to }: Range, loose: boolean): number | null {
  for (const found of text.slice(from, to).matchAll(PAUSE)) {
    const end = from + found.index + 1
    if (isAttribution(wordsBehind(text, end, to), loose)) return end
  }
  return null
}

/** A comma, or the sign of a question or a cry, that words follow. */
const PAUSE = /[,?!](?=\s)/g

/** How many characters an attribution has at most, to the end of its sentence. */
const LONGEST = 200

/** The words from `from` to the end of their sentence. */
function wordsBehind(text: string, from: number, to: number): string[] {
  const words: string[] = []
  for (const word of text
    .slice(from, Math.min(to, from + LONGEST))
    .trim()
    .split(/\s+/)) {
    words.push(word)
    if (/[?!;:]$/.test(word) || (word.endsWith('.') && !SHORT.test(word))) break
  }
  return words
}

/** Short forms whose stop ends no sentence: "Adm.", "J.", "U.S.". */
const SHORT = /^(?:\p{Lu}\p{Ll}{0,3}|(?:\p{L}\.)+\p{L}|Capt|Prof)\.$/u

const bare = (word: string): string => word.replace(/(?<![.,?!;:])[.,?!;:]+$/, '')

/** Verbs that stand before their subject: "said Ann Vale"; "told Ann Vale" tells her. */
const INVERTED = /^(?:said|says|added|adds|wrote|explained|continued|concluded|recalled|insisted|warned|declared)$/
const PRONOUN = /^(?:he|she|they)$/i
const ARTICLE = /^(?:the|a|an|one|his|her|its|their|another)$/i
/** What passes no attribution: a clause that is told, and whoever speaks or is spoken to. */
const TOLD = /^(?:that|if|whether|I|I['’].*|we|We|you|me|us|my|our|your)$/
/** What may follow the verb: time, place and manner. */
const ADJUNCT =
  /^(?:in|on|at|to|during|after|before|when|while|as|from|via|through|outside|inside|following|with|last|this|yesterday|today|tonight|earlier|later|late|early|of|about|ahead|by|\p{Lu}\p{Ll}+day|moments|hours|minutes|days)$/u
const ADVERB = /^(?:later|also|then|once|has|had|\p{Ll}+ly)$/u

/** What opens a clause or a phrase, and no noun: "when Ann said", "as Ann said". */
const LINK =
  /^(?:and|but|or|nor|so|when|while|as|because|since|if|though|although|after|before|until|where|how|why|what|which|who|whom|whose|like|than|then|in|on|at|by|for|with|from|of|not|even|just|only|all)$/

/** How many words a speaker has. */
const SPEAKER = 9

function isAttribution(words: readonly string[], loose: boolean): boolean {
  const first = words[0]
  if (first === undefined) return false
  const inverted = INVERTED.test(first)
  for (let v = inverted ? 0 : 1; v < Math.min(words.length, SPEAKER + 1); v++) {
    const form = CUE_FORMS.get(bare(words[v] ?? ''))
    if (!form || !isSaid(form)) {
      if (/[,;:]$/.test(words[v] ?? '')) return false
      continue
    }
    if (inverted) return v === 0 && isSpeaker(words.slice(1, 1 + SPEAKER), loose) && !words.slice(1).some(isTold)
    let end = v
    while (end > 1 && ADVERB.test(words[end - 1] ?? '')) end--
    const speaker = words.slice(0, end)
    if (!isSpeaker(speaker, loose) || words[v - 1]?.endsWith(',')) return false
    const rest = words.slice(v + 1)
    // The verb ends the sentence, or a comma parts it from what follows: “We ate, Ann said, and he left” goes on.
    const parted = words[v]!.endsWith(',') && !/^(?:and|but|or|so|then)$/.test(rest[0] ?? '')
    const adjunct = form.verb.takes.includes('a') || ADJUNCT.test(bare(rest[0] ?? ''))
    return rest.length === 0 || ((parted || adjunct) && !rest.some(isTold))
  }
  return false
}

const isTold = (word: string): boolean => TOLD.test(bare(word))

const isSaid = ({ verb, forms }: CueForm): boolean =>
  verb.class === 'speech' && verb.takes.includes('q') && (forms.has('past') || forms.has('third'))

/** "Holm", "steward Nils Aro", "the water minister", "she": somebody, without a comma. */
function isSpeaker(words: readonly string[], loose: boolean): boolean {
  const first = bare(words[0] ?? '')
  if (PRONOUN.test(first)) return loose && words.length === 1
  if (isTold(first)) return false
  const named = words.some(word => /^\p{Lu}/u.test(word))
  if (ARTICLE.test(first)) return words.length > 1 && (loose || named)
  return named && !LINK.test(first)
}
