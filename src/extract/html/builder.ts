import { InputError } from '../../ingest/page.js'
import type { Element, Text } from './node.js'
import { referenceAt } from './reference.js'
import { BLOCK, ENDS, ENDS_PARAGRAPH, FORMATTING, IN_HEAD, RAW, SCOPE, VOID } from './tags.js'

/** Newsrooms nest some forty deep. What is deeper than this becomes a child of the deepest. */
const DEPTH_CAP = 200
/** Elements and texts of one page. The longest live pages have some hundred thousand; a million take half a gigabyte. */
const MOST_NODES = 2_000_000
/** Beyond it (a hundred thousand places) references side by side are one run: who writes so many writes no article. */
const MANY_RUNS = 300_000

/** A tree that grows by the tags and texts of a page as they come. Offsets are into the page. */
export class TreeBuilder {
  readonly root: Element = open('#page', 0, null)
  private readonly stack: Element[] = [this.root]
  /** How often each name is open, so that an end tag without a start costs nothing. */
  private readonly opened = new Map<string, number>()
  /** Names of start tags beyond the cap, which have no element of their own. */
  private readonly beyond = new Map<string, number>()
  private top: Element = this.root
  private nodes = 0
  private text: Text | null = null

  constructor(private readonly html: string) {}

  /** The text `[from, to)` of the page, with its references decoded where the element has such. */
  addText(from: number, to: number): void {
    const source = this.html.slice(from, to)
    let at = source.indexOf('&')
    if (at < 0 || RAW.has(this.top.name)) {
      this.addChunk(source, from, to)
      return
    }
    let done = 0
    while (at >= 0) {
      const found = referenceAt(source, at)
      if (found !== null) {
        const { text } = this
        const joins = at === done && done > 0 && text !== null && text.runs.length > MANY_RUNS
        if (at > done) this.addChunk(source.slice(done, at), from + done, from + at)
        done = at + found.length
        if (joins) {
          text.text += found.text
          text.runs[text.runs.length - 1] = from + done
        } else this.addChunk(found.text, from + at, from + done)
      }
      at = source.indexOf('&', found === null ? at + 1 : done)
    }
    if (done < source.length) this.addChunk(source.slice(done), from + done, to)
  }

  /** Text that stands for `[from, to)` of the page. */
  addChunk(chunk: string, from: number, to: number): void {
    if (this.text === null) {
      this.text = { kind: 'text', text: chunk, runs: [0, from, to] }
      this.grow(this.top, this.text)
      return
    }
    const { runs } = this.text
    const last = runs.length - 3
    // Text comes in pieces where signs stand in it that could have begun a tag.
    if (
      chunk.length === to - from &&
      runs[last + 2] === from &&
      this.text.text.length - runs[last]! === from - runs[last + 1]!
    )
      runs[last + 2] = to
    else runs.push(this.text.text.length, from, to)
    this.text.text += chunk
  }

  /** A start tag begins: its element, which stands where its tag is finished; null where the page has it already. */
  begin(tag: string, at: number): Element | null {
    if ((tag === 'html' || tag === 'body') && this.isOpen(tag)) return null
    this.implyEnds(tag, at)
    const element = open(tag, at, this.top)
    this.grow(this.top, element)
    if (tag === 'br') partCell(this.top)
    if (element.block) for (let e: Element = this.top; !e.block && e.parent !== null; e = e.parent) e.block = true
    return element
  }

  /** The start tag of an element that has begun ends before `end`. */
  finish(element: Element, end: number, selfClosed: boolean): void {
    element.to = end
    this.text = null
    if (VOID.has(element.name) || (selfClosed && this.isForeign())) return
    if (this.stack.length >= DEPTH_CAP) this.beyond.set(element.name, (this.beyond.get(element.name) ?? 0) + 1)
    else this.push(element)
  }

  /** An end tag, `[from, to)`. */
  end(tag: string, from: number, to: number): void {
    if (tag === 'br') this.grow(this.top, open('br', from, this.top))
    if (tag !== 'html' && tag !== 'body') this.close(tag, from, to)
    this.text = null
  }

  /** The page ends: so does all that is open. */
  finishAll(): void {
    this.popTo(1, this.html.length)
    this.root.to = this.html.length
  }

  /** Inside of SVG or MathML. */
  isForeign(): boolean {
    for (let e: Element | null = this.top; e !== null; e = e.parent)
      if (e.name === 'svg' || e.name === 'math') return true
    return false
  }

