import { ABOUT_AUTHOR_HEADING, AUTHOR_LIFE, CAPTION_WORD, CLOCK_LINE, REPORTED_BY } from '../english.js'
import { furniture, isNote, isRelatedHeading } from '../furniture.js'
import { byline, dateLine, signature } from '../masthead.js'
import { endsSentence, isTitleLike } from '../unit.js'
import { isOffer } from '../wall.js'
import { hyphened } from './hint.js'
import { attribute, type Element, isUnder, isWithin } from './node.js'
import type { Piece } from './piece.js'
import { fold } from './said.js'
import { levelOf } from './title.js'
import { runningWords } from './zone.js'

/** Of other articles, or of nobody. */
const NO_PLACE_FOR_NOTES = /^(hidden|comments|related|navigation|repeated|cookies|form|newsletter)$/
/** Words. Furniture is short; a longer paragraph is not even looked at. */
const LONG = 60

/** Drops what stands inside the article's own box and is not its text: by what a line says, and where it stands. */
export function dropFurniture(pieces: readonly Piece[], reasons: (string | null)[], title: number): void {
  const kept = (i: number): boolean => reasons[i] === null
  const lines = pieces.map((piece, i) => (kept(i) && piece.words <= LONG ? furniture(piece.text) : null))
  const isText = (i: number): boolean => kept(i) && runningWords(pieces[i]!) >= 10 && lines[i] === null
  let first = pieces.findIndex((_, i) => i > title && isText(i))
  if (first < 0) first = pieces.length
  let last = pieces.length - 1
  while (last > first && !isText(last)) last--
  const headline = title < 0 ? null : fold(pieces[title]!.text)
  for (const [i, piece] of pieces.entries()) {
    if (i > title && isNote(piece.text) && !NO_PLACE_FOR_NOTES.test(reasons[i] ?? '')) reasons[i] = null
    if (!kept(i) || i === title || isNote(piece.text)) continue
    const quoted = isWithin(piece.holder, 'blockquote')
    const line = lines[i]!
    const around = i < first || i > last
    if (quoted) {
      if (line?.where === 'always' && line.reason === 'embed') reasons[i] = line.reason
      continue
    }
    if (line !== null && (line.where === 'always' || around)) reasons[i] = line.reason
    else if (headline !== null && Math.abs(piece.text.length - headline.length) < 6 && fold(piece.text) === headline)
      reasons[i] = 'repeated title'
    else if (
      piece.words < 30 &&
      byline(piece.text) !== null &&
      (around || piece.words < 8 || REPORTED_BY.test(piece.text))
    )
      reasons[i] = 'byline'
    else if (around && piece.words < 25 && dateLine(piece.text) !== null) reasons[i] = 'date'
    else if (piece.words < 10 && isStamp(piece)) reasons[i] = 'date'
    else if (isCaption(piece) || isLabelled(pieces, i)) reasons[i] = 'caption'
    else if (isAddresses(piece)) reasons[i] = 'source link'
    else if (i < title && i < first) reasons[i] = 'above the headline'
    else if (piece.linked > 0.8 && piece.words < 30 && levelOf(piece) === 0) reasons[i] = 'links'
  }
  dropOffers(pieces, reasons, first)
  dropRelated(pieces, reasons)
}

/** Below a wall stand a few lines that sell what is behind it. */
function dropOffers(pieces: readonly Piece[], reasons: (string | null)[], first: number): void {
  const wall = reasons.lastIndexOf('wall')
  if (wall < 0) return
  if (wall > first) dropGate(pieces, reasons, wall)
  for (let i = wall + 1; i < pieces.length; i++) {
    const { text, words, hidden } = pieces[i]!
    if (reasons[i] !== null) continue
    if (words > 40 || hidden || isNote(text) || !isOffer(text)) return
    reasons[i] = 'wall'
  }
}

/** Words that a box around a wall may hold behind it. */
const GATE = 150

/** What stands behind a wall in a box of its own, with none of the article before it there, belongs to the wall. */
function dropGate(pieces: readonly Piece[], reasons: (string | null)[], wall: number): void {
  let to = wall + 1
  const above = pieces[reasons.findLastIndex((reason, i) => i < wall && reason === null)]
  for (let box: Element | null = pieces[wall]!.holder; box !== null; box = box.parent) {
    if (above === undefined || isUnder(above.holder, box)) break
    let end = to
    let words = 0
    while (end < pieces.length && isUnder(pieces[end]!.holder, box)) {
      if (reasons[end] === null) words += pieces[end]!.words
      end++
    }
    if (words > GATE) break
    to = end
  }
  for (let i = wall + 1; i < to; i++) if (!isNote(pieces[i]!.text)) reasons[i] ??= 'wall'
}

