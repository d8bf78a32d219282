import { pick, type Random } from '../../bench/random.js'
import { extract } from '../../src/extract/extract.js'
import type { Edition } from '../../src/model/edition.js'
import { makeEdition } from '../../src/pipeline.js'
import { SENTENCES } from './bank.js'
import { alter, choosePlants, fill, type Plant, type Sentence, typography } from './plant.js'

/** One sentence of a statement as one witness prints it. */
export interface Printed {
  readonly witness: string
  readonly sentence: Sentence
  readonly plants: readonly Plant[]
  readonly text: string
}

export interface PlantedStory {
  readonly edition: Edition
  readonly printed: readonly Printed[]
}

const SPEAKERS = [
  'Marta Quennell',
  'Deon Asherwood',
  'Ivo Falkner',
  'Lucinda Prowse',
  'Tariq Benholm',
  'Greta Sandover',
]
const ROLES = [
  'chief executive',
  'the union leader',
  'a spokeswoman for the district',
  'the harbour master',
  'a retired judge',
]
const SUBJECTS = [
  'Shopkeepers along the front',
  'Two of the older ferries',
  'A small crowd',
  'The ministry',
  'Anglers from the club',
  'The night bus',
  'Staff at the clinic',
  'A retired surveyor',
  'The parish choir',
  'Traders in the arcade',
]
const VERBS = [
  'waited for news',
  'stayed away',
  'made no comment',
  'closed early',
  'turned back',
  'went on as usual',
  'lost an hour',
  'drew up a list',
  'sent for help',
  'kept a log',
]
const PLACES = [
  'near the roundabout',
  'behind the old mill',
  'by the lock',
  'at the depot',
  'on the hill road',
  'outside the library',
  'below the viaduct',
  'in the covered market',
  'at the toll house',
  'along the canal',
]
const TIMES = [
  'for most of the afternoon',
  'until the rain came',
  'as the light went',
  'after the second alarm',
  'when the gates were shut',
  'while engineers looked on',
  'before the tide turned',
  'since the merger',
  'despite the forecast',
  'without any fuss',
]

/** No two witnesses tell the same: they would be copies of one another, and count once. */
const narration = (random: Random): string =>
  `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, PLACES)} ${pick(random, TIMES)}.`

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['“', '”'],
] as const

/** The end of a sentence before a cue: a full stop becomes a comma. */
const paused = (text: string): string => text.replace(/\.$/, ',')

function body(random: Random, speaker: string, role: string, said: readonly string[]): string {
  // No reader can tell the apostrophe of “the teachers’ room” from a closing mark of its kind.
  const marks = said.some(text => /s[’']\s/.test(text)) ? MARKS.filter(([open]) => open !== '‘') : MARKS
  const [open, close] = pick(random, marks)
  const last = speaker.split(' ').at(-1) ?? speaker
  const quote = (words: string): string => `${open}${words}${close}`
  const [first = '', ...rest] = said
  const verb = pick(random, ['said', 'said', 'told reporters', 'added'])
  const lead = `${narration(random)} ${narration(random)}`
  const tail = narration(random)
  const run = rest.length > 0 ? ` ${quote(rest.join(' '))}` : ''
  // No cue splits a date (“on Monday,” she said, “June 2”).
  const comma = first.search(/(?<!day), (?!\d)/)
  const asked = /[?!…\]]$/.test(first)
  const shapes = [
    () => `${speaker}, ${role}, said: ${quote(said.join(' '))}`,
    () => `${quote(asked ? first : paused(first))} ${speaker} ${verb}.${run}`,
    () =>
      `${quote(asked ? first : paused(first))} said ${speaker}, ${role}.${run ? `\n\n${quote(rest.join(' '))} ${last} added.`.replace(/\.(["”’]) /, ',$1 ') : ''}`,
    () =>
      comma > 8 && comma < first.length - 12 && !/[[…]/.test(first)
        ? `${quote(first.slice(0, comma + 1))} ${speaker} said, ${quote([first.slice(comma + 2), ...rest].join(' '))}`
        : `In a statement, ${speaker} said: ${quote(said.join(' '))}`,
  ]
  return `${lead}\n\n${pick(random, shapes)()}\n\n${tail}`
}

/** A story of one statement in 3 to 30 witnesses, at most a third of which alter any one sentence. */
export async function plantStory(random: Random, name: string, least = 0): Promise<PlantedStory> {
  const size = 3 + Math.floor(random() * 28)
  const length = 1 + Math.floor(random() * 4)
  const templates = SENTENCES.filter(template => template.split(' ').length >= least)
  const statement = Array.from({ length }, () => {
    const at = Math.floor(random() * templates.length)
    return fill(random, templates.splice(at, 1)[0] ?? '')
  })
  const speaker = pick(random, SPEAKERS)
  const role = pick(random, ROLES)
  const printed: Printed[] = []
  const articles: { id: string; text: string }[] = []
  for (let i = 0; i < size; i++) {
    const witness = `${name}-${String(i).padStart(2, '0')}`
    const said = statement.map((sentence, nth) => {
      const altered = (i + nth) % 3 === 0
      const chosen = altered ? choosePlants(random, sentence, 1 + Math.floor(random() * 4)) : []
      // Of the same words, the consensus is as the earliest witness prints them.
      const plants = i === 0 ? chosen.filter(({ kind }) => !['punctuation', 'case', 'style'].includes(kind)) : chosen
      const text = alter(sentence, plants)
      printed.push({ witness, sentence, plants, text })
      return text
    })
    const typeset = (words: string): string => (random() < 0.5 ? words : typography(random, words))
    articles.push({ id: witness, text: body(random, speaker, role, said.map(typeset)) })
  }
  const edition = makeEdition(
    await Promise.all(
      articles.map(({ id, text }) =>
        extract({ kind: 'record', source: id, fields: { id, outlet: `The ${id}`, text } }),
      ),
    ),
  )
  return { edition, printed }
}
