import type { Stance } from '../../model/quote.js'

/** A noun of speech or thought that a preposition, or "to" and a verb, joins with what it is about. */
export interface TopicNoun {
  readonly links: ReadonlySet<string>
  readonly infinitive: boolean
  readonly stance: Stance
  readonly class: 'speech' | 'thought'
}

/** Nouns, then the prepositions of their topics; `to-` stands for "to" and a verb. From general knowledge of English. */
const SPEECH = `
criticism condemnation denunciation endorsement rejection dismissal repudiation disavowal defense defence description portrayal characterization mockery praise: of for
mention: of
attack: on against
assault tirade rant broadside: on against
rebuke reprimand scolding: of to
call appeal plea: for to to-
demand request: for to-
promise pledge vow offer proposal: of for to-
threat: to-
refusal: to- of
question inquiry query: about on over regarding
comment remark: about on regarding
statement: about on regarding of
complaint gripe: about over
warning: of about against to
apology: for to
reference allusion: to
objection opposition resistance: to
support advocacy: for of
tribute: to
debate argument disagreement dispute quarrel row: over about on
discussion: of about on
talk gossip chatter: of about
rumor rumour speculation: of about on
announcement: of about
admission acknowledgment acknowledgement: of
prediction forecast: of for
explanation: of for
suggestion hint: of
insistence: on
chant cry shout scream: of
assurance guarantee: of
recommendation: for of to-
invitation: to-
`
const CLAIMS = `
claim allegation charge: of about
accusation: of against
assertion: of about
`
const DENIES = `
denial: of
`
const THOUGHT = `
fear: of about over
concern worry anxiety unease alarm: about over
view opinion: of on about
impression perception: of
desire wish: to- for
hope: of for to-
belief faith confidence: in
doubt skepticism scepticism uncertainty: about over
decision plan intention: to-
intent: to-
willingness unwillingness readiness reluctance eagerness determination: to-
expectation: of for about
frustration dissatisfaction: with over about
anger outrage fury: at over about with
disappointment: with over at in
preference enthusiasm disdain contempt admiration sympathy appetite: for
distrust mistrust hatred dislike: of
antipathy hostility: toward towards to
suspicion: of about
`

export const TOPIC_NOUNS: ReadonlyMap<string, TopicNoun> = build()

function build(): Map<string, TopicNoun> {
  const found = new Map<string, TopicNoun>()
  for (const [list, stance, kind] of [
    [SPEECH, 'neutral', 'speech'],
    [CLAIMS, 'claims', 'speech'],
    [DENIES, 'denies', 'speech'],
    [THOUGHT, 'neutral', 'thought'],
  ] as const)
    for (const line of list.trim().split('\n')) {
      const [nouns = '', rest = ''] = line.split(': ')
      const links = rest.split(' ')
      const topic: TopicNoun = {
        links: new Set(links.filter(link => link !== 'to-')),
        infinitive: links.includes('to-'),
        stance,
        class: kind,
      }
      for (const noun of nouns.split(' ')) {
        found.set(noun, topic)
        found.set(/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`, topic)
      }
    }
  return found
}
