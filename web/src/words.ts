/** Words of a text with their places, for finding the same place in two texts. Comparing only: nothing of it is shown. */
export interface Word {
  readonly from: number
  readonly to: number
  readonly norm: string
}

const WORD = /[\p{L}\p{N}£$€%&][\p{L}\p{N}\p{M}'’.,]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}£$€%&]/gu

export function wordsOf(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    from: from + index,
    to: from + index + word.length,
    norm: word.toLowerCase().replaceAll('’', "'"),
  }))
}

/** Pairs of indexes of words that are the same in both, in order: a longest common subsequence. */
function samePairs(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1
  // best[i * width + j] is the length for a[i…] and b[j…].
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]?.norm === b[j]?.norm
          ? at(best, (i + 1) * width + j + 1) + 1
          : Math.max(at(best, (i + 1) * width + j), at(best, i * width + j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.norm === b[j]?.norm) pairs.push([i++, j++])
    else if (at(best, (i + 1) * width + j) >= at(best, i * width + j + 1)) i++
    else j++
  }
  return pairs
}

const at = (list: Uint16Array, index: number): number => list[index] ?? 0

/**
 * The place in B that answers the place `offset` in A: behind the last word in B that is the same as one before
 * `offset` in A, or the beginning of B. Both lists are cut at 400 words: no sentence is longer, and the table is square.
 */
export function answering(a: readonly Word[], b: readonly Word[], offset: number, startOfB: number): number {
  let found = startOfB
  for (const [i, j] of samePairs(a.slice(0, 400), b.slice(0, 400)))
    if ((a[i]?.to ?? 0) <= offset) found = b[j]?.to ?? found
  return found
}

/** The stretch with up to `before` and `after` more words on its sides, inside `[least, most)`. */
export function widened(
  text: string,
  stretch: { readonly from: number; readonly to: number },
  [before, after]: readonly [number, number],
  [least, most]: readonly [number, number],
): { from: number; to: number } {
  const words = wordsOf(text, least, most)
  const left = words.filter(word => word.to <= stretch.from)
  const right = words.filter(word => word.from >= stretch.to)
  return {
    from: before > 0 ? ((left.at(-before) ?? left[0])?.from ?? stretch.from) : stretch.from,
    to: after > 0 ? ((right[after - 1] ?? right.at(-1))?.to ?? stretch.to) : stretch.to,
  }
}

/** For searching: case, kinds of quotation marks and runs of space do not count. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, ' ')
}
