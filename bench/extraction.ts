import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extractHtml, readPage } from '../src/extract/html.js'
import { extractText } from '../src/extract/text.js'
import { decode } from '../src/ingest/decode.js'
import { InputError } from '../src/ingest/page.js'
import { dataPath } from '../test/data.js'
import { HOSTILE } from '../test/extract/hostile.js'
import { common, shingleScore, shingles, wordScore, wordsOf } from './bag.js'
import { table } from './table.js'

interface Truth {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
}

interface Page extends Truth {
  readonly html: string
}

/** What an extractor makes of a page. */
interface Found {
  readonly text: string
  readonly title: string | null
  readonly authors: string
  readonly published: string | null
  readonly modified?: string | null
}

interface Run {
  readonly name: string
  readonly found: readonly Found[]
  readonly seconds: number
}

const NOTHING: Found = { text: '', title: null, authors: '', published: null }
/** Pages that an extractor reads before it is measured. */
const WARM = 50
/** Pages whose visible text, saved as plain text, is measured too. */
const SAVED = 30

/** Extraction on the development pages, beside Readability on linkedom and (where Python has it) trafilatura. */
export function run(): string {
  const folder = dataPath('bench', 'extraction', 'wcxb-dev')
  if (folder === null) return 'No pages to measure on.'
  const pages = load(folder)
  const html = folder === null ? '' : join(folder, 'html')
  const ours = timed('Variorum', pages, variorum)
  const other = timed('Readability on linkedom', pages, readability)
  const third = trafilatura(html, pages)
  const runs = [ours, other, ...(third === null ? [] : [third])]
  const speed = `Variorum takes ${(other.seconds / ours.seconds).toFixed(1)} times less time than Readability on linkedom.`
  return [
    `${pages.length} pages; precision / recall / F1.`,
    table([
      ['extractor', 'words', 'shingles', 'titles', 'authors', 'dates', 'seconds', 'ms a page'],
      ...runs.map(item => row(item, pages)),
    ]),
    differingDates(ours, pages),
    speed,
    third === null
      ? 'trafilatura is not there: `pip install trafilatura`, and VARIORUM_PYTHON if it is not `python3`.'
      : '',
    'Rules were read off one half of the pages; the other was held back.',
    table([
      ['half', 'pages', 'words', 'shingles', 'titles', 'authors', 'dates'],
      ...[1, 0].map(half => halfRow(half, ours, pages)),
    ]),
    'What the truth has and Variorum dropped, by reason, in words per thousand of the truth (averaged over pages):',
    table([['reason', 'blocks', 'per thousand'], ...lost(pages)]),
    `The visible text of ${SAVED} of the pages, as plain text:`,
    table([['', 'words', 'shingles'], savedRow(pages)]),
    hostile(),
  ]
    .filter(line => line !== '')
    .join('\n\n')
}

function load(folder: string): readonly Page[] {
  return readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Truth)
    .map(truth => ({ ...truth, html: decode(gunzipSync(readFileSync(join(folder, 'html', `${truth.id}.html.gz`)))) }))
}

function timed(name: string, pages: readonly Page[], extractor: (html: string) => Found): Run {
  // What is measured is a long run: the first pages are read by code that is not compiled yet.
  for (const page of pages.slice(0, WARM)) extractor(page.html)
  let seconds = 0
  const found = pages.map(page => {
    // The processor's time: on a busy machine the clock tells of others' work.
    const begin = process.cpuUsage()
    const result = extractor(page.html)
    const { user, system } = process.cpuUsage(begin)
    seconds += (user + system) / 1e6
    return result
  })
  return { name, found, seconds }
}

function variorum(html: string): Found {
  try {
    const { article } = extractHtml('-', html, null)
    return {
      text: article.text,
      title: article.title,
      authors: article.authors.join(', '),
      published: article.published,
      modified: article.modified,
    }
  } catch (error) {
    if (error instanceof InputError) return NOTHING
    throw error
  }
}

