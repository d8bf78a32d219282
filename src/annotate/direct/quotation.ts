import type { Cue } from '../../lang/language.js'
import type { Part, Range } from '../../model/span.js'
import type { Place } from './bearer.js'
import { type Item, isSign } from './item.js'
import type { Lexicon } from './lexicon.js'
import { type Mention, mentionOf } from './mention.js'
import { isNameLike } from './phrase.js'
import { type Attribution, type Reading, readSentence } from './reading.js'
import type { Sentence } from './sentence.js'
import type { Stretch } from './stretch.js'

/** A quotation with the words that stand for its speaker; offsets into its part. */
export interface Quotation {
  readonly part: Part
  /** Grows while the text is read: a copy for each of many paragraphs would be quadratic. */
  readonly content: Range[]
  readonly cue: Range | null
  readonly verb: Cue | null
  readonly mention: Mention | null
  /** It has no cue of its own: the speaker is whoever speaks before it. */
  readonly inferred: boolean
  /** Why nobody is known to say it; null where somebody is. */
  readonly why: string | null
  readonly whole: boolean
}

/** What a part's text has told so far. */
interface State {
  readonly found: Quotation[]
  /** Who spoke last, and in which paragraph. */
  speaker: Mention | null
  paragraph: number
  /** The sentence before ended with a quotation: what follows in marks at once goes on with it. */
  open: boolean
}

/** So many words in marks are somebody's speech, whatever stands around them. */
const PASSAGE = 8

/** The quotations of a part, in order. One that its cue or a paragraph's end splits is one, with several stretches. */
export function quotationsOf(part: Part, sentences: readonly Sentence[], lexicon: Lexicon): Quotation[] {
  const state: State = { found: [], speaker: null, paragraph: -1, open: false }
  for (const sentence of sentences) readInto(state, part, sentence, readSentence(sentence, lexicon), lexicon)
  return state.found
}

function readInto(state: State, part: Part, sentence: Sentence, reading: Reading, lexicon: Lexicon): void {
  const { items, paragraph } = sentence
  if (paragraph > state.paragraph + 1) state.speaker = null
  if (sentence.first && !continuation(items)) state.open = false
  for (const one of reading.attributions) attribute(state, part, sentence, one, lexicon)
  for (const quote of reading.bare) bare(state, part, sentence, quote, reading)
  const goesOn = reading.alone || reading.reported
  if (reading.speaker) state.speaker = mentionOf(part, sentence, reading.speaker)
  else if (reading.attributions.length > 0 || !goesOn) state.speaker = null
  if (state.speaker) state.paragraph = reading.speaker || reading.alone ? paragraph : state.paragraph
  state.open = reading.alone || reading.attributions.some(({ whole }) => whole)
}

const stretchAt = (items: readonly Item[], quote: number): Stretch => (items[quote] as Item).stretch as Stretch

const continuation = (items: readonly Item[]): boolean => items.some(({ stretch }) => stretch?.continues)

/** A quotation that its sentence gives to somebody; the second part of one that its cue splits. */
function attribute(state: State, part: Part, sentence: Sentence, one: Attribution, lexicon: Lexicon): void {
  const { items } = sentence
  const stretch = stretchAt(items, one.quote)
  const last = state.found.at(-1)
  const mention = one.phrase ? mentionOf(part, sentence, one.phrase) : null
  if (last && stretch.continues && last.part === part && last.cue === null) {
    // The cue of a quotation over several paragraphs may stand in the last of them.
    state.found[state.found.length - 1] = {
      ...placed(part, sentence, one, mention),
      content: [...last.content, range(stretch)],
    }
    return
  }
  if (last && isResumed(items, one.quote, last, part)) {
    state.found[state.found.length - 1] = {
      ...placed(part, sentence, one, mention),
      content: [...last.content, range(stretch)],
    }
    return
  }
  if (last && isSplit(items, one.quote, last, mention, lexicon)) {
    last.content.push(range(stretch))
    return
  }
  state.found.push(placed(part, sentence, one, mention))
}

