import type { Article } from '../model/article.js'
import type { CreditForm } from '../model/lineage.js'
import type { Quote } from '../model/quote.js'
import type { Range } from '../model/span.js'
import { kept } from '../text/kept.js'
import { paragraphs } from '../text/paragraph.js'
import { looksLikeOutlet, outletIndex } from './outlet.js'
import type { LineageArticle } from './source.js'

/** What a story's articles show of which names are outlets. */
export interface Outlets {
  /** An article of the story is this outlet's. */
  readonly isOwn: (name: string) => boolean
  /** It is an outlet's name by its look, or named where only outlets stand ("…, Page Nine reported."). */
  readonly isOutlet: (name: string) => boolean
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\d]*(?:[.&'\u2019-]\p{L}[\p{L}\p{M}\d]*)*|\p{Lu}\.(?:\p{Lu}\.)+)`
const NAME = String.raw`(?<name>${WORD}(?:\s+(?:of\s+|&\s+)?(?:${WORD}|\d+)){0,4}|[\p{Ll}\d-]+\.(?:com|net|org))`
const CLASS = String.raw`(?<class>\s+(?:news\s+agency|news\s+service|wire\s+service|newswire|agency|newspaper|magazine|website|news\s+site|tabloid|broadcaster|radio\s+station|TV\s+station|television\s+station))?`
const SOURCE = String.raw`(?:[Tt]he\s+)?(?:(?:newspaper|magazine|website|broadcaster|agency|news\s+agency|tabloid)\s+)?${NAME}(?:['\u2019]s?)?${CLASS}`
const EARLY = String.raw`(?:(?:has|had|have|was|were|is|are|also|first|previously|earlier|later|originally|exclusively)\s+)*`

export interface Pattern {
  readonly form: CreditForm
  readonly regex: RegExp
  /** No match without it: a search for it costs far less than one for a name at each word. */
  readonly needs: RegExp
  /** Only outlets stand here, so that a name nobody knows is one too. */
  readonly teaches: boolean
}

const regex = (source: string): RegExp => new RegExp(source, 'gu')

const REPORTING = /report|reveal|disclos|wrote|broke/

/** Verbs that a passive names its source with. */
const REPORTED = /reported|revealed|disclosed|published/

export const PATTERNS: readonly Pattern[] = [
  // First, since a report that words are "according to" is no report by its own.
  {
    form: 'according',
    regex: regex(
      String.raw`\b[Aa]ccording\s+to\s+(?:(?:an?|the)\s+(?:\w+\s+)?(?:report|story|article|account|interview|survey|poll)\s+(?:by|in|from|on|with)\s+)?${SOURCE}`,
    ),
    needs: /ccording/,
    teaches: false,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b${SOURCE}\s+(?:was\s+(?:the\s+)?)?(?:first|exclusively)\s+(?:to\s+)?(?:reported|report|revealed)\b`,
    ),
    needs: REPORTING,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b(?:first|originally|exclusively)\s+(?:reported|revealed|published)\s+(?:\w+day\s+)?(?:by|in)\s+(?:${WORD}\s+${WORD}\s+(?:at|of|for)\s+)?${SOURCE}`,
    ),
    needs: REPORTED,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(String.raw`(?<=[,\u201D"]\s)(?:as\s+)?(?:reported|reports)\s+${SOURCE}(?=\s*[.,;:])`),
    needs: /reported|reports/,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`(?<=[,\u201D"]\s)${SOURCE}\s+${EARLY}(?:reported|reports)(?=\s*[.,;:]|\s+(?:on|in|earlier|last|this|at)\b)`,
    ),
    needs: REPORTING,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(String.raw`(?<=^|\n)${SOURCE}\s+${EARLY}(?:reported|reports)(?=\s*:)`),
    needs: REPORTING,
    teaches: true,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b(?:as\s+)?${EARLY}(?:reported|revealed|disclosed|published)\s+(?:\w+day\s+)?(?:by|in)\s+(?:${WORD}\s+${WORD}\s+(?:at|of|for)\s+)?${SOURCE}`,
    ),
    needs: REPORTED,
    teaches: false,
  },
  {
    form: 'reported',
    regex: regex(
      String.raw`\b${SOURCE}\s+${EARLY}(?:reported|reports|revealed|reveals|disclosed|wrote|broke\s+the\s+(?:news|story))\b`,
    ),
    needs: REPORTING,
    teaches: false,
  },
  {
    form: 'reported',
    regex: regex(String.raw`\b(?:citing|quoting|told\s+by|obtained\s+by|reviewed\s+by|seen\s+by)\s+${SOURCE}`),
    needs: /citing|quoting|told|obtained|reviewed|seen/,
    teaches: false,
  },
  {
    form: 'reported',
    regex: regex(String.raw`\b(?:[Rr]eports?|story|article|account|investigation)\s+(?:by|in|from)\s+${SOURCE}`),
    needs: /eport|story|article|account|investigation/,
    teaches: false,
  },
  { form: 'told', regex: regex(String.raw`\b(?:told|tells|telling)\s+${SOURCE}`), needs: /told|tell/, teaches: false },
  {
    form: 'told',
    regex: regex(
      String.raw`\b(?:[Ii]nterview(?:ed)?|[Ss]peaking|[Ss]poke|[Aa]ppear(?:ed|ance|ing)?|(?:e-?mail|statement|comments?|remarks?|response))\s+(?:with|to|on|by|for)\s+${SOURCE}`,
    ),
    needs: /nterview|peaking|poke|ppear|mail|statement|comment|remark|response/,
    teaches: false,
  },
  {
    form: 'contributed',
    regex: regex(
      String.raw`\b${SOURCE}(?:\s+(?:writers?|reporters?)[^.\n]{0,80})?\s+contributed\s+to\s+this\s+(?:report|story|article)`,
    ),
    needs: /contributed/,
    teaches: false,
  },
  {
    form: 'appeared',
    regex: regex(
      String.raw`\b(?:[Tt]his|[Tt]he)\s+(?:story|article|report|piece|post|version|item)[^.\n]{0,40}?\b(?:first\s+|originally\s+|also\s+)?(?:appeared|published|posted|ran|produced)\s+(?:on|in|by|at|with)\s+${SOURCE}`,
    ),
    needs: /appeared|published|posted|ran|produced/,
    teaches: true,
  },
  {
    form: 'appeared',
    regex: regex(
      String.raw`\b(?:[Ff]irst|[Oo]riginally)\s+(?:appeared|published|posted)\s+(?:on|in|by|at)\s+${SOURCE}`,
    ),
    needs: /appeared|published|posted/,
    teaches: true,
  },
  {
    form: 'byline',
    regex: regex(String.raw`(?:Copyright|\u00A9|\(c\))\s*(?:\d{4}\s+)?(?:by\s+)?${SOURCE}`),
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
}

/** All names in places of sources, with the words that show so. */
export function namedIn(text: string): Named[] {
  return paragraphs(text).flatMap(({ from: start, to: end }) =>
    namedInParagraph(text.slice(start, end)).map(each => ({ ...each, from: each.from + start, to: each.to + start })),
  )
}

const namedInParagraph = kept((paragraph): readonly Named[] =>
  PATTERNS.filter(({ needs }) => needs.test(paragraph)).flatMap(pattern =>
    [...paragraph.matchAll(pattern.regex)].map(match => ({
      pattern,
      name: match.groups?.name as string,
      typed: match.groups?.class !== undefined,
      from: match.index,
      to: match.index + match[0].length,
    })),
  ),
)

/** Its kind alone: "told a local radio station". */
export const KIND_ALONE =
  /\b(?:told|interview\s+with|speaking\s+to)\s+(?:an?|one|another)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:(?:radio|TV|television|news)\s+(?:station|channel|programme|program|show|site|website|agency|outlet|network)|newspaper|broadcaster|magazine|tabloid)\b/gu

/** "LOWMERE, March 9 (Harbour Wire) -" at the beginning; "(CNN)Nobody" is one too. */
const DATELINE = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L}\p{M}.'\u2019/ -]{1,50}(?:,?\s*[\p{L}.\d ,]{1,40}?)?\s+)?\((?<name>${WORD}(?:\s+${WORD}){0,3})\)(?<dash>\s*(?:[-\u2010-\u2015]+|:))?`,
  'u',
)
/** "LOWMERE, AP —". */
const DATELINE_BARE = /^\s*\p{Lu}[\p{Lu} .'-]+,?\s+(?<name>AP|UPI|AFP|Reuters)\s*[-\u2010-\u2015]/u

/** That it is a copy, without a name: the label of a link to where it was taken from. */
export const LINK = new RegExp(
  String.raw`^\s*(?:source(?:\s+link)?|original\s+(?:article|source|post|story)|(?:read|see)\s+the\s+original(?:\s+article)?|via)\s*:?\s*(?:${SOURCE})?\s*\.?\s*$`,
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

/** The outlets of the articles, and those that an article names where only outlets are named. */
export function outletsOf(told: readonly LineageArticle[]): Outlets {
  const own = outletIndex([...new Set(told.map(({ article }) => article.outlet || null))])
  const learned = new Set<string>()
  for (const each of told) {
    const people = speakersOf(each)
    for (const { pattern, name, typed } of namedIn(each.article.text))
      if ((pattern.teaches || typed) && !people.has(name) && !STARTERS.test(name)) learned.add(name)
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

/** A headline, a standfirst and a byline may stand before the dateline where the text was not extracted. */
const TOP = 800

/** A source that a report is signed with where it begins. */
export interface Dateline extends Range {
  readonly name: string
}

export function datelineOf({ text }: Article): Dateline | null {
  for (const { from } of paragraphs(text.slice(0, TOP)).slice(0, 4)) {
    const found = datelineIn(text.slice(from, from + 200))
    if (!found) continue
    // In the first line of all, an outlet's name in brackets needs no dash behind it.
    if (found.signed || (from === 0 && looksLikeOutlet(found.name))) return { ...found, from, to: from + found.to }
  }
  return null
}

const datelineIn = kept((start): (Dateline & { readonly signed: boolean }) | null => {
  const match = DATELINE.exec(start) ?? DATELINE_BARE.exec(start)
  const name = match?.groups?.name
  // "Anna Vale (D)": one capital is a party.
  if (!match || !name || name.length < 2) return null
  const signed = match.groups?.dash !== undefined || !match[0].includes('(')
  return { name, from: 0, to: match[0].length, signed }
})
