import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/**
 * A plain object that is asked for a word of the input answers also for "constructor" and "__proto__". So what is
 * looked up by a string that the compiler does not know is a `Map`: no index, no `in`, by any string. What is indexed
 * by number, or by one of a few strings that the compiler knows, is left alone.
 */
function lookups(checker: ts.TypeChecker, file: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const key = keyOf(node)
    if (key !== null && isOpen(checker.getTypeAtLocation(key))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file.fileName.replace(/^.*\/(?=(?:src|web)\/)/, '')}:${line + 1}: ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The expression that says which property is meant, where it is no literal. */
function keyOf(node: ts.Node): ts.Expression | null {
  if (ts.isElementAccessExpression(node)) return node.argumentExpression
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) return node.left
  return null
}

/** Whether it can be any string: a string, a template, `any`, a type parameter that reaches to string. */
function isOpen(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isOpen)
  const flags = ts.TypeFlags
  if ((type.flags & (flags.String | flags.Any | flags.Unknown | flags.TemplateLiteral | flags.StringMapping)) !== 0)
    return true
  const bound = type.isTypeParameter() ? type.getConstraint() : undefined
  return bound !== undefined && isOpen(bound)
}

function program(config: string, only: RegExp): readonly string[] {
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    config.replace(/[^/]*$/, '') || '.',
  )
  const made = ts.createProgram(
    fileNames.filter(name => only.test(name)),
    options,
  )
  const files = made.getSourceFiles().filter(file => only.test(file.fileName) && !file.isDeclarationFile)
  expect(files.length).toBeGreaterThan(10)
  return files.flatMap(file => lookups(made.getTypeChecker(), file))
}

describe('nothing is looked up in a plain object by a word of the input', () => {
  it('in src/', () => expect(program('tsconfig.json', /\/src\/(?!.*\/node_modules\/)|^src\//)).toEqual([]))
  it('in web/', () => expect(program('web/tsconfig.json', /web\/src\//)).toEqual([]))

  it.each([
    ['const t = { a: 1 } as Record<string, number>\nexport const f = (w: string) => t[w]', 1],
    ['const t: any = {}\nexport const f = (w: string) => t[w]', 1],
    ['export const f = (w: string, t: object) => w in t', 1],
    ['const t = { a: 1, b: 2 }\nexport const f = <K extends keyof typeof t>(w: K) => t[w]', 0],
    ['const t = { a: 1, b: 2 }\nexport const f = (w: "a" | "b") => t[w]', 0],
    ['export const f = (w: readonly string[]) => w[0]', 0],
    ['export const f = (t: object) => "a" in t', 0],
    ['const t: any = {}\nexport const f = (w: any) => t[w]', 1],
  ])('is told from what may stand: %s', (text, count) => {
    const host = ts.createCompilerHost({})
    const read = host.getSourceFile
    host.getSourceFile = (name, ...rest) =>
      name === 'sample.ts' ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : read(name, ...rest)
    const made = ts.createProgram(['sample.ts'], { noLib: false, target: ts.ScriptTarget.ES2022 }, host)
    expect(lookups(made.getTypeChecker(), made.getSourceFile('sample.ts')!)).toHaveLength(count)
  })
})
