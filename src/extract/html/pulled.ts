import { endsSentence, isTitleLike } from '../unit.js'
import { hyphened } from './hint.js'
import type { Element } from './node.js'
import { attribute, isUnder } from './node.js'
import type { Piece } from './piece.js'

const POST =
  /tweet|twitter|instagram|bluesky|mastodon|fb-post|facebook|tiktok|threads|truth-?social|social-embed|embed-post/i
const HEADING = /^h[1-6]$/
const PULLED = /(^|-)(pull-?(quote|out)s?|callout-quote|quote-callout|block-pullquote)(-|$)/

/** Whether a block quotation is a post of somebody on a platform. */
export function isPost(quotation: Element): boolean {
  return POST.test(attribute(quotation, 'class') ?? '')
}

/**
 * Words that are taken out of the text and printed once more, to catch the eye: the copy goes. A post stays even where
 * the text quotes all of it.
 */
export function dropPulled(pieces: readonly Piece[], reasons: (string | null)[]): void {
  const copies = pieces.flatMap((piece, i) => (reasons[i] === null && mayBeCopy(piece) ? [i] : []))
  if (copies.length === 0) return
  const own = new Set(copies)
  const others = pieces.filter((piece, i) => reasons[i] === null && !own.has(i) && piece.words >= 8)
  const rest = others.map(piece => plain(piece.text)).join('\n')
  let said: string | null = null
  for (const i of copies) {
    const { text } = pieces[i]!
    const called = isCalledSo(pieces[i]!)
    if (called) said ??= others.map(piece => plain(quotedIn(piece.text))).join('\n')
    if (
      rest.includes(plain(text)) ||
      (called && (said?.includes(plain(text)) || clauses(text).every(clause => rest.includes(clause))))
    ) {
      reasons[i] = 'repeated'
      const next = pieces[i + 1]
      if (next !== undefined && reasons[i + 1] === null && isSpeakerOf(next, pieces[i]!)) reasons[i + 1] = 'repeated'
    }
  }
}

/** Words between quotation marks, without what stands between two quotations: "she told me". */
function quotedIn(text: string): string {
  return Array.from(text.matchAll(/["“]([^"“”]*)["”]?/g), found => found[1]).join(' ')
}

/** A short line in the box of a pull quote, right below it, that is no sentence: who said it. */
function isSpeakerOf({ text, words, holder }: Piece, { holder: quotation }: Piece): boolean {
  if (words > 12 || !isTitleLike(text) || endsSentence(text) || HEADING.test(holder.name)) return false
  let box: Element | null = quotation
  while (box !== null && box.name !== 'blockquote' && !isPulled(box)) box = box.parent
  const outer = box?.parent?.block && isPulled(box.parent) ? box.parent : box
  return outer !== null && isUnder(holder, outer)
}

/** What a page calls a pull quote may leave out who said it. */
function clauses(text: string): readonly string[] {
  return text
    .split(/[,.;:!?…—–]+/)
    .map(plain)
    .filter(clause => clause.trim() !== '')
}

function isCalledSo({ holder }: Piece): boolean {
  let up = 0
  for (let e: Element | null = holder; e !== null && up < 4; e = e.parent, up++) if (isPulled(e)) return true
  return false
}

function mayBeCopy(piece: Piece): boolean {
  const { holder, words } = piece
  if (words < 4 || words > 60) return false
  for (let e: Element | null = holder; e !== null; e = e.parent)
    if (e.name === 'blockquote' || e.name === 'aside') return !isPost(e) && (words >= 8 || isCalledSo(piece))
  return isCalledSo(piece)
}

function isPulled(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'data-component') ?? ''}`
  return /pull|quote/i.test(names) && names.split(/\s+/).some(name => PULLED.test(hyphened(name)))
}

/** Words alone, with a space on each side. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
