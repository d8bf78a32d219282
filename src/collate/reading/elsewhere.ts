import type { ArticleId, Span } from '../../model/span.js'
import type { Cut } from '../../model/statement.js'
import type { Comparison } from '../compare/compare.js'
import type { Wording } from '../statement/wording.js'
import { SENTENCE_JOINS } from '../word/english.js'
import { expand } from '../word/variant.js'
import { isContent, type Word } from '../word/word.js'

/** The witnesses that quote the words of a cut somewhere in their bodies. */
export type QuotedBy = (cut: Cut, base: readonly Word[]) => ReadonlySet<ArticleId>

/** Fewer words than these stand in many quotations. */
const LEAST = 3
/** So large a share of the words that are gone stands there in one row: "we'll do it again" and "We will do it again". */
const SHARE = 0.75

/**
 * A comparison without the cuts of words that the witness quotes in another sentence of its own: where one outlet runs
 * two sentences together, another that has them apart has left nothing out.
 */
export function withoutMoved(
  compared: Comparison,
  base: readonly Word[],
  witness: ArticleId,
  quotedBy: QuotedBy,
): Comparison {
  if (compared.kind !== 'truncated') return compared
  const cuts = compared.cuts.filter(cut => cut.marked || !quotedBy(cut, base).has(witness))
  if (cuts.length === compared.cuts.length) return compared
  const kind = cuts.some(({ marked }) => !marked) ? 'truncated' : cuts.length > 0 ? 'elided' : 'verbatim'
  return { ...compared, cuts, kind }
}

/** Looks each cut up once among all that is quoted: thousands of copies may lack the same words. */
export function quotedByIn(wordings: readonly Wording[]): QuotedBy {
  const known = new Map<string, ReadonlySet<ArticleId>>()
  return (cut, base) => {
    const key = `${cut.base.article} ${cut.base.part} ${cut.base.from} ${cut.base.to}`
    const found = known.get(key)
    if (found) return found
    const forms = formsOf(within(base, cut.base))
    const witnesses = quoting(SENTENCE_JOINS.has(forms[0]?.norm ?? '') ? forms.slice(1) : forms, wordings)
    known.set(key, witnesses)
    return witnesses
  }
}

/** All of the words that mean something, and most of the others, stand in one row of a quotation. */
function quoting(forms: readonly Form[], wordings: readonly Wording[]): ReadonlySet<ArticleId> {
  if (forms.length < LEAST) return new Set()
  const all = wordings.filter(({ key, words }) => mayHold(key, forms) && isIn(forms, words))
  const inBodies = all.flatMap(({ chunks }) => chunks.filter(({ place }) => place === 'body'))
  return new Set(inBodies.map(({ witness }) => witness))
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

function isIn(forms: readonly Form[], words: readonly Word[]): boolean {
  const [from, to] = longestRow(forms, formsOf(words))
  return to - from >= SHARE * forms.length && forms.every(({ content }, i) => !content || (from <= i && i < to))
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
