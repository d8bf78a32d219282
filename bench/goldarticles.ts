import { goldArticles, read } from '../test/articles/article.js'
import { ERRORS, figures, judge, type Verdict } from '../test/articles/judge.js'
import { table } from './table.js'

/**
 * What the program makes of the gold articles, by kind of article: quotes and reports found, their speakers, and of
 * the gold's quotes the share with each kind of error. `VERBOSE=1` prints each that is wrong, which does not go into the results.
 */
export async function articles(): Promise<string> {
  const verdicts: Verdict[] = []
  for (const gold of goldArticles()) verdicts.push(...judge(gold, await read(gold)))
  if (process.env.VERBOSE === '1')
    for (const { errors, words } of verdicts) if (errors.length > 0) console.log(`${errors.join(', ')}: ${words}`)
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))]
  return [
    'Content: F1 of words found exactly. Speaker: share of right ones among the quotes found. Then the quotes that have each kind of error, and in the last row their share beside the quotes of the gold. One quote can have several; a false one is beyond the gold.',
    table([
      ['kind', 'quotes', 'found', 'content', 'speaker', ...ERRORS],
      ...kinds.map(kind =>
        row(
          kind,
          verdicts.filter(verdict => verdict.kind === kind),
        ),
      ),
      row('all', verdicts),
      shares(verdicts),
    ]),
  ].join('\n\n')
}

function row(name: string, verdicts: readonly Verdict[]): string[] {
  const { gold, found, content, speaker, errors } = figures(verdicts)
  const rates = [content, speaker].map(rate => rate.toFixed(3))
  return [name, String(gold), String(found), ...rates, ...ERRORS.map(error => String(errors.get(error)))]
}

function shares(verdicts: readonly Verdict[]): string[] {
  const { gold, found, errors } = figures(verdicts)
  const share = (count: number): string => (count / gold).toFixed(3)
  return ['share', '–', share(found), '–', '–', ...ERRORS.map(error => share(errors.get(error) ?? 0))]
}
