import type { Name } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { firstOf } from '../../text/bisect.js'
import { isGiven } from '../lexicon/given.js'
import { isDemonym } from '../lexicon/place.js'
import type { QuoteDraft } from './draft.js'

/** Bodies that are told something, and print nothing. */
const BODIES =
  /^(?:congress|senate|house|parliament|commons|lords|court|council|committee|commission|police|board|government|cabinet|assembly|inquiry|tribunal|union|nations|department|ministry|office|army|party|republicans|democrats)$/

/**
 * Those through whom the words of a draft came. Who stands right behind the cue was told: an outlet prints it ("told
 * Page Six"), a person, a place or an authority does not. `names`: those of the part in which the cue stands, in order.
 */
export function channels({ cue, via }: Pick<QuoteDraft, 'cue' | 'via'>, names: readonly Name[]): readonly Span[] {
  if (via.length === 0 || cue === null) return via
  return via.filter(span => {
    const told = span.part === cue.part && span.from >= cue.to && span.from - cue.to <= TO
    const near = told ? touching(names, span) : []
    return near.some(prints) || !near.some(listens)
  })
}

/** Those of a part's names that have a place in common with a span: names do not overlap. */
function touching(names: readonly Name[], { from, to }: Span): readonly Name[] {
  return names.slice(
    firstOf(names, name => name.to > from),
    firstOf(names, name => name.from >= to),
  )
}

/** "told Vale", "said to Vale": how many characters stand between the cue and whom it was told. */
const TO = 5

/** "the Post", "CNN's Tom Hale": an organisation that is no authority. */
const prints = ({ type, name }: Name): boolean => type === 'organization' && !isBody(name.toLowerCase().split(/\s+/))

const isBody = (words: readonly string[]): boolean =>
  BODIES.test(words.at(-1) ?? '') ||
  BODIES.test(words[0] ?? '') ||
  words.some(word => /^(?:committee|court)$/.test(word))

function listens({ type, name }: Name): boolean {
  const words = name.toLowerCase().split(/\s+/)
  // A name of one word, or without a given name, can be a paper's: "Heat", "Der Morgen".
  if (type === 'place' || (type === 'person' && words.length > 1 && isGiven(words[0] ?? ''))) return true
  return isBody(words) || isDemonym(words.at(-1) ?? '')
}
