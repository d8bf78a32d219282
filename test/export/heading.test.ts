import { describe, expect, test } from 'vitest'
import { inOrder, isReported } from '../../src/export/order.js'
import { headingOf, headingText } from '../../src/export/speaker.js'

const ann = { name: 'Ann Quarry', description: null, aliases: ['Ann', 'Ms Quarry'] }
const chief = { name: 'Lon Breck', description: null, aliases: ['Breck', 'the harbour chief'] }
const clerk = { name: null, description: 'a clerk at the port', aliases: [] }

describe('who heads a statement', () => {
  test.each([
    ['a name', ann, 'named', 'Ann Quarry'],
    ['a name that a description stands for', ann, 'described', 'Ann Quarry'],
    ['a name in an older file', ann, null, 'Ann Quarry'],
    ['a pronoun', ann, 'pronoun', 'probably Ann Quarry?'],
    ['a guess gives way to the outlet’s words', chief, 'inferred', '“the harbour chief” (probably Lon Breck?)'],
    ['a guess without such words', ann, 'inferred', 'Speaker not told (probably Ann Quarry?)'],
    ['a source without a name', clerk, 'described', '“a clerk at the port”'],
    ['one that is only likely', clerk, 'pronoun', 'probably “a clerk at the port”?'],
    ['nobody', null, null, 'Speaker not told'],
  ] as const)('%s', (_, person, by, expected) => {
    expect(headingText(headingOf(person, by))).toBe(expected)
  })
})

describe('the order of statements', () => {
  const persons = new Map<string, typeof ann | typeof chief | typeof clerk>([
    ['ann', ann],
    ['lon', chief],
    ['clerk', clerk],
  ])
  const statement = (
    id: string,
    person: string | null,
    by: string | null,
    kinds: readonly string[],
    basis = 'consensus',
  ) => ({
    id,
    person,
    by,
    segments: [{ basis, readings: kinds.map(kind => ({ kind, occurrences: [{ kind }] })) }],
  })
  const order = (statements: readonly ReturnType<typeof statement>[]): string[] =>
    inOrder(statements, persons, ({ segments }) => (segments[0]?.readings.length ?? 0) < 2).map(({ id }) => id)

  test('by person; quoted by several, by one, only reported', () => {
    expect(
      order([
        statement('lon reported', 'lon', 'named', ['reported', 'reported']),
        statement('ann reported', 'ann', 'named', ['reported', 'reported']),
        statement('ann alone', 'ann', 'named', ['verbatim']),
        statement('lon alone', 'lon', 'named', ['verbatim']),
        statement('ann', 'ann', 'named', ['verbatim', 'altered']),
      ]),
    ).toEqual(['ann', 'ann alone', 'ann reported', 'lon alone', 'lon reported'])
  })

  test('whoever is not named for certain heads no page', () => {
    expect(
      order([
        statement('nobody', null, null, ['verbatim', 'verbatim']),
        statement('clerk', 'clerk', 'described', ['verbatim', 'verbatim']),
        statement('ann likely', 'ann', 'pronoun', ['verbatim', 'verbatim']),
        statement('lon guessed', 'lon', 'inferred', ['verbatim', 'verbatim']),
        statement('ann', 'ann', 'named', ['verbatim']),
      ]),
    ).toEqual(['ann', 'ann likely', 'nobody', 'clerk', 'lon guessed'])
  })

  test.each([
    ['what one quotes is no report', ['reported', 'fragment'], 'consensus', false],
    ['all report it', ['reported', 'reported'], 'consensus', true],
    ['the record has the words', ['reported'], 'record', false],
  ] as const)('%s', (_, kinds, basis, expected) => {
    expect(isReported(statement('s', 'ann', 'named', kinds, basis))).toBe(expected)
  })
})
