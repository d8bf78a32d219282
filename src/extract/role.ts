import type { Furniture } from './furniture.js'
import type { Unit } from './unit.js'
import { endsSentence, isListItem, wordCount } from './unit.js'

/** What becomes of a unit: a reason drops it; `keep` and `note` stay in the text. */
export type Role = { readonly keep: 'body' | 'note' | 'title' | 'standfirst' } | { readonly drop: string }

/** Whether the picture's credit stands right below, or its label right above. */
export function isCaptionAt(page: readonly Unit[], kinds: readonly (Furniture | null)[], i: number): boolean {
  const unit = page[i]!
  const next = page[i + 1]
  const above = page[i - 1]
  const count = wordCount(unit.text)
  const sentence = endsSentence(unit.text)
  if (isListItem(unit.text) || count > 45) return false
  if (next && kinds[i + 1]?.reason === 'photo credit') {
    // Where every line is a paragraph, the sentence above a credit may be the article's own.
    const alone = above?.group !== unit.group && page[i + 3]?.group !== unit.group
    if (next.group === unit.group) return alone || (!sentence && count <= 25)
    return !sentence && count <= 12
  }
  return (
    above !== undefined && above.group === unit.group && kinds[i - 1]?.reason === 'image' && !sentence && count <= 25
  )
}

export function isDropped(role: Role | null): boolean {
  return role !== null && 'drop' in role
}
