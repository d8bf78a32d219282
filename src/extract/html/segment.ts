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
  const pieces: Piece[] = []
  const root: Box = { element: page, parent: null, children: [], first: 0, last: 0 }
  let builder = new MappedBuilder()
  let holder: Element | null = null
  let linkedChars = 0
  let hidden = false
  let breaks = 0
  let image = false
  let space: readonly [from: number, to: number] | null = null

  const flush = (): void => {
    if (holder !== null && builder.text.trim() !== '') {
      const lines = splitLines(builder, holder)
      const linked = linkedChars / builder.text.length
      for (const line of lines)
        pieces.push({
          text: line.text,
          runs: line.runs,
          holder,
          words: countWords(line.text),
          linked: Math.min(1, linked),
          hidden,
          image,
        })
      image = false
    }
    if (holder !== null) builder = new MappedBuilder()
    holder = null
    linkedChars = 0
    hidden = false
    breaks = 0
    space = null
  }
  const settle = (parent: Element, around: Around): void => {
    if (holder === null) {
      holder = parent
      hidden = around.hidden
    } else {
      if (breaks >= 2) {
        flush()
        holder = parent
        hidden = around.hidden
        return
      }
      if (space !== null) {
        builder.add(breaks > 0 ? '\n' : ' ', space[0], space[1])
        if (around.linked) linkedChars++
      }
      if (holder !== parent) holder = common(holder, parent)
    }
    breaks = 0
    space = null
  }
  const write = ({ text, runs }: Text, parent: Element, around: Around): void => {
    for (let i = 0; i < runs.length; i += 3) {
      const start = runs[i]!
      const end = runs[i + 3] ?? text.length
      const from = runs[i + 1]!
      const to = runs[i + 2]!
      const same = to - from === end - start
      let at = start
      while (at < end) {
        const kind = kindOf(text.charCodeAt(at))
        let stop = at + 1
        if (kind === UNSEEN_SIGN) {
          at = stop
          continue
        }
        const blank = kind === SPACE
        // Words with one plain space between them stand in the page as they do in the text: they go together.
        for (; stop < end; stop++) {
          const next = kindOf(text.charCodeAt(stop))
          if (next === kind) continue
          if (blank || !same || text.charCodeAt(stop) !== 32) break
          if (stop + 1 === end || kindOf(text.charCodeAt(stop + 1)) !== INK) break
        }
        const a = same ? from + (at - start) : from
        const b = same ? from + (stop - start) : to
        if (blank) {
          space = space === null ? [a, b] : [space[0], b]
          if (around.pre && text.slice(at, stop).includes('\n')) breaks = 1
        } else {
          settle(parent, around)
          builder.add(text.slice(at, stop), a, b)
          if (around.linked) linkedChars += stop - at
        }
        at = stop
      }
    }
  }
  const walk = (element: Element, box: Box, around: Around): void => {
    for (const child of element.children) {
      if (child.kind === 'text') {
        write(child, element, around)
        continue
      }
      const { name } = child
      if (name === 'br') {
        breaks++
        space = space === null ? [child.from, child.to] : [space[0], child.to]
        continue
      }
      if (IMAGES.has(name)) image = true
      if (name === 'hr') {
        flush()
        continue
      }
      if (UNSEEN.has(name) && !(name === 'template' && attribute(child, 'shadowrootmode') !== null)) continue
      if ((name === 'td' || name === 'th') && !child.block && holder !== null) {
        settle(holder, around)
        builder.add(' | ', child.from, child.from)
      }
      const inner = within(child, around)
      if (!child.block) {
        walk(child, box, inner)
        continue
      }
      flush()
      const below: Box = { element: child, parent: box, children: [], first: pieces.length, last: pieces.length }
      walk(child, below, inner)
      flush()
      below.last = pieces.length
      if (below.last > below.first) box.children.push(below)
    }
  }
  walk(page, root, { linked: false, hidden: false, pre: false })
  flush()
  root.last = pieces.length
  return { pieces, root }
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
