import type { Construction } from '../construction.js'

/** What nobody in particular is said to think. */
export const UNNAMED: readonly Construction[] = [
  {
    id: 'seem',
    pattern: 'cue:(GROUP *@seem+TENSED) content:(that CLAUSE)',
    confidence: 0.4,
    yes: ['It <seems> [that the pier has sunk].', 'It <appeared> [that nobody had paid for the boat].'],
    no: ['The pier seems safe.'],
  },
  {
    id: 'unknown',
    pattern: "cue:(it|'s BE *@unknown) content:(@question|that CLAUSE)",
    confidence: 0.4,
    yes: ['<It is unclear> [whether the pier will stay].', '<It remains uncertain> [how the boat sank].'],
    no: ['The pier is unlikely to stay.'],
  },
  {
    id: 'unknown-who',
    pattern: "cue:(it|'s BE *@unknown) content:(who|what|which &TENSED WORDS)",
    confidence: 0.4,
    yes: ['<It is unclear> [who sank the boat].', '<It remains uncertain> [what caused the fire].'],
    no: ['It is unclear on Monday.'],
  },
]
