import type { Gender } from '../../lang/language.js'
import type { KnownBy, Speaker } from '../../model/quote.js'
import type { ArticleId, Part, Range, Span } from '../../model/span.js'
import type { Phrase } from './bearer.js'
import type { Item } from './item.js'
import type { Lexicon } from './lexicon.js'
import { isSure, type Named, type People, printedName, rolesIn } from './person.js'
import type { Sentence } from './sentence.js'

/** A speaker's phrase where it stands; `from` and `to` are offsets into its part. */
export interface Mention extends Range {
  readonly part: Part
  readonly phrase: Phrase
  readonly sentence: Sentence
}

export function mentionOf(part: Part, sentence: Sentence, phrase: Phrase): Mention {
  const from = (sentence.items[phrase.from] as Item).from
  const to = (sentence.items[phrase.to - 1] as Item).to
  return { part, phrase, sentence, from, to }
}

/** How many paragraphs before a pronoun its bearer may stand. */
const REACH = 2

/** Who is meant by a mention: a name, a source that stays unnamed, or nobody that can be told. */
export function speakerOf(
  article: ArticleId,
  mention: Mention,
  earlier: readonly Mention[],
  people: People,
  lexicon: Lexicon,
): Speaker {
  const { phrase, sentence, part, from, to } = mention
  const span: Span = { article, part, from, to }
  const named = (name: string, by: KnownBy): Speaker => ({ kind: 'named', mention: span, name, by })
  if (phrase.kind === 'pronoun') {
    const bearer = bearerOf(mention, earlier, people, lexicon)
    return bearer
      ? named(bearer, 'pronoun')
      : { kind: 'unknown', why: 'no name that fits the pronoun stands before it' }
  }
  if (phrase.kind === 'description') {
    const [role] = rolesIn(sentence.items, phrase, lexicon)
    const name = role !== undefined && isDefinite(mention) ? people.described(role) : null
    return name ? named(name, 'described') : { kind: 'unnamed', mention: span, by: 'named' }
  }
  const printed = printedName(sentence.items, phrase, lexicon)
  const sure = isSure(sentence.items, phrase, lexicon) || people.isKnown(printed)
  return sure ? named(people.full(printed), 'named') : { kind: 'unnamed', mention: span, by: 'named' }
}

/** A description of one person that nothing else is said of: "der Minister", not "ein Minister aus Aldum". */
const isDefinite = ({ phrase }: Mention): boolean => !phrase.plural && phrase.to - phrase.from === 2

/**
 * The full name that a pronoun stands for: the last speaker where nobody who fits is named behind; else who is named alone
 * in the last sentence of the paragraph that names anybody; else the last one whose gender the article tells; else the last
 * subject; else the only one there is.
 */
function bearerOf(mention: Mention, earlier: readonly Mention[], people: People, lexicon: Lexicon): string | null {
  const pronoun = lexicon.language.pronouns.get((mention.sentence.items[mention.phrase.from] as Item).norm)
  const genderOf = ({ printed }: Named): Gender | null => people.gender(people.full(printed))
  const fits = (gender: Gender | null): boolean => gender === null || (pronoun?.fits.includes(gender) ?? false)
  const near = namedBefore(mention, people).filter(one => fits(genderOf(one)))
  const spoken = speakerBefore(mention, earlier, near)
  const told = near.findLast(one => genderOf(one) !== null)
  const only = new Set(near.map(one => people.full(one.printed))).size === 1 ? near.at(-1) : undefined
  const bearer = spoken ?? alone(mention, near, people) ?? told ?? near.findLast(({ opens }) => opens) ?? only
  return bearer ? people.full(bearer.printed) : null
}

/** The last name before the mention in its paragraph, where its sentence has no other that fits. */
function alone({ sentence }: Mention, near: readonly Named[], { full }: People): Named | undefined {
  const last = near.at(-1)
  if (last?.paragraph !== sentence.paragraph) return undefined
  const beside = near.filter(one => one.sentence === last.sentence)
  return beside.every(one => full(one.printed) === full(last.printed)) ? last : undefined
}

/** Who is named before the mention, in its paragraph and those right before it. */
function namedBefore({ part, from, sentence: { paragraph } }: Mention, people: People): Named[] {
  const all = Array.from({ length: REACH + 1 }, (_, i) => people.inParagraph(part, paragraph - REACH + i)).flat()
  return all.filter(one => one.to <= from && one.sure && one.kind === 'person').slice(-CANDIDATES)
}

/** How many names before a pronoun are looked at. */
const CANDIDATES = 40

/** The name of the last speaker, where its paragraph has no later name that fits. */
function speakerBefore(mention: Mention, earlier: readonly Mention[], near: readonly Named[]): Named | undefined {
  const last = near.at(-1)
  const spoken = earlier.findLast(
    ({ part, to, phrase }) => part === mention.part && to <= mention.from && phrase.kind === 'name',
  )
  const own = spoken && near.findLast(({ from, to }) => spoken.from <= from && to <= spoken.to)
  return own && last && own.paragraph >= last.paragraph ? own : undefined
}
