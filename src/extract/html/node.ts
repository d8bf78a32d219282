import type { Range } from '../../model/span.js'

/**
 * Text with its places in the page. `runs` are triples: an offset in `text`, and the range `[from, to)` of the page
 * that the text from there on comes from, up to the offset of the next triple. Where both are equally long they are
 * the same characters one by one; else they are one thing printed otherwise (a character reference, white space).
 */
export interface Mapped {
  readonly text: string
  readonly runs: readonly number[]
}

/** The attributes that extraction asks for, in lower case. */
export const ATTRIBUTES = [
  ...(['aria-hidden', 'class', 'content', 'data-component', 'data-datetime', 'data-testid', 'data-timestamp'] as const),
  ...(['data-type', 'datetime', 'dir', 'height', 'hidden', 'href', 'id', 'itemprop', 'itemtype', 'lang'] as const),
  ...(['name', 'open', 'property', 'rel', 'role', 'shadowrootmode', 'src', 'style', 'title', 'type', 'width'] as const),
]

export type AttributeName = (typeof ATTRIBUTES)[number]

/** No other name comes in: a plain object answers to "constructor", whatever is in it. */
export type Attributes = Partial<Record<AttributeName, string>>

/** Text as it stands in the page, character references decoded. */
export interface Text extends Mapped {
  readonly kind: 'text'
  text: string
  readonly runs: number[]
}

/** An element of a page. `from` is the `<` of its start tag, `to` the end of its end tag (or of what it holds). */
export interface Element extends Range {
  readonly kind: 'element'
  readonly name: string
  readonly parent: Element | null
  readonly depth: number
  children: Node[]
  /** The first of a name counts. */
  attributes: Attributes | null
  /** Where the value of its `content` stands in the page, for a `meta`. */
  content: Range | null
  /** Stands on lines of its own: by its name, or because something in it does. */
  block: boolean
  to: number
}

export type Node = Element | Text

export function attribute(element: Element, name: AttributeName): string | null {
  return element.attributes?.[name] ?? null
}

/** All elements below `root` in the order of the page, `root` first. */
function* elements(root: Element): Generator<Element> {
  const stack: Element[] = [root]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!
      if (child.kind === 'element') stack.push(child)
    }
  }
}

/** All text below an element, as it stands. */
export function textOf(element: Element): string {
  const parts: string[] = []
  for (const inner of elements(element))
    for (const child of inner.children) if (child.kind === 'text') parts.push(child.text)
  return parts.join('')
}

/** Whether an element of this name is around an element, or it itself. */
export function isWithin(element: Element, name: string): boolean {
  for (let e: Element | null = element; e !== null; e = e.parent) if (e.name === name) return true
  return false
}

/** Whether an element is in a box, or the box itself. */
export function isUnder(element: Element, box: Element): boolean {
  let e: Element | null = element
  while (e !== null && e.depth > box.depth) e = e.parent
  return e === box
}