function placed(part: Part, { items }: Sentence, one: Attribution, mention: Mention | null): Quotation {
  return {
    part,
    content: [range(stretchAt(items, one.quote))],
    cue: one.cue ? textRange(items, one.cue) : null,
    verb: one.verb?.cue ?? null,
    mention,
    inferred: false,
    why: mention ? null : 'the cue names no speaker',
    whole: one.whole,
  }
}

/** `„A.“ „B“, so Vale`: a quotation without a cue right before another one has the cue of that. */
const isResumed = (items: readonly Item[], quote: number, last: Quotation, part: Part): boolean =>
  quote === 0 &&
  last.part === part &&
  last.cue === null &&
  (items[0] as Item).from - (last.content.at(-1)?.to ?? 0) <= 3

/** `„A“, sagte Vale, „b“`: between the two stands nothing but the cue, its speaker, and adverbs. */
function isSplit(
  items: readonly Item[],
  quote: number,
  last: Quotation,
  mention: Mention | null,
  lexicon: Lexicon,
): boolean {
  if (!last.whole || !mention || !last.mention || last.mention.from !== mention.from) return false
  if (!isSign(items[quote - 1], ',:–')) return false
  const first = items.findIndex(({ stretch }) => stretch?.to === last.content.at(-1)?.to)
  return (
    first >= 0 &&
    quote - first <= SPLIT &&
    !items.slice(first + 1, quote).some(item => item.kind === 'quote') &&
    !hasClause(items, first + 1, quote, lexicon)
  )
}

/** How many items stand between the parts of a quotation at most. */
const SPLIT = 24

/** A conjunction opens a clause of the outlet's own between the two. */
const hasClause = (items: readonly Item[], from: number, to: number, { language }: Lexicon): boolean =>
  items.slice(from, to).some(({ norm, kind }) => kind === 'word' && language.clause.coordinators.has(norm))

/** A quotation that nothing in its own sentence gives to anybody. */
function bare(state: State, part: Part, { items, paragraph }: Sentence, quote: number, reading: Reading): void {
  const stretch = stretchAt(items, quote)
  const last = state.found.at(-1)
  if (
    last &&
    last.part === part &&
    (stretch.continues || (reading.alone && state.open && sameParagraph(state, paragraph)))
  ) {
    last.content.push(range(stretch))
    return
  }
  const near = sameParagraph(state, paragraph) || (reading.alone && quote === 0 && state.paragraph === paragraph - 1)
  const item = items[quote] as Item
  const reported = reading.reported && !(isNameLike(item) && /^\p{Lu}/u.test(item.text))
  const speaker = near && (reading.alone || reported) ? state.speaker : null
  if (!speaker && !isPassage(stretch, item) && !isLedTo(items, quote)) return
  state.found.push({
    part,
    content: [range(stretch)],
    cue: null,
    verb: null,
    mention: speaker,
    inferred: true,
    why: speaker ? null : 'no cue was found beside the quotation',
    whole: reading.alone,
  })
}

const sameParagraph = (state: State, paragraph: number): boolean => state.paragraph === paragraph

/** A sentence behind a colon is said, whoever says it. */
const isLedTo = (items: readonly Item[], quote: number): boolean =>
  isSign(items[quote - 1], ':') && isSentence((items[quote] as Item).text.trim())

/** Three words at least, and a stop. */
const isSentence = (words: string): boolean => /[.!?…]$/.test(words) && words.split(/\s+/).length > 2

/** No title by its length, nor by its capitals. */
function isPassage({ closed }: Stretch, { text }: Item): boolean {
  const words = text.split(/\s+/)
  return !closed || (words.length >= PASSAGE && words.filter(word => /^\p{Ll}/u.test(word)).length >= words.length / 2)
}

const range = ({ from, to }: Range): Range => ({ from, to })

const textRange = (items: readonly Item[], { from, to }: Place): Range => ({
  from: (items[from] as Item).from,
  to: (items[to - 1] as Item).to,
})
