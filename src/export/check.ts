import { styleText } from 'node:util'
import type { Article } from '../model/article.js'
import { type Checked, type CheckedQuotation, type Cited, differs } from '../model/check.js'
import type { ArticleId } from '../model/span.js'
import { placed } from './json.js'

export interface CheckReportOptions {
  /** ANSI colours. */
  readonly color: boolean
}

type Articles = ReadonlyMap<ArticleId, Article>

/** What `variorum check --format json` writes of one quotation. Ends with a line feed. */
export function toCheckJson(checked: Checked): string {
  return `${JSON.stringify(checkedJson(checked), null, 1)}\n`
}

/** The same of a draft; `source` names it. */
export function toDraftJson(source: string, quotations: readonly CheckedQuotation[]): string {
  const list = quotations.map(({ from, to, exact, saidBy, ...checked }) => ({
    from,
    to,
    exact,
    saidBy,
    ...checkedJson(checked),
  }))
  return `${JSON.stringify({ draft: source, quotations: list }, null, 1)}\n`
}

function checkedJson({ verdict, edits, cuts, closest, speaker, context, parts, elsewhere }: Checked): object {
  return {
    verdict,
    edits: edits.map(({ kind, base, reading, rank, likelyMisprint }) => ({
      kind,
      base: base && citedJson(base),
      reading,
      rank,
      ...(likelyMisprint ? { likelyMisprint } : {}),
    })),
    cuts: cuts.map(({ base, marked }) => ({ base: citedJson(base), marked })),
    closest: closest && citedJson(closest),
    speaker,
    context,
    parts: parts.map(part => ({ ...part, closest: citedJson(part.closest) })),
    elsewhere: elsewhere.map(each => ({ ...each, closest: citedJson(each.closest) })),
  }
}

const citedJson = ({ exact, ...span }: Cited): object => ({ article: span.article, ...placed(span), exact })

/** A report on one quotation for people. Ends with a line feed. */
export function toCheckReport(
  words: string,
  checked: Checked,
  articles: readonly Article[],
  options: CheckReportOptions,
): string {
  return `${lines(words, checked, byId(articles), options).join('\n')}\n`
}

/** A report on the quotations of a draft: each that an editor has to look at, and a count of the rest. */
export function toDraftReport(
  quotations: readonly CheckedQuotation[],
  articles: readonly Article[],
  options: CheckReportOptions,
): string {
  const wrong = quotations.filter(differs)
  const known = byId(articles)
  const right = quotations.length - wrong.length
  const head =
    quotations.length === 0
      ? 'no quotation: nothing of three words or more stands in quotation marks'
      : `${count(quotations.length)}: ${right} word for word, ${wrong.length} to look at`
  return `${[head, ...wrong.flatMap(each => ['', ...lines(each.exact, each, known, options)])].join('\n')}\n`
}

const count = (n: number): string => `${n} quotation${n === 1 ? '' : 's'}`
const byId = (articles: readonly Article[]): Articles => new Map(articles.map(article => [article.id, article]))

/** Control and direction characters of a text must not reach the terminal. */
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
/** A block quotation of a draft has a sign before each line. */
const plain = (text: string): string =>
  text
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '\uFFFD')
    .trim()

const MISSING: Readonly<Record<Checked['context']['dropped'][number], string>> = {
  negation: 'a negation',
  condition: 'a condition',
  hedge: 'a hedge',
  attribution: 'whose words they are',
}

function lines(words: string, checked: Checked, articles: Articles, { color }: CheckReportOptions): string[] {
  const { verdict, edits, cuts, closest, speaker, context, parts, elsewhere } = checked
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text) : text
  const shown = differs(checked) ? paint(['red', 'bold'], verdict) : paint('green', verdict)
  const said = `“${plain(words)}”`
  const rows: [string, string][] = edits
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ kind, base, reading, likelyMisprint }) => [
      likelyMisprint ? 'misprint?' : kind,
      base && reading
        ? `“${plain(reading.exact)}” for “${plain(base.exact)}”`
        : reading
          ? `added: “${plain(reading.exact)}”`
          : `left out: “${plain(base?.exact ?? '')}”`,
    ])
  for (const cut of cuts) rows.push([cut.marked ? 'elided' : 'cut', `left out: “${plain(cut.base.exact)}”`])
  if (context.dropped.length > 0)
    rows.push(['outside', `left out of the sentence: ${context.dropped.map(each => MISSING[each]).join(', ')}`])
  for (const { exact, closest: place, speaker: by } of parts)
    rows.push([
      'merged',
      `“${plain(exact)}”: ${sourceOf(articles, place.article)}${by === null ? '' : `, said by ${plain(by)}`}`,
    ])
  if (closest && parts.length === 0) {
    rows.push([verdict === 'not found' ? 'nearest' : 'printed', passageText(closest, context)])
    const by = speaker === null ? '' : `, said by ${plain(speaker)}`
    rows.push(['in', `${sourceOf(articles, closest.article)}${by}`])
  }
  rows.push(...elsewhereRows(elsewhere, articles))
  return [`${shown}: ${said}`, ...rows.map(([name, text]) => `  ${paint('dim', name.padEnd(11))} ${text}`)]
}

const sourceOf = (articles: Articles, id: ArticleId): string => {
  const article = articles.get(id)
  return plain(article?.outlet ?? article?.source ?? id)
}

/** The passage in its sentence, in square brackets. */
function passageText({ exact }: Cited, { before, after }: Checked['context']): string {
  const lead = /[\p{Ps}\p{Pi}"'\u2018\u201C]$/u.test(before) ? before : `${before} `
  const tail = /^[\p{Pe}\p{Pf}"'\u2019\u201D.,;:!?]/u.test(after) ? after : ` ${after}`
  return plain(`${lead}[${exact}]${tail}`)
}

/** Who else has the words, and who has others: one row for those who agree, one for each other wording. */
function elsewhereRows(elsewhere: Checked['elsewhere'], articles: Articles): [string, string][] {
  const byWording = new Map<string, string[]>()
  for (const { verdict, closest } of elsewhere) {
    const wording = verdict === 'verbatim' ? '' : `“${plain(closest.exact)}” in `
    byWording.set(wording, [...(byWording.get(wording) ?? []), sourceOf(articles, closest.article)])
  }
  const rows = [...byWording].map(([wording, outlets]): [string, string] => [
    wording === '' ? 'also in' : 'otherwise',
    wording + [...new Set(outlets)].join(', '),
  ])
  return rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}
