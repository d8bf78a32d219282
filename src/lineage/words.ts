import type { Article } from '../model/article.js'
import type { Range } from '../model/span.js'
import { stem } from '../text/stem.js'
import { type Token, tokenize } from '../text/token.js'

/** What a word tells when it stands on both sides: little where it is a function word, or a name of the story. */
export type Weight = 0 | 1 | 2

/**
 * The words of an article's text that can tell where it was copied from, in order. A run is a stretch that
 * no passage may leave: it ends at a paragraph, and at words that are quoted from a speaker.
 */
export interface Words {
  readonly article: Article
  readonly tokens: readonly Token[]
  /** By stem, one number for one stem in all articles of the story. */
  readonly keys: Int32Array
  /** By form. */
  readonly forms: Int32Array
  /** 0 function word, 1 name or number, 2 content word. */
  readonly weights: Uint8Array
  readonly runs: Int32Array
}

/** Numbers for stems and forms, the same for all articles of a story. */
export class Interner {
  private readonly numbers = new Map<string, number>()
  private readonly stems = new Map<string, string>()

  of(key: string): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.numbers.size)
    return this.numbers.size - 1
  }

  stemOf(norm: string): string {
    const known = this.stems.get(norm)
    if (known !== undefined) return known
    const found = stem(norm)
    this.stems.set(norm, found)
    return found
  }
}

const FUNCTION = new Set(
  (
    'a an the this that these those and or but nor so yet for of in on at to from by with about into onto over under ' +
    'after before since until during between among against through without within as if than then when while where ' +
    'who whom whose which what why how i you he she it we they me him her us them my your his its our their mine ' +
    'be is am are was were been being have has had having do does did done will would shall should can could may might ' +
    'must not no also there here up out off down just only very too more most some any all each both other another such ' +
    "own same say said says tell told add added mr mrs ms n't it's he's she's they're don't didn't wasn't isn't"
  ).split(' '),
)

/** The words of `article` outside the `masked` ranges; runs end at `breaks` too. Ranges in text order. */
export function wordsOf(
  article: Article,
  masked: readonly Range[],
  breaks: readonly number[],
  interner: Interner,
): Words {
  const { text } = article
  const tokens: Token[] = []
  const runs: number[] = []
  const cuts = [...breaks, ...masked.flatMap(({ from, to }) => [from, to])].sort((a, b) => a - b)
  let run = 0
  let mask = 0
  let cut = 0
  let end = 0
  for (const token of tokenize(text)) {
    while (mask < masked.length && (masked[mask] as Range).to <= token.from) mask++
    if (text.slice(end, token.from).includes('\n')) run++
    end = token.to
    while (cut < cuts.length && (cuts[cut] as number) <= token.from) {
      run++
      cut++
    }
    if (token.kind === 'punctuation') continue
    const over = masked[mask]
    if (over && over.from < token.to && token.from < over.to) continue
    tokens.push(token)
    runs.push(run)
  }
  const keys = tokens.map(token => interner.of(interner.stemOf(token.norm)))
  return {
    article,
    tokens,
    keys: Int32Array.from(keys),
    forms: Int32Array.from(tokens.map(token => interner.of(`=${token.norm}`))),
    weights: Uint8Array.from(tokens.map(token => weightOf(token, text))),
    runs: Int32Array.from(runs),
  }
}

function weightOf(token: Token, text: string): Weight {
  if (token.kind === 'number') return 1
  if (FUNCTION.has(token.norm)) return 0
  // The capital of a sentence's first word makes it no name, but little is lost where it is taken for one.
  return /\p{Lu}/u.test(text.charAt(token.from)) ? 1 : 2
}
