import { markedStretches } from '../../annotate/mark/marks.js'
import type { Article, Block } from '../../model/article.js'
import type { Correction } from '../../model/finding.js'
import type { ArticleId, Span } from '../../model/span.js'
import { paragraphs } from '../../text/paragraph.js'
import { overlap } from '../compare/alignment.js'
import { spansOf } from '../compare/compare.js'
import { AMENDS } from '../word/english.js'
import { negations } from '../word/negation.js'
import { type Word, wordsOf } from '../word/word.js'
import { type Collated, type Said, saidBy } from './said.js'

/** A note's quotation is about a sentence that it has this share of. */
const ABOUT = 0.75

/** The notes in which outlets amend what they printed, with what they amend, and who still prints the old words. */
export function correctionsIn({ lines, witnesses }: Collated): Correction[] {
  const said = saidBy(lines)
  return witnesses.flatMap(({ article }) =>
    article.blocks
      .filter(block => block.kind === 'note' && AMENDS.test(article.text.slice(block.from, block.to)))
      .map(block => correction(said, article, block)),
  )
}

type Printed = ReadonlyMap<ArticleId, readonly Said[]>

interface Quoted {
  readonly span: Span
  readonly words: readonly Word[]
}

function correction(printed: Printed, article: Article, block: Block): Correction {
  const note: Span = { article: article.id, part: 'text', from: block.from, to: block.to }
  const quoted = quotedIn(article, block)
  const own = (printed.get(article.id) ?? []).filter(({ chunk }) => chunk.place === 'body')
  const amended = own
    .map(said => ({ said, match: Math.max(0, ...quoted.map(({ words }) => likeness(words, said))) }))
    .filter(({ match }) => match >= ABOUT)
    .sort((a, b) => b.match - a.match)[0]?.said
  if (!amended) {
    const denial = deniedIn(printed, own, quoted)
    if (denial) return told(note, denial.said, denial.still, 0.8)
  }
  const old =
    amended &&
    quoted.find(({ words }) => keyOf(words) !== keyOf(amended.chunk.words) && likeness(words, amended) >= ABOUT)
  const still = old ? stillPrinting(printed, amended, old) : []
  return told(note, amended ?? null, still, amended ? 0.9 : 0.6)
}

function told(note: Span, amended: Said | null, still: readonly Said[], confidence: number): Correction {
  const cites = [note, ...(amended ? spansOf(amended.chunk) : []), ...still.flatMap(({ chunk }) => spansOf(chunk))]
  return {
    kind: 'correction',
    by: 'collate/2',
    confidence,
    cites: cites as unknown as readonly [Span, ...Span[]],
    segment: amended?.line.id ?? null,
    stillPrinted: [...new Set(still.map(({ chunk }) => chunk.witness))].sort(),
  }
}

/** A "not" stands at most so many words before what it denies: "would not even have". */
const DENIES = 3

/**
 * "misquoted Vale as saying that she would “close the pier”": a phrase of one sentence of the outlet's, where that now
 * has a "not" before it; those who lack the "not" still print the old words.
 */
function deniedIn(
  said: Printed,
  own: readonly Said[],
  quoted: readonly Quoted[],
): { readonly said: Said; readonly still: readonly Said[] } | null {
  for (const { words } of quoted) {
    if (words.length < 3) continue
    const holders = own.filter(each => placeIn(words, each) >= 0)
    const [holder] = holders
    if (!holder || new Set(holders.map(({ line }) => line)).size > 1 || !isDenied(words, holder)) continue
    const others = [...said].filter(([witness]) => witness !== holder.chunk.witness).flatMap(([, list]) => list)
    const still = others.filter(
      each => each.line === holder.line && placeIn(words, each) >= 0 && !isDenied(words, each),
    )
    return { said: holder, still }
  }
  return null
}

function placeIn(words: readonly Word[], { chunk }: Said): number {
  const all = chunk.words
  return all.findIndex((_, i) => words.every((word, k) => all[i + k]?.norm === word.norm))
}

function isDenied(words: readonly Word[], said: Said): boolean {
  const at = placeIn(words, said)
  return negations(said.chunk.words.slice(Math.max(0, at - DENIES), at).map(word => word.norm)) > 0
}

function quotedIn(article: Article, { from, to }: Block): Quoted[] {
  const inside = paragraphs(article.text).filter(each => each.from >= from && each.to <= to)
  return markedStretches(article.text, inside).map(marked => ({
    span: { article: article.id, part: 'text', from: marked.from, to: marked.to },
    words: wordsOf(article.id, 'text', article.text, marked.from, marked.to).words,
  }))
}

function likeness(words: readonly Word[], { chunk }: Said): number {
  const { ofA, ofB } = overlap(words, chunk.words)
  return words.length < 3 ? 0 : Math.min(ofA, Math.max(ofB, words.length >= 6 ? ofA : 0))
}

const keyOf = (words: readonly Word[]): string => words.map(word => word.quantity ?? word.norm).join(' ')

/** Readings of other witnesses that have the old words, all of them. */
function stillPrinting(said: Printed, amended: Said, old: Quoted): Said[] {
  const key = ` ${keyOf(old.words)} `
  return [...said]
    .filter(([witness]: [ArticleId, readonly Said[]]) => witness !== amended.chunk.witness)
    .flatMap(([, list]) =>
      list.filter(each => each.line === amended.line && ` ${keyOf(each.chunk.words)} `.includes(key)),
    )
}
