import type { Construction } from '../construction.js'

/** A court is told, and nobody is named who says it. */
export const COURTS: readonly Construction[] = [
  {
    id: 'court-heard',
    pattern: 'MODIFIERS @court cue:(GROUP *heard|hears) content:(&that|how REST)',
    whole: true,
    yes: [
      'Lowmere Crown Court <heard> [that Vale took the boat].',
      'The inquest <heard> [how the crew had left the pier and demanded cash].',
    ],
    no: ['The captain heard that the pier had sunk.'],
  },
  {
    id: 'court-heard-clause',
    pattern: 'MODIFIERS @court cue:(GROUP *heard|hears) content:(CLAUSE REST)',
    whole: true,
    yes: ['The court <heard> [Vale had taken the boat].', 'The jury <heard> [she was alone on the pier].'],
    no: ['The court heard the case.'],
  },
  {
    id: 'court-told',
    pattern: 'MODIFIERS @court cue:(BE *told) content:(&that|how REST)',
    whole: true,
    yes: [
      'The jury <was told> [that Vale took the boat].',
      'The tribunal <has been told> [how the crew had left the pier].',
    ],
    no: ['The court told Vale that she could go.'],
  },
  {
    id: 'court-told-clause',
    pattern: 'MODIFIERS @court cue:(BE *told) content:(CLAUSE REST)',
    whole: true,
    yes: ['The jury <was told> [Vale had taken the boat].', 'Jurors <were told> [she was alone on the pier].'],
    no: ['The jury was told the truth.'],
  },
  {
    id: 'court-last',
    pattern: 'content:BEFORE COMMA MODIFIERS @court cue:(GROUP *heard|hears) ADJUNCT* END',
    yes: ['[The boat sank at noon], an inquest <heard>.', '[Vale had taken the boat], the court <heard> on Monday.'],
    no: ['The boat sank at noon, a neighbour heard.'],
  },
  {
    id: 'court-told-last',
    pattern: 'content:BEFORE COMMA MODIFIERS @court cue:(BE *told) ADJUNCT* END',
    yes: [
      '[The boat sank at noon], an inquest <was told>.',
      '[Vale had taken the boat], jurors <were told> on Monday.',
    ],
    no: ['The boat sank at noon, the crew were told.'],
  },
]
