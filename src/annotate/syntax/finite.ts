import type { Item } from './item.js'
import { isAdverb, isComma, isRelative } from './itemkind.js'
import { at, isTensed, NOMINAL } from './phrase.js'

/** Whether the words from `from` on begin a clause of their own: a noun phrase, then a verb with tense. */
export function isClause(items: readonly Item[], from: number, to: number): boolean {
  const first = at(items, from)
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|ADV|SCONJ|ADP|MARK|PART|VERB)$/.test(first.pos)) return false
  let nominal = false
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const item = at(items, i)
    if (item.norm === ';' || item.norm === ':') return false
    // "maintain a weight, but it can": no clause begins with a noun and "but".
    if (i > from && isComma(item) && at(items, i + 1).norm === 'but') return false
    if (
      i > from &&
      item.pos !== 'ADP' &&
      /^(?:when|while|because|since|if|after|until|unless)$/.test(item.norm) &&
      !isComma(at(items, i - 1))
    )
      return false
    if (
      i > from &&
      item.pos === 'ADP' &&
      /^(?:after|before|until|since)$/.test(item.norm) &&
      isClause(items, i + 1, to)
    )
      return false
    // A quoted phrase after a noun can hold the verb: "that the plan “is dead”".
    if (nominal && item.pos === 'MARK' && !isLedTo(items, i)) return true
    if (nominal && i > from && isTensed(items, i) && !isRelative(at(items, i - 1)) && !isCoordinated(items, i))
      return true
    if (
      NOMINAL.has(item.pos) ||
      item.pos === 'PRON' ||
      item.pos === 'DET' ||
      item.pos === 'MARK' ||
      /^(?:there|most|many|some|others)$/.test(item.norm)
    )
      nominal = true
  }
  return false
}

/** `, writing, “we did it”`: a cue of its own leads to the stretch. */
const isLedTo = (items: readonly Item[], i: number): boolean =>
  /^[,:]$/.test(at(items, i - 1).norm) && at(items, i - 2).norm.endsWith('ing') && at(items, i - 2).cue !== undefined

/** "sent pictures and left": the verb is the second of two, not the noun phrase's own. */
function isCoordinated(items: readonly Item[], i: number): boolean {
  let k = i - 1
  while (isAdverb(at(items, k)) || at(items, k).pos === 'AUX') k--
  return at(items, k).pos === 'CCONJ'
}
