import ts from 'typescript'
import type { Add, Wrap } from './instrument.js'
import { withoutEach } from './pattern.js'

/** The switches of a table: each row of a literal list, map or set of the module, and each alternative of a pattern. */
export function tableWraps(node: ts.Expression, source: ts.SourceFile, add: Add): Wrap[] {
  if (ts.isRegularExpressionLiteral(node)) return patternWraps(node, add)
  if (ts.isNewExpression(node) && isOfModule(node)) {
    const [list] = node.arguments ?? []
    const name = node.expression.getText(source)
    if ((name !== 'Map' && name !== 'Set') || list === undefined || !isLiteral(list)) return []
    const ids = list.elements.map(row => add('row', row, 'gone'))
    return ids.length === 0 ? [] : [{ before: `S.${name.toLowerCase()}(${ids[0]}, `, after: ')' }]
  }
  if (!isLiteral(node) || !isOfModule(node)) return []
  const ids = node.elements.map(row => add('row', row, 'gone'))
  return [{ before: `S.list(${ids[0]}, `, after: ')' }]
}

const isLiteral = (node: ts.Expression): node is ts.ArrayLiteralExpression =>
  ts.isArrayLiteralExpression(node) && node.elements.length > 1 && !node.elements.some(ts.isSpreadElement)

function isOfModule(node: ts.Expression): boolean {
  return (
    ts.isVariableDeclaration(node.parent) &&
    ts.isVariableStatement(node.parent.parent.parent) &&
    ts.isSourceFile(node.parent.parent.parent.parent)
  )
}

/** Patterns that keep a place of their own (`g`, `y`) stay as they are. */
function patternWraps(node: ts.RegularExpressionLiteral, add: Add): Wrap[] {
  const end = node.text.lastIndexOf('/')
  const flags = node.text.slice(end + 1)
  if (/[gy]/.test(flags)) return []
  const rest = withoutEach(node.text.slice(1, end))
  if (rest.length === 0) return []
  const ids = rest.map(({ word }) => add('word', node, 'gone', `${word} in ${node.text}`))
  const others = rest.map(({ pattern }) => `/${pattern}/${flags}`)
  return [{ before: `S.pattern(${ids[0]}, `, after: `, [${others.join(', ')}])` }]
}