/** A name alone may be a heading: a job or a place behind it tells. */
export function isJobLine({ text, words, holder }: Piece): boolean {
  return words <= 10 && /\S[,|•·]\s/.test(text) && !/^h[1-6]$/.test(holder.name)
}

/** Dates and bylines between the headline, or the standfirst, and the first paragraph. */
export function dropDatelines(pieces: readonly Piece[], reasons: (string | null)[], above: number): void {
  for (let i = above + 1; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (reasons[i] !== null) continue
    if (isWithin(piece.holder, 'blockquote') || piece.words > 24) return
    if (dateLine(piece.text) !== null) reasons[i] = 'date'
    else if (byline(piece.text) !== null || (isJobLine(piece) && signature(piece.text) !== null)) reasons[i] = 'byline'
    else return
  }
}

/** Who wrote it, below the article: it starts with the name that stands above it. */
export function dropAuthorNotes(
  pieces: readonly Piece[],
  reasons: (string | null)[],
  authors: readonly string[],
): void {
  const names = authors.filter(name => name.includes(' ')).map(name => `${fold(name)} `)
  let left = 5
  for (let i = pieces.length - 1; i > 0 && left > 0; i--) {
    const piece = pieces[i]!
    if (reasons[i] !== null || isNote(piece.text)) continue
    left--
    if (
      piece.words > 120 ||
      isWithin(piece.holder, 'blockquote') ||
      (/["“”]/.test(piece.text) && !AUTHOR_LIFE.test(piece.text))
    )
      continue
    const line = `${fold(piece.text)} `
    const about = ABOUT_AUTHOR_HEADING.test(line)
    if (about || names.some(name => line.startsWith(name) || line.startsWith(`by ${name}`))) reasons[i] = 'author note'
  }
}

/** The time of a post, wherever the post stands: a line of its own in an element that is for times. */
function isStamp({ text, holder }: Piece): boolean {
  if (!CLOCK_LINE.test(text) && dateLine(text) === null) return false
  for (let e: Element | null = holder, k = 0; e !== null && k < 3; e = e.parent, k++)
    if (e.name === 'time' || /(^|-)(time|date|stamp|timestamp)(-|$)/.test(hyphened(attribute(e, 'class') ?? '')))
      return true
  return false
}

/** A line behind a label for those who cannot see the picture: "Image caption", hidden or not. */
function isLabelled(pieces: readonly Piece[], i: number): boolean {
  const label = pieces[i - 1]
  return label !== undefined && label.words <= 2 && pieces[i]!.words <= 60 && CAPTION_WORD.test(label.text)
}

/** A short line in small or slanted type right below a picture. */
function isCaption(piece: Piece): boolean {
  if (!piece.image || piece.words > 40) return false
  return ['em', 'i', 'small', 'figure'].includes(piece.holder.name) && !endsSentence(piece.text.replace(/[.]$/, ''))
}

/** A heading of other stories, and the lines under it that are no running text. */
function dropRelated(pieces: readonly Piece[], reasons: (string | null)[]): void {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (reasons[i] !== null || piece.words > 10 || !isRelatedHeading(piece.text) || !isTitleLike(bare(piece))) continue
    let to = i + 1
    // A line that ends in a colon heads a list among paragraphs: the next heading is the article's.
    const ends = (j: number): boolean =>
      piece.text.endsWith(':') && levelOf(pieces[j]!) > 0 && pieces[j]!.linked < 0.5 && reasons[j] === null
    while (
      to < pieces.length &&
      !ends(to) &&
      (reasons[to] !== null ||
        (pieces[to]!.words < 25 && !endsSentence(pieces[to]!.text)) ||
        (to > i + 1 && isCard(pieces[to - 1]!, pieces[to]!)))
    )
      to++
    // A lone heading before running text is the article's own ("What's next").
    let dropped = 0
    for (let j = i + 1; j < to; j++)
      if (reasons[j] === null || reasons[j] === 'links' || reasons[j] === 'related') dropped++
    if (dropped === 0 && to < pieces.length) continue
    for (let j = i; j < to; j++) reasons[j] ??= 'related'
  }
}

/** Addresses and nothing else. */
const isAddresses = ({ text }: Piece): boolean =>
  text
    .trimEnd()
    .split(/\s+/)
    .every(word => /^https?:\/\/\S/.test(word))

function bare({ text }: Piece): string {
  return text.replace(/(?<!\s)\s*:$/, '')
}

/** Whether the second is the beginning of the story that the first, a linked heading, leads to. */
function isCard(title: Piece, text: Piece): boolean {
  return title.linked > 0.9 && title.words >= 3 && levelOf(title) > 1 && text.words <= 40 && levelOf(text) === 0
}
