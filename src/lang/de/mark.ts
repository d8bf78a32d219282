import type { MarkPair } from '../language.js'

/** Newspapers print „…“ or »…«, Swiss ones «…»; agencies and the web "…"; mixed pairs come from keyboards. */
export const marks: readonly MarkPair[] = [
  { open: '„', close: ['“', '”', '"'] },
  { open: '»', close: ['«'] },
  { open: '«', close: ['»'] },
  { open: '“', close: ['”', '“'] },
  { open: '"', close: ['"', '“', '”'] },
  { open: '‚', close: ['‘', '’'] },
  { open: '›', close: ['‹'] },
  { open: '‹', close: ['›'] },
]
