/** How well a text covers another, as multisets of something. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Lower-cased runs of letters, marks, figures and underscores: Python's `\w+`. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
}

/** All runs of four words; a shorter text is one run. */
export function shingles(words: readonly string[]): readonly string[] {
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')]
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))
}

/** How many items of `a` are in `b`, each as often as it is there. */
export function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1)
  let count = 0
  for (const item of a) {
    const there = left.get(item) ?? 0
    if (there === 0) continue
    left.set(item, there - 1)
    count++
  }
  return count
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

/** Bags of words: precision, recall and F1 of each page, averaged. */
export function wordScore(pairs: readonly (readonly [found: string, truth: string])[]): Overlap {
  const pages = pairs.map(([found, truth]) => {
    const a = wordsOf(found)
    const b = wordsOf(truth)
    const both = common(a, b)
    const precision = a.length === 0 ? 0 : both / a.length
    const recall = b.length === 0 ? 0 : both / b.length
    return { precision, recall, f1: f1(precision, recall) }
  })
  return {
    precision: mean(pages.map(page => page.precision)),
    recall: mean(pages.map(page => page.recall)),
    f1: mean(pages.map(page => page.f1)),
  }
}

/** Shingles: precision averaged over the pages with output, recall over those with truth, F1 of the two. */
export function shingleScore(pairs: readonly (readonly [found: string, truth: string])[]): Overlap {
  const precisions: number[] = []
  const recalls: number[] = []
  for (const [found, truth] of pairs) {
    const a = shingles(wordsOf(found))
    const b = shingles(wordsOf(truth))
    const both = common(a, b)
    if (a.length > 0) precisions.push(both / a.length)
    if (b.length > 0) recalls.push(both / b.length)
  }
  const precision = mean(precisions)
  const recall = mean(recalls)
  return { precision, recall, f1: f1(precision, recall) }
}
