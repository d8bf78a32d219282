import type { Article, Extraction } from '../model/article.js'
import type { Annotation, Quote, Speaker } from '../model/quote.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'

export interface ExtractLineOptions {
  /** Adds the field `map`: where each run of the text stands in the HTML. */
  readonly map?: boolean
}

/** One line of `variorum extract`, without its line feed; the fields stand in the order of the format, unknown ones last. */
export function toExtractLine(extraction: Extraction, options: ExtractLineOptions = {}): string {
  const { article, dropped, map } = extraction
  return JSON.stringify({ ...articleFields(article), dropped, ...(options.map ? { map } : {}), ...article.extra })
}

/** The article's own fields in the order of the format, `extra` left out. */
export function articleFields(article: Article): Omit<Article, 'extra'> {
  const { id, source, url, outlet, title, standfirst, authors, published, modified, language, text, blocks, complete } =
    article
  return { id, source, url, outlet, title, standfirst, authors, published, modified, language, text, blocks, complete }
}

/** One line of `variorum annotate`, without its line feed; quotes, names and times of the input are replaced. */
export function toAnnotateLine({ article, dropped }: Extraction, { quotes, names, times }: Annotation): string {
  const { quotes: _quotes, names: _names, times: _times, ...extra } = article.extra
  return JSON.stringify({
    ...articleFields(article),
    dropped,
    quotes: quotes.map(quoteJson),
    names: names.map(({ type, name, ...span }) => ({ ...placed(span), type, name })),
    times: times.map(({ type, value, earliest, latest, ...span }) => ({
      ...placed(span),
      type,
      value,
      earliest,
      latest,
    })),
    ...extra,
  })
}

/** One line of `variorum group`, without its line feed. */
export function toGroupLine({ id, title, articles, why }: Story): string {
  return JSON.stringify({ story: id, title, articles, why })
}

function quoteJson({ kind, class: sort, content, marked, cue, stance, speaker, via, confidence }: Quote): object {
  return {
    kind,
    class: sort,
    content: content.map(placed),
    marked: marked.map(placed),
    cue: cue && placed(cue),
    stance,
    speaker: speakerJson(speaker),
    via: via.map(placed),
    confidence,
  }
}

function speakerJson(speaker: Speaker): object {
  const mention = speaker.kind === 'unknown' ? null : placed(speaker.mention)
  const name = speaker.kind === 'named' ? speaker.name : null
  const why = speaker.kind === 'unknown' ? speaker.why : null
  const by = speaker.kind === 'unknown' ? null : speaker.by
  return { kind: speaker.kind, mention, name, by, why }
}

/** A span of the article that the line is about: JSON leaves out the part where it is the body. */
export function placed({ part, from, to }: Span): object {
  return part === 'text' ? { from, to } : { part, from, to }
}
