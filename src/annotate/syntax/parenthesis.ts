import { type Item, sign } from './item.js'
import { isAdverb, isComma, isDash, isRelative, isTime } from './itemkind.js'
import { at, groupStart, holds, isTensed, nounBefore, type Stretch } from './phrase.js'

export const COMMA: Item = sign('PUNCT', ',', { from: -1, to: -1 })

/** How far back a subject is looked for: a longer sentence than this hides it from a reader too. */
export const REACH = 80

/** "Rep. Ann Vale (R-Lowmere)": with its bracket. */
function beforeBracket(items: readonly Item[], end: number): Stretch | null {
  if (at(items, end - 1).norm !== ')') return null
  let open = end - 2
  while (open > end - 9 && at(items, open).norm !== '(') open--
  const noun = at(items, open).norm === '(' ? nounBefore(items, open) : null
  return noun && { from: noun.from, to: end }
}

/** "The company he founded": the noun that a clause without a pronoun of its own describes. */
function beforePronoun(items: readonly Item[], end: number): Stretch | null {
  if (at(items, end - 1).pos !== 'VERB' || !isTensed(items, end - 1)) return null
  const pronoun = groupStart(items, end - 1) - 1
  if (!/^(?:he|she|they|it|i|we)$/.test(at(items, pronoun).norm)) return null
  const noun = nounBefore(items, pronoun)
  return noun && { from: noun.from, to: end }
}

/**
 * The noun phrase before a pair of commas, dashes or brackets whose second is at `close`. Commas enclose
 * what describes the speaker ("Ann Vale, a baker who sold bread,"): that belongs to the phrase.
 */
export function pastParenthesis(items: readonly Item[], close: number, sign: Item): Stretch | null {
  const floor = Math.max(0, close - REACH)
  for (let open = close - 1; open > floor; open--) {
    const here = at(items, open)
    if (here.norm === ';' || here.mark?.closed === false) return null
    if (sign.norm === ')' ? here.norm !== '(' : isDash(sign) ? !isDash(here) : !isComma(here)) continue
    const noun = nounBefore(items, open) ?? beforePronoun(items, open) ?? beforeBracket(items, open)
    if (!noun || isAddress(items, noun)) continue
    // "who works for the firm - she led it - said": the noun is part of a clause about the subject.
    const relative = insideRelative(items, noun.from)
    if (relative) return isComma(sign) ? { from: relative.from, to: close } : relative
    const next = at(items, open + 1)
    const describes = isRelative(next) || isRelative(at(items, open + 2)) || isRelative(at(items, open + 3))
    const placed = next.pos === 'ADP' || next.pos === 'SCONJ'
    // "The company, based in Lowmere, said": a participle opens what describes it.
    const skip = next.pos === 'VERB' && PARTICIPLES.test(next.norm) ? 2 : 1
    const tensed = !describes && !placed && hasTensed(items, open + skip, close)
    if (!isComma(sign)) {
      return noun
    }
    const outer = apposed(items, noun)
    const first = outer ?? noun
    const opens = (first.from === 0 || at(items, first.from - 1).mark !== null) && at(items, first.from).pos === 'PROPN'
    if (tensed && !opens) continue
    const loose = !outer && !describes && (placed || isAdverb(next) || next.norm.endsWith('ing') || isTime(next))
    return loose ? noun : { from: first.from, to: close }
  }
  return null
}

/** "Vale, 34, of Park Road, denied", "Vale, of Lowmere, Md., who": an address. */
function isAddress(items: readonly Item[], { from }: Stretch): boolean {
  const start = isComma(at(items, from - 1)) ? (nounBefore(items, from - 1)?.from ?? from) : from
  return at(items, start - 1).norm === 'of' && isComma(at(items, start - 2))
}

const PARTICIPLES = /(?:ed|wn)$|^(?:made|held|led|built|run|seen|read|sent|written|given|taken|set)$/

function hasTensed(items: readonly Item[], from: number, to: number): boolean {
  let relative = false
  for (let i = from; i < to; i++) {
    if (isRelative(at(items, i))) relative = true
    else if (!relative && isTensed(items, i)) return true
  }
  return false
}

/** "One early supporter, Representative Lee, …": the phrase that this one, after a comma, names again. */
function apposed(items: readonly Item[], noun: Stretch): Stretch | null {
  if (!isComma(at(items, noun.from - 1))) return null
  const outer = nounBefore(items, noun.from - 1)
  if (!outer || outer.to - outer.from > 12 || holds(items, outer, isTime)) return null
  // "Ann Vale, R-Lowmere, who …": a party and a place say more of her.
  // "Ann Vale, 19, who …"
  if (at(items, noun.from).pos === 'NUM' && noun.to === noun.from + 1 && at(items, outer.to - 1).pos === 'PROPN')
    return outer
  if (/^[rdi]$/.test(at(items, noun.from).norm) && at(items, noun.from + 1).norm === '-') return outer
  const left = at(items, outer.from - 1)
  const opens = outer.from === 0 || left.pos === 'CCONJ' || left.norm === 'that' || left.mark !== null
  const names = at(items, noun.from).pos === 'PROPN'
  return opens && (at(items, outer.from).pos === 'PROPN') !== names ? outer : null
}

/** The noun phrase before ", who" or ", which", where the clause that it opens still runs at `i`. */
function insideRelative(items: readonly Item[], i: number): Stretch | null {
  let finite = false
  for (let k = i - 1; k > Math.max(0, i - REACH); k--) {
    if (isTensed(items, k)) finite = true
    if (isComma(at(items, k)) && !isRelative(at(items, k + 1))) return null
    if (isComma(at(items, k))) return finite ? nounBefore(items, k) : null
  }
  return null
}
