import type { Pronoun } from '../language.js'

export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['er', { fits: ['male'] }],
  ['sie', { fits: ['female', 'plural'] }],
  ['dieser', { fits: ['male'] }],
  ['letzterer', { fits: ['male'] }],
])
