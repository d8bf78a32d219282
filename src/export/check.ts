import type { Article } from '../model/article.js'
import { type Answer, type Checked, type CheckedQuotation, type Cited, differs, type Printing } from '../model/check.js'
import type { ArticleId } from '../model/span.js'
import { placed } from './json.js'
import { type Ink, painted, plain as plainly, type Shown, shown } from './shown.js'

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
  const list = quotations.map(({ from, to, line, exact, ...checked }) => ({
    ...{ from, to, line, exact },
    ...checkedJson(checked),
  }))
  return `${JSON.stringify({ draft: source, quotations: list }, null, 1)}\n`
}

function checkedJson({ edits, cuts, closest, parts, elsewhere, printings, ...checked }: Checked): object {
  const { verdict, wordsVerdict, meaningVerdict, speakerVerdict, saidBy, speaker, context } = checked
  return {
    ...{ verdict, wordsVerdict, meaningVerdict, speakerVerdict, saidBy },
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
    printings: printings.map(({ closest, corrections, ...printing }) => ({
      ...printing,
      closest: citedJson(closest),
      corrections: corrections.map(citedJson),
    })),
  }
}

const citedJson = ({ exact, ...span }: Cited): object => ({ article: span.article, ...placed(span), exact })

/** A report on one quotation for people. Ends with a line feed. */
export function toCheckReport(
  words: string,
  checked: Checked,
  articles: readonly Article[],
  { color }: CheckReportOptions,
): Shown {
  return shown(lines(words, checked, byId(articles)), color)
}

/** A report on the quotations of a draft: each that an editor has to look at, and a count of the rest. */
export function toDraftReport(
  quotations: readonly CheckedQuotation[],
  articles: readonly Article[],
  { color }: CheckReportOptions,
): Shown {
  const wrong = quotations.filter(differs)
  const known = byId(articles)
  const right = quotations.length - wrong.length
  const head =
    quotations.length === 0
      ? 'no quotation: nothing of three words or more stands in quotation marks'
      : `${count(quotations.length)}: ${right} right, ${wrong.length} to look at`
  return shown([head, ...wrong.flatMap(each => ['', ...lines(each.exact, each, known)])], color)
}

const count = (n: number): string => `${n} quotation${n === 1 ? '' : 's'}`
const byId = (articles: readonly Article[]): Articles => new Map(articles.map(article => [article.id, article]))

