import type { Range } from '../model/span.js'
import type { Frame } from './line.js'

/** What one speaker says in a transcript: a paragraph that a label opens. */
export interface Turn {
  /** "MR. VALE"; null for "Q" and "A", which name nobody. */
  readonly label: Range | null
  readonly content: Range
}

const LABEL = /^((?:\p{Lu}[\p{Lu}.'’-]+)(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: \([^)\n]{1,40}\))?:\s+/u
const QUESTION = /^(?:Q|A|Question|Answer|QUESTION|ANSWER)(?::|\.)\s+/u
/** Labels of the outlet's own: they open a line, but nobody speaks. */
const OWN =
  /^(?:UPDATED?|BREAKING|NOTE|EDITOR|EDITOR['’]S NOTE|WATCH|READ|RELATED|EXCLUSIVE|PHOTOS?|VIDEO|CORRECTION|CLARIFICATION|ALSO|MORE|LIVE|OPINION|ANALYSIS|WARNING|TOPICS?|TAGS?|SOURCE|CREDIT|BY|FACT|FACTS|CLAIM|VERDICT|POLL|SEE|LISTEN|NEW|DATE|TIME|WHERE|WHEN|WHO|WHAT)\b/

/** "Opinion", "Watch", "Live updates": a label of the outlet's own. */
export const isOwnLabel = (label: string): boolean => !/^polls?\b/i.test(label) && OWN.test(label.toUpperCase())

/**
 * The turns of a transcript or an interview, by paragraph. One label alone makes no transcript: it may be
 * a headline's or a dateline's.
 */
export function turns(text: string, frames: readonly Frame[]): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn>()
  const named = new Map<number, Turn>()
  let from = 0
  for (const frame of frames) {
    if (frame.first) from = frame.from
    if (!frame.last) continue
    const start = text.slice(from, Math.min(frame.to, from + 120))
    const turn = turnOf(start, from, frame.to)
    if (turn) found.set(frame.paragraph, turn)
    const name = NAME.exec(start)
    if (turn || (name && !isOwnLabel(start)))
      named.set(frame.paragraph, turn ?? turnAfter(name as RegExpExecArray, from, frame.to))
  }
  if (recurs(text, [...named.values()])) return named
  return found.size >= 2 ? found : new Map()
}

/** A name as usually written is a label where several paragraphs open so, and one of the names comes back. */
const NAME = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}): (?=\S)/u

function recurs(text: string, all: readonly Turn[]): boolean {
  const last = all.flatMap(({ label }) => (label ? [text.slice(label.from, label.to).split(' ').at(-1)] : []))
  return last.length >= 3 && new Set(last).size < last.length
}

const turnAfter = (opening: RegExpExecArray, from: number, to: number): Turn => ({
  label: { from, to: from + (opening[1] ?? '').length },
  content: { from: from + opening[0].length, to },
})

function turnOf(start: string, from: number, to: number): Turn | null {
  const named = OWN.test(start) || QUESTION.test(start) ? null : LABEL.exec(start)
  const opening = named ?? QUESTION.exec(start)
  if (!opening || from + opening[0].length >= to) return null
  const label = named ? { from, to: from + (named[1] ?? '').length } : null
  return { label, content: { from: from + opening[0].length, to } }
}
