import { IRREGULAR_FORMS, WHOLE } from './english.js'
import { kept } from './kept.js'

const forms = new Map<string, string>()
for (const line of IRREGULAR_FORMS.split(/[|\n]/u)) {
  const [stemmed = '', ...others] = line.split(' ')
  forms.set(stemmed, stemmed)
  for (const other of others) forms.set(other, stemmed)
}

const vowel = /[aeiouy]/u
/** A vowel group and the consonants after it. */
const groups = /[aeiouy]+/gu
/** One short syllable ("hop", "plan", "us", "quit"): with a mute e it is another word, or may be. */
const short = /^(?:s?qu|y|[^aeiouy]*)[aeiouy][^aeiouwxy]$|^[aeiou][^aeiou]$/u
/**
 * A light stem of an English word, for comparing inflected forms only: plurals, past forms,
 * participles and irregular forms of one word have one stem; words made from it by derivation
 * ("apology", "apologize") keep apart. The argument is folded to lower case; a possessive ending is
 * dropped. The mute e goes by the rules of Porter (1980, steps 1b and 5a), so that "hope" is not "hop".
 */
export const stem = kept((word: string): string => {
  const low = word
    .toLowerCase()
    .replace(/[\u2019\u2018\u02BC]/gu, "'")
    .replace(/'s$|'$/u, '')
  if (WHOLE.has(low) || !/^[a-z]{3,}$/u.test(low)) return forms.get(low) ?? low
  return ending(forms.get(low) ?? inflected(low))
})

function inflected(word: string): string {
  const base = uninflected(word)
  return forms.get(base) ?? base
}

function uninflected(word: string): string {
  if (word.length === 3) return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
  if (/(?:ies|ied)$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.slice(0, -2)
  if (/[^sui]s$/u.test(word)) return word.slice(0, -1)
  if (/eed$/u.test(word)) return vowel.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const base = /^(.+)(?:ed|ing)$/u.exec(word)?.[1]
  if (base === undefined || base.length < 2 || !vowel.test(base)) return word
  if (/..([bdgmnprt])\1$/u.test(base)) return base.slice(0, -1)
  return short.test(base) || /^[^aeiouy]+u$/u.test(base) ? `${base}e` : base
}

/** What is left of a verb with or without its mute e ("appreciat", "appreciate") is one stem, and so on. */
function ending(word: string): string {
  if (/..ie$/u.test(word) && word.length > 4) return `${word.slice(0, -2)}y`
  if (/[^e]e$/u.test(word)) {
    const base = word.slice(0, -1)
    return short.test(base) || syllables(base) < 1 || /^[^aeiouy]+[aeiouy]$/u.test(base) ? word : base
  }
  if (syllables(word) < 2) return word
  if (/ll$/u.test(word)) return word.slice(0, -1)
  return /[^aeiouy]ick$/u.test(word) ? word.slice(0, -1) : word
}

function syllables(word: string): number {
  return word.match(groups)?.length ?? 0
}
