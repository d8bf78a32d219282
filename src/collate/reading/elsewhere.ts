import type { ArticleId, Span } from '../../model/span.js'
import type { Cut } from '../../model/statement.js'
import type { Comparison } from '../compare/compare.js'
import type { Chunk } from '../statement/chunk.js'
import { SENTENCE_JOINS } from '../word/english.js'
import { expand } from '../word/variant.js'
import { isContent, type Word } from '../word/word.js'

/** What a witness quotes in its body. */
export interface Quotations {
  /** In the order of the text. */
  readonly chunks: readonly Chunk[]
  /** The body, which the chunks are stretches of: to look at it costs less than to make their words. */
  readonly text: string
}

export type Quoted = ReadonlyMap<ArticleId, Quotations>

/** Fewer words than these stand in many quotations. */
const LEAST = 3
/** So large a share of the words that are gone stands there in one row: "we'll do it again" and "We will do it again". */
const SHARE = 0.75
/**
 * A comparison without the cuts of words that the witness quotes in another sentence of its own: where one outlet runs two sentences
 * together, another that has them apart has left nothing out.
 */
export function withoutMoved(compared: Comparison, base: readonly Word[], own: Quotations | undefined): Comparison {
  if (compared.kind !== 'truncated' || own === undefined) return compared
  const cuts = compared.cuts.filter(cut => cut.marked || !isQuoted(cutForms(cut, base), own))
  if (cuts.length === compared.cuts.length) return compared
  const kind = cuts.some(({ marked }) => !marked) ? 'truncated' : cuts.length > 0 ? 'elided' : 'verbatim'
  return { ...compared, cuts, kind }
}

const within = (words: readonly Word[], { article, part, from, to }: Span): readonly Word[] =>
  words.filter(word => word.article === article && word.part === part && from <= word.from && word.to <= to)

/** Of the words that mean something at most so many are spelt otherwise. */
const SPELT = 1

/** Whether a text can have the words in it, by what costs less than to look at its words. */
function mayHold(text: string, forms: readonly Form[]): boolean {
  let missing = 0
  for (const { norm, content } of forms) if (content && !text.includes(norm) && ++missing > SPELT) return false
  return true
}

interface Form {
  readonly norm: string
  readonly content: boolean
}

const formsOf = (words: readonly Word[]): Form[] =>
  words.flatMap(word => expand(word.norm).map(norm => ({ norm, content: isContent({ norm }) })))

/** The words of cuts: those who cut the same share one cut, which is looked up in all that each of them quotes. */
const known = new WeakMap<Cut, readonly Form[]>()

function cutForms(cut: Cut, base: readonly Word[]): readonly Form[] {
  const found = known.get(cut)
  if (found) return found
  const all = formsOf(within(base, cut.base))
  const forms = SENTENCE_JOINS.has(all[0]?.norm ?? '') ? all.slice(1) : all
  known.set(cut, forms)
  return forms
}

/** All of the words that mean something, and most of the others, stand in one row of a quotation. */
function isQuoted(forms: readonly Form[], { chunks, text }: Quotations): boolean {
  if (forms.length < LEAST) return false
  return chunks.some(chunk => {
    if (!mayHold(text.slice(chunk.from, chunk.to).toLowerCase(), forms)) return false
    const [from, to] = longestRow(forms, formsOf(chunk.words))
    return to - from >= SHARE * forms.length && forms.every(({ content }, i) => !content || (from <= i && i < to))
  })
}

/** The words of A that stand in one row in B, half-open: the first of the longest rows. */
function longestRow(a: readonly Form[], b: readonly Form[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let before: number[] = []
  a.forEach(({ norm }, i) => {
    const row = b.map((other, j) => (norm === other.norm ? (before[j - 1] ?? 0) + 1 : 0))
    for (const length of row) if (length > best[1] - best[0]) best = [i + 1 - length, i + 1]
    before = row
  })
  return best
}
