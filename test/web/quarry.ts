import type { EditionSpec } from './edition.js'

const CLOSED = 'The quarry will stay closed for nineteen days, and no lorry will leave it'
const RIVAL = 'The quarry will stay closed for ninety days, and no lorry will leave it'
const OWED = 'We owe the village the truth about the dust, and the village will have it'
const ASKED = 'I asked for masks twice'
const HEARD = 'the filters had been switched off at night'
const TESTS = 'Every test was clean'
const WIND = 'The wind blew from the east'

/** A story of what is not certain: ties, a base text of two articles, speakers that nobody names, a copy that ends. */
export const quarry: EditionSpec = {
  title: 'Quarry shut after dust falls on Ostrey',
  papers: [
    {
      id: 'bell',
      outlet: 'Ostrey Bell',
      title: 'Quarry shut after dust falls on Ostrey',
      published: '2032-03-01',
      paragraphs: [
        `“${CLOSED},” said Tamsin Vole, who manages it.`,
        `“We owe the village the truth about the dust,” said Ms Vole.`,
        `“${TESTS},” she said. “${WIND}.”`,
        `Two drivers told the Bell: “${ASKED}.”`,
        'Correction: an earlier version of this article misquoted Ms Vole about the village.',
      ],
    },
    {
      id: 'hill',
      outlet: 'Hill Country Post',
      title: 'Manager: ‘Every test was clean’',
      published: '2032-03-02',
      paragraphs: [
        `“${CLOSED},” Tamsin Vole said.`,
        'She said the dust was a matter of the truth about the dust, and the village will have it.',
        `“${TESTS} at the school,” said Ms Vole.`,
        `Somebody had to speak. “It was us who breathed it.”`,
      ],
    },
    {
      id: 'dale',
      outlet: 'The Dale',
      title: 'Dust over Ostrey',
      published: '2032-03-02',
      paragraphs: [
        `“${RIVAL},” Tamsin Vole said.`,
        `“${TESTS}. ${WIND},” said the deputy, Ivor Pell.`,
        `A union man, Huw Carrow, said that ${HEARD}.`,
      ],
    },
    {
      id: 'lamp',
      outlet: 'Evening Lamp',
      title: 'No lorries',
      published: '2032-03-03',
      complete: false,
      paragraphs: [`“${RIVAL},” said Tamsin Vole.`, 'The manager then turned to'],
    },
  ],
  persons: [
    { id: 'vole', name: 'Tamsin Vole', aliases: ['Ms Vole', 'Vole'] },
    { id: 'pell', name: 'Ivor Pell', aliases: ['the deputy'] },
    { id: 'carrow', name: 'Huw Carrow' },
    { id: 'drivers', name: null, kind: 'unnamed', description: 'Two drivers' },
  ],
  statements: [
    {
      person: 'carrow',
      by: 'named',
      segments: [
        { base: HEARD, in: 'dale', basis: 'sole', readings: [{ in: 'dale', kind: 'reported', words: [HEARD] }] },
      ],
    },
    {
      person: 'drivers',
      by: 'described',
      segments: [{ base: ASKED, in: 'bell', basis: 'sole', readings: [{ in: 'bell', kind: 'verbatim' }] }],
    },
    {
      person: 'vole',
      by: 'named',
      medium: 'interview',
      segments: [
        {
          base: CLOSED,
          in: 'bell',
          ties: [{ base: { in: 'bell', words: 'nineteen' }, rivals: [{ in: 'dale', words: 'ninety' }] }],
          readings: [
            { in: 'bell', kind: 'verbatim' },
            { in: 'hill', kind: 'verbatim' },
            { in: 'dale', kind: 'verbatim', words: [RIVAL], edits: [['number', 'nineteen', 'ninety', 3, 'tied']] },
            { in: 'lamp', kind: 'verbatim', words: [RIVAL], edits: [['number', 'nineteen', 'ninety', 3, 'tied']] },
          ],
        },
        {
          base: OWED,
          in: 'bell',
          from: [
            { in: 'bell', words: 'We owe the village the truth about the dust' },
            { in: 'hill', words: ', and the village will have it' },
          ],
          readings: [
            {
              in: 'bell',
              kind: 'truncated',
              words: ['We owe the village the truth about the dust'],
              cuts: [[', and the village will have it', false]],
            },
            { in: 'hill', kind: 'unmarked', words: ['the truth about the dust, and the village will have it'] },
            { in: 'lamp', kind: 'unknown', why: 'its text is cut' },
          ],
        },
      ],
    },
    {
      person: 'vole',
      by: 'pronoun',
      segments: [
        {
          base: TESTS,
          in: 'bell',
          readings: [
            { in: 'bell', kind: 'verbatim' },
            {
              in: 'hill',
              kind: 'verbatim',
              also: [{ kind: 'altered', part: 'title', edits: [['wording', 'Every', 'Every', 2]] }],
            },
            { in: 'dale', kind: 'verbatim' },
            { in: 'lamp', kind: 'unknown', why: 'its text is cut' },
          ],
        },
        {
          base: WIND,
          in: 'bell',
          readings: [
            { in: 'bell', kind: 'verbatim' },
            { in: 'dale', kind: 'verbatim' },
            { in: 'lamp', kind: 'unknown', why: 'its text is cut' },
          ],
        },
      ],
    },
    {
      person: 'pell',
      by: 'inferred',
      segments: [
        {
          base: 'It was us who breathed it',
          in: 'hill',
          basis: 'sole',
          readings: [{ in: 'hill', kind: 'verbatim' }],
        },
      ],
    },
    {
      person: null,
      by: null,
      segments: [
        {
          base: 'misquoted Ms Vole about the village',
          in: 'bell',
          basis: 'sole',
          readings: [{ in: 'bell', kind: 'verbatim' }],
        },
      ],
    },
  ],
  findings: [
    {
      kind: 'joined',
      cites: [
        { in: 'dale', words: TESTS },
        { in: 'dale', words: WIND },
        { in: 'bell', words: 'she said' },
      ],
      own: { statement: 's3', segments: ['s3.0', 's3.1'], skipped: [] },
    },
    {
      kind: 'other speaker',
      cites: [
        { in: 'bell', words: WIND },
        { in: 'dale', words: WIND },
      ],
      own: { segment: 's3.1', persons: ['vole', 'pell'] },
    },
    {
      kind: 'correction',
      cites: [
        { in: 'bell', words: 'Correction: an earlier version of this article misquoted Ms Vole about the village.' },
        { in: 'bell', words: 'We owe the village' },
        { in: 'hill', words: 'the truth about the dust' },
      ],
      own: { segment: 's2.1', stillPrinted: ['hill'] },
    },
  ],
}
