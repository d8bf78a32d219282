import type { Construction } from '../construction.js'

const WHEN = 'START when?'

/** Before an answer: a question that the outlet puts in nobody's mouth, or in that of whoever asked. */
export const ASKED: readonly Construction[] = [
  {
    id: 'asked-by-about',
    pattern: `${WHEN} cue:*@asked by speaker:NP ADVERB* about|on !TIME content:PART`,
    confidence: 0.5,
    yes: [
      '<Asked> by (the board) about [the old pier], Vale left.',
      'When <questioned> by (reporters) on [the new fares], she laughed.',
    ],
    no: ['The crew was asked by the board about the old pier.'],
  },
  {
    id: 'asked-by',
    pattern: `${WHEN} cue:*@asked by speaker:NP ADVERB* content:(&@question|which|to PART)`,
    confidence: 0.5,
    yes: [
      '<Asked> by (the board) [whether it would sink], Vale left.',
      'When <pressed> by (the Post) [to name the owner], she laughed.',
    ],
    no: ['Asked by the board, Vale left.'],
  },
  {
    id: 'asked-where',
    pattern: `${WHEN} cue:*@asked ADVERB* on|in|by NP content:(&@question|which PART)`,
    confidence: 0.5,
    yes: ['<Pressed> on CNBC [whether he would go], Vale left.', '<Asked> in court [why it sank], she laughed.'],
    no: ['Asked in the harbour, Vale left.'],
  },
  {
    id: 'asked-about',
    pattern: `${WHEN} cue:(*@asked ADVERB* about|on) !TIME content:PART`,
    confidence: 0.5,
    yes: ['<Asked about> [the old pier], Vale left.', 'When <pressed again on> [the new fares], she laughed.'],
    no: ['Asked on Monday, Vale left.', 'Vale was asked about the pier, and left.'],
  },
  {
    id: 'asked',
    pattern: `${WHEN} cue:*@asked ADVERB* content:(&@question|which|to PART)`,
    confidence: 0.5,
    yes: ['<Asked> [whether it would sink], Vale left.', 'When <asked> [to name the owner], she laughed.'],
    no: ['Asked again, Vale left.'],
  },
]
