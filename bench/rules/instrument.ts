import ts from 'typescript'
import { conditionWraps } from './condition.js'
import type { Kind, Switch } from './switch.js'
import { tableWraps } from './tables.js'

/** What is put before and after a node. */
export interface Wrap {
  readonly before: string
  readonly after: string
}

/** Notes a switch and gives its number. */
export type Add = (kind: Kind, node: ts.Node, off: Switch['off'], words?: string) => number

export interface Instrumented {
  readonly text: string
  readonly switches: readonly Switch[]
}

/**
 * The source with each condition behind a switch: `(S.off === 7 ? S.fixed(false) : S.saw(7, condition))`, where `S` is
 * what the module `board` exports. Numbers begin at `first`.
 */
export function instrument(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  { file, first, board }: { readonly file: string; readonly first: number; readonly board: string },
): Instrumented {
  const switches: Switch[] = []
  const insertions: Insertion[] = []
  const add: Add = (kind, node, off, words = node.getText(source)) => {
    const id = first + switches.length
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    switches.push({ id, kind, file, line, off, words: words.replace(/\s+/g, ' ').trim() })
    return id
  }
  const visit = (node: ts.Node): void => {
    const wraps = ts.isExpression(node) ? [...conditionWraps(node, checker, add), ...tableWraps(node, source, add)] : []
    for (const { before } of wraps) insertions.push({ at: node.getStart(source), text: before })
    ts.forEachChild(node, visit)
    for (const { after } of wraps.toReversed()) insertions.push({ at: node.end, text: after })
  }
  visit(source)
  return { text: `import { S } from '${board}'\n${inserted(source.text, insertions)}`, switches }
}

interface Insertion {
  readonly at: number
  readonly text: string
}

/** What encloses another thing was put down first before it and last after it, and stays so at one place. */
function inserted(text: string, insertions: readonly Insertion[]): string {
  let made = ''
  let from = 0
  for (const { at, text: each } of insertions.toSorted((a, b) => a.at - b.at)) {
    made += text.slice(from, at) + each
    from = at
  }
  return made + text.slice(from)
}
