import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Collation, collate } from '../../src/collate/collate.js'
import type { AnnotatedArticle } from '../../src/collate/person/annotatedarticle.js'
import type { Standings } from '../../src/collate/statement/wording.js'
import type { Quote } from '../../src/model/quote.js'
import type { Span } from '../../src/model/span.js'
import { article } from '../annotate/build.js'

/** One witness: the sentences that it quotes, in its own order. */
interface Printed {
  readonly id: string
  readonly sentences: readonly string[]
}

const PERSON = 'ines-falk'

/** A witness that quotes its sentences in one pair of marks. */
function toldOf({ id, sentences }: Printed): AnnotatedArticle {
  const words = sentences.map(sentence => `${sentence}.`).join(' ')
  const text = `“${words}” Falk said.`
  const span: Span = { article: id, part: 'text', from: 1, to: 1 + words.length }
  const mention: Span = { ...span, from: span.to + 2, to: span.to + 6 }
  const cue: Span = { ...span, from: span.to + 7, to: span.to + 11 }
  const quote: Quote = {
    kind: 'direct',
    class: 'speech',
    content: [span],
    marked: [span],
    cue,
    stance: 'neutral',
    speaker: { kind: 'named', mention, name: 'Ines Falk', by: 'named' },
    via: [],
    confidence: 1,
  }
  const told = {
    ...article(text, null, id),
    outlet: id,
    blocks: [{ kind: 'paragraph' as const, from: 0, to: text.length }],
    complete: true,
  }
  return { article: told, annotation: { quotes: [quote], names: [], times: [] }, persons: [PERSON] }
}

const collated = (told: readonly AnnotatedArticle[], standings: Standings): Collation => collate({ told, standings })

/** Everything that a collation says, in words: no ids of articles but those of `names`. */
function shapeOf(
  { statements, findings }: Collation,
  told: readonly AnnotatedArticle[],
  names: ReadonlyMap<string, string>,
): unknown {
  const texts = new Map(told.map(({ article }) => [article.id, article.text]))
  const words = (span: Span | null): string | null =>
    span && `${names.get(span.article)} ${texts.get(span.article)?.slice(span.from, span.to)}`
  const byName = <T extends { witness: string | undefined }>(a: T, b: T): number =>
    (a.witness as string) < (b.witness as string) ? -1 : 1
  return {
    statements: statements.map(({ id, segments }) => ({
      id,
      segments: segments.map(segment => ({
        id: segment.id,
        basis: segment.basis,
        base: segment.base.map(words),
        readings: segment.readings
          .map(({ witness, kind, occurrences }) => ({
            witness: names.get(witness),
            kind,
            occurrences: occurrences.map(occurrence => ({
              kind: occurrence.kind,
              spans: occurrence.spans.map(words),
              edits: occurrence.edits.map(edit => [edit.kind, words(edit.base), words(edit.reading), edit.rank]),
              cuts: occurrence.cuts.map(cut => [words(cut.base), cut.marked]),
            })),
          }))
          .sort(byName),
      })),
    })),
    findings: findings.map(({ kind, cites }) => JSON.stringify([kind, cites.map(words)])).sort(),
  }
}

const identity = (printed: readonly Printed[]): Map<string, string> => new Map(printed.map(({ id }) => [id, id]))
const standingsOf = (ids: readonly string[]): Standings => new Map(ids.map((id, rank) => [id, { rank, origin: id }]))

const NOUNS = ['harbour', 'ferry', 'council', 'bridge', 'winter', 'market', 'river', 'school', 'tunnel', 'valley']
const VERBS = ['closed', 'opened', 'failed', 'burned', 'waited', 'moved', 'sank', 'returned']
const TAILS = [
  'before noon',
  'in six days',
  'without warning',
  'not far from here',
  'for twelve years',
  'against my advice',
]

/** A sentence of eight to ten words. */
const sentence = fc
  .tuple(fc.constantFrom(...NOUNS), fc.constantFrom(...VERBS), fc.constantFrom(...NOUNS), fc.constantFrom(...TAILS))
  .map(([noun, verb, other, tail]) => `The old ${noun} ${verb} beside the ${other} ${tail}`)

const edit = fc.oneof(
  { weight: 3, arbitrary: fc.constant((words: string[]) => words) },
  fc.tuple(fc.nat(9), fc.constantFrom(...NOUNS, 'not', 'seven')).map(
    ([at, word]) =>
      (words: string[]) =>
        words.toSpliced(at % words.length, 1, word),
  ),
  fc.nat(9).map(at => (words: string[]) => words.toSpliced(at % words.length, 1)),
  fc.nat(9).map(at => (words: string[]) => words.slice(at % 4)),
  fc.nat(9).map(at => (words: string[]) => {
    const [word] = words.slice(at % words.length)
    return [...words.toSpliced(at % words.length, 1), word as string]
  }),
)

