import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { isEnglish } from '../../src/group/rarity.js'
import { stem } from '../../src/text/stem.js'
import { filesOf } from '../patterns.js'

/**
 * Code outside `lang/` knows no word of any language. What imports cannot tell, the syntax trees do: a list, a set, a
 * map or a pattern with more than a handful of English words is data, and stands in `lang/en/`. What is said to people
 * is a string of its own, and is not looked at.
 */
const HANDFUL = 5

/** Whose words are no language's, or stand where they are for another reason. */
const EXEMPT: readonly (readonly [path: RegExp, why: string])[] = [
  [/^src\/lang\//, 'the languages themselves'],
  [/^src\/annotate\//, 'its lexicon and constructions have rooms of their own yet'],
  [/^src\/lineage\/credit\.ts$/, 'the patterns of credits stand with their forms yet'],
  [/^src\/(?:cli|export|model)\//, 'commands, formats and messages'],
  [/^src\/ingest\//, 'messages, and the fields of records'],
  [/^src\/extract\/record\.ts$/, 'the fields of records'],
  [/^src\/extract\/id\.ts$/, 'parameters of addresses'],
  [
    /^src\/extract\/html\/(?:hint|node|pulled|segment|standfirst|state|tags|said|head|dates)\.ts$/,
    'names of HTML and its classes, of JSON-LD and of meta tags',
  ],
]

/** Lists of the program's own names in files that are looked at: how their words begin, and what they are. */
const OWN: readonly (readonly [file: string, start: string, why: string])[] = [
  ['src/check/answer.ts', 'number negation name', 'kinds of edits'],
  ['src/collate/compare/compare.ts', 'spelling inflection number', 'kinds of edits'],
  ['src/extract/html/body.ts', 'caption photo credit', 'reasons why lines are dropped'],
  ['src/extract/html/lines.ts', 'hidden comments related', 'reasons why lines are dropped'],
  ['src/lineage/mention.ts', 'byline note copyright', 'reasons why lines are dropped'],
  ['src/extract/html/authors.ts', 'author byline writer', 'names of classes'],
]

/** A literal, and the English words in it. */
interface Literal {
  readonly line: number
  readonly words: readonly string[]
}

const wordsIn = (text: string): string[] =>
  (text.replace(/\$\{[^}]*\}|\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[A-Za-z]{2,}/g) ?? []).filter(
    word => isEnglish(stem(word.toLowerCase())) || /^[a-z]+$/.test(word),
  )

/** Functions and constructors whose string is a list or a pattern. */
const LISTING = new Set(['split', 'words', 'wordSet', 'RegExp', 'regex'])

const nameOf = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : ''

/** Whether a string is there to be taken apart into words, or made into a pattern. */
function isListed(node: ts.Node): boolean {
  let at = node.parent
  while (ts.isParenthesizedExpression(at)) at = at.parent
  if (ts.isPropertyAccessExpression(at)) return LISTING.has(at.name.text)
  return (ts.isCallExpression(at) || ts.isNewExpression(at)) && LISTING.has(nameOf(at.expression))
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  ts.isTaggedTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)

/** What a node holds, if it is such a literal; '' of any other. */
function textOf(node: ts.Node): string {
  if (ts.isRegularExpressionLiteral(node)) return node.text
  if (isText(node)) return isListed(node) ? node.getText() : ''
  if (!ts.isArrayLiteralExpression(node)) return ''
  // Rows of a table count as one list with the strings in them.
  const strings = node.elements.flatMap(each => (ts.isArrayLiteralExpression(each) ? [...each.elements] : [each]))
  return strings
    .filter(ts.isStringLiteralLike)
    .map(({ text }) => text)
    .join(' ')
}

function literalsIn(source: string): Literal[] {
  const tree = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    const words = [...new Set(wordsIn(textOf(node)))]
    if (words.length > HANDFUL)
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, words })
    else ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

test.each([
  ['a list', "const days = ['the', 'of', 'and', 'but', 'if', 'when']", 1],
  ['a split string', "const days = new Set('the of and but if when'.split(' '))", 1],
  ['a sum that is split', "const days = ('the of and ' + 'but if when').split(' ')", 1],
  ['a pattern', 'const days = /^(?:the|of|and|but|if|when)$/', 1],
  ['a built pattern', "const days = new RegExp('^(?:the|of|and|but|if|when)$')", 1],
  ['a table', "const pairs = [['the', 'of'], ['and', 'but'], ['if', 'when']]", 1],
  ['a map', "const pairs = new Map([['the', 1], ['of', 1], ['and', 1], ['but', 1], ['if', 1], ['when', 1]])", 1],
  ['a handful', "const links = ['and', 'but', 'so', 'or']", 0],
  ['a message', "throw new Error('there is no input in this folder that could be read')", 0],
  ['signs', 'const mark = /^\\p{Lu}[\\p{L}\\p{M}]*\\s{1,4}\\d+$/u', 0],
])('%s', (_, source, count) => {
  expect(literalsIn(source)).toHaveLength(count)
})

test('code outside of lang/ holds no list of words', () => {
  const files = filesOf('src').filter(file => !EXEMPT.some(([path]) => path.test(file)))
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap(file =>
    literalsIn(readFileSync(file, 'utf8'))
      .filter(({ words }) => !OWN.some(([own, start]) => file === own && words.join(' ').startsWith(start)))
      .map(({ line, words }) => `${file}:${line} ${words.join(' ')}`),
  )
  expect(found).toEqual([])
})
