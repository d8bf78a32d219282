import { type Gender, genderOf, PRONOUN_GENDERS } from '../annotate/lexicon/given.js'
import { isOrganizationRole } from '../annotate/lexicon/role.js'
import { honorificGender } from '../annotate/lexicon/title.js'
import { type Article, partText, slice } from '../model/article.js'
import type { Answer } from '../model/check.js'
import type { Annotation, Name, Quote } from '../model/quote.js'
import { firstOf } from '../text/bisect.js'
import { paragraphBefore, sentenceAround } from './around.js'
import { type Bearers, bearersIn, remembering } from './bearers.js'
import { BEHIND_NOUN, BODY_OF_PEOPLE, GENDERLESS_PRONOUNS, SEVERAL, SINGULAR_IN_S } from './english.js'
import { formsAmong } from './forms.js'
import { isDescription, keyWords, looksHuman, samePerson } from './naming.js'
import { once } from './once.js'

/** How an article ties words to their speaker: with a name, a description, a pronoun; or not at all, by its neighbours. */
export type KnownBy = 'named' | 'described' | 'pronoun' | 'inferred'

/** A quote, and the article that it stands in. */
export interface QuoteInArticle {
  readonly article: Article
  readonly annotation: Annotation
  readonly quote: Quote
}

const isPronoun = (word: string): boolean => PRONOUN_GENDERS.has(word) || GENDERLESS_PRONOUNS.has(word)

/** A quotation without a cue is nobody's from this confidence down: its neighbours' speaker is only likely. */
const INFERRED = 0.6

/** How the speaker is known: as annotation tells it, or by what stands there for them. Null where nobody is known. */
function certaintyOf(quote: Quote, article: Article): KnownBy | null {
  const { speaker, cue, confidence } = quote
  if (speaker.kind === 'unknown') return null
  const by: unknown = 'by' in speaker ? speaker.by : null
  if (by === 'named' || by === 'described' || by === 'pronoun' || by === 'inferred') return by
  if (cue === null && confidence <= INFERRED) return 'inferred'
  const mention = slice(article, speaker.mention)
  if (isPronoun(mention.toLowerCase())) return 'pronoun'
  if (speaker.kind === 'unnamed') return 'named'
  const words = new Set(keyWords(mention))
  return keyWords(speaker.name).some(word => words.has(word)) || /\p{Lu}/u.test(mention.slice(1))
    ? 'named'
    : 'described'
}

/** Who an article says that the words are of, and who else it may mean. */
export interface Attribution {
  /** The speaker's name; null for one whom the outlet leaves unnamed. */
  readonly name: string | null
  /** The words that stand for the speaker. */
  readonly mention: string
  /** The text has the name itself where it tells who spoke. */
  readonly explicit: boolean
  /** No other reading of the article is likely. */
  readonly certain: boolean
  /** Others whom a pronoun, a description or a missing cue may stand for. */
  readonly others: Others
}

/** Other people, who are asked for one by one: there may be thousands, for each of thousands of quotations. */
export interface Others {
  readonly any: boolean
  /** Whether a name is that of one of them, in any form. */
  readonly has: (name: string) => boolean
}

export const NOBODY: Others = { any: false, has: () => false }

/** The attribution of a quote; null where the article does not tell. */
export const attributionOf = (told: QuoteInArticle): Attribution | null => attributed(told.quote, told)

const attributed = once((quote: Quote, told: QuoteInArticle): Attribution | null => {
  const { article } = told
  const by = certaintyOf(quote, article)
  if (by === null || quote.speaker.kind === 'unknown') return null
  const name = quote.speaker.kind === 'named' ? quote.speaker.name : null
  const mention = slice(article, quote.speaker.mention)
  const others =
    name === null ? NOBODY : by === 'named' ? namesakesOf(told, name, mention) : candidatesOf(told, by, name)
  const certain = by !== 'inferred' && !others.any
  return { name, mention, explicit: by === 'named', certain, others }
})

/** Others of the article who go by the same surname, where the mention has no more than that. */
function namesakesOf({ article, annotation }: QuoteInArticle, speaker: string, mention: string): Others {
  const key = keyWords(mention)
  if (key.length !== 1) return NOBODY
  const gender = honorificGender(mention.split(/\s+/)[0] ?? '')
  const bearers = bearersIn(annotation, article)
  const namesakes = bearers.namesakes(key[0] as string)
  return othersOf(bearers, speaker, namesakes.keys(), name =>
    (namesakes.get(name) ?? []).some(each => agrees(article, each, gender)),
  )
}

/** Those of these names that are in question and no form of the speaker's. */
function othersOf(
  { forms }: Bearers,
  speaker: string,
  names: Iterable<string>,
  isMeant: (name: string) => boolean,
): Others {
  const isOther = (name: string): boolean => !samePerson(name, speaker) && isMeant(name)
  return { any: some(names, isOther), has: name => forms(name).some(isOther) }
}

function some(names: Iterable<string>, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true
  return false
}

