import { readFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.js'
import type { Article } from '../src/model/article.js'
import type { Quote } from '../src/model/quote.js'
import type { Range } from '../src/model/span.js'
import { dataPath } from '../test/data.js'
import { type Attribution, type Case, exact, f1, key, overlaps, pairs, ratio, type Score, tidy } from './attribution.js'
import { table } from './table.js'

export interface GermanGold {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly attributions: readonly (Readonly<Record<keyof Attribution, readonly (readonly [number, number])[]>> & {
    readonly type: string
  })[]
}

/** Direct quotations of German articles (type `Direct` alone), by the metrics of the data's README. */
export function german(): string {
  const file = dataPath('bench/quotes/german-dev.jsonl')
  if (file === null) return 'Skipped: the German articles are not there.'
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => germanCase(JSON.parse(line) as GermanGold))
  const matched = cases.flatMap(one => pairs(one, 0.8))
  const all = { gold: sum(cases, one => one.gold.length), found: sum(cases, one => one.found.length) }
  const sourced = matched.filter(({ gold }) => gold.source.length > 0)
  const joint = sourced.filter(({ gold, found }) => overlaps(gold.source, found.source))
  const same = sourced.filter(({ gold, found }) => key(gold.source) === key(found.source))
  const row = (name: string, { gold, found, right }: Score) => [
    name,
    ratio(right, found).toFixed(3),
    ratio(right, gold).toFixed(3),
    f1({ gold, found, right }).toFixed(3),
    ...[right, gold, found].map(String),
  ]
  return [
    `${cases.length} articles; quotations of type Direct alone, exact spans, joint at token overlap .8.`,
    table([
      ['', 'precision', 'recall', 'F1', 'right', 'gold', 'found'],
      row('content', exact(cases, 'content')),
      row('joint', { ...all, right: joint.length }),
      row('cue', exact(cases, 'cue')),
      row('source', exact(cases, 'source')),
    ]),
    `Speaker on ${matched.length} matched contents: exact ${ratio(same.length, sourced.length).toFixed(3)}, overlap ${ratio(joint.length, sourced.length).toFixed(3)}.`,
    table([
      ['where it goes wrong', 'number'],
      ['missed', String(all.gold - matched.length)],
      ['spurious', String(all.found - matched.length)],
      ['no speaker', String(sourced.filter(({ found }) => found.source.length === 0).length)],
      [
        'another speaker',
        String(sourced.length - joint.length - sourced.filter(({ found }) => found.source.length === 0).length),
      ],
    ]),
  ].join('\n\n')
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0)

/** An article with its direct quotations, the gold ones and ours. */
export function germanCase({ id, title, text, attributions }: GermanGold): Case {
  const range = ([from, to]: readonly [number, number]): Range => ({ from, to })
  const direct = attributions.filter(({ type }) => type === 'Direct')
  return {
    id,
    text,
    gold: direct.map(one => ({
      content: tidy(text, one.content.map(range)),
      source: tidy(text, one.source.map(range)),
      cue: tidy(text, one.cue.map(range)),
    })),
    found: annotate(article(id, title, text))
      .quotes.filter(({ kind, content: [first] }) => kind === 'direct' && first.part === 'text')
      .map(quote => ({
        content: tidy(text, quote.content),
        source: tidy(text, mentionOf(quote)),
        cue: tidy(text, quote.cue ? [quote.cue] : []),
      })),
  }
}

const mentionOf = ({ speaker }: Quote): readonly Range[] => (speaker.kind === 'unknown' ? [] : [speaker.mention])

const article = (id: string, title: string, text: string): Article => ({
  id,
  source: '',
  url: null,
  outlet: null,
  title,
  standfirst: null,
  authors: [],
  published: null,
  modified: null,
  language: 'de',
  text,
  blocks: [],
  complete: true,
  extra: {},
})
