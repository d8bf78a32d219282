import type { CreditForm } from '../model/lineage.js'
import type { Quote } from '../model/quote.js'
import type { Range } from '../model/span.js'
import { kept } from '../text/kept.js'
import { paragraphs } from '../text/paragraph.js'
import { looksLikeOutlet, outletIndex } from './outlet.js'
import { datelineOf, WORD } from './signature.js'
import type { LineageArticle } from './source.js'

/** What a story's articles show of which names are outlets. */
export interface Outlets {
  /** An article of the story is this outlet's. */
  readonly isOwn: (name: string) => boolean
  /** It is an outlet's name by its look, or named where only outlets stand ("…, Page Nine reported."). */
  readonly isOutlet: (name: string) => boolean
}

const NAME = String.raw`(?<name>${WORD}(?:\s{1,4}(?:of\s{1,4}|&\s{1,4})?(?:${WORD}|\d{1,10})){0,4}|[\p{Ll}\d-]{1,60}\.(?:com|net|org))`
const CLASS = String.raw`(?<class>\s{1,4}(?:news\s{1,4}agency|news\s{1,4}service|wire\s{1,4}service|newswire|agency|newspaper|magazine|website|news\s{1,4}site|tabloid|broadcaster|radio\s{1,4}station|TV\s{1,4}station|television\s{1,4}station))?`
const KIND = String.raw`(?:[Tt]he\s{1,4})?(?:(?:newspaper|magazine|website|broadcaster|news\s{1,4}agency|agency|tabloid)\s{1,4})?`
const SOURCE = String.raw`${KIND}${NAME}(?:['\u2019]s?)?${CLASS}`
/** A source as it is read back from what stands behind it. */
const SOURCE_BACK = String.raw`${KIND}${NAME}['\u2019]?${CLASS}`
const EARLY = String.raw`(?:(?:has|had|have|was|were|is|are|also|first|previously|earlier|later|originally|exclusively)\s{1,4}){0,4}`

export interface Pattern {
  readonly form: CreditForm
  /** `name` is the source's, `lead` what stands before the match and is of it. */
  readonly regex: RegExp
  /** No match without it: a search for it costs far less than one for a name at each word. */
  readonly needs: RegExp
  /** Only outlets stand here, so that a name nobody knows is one too. */
  readonly teaches: boolean
}

const regex = (source: string): RegExp => new RegExp(source, 'gu')

/**
 * A source that a verb stands behind. The verb is looked for, and the source is read back from it: names are
 * everywhere, and one that could go on with each of many capitals was tried from each of them.
 */
const before = (lead: string, verb: string): RegExp => regex(`(?=${verb})(?<=${lead})${verb}`)

const REPORTING = /report|reveal|disclos|wrote|broke/

/** Verbs that a passive names its source with. */
const REPORTED = /reported|revealed|disclosed|published/

