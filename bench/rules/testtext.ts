import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A text that the tests of a folder speak of. */
export interface TestText {
  readonly name: string
  readonly text: string
}

/** What is no sentence has fewer words. */
const LEAST_WORDS = 3

/** The texts in the tables of a folder's tests: every string of some words, put together where it is joined. */
export function testTexts(folder: string): TestText[] {
  const found = new Map<string, string>()
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.test.ts'))
    .sort()) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2023, true)
    const visit = (node: ts.Node): void => {
      const text = textOf(node)
      if (text === null) {
        ts.forEachChild(node, visit)
        return
      }
      // The signs that show a mention are no part of the text.
      const bare = text.replace(/\[([^\][]*)\]/g, '$1')
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      for (const each of [text, bare])
        if (each.split(/\s+/).length >= LEAST_WORDS && !found.has(each)) found.set(each, `${file}:${line}`)
    }
    visit(source)
  }
  return [...found].map(([text, name]) => ({ name, text }))
}

/** The value of an expression that is a string by itself: a literal, a sum of them, or a list of them that is joined. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)]
    return left === null || right === null ? null : left + right
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const { name, expression: list } = node.expression
  const by = node.arguments[0] && textOf(node.arguments[0])
  if (name.text !== 'join' || !ts.isArrayLiteralExpression(list) || by === null || by === undefined) return null
  const texts = list.elements.map(textOf)
  return texts.some(each => each === null) ? null : texts.join(by)
}
