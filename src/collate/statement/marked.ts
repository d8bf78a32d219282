import { markedStretches } from '../../annotate/mark/marks.js'
import { isTitled } from '../../annotate/syntax/work.js'
import { partText, slice } from '../../model/article.js'
import { PARTS, type Range, type Span } from '../../model/span.js'
import { paragraphs } from '../../text/paragraph.js'
import { merge } from '../../text/ranges.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import { NAME_LINKS } from '../word/english.js'

/** A stretch in quotation marks, and the quote that it belongs to; null where no quote takes it in. */
export interface Marked {
  readonly span: Span
  readonly quote: number | null
}

/**
 * Every stretch in quotation marks once, in the order of the text; of two quotes that hold it the shorter one.
 * What an outlet's own note quotes is no reading: it is there to be amended.
 */
export function markedOf({ article, annotation }: AnnotatedArticle): Marked[] {
  const length = (quote: number): number =>
    annotation.quotes[quote]?.content.reduce((n, { from, to }) => n + to - from, 0) ?? 0
  const found = new Map<string, Marked & { readonly quote: number }>()
  annotation.quotes.forEach(({ marked }, quote) => {
    for (const span of marked) {
      const key = `${span.part} ${span.from} ${span.to}`
      const other = found.get(key)
      if (!other || length(quote) < length(other.quote)) found.set(key, { span, quote })
    }
  })
  const notes = article.blocks.filter(block => block.kind === 'note')
  const inNote = ({ span }: Marked): boolean =>
    notes.some(({ from, to }) => span.part === 'text' && from <= span.from && span.to <= to)
  return [...found.values(), ...looseOf({ article, annotation })]
    .filter(marked => !inNote(marked) && !isTitled(partText(article, marked.span.part), marked.span))
    .filter(({ span }) => span.part !== 'text' || !isName(slice(article, span)))
    .sort(
      (a, b) =>
        PARTS.indexOf(a.span.part) - PARTS.indexOf(b.span.part) || a.span.from - b.span.from || a.span.to - b.span.to,
    )
}

/** "Docker’s Bishop": two words or more, all with capitals, and no stop: a nickname, or what a thing is called. */
function isName(printed: string): boolean {
  const words = printed.split(/\s+/)
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word) || NAME_LINKS.has(word)
  return words.length > 1 && words.length <= NAME_WORDS && words.every(capital) && !/[.!?,;:\u2026]/.test(printed)
}

const NAME_WORDS = 4

/** Stretches that no quote takes in ("just £75, “paid automatically”"): whose words they are is not said. */
function looseOf({ article, annotation }: Pick<AnnotatedArticle, 'article' | 'annotation'>): Marked[] {
  return PARTS.flatMap(part => {
    const text = partText(article, part)
    const quoted = merge(annotation.quotes.flatMap(quote => quote.content.filter(span => span.part === part)))
    let next = 0
    return [...markedStretches(text, paragraphs(text))]
      .sort((a, b) => a.from - b.from)
      .filter(({ from, to }) => {
        while (next < quoted.length && (quoted[next] as Range).to <= from) next++
        return from < to && !(next < quoted.length && (quoted[next] as Range).from < to)
      })
      .map(({ from, to }) => ({ span: { article: article.id, part, from, to }, quote: null }))
  })
}