/** Two to six witnesses of up to five sentences: each has some of them, in an order of its own, edited in its own way. */
const story: fc.Arbitrary<readonly Printed[]> = fc
  .uniqueArray(sentence, { minLength: 1, maxLength: 5 })
  .chain(sentences =>
    fc.array(
      fc.tuple(
        fc.shuffledSubarray(sentences, { minLength: 1 }),
        fc.array(edit, { minLength: sentences.length, maxLength: sentences.length }),
      ),
      { minLength: 2, maxLength: 6 },
    ),
  )
  .map(witnesses =>
    witnesses.map(([some, edits], i) => ({
      id: `w${i}`,
      sentences: some.map((words, k) => (edits[k] as (words: string[]) => string[])(words.split(' ')).join(' ')),
    })),
  )

const permuted = story.chain(printed =>
  fc.tuple(fc.constant(printed), fc.shuffledSubarray([...printed.keys()], { minLength: printed.length })),
)

describe('many witnesses', () => {
  test('in another order are the same edition', () => {
    fc.assert(
      fc.property(permuted, ([printed, order]) => {
        const told = printed.map(toldOf)
        const standings = standingsOf(printed.map(({ id }) => id))
        const shuffled = order.map(i => told[i] as AnnotatedArticle)
        expect(collated(shuffled, standings)).toEqual(collated(told, standings))
      }),
      { numRuns: 150 },
    )
  })

  test('under other names are the same, but for the names', () => {
    fc.assert(
      fc.property(permuted, ([printed, order]) => {
        const renamed = printed.map((each, i) => ({ ...each, id: `w${order[i]}` }))
        const names = new Map(renamed.map(({ id }, i) => [id, (printed[i] as Printed).id]))
        const [told, other] = [printed.map(toldOf), renamed.map(toldOf)]
        const left = collated(told, standingsOf(printed.map(({ id }) => id)))
        const right = collated(other, standingsOf(renamed.map(({ id }) => id)))
        expect(shapeOf(right, other, names)).toEqual(shapeOf(left, told, identity(printed)))
      }),
      { numRuns: 150 },
    )
  })

  test('with their sentences in another order have the same segments and readings', () => {
    const readings = (printed: readonly Printed[]): unknown => {
      const told = printed.map(toldOf)
      const { statements } = collated(told, standingsOf(printed.map(({ id }) => id)))
      const text = (id: string): string => told.find(({ article }) => article.id === id)?.article.text ?? ''
      return statements
        .flatMap(({ segments }) => segments)
        .map(segment =>
          JSON.stringify([
            segment.base.map(span => text(span.article).slice(span.from, span.to).replace(/\.$/, '')),
            segment.readings.map(({ witness, kind }) => [witness, kind]),
          ]),
        )
        .sort()
    }
    fc.assert(
      fc.property(
        fc
          .uniqueArray(sentence, { minLength: 2, maxLength: 4, selector: words => words.split(' ')[2] })
          .chain(sentences =>
            fc.tuple(
              fc.constant(sentences),
              fc.array(fc.shuffledSubarray(sentences, { minLength: sentences.length }), { minLength: 2, maxLength: 5 }),
            ),
          ),
        ([sentences, orders]) => {
          const moved = orders.map((some, i) => ({ id: `w${i}`, sentences: some }))
          const straight = orders.map((_, i) => ({ id: `w${i}`, sentences }))
          expect(readings(moved)).toEqual(readings(straight))
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('the consensus is what more than half of the witnesses print, whatever the others do', () => {
  const tiny = fc.array(fc.constantFrom('ferry', 'bridge', 'not', 'six', 'the'), { minLength: 0, maxLength: 3 })
  // The frame keeps the witnesses one sentence, whatever stands inside.
  const framed = tiny.map(inside => ['Every winter our harbour lost', ...inside, 'before the council woke'].join(' '))
  fc.assert(
    fc.property(framed, fc.array(framed, { maxLength: 3 }), (most, others) => {
      const printed = [...others, ...others, most].map((_, i) => others[i] ?? most)
      const told = printed.map((text, i) => toldOf({ id: `w${i}`, sentences: [text] }))
      const { statements } = collated(told, standingsOf(told.map(({ article }) => article.id)))
      const segments = statements.flatMap(statement => statement.segments)
      expect(segments.length).toBe(1)
      const texts = new Map(told.map(({ article }) => [article.id, article.text]))
      const base = segments[0]?.base.map(span => texts.get(span.article)?.slice(span.from, span.to)).join(' ')
      expect(base?.replace(/\.$/, '')).toBe(most)
      const wrong = segments[0]?.readings.filter(
        ({ witness, kind }) =>
          told.findIndex(({ article }) => article.id === witness) >= others.length && kind !== 'verbatim',
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: 300 },
  )
})