function readability(html: string): Found {
  try {
    const { document } = parseHTML(html)
    const article = new Readability(document).parse()
    if (article === null) return NOTHING
    const { content, title, byline, publishedTime } = article
    return {
      text: plain(content ?? ''),
      title: title ?? null,
      authors: byline ?? '',
      published: publishedTime ?? null,
    }
  } catch {
    return NOTHING
  }
}

/** The text of clean HTML: a line for each block, so that no two words run together. */
function plain(html: string): string {
  const { document } = parseHTML(
    `<html><body>${html.replace(/<\/(p|div|li|h\d|td|th|tr|blockquote|figcaption|pre|dt|dd)>|<br\s*\/?>/gi, '$&\n')}</body></html>`,
  )
  return document.body.textContent ?? ''
}

function trafilatura(folder: string, pages: readonly Page[]): Run | null {
  const python = process.env.VARIORUM_PYTHON ?? 'python3'
  if (spawnSync(python, ['-c', 'import trafilatura'], { stdio: 'ignore' }).status !== 0) return null
  const { stdout } = spawnSync(python, ['bench/others.py', folder], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const lines = stdout
    .trim()
    .split('\n')
    .map(
      line =>
        JSON.parse(line) as Record<'id' | 'text' | 'title' | 'author' | 'date', string | null> & { seconds: number },
    )
  const byId = new Map(lines.map(line => [line.id, line]))
  const found = pages.map(({ id }) => {
    const line = byId.get(id)
    return line === undefined
      ? NOTHING
      : { text: line.text ?? '', title: line.title, authors: line.author ?? '', published: line.date }
  })
  return { name: 'trafilatura', found, seconds: lines.reduce((sum, line) => sum + line.seconds, 0) }
}

function row({ name, found, seconds }: Run, pages: readonly Page[]): string[] {
  return [name, ...quality(found, pages), seconds.toFixed(1), ((seconds * 1000) / pages.length).toFixed(1)]
}

/** Words, shingles, titles, authors, dates. */
function quality(found: readonly Found[], pages: readonly Page[]): string[] {
  const pairs = pages.map((page, i) => [found[i]!.text, page.text] as const)
  return [
    figures(wordScore(pairs)),
    figures(shingleScore(pairs)),
    share(pages, 'title', (truth, i) => fold(truth) === fold(found[i]!.title ?? '')),
    share(pages, 'author', (truth, i) => hasAuthor(truth, found[i]!.authors)),
    share(pages, 'published', (truth, i) => truth.slice(0, 10) === (found[i]!.published ?? '').slice(0, 10)),
  ]
}

/** What the dates that differ are: some truths are the day of the last change, and some stand nowhere in their page. */
function differingDates({ found }: Run, pages: readonly Page[]): string {
  let all = 0
  let changed = 0
  let nowhere = 0
  for (const [i, { published, html }] of pages.entries()) {
    const day = published?.slice(0, 10) ?? ''
    if (day === '' || day === found[i]!.published?.slice(0, 10)) continue
    all++
    if (day === found[i]!.modified?.slice(0, 10)) changed++
    else if (!stands(day, html)) nowhere++
  }
  return `Of the ${all} dates that differ from Variorum's, ${changed} are those of the last change, where the page names both, and ${nowhere} stand nowhere in the page.`
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Whether a page names a day in any of the usual forms. */
function stands(day: string, html: string): boolean {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return false
  const [m, d] = [`0?${month}`, `0?${date}`]
  const name = `${MONTHS[month - 1]}[a-z]*\\.?`
  const forms = [
    `${year}[-/.]?${m}[-/.]?${d}`,
    `${name}\\s+${d}(?:st|nd|rd|th)?,?\\s+${year}`,
    `${d}(?:st|nd|rd|th)?\\.?,?\\s+(?:of\\s+)?${name},?\\s+${year}`,
    `(?:${m}[/.-]${d}|${d}[/.-]${m})[/.-](?:${year}|${year % 100})`,
  ]
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'i').test(html)
}

function figures({ precision, recall, f1 }: { precision: number; recall: number; f1: number }): string {
  return [precision, recall, f1].map(value => value.toFixed(3).replace(/^0/, '')).join(' / ')
}

/** Of what the truth has, the share that is right. */
function share(
  pages: readonly Page[],
  field: 'title' | 'author' | 'published',
  right: (truth: string, i: number) => boolean,
): string {
  const known = pages.flatMap((page, i) => (page[field] ? [right(page[field], i)] : []))
  return `${((known.filter(ok => ok).length / known.length) * 100).toFixed(1)} %`
}

/** Letters and figures alone: outlets and lists differ in signs and accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The first author that the truth names is among those found; degrees and jobs behind a name do not count. */
function hasAuthor(truth: string, found: string): boolean {
  const first = fold(truth.split(/,|;|&|\band\b/)[0] ?? '')
  const all = fold(found)
  return all !== '' && (` ${all} `.includes(` ${first} `) || ` ${first} `.includes(` ${all} `))
}

/** Which half a page belongs to: by its id alone. */
function halfOf(id: string): number {
  let hash = 0
  for (const c of id) hash = (hash * 31 + c.charCodeAt(0) * 7919) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0
  return (hash >>> 15) & 1
}

function halfRow(half: number, { found }: Run, pages: readonly Page[]): string[] {
  const own = pages.flatMap((page, i) => (halfOf(page.id) === half ? [i] : []))
  return [
    half === 1 ? 'read' : 'held back',
    String(own.length),
    ...quality(
      own.map(i => found[i]!),
      own.map(i => pages[i]!),
    ),
  ]
}

/** The items of `a` that are not in `b`, each as often as it is left. */
function without(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1)
  return a.filter(item => {
    const there = left.get(item) ?? 0
    if (there > 0) left.set(item, there - 1)
    return there === 0
  })
}

