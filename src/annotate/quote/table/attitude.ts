import type { Construction } from '../construction.js'

/** Pronouns that feel nothing: "it is sure that", "a plan which is ready". */
const NOBODY = 'it|this|that|which'

/** Adjectives for what somebody is said to think. */
export const ATTITUDES: readonly Construction[] = [
  {
    id: 'attitude-that',
    pattern: 'cue:(BE *@attitude+that) ADJUNCT? ADJUNCT? content:(that CLAUSE)',
    speaker: 'subject',
    notBy: NOBODY,
    yes: [
      '(Vale) <is confident> [that the pier will stay].',
      '(The crews) <were worried> on Monday [that nobody would pay].',
    ],
    no: ['It is certain that the pier will stay.'],
  },
  {
    id: 'attitude-clause',
    pattern: 'cue:(BE *@attitude+that) content:(&he|she|they|we|i|there|it CLAUSE)',
    speaker: 'subject',
    notBy: NOBODY,
    yes: ['(Vale) <is sure> [she will win].', '(The crews) <were afraid> [there was no boat].'],
    no: ['Vale is sure of it.'],
  },
  {
    id: 'attitude-to',
    pattern: 'cue:(BE *@attitude+to-) content:INFINITIVE',
    speaker: 'subject',
    notBy: NOBODY,
    yes: ['(Vale) <is eager> [to leave the board].', '(The crews) <remain reluctant> [to work on Sundays].'],
    no: ['The pier is sure to sink.'],
  },
  {
    id: 'attitude-of',
    pattern: 'cue:(BE *@attitude !INFINITIVE ITS) content:PHRASE',
    speaker: 'subject',
    notBy: NOBODY,
    yes: ['(Vale) <was critical of> [the new fares].', '(The crews) <are worried about> [the old pier].'],
    no: ['Vale was happy on Monday.', 'It was supportive of the old roof.'],
  },
]
