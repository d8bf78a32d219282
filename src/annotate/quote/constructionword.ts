import type { Stance } from '../../model/quote.js'
import { CUE_FORMS, CUE_NOUNS } from '../lexicon/cue.js'
import { THOUGHT_ADJECTIVES, TOLD_ADJECTIVES } from './attitudeword.js'

/** What a list tells of one of its words. */
export interface Sense {
  readonly class?: 'speech' | 'thought'
  readonly stance?: Stance
  /** What it takes: prepositions, `that`, `to-` for "to" and a verb. */
  readonly takes?: ReadonlySet<string>
}

type List = ReadonlyMap<string, Sense>

const words = (list: string, sense: Sense = {}): List =>
  new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map(word => [word, sense]),
  )

/** "afraid: that of to-": one or more words a line, and what they take. */
const taking = (list: string, kind: 'speech' | 'thought'): List =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap(line => {
        const [all = '', takes = ''] = line.split(': ')
        const sense: Sense = { takes: new Set(takes.split(' ')), class: kind }
        return all.split(' ').map(word => [word, sense] as const)
      }),
  )

/** The forms of regular verbs: "reject" stands for "rejects", "rejected" and "rejecting" too. */
const verbs = (list: string, irregular = ''): List =>
  words(`${list.split(/\s+/).flatMap(formsOf).join(' ')} ${irregular}`)

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${stem}ing`]
}

/** The participles of verbs of cues that take one complement, and not another. */
const participles = (takes: string, not = ''): List =>
  new Map(
    [...CUE_FORMS].flatMap(([word, { verb, forms }]) => {
      const fits = verb.takes.includes(takes) && (not === '' || !verb.takes.includes(not))
      return fits && forms.has('participle') ? [[word, { class: verb.class, stance: verb.stance }] as const] : []
    }),
  )

const RUMOURS: ReadonlySet<string> = new Set(
  'claims reports rumors rumours allegations accusations suggestions speculation'.split(' '),
)

/** The lists that a pattern names with `@`. */
const LISTS: ReadonlyMap<string, List> = new Map<string, List>([
  ['attitude', new Map([...taking(THOUGHT_ADJECTIVES, 'thought'), ...taking(TOLD_ADJECTIVES, 'speech')])],
  ['cue-noun', CUE_NOUNS],
  /** Nouns of what is said by nobody in particular; a clause can follow without "that". */
  ['rumour', new Map([...CUE_NOUNS].filter(([noun]) => RUMOURS.has(noun)))],
  /** Verbs whose subject says nothing of what the noun behind them tells: it denies it, or it is told of it. */
  [
    'rejects',
    verbs(
      `reject dismiss dispute refute face spark prompt fuel investigate contradict question downplay counter deflect
      address receive ignore quash rubbish brush`,
      'deny denies denied denying rebut rebuts rebutted refuting fuelled fuelling draw draws drew hear hears heard',
    ),
  ],
  /** What is done to a claim: the verb of a relative clause that has nothing behind it. */
  [
    'handles',
    verbs(
      `reject dispute contest dismiss refute repeat share back support call question welcome criticize criticise condemn
      echo retract deliver issue publish post`,
      'deny denies denied make makes made withdraw withdraws withdrew',
    ),
  ],
  ['seem', words('seem seems seemed appear appears appeared', { class: 'thought' })],
  ['unknown', words('clear unclear uncertain unknown likely unlikely obvious evident', { class: 'thought' })],
  ['made', words('make makes made making')],
  ['plain', words('clear plain known')],
  /** Forms of verbs that stand before a noun as prepositions do. */
  ['participle-preposition', words('following including')],
  /** What is done to a thing that gets a name: "dubbed"; and to one that is taken for something: "described" as it. */
  ['called', participles('x', 'y')],
  ['described', participles('y')],
  ['asked', words('asked pressed questioned')],
  ['question', words('whether if how why what who where when')],
  /** Those before whom something is said, in reports from a court. */
  ['court', words('court courts inquest jury jurors trial tribunal inquiry hearing magistrates')],
])

/** The list of a name; a `RangeError` names it where there is none. */
export function listOf(name: string): List {
  const list = LISTS.get(name)
  if (!list) throw new RangeError(`no list has the name ${name}`)
  return list
}
