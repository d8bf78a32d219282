import type { Block } from '../../model/article.js'
import type { Head } from './head.js'
import { parseLoosely } from './head.js'
import type { Mapped } from './node.js'
import { countWords, part } from './piece.js'
import { segment } from './segment.js'
import { levelOf } from './title.js'
import { parse } from './tree.js'

interface Kept extends Mapped {
  readonly kind: Block['kind']
}

/** Below this many words a page prints no article, and its program may hold it. */
const FEW_WORDS = 80
const BODY_KEY =
  /^(articleBody|body|bodyHtml|body_html|bodyText|content|contentHtml|content_html|html|text|rendered|story|articleText|value|copy|paragraph)$/i

/**
 * The body where the page does not print it: JSON-LD's `articleBody`, or the state of the program that draws the
 * page. Null where what is printed is the better text.
 */
export function stateBody(head: Head, shown: readonly Mapped[], walled: boolean): readonly Kept[] | null {
  const printed = wordsOf(shown)
  const places = placesIn(head)
  const posts = livePosts(head, places)
  if (wordsOf(posts) > Math.max(40, printed * 1.5)) return posts
  const given = head.article.articleBody
  if (typeof given === 'string' && (printed < FEW_WORDS || walled)) {
    const blocks = blocksOf(places, given)
    if (wordsOf(blocks) > Math.max(40, printed * 1.5)) return blocks
  }
  if (printed >= FEW_WORDS) return null
  let best: readonly Kept[] = []
  for (const script of head.scripts) {
    if (script.linked) continue
    const value = parseLoosely(script.text.replace(/^[^{[]{0,80}=\s*/, ''))
    const found = strings(value)
    if (found === null) continue
    const blocks = found.flatMap(text => blocksOf(places, text))
    if (wordsOf(blocks) > wordsOf(best)) best = blocks
  }
  return wordsOf(best) > Math.max(60, printed * 2) ? best : null
}

/** More posts than any live blog has; a page with more means harm. */
const MOST_POSTS = 2000

/** The posts of a live blog as JSON-LD has them, in its order: a page prints the last few, and more on request. */
function livePosts({ article }: Head, places: Places): readonly Kept[] {
  return [article.liveBlogUpdate ?? []]
    .flat()
    .slice(0, MOST_POSTS)
    .flatMap(post => {
      const { headline, articleBody } = (post ?? {}) as { headline?: unknown; articleBody?: unknown }
      if (typeof articleBody !== 'string') return []
      const body = blocksOf(places, articleBody)
      if (typeof headline !== 'string' || body[0]?.text.startsWith(headline)) return body
      return [...blocksOf(places, headline).map(block => ({ ...block, kind: 'heading' as const })), ...body]
    })
}

function wordsOf(blocks: readonly Mapped[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0)
}

/** The longest text under a key that names a body, or the texts of the longest list of such. */
function strings(state: unknown): readonly string[] | null {
  let best: { texts: readonly string[]; size: number } | null = null
  const offer = (texts: readonly string[]): void => {
    const size = texts.reduce((sum, text) => sum + text.length, 0)
    if (size > 300 && (best === null || size > best.size)) best = { texts, size }
  }
  const stack: { value: unknown; depth: number }[] = [{ value: state, depth: 0 }]
  for (let seen = 0, item = stack.pop(); item !== undefined && seen < 200_000; item = stack.pop(), seen++) {
    const { value, depth } = item
    if (typeof value !== 'object' || value === null || depth > 60) continue
    if (Array.isArray(value)) {
      const texts = value.flatMap(inner => ownText(inner))
      if (texts.length > 1 && texts.filter(isProse).length > texts.length / 2) offer(texts)
    } else
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'string' && BODY_KEY.test(key) && isProse(inner)) offer([inner])
    for (const inner of Object.values(value)) stack.push({ value: inner, depth: depth + 1 })
  }
  return (best as { texts: readonly string[] } | null)?.texts ?? null
}

function ownText(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'string' && BODY_KEY.test(key) && countWords(inner.slice(0, 400)) >= 3) return [inner]
  return []
}

