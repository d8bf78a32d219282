import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A pattern of the program, and where it stands; of one that is built, where it was built for the first time. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly place: string
}

/** The TypeScript files of a folder, in order. */
export const filesOf = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map(name => join(folder, name))
    .sort()

/** The literals of a file. */
export function literalsOf(file: string): Pattern[] {
  const text = readFileSync(file, 'utf8')
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file}:${line}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The patterns that are built from strings while some work is done. Literals do not come through here. */
export async function builtIn(work: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const own = globalThis.RegExp
  const place = (): string =>
    /(?:src|web)\/[\w/.-]+\.tsx?:\d+/.exec((new Error().stack ?? '').split('\n').slice(3).join('\n'))?.[0] ??
    'elsewhere'
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags], made) {
      const pattern = Reflect.construct(target, [source, flags], made) as RegExp
      if (typeof source === 'string') found.push({ source: pattern.source, flags: pattern.flags, place: place() })
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = own
  }
  return found.filter(({ place }) => place !== 'elsewhere')
}
