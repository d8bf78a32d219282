const FUNCTION_WORDS = new Set(
  'the of and to in a is that for it was on with as at by from be this are he she they have had not but his her their has who which said an or were been will would'.split(
    ' ',
  ),
)

/** `en` where at least a fifth of the first 2,000 words are English function words; null means that it cannot be told. */
export function guessLanguage(text: string): string | null {
  const start = text.slice(0, 12_000).toLowerCase()
  const words = start.match(/[^\0-\x7F\u2010-\u2027]/.test(start) ? /\p{L}+/gu : /[a-z]+/g)?.slice(0, 2000) ?? []
  if (words.length < 8) return null
  return words.filter(word => FUNCTION_WORDS.has(word)).length >= words.length / 5 ? 'en' : null
}
