/** So many characters of texts are remembered with what was made of them, and no text that is longer than LONGEST. */
const CHARACTERS = 200_000
const LONGEST = 20_000

/**
 * A pure function of a text that remembers what it made: copies of one report share their paragraphs and sentences,
 * and the cost of a story then grows with its distinct text. Bounded: beyond so many characters it begins anew.
 * What it gives is shared, so nobody may change it.
 */
export function kept<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let characters = 0
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (text.length > LONGEST) return made
    if (characters > CHARACTERS) {
      known.clear()
      characters = 0
    }
    known.set(text, made)
    characters += text.length
    return made
  }
}
