import type { Construction } from '../construction.js'

/** "a claim that inspectors reject": what they reject is the claim. */
const OBJECT = '*. TIME? that NP AUX|ADV* @handles STOP|ADP|TIME|TENSED'

/** Nouns for what is said or thought, with a clause that tells it. */
export const NOUNS: readonly Construction[] = [
  {
    id: 'noun-rejected',
    pattern: '@rejects MODIFIERS cue:*@cue-noun+NOUN TIME? content:(that !TENSED CLAUSE)',
    speaker: 'owner',
    unless: [OBJECT],
    until: 'as &MARK',
    confidence: 0.6,
    yes: [
      'The mayor denied (Vale)’s <claim> [that the pier had sunk].',
      'The board rejected (her) <suggestion> [that it had lied].',
    ],
    no: ['Vale denied a claim that inspectors reject.'],
  },
  {
    id: 'noun',
    pattern: 'cue:*@cue-noun+NOUN TIME? content:(that !TENSED CLAUSE)',
    speaker: 'possessor',
    unless: [OBJECT],
    confidence: 0.6,
    yes: [
      '(Her) <claim> [that the pier had sunk] was wrong.',
      '(The mayor) made the <announcement> [that fares would rise].',
    ],
    no: ['It was a claim that inspectors reject.', 'It was a statement that was wrong.'],
  },
  {
    id: 'noun-marks',
    pattern: 'cue:*@cue-noun+NOUN TIME? content:(that COMMA? &MARK WORDS)',
    speaker: 'possessor',
    confidence: 0.6,
    yes: ['(Vale) made the <comment> [that “we left”].', 'There was (her) <warning> [that, “nobody will pay”].'],
    no: ['Her comment on “Up” was wrong.'],
  },
  {
    id: 'rumour',
    pattern: 'cue:*@rumour+NOUN TIME? content:(&he|she|they|we CLAUSE)',
    speaker: 'possessor',
    confidence: 0.6,
    yes: ['Vale quit amid <claims> [he had lied].', 'The talks ended after <reports> [they had sold the pier].'],
    no: ['Vale quit amid claims of theft.'],
  },
]
