import { type Overlap, overlap } from '../compare/alignment.js'
import type { Printed } from '../compare/comparer.js'
import { isNamelike } from '../compare/likeness.js'
import type { Line } from '../statement/line.js'
import { OUTVOTED } from '../statement/vote.js'
import { articlesOf, type Standings } from '../statement/wording.js'
import { FIRST_PERSON } from '../word/english.js'
import { isContent, type Word, type Words, wordsOf } from '../word/word.js'
import { type Narration, tellings } from './narration.js'

/** A line's words outside of all quotes. */
export interface Echo {
  readonly line: Line
  readonly reading: Printed
  /** They are set as the speaker's: no outlet says "I", and behind an opening mark it quotes. */
  readonly asQuoted: boolean
}

/** So many words in a row that are the same make a passage worth comparing. */
const GRAM = 4
/** So many of them must carry meaning. */
const TELLING = 2
/** It must have this share of the line, or so many words, nearly all of them the line's. */
const SHARE = 0.6
const LONG = 9
const DENSE = 0.8
/** So many stand in one row: what happened, everybody tells in much the same words ("a broken bone in his leg"). */
const ROW = 6

/** The passages of the witnesses' text outside of all quotes that print a line's words, one after the other. */
export function* echoes(lines: readonly Line[], narration: Narration, standings: Standings): Generator<Echo> {
  const index = new Map<string, Set<Line>>()
  for (const line of lines)
    for (const gram of gramsOf(line.base.words)) index.set(gram, (index.get(gram) ?? new Set()).add(line))
  const rows = new Map(lines.map(line => [line, rowsOf(line.base.words, rowFor(line))]))
  for (const [text, places] of narration) {
    const sentence = wordsOf('', 'text', text, 0, text.length)
    const near = new Set(gramsOf(sentence.words).flatMap(gram => [...(index.get(gram) ?? [])]))
    if (near.size === 0) continue
    const row = ` ${sentence.words.map(({ norm }) => norm).join(' ')} `
    for (const line of near) {
      if (!rows.get(line)?.some(each => row.includes(each))) continue
      const found = echo(line, sentence)
      if (found === null || isRunIn(found, line, tellings(places, standings), standings)) continue
      const range = found.inB
      const key = `${range} ${text}`
      const words = passage(sentence, range)
      const isSaid = isFirstPerson(words)
      const first = words.words[0]?.from ?? 0
      for (const { article, from, isReport } of places) {
        if (isReport) continue
        const reading = {
          article: article.id,
          part: 'text' as const,
          from,
          key,
          get words() {
            return passage(wordsOf(article.id, 'text', article.text, from, from + text.length), range)
          },
        }
        yield { line, reading, asQuoted: isSaid || isMarked(article.text, from + first) }
      }
    }
  }
}

/** So many sentences of a statement that an article sets as the speaker's make a transcript of it. */
const TRANSCRIPT = 3

/** In a transcript without marks all of a statement is set as the speaker's, also where there is no "I" in it. */
export function withTranscripts(found: readonly Echo[]): Echo[] {
  const keyOf = ({ reading, line }: Echo): string => `${reading.article} ${line.statement}`
  const counts = new Map<string, number>()
  for (const echo of found.filter(each => each.asQuoted)) counts.set(keyOf(echo), (counts.get(keyOf(echo)) ?? 0) + 1)
  return found.map(echo => ({ ...echo, asQuoted: echo.asQuoted || (counts.get(keyOf(echo)) ?? 0) >= TRANSCRIPT }))
}

/** So many of the words must mean something, and be no names: these are the story's, whoever tells it. */
const PLAIN = 3

const isFirstPerson = ({ words }: Words): boolean => words.some(({ norm }) => FIRST_PERSON.test(norm))

/** An opening mark stands before the words, though it never closes. */
const isMarked = (text: string, from: number): boolean =>
  /["\u2018\u201C\u201E\u00AB]\W{0,3}$/.test(text.slice(Math.max(0, from - 4), from))

/** The runs of words by which passages are found; "at the end of" finds nothing. */
function gramsOf(words: readonly Word[]): string[] {
  const grams: string[] = []
  const norms = words.map(({ norm }) => norm)
  const tells = words.map(word => (isContent(word) ? 1 : 0))
  for (let i = 0; i + GRAM <= words.length; i++) {
    let telling = 0
    for (let k = i; k < i + GRAM; k++) telling += tells[k] as number
    if (telling >= TELLING) grams.push(norms.slice(i, i + GRAM).join(' '))
  }
  return grams
}

/** How many words in a row a sentence must share with a line. */
const rowFor = ({ base }: Line): number => Math.min(ROW, base.words.length)

/** Every row of so many words, with a blank at each end. */
function rowsOf(words: readonly Word[], length: number): string[] {
  const norms = words.map(({ norm }) => norm)
  return norms
    .slice(0, Math.max(0, norms.length - length + 1))
    .map((_, i) => ` ${norms.slice(i, i + length).join(' ')} `)
}

/** What only the end of a line shares with what three times as many tell in their own voice has run into the line. */
const isRunIn = ({ inA }: Overlap, { chunks }: Line, told: number, standings: Standings): boolean =>
  inA[0] >= GRAM && told >= OUTVOTED * articlesOf(standings, new Set(chunks.map(({ witness }) => witness)))

/** What a sentence shares with a line; null where that is too little. */
function echo(line: Line, sentence: Words): Overlap | null {
  const shared = overlap(line.base.words, sentence.words)
  const [from, to] = shared.inB
  const dense = shared.matched / Math.max(1, to - from) >= DENSE
  const plain = shared.pairs
    .map(([, j]) => sentence.words[j] as Word)
    .filter(word => isContent(word) && !isNamelike(word))
  if (!dense || rowOf(shared, line.base.words, sentence.words) < rowFor(line)) return null
  return plain.length >= PLAIN && ((shared.ofA >= SHARE && shared.matched >= GRAM) || shared.matched >= LONG)
    ? shared
    : null
}

/** How many words in a row are the same. */
function rowOf({ pairs }: Overlap, a: readonly Word[], b: readonly Word[]): number {
  let [row, longest] = [0, 0]
  pairs.forEach(([i, j], k) => {
    const [x, y] = pairs[k - 1] ?? [-9, -9]
    const same = (a[i] as Word).norm === (b[j] as Word).norm
    row = !same ? 0 : i === x + 1 && j === y + 1 ? row + 1 : 1
    longest = Math.max(longest, row)
  })
  return longest
}

function passage(sentence: Words, [from, to]: readonly [number, number]): Words {
  const words = sentence.words.slice(from, to)
  const end = sentence.words[to]?.gap ?? sentence.end
  return { words, end, to: words.at(-1)?.to ?? sentence.to }
}