function lost(pages: readonly Page[]): string[][] {
  const byReason = new Map<string, { blocks: number; share: number }>()
  for (const page of pages) {
    const truth = shingles(wordsOf(page.text))
    const { pieces, roles } = readPage(page.html)
    // A paragraph that a page holds twice is lost only where both are.
    const missing = without(truth, shingles(wordsOf(variorum(page.html).text)))
    for (const [i, piece] of pieces.entries()) {
      const reason = roles[i]!
      if (reason === null || piece.words < 4) continue
      const own = shingles(wordsOf(piece.text))
      if (common(own, missing) <= own.length / 2) continue
      const entry = byReason.get(reason) ?? { blocks: 0, share: 0 }
      entry.blocks++
      entry.share += piece.words / Math.max(50, truth.length)
      byReason.set(reason, entry)
    }
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.share - a.share)
    .slice(0, 15)
    .map(([reason, { blocks, share }]) => [reason, String(blocks), ((share * 1000) / pages.length).toFixed(2)])
}

/** How long the slowest of the pages takes that were made to hurt. */
function hostile(): string {
  const times = HOSTILE.map(([name, make]) => {
    const html = make()
    const begin = process.cpuUsage()
    variorum(html)
    const { user, system } = process.cpuUsage(begin)
    return { name, seconds: (user + system) / 1e6 }
  }).sort((a, b) => b.seconds - a.seconds)
  const [first, second, third] = times.map(({ name, seconds }) => `${seconds.toFixed(1)} s (${name})`)
  return `Of ${times.length} hostile pages of some megabytes each, the slowest take ${first}, ${second} and ${third}.`
}

/** The visible text of a page as a reader copies it: a line for each block, a blank line between boxes. */
function savedText(html: string): string {
  const { pieces } = readPage(html)
  const shown = pieces.filter(piece => !piece.hidden)
  return shown
    .map((piece, i) => (i > 0 && shown[i - 1]!.holder.parent === piece.holder.parent ? '\n' : '\n\n') + piece.text)
    .join('')
    .trim()
}

function savedRow(pages: readonly Page[]): string[] {
  const step = Math.floor(pages.length / SAVED)
  const some = pages.filter((_, i) => i % step === 0).slice(0, SAVED)
  const pairs = some.map(page => [extractText('-', savedText(page.html)).article.text, page.text] as const)
  return ['Variorum', figures(wordScore(pairs)), figures(shingleScore(pairs))]
}
