import ts from 'typescript'
import type { Add, Wrap } from './instrument.js'

/** The switches around one expression, the outermost first. */
export function conditionWraps(node: ts.Expression, checker: ts.TypeChecker, add: Add): Wrap[] {
  return [...wholeWraps(node, add), ...operandWraps(node, checker, add), ...readerWraps(node, add)]
}

/** A condition as a whole: of an `if`, a choice, a loop, or what a list is filtered by. */
function wholeWraps(node: ts.Expression, add: Add): Wrap[] {
  const { parent } = node
  if (ts.isIfStatement(parent) && parent.expression === node)
    return [false, ...(parent.elseStatement === undefined ? [] : [true])].map(off => fixed('if', node, off, add))
  if (ts.isConditionalExpression(parent) && parent.condition === node)
    return [false, true].map(off => fixed('choice', node, off, add))
  const method = predicateOf(node)
  if (method !== null && operatorOf(node) === null) return [fixed('predicate', node, method !== 'some', add)]
  // A loop without a switch in its condition is counted, so that one that a switch keeps going can be ended.
  return isLoopCondition(node) ? [{ before: 'S.fixed(', after: ')' }] : []
}

function fixed(kind: 'if' | 'choice' | 'predicate' | 'operand', node: ts.Expression, off: boolean, add: Add): Wrap {
  const id = add(kind, node, off ? 'true' : 'false')
  return { before: `(S.off === ${id} ? S.fixed(${off}) : S.saw(${id}, `, after: '))' }
}

/**
 * An operand of a condition is as if it were not there: true beside `&&`, false beside `||`. Where the whole is no
 * condition but a value (`found && wordsOf(found)`), only what asks before it can go.
 */
function operandWraps(node: ts.Expression, checker: ts.TypeChecker, add: Add): Wrap[] {
  const operator = operatorOf(node.parent)
  if (operator === null || operatorOf(node) === operator) return []
  const whole = wholeOf(node.parent as ts.Expression)
  if (ts.isExpressionStatement(whole.parent)) return []
  const asks = isTested(whole) || isBoolean(whole, checker)
  const first = (node.parent as ts.BinaryExpression).left === node
  if (!asks && !(first && isBoolean(node, checker))) return []
  return [fixed('operand', node, operator === ts.SyntaxKind.AmpersandAmpersandToken, add)]
}

/** A call that is one of several tries, `a() ?? b()`, finds nothing. */
function readerWraps(node: ts.Expression, add: Add): Wrap[] {
  const { parent } = node
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return []
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return []
  const id = add('reader', node, 'null')
  return [{ before: `(S.off === ${id} ? null : S.gave(${id}, `, after: '))' }]
}

type Logical = ts.SyntaxKind.AmpersandAmpersandToken | ts.SyntaxKind.BarBarToken

function operatorOf(node: ts.Node): Logical | null {
  if (!ts.isBinaryExpression(node)) return null
  const { kind } = node.operatorToken
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken ? kind : null
}

/** The whole that operands belong to, out of its brackets and negations. */
function wholeOf(node: ts.Expression): ts.Expression {
  let whole = node
  for (;;) {
    const { parent } = whole
    const negated = ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken
    if (!negated && !ts.isParenthesizedExpression(parent) && operatorOf(parent) === null) return whole
    whole = parent as ts.Expression
  }
}

/** Where only the truth of a value counts. */
const isTested = (node: ts.Expression): boolean => {
  const { parent } = node
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return true
  if (ts.isIfStatement(parent)) return parent.expression === node
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  return isLoopCondition(node) || predicateOf(node) !== null
}

function isLoopCondition(node: ts.Expression): boolean {
  const { parent } = node
  if (ts.isForStatement(parent)) return parent.condition === node
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node
}

const PREDICATES = new Set(['filter', 'some', 'every', 'find', 'findLast', 'findIndex', 'findLastIndex'])

/** The method that a node is the predicate of: `list.filter(each => node)`. */
function predicateOf(node: ts.Expression): string | null {
  const { parent } = node
  if (!ts.isArrowFunction(parent) || parent.body !== node || !ts.isCallExpression(parent.parent)) return null
  const { expression } = parent.parent
  if (!ts.isPropertyAccessExpression(expression)) return null
  return PREDICATES.has(expression.name.text) ? expression.name.text : null
}

function isBoolean(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node)
  const parts = type.isUnion() ? type.types : [type]
  return parts.every(({ flags }) => (flags & ts.TypeFlags.BooleanLike) !== 0)
}