/** The others of the same sort, named where the text could mean them. */
function candidatesOf({ article, annotation, quote }: QuoteInArticle, by: KnownBy, speaker: string): Others {
  const mention = quote.speaker.kind === 'unknown' ? quote.content[0] : quote.speaker.mention
  const bearers = bearersIn(annotation, article)
  const type = bearers.typeOf(speaker) ?? 'person'
  const tied = by === 'described' ? bearers.besideWord(nounOf(slice(article, mention))) : new Set<string>()
  if (tied.size > 0) return othersOf(bearers, speaker, tied, name => tied.has(name))
  const word =
    slice(article, mention)
      .toLowerCase()
      .split(/[\s'’]/)[0] ?? ''
  const gender = by === 'pronoun' ? (PRONOUN_GENDERS.get(word) ?? null) : null
  const named = bearers.lastBefore(speaker, mention.part, mention.from)
  const from =
    by === 'inferred'
      ? paragraphBefore(article, quote.content[0])
      : named === null
        ? 0
        : sentenceAround(article, named).from
  const to = by === 'inferred' ? quote.content[0].from : mention.from
  const isNear = (each: Name): boolean =>
    each.part === mention.part &&
    each.from >= from &&
    each.to <= to &&
    each.type === type &&
    agrees(article, each, gender)
  const all = bearers.own(mention.part)
  const near = all.slice(
    firstOf(all, each => each.from >= from),
    firstOf(all, each => each.from >= to),
  )
  const isMeant = (name: string): boolean => bearers.placesOf(name).some(isNear)
  return {
    any: near.some(each => isNear(each) && !samePerson(each.name, speaker)),
    has: othersOf(bearers, speaker, [], isMeant).has,
  }
}

/** The noun of a description, by which an article may call somebody right beside the name: "Norrsea CEO Petra Holm". */
function nounOf(description: string): string {
  const noun =
    description
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  return noun.length < 3 ? '' : noun
}

function agrees(article: Article, name: Name, gender: Gender | null): boolean {
  if (gender === null) return true
  const own = genderAt(name, article)
  return own === null || own === gender
}

/** What a name tells by its honorific or its first name. */
const genderAt = once(({ part, from, name }: Name, article: Article): Gender | null => {
  const before =
    partText(article, part)
      .slice(Math.max(0, from - 12), from)
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  return honorificGender(before) ?? (name.includes(' ') ? genderOf(name.split(' ')[0] as string) : null)
})

/** What a story's articles tell of names: who is a person, and whose organisations are whose. */
export interface Cast {
  isPerson(name: string): boolean
  /** One is an organisation that the other leads, or speaks for. */
  areRelated(a: string, b: string): boolean
  /** Another person of the story can go by this short form of the name. */
  isAmbiguous(short: string, wanted: string): boolean
  /** Whether an article describes somebody by the noun of a description: "the mayor". */
  isDescribed(name: string, description: string): boolean
}

export function castOf(told: readonly { readonly article: Article; readonly annotation: Annotation }[]): Cast {
  const all = told.map(({ article, annotation }) => bearersIn(annotation, article))
  const persons = [...new Set(all.flatMap(each => each.persons))]
  const forms = remembering(formsAmong(persons))
  const beside = remembering((name: string) => new Set(all.flatMap(each => [...each.beside(name)])))
  return {
    isPerson: name => forms(name).length > 0 || looksHuman(name),
    areRelated: (a, b) =>
      [[a, b] as const, [b, a] as const].some(([one, other]) => {
        const words = keyWords(one)
        // To find all forms of a name is dear, and most have nobody beside them.
        if (words.length === 0 || !words.every(word => all.some(each => each.isBeside(word)))) return false
        const near = beside(other)
        return words.every(word => near.has(word))
      }),
    isAmbiguous: (short, wanted) => {
      const key = keyWords(short)
      return (
        key.length === 1 &&
        keyWords(wanted).length > 1 &&
        forms(short).some(each => keyWords(each).length > 1 && !samePerson(each, wanted))
      )
    },
    isDescribed: (name, description) => {
      const noun =
        description
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.at(-1) ?? ''
      return noun !== '' && beside(name).has(noun)
    },
  }
}

/** Whether an attribution gives the words to the one asked for. */
export function givenTo(wanted: string, attribution: Attribution | null, cast: Cast): Answer {
  if (attribution === null) return 'unconfirmed'
  const { name, mention, certain, others } = attribution
  if (isDescription(wanted)) return fitsDescription(wanted, attribution, cast)
  if (name === null) return certain ? unnamedIs(wanted, mention, cast) : 'unconfirmed'
  if (samePerson(name, wanted)) return certain && !cast.isAmbiguous(name, wanted) ? 'right' : 'unconfirmed'
  if (cast.areRelated(name, wanted)) return 'unconfirmed'
  return certain || !others.has(wanted) ? 'wrong' : 'unconfirmed'
}

/** A description may be anybody's: it is right where the article has it of the speaker. */
function fitsDescription(wanted: string, { name, mention, certain }: Attribution, cast: Cast): Answer {
  const noun =
    wanted
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  const own =
    mention
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.includes(noun) ?? false
  return certain && (own || (name !== null && cast.isDescribed(name, wanted))) ? 'right' : 'unconfirmed'
}

/** A source without a name is not a person if it is several, a body, or somebody of theirs ("Lee's lawyer"). */
function unnamedIs(wanted: string, mention: string, cast: Cast): Answer {
  const words = mention.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  const own = keyWords(wanted)
  const there = keyWords(mention)
  const named = there.includes(own.at(-1) ?? '')
  if (there.join(' ') === own.join(' ')) return 'right'
  if (!cast.isPerson(wanted)) return 'unconfirmed'
  if (named) return /['’]s?\b|\b(?:for|of)\b/.test(mention) ? 'wrong' : 'unconfirmed'
  const end = words.findIndex((word, i) => i > 0 && BEHIND_NOUN.test(word))
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? ''
  const plural = /s$/.test(head) && !SINGULAR_IN_S.test(head)
  return plural || SEVERAL.test(mention) || BODY_OF_PEOPLE.test(head) || isOrganizationRole(head)
    ? 'wrong'
    : 'unconfirmed'
}
