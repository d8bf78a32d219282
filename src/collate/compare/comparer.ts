import type { Span } from '../../model/span.js'
import type { Edit } from '../../model/statement.js'
import type { Words } from '../word/word.js'
import { type BaseText, byPlace, type Comparison, compare, type Setting } from './compare.js'

export type Compare = (base: BaseText, reading: Words, setting: Setting) => Comparison

/**
 * `compare` that looks at each wording once: of copies that print a sentence alike, only the places differ. It
 * remembers for as long as it is held.
 */
export function comparer(): Compare {
  const known = new Map<BaseText, Map<string, { readonly comparison: Comparison; readonly from: number }>>()
  return (base, reading, setting) => {
    const readings = known.get(base) ?? new Map()
    known.set(base, readings)
    const key = keyOf(reading, setting)
    const from = reading.words[0]?.from ?? reading.to
    const found = readings.get(key)
    if (found === undefined) {
      const comparison = compare(base, reading, setting)
      readings.set(key, { comparison, from })
      return comparison
    }
    const { edits } = found.comparison
    if (edits.length === 0) return found.comparison
    const place = reading.words[0] as Span
    return {
      ...found.comparison,
      edits: edits.map((edit: Edit) => shifted(edit, place, from - found.from)).sort(byPlace),
    }
  }
}

/** All of a reading that a comparison depends on, but for where it stands. */
function keyOf({ words, end, to }: Words, { place, embedded, closed }: Setting): string {
  const from = words[0]?.from ?? to
  let key = `${place} ${embedded} ${closed} ${to - from} ${end}`
  for (const word of words)
    key += `\n${word.from - from} ${word.stretch} ${word.first ? 1 : 0}${word.bracket ?? ''} ${word.raw} ${word.gap}`
  return key
}

/** The same edit in another copy. */
function shifted(edit: Edit, { article, part }: Span, by: number): Edit {
  const { reading } = edit
  return reading === null ? edit : { ...edit, reading: { article, part, from: reading.from + by, to: reading.to + by } }
}
