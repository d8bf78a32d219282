import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { annotate, straighten } from '../src/annotate/annotate.js'
import type { Article } from '../src/model/article.js'
import { tag } from '../src/text/tag.js'
import { table } from './table.js'

interface Line {
  readonly id: string
  readonly text: string
}

/** Articles at a time: short turns, so that whatever else the machine does falls on both. */
const TURN = 8

/**
 * The whole annotate stage beside tagging alone, in one run. The first half of the articles, read
 * twice, warms both up (compiling the readings takes as long as some hundred articles); then each takes every other handful of the rest, since a
 * paragraph that was tagged once is not tagged again. Seconds of processor time.
 */
export function annotateSpeed(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n').map(toLine)
  const first = Math.floor(lines.length / 2)
  const warmed = { seconds: 0, characters: 0 }
  spend(warmed, lines.slice(0, first), line => annotate(article(line)))
  for (const line of lines.slice(0, first)) annotate(article(line))
  const tagging = { seconds: 0, characters: 0 }
  const annotating = { seconds: 0, characters: 0 }
  const wink = { seconds: 0, characters: 0 }
  const whole = { seconds: 0, characters: 0 }
  const [short, usual] = [winkTags(['pos']), winkTags()]
  for (const { text } of lines.slice(0, 100)) for (const each of [short, usual]) each(text)
  for (let i = first; i < lines.length; i += 2 * TURN) {
    spend(wink, lines.slice(i, i + TURN), ({ text }) => short(text))
    spend(whole, lines.slice(i, i + TURN), ({ text }) => usual(text))
    spend(tagging, lines.slice(i, i + TURN), ({ text }) => tag(straighten(text)))
    spend(annotating, lines.slice(i + TURN, i + 2 * TURN), line => annotate(article(line)))
  }
  const rate = ({ seconds, characters }: Spent) => (1e6 * seconds) / characters
  const text = lines.map(line => line.text).join('\n\n')
  const half = { seconds: 0, characters: 0 }
  const all = { seconds: 0, characters: 0 }
  for (const [spent, part] of [
    [half, text.slice(0, text.length / 2)],
    [all, text],
  ] as const)
    spend(spent, [{ id: 'long', text: part }], line => annotate(article(line)))
  return table([
    ['', 'characters', 'seconds per million', 'beside tagging'],
    row('wink-nlp, parts of speech and no more', wink, rate(wink) / rate(tagging)),
    row('wink-nlp as it comes', whole, rate(whole) / rate(tagging)),
    row('tagging alone: parts of speech, anchored', tagging, 1),
    row('annotation, tagging and all', annotating, rate(annotating) / rate(tagging)),
    row('annotation before it is warm', warmed, null),
    row('half of all as one article', half, null),
    row('all as one article', all, null),
  ])
}

/** The parts of speech of a text as wink-nlp gives them, by the steps of its pipe that are named, or by all. */
function winkTags(pipe?: readonly string[]): (text: string) => unknown {
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

function row(name: string, { seconds, characters }: Spent, ratio: number | null): string[] {
  const rate = (1e6 * seconds) / characters
  return [name, String(characters), rate.toFixed(2), ratio === null ? '' : ratio.toFixed(2)]
}

function article({ id, text }: Line): Article {
  return {
    ...{ id, text, title: null, source: '', url: null, outlet: null, standfirst: null, authors: [], published: null },
    ...{ modified: null, language: 'en', blocks: [], complete: null, extra: {} },
  }
}
