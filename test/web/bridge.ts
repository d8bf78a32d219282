import type { EditionSpec } from './edition.js'

const FIRST = 'The bridge was closed for 17 days because the cables were not safe'
const SECOND = 'Nobody at Ferrow Bridges was told to stay silent, and we will publish every report'
const THIRD = 'I thank the ferry crews who worked through the night'

/** A small story with a difference of each kind that the page has words for. */
export const bridge: EditionSpec = {
  title: 'Ferrow bridge opens again after cable scare',
  papers: [
    {
      id: 'wire',
      outlet: 'Estuary Wire',
      title: 'Ferrow bridge opens again after cable scare',
      published: '2031-04-02T08:15Z',
      url: 'https://estuarywire.example/ferrow',
      authors: ['Ines Calloway'],
      paragraphs: [
        'The Ferrow bridge opened again on Wednesday.',
        `“${FIRST},” said Osric Penhallow, who runs Ferrow Bridges. “${SECOND}.”`,
        `“${THIRD},” Penhallow added.`,
        'An earlier version of this report gave the wrong length of the bridge.',
      ],
      dropped: [
        { reason: 'caption', text: 'The bridge at dusk. Picture: Estuary Wire' },
        { reason: 'advertisement', text: 'Ferries to the islands from 9 crowns' },
      ],
    },
    {
      id: 'gazette',
      outlet: 'Ferrow Gazette',
      title: 'Bridge chief: ‘every report’ to be published',
      standfirst: 'Seventy-one days of closure, says the operator',
      published: '2031-04-03',
      paragraphs: [
        'Drivers are back on the bridge.',
        '“The bridge was closed for 71 days because the cables were safe,” said Osric Penhallow.',
        '“Nobody at Ferrow Bridges was told to stay silent,” he went on.',
        '“I thank the fery crews who worked through the night,” said Mr Penhallow.',
      ],
    },
    {
      id: 'mirror',
      source: 'inbox/harbour mirror.txt',
      paragraphs: [
        'The operator blamed worn cables, and Mr Penhallow promised that every report would be published.',
        '“The bridge was closed for 17 days … because the cables were not safe,” he told reporters.',
        '“I thank all the ferry crews who laboured through the night.”',
      ],
      complete: false,
    },
    {
      id: 'echo',
      outlet: 'The Echo',
      title: 'Bridge is open',
      copies: [],
      paragraphs: ['The bridge is open.', `“${FIRST},” said Osric Penhallow.`],
    },
  ],
  persons: [
    { id: 'penhallow', name: 'Osric Penhallow' },
    { id: 'lund', name: 'Maud Lund' },
  ],
  statements: [
    {
      person: 'penhallow',
      medium: 'speech',
      segments: [
        {
          base: FIRST,
          in: 'wire',
          readings: [
            { in: 'wire', kind: 'verbatim' },
            {
              in: 'gazette',
              kind: 'altered',
              words: ['The bridge was closed for 71 days because the cables were safe'],
              edits: [
                ['number', '17', '71', 3],
                ['negation', 'not', null, 3],
              ],
            },
            {
              in: 'mirror',
              kind: 'elided',
              words: ['The bridge was closed for 17 days … because the cables were not safe'],
            },
            { in: 'echo', kind: 'verbatim' },
          ],
        },
        {
          base: SECOND,
          in: 'wire',
          readings: [
            { in: 'wire', kind: 'verbatim' },
            {
              in: 'gazette',
              kind: 'truncated',
              words: ['Nobody at Ferrow Bridges was told to stay silent'],
              cuts: [[', and we will publish every report', false]],
            },
            { in: 'mirror', kind: 'reported', words: ['that every report would be published'] },
          ],
        },
        {
          base: THIRD,
          in: 'wire',
          readings: [
            { in: 'wire', kind: 'verbatim' },
            {
              in: 'gazette',
              kind: 'altered',
              words: ['I thank the fery crews who worked through the night'],
              edits: [['spelling', 'ferry', 'fery', 1]],
            },
            {
              in: 'mirror',
              kind: 'altered',
              words: ['I thank all the ferry crews who laboured through the night'],
              edits: [
                ['wording', null, 'all', 2],
                ['wording', 'worked', 'laboured', 2],
              ],
            },
            { in: 'echo', kind: 'unknown', why: 'the page was cut' },
          ],
        },
      ],
    },
  ],
  findings: [
    {
      kind: 'joined',
      cites: [
        { in: 'mirror', words: 'because the cables were not safe' },
        { in: 'mirror', words: 'I thank all the ferry crews' },
        { in: 'wire', words: SECOND },
      ],
      own: { statement: 's0', segments: ['s0.0', 's0.2'], skipped: ['s0.1'] },
    },
    {
      kind: 'cut against meaning',
      cites: [
        { in: 'gazette', words: 'the cables were safe' },
        { in: 'wire', words: 'not' },
      ],
      own: { segment: 's0.0', dropped: ['negation'] },
    },
    {
      kind: 'correction',
      cites: [{ in: 'wire', words: 'An earlier version of this report gave the wrong length of the bridge.' }],
      own: { segment: null, stillPrinted: ['echo'] },
    },
    {
      kind: 'disagreement',
      cites: [
        { in: 'gazette', words: 'Seventy-one days of closure', part: 'standfirst' },
        { in: 'wire', words: 'closed for 17 days' },
      ],
    },
    {
      kind: 'event',
      cites: [{ in: 'wire', words: 'on Wednesday' }],
      own: { earliest: '2031-04-02', latest: '2031-04-02' },
    },
    {
      kind: 'a kind of tomorrow',
      cites: [{ in: 'echo', words: 'The bridge is open.' }],
      own: { someThing: { deep: [1, null] } },
    },
  ],
}
