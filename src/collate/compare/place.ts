import type { Span } from '../../model/span.js'
import type { Word, Words } from '../word/word.js'

/** Where one word stands. */
export const plainSpan = (word: Word): Span => ({
  article: word.article,
  part: word.part,
  from: word.from,
  to: word.to,
})

/** The span from the first to the last of these words, as far as they stand in one stretch. */
export function spanOf(words: readonly Word[]): Span | null {
  const first = words[0]
  if (!first) return null
  let last = first
  for (const word of words) {
    if (word.stretch !== first.stretch) break
    last = word
  }
  return { ...plainSpan(first), to: last.to }
}

/** One span for each stretch that the words stand in. */
export function stretches(words: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < words.length; ) {
    let end = i + 1
    while (end < words.length && words[end]?.stretch === words[i]?.stretch) end++
    spans.push(spanOf(words.slice(i, end)) as Span)
    i = end
  }
  return spans
}

/** The spans of a whole sentence or phrase, with the sign that ends it. */
export function spansOf({ words, to }: Words): readonly [Span, ...Span[]] {
  const spans = stretches(words)
  const last = spans.pop()
  if (!last) throw new RangeError('no words, no spans')
  return [...spans, { ...last, to: Math.max(to, last.to) }] as unknown as readonly [Span, ...Span[]]
}

/** Punctuation before the word at this index; after the last word, what closes the text. */
export function gapAt(words: Words, index: number): string {
  return index < words.words.length ? (words.words[index] as Word).gap : words.end
}
