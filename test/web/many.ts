import type { EditionSpec, PaperSpec, StatementSpec } from './edition.js'

const OUTLETS = 200
const PEOPLE = ['Alba Creed', 'Joss Farrant', 'Nell Oduya', 'Piers Wexcombe', 'Rhona Sallis']
const SENTENCES = 6

const sentence = (person: number, i: number, days = 20 + i): string =>
  `In district ${person + 1} the council will repair ${days} of the ${60 + i} wells that the flood of spring has spoilt, and it will not raise the levy`

/** Two hundred outlets, five speakers, thirty sentences: each outlet prints most of them, and changes some. */
export function many(): EditionSpec {
  const papers: PaperSpec[] = Array.from({ length: OUTLETS }, (_, n) => ({
    id: `paper-${n}`,
    outlet: `The Well Street Observer ${n}`,
    title: `Council to repair wells, report ${n}`,
    published: `2031-06-${String(1 + (n % 28)).padStart(2, '0')}`,
    paragraphs: PEOPLE.flatMap((name, p) => [
      `Report ${n}, part ${p}: the flood has left many families without water, and the tankers come twice a day.`,
      ...Array.from({ length: SENTENCES }, (_, i) => `“${printed(n, p, i)},” said ${name}.`),
    ]),
    dropped: [{ reason: 'newsletter', text: 'Get our letter every morning' }],
  }))
  const statements: StatementSpec[] = PEOPLE.map((_, p) => ({
    person: `person-${p}`,
    medium: 'speech',
    segments: Array.from({ length: SENTENCES }, (_, i) => ({
      base: sentence(p, i),
      in: 'paper-0',
      readings: papers.map((paper, n) => {
        const days = daysIn(n, i)
        const words = printed(n, p, i)
        if (isCut(n, i))
          return {
            in: paper.id,
            kind: 'truncated',
            words: [words],
            cuts: [[', and it will not raise the levy', false]] as const,
          }
        if (days === 20 + i) return { in: paper.id, kind: 'verbatim', words: [words] }
        return {
          in: paper.id,
          kind: 'altered',
          words: [words],
          edits: [['number', String(20 + i), String(days), 3]] as const,
        }
      }),
    })),
  }))
  return {
    title: 'Council to repair wells',
    papers,
    persons: PEOPLE.map((name, p) => ({ id: `person-${p}`, name })),
    statements,
    findings: Array.from({ length: 60 }, (_, k) => ({
      kind: 'reuse',
      cites: [
        { in: `paper-${k}`, words: 'the tankers come twice a day' },
        { in: `paper-${k + 60}`, words: 'the tankers come twice a day' },
      ],
    })),
  }
}

const daysIn = (n: number, i: number): number => (n > 0 && (n * 7 + i) % 11 === 0 ? 100 + n : 20 + i)
const isCut = (n: number, i: number): boolean => n > 0 && (n * 5 + i) % 13 === 0 && daysIn(n, i) === 20 + i
const printed = (n: number, p: number, i: number): string => {
  const words = sentence(p, i, daysIn(n, i))
  return isCut(n, i) ? words.replace(', and it will not raise the levy', '') : words
}
