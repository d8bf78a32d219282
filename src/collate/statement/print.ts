import type { ArticleId } from '../../model/span.js'
import { type Printed, printed } from '../compare/comparer.js'
import { fixed, sliceWords, type Word, type Words } from '../word/word.js'
import type { Assembly } from './assembly.js'
import type { Placement } from './block.js'
import { type Chunk, partOf } from './chunk.js'
import type { Column } from './column.js'
import type { Line, Seat } from './line.js'

/** Words `[from, to)` of a chunk that stand in one line, from its place `first` to its place `last`. */
export interface Piece {
  readonly chunk: Chunk
  readonly line: Line
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** It ends where the chunk does. */
  readonly ends: boolean
}

/** One place where a witness has a line, or a part of it: the pieces of one run of speech. */
export interface Print {
  readonly line: Line
  readonly witness: ArticleId
  readonly pieces: readonly [Piece, ...Piece[]]
}

type Cut = Omit<Piece, 'chunk'>

/** All prints of all lines, each witness's in the order of its text. */
export function printsOf(
  chunks: readonly Chunk[],
  { placements }: Assembly,
  seats: ReadonlyMap<Column, Seat>,
): Print[] {
  const cuts = new Map<readonly Placement[], readonly Cut[]>()
  const piecesOf = (chunk: Chunk): Piece[] => {
    const placed = placements.get(chunk) ?? []
    const known = cuts.get(placed) ?? cutsOf(placed, seats)
    cuts.set(placed, known)
    return known.map(cut => ({ chunk, ...cut }))
  }
  const prints: Print[] = []
  let open = new Map<Line, { readonly print: { pieces: [Piece, ...Piece[]] } }>()
  let before: Chunk | null = null
  for (const chunk of chunks) {
    if (before?.witness !== chunk.witness || before.run !== chunk.run || before.place !== chunk.place) open = new Map()
    for (const piece of piecesOf(chunk)) {
      const last = open.get(piece.line)?.print.pieces
      if (!chunk.embedded && last && (last.at(-1) as Piece).last < piece.first) {
        last.push(piece)
        continue
      }
      const print = { line: piece.line, witness: chunk.witness, pieces: [piece] as [Piece, ...Piece[]] }
      prints.push(print)
      if (!chunk.embedded) open.set(piece.line, { print })
    }
    before = chunk
  }
  return prints
}

/** The stretches of a wording that stand in one line each. */
function cutsOf(placements: readonly Placement[], seats: ReadonlyMap<Column, Seat>): Cut[] {
  const found: { line: Line; from: number; to: number; first: number; last: number; ends: boolean }[] = []
  for (const { wording, from, columns } of placements)
    columns.forEach((column, k) => {
      const seat = seats.get(column)
      if (!seat) return
      const { line, at } = seat
      const last = found.at(-1)
      const ends = from + k + 1 === wording.words.length
      if (last && last.line === line && last.to === from + k) {
        last.to++
        last.last = Math.max(last.last, at)
        last.ends = ends
      } else found.push({ line, from: from + k, to: from + k + 1, first: at, last: at, ends })
    })
  return found
}

/** The words of a print, to be compared. */
export function printedIn(print: Print): Printed {
  const { chunk, from, to } = print.pieces[0]
  const [article, part] = [print.witness, partOf(chunk.place)]
  const source = print.pieces.length === 1 ? chunk.source : null
  if (source === null) return printed(wordsOf(print), { article, part })
  return {
    article,
    part,
    from: source.from,
    key: `${from} ${to} ${source.text}`,
    get words() {
      return wordsOf(print)
    },
  }
}

/** Its pieces one behind the other. */
function wordsOf({ pieces: [first, ...rest] }: Print): Words {
  const whole = wordsIn(first)
  let stretch = whole.words.at(-1)?.stretch ?? 0
  const words = [...whole.words]
  let { end, to } = whole
  for (const piece of rest) {
    const more = wordsIn(piece)
    const shift = stretch + 1 - (more.words[0]?.stretch ?? 0)
    words.push(
      ...more.words.map((word, i): Word => {
        const gap = i === 0 && piece.from === 0 ? end + word.gap : word.gap
        return { ...word, stretch: word.stretch + shift, gap }
      }),
    )
    stretch = words.at(-1)?.stretch ?? stretch
    end = more.end
    to = more.to
  }
  return { words, end, to }
}

function wordsIn({ chunk, from, to, ends }: Piece): Words {
  const whole = fixed(chunk)
  return from === 0 && ends ? whole : sliceWords(whole, from, to)
}

/** Of a sentence of the body, not of a phrase in the outlet's own. */
export const isWhole = ({ pieces: [{ chunk }] }: Print): boolean => chunk.place === 'body' && !chunk.embedded
