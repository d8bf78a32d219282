import type { CreditForm } from '../model/lineage.js'
import type { Range, Span } from '../model/span.js'
import { cover } from '../text/cover.js'
import {
  fromOutlet,
  KIND_ALONE,
  LINK,
  type Named,
  type Outlets,
  PATTERNS,
  reportersIn,
  speakersOf,
  speechOf,
} from './credit.js'
import { BETWEEN_CREDITS, STAFF_BEHIND } from './english.js'
import { isAgency, outletIndex, outletName, sameOutlet } from './outlet.js'
import { datelineOf, footOf } from './signature.js'
import type { LineageArticle } from './source.js'

/** An article names a source. */
export interface Mention {
  readonly article: string
  /** Null where its kind alone is told, or nothing. */
  readonly source: string | null
  readonly form: CreditForm
  readonly outlet: boolean
  /** The words that name it; null where they stand outside the text. */
  readonly span: Span | null
  /** What the article quotes from the source, in quotation marks. */
  readonly content: readonly Span[]
  /** It is the article's own outlet that signs here: a wire that names itself in its dateline. */
  readonly own: boolean
}

/** All that an article says about where it has something from; once for each place. In the order of the text. */
export function mentionsOf(told: LineageArticle, named: readonly Named[], outlets: Outlets): Mention[] {
  const { article } = told
  const speech = cover(article.text.length, speechOf(told, outlets))
  const taken = cover(article.text.length)
  const people = new Set([...speakersOf(told), ...reportersIn(named)])
  const mentions: Mention[] = []
  const make = (source: string | null, form: CreditForm, range: Range | null, outlet = true): void => {
    if (range && taken.meets(range)) return
    const own = source !== null && article.outlet !== null && sameOutlet(source, article.outlet)
    if (own && form !== 'dateline') return
    if (range) taken.add(range)
    const span: Span | null = range && { article: article.id, part: 'text', ...range }
    mentions.push({ article: article.id, source: source && outletName(source), form, outlet, span, content: [], own })
  }
  const line = datelineOf(article)
  if (line && (isAgency(line.name) || outlets.isOutlet(line.name))) make(line.name, 'dateline', line)
  const foot = footOf(article)
  if (foot) make(foot.name, 'byline', { from: foot.from, to: foot.to })
  const found = named.filter(each => !speech.meets(each))
  for (const pattern of PATTERNS)
    for (const each of found) {
      if (each.pattern !== pattern) continue
      if (each.name === '' || people.has(each.name) || !(each.typed || outlets.isOutlet(each.name))) continue
      if (pattern.form === 'byline' && !isAgency(each.name)) continue
      make(each.name, pattern.form, { from: each.from, to: each.to })
    }
  for (const match of article.text.matchAll(KIND_ALONE))
    make(null, 'told', { from: match.index, to: match.index + match[0].length })
  for (const quote of told.annotation.quotes) {
    if (quote.speaker.kind !== 'named' || quote.cue?.part !== 'text') continue
    const cue = article.text.slice(quote.cue.from, quote.cue.to).toLowerCase()
    const { mention, name } = quote.speaker
    const range = { from: Math.min(quote.cue.from, mention.from), to: Math.max(quote.cue.to, mention.to) }
    if (fromOutlet(quote, outlets) && quote.marked.length > 0) make(name, 'reported', range)
    else if (cue === 'according to' && quote.kind !== 'direct') make(name, 'according', range, false)
  }
  for (const { source, form } of outsideText(told, outlets)) make(source, form, null)
  const fullNameOf = fullNamesIn(mentions)
  const contentOf = contentsIn(told, outlets)
  return mentions
    .map(mention => {
      const source = mention.source === null ? null : fullNameOf(mention.source)
      return { ...mention, source, content: source !== null && mention.outlet ? contentOf(source) : [] }
    })
    .sort((a, b) => (a.span?.from ?? Number.POSITIVE_INFINITY) - (b.span?.from ?? Number.POSITIVE_INFINITY))
}

/** "the Post" is the Elmford Post where the article says so elsewhere. */
function fullNamesIn(mentions: readonly Mention[]): (source: string) => string {
  const names = [...new Set(mentions.flatMap(({ source }) => source ?? []))]
  names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const placesOf = outletIndex(names)
  return source => names[placesOf(source)[0] ?? -1] ?? source
}

/** For the name of an outlet, the marked words that the article gives to it. */
function contentsIn({ annotation }: LineageArticle, outlets: Outlets): (source: string) => readonly Span[] {
  const bySpeaker = new Map<string, Numbered[]>()
  annotation.quotes.forEach(({ speaker, marked, content }, number) => {
    if (speaker.kind !== 'named' || marked.length === 0 || !outlets.isOutlet(speaker.name)) return
    const spans = content.filter(span => span.part === 'text').map(span => ({ span, number }))
    const known = bySpeaker.get(speaker.name)
    if (known) known.push(...spans)
    else bySpeaker.set(speaker.name, spans)
  })
  const speakers = [...bySpeaker.keys()]
  const placesOf = outletIndex(speakers)
  // Once for each source: a source that is named a thousand times is given a thousand quotations once.
  const known = new Map<string, readonly Span[]>()
  return source => {
    const found = known.get(source)
    if (found) return found
    const made = placesOf(source)
      .flatMap(i => bySpeaker.get(speakers[i] as string) ?? [])
      .sort((a, b) => a.number - b.number)
      .map(({ span }) => span)
    known.set(source, made)
    return made
  }
}

/** Words of a quote, and which of the article's quotes it is. */
interface Numbered {
  readonly span: Span
  readonly number: number
}

/** Bylines, and notes that extraction dropped. */
function outsideText(
  { article, dropped }: LineageArticle,
  outlets: Outlets,
): { source: string | null; form: CreditForm }[] {
  const found: { source: string | null; form: CreditForm }[] = []
  const bylines = [...article.authors, ...dropped.filter(({ reason }) => reason === 'byline').map(({ text }) => text)]
  for (const byline of bylines)
    for (const name of byline.split(BETWEEN_CREDITS)) {
      const bare = name.replace(STAFF_BEHIND, '').trim()
      if (isAgency(bare) || outlets.isOwn(bare)) found.push({ source: bare, form: 'byline' })
    }
  for (const { reason, text } of dropped) {
    if (reason === 'agency') found.push({ source: /\p{L}[\p{L} -]*/u.exec(text)?.[0] ?? null, form: 'byline' })
    const link = text.length < 120 ? LINK.exec(text) : null
    if (link) found.push({ source: link.groups?.name ?? null, form: 'link' })
    if (!/byline|note|copyright|footer|source|not in the article/.test(reason)) continue
    for (const { form, regex: pattern } of PATTERNS.filter(each => OUTSIDE.has(each.form)))
      for (const match of text.matchAll(pattern)) {
        const name = match.groups?.name as string
        if (form === 'byline' ? isAgency(name) : outlets.isOutlet(name)) found.push({ source: name, form })
      }
  }
  const seen = new Set<string>()
  return found.filter(({ source, form }) => {
    const key = `${form} ${source && outletName(source)}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const OUTSIDE: ReadonlySet<CreditForm> = new Set(['contributed', 'appeared', 'byline'])
