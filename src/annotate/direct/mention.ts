import type { Gender } from '../../lang/language.js'
import type { KnownBy, Speaker } from '../../model/quote.js'
import type { ArticleId, Part, Range, Span } from '../../model/span.js'
import type { Item } from './item.js'
import type { Lexicon } from './lexicon.js'
import { isAdjectival, type Named, type People, printedName, rolesIn } from './person.js'
import type { Phrase } from './phrase.js'
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
  const printed = printedName(sentence.items, phrase)
  const several = printed.includes(' ') && !isAdjectival(sentence.items, phrase, lexicon)
  const sure = phrase.kind === 'body' || phrase.role || several || people.isKnown(printed)
  return sure ? named(people.full(printed), 'named') : { kind: 'unnamed', mention: span, by: 'named' }
}

/** A description of one person that nothing else is said of: "der Minister", not "ein Minister aus Aldum". */
const isDefinite = ({ phrase }: Mention): boolean => !phrase.plural && phrase.to - phrase.from === 2

/** The full name that a pronoun stands for: of those before it the last speaker, else the last who is named. */
function bearerOf(mention: Mention, earlier: readonly Mention[], people: People, lexicon: Lexicon): string | null {
  const pronoun = lexicon.language.pronouns.get((mention.sentence.items[mention.phrase.from] as Item).norm)
  const fits = (gender: Gender | null): boolean => gender === null || (pronoun?.fits.includes(gender) ?? false)
  const near = (paragraph: number): boolean => mention.sentence.paragraph - paragraph <= REACH
  const candidates = people.named.filter(
    one =>
      one.part === mention.part && one.to <= mention.from && near(one.paragraph) && one.sure && one.kind === 'person',
  )
  const fitting = candidates.filter(one => fits(people.gender(people.full(one.printed))))
  const spoken = earlier.findLast(
    ({ part, to, phrase, sentence }) =>
      part === mention.part && to <= mention.from && phrase.kind !== 'pronoun' && near(sentence.paragraph),
  )
  const last = fitting.at(-1)
  if (
    spoken?.phrase.kind === 'name' &&
    (!last || isSame(spoken, last) || spoken.sentence.paragraph >= last.paragraph)
  ) {
    const name = people.full(printedName(spoken.sentence.items, spoken.phrase))
    if (fits(people.gender(name))) return name
  }
  return last ? people.full(last.printed) : null
}

const isSame = (mention: Mention, named: Named): boolean => mention.from <= named.from && named.to <= mention.to
