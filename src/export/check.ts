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

function checkedJson({ verdict, edits, cuts, closest, speaker, context }: Checked): object {
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
  const head = `${count(quotations.length)}: ${right} word for word, ${wrong.length} to look at`
  return `${[head, ...wrong.flatMap(each => ['', ...lines(each.exact, each, known, options)])].join('\n')}\n`
}

const count = (n: number): string => `${n} quotation${n === 1 ? '' : 's'}`
const byId = (articles: readonly Article[]): Articles => new Map(articles.map(article => [article.id, article]))

/** Control and direction characters of a text must not reach the terminal. */
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(CONTROL, '\uFFFD').trim()

const MISSING: Readonly<Record<Checked['context']['dropped'][number], string>> = {
  negation: 'a negation',
  condition: 'a condition',
  hedge: 'a hedge',
  attribution: 'whose words they are',
}

function lines(words: string, checked: Checked, articles: Articles, { color }: CheckReportOptions): string[] {
  const { verdict, edits, cuts, closest, speaker, context } = checked
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
  if (closest) {
    const article = articles.get(closest.article)
    const source = plain(article?.outlet ?? article?.source ?? closest.article)
    const around = [context.before, `[${plain(closest.exact)}]`, context.after].map(plain).filter(Boolean).join(' ')
    rows.push([verdict === 'not found' ? 'nearest' : 'printed', around])
    rows.push(['in', speaker === null ? source : `${source}, said by ${plain(speaker)}`])
  }
  return [`${shown}: ${said}`, ...rows.map(([name, text]) => `  ${paint('dim', name.padEnd(11))} ${text}`)]
}
