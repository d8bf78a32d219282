import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.js'
import { CONSTRUCTIONS } from '../../src/annotate/quote/constructions.js'
import { compile } from '../../src/annotate/quote/pattern.js'
import { readFrames } from '../../src/annotate/quote/reading.js'
import type { ConstruedQuote } from '../../src/annotate/syntax/context.js'
import { type Frame, readLine } from '../../src/annotate/syntax/line.js'
import type { Stretch } from '../../src/annotate/syntax/phrase.js'
import { wordsOf } from '../../src/annotate/syntax/word.js'
import { article } from './build.js'

/** What marks the parts of an example. */
const SIGNS = /[[\]<>(){}]/g

/** A row's example: "(Vale) <fears> [that it sank]" without its signs, and what stands between them. */
interface Example {
  readonly text: string
  readonly content: readonly string[]
  readonly cue: string
  readonly speaker: string | null
}

const between = (marked: string, pattern: RegExp): string | null =>
  pattern.exec(marked)?.[1]?.replace(SIGNS, '') ?? null

const example = (marked: string): Example => ({
  text: marked.replace(SIGNS, ''),
  content: [between(marked, /\{([^}]*)\}/), between(marked, /\[([^\]]*)\]/)].filter(part => part !== null),
  cue: between(marked, /<([^>]*)>/) ?? '',
  speaker: between(marked, /\(([^)]*)\)/),
})

/** What is read of a text by one construction, as its words. */
function readBy(id: string, text: string): Omit<Example, 'text'>[] {
  const of = article(text)
  const { frames } = readLine(of, 'text', wordsOf(of).text)
  const words = ({ items }: Frame, { from, to }: Stretch) => text.slice(items[from]!.from, items[to - 1]!.to)
  return readFrames(frames).flatMap((readings, n) =>
    readings
      .filter(({ construction }: ConstruedQuote) => construction === id)
      .map(({ content, cue, mention }) => ({
        content: content.map(part => words(frames[n]!, part)),
        cue: cue ? words(frames[n]!, cue) : '',
        speaker: mention ? words(frames[n]!, mention) : null,
      })),
  )
}

describe.each(CONSTRUCTIONS.map(row => [row.id, row] as const))('%s', (id, { yes, no }) => {
  it('has examples for and against it', () => {
    expect(yes.length).toBeGreaterThanOrEqual(2)
    expect(no.length).toBeGreaterThanOrEqual(1)
  })

  it.each(yes)('yes: %s', marked => {
    const { text, ...expected } = example(marked)
    expect(readBy(id, text)).toEqual([expected])
    // The article has it as well.
    expect(annotate(article(text)).quotes.length).toBeGreaterThan(0)
  })

  it.each(no)('no: %s', text => {
    expect(readBy(id, text)).toEqual([])
  })
})

it('each construction has a name of its own', () => {
  const ids = CONSTRUCTIONS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it.each([
  ['no signal', 'cue:BE content:CLAUSE'],
  ['two signals', '*said *that'],
  ['no such chunk', '*said CLAWS'],
  ['no such list', '*said @nothing-of-the-kind'],
  ['a bracket left open', 'cue:(*said'],
  ['a bracket too many', 'cue:*said)'],
  ['a signal that is no word', '*NP said'],
])('a pattern with %s is refused', (_, pattern) => {
  expect(() => compile(pattern)).toThrow(RangeError)
})

it('terms stand on both sides of the signal, and roles go around it', () => {
  const { left, right, words } = compile('cue:(BE *clear|plain) content:(that CLAUSE)')
  expect(words).toEqual(['clear', 'plain'])
  expect(left.map(({ kind }) => kind)).toEqual(['term', 'open'])
  expect(right.map(({ kind }) => kind)).toEqual(['close', 'open', 'term', 'term', 'close'])
})
