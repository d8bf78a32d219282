import type { Book, Witness } from './book.js'
import { badgesAt, shownKind } from './cell.jsx'
import { readingMarks } from './evidence.jsx'
import type { Part } from './format.js'
import type { Mark, Range } from './passage.jsx'
import { href, readingHref } from './route.js'

/** A stretch of an article that something in the edition rests on. */
export interface Light extends Range {
  readonly part: Part
  readonly kind: string
  readonly href: string
  /** What stands behind it, small: the number of the sentence. */
  readonly ref: string
  /** Which of two lies on top. */
  readonly depth: number
  /** What findings say of the sentence in this article. */
  readonly note: string
  /** Behind the last stretch of an occurrence stands its number. */
  readonly isLast: boolean
}

/** The places inside the lights where the words differ from the base text. */
export interface Change extends Mark {
  readonly part: Part
}

const TIED = 'as many print other words here; nobody can tell'

const names = (badges: readonly { readonly name: string }[]): string => badges.map(({ name }) => name).join(', ')

/** Findings about quotations are about words in quotation marks. */
const quotes = (kind: string): boolean => kind !== 'reported' && kind !== 'unmarked'

/** Quoted words lie on top of reported ones, and both on top of what a finding cites. */
const DEPTH: ReadonlyMap<string, number> = new Map([
  ['cited', 0],
  ['reported', 1],
  ['unmarked', 2],
  ['fragment', 3],
])

export function lightsOf(book: Book, witness: Witness): { lights: Light[]; changes: Change[] } {
  const lights: Light[] = []
  const changes: Change[] = []
  const source = witness.copyOf ?? witness.id
  for (const entry of book.segments.values()) {
    const { id, number, base, readings } = entry
    if (witness.isRecord)
      for (const { article, part = 'text', from, to } of base.stretches)
        if (article === witness.id)
          lights.push({
            part: part as Part,
            from,
            to,
            kind: 'verbatim',
            href: readingHref(id),
            ref: number,
            note: '',
            depth: 4,
            isLast: true,
          })
    for (const { base, rivals } of entry.segment.ties ?? [])
      for (const { article = entry.base.chief, part = 'text', from, to } of [base, ...rivals])
        if (article === witness.id) changes.push({ part, from, to, kind: 'tied', label: TIED })
    for (const occurrence of readings.get(source)?.occurrences ?? []) {
      const part = occurrence.spans[0]?.part ?? 'text'
      if (witness.copyOf && part !== 'text') continue
      const { kind, spans } = occurrence
      // A report inside a longer report of the same sentence says nothing new.
      const isInside = lights.some(
        other =>
          other.ref === number &&
          other.part === part &&
          spans.every(({ from, to }) => other.from <= from && other.to >= to),
      )
      if (isInside) continue
      const depth = DEPTH.get(kind) ?? 4
      spans.forEach(({ from, to }, i) => {
        lights.push({
          part,
          from,
          to,
          kind: shownKind(entry, source, kind),
          href: readingHref(id, source),
          ref: number,
          note: quotes(kind) ? names(badgesAt(book, entry, source, occurrence)) : '',
          depth,
          isLast: i === spans.length - 1,
        })
      })
      if (kind !== 'reported')
        for (const mark of readingMarks(book, entry, source, occurrence))
          if (mark.kind !== 'slight') changes.push({ ...mark, part })
    }
  }
  book.findings.forEach(({ kind, cites }, i) => {
    for (const { article, part = 'text', from, to } of cites)
      if (article === witness.id)
        lights.push({
          part,
          from,
          to,
          kind: 'cited',
          href: href(['finding', String(i)]),
          ref: kind,
          note: '',
          depth: 0,
          isLast: true,
        })
  })
  return { lights, changes }
}
