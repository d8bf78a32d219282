import type { Construction } from '../construction.js'

/** Beside its noun, a participle tells what it was called, and who calls it so. */
export const CALLED: readonly Construction[] = [
  {
    id: 'called-by',
    pattern: 'about:THING COMMA? cue:(MANNER *@called+PAST) content:MARK by speaker:AGENT',
    yes: [
      '{The plan}, <dubbed> [“the fix”] by (Vale), was late.',
      'She left {a boat} <called> [“a coffin”] by (its own crew).',
    ],
    no: ['She left a boat called “Ida” by Monday.'],
  },
  {
    id: 'described-by',
    pattern: 'about:THING COMMA? cue:(MANNER *@described+PAST) as content:MARK by speaker:AGENT',
    yes: [
      '{The plan}, <described> as [“cruel”] by (critics), was late.',
      'It was {a boat} <seen> as [“a coffin”] by (its own crew).',
    ],
    no: ['The plan, described as “cruel”, was late.'],
  },
  {
    id: 'by-called',
    pattern: 'about:THING COMMA? cue:(MANNER *@called+PAST) by speaker:AGENT content:MARK',
    yes: [
      '{The plan}, <dubbed> by (fans) [“the fix”], was late.',
      '{His boat}, <branded> by (its crew) [“a coffin”], sank.',
    ],
    no: ['The plan, dubbed by fans, was late.'],
  },
  {
    id: 'by-described',
    pattern: 'about:THING COMMA? cue:(MANNER *@described+PAST) by speaker:AGENT as content:PREDICATE',
    yes: [
      '{The plan}, <described> by (critics) as [“cruel,”] was late.',
      'It was {a boat} <seen> by (its own crew) as [a floating coffin].',
    ],
    no: ['The plan, described by critics, was late.'],
  },
]
