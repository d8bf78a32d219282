import { type Judged, judgeCompare, judgeStories } from '../test/plants/judge.js'
import { table } from './table.js'

/** Plants of the generator in test/plants: found with the right kind, and what was reported with no plant behind it. */
export async function plants(rounds = 6000, stories = 60): Promise<string> {
  const alone = judgeCompare(rounds)
  const whole = await judgeStories(stories)
  return [
    `## Compared alone\n\n${summary(alone)}\n\n${byKind(alone)}\n\n${bySort(alone)}`,
    `## In articles, through the whole pipeline\n\n${summary(whole)}\n\n${byKind(whole)}`,
  ].join('\n\n')
}

function summary({ verdicts, copies, wronged }: Judged): string {
  const found = verdicts.filter(verdict => verdict.found).length
  return (
    `${verdicts.length} plants, ${share(found, verdicts.length)} % found with the right kind. ` +
    `${copies} copies that differ in typography alone, ${wronged} of them reported.`
  )
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

function byKind({ verdicts, spurious }: Judged): string {
  const kinds = [...new Set([...verdicts, ...spurious].map(each => each.kind))].sort()
  const rows = kinds.map(kind => {
    const planted = verdicts.filter(verdict => verdict.kind === kind)
    const found = planted.filter(verdict => verdict.found).length
    const extra = spurious.filter(each => each.kind === kind).length
    return [kind, String(planted.length), String(found), share(found, planted.length), share(found, found + extra)]
  })
  return table([['kind', 'planted', 'found', 'recall', 'precision'], ...rows])
}

function bySort({ verdicts }: Judged): string {
  const sorts = [...new Set(verdicts.map(each => each.sort))].sort()
  const rows = sorts.map(sort => {
    const planted = verdicts.filter(verdict => verdict.sort === sort)
    const found = planted.filter(verdict => verdict.found).length
    return [sort, String(planted.length), share(found, planted.length)]
  })
  return table([['form', 'planted', 'recall'], ...rows])
}
