import type { Language } from '../../lang/language.js'
import { type Article, partText } from '../../model/article.js'
import type { Annotation, Name, Quote, Speaker } from '../../model/quote.js'
import { PARTS, type Part, type Range, type Span } from '../../model/span.js'
import { paragraphs } from '../../text/paragraph.js'
import { itemsOf } from './item.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { type Mention, speakerOf } from './mention.js'
import { type PartText, type People, peopleOf } from './person.js'
import { type Quotation, quotationsOf } from './quotation.js'
import { type Sentence, sentencesOf } from './sentence.js'
import { stretchesOf } from './stretch.js'

/**
 * The direct quotations of an article in a language that is there as data, and the names of those who speak. It knows no
 * word of any language: all of them stand in `Language`. Reported speech is not read.
 */
export function readDirect(article: Article, language: Language): Annotation {
  const lexicon = lexiconOf(language)
  const parts = PARTS.map((part): PartText => ({ part, sentences: textSentences(partText(article, part), lexicon) }))
  const people = peopleOf(parts, lexicon)
  const found = parts.flatMap(({ part, sentences }) => quotationsOf(part, sentences, lexicon))
  const earlier: Mention[] = []
  const quotes = found.map((one): Quote => {
    const quote = quoteOf(article.id, one, speakerIn(article.id, one, earlier, people, lexicon))
    if (one.mention) earlier.push(one.mention)
    return quote
  })
  return { quotes: ordered(quotes), names: namesOf(article.id, people, quotes), times: [] }
}

function textSentences(text: string, lexicon: Lexicon): Sentence[] {
  const all = paragraphs(text).flatMap(paragraph => lines(text, paragraph))
  const stretches = stretchesOf(text, all, lexicon.language.marks)
  return all.flatMap((paragraph, i) => sentencesOf(itemsOf(text, paragraph, stretches[i] ?? []), i, lexicon))
}

/** The lines of a paragraph: one that a line break ends is a paragraph to a quotation. */
function lines(text: string, { from, to }: Range): Range[] {
  const found: Range[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && text.charAt(i) !== '\n') continue
    let a = start
    let b = i
    while (a < b && /\s/.test(text.charAt(a))) a++
    while (b > a && /\s/.test(text.charAt(b - 1))) b--
    if (a < b) found.push({ from: a, to: b })
    start = i + 1
  }
  return found
}

function speakerIn(
  article: string,
  one: Quotation,
  earlier: readonly Mention[],
  people: People,
  lexicon: Lexicon,
): Speaker {
  if (!one.mention) return { kind: 'unknown', why: one.why ?? 'the text names no speaker here' }
  const speaker = speakerOf(article, one.mention, earlier, people, lexicon)
  return one.inferred && speaker.kind !== 'unknown' ? { ...speaker, by: 'inferred' } : speaker
}

/** How sure a quotation beside its cue is, one inside an outlet's own sentence, and one without a cue. */
const SURE = { whole: 0.9, phrase: 0.8, inferred: 0.6, unknown: 0.5 }

function quoteOf(article: string, one: Quotation, speaker: Speaker): Quote {
  const spans = one.content.map(({ from, to }): Span => ({ article, part: one.part, from, to })) as [Span, ...Span[]]
  const known = one.inferred ? SURE.inferred : one.whole ? SURE.whole : SURE.phrase
  return {
    kind: 'direct',
    class: one.verb?.class ?? 'speech',
    content: spans,
    marked: spans,
    cue: one.cue && { article, part: one.part, ...one.cue },
    stance: one.verb?.stance ?? (one.cue ? 'neutral' : null),
    speaker,
    via: [],
    confidence: speaker.kind === 'unknown' ? SURE.unknown : known,
  }
}

const order = (part: Part): number => PARTS.indexOf(part)

const ordered = (quotes: readonly Quote[]): Quote[] =>
  [...quotes].sort(
    ({ content: [a] }, { content: [b] }) => order(a.part) - order(b.part) || a.from - b.from || a.to - b.to,
  )

/** Where those who speak, and the bodies and people that an office tells, are named. */
function namesOf(article: string, people: People, quotes: readonly Quote[]): Name[] {
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker.kind === 'named' ? [speaker.name] : [])))
  return people.named
    .filter(one => speakers.has(people.full(one.printed)))
    .map(one => ({
      article,
      part: one.part,
      from: one.from,
      to: one.to,
      type: one.kind,
      name: people.full(one.printed),
    }))
}
