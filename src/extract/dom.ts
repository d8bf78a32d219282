/** The little of a document tree that extraction needs; linkedom's fits. */
export interface Dom {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<Dom>
  readonly parentNode: Dom | null
  readonly localName?: string
  getAttribute?(name: string): string | null
}

export interface Doc extends Dom {
  readonly documentElement: Dom
  readonly body: Dom
  querySelector(selector: string): Dom | null
  querySelectorAll(selector: string): ArrayLike<Dom>
}

/** A stretch of a page between two block boundaries, white space folded as a browser shows it. */
export interface Stretch {
  readonly text: string
  /** The elements around it, outermost first, with class, id and role: `div.share aside`. */
  readonly path: readonly Ancestor[]
}

export interface Ancestor {
  readonly name: string
  readonly hint: string
  readonly dom: Dom
}

const BLOCKS = new Set(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template svg math head iframe object audio video canvas input textarea link meta'.split(' '),
)
/** In these a single line break is a line break; elsewhere it is how the page was laid out. */
const LINES = new Set(['blockquote', 'pre', 'address'])

/** The stretches of an element in document order. */
export function stretches(root: Dom): Stretch[] {
  const found: Stretch[] = []
  let open = ''
  let path: Ancestor[] = []
  let openPath: readonly Ancestor[] = path
  const flush = (): void => {
    const lines = openPath.some(part => LINES.has(part.name))
    for (const text of paragraphsOf(open, lines)) found.push({ text, path: openPath })
    open = ''
  }
  const walk = (dom: Dom): void => {
    if (dom.nodeType === 3) {
      if (open === '') openPath = path
      open += (dom.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ')
      return
    }
    if (dom.nodeType !== 1 && dom.nodeType !== 9 && dom.nodeType !== 11) return
    const name = (dom.localName ?? dom.nodeName).toLowerCase()
    if (SKIPPED.has(name) || isHidden(dom)) return
    if (name === 'br') {
      open += '\n'
      return
    }
    const block = BLOCKS.has(name)
    if (block) flush()
    const outer = path
    path = [...outer, { name, hint: hintOf(dom), dom }]
    for (let i = 0; i < dom.childNodes.length; i++) walk(dom.childNodes[i]!)
    if (block) flush()
    path = outer
  }
  walk(root)
  flush()
  return found
}

/** Two line breaks make a paragraph; one is a space, or stays where lines count. */
function paragraphsOf(text: string, lines: boolean): string[] {
  return text
    .split(/ *\n *(?:\n[ \u00a0]*)+/)
    .map(part =>
      part
        .split('\n')
        .map(trim)
        .filter(line => line !== '')
        .join(lines ? '\n' : ' '),
    )
    .map(trim)
    .filter(part => part !== '')
}

function trim(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')
}

function isHidden(dom: Dom): boolean {
  return (
    dom.getAttribute?.('hidden') != null ||
    dom.getAttribute?.('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(dom.getAttribute?.('style') ?? '')
  )
}

function hintOf(dom: Dom): string {
  return ['class', 'id', 'role', 'itemprop', 'data-testid']
    .map(name => dom.getAttribute?.(name) ?? '')
    .join(' ')
    .toLowerCase()
}
