import { expect, it } from 'vitest'
import type { Chunk, NounPhrase, VerbGroup } from '../../src/annotate/syntax/chunk.js'
import { chunksOf, clausesOf } from '../../src/annotate/syntax/chunker.js'
import type { Item } from '../../src/annotate/syntax/item.js'
import { readLine } from '../../src/annotate/syntax/line.js'
import { wordsOf } from '../../src/annotate/syntax/word.js'
import { article } from './build.js'

interface Sentence {
  readonly text: string
  readonly items: readonly Item[]
}

function sentence(text: string): Sentence {
  const of = article(text)
  return { text, items: readLine(of, 'text', wordsOf(of).text).frames[0]!.items }
}

const words = ({ text, items }: Sentence, from: number, to: number): string =>
  text.slice(items[from]!.from, items[to - 1]!.to)

const verbNotes = ({ form, tense, modal, negated, voice, cue }: VerbGroup): string[] => [
  ...(form === 'finite' ? [] : [form]),
  ...(tense ? [tense] : []),
  ...(modal ? ['modal'] : []),
  ...(negated ? ['not'] : []),
  ...(voice === 'passive' ? ['passive'] : []),
  ...(cue ? ['cue'] : []),
]

const nounNotes = (of: Sentence, { head, owner, apposition, number, name, from, to }: NounPhrase): string[] => [
  ...(to - from > 1 ? [`head ${words(of, head, head + 1)}`] : []),
  ...(owner ? [`of ${words(of, owner.from, owner.to)}`] : []),
  ...(apposition ? [`is ${words(of, apposition.from, apposition.to)}`] : []),
  ...(number ? [number] : []),
  ...(name ? ['name'] : []),
]

const SHORT = {
  noun: 'NP',
  verb: 'V',
  adjunct: 'ADJUNCT',
  relative: 'REL',
  quotation: 'QUOTE',
  other: 'OTHER',
} as const

function printed(of: Sentence, chunk: Chunk): string {
  const text = words(of, chunk.from, chunk.to)
  const notes = chunk.kind === 'verb' ? verbNotes(chunk) : chunk.kind === 'noun' ? nounNotes(of, chunk) : []
  if (chunk.kind === 'adjunct') return `[${chunk.by} ${text}]`
  const label = chunk.kind in SHORT ? `${SHORT[chunk.kind as keyof typeof SHORT]} ` : ''
  return label === '' ? text : `[${label}${text}${notes.length > 0 ? `: ${notes.join(', ')}` : ''}]`
}

const parse = (text: string): string => {
  const of = sentence(text)
  return chunksOf(of.items)
    .map(chunk => printed(of, chunk))
    .join(' ')
}

const TABLE: readonly (readonly [string, string])[] = [
  [
    'The mayor of Hull said that he would not resign.',
    '[NP The mayor of Hull: head mayor, one] [V said: past, cue] that [NP he: one] [V would not resign: modal, not] .',
  ],
  [
    'Ann Vale, the mayor of Lowmere, was told on Monday that the pier had sunk.',
    '[NP Ann Vale, the mayor of Lowmere: head Vale, is the mayor of Lowmere, one, name] , [V was told: past, passive, cue] [time on Monday] that [NP the pier: head pier, one] [V had sunk: past] .',
  ],
  [
    'Her aide, Tom Hale, never answered.',
    '[NP Her aide, Tom Hale: head aide, of Her, is Tom Hale, one] , [V never answered: past, not, cue] .',
  ],
  [
    'The union’s leaders want to leave the talks.',
    '[NP The union’s leaders: head leaders, of The union, many] [V want: present, cue] [V to leave: infinitive] [NP the talks: head talks, many] .',
  ],
  [
    'Vale will quit because the ships that sank were hers.',
    '[NP Vale: one, name] [V will quit: future] because [NP the ships: head ships, many] [REL that] [V sank: past] [V were: past] [OTHER hers] .',
  ],
  [
    '“It sank,” she said quietly in the harbour last week.',
    '[QUOTE “It sank,”] [NP she: one] [V said: past, cue] [adverb quietly] [preposition in the harbour] [time last week] .',
  ],
  [
    'The crews left the port, and Vale praised their “brave” work.',
    '[NP The crews: head crews, many] [V left: past] [NP the port: head port, one] , and [NP Vale: one, name] [V praised: past, cue] [NP their “brave” work: head work, of their, one] .',
  ],
  [
    'Saying nothing, the three captains have been waiting since Monday.',
    '[V Saying: ing, cue] [OTHER nothing] , [NP the three captains: head captains, many] [V have been waiting: present] [time since Monday] .',
  ],
  [
    'Ann Vale and Tom Hale did not see it.',
    '[NP Ann Vale: head Vale, one, name] and [NP Tom Hale: head Hale, one, name] [V did not see: past, not, cue] [NP it: one] .',
  ],
  [
    'The fee is being raised: nobody can pay.',
    '[NP The fee: head fee, one] [V is being raised: present, passive] : [NP nobody: one] [V can pay: modal] .',
  ],
]

it.each(TABLE)('%s', (text, expected) => {
  expect(parse(text)).toBe(expected)
})

const clauses = (text: string): string[] => {
  const of = sentence(text)
  return clausesOf(chunksOf(of.items)).map(({ opener, subject, verb, from, to }) =>
    [
      opener ? words(of, opener.from, opener.to) : '-',
      subject ? words(of, subject.from, subject.to) : '-',
      words(of, verb.from, verb.to),
      words(of, from, to),
    ].join(' / '),
  )
}

it.each<readonly [string, readonly string[]]>([
  [
    'The mayor of Hull said that he would not resign.',
    [
      '- / The mayor of Hull / said / The mayor of Hull said',
      'that / he / would not resign / that he would not resign.',
    ],
  ],
  [
    'When the ship sank, Vale left the port and blamed her crew.',
    [
      'When / the ship / sank / When the ship sank,',
      '- / Vale / left / Vale left the port',
      'and / - / blamed / and blamed her crew.',
    ],
  ],
  [
    'The pier that she built is closed.',
    ['that / she / built / The pier that she built', '- / The pier / is closed / is closed.'],
  ],
])('clauses of %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

it('chunks stand side by side and leave nothing out', () => {
  for (const [text] of TABLE) {
    const { items } = sentence(text)
    let end = 0
    for (const { from, to } of chunksOf(items)) {
      expect(from).toBe(end)
      expect(to).toBeGreaterThan(from)
      end = to
    }
    expect(end).toBe(items.length)
  }
})
