import { pick, type Random, seeded } from '../../bench/random.js'
import type { Comparison } from '../../src/collate/compare/compare.js'
import { compare } from '../../src/collate/compare/compare.js'
import { wordsOf } from '../../src/collate/word/word.js'
import type { Span } from '../../src/model/span.js'
import { SENTENCES } from './bank.js'
import { isDecidable } from './decidable.js'
import { alter, choosePlants, fill, type Plant, type Sentence, sidesOf, typography } from './plant.js'
import { type Printed, plantStory } from './story.js'

/** One sentence in one witness, and what was said of it. */
export interface Looked {
  /** The witness; empty where sentences are compared alone. */
  readonly where: string
  readonly base: string
  readonly reading: string
  readonly got: readonly string[]
}

/** How one plant fared. */
export interface Verdict extends Looked {
  readonly sort: string
  readonly kind: Plant['kind']
  readonly found: boolean
}

/** What was reported with no plant behind it. */
export interface Spurious extends Looked {
  readonly kind: string
}

export interface Judged {
  readonly verdicts: readonly Verdict[]
  readonly spurious: readonly Spurious[]
  /** Readings that differ in typography alone, and those of them that had an edit. */
  readonly copies: number
  readonly wronged: readonly Looked[]
  /** Sentences whose base text the votes leave open; they are not judged. */
  readonly open: number
}

const wordSet = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('\u00AD', '')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

function shares(a: string, b: string): boolean {
  const there = wordSet(b)
  return [...wordSet(a)].some(word => there.has(word)) || (there.size === 0 && wordSet(a).size === 0)
}

/** What a comparison says, with the words that it cites. */
interface Said {
  readonly kind: string
  readonly left: string
  readonly right: string
  readonly misprint: boolean
}

function saidBy(
  found: Pick<Comparison, 'edits' | 'cuts' | 'flags'> & { kind: string },
  words: (span: Span) => string,
  altered: boolean,
): Said[] {
  return [
    ...found.edits.map(edit => ({
      kind: edit.kind,
      left: edit.base ? words(edit.base) : '',
      right: edit.reading ? words(edit.reading) : '',
      misprint: edit.likelyMisprint,
    })),
    ...found.cuts.map(cut => ({
      kind: cut.marked ? 'elision' : 'cut',
      left: words(cut.base),
      right: '',
      misprint: false,
    })),
    ...found.flags.map(flag => ({ kind: 'flag', left: '', right: flag, misprint: false })),
    ...(altered ? [{ kind: 'bracket', left: '', right: '', misprint: false }] : []),
  ]
}

function answers(said: Said, plant: Plant, sentence: Sentence): boolean {
  if (said.kind !== plant.kind || (plant.misprint && !said.misprint)) return false
  const { left, right } = sidesOf(sentence, plant)
  if (plant.kind === 'bracket' || plant.kind === 'flag') return true
  if (plant.kind === 'punctuation') return true
  return shares(left, said.left) || shares(right, said.right)
}

/** Which plants were found, and what else was said. */
function judge(
  where: string,
  sentence: Sentence,
  plants: readonly Plant[],
  reading: string,
  said: readonly Said[],
): Pick<Judged, 'verdicts' | 'spurious'> {
  let left = said
  const looked = lookedAt(where, sentence, reading, said)
  const verdicts = plants.map(plant => {
    const found = left.filter(each => answers(each, plant, sentence))
    // What is cut of words that the base text has from two stretches is told in two.
    const told = plant.kind === 'cut' || plant.kind === 'elision' ? found : found.slice(0, 1)
    if (plant.kind !== 'flag') left = left.filter(each => !told.includes(each))
    return { ...looked, sort: plant.sort, kind: plant.kind, found: found.length > 0 }
  })
  return {
    verdicts,
    spurious: left
      .filter(each => each.kind !== 'flag' || !plants.some(plant => plant.kind === 'flag'))
      .map(each => ({ ...looked, kind: each.kind })),
  }
}

const lookedAt = (where: string, sentence: Sentence, reading: string, said: readonly Said[]): Looked => ({
  where,
  base: sentence.text,
  reading,
  got: said.map(each => `${each.kind}: ${each.left} > ${each.right}${each.misprint ? ' ?' : ''}`),
})

