import type { Construction } from '../construction.js'

/** Verbs that are cues only with a word beside them. */
export const MADE_CLEAR: readonly Construction[] = [
  {
    id: 'made-clear',
    pattern: 'cue:(GROUP *@made it? ADV* @plain) TIME* content:(&SCONJ|PRON|DET|PROPN|NOUN WORDS)',
    speaker: 'subject',
    yes: [
      '(Vale) <made clear> [that the pier would stay].',
      '(The board) <has made it very plain> on Monday [that nobody will be paid].',
    ],
    no: ['Vale made the water clear.'],
  },
]
