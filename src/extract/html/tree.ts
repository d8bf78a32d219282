import { QuoteType, Tokenizer } from 'htmlparser2'
import { TreeBuilder } from './builder.js'
import type { AttributeName, Element } from './node.js'
import { ATTRIBUTES } from './node.js'
import { decoded } from './reference.js'

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

/** An attribute of a start tag that is being read. */
class Attribute {
  name: AttributeName | '' = ''
  value = ''
  nameEnd = 0

  constructor(private readonly html: string) {}

  begin(from: number, to: number): void {
    this.name = keptName(this.html, from, to)
    this.value = ''
    this.nameEnd = to
  }

  read(from: number, to: number): void {
    if (this.name !== '') this.value = decoded(this.html.slice(from, Math.min(to, from + VALUE_CAP)))
  }

  /** Gives it to its element, which may have it already; of `content` it is remembered where it stands. */
  giveTo(element: Element, quote: QuoteType, end: number): void {
    const { html, name, value } = this
    if (name === '') return
    element.attributes ??= {}
    if (element.attributes[name] !== undefined) return
    element.attributes[name] = value
    if (name !== 'content' || value === '') return
    const quoted = quote === QuoteType.Double || quote === QuoteType.Single
    const start = html.indexOf('=', this.nameEnd) + 1
    const from = start + /^\s*["']?/.exec(html.slice(start, start + 20))![0].length
    element.content = { from, to: quoted ? end - 1 : end }
  }
}

/** The page as a tree: linear in its length, no deeper than 200, whatever stands in it. Never throws. */
export function parse(html: string): Element {
  const tree = new TreeBuilder(html)
  const attribute = new Attribute(html)
  let pending: Element | null = null
  const finish = (end: number, selfClosed: boolean): void => {
    if (pending !== null) tree.finish(pending, end + 1, selfClosed)
    pending = null
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      // Of an end tag that the page breaks off in, the tokenizer gives text from before the page.
      ontext: (from, to) => {
        if (from >= 0) tree.addText(from, to)
      },
      ontextentity: () => {},
      oncdata: (from, to, offset) => tree.addChunk(html.slice(from, to - offset), from, to - offset),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onopentagname: (from, to) => {
        pending = tree.begin(html.slice(from, to).toLowerCase(), from - 1)
      },
      onattribname: (from, to) => attribute.begin(from, to),
      onattribdata: (from, to) => attribute.read(from, to),
      onattribentity: () => {},
      onattribend: (quote, end) => {
        if (pending !== null) attribute.giveTo(pending, quote, end)
      },
      onopentagend: end => finish(end, false),
      onselfclosingtag: end => finish(end, true),
      onclosetag: (from, to) => {
        const end = html.indexOf('>', to)
        tree.end(html.slice(from, to).toLowerCase(), from - 2, end < 0 ? html.length : end + 1)
      },
      onend: () => tree.finishAll(),
      isInForeignContext: () => tree.isForeign(),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return tree.root
}
