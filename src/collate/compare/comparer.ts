import type { Span } from '../../model/span.js'
import type { Edit } from '../../model/statement.js'
import type { Words } from '../word/word.js'
import { type BaseText, byPlace, type Comparison, compare, type Setting, spansOf } from './compare.js'

/** Words where somebody prints them. */
export interface Printed extends Pick<Span, 'article' | 'part' | 'from'> {
  /** The same wherever the same is printed: only places differ then, and all of them by as much as `from`. */
  readonly key: string
  /** Made when they are asked for: of the copies of a sentence, one alone is looked at. */
  readonly words: Words
}

/** How a reading differs from its base text, and where it stands. */
export interface Compared {
  readonly comparison: Comparison
  readonly spans: readonly [Span, ...Span[]]
}

export type Compare = (base: BaseText, reading: Printed, setting: Setting) => Compared

/**
 * `compare` that looks at each wording once: of copies that print a sentence alike, only the places differ. It
 * remembers for as long as it is held.
 */
export function comparer(): Compare {
  const known = new Map<BaseText, Map<string, Compared & { readonly from: number }>>()
  return (base, reading, setting) => {
    const readings = known.get(base) ?? new Map()
    known.set(base, readings)
    const key = `${setting.place} ${setting.embedded} ${setting.closed} ${reading.key}`
    const { from } = reading
    const found = readings.get(key)
    if (found === undefined) {
      const { words } = reading
      const compared = { comparison: compare(base, words, setting), spans: spansOf(words) }
      readings.set(key, { ...compared, from })
      return compared
    }
    const by = from - found.from
    const shifted = (span: Span): Span => ({
      article: reading.article,
      part: reading.part,
      from: span.from + by,
      to: span.to + by,
    })
    const { comparison, spans } = found
    return { comparison: movedBy(comparison, shifted), spans: spans.map(shifted) as unknown as Compared['spans'] }
  }
}

/** Words that are nobody's copy as far as is known: they are told apart by all that a comparison depends on. */
export function printed(whole: Words, { article, part }: Pick<Span, 'article' | 'part'>): Printed {
  const { words, end, to } = whole
  const from = words[0]?.from ?? to
  let key = `${to - from} ${end}`
  for (const word of words)
    key += `\n${word.from - from} ${word.stretch} ${word.first ? 1 : 0}${word.bracket ?? ''} ${word.raw} ${word.gap}`
  return { article, part, from, key, words: whole }
}

/** The same comparison of another copy. */
function movedBy(comparison: Comparison, shifted: (span: Span) => Span): Comparison {
  if (comparison.edits.length === 0) return comparison
  const moved = (edit: Edit): Edit => ({ ...edit, reading: edit.reading && shifted(edit.reading) })
  return { ...comparison, edits: comparison.edits.map(moved).sort(byPlace) }
}
