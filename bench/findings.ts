import { ACCUSING, type Judged, judge, type Verdict } from '../test/gold/judge.js'
import { FINDINGS } from '../test/gold/sound.js'
import { bCubed } from '../test/gold/statements.js'
import { goldEdition, goldStories } from '../test/gold/story.js'
import { table } from './table.js'

/**
 * What the program makes of the gold stories: findings about quotations and readings by kind, persons,
 * statements. `VERBOSE=1` prints each answer that is wrong or missing, which does not go into the results.
 */
export async function findings(): Promise<string> {
  const judged: Judged[] = []
  for (const story of goldStories()) judged.push(judge(story, await goldEdition(story)))
  if (process.env.VERBOSE === '1') for (const each of judged) console.log(wrongOf(each))
  const verdicts = judged.flatMap(each => each.verdicts)
  const about = (what: Verdict['about']): Verdict[] => verdicts.filter(verdict => verdict.about === what)
  return [
    `${judged.length} stories.`,
    `## Findings about quotations\n\n${byKind(FINDINGS, about('finding'))}`,
    `## Readings\n\n${byKind(READINGS, about('reading'))}\n\n${accusing(about('reading'))}`,
    `## Edits that must be told\n\n${byKind(kindsIn(about('edit')), about('edit'))}`,
    `## Persons and statements\n\n${whole(judged, about('person'))}`,
    `## By story\n\n${byStory(judged)}`,
  ].join('\n\n')
}

const READINGS = [
  ...['verbatim', 'altered', 'truncated', 'elided', 'bracketed', 'unmarked', 'fragment', 'reported', 'unknown'],
]

const kindsIn = (verdicts: readonly Verdict[]): string[] => [...new Set(verdicts.map(({ kind }) => kind))].sort()

const count = (verdicts: readonly Verdict[], outcome: Verdict['outcome']): number =>
  verdicts.filter(verdict => verdict.outcome === outcome).length

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(3))

function byKind(kinds: readonly string[], verdicts: readonly Verdict[]): string {
  const row = (name: string, list: readonly Verdict[]): string[] => {
    const [right, wrong, missed] = [count(list, 'right'), count(list, 'wrong'), count(list, 'missed')]
    return [name, ...[right + wrong, right, wrong, missed].map(String), share(right, right + wrong)]
  }
  return table([
    ['kind', 'given', 'right', 'wrong', 'missed', 'share right'],
    ...kinds.map(kind =>
      row(
        kind,
        verdicts.filter(verdict => verdict.kind === kind),
      ),
    ),
    row('all', verdicts),
  ])
}

function accusing(readings: readonly Verdict[]): string {
  const given = readings.filter(({ kind, outcome }) => ACCUSING.includes(kind) && outcome !== 'missed')
  const right = count(given, 'right')
  return `Of ${given.length} readings that accuse an outlet (${ACCUSING.join(', ')}), ${right} are right: ${share(right, given.length)}.`
}

function whole(judged: readonly Judged[], persons: readonly Verdict[]): string {
  const { precision, recall, f } = bCubed(judged)
  const unfound = judged.flatMap(each => each.unfound).length
  const beyond = judged.flatMap(each => each.beyond).length
  return table([
    ['what', 'figure'],
    ['segments', String(persons.length)],
    ['whose person is right', share(count(persons, 'right'), persons.length)],
    ['statements: B-cubed precision', precision.toFixed(3)],
    ['statements: B-cubed recall', recall.toFixed(3)],
    ['statements: B-cubed F', f.toFixed(3)],
    ['segments of the gold that were not found', String(unfound)],
    ['segments that are no quotation (scare quotes, titles)', String(beyond)],
  ])
}

function byStory(judged: readonly Judged[]): string {
  const row = ({ story, verdicts }: Judged): string[] => {
    const of = (about: Verdict['about'], outcome: Verdict['outcome']): string =>
      String(
        count(
          verdicts.filter(verdict => verdict.about === about),
          outcome,
        ),
      )
    return [
      story,
      ...[of('finding', 'right'), of('finding', 'wrong'), of('finding', 'missed')],
      ...[of('reading', 'right'), of('reading', 'wrong'), of('reading', 'missed'), of('person', 'wrong')],
    ]
  }
  const finding = ['findings right', 'wrong', 'missed']
  const reading = ['readings right', 'wrong', 'missed', 'persons wrong']
  return table([['story', ...finding, ...reading], ...judged.map(row)])
}

function wrongOf({ story, verdicts, unfound, beyond }: Judged): string {
  const lines = verdicts
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ about, kind, outcome, words }) => `${outcome} ${about} (${kind}): ${words}`)
  const rest = [...unfound.map(words => `not found: “${words}”`), ...beyond.map(words => `no quotation: “${words}”`)]
  return [`\n${story}`, ...[...lines, ...rest].map(line => `  ${line}`)].join('\n')
}