function isProse(text: string): boolean {
  return text.length > 40 && !/^(https?:|data:|[{[])/.test(text) && countWords(text.slice(0, 400)) >= 6
}

/** A body given as a string: HTML, or lines. */
function blocksOf(places: Places, value: string): readonly Kept[] {
  const place = places(value)
  if (/<(p|div|br|h\d|li)\b/i.test(value))
    return segment(parse(value)).pieces.map(piece => ({
      kind: levelOf(piece) > 0 ? 'heading' : 'paragraph',
      ...placed(piece, value, place),
    }))
  const blocks: Kept[] = []
  // Not by a pattern for whole lines: one of megabytes can be more than its stack holds.
  let from = 0
  for (const part of value.split(/[\r\n]/)) {
    const start = from
    from += part.length + 1
    const line = part === '' ? undefined : segment(parse(part.replace(/</g, ' '))).pieces[0]
    if (line === undefined) continue
    const shifted = { text: line.text, runs: line.runs.map((n, i) => (i % 3 === 0 ? n : n + start)) }
    blocks.push({ kind: 'paragraph', ...placed(shifted, value, place) })
  }
  return blocks
}

/** Where a string literal stands in the page: its characters there, one triple of `runs` for each stretch. */
type Places = (value: string) => readonly number[] | null

/** Literals are mostly asked for in their order, so that each is looked for behind the one before. */
function placesIn(head: Head): Places {
  const from = head.scripts.map(() => 0)
  let missed = 0
  return value => {
    const start = JSON.stringify(value.slice(0, 60)).slice(1, -1).slice(0, 40)
    if (start === '' || missed > MOST_MISSED) return null
    for (const [k, script] of head.scripts.entries()) {
      let at = script.text.indexOf(start, from[k])
      if (at < 0 && from[k]! > 0) at = script.text.indexOf(start)
      for (let tries = 0; at >= 0 && tries < 3; at = script.text.indexOf(start, at + 1), tries++) {
        const runs = literal(script.text, at, script.from, value.length)
        if (runs === null) continue
        from[k] = at
        return runs
      }
    }
    missed++
    return null
  }
}
/** Each that is not there costs a look through all scripts. */
const MOST_MISSED = 20

function literal(text: string, at: number, offset: number, length: number): readonly number[] | null {
  const runs: number[] = []
  let i = at
  let count = 0
  let verbatim = false
  while (count < length && i < text.length) {
    const c = text[i]!
    if (c === '"') return null
    if (c === '\\') {
      const size = text[i + 1] === 'u' ? 6 : 2
      runs.push(count, offset + i, offset + i + size)
      i += size
      verbatim = false
    } else {
      if (verbatim) runs[runs.length - 1] = offset + i + 1
      else runs.push(count, offset + i, offset + i + 1)
      verbatim = true
      i++
    }
    count++
  }
  return count === length ? runs : null
}

/** A text whose places are in `value`, with its places in the page. */
function placed(mapped: Mapped, value: string, place: readonly number[] | null): Mapped {
  if (place === null) return { text: mapped.text, runs: [0, 0, 0] }
  const whole: Mapped = { text: value, runs: place }
  const runs: number[] = []
  for (let i = 0; i < mapped.runs.length; i += 3) {
    const start = mapped.runs[i]!
    const end = mapped.runs[i + 3] ?? mapped.text.length
    const inner = part(whole, mapped.runs[i + 1]!, mapped.runs[i + 2]!).runs
    if (end - start === mapped.runs[i + 2]! - mapped.runs[i + 1]!)
      for (let k = 0; k < inner.length; k += 3) runs.push(inner[k]! + start, inner[k + 1]!, inner[k + 2]!)
    else runs.push(start, inner[1] ?? 0, inner.at(-1) ?? 0)
  }
  return { text: mapped.text, runs }
}