export const PATTERNS: readonly Pattern[] = [
  // First, since a report that words are "according to" is no report by its own.
  {
    form: 'according',
    regex: regex(
      String.raw`\b[Aa]ccording\s{1,4}to\s{1,4}(?:(?:an?|the)\s{1,4}(?:\w+\s{1,4})?(?:report|story|article|account|interview|survey|poll)\s{1,4}(?:by|in|from|on|with)\s{1,4})?${SOURCE}`,
    ),
    needs: /ccording/,
    teaches: false,
  },
  {
    form: 'reported',
    regex: before(
      String.raw`(?<lead>\b${SOURCE_BACK}\s{1,4}(?:was\s{1,4}(?:the\s{1,4})?)?(?:first|exclusively)\s{1,4}(?:to\s{1,4})?)`,
      String.raw`(?:reported|report|revealed)\b`,
    ),
    needs: REPORTING,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b(?:first|originally|exclusively)\s{1,4}(?:reported|revealed|published)\s{1,4}(?:\w+day\s{1,4})?(?:by|in)\s{1,4}(?:${WORD}\s{1,4}${WORD}\s{1,4}(?:at|of|for)\s{1,4})?${SOURCE}`,
    ),
    needs: REPORTED,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(String.raw`(?<=[,\u201D"]\s)(?:as\s{1,4})?(?:reported|reports)\s{1,4}${SOURCE}(?=\s{0,4}[.,;:])`),
    needs: /reported|reports/,
    teaches: true,
  },
  {
    form: 'reported',
    regex: before(
      String.raw`[,\u201D"]\s(?<lead>${SOURCE_BACK}\s{1,4}${EARLY})`,
      String.raw`(?:reported|reports)(?=\s{0,4}[.,;:]|\s{1,4}(?:on|in|earlier|last|this|at)\b)`,
    ),
    needs: REPORTING,
    teaches: true,
  },
  {
    form: 'reported',
    regex: before(
      String.raw`(?:^|\n)(?<lead>${SOURCE_BACK}\s{1,4}${EARLY})`,
      String.raw`(?:reported|reports)(?=\s{0,4}:)`,
    ),
    needs: REPORTING,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b(?:as\s{1,4})?${EARLY}(?:reported|revealed|disclosed|published)\s{1,4}(?:\w+day\s{1,4})?(?:by|in)\s{1,4}(?:${WORD}\s{1,4}${WORD}\s{1,4}(?:at|of|for)\s{1,4})?${SOURCE}`,
    ),
    needs: REPORTED,
    teaches: false,
  },
  {
    form: 'reported',
    regex: before(
      String.raw`(?<lead>\b${SOURCE_BACK}\s{1,4}${EARLY})`,
      String.raw`(?:reported|reports|revealed|reveals|disclosed|wrote|broke\s{1,4}the\s{1,4}(?:news|story))\b`,
    ),
    needs: REPORTING,
    teaches: false,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b(?:citing|quoting|told\s{1,4}by|obtained\s{1,4}by|reviewed\s{1,4}by|seen\s{1,4}by)\s{1,4}${SOURCE}`,
    ),
    needs: /citing|quoting|told|obtained|reviewed|seen/,
    teaches: false,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b(?:[Rr]eports?|story|article|account|investigation)\s{1,4}(?:by|in|from)\s{1,4}${SOURCE}`,
    ),
    needs: /eport|story|article|account|investigation/,
    teaches: false,
  },
  {
    form: 'told',
    regex: regex(String.raw`\b(?:told|tells|telling)\s{1,4}${SOURCE}`),
    needs: /told|tell/,
    teaches: false,
  },
  {
    form: 'told',
    regex: regex(
      String.raw`\b(?:[Ii]nterview(?:ed)?|[Ss]peaking|[Ss]poke|[Aa]ppear(?:ed|ance|ing)?|(?:e-?mail|statement|comments?|remarks?|response))\s{1,4}(?:with|to|on|by|for)\s{1,4}${SOURCE}`,
    ),
    needs: /nterview|peaking|poke|ppear|mail|statement|comment|remark|response/,
    teaches: false,
  },
  {
    form: 'contributed',
    regex: before(
      String.raw`(?<lead>\b${SOURCE_BACK}(?:\s{1,4}(?:writers?|reporters?)[^.\n]{0,80})?\s{1,4})`,
      String.raw`contributed\s{1,4}to\s{1,4}this\s{1,4}(?:report|story|article)`,
    ),
    needs: /contributed/,
    teaches: false,
  },
  {
    form: 'appeared',
    regex: regex(
      String.raw`\b(?:[Tt]his|[Tt]he)\s{1,4}(?:story|article|report|piece|post|version|item)[^.\n]{0,40}?\b(?:first\s{1,4}|originally\s{1,4}|also\s{1,4})?(?:appeared|published|posted|ran|produced)\s{1,4}(?:on|in|by|at|with)\s{1,4}${SOURCE}`,
    ),
    needs: /appeared|published|posted|ran|produced/,
    teaches: true,
  },
  {
    form: 'appeared',
    regex: regex(
      String.raw`\b(?:[Ff]irst|[Oo]riginally)\s{1,4}(?:appeared|published|posted)\s{1,4}(?:on|in|by|at)\s{1,4}${SOURCE}`,
    ),
    needs: /appeared|published|posted/,
    teaches: true,
  },
  {
    form: 'byline',
    regex: regex(String.raw`(?:Copyright|\u00A9|\(c\))\s{0,4}(?:\d{4}\s{1,4})?(?:by\s{1,4})?${SOURCE}`),
    needs: /Copyright|\u00A9|\(c\)/,
    teaches: false,
  },
]

/** A name in a place where sources are named. */
export interface Named extends Range {
  readonly pattern: Pattern
  readonly name: string
  /** What it is stands with it: "the Harbour Wire news agency". */
  readonly typed: boolean
  /** Who reports for it: "Harbour Wire correspondent Ann Vale". The name is empty where it is not said for whom. */
  readonly reporter: string | null
}

/** All names in places of sources, with the words that show so. */
export function namedIn(text: string): Named[] {
  return paragraphs(text).flatMap(({ from: start, to: end }) =>
    namedInParagraph(text.slice(start, end)).map(each => ({ ...each, from: each.from + start, to: each.to + start })),
  )
}

const namedInParagraph = kept((paragraph): readonly Named[] =>
  PATTERNS.filter(({ needs }) => needs.test(paragraph)).flatMap(pattern =>
    [...paragraph.matchAll(pattern.regex)].map(match => {
      const name = nameIn(match)
      const from = match.index - (match.groups?.lead?.length ?? 0)
      const to = match.index + match[0].length
      const job = jobBefore(paragraph, paragraph.indexOf(name, from))
      if (job === null) return { pattern, name, typed: match.groups?.class !== undefined, reporter: null, from, to }
      return { pattern, name: job.outlet, typed: true, reporter: name, from: Math.min(from, job.from), to }
    }),
  ),
)

/** What somebody who reports is called. */
const JOBS: ReadonlySet<string> = new Set(
  'correspondent reporter journalist editor columnist writer presenter host anchor commentator analyst'.split(' '),
)
/** Words of a job before its noun ("chief political"), and of an outlet's name. */
const BEFORE_JOB = 2
const OUTLET_WORDS = 5

/** Whose reporter stands at `at`, by the words before: "Vale TV harbour correspondent"; null where no job stands there. */
function jobBefore(paragraph: string, at: number): { readonly outlet: string; readonly from: number } | null {
  const start = Math.max(0, at - 120)
  const words = [...paragraph.slice(start, Math.max(start, at)).matchAll(/\S+/g)]
  if (at < 0 || !JOBS.has(words.at(-1)?.[0] ?? '')) return null
  let last = words.length - 2
  const least = last - BEFORE_JOB
  while (last > least && /^[\p{Ll}-]+$/u.test(words[last]?.[0] ?? '')) last--
  let first = last
  while (first > last - OUTLET_WORDS && /^\p{Lu}[\p{L}\p{M}\d.&'\u2019-]*$/u.test(words[first]?.[0] ?? '')) first--
  const own = words.slice(first + 1, last + 1)
  const name = own.map(([word]) => word).join(' ')
  const outlet = name.replace(/^The\s/, '').replace(/['\u2019]s?$/, '')
  return { outlet, from: start + ((own[0] ?? words.at(-1))?.index ?? 0) }
}

/** Who reports for outlets in these names, by full name and by surname. */
export function reportersIn(named: readonly Named[]): Set<string> {
  return new Set(
    named.flatMap(({ reporter }) => (reporter === null ? [] : [reporter, reporter.split(' ').at(-1) ?? ''])),
  )
}

/** The name that a pattern found. One that was read back takes in the article before it, which is none of it. */
function nameIn({ groups }: RegExpExecArray): string {
  const { name = '', lead } = groups ?? {}
  return lead?.startsWith(name) ? name.replace(/^The\s{1,4}(?=\p{Lu})/u, '') : name
}

/** Its kind alone: "told a local radio station". */
export const KIND_ALONE =
  /\b(?:told|interview\s{1,4}with|speaking\s{1,4}to)\s{1,4}(?:an?|one|another)\s{1,4}(?:[\p{Ll}-]{1,30}\s{1,4}){0,2}?(?:(?:radio|TV|television|news)\s{1,4}(?:station|channel|programme|program|show|site|website|agency|outlet|network)|newspaper|broadcaster|magazine|tabloid)\b/gu

/** That it is a copy, without a name: the label of a link to where it was taken from. */
export const LINK = new RegExp(
  String.raw`^\s{0,4}(?:source(?:\s{1,4}link)?|original\s{1,4}(?:article|source|post|story)|(?:read|see)\s{1,4}the\s{1,4}original(?:\s{1,4}article)?|via)\s{0,4}:?\s{0,4}(?:${SOURCE})?\s{0,4}\.?\s{0,4}$`,
  'iu',
)

/** The marked words of quotes that the articles credit to speakers who are no outlets: what is said belongs to nobody. */
export function speechOf({ annotation }: LineageArticle, outlets: Outlets): Range[] {
  return annotation.quotes
    .filter(quote => !fromOutlet(quote, outlets))
    .flatMap(quote => quote.marked.filter(span => span.part === 'text'))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from)
}

/** A quote whose speaker is an outlet: its words are that outlet's narration. */
export function fromOutlet({ speaker }: Quote, outlets: Outlets): boolean {
  return speaker.kind === 'named' && outlets.isOutlet(speaker.name)
}

/** The outlets of the articles, and those that an article names where only outlets are named; `named` has what each names. */
export function outletsOf(told: readonly LineageArticle[], named: readonly (readonly Named[])[]): Outlets {
  const own = outletIndex([...new Set(told.map(({ article }) => article.outlet || null))])
  const learned = new Set<string>()
  for (const [i, each] of told.entries()) {
    const people = new Set([...speakersOf(each), ...reportersIn(named[i] ?? [])])
    for (const { pattern, name, typed } of named[i] ?? [])
      if (name !== '' && (pattern.teaches || typed) && !people.has(name) && !STARTERS.test(name)) learned.add(name)
    const line = datelineOf(each.article)
    if (line && !people.has(line.name)) learned.add(line.name)
  }
  const taught = outletIndex([...learned])
  const isOwn = (name: string): boolean => own(name).length > 0
  return { isOwn, isOutlet: kept(name => looksLikeOutlet(name) || isOwn(name) || taught(name).length > 0) }
}

/** Words that only look like a name, at the start of a sentence; and who reports but is no outlet. */
const STARTERS =
  /^(?:He|She|They|It|We|I|You|This|That|The|A|An|In|On|At|As|But|And|Police|Officials|Officers|Authorities|Doctors|Witnesses|Residents|Researchers|Scientists|Others|Many|Some|Nobody|Everybody|Who|There|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Congress|Parliament|Senate|House|Court)$/

/** Who speaks in an article, in other words than that they "reported": not outlets, even where no list knows them. */
export function speakersOf({ article, annotation }: LineageArticle): Set<string> {
  const people = new Set(annotation.names.filter(name => name.type === 'person').map(name => name.name))
  const speaking = annotation.quotes.flatMap(({ speaker, cue }) =>
    speaker.kind === 'named' &&
    people.has(speaker.name) &&
    cue?.part === 'text' &&
    !/report/i.test(article.text.slice(cue.from, cue.to))
      ? [speaker.name]
      : [],
  )
  return new Set(speaking.filter(name => !looksLikeOutlet(name)))
}
