/** Deeper than any page that people wrote; Readability and the parser's tree overflow the stack at some thousands. */
const MAX_DEPTH = 200

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that the next of their kind closes: they stand side by side even where nobody closes them. */
const IMPLIED = new Set('p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(' '))
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'iframe'])

/** The same HTML without the tags that stand deeper than `max`; what stands in them stays. Linear in its length. */
export function capDepth(html: string, max = MAX_DEPTH): string {
  const out: string[] = []
  /** The open elements that were kept, outermost first. */
  const stack: string[] = []
  /** How many elements of each name were left out and are still open. */
  const left = new Map<string, number>()
  let copied = 0
  const tag = /<!--|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/g
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    if (found[0] === '<!--') {
      tag.lastIndex = after(html, '-->', tag.lastIndex)
      continue
    }
    const name = found[2]!.toLowerCase()
    const end = tagEnd(html, tag.lastIndex)
    tag.lastIndex = end
    if (VOID.has(name)) continue
    let leave = false
    if (found[1] === '/') {
      const missing = left.get(name) ?? 0
      const at = stack.lastIndexOf(name)
      if (missing > 0) {
        left.set(name, missing - 1)
        leave = true
      } else if (at >= 0) stack.length = at
    } else if (RAW.has(name)) {
      const close = new RegExp(`</${name}`, 'gi')
      close.lastIndex = end
      const closed = close.exec(html)
      tag.lastIndex = closed === null ? html.length : tagEnd(html, closed.index + 2)
    } else if (html[end - 2] !== '/' || !isSvg(name)) {
      if (stack.length >= max) {
        // An element that its next closes may never be closed: it must not swallow a later closing tag.
        if (!IMPLIED.has(name)) left.set(name, (left.get(name) ?? 0) + 1)
        leave = true
      } else if (!IMPLIED.has(name) || stack.at(-1) !== name) stack.push(name)
    }
    if (!leave) continue
    out.push(html.slice(copied, found.index))
    copied = end
  }
  return copied === 0 ? html : out.join('') + html.slice(copied)
}

/** Only foreign elements close themselves with a slash. */
function isSvg(name: string): boolean {
  return /^(path|circle|rect|line|polygon|polyline|ellipse|use|g|stop|image)$/.test(name)
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from)
  return at < 0 ? html.length : at + what.length
}

/** Behind the ">" that ends the tag; quoted values may hold one. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let i = from; i < html.length; i++) {
    const c = html[i]!
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === '>') return i + 1
    else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c
  }
  return html.length
}
