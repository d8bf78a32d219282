import type { Element, Text } from './node.js'
import { attribute } from './node.js'
import type { Box, Piece } from './piece.js'
import { countWords, MappedBuilder, part } from './piece.js'

/** What a reader never sees as text. */
const UNSEEN = new Set(
  'script style noscript template svg head iframe object audio video canvas map title datalist noembed noframes'.split(
    ' ',
  ),
)
const IMAGES = new Set('img picture video iframe canvas'.split(' '))
const HIDDEN_STYLE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i
const READER_ONLY =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text|-only)?|element-invisible|assistive-text|a11y-hidden|hidden-visually|u-hidden-visually)([\s_-]|$)/i

export interface Page {
  readonly pieces: readonly Piece[]
  readonly root: Box
}

interface Around {
  readonly linked: boolean
  readonly hidden: boolean
  /** Line breaks of the page count. */
  readonly pre: boolean
}

/** The visible text of a page in its order: a piece for each paragraph, heading, item, row. Linear in the page's size. */
export function segment(page: Element): Page {
  const root: Box = { element: page, parent: null, children: [], first: 0, last: 0 }
  const segmenter = new Segmenter()
  segmenter.walk(page, root, { linked: false, hidden: false, pre: false })
  segmenter.flush()
  root.last = segmenter.pieces.length
  return { pieces: segmenter.pieces, root }
}

/** Walks through a page, with the piece that is being written. */
class Segmenter {
  readonly pieces: Piece[] = []
  private builder = new MappedBuilder()
  /** The innermost element that has all of the piece; null before its first word. */
  private holder: Element | null = null
  private linkedChars = 0
  private hidden = false
  private breaks = 0
  private image = false
  /** White space behind what is written, as a stretch of the page. */
  private space: readonly [from: number, to: number] | null = null

  walk(element: Element, box: Box, around: Around): void {
    for (const child of element.children)
      if (child.kind === 'text') this.write(child, element, around)
      else this.enter(child, box, around)
  }

  /** Ends the piece. */
  flush(): void {
    const { builder, holder, hidden } = this
    if (holder !== null) {
      if (builder.text.trim() !== '') {
        const linked = Math.min(1, this.linkedChars / builder.text.length)
        for (const { text, runs } of splitLines(builder, holder))
          this.pieces.push({ text, runs, holder, words: countWords(text), linked, hidden, image: this.image })
        this.image = false
      }
      this.builder = new MappedBuilder()
    }
    this.holder = null
    this.linkedChars = 0
    this.hidden = false
    this.breaks = 0
    this.space = null
  }

  private enter(child: Element, box: Box, around: Around): void {
    const { name } = child
    if (name === 'br') {
      this.breaks++
      this.pause(child.from, child.to)
      return
    }
    if (IMAGES.has(name)) this.image = true
    if (name === 'hr') {
      this.flush()
      return
    }
    if (UNSEEN.has(name) && !(name === 'template' && attribute(child, 'shadowrootmode') !== null)) return
    if ((name === 'td' || name === 'th') && !child.block && this.holder !== null) {
      this.settle(this.holder, around)
      this.builder.add(' | ', child.from, child.from)
    }
    const inner = within(child, around)
    if (!child.block) {
      this.walk(child, box, inner)
      return
    }
    this.flush()
    const first = this.pieces.length
    const below: Box = { element: child, parent: box, children: [], first, last: first }
    this.walk(child, below, inner)
    this.flush()
    below.last = this.pieces.length
    if (below.last > below.first) box.children.push(below)
  }

  private write({ text, runs }: Text, parent: Element, around: Around): void {
    for (let i = 0; i < runs.length; i += 3) {
      const start = runs[i]!
      const end = runs[i + 3] ?? text.length
      const from = runs[i + 1]!
      const to = runs[i + 2]!
      const same = to - from === end - start
      for (let at = start; at < end; ) {
        const kind = kindOf(text.charCodeAt(at))
        const stop = kind === UNSEEN_SIGN ? at + 1 : stretchEnd(text, at, end, kind, same)
        const a = same ? from + (at - start) : from
        const b = same ? from + (stop - start) : to
        if (kind === SPACE) {
          this.pause(a, b)
          if (around.pre && text.slice(at, stop).includes('\n')) this.breaks = 1
        } else if (kind === INK) {
          this.settle(parent, around)
          this.builder.add(text.slice(at, stop), a, b)
          if (around.linked) this.linkedChars += stop - at
        }
        at = stop
      }
    }
  }

