import { NO_ORDINAL } from '../english.js'
import type { Element, Mapped } from './node.js'

/** A stretch of visible text that stands on lines of its own, white space folded, with what tells what it is. */
export interface Piece extends Mapped {
  readonly text: string
  /** The smallest element that holds all of it. */
  readonly holder: Element
  /** Letters and figures in runs. */
  readonly words: number
  /** The share of its characters that are links. */
  readonly linked: number
  /** Not shown, as the page itself says. */
  readonly hidden: boolean
  /** A picture or a player stands between it and the piece before. */
  readonly image: boolean
}

/** An element with the pieces in it: `pieces[first, last)`. */
export interface Box {
  readonly element: Element
  readonly parent: Box | null
  readonly children: Box[]
  readonly first: number
  last: number
}

/** The part `[from, to)` of a mapped text. */
export function part({ text, runs }: Mapped, from: number, to: number): Mapped {
  const out: number[] = []
  for (let i = runAt(runs, from); i < runs.length && runs[i]! < to; i += 3) {
    const start = runs[i]!
    const end = runs[i + 3] ?? text.length
    if (end <= from) continue
    const a = Math.max(start, from)
    const b = Math.min(end, to)
    const same = runs[i + 2]! - runs[i + 1]! === end - start
    out.push(
      a - from,
      same ? runs[i + 1]! + (a - start) : runs[i + 1]!,
      same ? runs[i + 1]! + (b - start) : runs[i + 2]!,
    )
  }
  return { text: text.slice(from, to), runs: out }
}

/** The index in `runs` of the triple that holds an offset: found by halves, since a text may have a million of them. */
function runAt(runs: readonly number[], offset: number): number {
  let low = 0
  let high = runs.length / 3
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (runs[middle * 3]! <= offset) low = middle
    else high = middle
  }
  return low * 3
}

/** The text of a piece with `by` wherever two elements meet inside it: "Transport" and "May 2, 2024" are two things. */
export function spaced({ text, runs }: Mapped, by: string): string {
  let out = ''
  let from = 0
  for (let i = 3; i < runs.length; i += 3) {
    const at = runs[i]!
    const joint = /[\p{L}\d]/u.test(text[at - 1] ?? '') && NO_ORDINAL.test(text.slice(at, at + 3))
    if (!joint) continue
    out += text.slice(from, at) + by
    from = at
  }
  return out + text.slice(from)
}

/** Collects a mapped text from left to right; runs that go on in the page are one run. */
export class MappedBuilder {
  text = ''
  runs: number[] = []
  private verbatim = false

  add(text: string, from: number, to: number): void {
    if (text === '') return
    const same = text.length === to - from
    if (same && this.verbatim && this.runs[this.runs.length - 1] === from) this.runs[this.runs.length - 1] = to
    else if (this.text === '') this.runs = [0, from, to]
    else this.runs.push(this.text.length, from, to)
    this.verbatim = same
    this.text += text
  }
}

/** The number of words: runs of letters and figures (marks and apostrophes within a word belong to it). */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || (c >= 0xc0 && c !== 0xd7)
    if (letter && (c < 0x2000 || c > 0x206f)) {
      if (!inside) count++
      inside = true
    } else if (c !== 39 && c !== 0x2019) inside = false
  }
  return count
}
