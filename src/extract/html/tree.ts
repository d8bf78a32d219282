import { QuoteType, Tokenizer } from 'htmlparser2'
import { InputError } from '../../ingest/page.js'
import type { AttributeName, Element, Text } from './node.js'
import { ATTRIBUTES } from './node.js'
import { decoded, referenceAt } from './reference.js'

/** Newsrooms nest some forty deep. What is deeper than this becomes a child of the deepest. */
const DEPTH_CAP = 200
/** Elements and texts of one page. The longest live pages have some hundred thousand; a million take half a gigabyte. */
const MOST_NODES = 2_000_000
/** UTF-16 units of an attribute that are kept: a standfirst is the longest that is asked for. */
const VALUE_CAP = 4000

/** By length and first letter: most attributes are none of them, and need no look at their name. */
const KEPT: AttributeName[][] = Array.from({ length: 32 * 32 }, () => [])
for (const known of ATTRIBUTES) KEPT[known.length * 32 + (known.charCodeAt(0) & 31)]!.push(known)

/** The attribute that is kept under the name `html[from, to)`; empty where none is. */
function keptName(html: string, from: number, to: number): AttributeName | '' {
  if (to - from >= 32) return ''
  const names = KEPT[(to - from) * 32 + (html.charCodeAt(from) & 31)]!
  for (const name of names) if (html.startsWith(name, from)) return name
  if (names.length === 0) return ''
  const lower = html.slice(from, to).toLowerCase()
  return names.find(name => name === lower) ?? ''
}
/** Beyond it (a hundred thousand places) references side by side are one run: who writes so many writes no article. */
const MANY_RUNS = 300_000
/** No references are decoded in these. */
const RAW = new Set('script style xmp iframe noembed noframes plaintext'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** A start tag of these ends an open paragraph. */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt'.split(
    ' ',
  ),
)
/** What stands on lines of its own. Cells of a table only where they hold such: a row is one line. */
const BLOCK = new Set([
  ...ENDS_PARAGRAPH,
  ...'#page html body tr tbody thead tfoot caption option optgroup select button textarea iframe noscript template video audio object legend label title'.split(
    ' ',
  ),
])
/** Which open elements a start tag ends, and which elements they may not be looked for across. */
const ENDS: ReadonlyMap<string, readonly [ends: readonly string[], within: readonly string[]]> = new Map([
  ['li', [['li'], ['ul', 'ol', 'menu', 'dir']]],
  ['dd', [['dd', 'dt'], ['dl']]],
  ['dt', [['dd', 'dt'], ['dl']]],
  ['option', [['option'], ['select', 'datalist', 'optgroup']]],
  ['tr', [['tr', 'td', 'th', 'caption', 'colgroup'], ['table']]],
  [
    'td',
    [
      ['td', 'th'],
      ['tr', 'table'],
    ],
  ],
  [
    'th',
    [
      ['td', 'th'],
      ['tr', 'table'],
    ],
  ],
  ['tbody', [['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], ['table']]],
  ['thead', [['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], ['table']]],
  ['tfoot', [['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], ['table']]],
  ['a', [['a'], []]],
  ['button', [['button'], []]],
])
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
/** What may stand in a head; anything else ends it. */
const IN_HEAD = new Set('head title meta link script style base noscript template basefont bgsound command'.split(' '))
/** What an end tag does not reach across. */
const SCOPE = new Set('table td th caption template html body object'.split(' '))
const FORMATTING = new Set(
  'a abbr b big cite code em font i mark nobr s small span strike strong sub sup tt u'.split(' '),
)

/** The page as a tree: linear in its length, no deeper than 200, whatever stands in it. Never throws. */
export function parse(html: string): Element {
  const root = open('#page', 0, null)
  const stack: Element[] = [root]
  /** How often each name is open, so that an end tag without a start costs nothing. */
  const opened = new Map<string, number>()
  /** Names of start tags beyond the cap, which have no element of their own. */
  const beyond = new Map<string, number>()
  let top = root
  let pending: Element | null = null
  let nodes = 0
  let text: Text | null = null
  let tagStart = 0
  let name: AttributeName | '' = ''
  let nameEnd = 0
  let value = ''

  const grow = (parent: Element, child: Element | Text): void => {
    if (++nodes > MOST_NODES) throw new InputError(`has more than ${MOST_NODES} elements: no page has that many`)
    append(parent, child)
  }
  const add = (chunk: string, from: number, to: number): void => {
    if (text === null) {
      text = { kind: 'text', text: chunk, runs: [0, from, to] }
      grow(top, text)
      return
    }
    const { runs } = text
    const last = runs.length - 3
    // Text comes in pieces where signs stand in it that could have begun a tag.
    if (
      chunk.length === to - from &&
      runs[last + 2] === from &&
      text.text.length - runs[last]! === from - runs[last + 1]!
    )
      runs[last + 2] = to
    else runs.push(text.text.length, from, to)
    text.text += chunk
  }
  const addText = (from: number, to: number): void => {
    const source = html.slice(from, to)
    let at = source.indexOf('&')
    if (at < 0 || RAW.has(top.name)) {
      add(source, from, to)
      return
    }
    let done = 0
    while (at >= 0) {
      const found = referenceAt(source, at)
      if (found !== null) {
        const joins = at === done && done > 0 && text !== null && text.runs.length > MANY_RUNS
        if (at > done) add(source.slice(done, at), from + done, from + at)
        done = at + found.length
        if (joins) {
          text!.text += found.text
          text!.runs[text!.runs.length - 1] = from + done
        } else add(found.text, from + at, from + done)
      }
      at = source.indexOf('&', found === null ? at + 1 : done)
    }
    if (done < source.length) add(source.slice(done), from + done, to)
  }
  const push = (element: Element): void => {
    stack.push(element)
    opened.set(element.name, (opened.get(element.name) ?? 0) + 1)
    top = element
    text = null
  }
  const popTo = (index: number, at: number): void => {
    for (let i = stack.length - 1; i >= index; i--) {
      const element = stack[i]!
      element.to = at
      opened.set(element.name, opened.get(element.name)! - 1)
    }
    while (stack.length > index) stack.pop()
    top = stack[index - 1]!
    text = null
  }
  const isOpen = (tag: string): boolean => (opened.get(tag) ?? 0) > 0
  const close = (tag: string, from: number, to: number): void => {
    const over = beyond.get(tag) ?? 0
    if (over > 0) {
      beyond.set(tag, over - 1)
      return
    }
    if (!isOpen(tag)) return
    const formatting = FORMATTING.has(tag)
    for (let i = stack.length - 1; i > 0; i--) {
      const element = stack[i]!
      if (element.name === tag) {
        if (formatting && hasBlockAbove(stack, i)) {
          // A block stands open in it, and ends later: the end tag of the block must find it.
          element.to = to
          opened.set(tag, opened.get(tag)! - 1)
          stack.splice(i, 1)
          return
        }
        if (beyond.size > 0) beyond.clear()
        popTo(i, from)
        element.to = to
        return
      }
      if (SCOPE.has(element.name) && !SCOPE.has(tag)) return
    }
  }
  const implyEnds = (tag: string, at: number): void => {
    if (isOpen('head') && !IN_HEAD.has(tag)) {
      const head = stack.findIndex(element => element.name === 'head')
      if (
        tag === 'body' ||
        !stack.slice(head).some(element => element.name === 'noscript' || element.name === 'template')
      )
        popTo(head, at)
    }
    if (ENDS_PARAGRAPH.has(tag) && isOpen('p')) {
      for (let i = stack.length - 1; i > 0; i--) {
        const inner = stack[i]!.name
        if (inner === 'p') {
          popTo(i, at)
          break
        }
        if (SCOPE.has(inner) || inner === 'button') break
      }
    }
    const rule = ENDS.get(tag)
    if (rule === undefined || !rule[0].some(isOpen)) return
    for (let i = stack.length - 1; i > 0; i--) {
      const inner = stack[i]!.name
      if (rule[0].includes(inner)) {
        if (tag === 'a') close('a', at, at)
        else popTo(i, at)
        // A row ends the cell in it, and then the row before.
        if (tag !== 'tr' || inner === 'tr') return
      } else if (rule[1].includes(inner) || SCOPE.has(inner)) return
    }
  }
  const finishTag = (end: number, selfClosed: boolean): void => {
    const element = pending
    if (element === null) return
    pending = null
    element.to = end + 1
    if (VOID.has(element.name) || (selfClosed && isForeign(top))) {
      text = null
      return
    }
    if (stack.length >= DEPTH_CAP) {
      beyond.set(element.name, (beyond.get(element.name) ?? 0) + 1)
      text = null
      return
    }
    push(element)
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: addText,
      ontextentity: () => {},
      oncdata: (from, to, offset) => add(html.slice(from, to - offset), from, to - offset),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onopentagname: (from, to) => {
        const tag = html.slice(from, to).toLowerCase()
        tagStart = from - 1
        if ((tag === 'html' || tag === 'body') && isOpen(tag)) {
          pending = null
          return
        }
        implyEnds(tag, tagStart)
        pending = open(tag, tagStart, top)
        grow(top, pending)
        if (tag === 'br') partCell(top)
        if (pending.block) for (let e: Element = top; !e.block && e.parent !== null; e = e.parent) e.block = true
      },
      onattribname: (from, to) => {
        name = keptName(html, from, to)
        value = ''
        nameEnd = to
      },
      onattribdata: (from, to) => {
        if (name !== '') value = decoded(html.slice(from, Math.min(to, from + VALUE_CAP)))
      },
      onattribentity: () => {},
      onattribend: (quote, end) => {
        if (pending === null || name === '') return
        pending.attributes ??= {}
        if (pending.attributes[name] !== undefined) return
        pending.attributes[name] = value
        if (name !== 'content' || value === '') return
        const quoted = quote === QuoteType.Double || quote === QuoteType.Single
        const start = html.indexOf('=', nameEnd) + 1
        const from = start + /^\s*["']?/.exec(html.slice(start, start + 20))![0].length
        pending.content = { from, to: quoted ? end - 1 : end }
      },
      onopentagend: end => finishTag(end, false),
      onselfclosingtag: end => finishTag(end, true),
      onclosetag: (from, to) => {
        const tag = html.slice(from, to).toLowerCase()
        if (tag === 'br') grow(top, open('br', from - 2, top))
        const end = html.indexOf('>', to)
        if (tag !== 'html' && tag !== 'body') close(tag, from - 2, end < 0 ? html.length : end + 1)
        text = null
      },
      onend: () => popTo(1, html.length),
      isInForeignContext: () => isForeign(top),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  root.to = html.length
  return root
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

function isForeign(element: Element): boolean {
  for (let e: Element | null = element; e !== null; e = e.parent) if (e.name === 'svg' || e.name === 'math') return true
  return false
}
