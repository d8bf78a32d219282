import { createRequire } from 'node:module'
import type { Range } from '../model/span.js'
import { paragraphs } from './paragraph.js'

/** A word or sign with its part of speech (Universal Dependencies v2), dictionary form and lower-case form. */
export interface Tagged extends Range {
  readonly pos: string
  readonly lemma: string
  readonly norm: string
}

/** The little of wink-nlp that is used here; its own types speak of far more. */
interface Tokens {
  out(as: unknown, how: unknown): string[]
}
interface Tagger {
  readonly read: (text: string) => Tokens
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown; readonly normal: unknown }
  readonly array: unknown
}

let loaded: Tagger | null = null

/** The model takes most of a second: it is loaded when the first text comes, not on import. */
function tagger(): Tagger {
  if (loaded !== null) return loaded
  const require = createRequire(import.meta.url)
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  loaded = { read: text => nlp.readDoc(text).tokens(), its: nlp.its, array: nlp.as.array }
  return loaded
}

/**
 * The tagged tokens of a text, in order, without overlap. Synchronous. The tagger drops U+FEFF and
 * caps runs of space, so its own offsets drift: each paragraph is read alone, and each token is
 * looked for in the text from the end of the one before. A token that is not found is left out.
 */
export function tag(text: string): Tagged[] {
  const found: Tagged[] = []
  for (const { from, to } of paragraphs(text)) tagParagraph(text.slice(from, to), from, found)
  return found
}

function tagParagraph(part: string, from: number, found: Tagged[]): void {
  const { read, its, array } = tagger()
  const tokens = read(part)
  const values = tokens.out(its.value, array)
  const pos = tokens.out(its.pos, array)
  const lemmas = tokens.out(its.lemma, array)
  const norms = tokens.out(its.normal, array)
  let last = 0
  values.forEach((value, i) => {
    const place = locate(part, value, last)
    if (place < 0) return
    last = place + value.length
    const norm = norms[i] as string
    found.push({ from: from + place, to: from + last, pos: pos[i] as string, lemma: lemmas[i] ?? norm, norm })
  })
}

/** How far ahead a token is looked for: further off it is another one, and a long text would be searched again and again. */
const reach = 400
const skipped = /[\s\uFEFF\u200B]/u

function locate(part: string, value: string, last: number): number {
  let at = last
  while (at < part.length && skipped.test(part[at] as string)) at++
  if (part.startsWith(value, at)) return at
  const near = part.slice(at, at + reach).indexOf(value)
  return near < 0 ? -1 : at + near
}
