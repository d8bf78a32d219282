import { pick, type Random, seeded } from './random.js'

/**
 * Made-up articles about one made-up story, as many as are asked for: each narrates it in words of its own and quotes
 * some of the same statements, now and then with a word changed, split by the cue, or reported. The same articles in
 * every run.
 */
export function articles(number: number, words: number): string[] {
  return Array.from({ length: number }, (_, i) => article(seeded(1000 + i), words))
}

interface Voice {
  readonly name: string
  readonly short: string
  readonly pronoun: string
  readonly role: string
  readonly said: readonly string[]
}

const voices: readonly Voice[] = [
  {
    name: 'Marit Oakenfold',
    short: 'Oakenfold',
    pronoun: 'she',
    role: 'the harbour master',
    said: [
      'I have walked along this pier every morning for eleven years, and I never saw the water stand so high.',
      'We closed the northern gate at the first warning, not at the third.',
      'The families on the lower quay deserve a plain account of what went wrong.',
      'I am grateful for the crews who kept the pumps running through the night.',
      'Nobody in this office will hide behind a report.',
      'As for the old breakwater, we are now weighing whether it can be repaired at all.',
    ],
  },
  {
    name: 'Tobias Fennimore',
    short: 'Fennimore',
    pronoun: 'he',
    role: 'a spokesman for Lowmere Dredging',
    said: [
      'We regret every hour of worry that our barge may have caused the town.',
      'The mooring lines should not have been left to a single watchman.',
      'Our engineers inspected the hull in March and found it sound.',
      'We will open our log books to any court that asks for them.',
      'Three pumps of the five that we lent to the town are still at work.',
    ],
  },
  {
    name: 'Ines Caldbeck',
    short: 'Caldbeck',
    pronoun: 'she',
    role: 'a baker whose shop was flooded',
    said: [
      'The ovens were under water before anybody rang the bell.',
      'I lost forty sacks of flour and a week of orders.',
      'My neighbours carried the counter out on their shoulders.',
      'They told us the wall would hold, and it did not hold for an hour.',
    ],
  },
]

const subjects = ['The council', 'A survey', 'The coast guard', 'One resident', 'The insurers', 'A night watch']
const verbs = ['described', 'recorded', 'examined', 'photographed', 'disputed', 'listed', 'measured', 'reviewed']
const adjectives = ['broken', 'narrow', 'flooded', 'disused', 'timbered', 'wind-bent', 'muddy', 'half-drained']
const nouns = ['jetty', 'warehouse', 'slipway', 'culvert', 'boathouse', 'ladder', 'footbridge', 'net loft', 'cellar']
const places = ['below the market', 'near the rope walk', 'beside the chapel', 'off Tanner Lane', 'at the lock']
const times = ['on Tuesday', 'before dawn', 'in the afternoon', 'a day later', 'during the second tide', 'last week']
const ends = [
  'while the tide was still rising',
  'although nobody had asked for it',
  'and found silt to the height of a door',
  'after the lamps had failed',
  'because the old drains run there',
  'with help from two neighbouring parishes',
]
/** What a careless desk does to a word. */
const slips: readonly (readonly [string, string])[] = [
  ['every', 'each'],
  ['never', 'rarely'],
  ['first', 'second'],
  ['grateful', 'gratefull'],
  ['eleven', 'twelve'],
  ['may', 'might'],
  ['forty', 'fifty'],
  ['will', 'would'],
]

function article(random: Random, words: number): string {
  const paragraphs = [`${narration(random)} ${narration(random)}`]
  for (let n = 0; count(paragraphs) < words; n++)
    paragraphs.push(n % 2 === 0 ? quotation(random) : Array.from({ length: 3 }, () => narration(random)).join(' '))
  return `${paragraphs.join('\n\n')}\n`
}

function count(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(' ').length
}

function narration(random: Random): string {
  const thing = `the ${pick(random, adjectives)} ${pick(random, nouns)} ${pick(random, places)}`
  return `${pick(random, subjects)} ${pick(random, verbs)} ${thing} ${pick(random, times)}, ${pick(random, ends)}.`
}

function quotation(random: Random): string {
  const voice = pick(random, voices)
  const at = Math.floor(random() * voice.said.length)
  const first = slip(random, voice.said[at] ?? '')
  const second = slip(random, voice.said[(at + 1) % voice.said.length] ?? '')
  const bare = first.slice(0, -1)
  const comma = bare.indexOf(', ')
  switch (Math.floor(random() * 5)) {
    case 0:
      return `“${bare},” ${voice.name}, ${voice.role}, said. “${second}”`
    case 1:
      return `${voice.name} told reporters: “${first} ${second}”`
    case 2:
      return comma < 0
        ? `According to ${voice.short}, “${bare}.”`
        : `“${bare.slice(0, comma)},” ${voice.pronoun} said, “${bare.slice(comma + 2)}.”`
    case 3:
      return `${voice.short} said that ${bare.charAt(0).toLowerCase()}${bare.slice(1)}, and ${voice.pronoun} added: “${second}”`
    default:
      return `“${first} ${second}” ${voice.short} wrote in a statement.`
  }
}

/** One word changed, once in eight sentences. */
function slip(random: Random, sentence: string): string {
  if (random() > 1 / 8) return sentence
  const [word, other] = pick(random, slips)
  return sentence.replace(` ${word} `, ` ${other} `)
}