  private pause(from: number, to: number): void {
    this.space = this.space === null ? [from, to] : [this.space[0], to]
  }

  /** Before a word of an element: the space or the break that stands before it. */
  private settle(parent: Element, around: Around): void {
    if (this.holder !== null && this.breaks >= 2) this.flush()
    if (this.holder === null) {
      this.holder = parent
      this.hidden = around.hidden
    } else {
      if (this.space !== null) {
        this.builder.add(this.breaks > 0 ? '\n' : ' ', this.space[0], this.space[1])
        if (around.linked) this.linkedChars++
      }
      if (this.holder !== parent) this.holder = common(this.holder, parent)
    }
    this.breaks = 0
    this.space = null
  }
}

/** Words with one plain space between them stand in the page as they do in the text: they go together. */
function stretchEnd(text: string, at: number, end: number, kind: number, same: boolean): number {
  let stop = at + 1
  for (; stop < end; stop++) {
    const next = kindOf(text.charCodeAt(stop))
    if (next === kind) continue
    if (kind === SPACE || !same || text.charCodeAt(stop) !== 32) break
    if (stop + 1 === end || kindOf(text.charCodeAt(stop + 1)) !== INK) break
  }
  return stop
}

function within(element: Element, around: Around): Around {
  const linked = around.linked || (element.name === 'a' && attribute(element, 'href') !== null)
  const hidden = around.hidden || isHidden(element)
  const pre = around.pre || element.name === 'pre'
  return linked === around.linked && hidden === around.hidden && pre === around.pre ? around : { linked, hidden, pre }
}

function isHidden(element: Element): boolean {
  const { attributes } = element
  if (attributes === null) return false
  // React streams parts of a page into hidden boxes, and moves them when they are there.
  if (attributes.id !== undefined && /^S:[\da-f]+$/.test(attributes.id)) return false
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  if (attributes.style !== undefined && /none|hidden/i.test(attributes.style) && HIDDEN_STYLE.test(attributes.style))
    return true
  return attributes.class !== undefined && READER_ONLY.test(attributes.class)
}

const INK = 0
const SPACE = 1
/** What only tells where a line may break: it is left out. */
const UNSEEN_SIGN = 2
const KINDS = new Uint8Array(0x10000)
for (const [kind, codes] of [
  [SPACE, [9, 10, 11, 12, 13, 32, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]],
  [SPACE, Array.from({ length: 11 }, (_, i) => 0x2000 + i)],
  [UNSEEN_SIGN, [0xad, 0x200b, 0xfeff, 0x2060]],
] as const)
  for (const code of codes) KINDS[code] = kind

function kindOf(c: number): number {
  return KINDS[c]!
}

function common(a: Element, b: Element): Element {
  let x = a
  let y = b
  while (x.depth > y.depth) x = x.parent!
  while (y.depth > x.depth) y = y.parent!
  while (x !== y) {
    x = x.parent!
    y = y.parent!
  }
  return x
}

const KEEPS_LINES = new Set(['pre', 'blockquote'])

/** Single breaks between whole sentences part paragraphs; within one they are spaces, but in what keeps its lines. */
function splitLines(mapped: MappedBuilder, holder: Element): { text: string; runs: readonly number[] }[] {
  if (!mapped.text.includes('\n')) return [mapped]
  for (let e: Element | null = holder; e !== null; e = e.parent) if (KEEPS_LINES.has(e.name)) return [mapped]
  const lines = mapped.text.split('\n')
  const out: { text: string; runs: readonly number[] }[] = []
  let from = 0
  let at = 0
  for (const [i, line] of lines.entries()) {
    at += line.length + 1
    const next = lines[i + 1]
    if (next !== undefined && !(isWhole(line) && isWhole(next))) continue
    const { text, runs } = part(mapped, from, at - 1)
    out.push({ text: text.replaceAll('\n', ' '), runs })
    from = at
  }
  return out
}

function isWhole(line: string): boolean {
  return line.length > 60 && /[.!?:…]["'”’)\]]*$/.test(line)
}
