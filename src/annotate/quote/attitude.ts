import { skipAdjunct } from '../syntax/adjunct.js'
import { contentEnd, type Shape } from '../syntax/clause.js'
import { boundsOf, push, type SentenceContext } from '../syntax/context.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { at, groupStart, isTime, isVerb, type Stretch } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'

/**
 * Adjectives that say what somebody thinks, with the prepositions of what they think of; `to-` stands for "to" and a
 * verb, `that` for a clause. From general knowledge of English.
 */
const ADJECTIVES = `
confident certain sure: that of about in
hopeful convinced fearful: that of
aware unaware conscious ashamed: that of
mindful fond tired weary envious jealous supportive appreciative suspicious: of
wary scared: of about
afraid: that of to-
proud: that of to-
worried concerned optimistic pessimistic: that about
nervous uneasy enthusiastic passionate ambivalent: about
excited anxious: that about to-
skeptical sceptical doubtful: that of about
adamant positive insistent: that about
angry furious mad upset: that about at with over
outraged appalled horrified shocked surprised: that at by
happy unhappy glad pleased delighted sad sorry: that with about to- for
satisfied dissatisfied comfortable uncomfortable impressed unimpressed: with by
frustrated disappointed: that with by in at
grateful thankful: that for to
opposed sympathetic hostile receptive resistant: to
committed dedicated: to to-
interested: in
angered troubled disturbed dismayed alarmed emboldened encouraged: that by
split divided undecided silent mum keen intent bent: on over about
eager willing unwilling ready reluctant determined prepared inclined loath hesitant keen: to-
`
/** Those that are told in words: "was critical of", "has been clear that". */
const TOLD = `
critical dismissive contemptuous: of
clear candid vocal explicit: that about on
apologetic: about for
complimentary: of about
`

interface Attitude {
  readonly takes: ReadonlySet<string>
  readonly class: 'speech' | 'thought'
}

export const ATTITUDES: ReadonlyMap<string, Attitude> = new Map(
  (
    [
      [ADJECTIVES, 'thought'],
      [TOLD, 'speech'],
    ] as const
  ).flatMap(([list, kind]) =>
    list
      .trim()
      .split('\n')
      .flatMap(line => {
        const [adjectives = '', takes = ''] = line.split(': ')
        const attitude: Attitude = { takes: new Set(takes.split(' ')), class: kind }
        return adjectives.split(' ').map(adjective => [adjective, attitude] as const)
      }),
  ),
)

/** "is confident that", "was critical of the plan", "are eager to leave": what somebody is said to think. */
export function readAttitudes(state: SentenceContext): void {
  const { items, end } = state
  for (const i of state.signals) {
    if (i < 1 || i + 2 >= end) continue
    const attitude = ATTITUDES.get(at(items, i).norm)
    if (!attitude || at(items, i).mark || state.claimed.has(i) || state.used.has(i)) continue
    const from = groupStart(items, LINKING.test(at(items, i - 1).norm) ? i - 1 : i)
    if (from === i || !isBeing(items, from, i)) continue
    const found = content(state, i, attitude)
    if (!found) continue
    const mention = subjectOf(items, from, i)
    if (!mention || /^(?:it|this|that|which)$/.test(at(items, mention.from).norm)) continue
    const cue = { from, to: found.cue }
    const stretch = { from: found.from, to: contentEnd(items, found.from, found.shape, boundsOf(state, cue, i)) }
    if (stretch.from >= stretch.to) continue
    state.used.add(i)
    push(state, {
      cue,
      content: [stretch],
      mention,
      by: found.shape === 'clause' ? 'state' : 'topic',
      class: attitude.class,
    })
  }
}

const LINKING = /^(?:feel|remain|become|grow|seem|sound)s?$|^(?:felt|remained|became|grew|seemed|sounded)$/

/** An auxiliary, or "feels" and the like, and not an adverb alone, links the adjective with its subject. */
function isBeing(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isVerb(at(items, k))) return true
  return false
}

interface Found extends Pick<Stretch, 'from'> {
  readonly cue: number
  readonly shape: Shape
}

function content({ items, end }: SentenceContext, i: number, { takes }: Attitude): Found | null {
  const next = at(items, i + 1)
  if (takes.has('that')) {
    let that = i + 1
    for (let steps = 0; steps < 2 && at(items, that).norm !== 'that'; steps++) that = skipAdjunct(items, that, end)
    if (at(items, that).norm === 'that' && isClause(items, that + 1, end))
      return { from: that, cue: i + 1, shape: 'clause' }
    if (/^(?:he|she|they|we|i|there|it)$/.test(next.norm) && isClause(items, i + 1, end))
      return { from: i + 1, cue: i + 1, shape: 'clause' }
  }
  if (next.norm === 'to' && isVerb(at(items, i + 2)) && !at(items, i + 2).norm.endsWith('ing'))
    return takes.has('to-') ? { from: i + 1, cue: i + 1, shape: 'infinitive' } : null
  if (!takes.has(next.norm) || isTime(at(items, i + 2)) || i + 2 >= end) return null
  return { from: i + 2, cue: i + 2, shape: 'phrase' }
}
