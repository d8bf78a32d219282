import { type GoldStory, kindsOf, plain } from './story.js'

const READINGS = new Set('verbatim altered truncated elided bracketed fragment reported unmarked unknown'.split(' '))
const EDITS = new Set('punctuation case style spelling inflection number negation name wording order'.split(' '))

/** The kinds of findings about quotations, in the order in which figures are shown. */
export const FINDINGS: readonly string[] = [
  'joined',
  'spliced',
  'other speaker',
  'quoted paraphrase',
  'cut against meaning',
  'correction',
]

/** What is wrong with a gold file itself: unknown kinds and articles, words that stand nowhere. */
export function faultsOf(story: GoldStory): string[] {
  const printed = new Map(
    story.articles.map(({ id, title, standfirst = '', text }) => [id, plain(`${title}. ${standfirst}. ${text}`)]),
  )
  const texts = [...printed.values(), plain(story.record?.text ?? '')]
  const stands = (words: string, text: string | undefined): boolean => text?.includes(plain(words)) ?? false
  const segments = story.statements.flatMap(statement => statement.segments)
  return [
    ...story.articles.filter(({ text }) => plain(text) === '').map(({ id }) => `${id} has no text`),
    ...(printed.size < story.articles.length ? ['two articles have one id'] : []),
    ...segments.flatMap(segment => [
      ...(texts.some(text => stands(segment.words, text)) ? [] : [`nobody prints “${segment.words}”`]),
      ...Object.keys(segment.readings).flatMap(article => [
        ...(printed.has(article) ? [] : [`no article ${article}`]),
        ...kindsOf(segment, article)
          .filter(kind => !READINGS.has(kind))
          .map(kind => `no kind of reading ${kind}`),
      ]),
    ]),
    ...story.findings.flatMap(({ kind, article, words }) => [
      ...(FINDINGS.includes(kind) ? [] : [`no kind of finding ${kind}`]),
      ...(stands(words, printed.get(article)) ? [] : [`${article} does not print “${words}”`]),
    ]),
    ...story.edits.flatMap(({ article, kind, reading, base }) => [
      ...(EDITS.has(kind) ? [] : [`no kind of edit ${kind}`]),
      ...(reading === undefined && base === undefined ? [`an edit of ${article} without words`] : []),
      ...(reading === undefined || stands(reading, printed.get(article)) ? [] : [`${article} lacks “${reading}”`]),
      ...(base === undefined || segments.some(({ words }) => stands(base, plain(words)))
        ? []
        : [`no segment has “${base}”`]),
    ]),
  ]
}