/** A block quotation of a draft has a sign before each line. */
const plain = (text: string): string => plainly(text.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n'))

const MISSING: Readonly<Record<Checked['context']['dropped'][number], string>> = {
  negation: 'a negation',
  condition: 'a condition',
  hedge: 'a hedge',
  attribution: 'whose words they are',
}

/** Why an answer is `disputed`. */
const DISPUTED: Readonly<Record<'words' | 'meaning' | 'speaker', string>> = {
  words: 'as many independent outlets print them otherwise, or with more in the middle',
  meaning: 'an outlet has them in a sentence that turns them',
  speaker: 'outlets name different people',
}

function lines(words: string, checked: Checked, articles: Articles): Ink[] {
  const { verdict, closest, speaker, context, parts, printings } = checked
  const line = 'line' in checked ? `line ${(checked as CheckedQuotation).line}: ` : ''
  const rows: Row[] = [...answerRows(checked), ...differenceRows(checked)]
  for (const { exact, closest: place, speaker: by } of parts)
    rows.push(['merged', `“${plain(exact)}”: ${sourceOf(articles, place.article)}${saidBy(by)}`])
  if (closest && parts.length === 0) {
    rows.push([verdict === 'not found' ? 'nearest' : 'printed', passageText(closest, context)])
    const [first] = printings
    rows.push(['in', `${first ? placeText(first, articles) : articleText(closest, articles)}${saidBy(speaker)}`])
  }
  rows.push(...printingRows(parts.length === 0 ? printings.slice(1) : [], checked, articles))
  rows.push(...noteRows(printings, articles))
  return [
    [line, painted(differs(checked) ? ['red', 'bold'] : 'green', verdict), `: “${plain(words)}”`],
    ...rows.map(([name, text]): Ink => ['  ', painted('dim', name.padEnd(11)), ` ${text}`]),
  ]
}

type Row = [name: string, text: string]

const saidBy = (speaker: string | null): string => (speaker === null ? '' : `, said by ${plain(speaker)}`)

function answerRows({ wordsVerdict, meaningVerdict, speakerVerdict, saidBy: asked, verdict }: Checked): Row[] {
  const answers = { words: wordsVerdict, meaning: meaningVerdict, speaker: speakerVerdict }
  const whose = asked === null ? '' : ` (${plain(asked)})`
  const answer = `words ${wordsVerdict}, meaning ${meaningVerdict}, speaker${whose} ${speakerVerdict}`
  const why = (['words', 'meaning', 'speaker'] as const)
    .filter(each => answers[each] === 'disputed')
    .map((each): Row => ['disputed', `${each}: ${DISPUTED[each]}`])
  const most: Row[] =
    wordsVerdict === 'wrong' && verdict === 'verbatim'
      ? [['outvoted', 'more independent outlets, or a correction, have them otherwise']]
      : []
  return [['answers', answer], ...why, ...most]
}

function differenceRows({ edits, cuts, context }: Checked): Row[] {
  const rows = edits
    .toSorted((a, b) => b.rank - a.rank)
    .map(
      ({ kind, base, reading, likelyMisprint }): Row => [
        likelyMisprint ? 'misprint?' : kind,
        base && reading
          ? `“${plain(reading.exact)}” for “${plain(base.exact)}”`
          : reading
            ? `added: “${plain(reading.exact)}”`
            : `left out: “${plain(base?.exact ?? '')}”`,
      ],
    )
  for (const cut of cuts) rows.push([cut.marked ? 'elided' : 'cut', `left out: “${plain(cut.base.exact)}”`])
  if (context.dropped.length > 0)
    rows.push(['outside', `left out of the sentence: ${context.dropped.map(each => MISSING[each]).join(', ')}`])
  return rows
}

const sourceOf = (articles: Articles, id: ArticleId): string => {
  const article = articles.get(id)
  return plain(article?.outlet ?? article?.source ?? id)
}

/** Outlet, date, place and address, as far as they are known. */
function placeText({ article, published, place, url }: Printing, articles: Articles): string {
  const known = [published, place === 'body' ? null : place, url].filter(each => each !== null)
  return [sourceOf(articles, article), ...known.map(plain)].join(', ')
}

function articleText({ article, part }: Cited, articles: Articles): string {
  const { published = null, url = null } = articles.get(article) ?? {}
  const place = part === 'text' ? null : part === 'title' ? 'headline' : part
  return [sourceOf(articles, article), ...[published, place, url].filter(each => each !== null).map(plain)].join(', ')
}

/** The passage in its sentence, in square brackets. */
function passageText({ exact }: Cited, { before, after }: Checked['context']): string {
  const lead = /[\p{Ps}\p{Pi}"'\u2018\u201C]$/u.test(before) ? before : `${before} `
  const tail = /^[\p{Pe}\p{Pf}"'\u2019\u201D.,;:!?]/u.test(after) ? after : ` ${after}`
  return plain(`${lead}[${exact}]${tail}`)
}

/** Who else prints the words so, who otherwise, and who gives them to another. */
function printingRows(printings: readonly Printing[], { speaker }: Checked, articles: Articles): Row[] {
  return printings.map((printing): Row => {
    const { closest, wordsVerdict, speaker: by } = printing
    const wording = wordsVerdict === 'right' ? '' : `“${plain(closest.exact)}”: `
    const other = by === speaker ? '' : saidBy(by)
    const text = `${wording}${placeText(printing, articles)}${other}`
    return [NAMES[wordsVerdict], text]
  })
}

const NAMES: Readonly<Record<Answer, string>> = {
  right: 'also in',
  wrong: 'otherwise',
  unconfirmed: 'in part',
  disputed: 'otherwise',
}

function noteRows(printings: readonly Printing[], articles: Articles): Row[] {
  return printings.flatMap(({ article, corrections }) =>
    corrections.map(({ exact }): Row => ['note', `${sourceOf(articles, article)}: ${plain(exact)}`]),
  )
}
