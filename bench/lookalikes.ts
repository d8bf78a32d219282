import type { Story } from '../src/model/story.js'
import { type Judged, judge } from '../test/lookalikes/judge.js'
import { type Lookalike, lookalikes as read } from '../test/lookalikes/story.js'
import { bcubed } from './agreement.js'
import { table } from './table.js'

/**
 * Stories of one template that must stay apart, and stories of few common words that must stay whole, with their dates
 * and without. `VERBOSE=1` prints each wrong merge and each torn story with the reasons that the groups give.
 */
export function lookalikes(): string {
  const all = read()
  const batches: readonly (readonly [string, readonly Lookalike[]])[] = [
    ['templates', all.filter(({ set }) => set === 'templates')],
    ['stories', all.filter(({ set }) => set === 'stories')],
    ['all in one batch', all],
  ]
  const judged = batches.flatMap(([name, batch]) =>
    [true, false].map(dated => ({ name, dates: dated ? 'with' : 'without', judged: judge(batch, dated) })),
  )
  if (process.env.VERBOSE === '1')
    for (const { name, dates, judged: each } of judged) console.log(`${name}, ${dates} dates\n\n${told(each)}\n`)
  const head = ['set', 'dates', 'articles', 'gold', 'found', 'B-cubed F1', 'precision', 'recall', 'merges', 'torn']
  const whole = judged.slice(-2).map(({ dates, judged: each }) => `All in one batch, ${dates} dates: ${wrong(each)}`)
  return `Merges are pairs of gold stories that share a group; torn are gold stories in more than one.

${table([head, ...judged.map(({ name, dates, judged: each }) => [name, dates, ...figures(each)])])}

The wrong ones:

${whole.join('\n\n')}`
}

function figures({ gold, found, merges, torn }: Judged): string[] {
  const { precision, recall, f1 } = bcubed(gold, found)
  const sizes = [gold.length, new Set(gold).size, new Set(found).size].map(String)
  return [...sizes, ...[f1, precision, recall].map(each => each.toFixed(3)), String(merges.length), String(torn.length)]
}

function wrong({ merges, torn }: Judged): string {
  const pairs = merges.map(({ stories }) => stories.join(' + '))
  const parts = torn.map(({ story, groups }) => `${story} (${groups.length})`)
  return `merged ${pairs.join('; ') || 'none'}. Torn ${parts.join('; ') || 'none'}.`
}

function told({ merges, torn }: Judged): string {
  return [
    ...merges.map(({ stories, groups }) => `merged: ${stories.join(' + ')}\n${groups.map(reasons).join('\n')}`),
    ...torn.map(({ story, groups }) => `torn: ${story}\n${groups.map(reasons).join('\n')}`),
  ].join('\n')
}

const reasons = ({ articles, why }: Story): string =>
  [`  ${articles.join(', ')}`, ...why.map(each => `    ${each}`)].join('\n')