  private grow(parent: Element, child: Element | Text): void {
    if (++this.nodes > MOST_NODES) throw new InputError(`has more than ${MOST_NODES} elements: no page has that many`)
    append(parent, child)
  }

  private push(element: Element): void {
    this.stack.push(element)
    this.opened.set(element.name, (this.opened.get(element.name) ?? 0) + 1)
    this.top = element
  }

  private popTo(index: number, at: number): void {
    for (let i = this.stack.length - 1; i >= index; i--) {
      const element = this.stack[i]!
      element.to = at
      this.opened.set(element.name, this.opened.get(element.name)! - 1)
    }
    while (this.stack.length > index) this.stack.pop()
    this.top = this.stack[index - 1]!
    this.text = null
  }

  private isOpen(tag: string): boolean {
    return (this.opened.get(tag) ?? 0) > 0
  }

  private close(tag: string, from: number, to: number): void {
    const over = this.beyond.get(tag) ?? 0
    if (over > 0) {
      this.beyond.set(tag, over - 1)
      return
    }
    if (!this.isOpen(tag)) return
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i]!
      if (element.name === tag) {
        this.closeAt(i, from, to)
        return
      }
      if (SCOPE.has(element.name) && !SCOPE.has(tag)) return
    }
  }

  private closeAt(index: number, from: number, to: number): void {
    const element = this.stack[index]!
    if (FORMATTING.has(element.name) && hasBlockAbove(this.stack, index)) {
      // A block stands open in it, and ends later: the end tag of the block must find it.
      this.opened.set(element.name, this.opened.get(element.name)! - 1)
      this.stack.splice(index, 1)
    } else {
      if (this.beyond.size > 0) this.beyond.clear()
      this.popTo(index, from)
    }
    element.to = to
  }

  /** Ends what a start tag ends by standing there. */
  private implyEnds(tag: string, at: number): void {
    if (this.isOpen('head') && !IN_HEAD.has(tag)) this.endHead(tag, at)
    if (ENDS_PARAGRAPH.has(tag) && this.isOpen('p')) this.endParagraph(at)
    const rule = ENDS.get(tag)
    if (rule === undefined || !rule[0].some(name => this.isOpen(name))) return
    const [ends, within] = rule
    for (let i = this.stack.length - 1; i > 0; i--) {
      const inner = this.stack[i]!.name
      if (ends.includes(inner)) {
        if (tag === 'a') this.close('a', at, at)
        else this.popTo(i, at)
        // A row ends the cell in it, and then the row before.
        if (tag !== 'tr' || inner === 'tr') return
      } else if (within.includes(inner) || SCOPE.has(inner)) return
    }
  }

  private endHead(tag: string, at: number): void {
    const head = this.stack.findIndex(element => element.name === 'head')
    const inside = this.stack.slice(head).some(({ name }) => name === 'noscript' || name === 'template')
    if (tag === 'body' || !inside) this.popTo(head, at)
  }

  private endParagraph(at: number): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const inner = this.stack[i]!.name
      if (inner === 'p') {
        this.popTo(i, at)
        return
      }
      if (SCOPE.has(inner) || inner === 'button') return
    }
  }
}

/** A cell with paragraphs in it, parted by two breaks, is no cell of a row of figures. */
function partCell(parent: Element): void {
  let k = parent.children.length - 2
  const last = parent.children[k]
  if (last?.kind === 'text' && last.text.trim() === '') k--
  const before = parent.children[k]
  if (before?.kind !== 'element' || before.name !== 'br') return
  for (let e: Element | null = parent; e !== null && !e.block; e = e.parent)
    if (e.name === 'td') {
      e.block = true
      return
    }
}

/** Many elements have no children, and most of the others one: a list that is empty at first takes seventeen places. */
const NONE: Element['children'] = []

function append(parent: Element, child: Element | Text): void {
  if (parent.children === NONE) parent.children = [child]
  else parent.children.push(child)
}

function open(name: string, from: number, parent: Element | null): Element {
  return {
    kind: 'element',
    name,
    from,
    to: from,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: NONE,
    attributes: null,
    content: null,
    block: BLOCK.has(name),
  }
}

function hasBlockAbove(stack: readonly Element[], index: number): boolean {
  for (let i = index + 1; i < stack.length; i++) if (!FORMATTING.has(stack[i]!.name)) return true
  return false
}
