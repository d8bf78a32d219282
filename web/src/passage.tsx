import type { ComponentChildren } from 'preact'
import { visible } from './text.js'

export interface Range {
  readonly from: number
  readonly to: number
}

/** A stretch that is set apart. Where `from` is `to`, a sign at that place: something is missing there. */
export interface Mark extends Range {
  readonly kind: string
  /** What a screen reader says at a sign. */
  readonly label?: string
}

/** The text cut where marks begin or end, with the marks that hold on each stretch. */
export function stretches<T extends Range>(range: Range, marks: readonly T[]): { from: number; to: number; on: T[] }[] {
  const within = marks.filter(mark => mark.from < range.to && mark.to > range.from && mark.to > mark.from)
  const edges = within.flatMap(({ from, to }) => [from, to]).filter(at => at > range.from && at < range.to)
  const points = marks.filter(mark => mark.from === mark.to && mark.from > range.from && mark.from < range.to)
  const cuts = [...new Set([range.from, range.to, ...edges, ...points.map(({ from }) => from)])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? range.from
    return { from, to, on: within.filter(mark => mark.from <= from && mark.to >= to) }
  })
}

/** The nearest places around a range where the text can be cut: not more than `room` away, between words. */
function surroundings(text: string, range: Range, bounds: Range, room: number): Range {
  let from = Math.max(bounds.from, range.from - room)
  let to = Math.min(bounds.to, range.to + room)
  if (from > bounds.from) from = Math.min(range.from, text.indexOf(' ', from) + 1 || range.from)
  if (to < bounds.to) to = Math.max(range.to, text.lastIndexOf(' ', to))
  return { from, to }
}

interface PassageProps {
  readonly text: string
  /** The blocks of that text; the passage is shown in those that it touches. */
  readonly blocks: readonly Range[]
  /** What the passage is; the rest is context. */
  readonly spans: readonly Range[]
  readonly marks: readonly Mark[]
  /** How much context on each side, in UTF-16 code units. */
  readonly room?: number
}

/** Words of an article in their context, with differences marked. */
export function Passage({ text, blocks, spans, marks, room = 220 }: PassageProps) {
  const whole: Range = { from: 0, to: text.length }
  const touched = blocks.filter(block => spans.some(span => span.from < block.to && span.to > block.from))
  const shown = touched.length > 0 ? touched : [whole]
  return (
    <div class="passage">
      {shown.map(block => {
        const own = spans.filter(span => span.from < block.to && span.to > block.from)
        const outer = { from: Math.min(...own.map(span => span.from)), to: Math.max(...own.map(span => span.to)) }
        const range = own.length > 0 ? surroundings(text, outer, block, room) : block
        return (
          <p>
            <bdi>
              {range.from > block.from && <span class="more">… </span>}
              {stretches(range, [...spans.map(span => ({ ...span, kind: 'core' })), ...marks]).map(piece =>
                marked(text, piece, marks, range),
              )}
              {range.to < block.to && <span class="more"> …</span>}
            </bdi>
          </p>
        )
      })}
    </div>
  )
}

function marked(
  text: string,
  piece: { from: number; to: number; on: readonly { kind: string }[] },
  marks: readonly Mark[],
  range: Range,
): ComponentChildren {
  const kinds = new Set(piece.on.map(({ kind }) => kind))
  const words = visible(text.slice(piece.from, piece.to))
  const main = [...kinds].filter(kind => kind !== 'core')
  const core = kinds.has('core')
  const content = main.length > 0 ? <mark class={main.join(' ')}>{words}</mark> : words
  return (
    <>
      {marks
        .filter(({ from, to }) => from === to && from === piece.from)
        .map(sign => (
          <Sign mark={sign} />
        ))}
      {core ? content : <span class="context">{content}</span>}
      {piece.to === range.to &&
        marks.filter(({ from, to }) => from === to && from === piece.to).map(sign => <Sign mark={sign} />)}
    </>
  )
}

export const Sign = ({ mark }: { mark: Mark }) => (
  <span class={`sign ${mark.kind}`} title={mark.label}>
    ‸<span class="sr"> ({mark.label}) </span>
  </span>
)
