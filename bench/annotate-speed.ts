import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { annotate } from '../src/annotate/annotate.js'
import { straighten } from '../src/annotate/syntax/word.js'
import type { Article } from '../src/model/article.js'
import { tag } from '../src/text/tag.js'
import { table } from './table.js'

interface Line {
  readonly id: string
  readonly text: string
}

/**
 * Articles at a time. By ones, all have the processor's caches alike, as where articles come one after the other; in
 * a row of eight, tagging alone keeps its own tables in them and is the faster for it.
 */
const TURNS = [1, 8]
/** How often the articles are gone through: one round alone differs by a fifth from another. */
const ROUNDS = 3

/**
 * The whole annotate stage beside tagging alone, in one run. The first half of the articles, read
 * twice, warms both up (compiling the readings takes as long as some hundred articles); then they take turns with the
 * rest, since a paragraph that was tagged once is not tagged again. Seconds of processor time, with those of the
 * threads that compile and collect.
 */
export function annotateSpeed(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n').map(toLine)
  const first = Math.floor(lines.length / 2)
  const warmed = { seconds: 0, characters: 0 }
  spend(warmed, lines.slice(0, first), line => annotate(article(line)))
  for (const line of lines.slice(0, first)) annotate(article(line))
  const turns = TURNS.map(turn => inTurns(lines.slice(first), turn))
  const wink = winkAlone(lines.slice(first), lines.slice(0, 100))
  const text = lines.map(line => line.text).join('\n\n')
  const half = { seconds: 0, characters: 0 }
  const all = { seconds: 0, characters: 0 }
  for (const [spent, part] of [
    [half, text.slice(0, text.length / 2)],
    [all, text],
  ] as const)
    spend(spent, [{ id: 'long', text: part }], line => annotate(article(line)))
  const [one] = turns
  const beside = (one?.ratio ?? Number.NaN) / wink.ratio
  const rows = table([
    ['', 'articles at a time', 'characters', 'seconds per million', 'beside tagging'],
    ...turns.flatMap(turn => turn.rows),
    ...wink.rows,
    row('annotation before it is warm', '', warmed, null),
    row('half of all as one article', '', half, null),
    row('all as one article', '', all, null),
  ])
  return `${rows}\n\nAnnotation costs ${beside.toFixed(2)} times wink-nlp as it comes, an article at a time.`
}

interface Timed {
  readonly rows: string[][]
  /** How many times as long as our tagging. */
  readonly ratio: number
}

function inTurns(lines: readonly Line[], turn: number): Timed {
  const tagging = { seconds: 0, characters: 0 }
  const annotating = { seconds: 0, characters: 0 }
  for (let round = 0; round < ROUNDS; round++)
    for (let i = 0; i < lines.length; i += 2 * turn) {
      spend(tagging, lines.slice(i, i + turn), ({ text }) => tag(straighten(text)))
      spend(annotating, lines.slice(i + turn, i + 2 * turn), line => annotate(article(line)))
    }
  const ratio = rate(annotating) / rate(tagging)
  return {
    rows: [
      row('tagging alone: parts of speech, anchored', String(turn), tagging, 1),
      row('annotation, tagging and all', String(turn), annotating, ratio),
    ],
    ratio,
  }
}

/** wink-nlp beside our tagging; last of all, since its tables make every collection of garbage longer. */
function winkAlone(lines: readonly Line[], first: readonly Line[]): Timed {
  const [short, usual] = [winkTags(['pos']), winkTags()]
  for (const { text } of first) for (const each of [short, usual]) each(text)
  const wink = { seconds: 0, characters: 0 }
  const whole = { seconds: 0, characters: 0 }
  const tagging = { seconds: 0, characters: 0 }
  for (const line of lines) {
    spend(wink, [line], each => short(each.text))
    spend(whole, [line], each => usual(each.text))
    spend(tagging, [line], each => tag(straighten(each.text)))
  }
  const ratio = rate(whole) / rate(tagging)
  return {
    rows: [
      row('wink-nlp, parts of speech and no more', '1', wink, rate(wink) / rate(tagging)),
      row('wink-nlp as it comes', '1', whole, ratio),
    ],
    ratio,
  }
}

const rate = ({ seconds, characters }: Spent): number => seconds / characters

type Tags = (text: string) => unknown

/** The parts of speech of a text as wink-nlp gives them, by the steps of its pipe that are named, or by all. */
function winkTags(pipe?: readonly string[]): Tags {
  const require = createRequire(import.meta.url)
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), pipe)
  return text => nlp.readDoc(text).tokens().out(nlp.its.pos)
}

interface Spent {
  seconds: number
  characters: number
}

function toLine(json: string): Line {
  return JSON.parse(json) as Line
}

function spend(spent: Spent, lines: readonly Line[], job: (line: Line) => unknown): void {
  const begin = process.cpuUsage()
  for (const line of lines) {
    job(line)
    spent.characters += line.text.length
  }
  const { user, system } = process.cpuUsage(begin)
  spent.seconds += (user + system) / 1e6
}

function row(name: string, turn: string, spent: Spent, ratio: number | null): string[] {
  return [name, turn, String(spent.characters), (1e6 * rate(spent)).toFixed(2), ratio === null ? '' : ratio.toFixed(2)]
}

function article({ id, text }: Line): Article {
  return {
    ...{ id, text, title: null, source: '', url: null, outlet: null, standfirst: null, authors: [], published: null },
    ...{ modified: null, language: 'en', blocks: [], complete: null, extra: {} },
  }
}