/** `rounds` sentences, each altered once, compared alone. */
export function judgeCompare(rounds: number, seed = 1): Judged {
  const random: Random = seeded(seed)
  const verdicts: Verdict[] = []
  const spurious: Spurious[] = []
  let copies = 0
  const wronged: Looked[] = []
  for (let i = 0; i < rounds; i++) {
    const sentence = fill(random, pick(random, SENTENCES))
    const plants = choosePlants(random, sentence, 1 + Math.floor(random() * 4))
    const reading = alter(sentence, plants)
    const judged = judge('', sentence, plants, reading, compared(sentence.text, typography(random, reading)))
    verdicts.push(...judged.verdicts)
    spurious.push(...judged.spurious)
    copies++
    const copy = typography(random, sentence.text)
    const said = compared(sentence.text, copy)
    if (said.length > 0) {
      wronged.push(lookedAt('', sentence, copy, said))
      spurious.push(...judge('', sentence, [], copy, said).spurious)
    }
  }
  return { verdicts, spurious, copies, wronged, open: 0 }
}

function compared(base: string, reading: string): Said[] {
  const found = compare(wordsOf('a', 'text', base, 0, base.length), wordsOf('b', 'text', reading, 0, reading.length), {
    place: 'body',
    embedded: false,
    closed: true,
  })
  const bracketed = found.bracketed
  return saidBy(found, span => (span.article === 'a' ? base : reading).slice(span.from, span.to), bracketed)
}

/** `stories` editions of planted stories, of sentences of so many words at least. */
export async function judgeStories(stories: number, seed = 1, least = 6): Promise<Judged> {
  const random: Random = seeded(seed)
  const verdicts: Verdict[] = []
  const spurious: Spurious[] = []
  let copies = 0
  let open = 0
  const wronged: Looked[] = []
  for (let i = 0; i < stories; i++) {
    const { edition, printed } = await plantStory(random, `s${seed}x${i}`, least)
    const texts = new Map(edition.articles.map(({ article }) => [article.id, article.text]))
    const words = (span: Span): string => texts.get(span.article)?.slice(span.from, span.to) ?? ''
    const segments = edition.statements.flatMap(statement =>
      statement.segments.map(segment => ({ segment, base: segment.base.map(words).join(' ') })),
    )
    const homes = new Map(
      [...new Set(printed.map(each => each.sentence))].map(sentence => [
        sentence,
        segments
          .map(each => ({ ...each, apart: compared(sentence.text, each.base) }))
          .find(each => each.apart.every(({ kind }) => SIGNS.has(kind))),
      ]),
    )
    const decidable = new Set([...homes.keys()].filter(sentence => isDecidable(sentence, printsOf(sentence, printed))))
    open += homes.size - decidable.size
    for (const { witness, sentence, plants: all, text } of printed) {
      if (!decidable.has(sentence)) continue
      const home = homes.get(sentence)
      // Of the same words, the consensus may be a witness that prints them with other signs, or around its cue:
      // signs are judged where it does not.
      const exact = home !== undefined && home.apart.length === 0 && home.segment.base.length === 1
      const judged = ({ kind }: { readonly kind: string }): boolean => exact || !SIGNS.has(kind)
      const plants = all.filter(judged)
      const reading = home?.segment.readings.find(each => each.witness === witness && each.kind !== 'unknown')
      const found = reading?.occurrences.find(each => each.kind === reading.kind)
      // The bracket that opens a quotation stands before its first word.
      const bracketed = found?.spans.some(span => /\[\p{L}{2,}/u.test(words({ ...span, from: span.from - 1 }))) ?? false
      const said: Said[] = found
        ? saidBy(found, words, bracketed && plants.some(plant => plant.kind === 'bracket')).filter(judged)
        : [{ kind: reading ? reading.kind : 'no reading', left: '', right: '', misprint: false }]
      const one = judge(witness, sentence, plants, text, said)
      verdicts.push(...one.verdicts)
      spurious.push(...one.spurious)
      if (all.length > 0) continue
      copies++
      if (said.length > 0 || reading?.kind !== 'verbatim') wronged.push(lookedAt(witness, sentence, text, said))
    }
  }
  return { verdicts, spurious, copies, wronged, open }
}

const printsOf = (sentence: Sentence, printed: readonly Printed[]): Printed[] =>
  printed.filter(each => each.sentence === sentence)

const SIGNS = new Set(['style', 'case', 'punctuation', 'flag'])
