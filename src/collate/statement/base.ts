import type { ArticleId, Span } from '../../model/span.js'
import type { Tie as TiedPlace } from '../../model/statement.js'
import { spanOf, spansOf } from '../compare/place.js'
import type { BaseText, Tie } from '../compare/tie.js'
import type { Word } from '../word/word.js'
import type { Block } from './block.js'
import type { Chunk } from './chunk.js'
import type { Column } from './column.js'
import { type Consensus, type Stretch, type Undecided, wordsOf } from './consensus.js'
import { rankOf, type Standings, type Wording, wordKey } from './wording.js'

/** A sentence of a base text, with the article that has most of it, and the places where it stands against rivals. */
export interface Sentence extends BaseText {
  readonly chief: ArticleId
  readonly columns: readonly Column[]
  readonly tiedPlaces: readonly TiedPlace[]
  /** Only phrases are known of it. */
  readonly embedded: boolean
  readonly record: boolean
}

/** A print of a wording, and the words that it has there. */
interface Source {
  readonly wording: Wording
  readonly chunk: Chunk
  readonly words: readonly Word[]
}

/**
 * The words of a base text at these columns of one or several blocks. They are taken from the chief witness, which has
 * most of them as the base text has them, as far as it has them; the rest from others, the earliest first.
 */
export function sentenceAt(
  columns: readonly Column[],
  consensus: Consensus,
  blocks: readonly Block[],
  standings: Standings,
): Sentence {
  const record = blocks.some(block => block.record)
  const sources = sourcesOf(columns, consensus, blocks, standings)
  const chief = sources[0] as Source
  const picked = columns.map(column => {
    const key = consensus.keyOf.get(column) ?? ''
    const has = ({ wording, words }: Source): boolean => {
      const index = column.words.get(wording)
      const word = index === undefined ? undefined : words[index]
      return word !== undefined && wordKey(word) === key
    }
    const source = sources.find(has) ?? chief
    return { source, index: column.words.get(source.wording) ?? 0 }
  })
  let stretch = 0
  const placed = picked.map(({ source, index }, i): Word => {
    const word = source.words[index] as Word
    const before = picked[i - 1]
    const follows = before?.source === source && before.index === index - 1
    if (i > 0 && !(follows && source.words[index - 1]?.stretch === word.stretch)) stretch++
    return { ...word, stretch, first: i === 0 || word.first, gap: i === 0 ? '' : follows ? word.gap : bare(word.gap) }
  })
  const last = picked.at(-1) as (typeof picked)[0]
  const behind = last.source.words[last.index + 1]
  const lastWord = placed.at(-1) as Word
  const end = behind ? bare(behind.gap) : last.source.chunk.end
  const to = behind
    ? lastWord.to + (/^[.?!\u2026]/.test(behind.gap) ? 1 : 0)
    : Math.max(lastWord.to, last.source.chunk.to)
  const base = { words: placed, end, to }
  const ties = consensus.undecided.flatMap(each => tieAt(each, columns, base.words, standings))
  return {
    ...base,
    ties: ties.map(({ tie }) => tie),
    tiedPlaces: ties.map(({ place }) => place),
    chief: chief.chunk.witness,
    columns,
    embedded: sources.every(({ chunk }) => chunk.embedded),
    record,
  }
}

/** What stands before a word that is taken from another print, without the signs of that print's own. */
const bare = (gap: string): string => gap.replace(/[…[\]()]|\.{3}/g, '')

/** The prints that have some of the words, those first that have most. */
function sourcesOf(
  columns: readonly Column[],
  { keyOf }: Consensus,
  blocks: readonly Block[],
  standings: Standings,
): Source[] {
  const counts = new Map<Wording, number>()
  for (const column of columns)
    for (const [wording, index] of column.words) {
      const word = wording.words[index] as Word
      if (wordKey(word) === keyOf.get(column)) counts.set(wording, (counts.get(wording) ?? 0) + 1)
    }
  const own = new Set(blocks.flatMap(({ record, placements }) => (record ? [placements[0]?.wording] : [])))
  return [...counts]
    .filter(([wording]) => own.size === 0 || own.has(wording))
    .map(([wording, count]) => ({ wording, count, chunk: bestOf(wording, standings) }))
    .sort((a, b) => worth(b.chunk) - worth(a.chunk) || b.count - a.count || byStanding(a.chunk, b.chunk, standings))
    .map(({ wording, chunk }) => ({ wording, chunk, words: chunk.words }))
}

/** Bodies before headlines. */
const worth = ({ place }: Chunk): number => (place === 'body' ? 1 : 0)

function byStanding(a: Chunk, b: Chunk, standings: Standings): number {
  return (
    Number(a.embedded) - Number(b.embedded) ||
    rankOf(standings, a.witness) - rankOf(standings, b.witness) ||
    (a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : a.from - b.from)
  )
}

function bestOf({ chunks }: Wording, standings: Standings): Chunk {
  return [...chunks].sort((a, b) => worth(b) - worth(a) || byStanding(a, b, standings))[0] as Chunk
}

/** A tie as the comparison reads it, and as the edition shows it; none where its place is in another sentence. */
function tieAt(
  { columns: tied, base, rivals }: Undecided,
  columns: readonly Column[],
  words: readonly Word[],
  standings: Standings,
): { readonly tie: Tie; readonly place: TiedPlace }[] {
  const inside = columns.flatMap((column, i) => (tied.includes(column) ? [i] : []))
  const before = base.placement.columns[base.from - base.placement.from - 1]
  const next = base.placement.columns[base.from - base.placement.from]
  // Rivals may begin with words of their own: "However, we would be remiss".
  const opens = before === undefined && next !== undefined && columns[0] === next
  const at = inside[0] ?? (before === undefined ? 0 : columns.indexOf(before) + 1)
  if (inside.length === 0 && at <= 0 && !opens) return []
  const to = inside.length === 0 ? at : (inside.at(-1) as number) + 1
  const shown = to > at ? words.slice(at, to) : words.slice(Math.max(0, at - 1), at + 1)
  const [first, ...rest] = rivals.map(rival => citeOf(rival, standings))
  const cite = spanOf(shown)
  if (first === undefined || cite === null) return []
  return [
    {
      tie: {
        from: at,
        to,
        rivals: rivals.map(rival =>
          wordsOf(rival)
            .map(word => word.norm)
            .join(' '),
        ),
      },
      place: { base: cite, rivals: [first, ...rest] },
    },
  ]
}

/** Where a rival is printed; where it has nothing, the words on both sides. */
function citeOf(stretch: Stretch, standings: Standings): Span {
  const { words } = bestOf(stretch.placement.wording, standings)
  const empty = stretch.from === stretch.to
  const shown = empty
    ? words.slice(Math.max(0, stretch.from - 1), stretch.to + 1)
    : words.slice(stretch.from, stretch.to)
  return spanOf(shown) ?? (spansOf({ words, end: '', to: 0 })[0] as Span)
}
