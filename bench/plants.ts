import { type Judged, judgeCompare, judgeStories, type Looked } from '../test/plants/judge.js'
import { table } from './table.js'

/**
 * Plants of the generator in test/plants: found with the right kind, and what was reported with no plant behind it.
 * `VERBOSE=1` prints each that was missed or wrongly reported, which does not go into the results.
 */
export async function plants(rounds = 6000, stories = 60): Promise<string> {
  const alone = judgeCompare(rounds)
  const whole = await judgeStories(stories)
  if (process.env.VERBOSE === '1') for (const each of [alone, whole]) console.log(wrongOf(each))
  return [
    `## Compared alone\n\n${summary(alone)}\n\n${byKind(alone)}\n\n${bySort(alone)}`,
    `## In articles, through the whole pipeline\n\n${summary(whole)}\n\n${byKind(whole)}`,
  ].join('\n\n')
}

function summary({ verdicts, copies, wronged, open }: Judged): string {
  const found = verdicts.filter(verdict => verdict.found).length
  return (
    `${verdicts.length} plants, ${share(found, verdicts.length)} % found with the right kind. ` +
    `${copies} copies that differ in typography alone, ${wronged.length} of them reported.` +
    (open === 0
      ? ''
      : ` ${open} sentences are not judged: at some place as many witnesses print one plant as print the sentence’s own words (a clause of more than three words: not three times as many lack it as have it), so that by the rule of DESIGN.md it stands in the base text.`)
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

function wrongOf({ verdicts, spurious, wronged }: Judged): string {
  const missed = verdicts.filter(({ found }) => !found)
  return [
    ...missed.map(each => told(`missed ${each.kind} (${each.sort})`, each)),
    ...spurious.map(each => told(`not planted: ${each.kind}`, each)),
    ...wronged.map(each => told('typography alone', each)),
  ].join('\n')
}

const told = (what: string, { where, base, reading, got }: Looked): string =>
  [what, where, `planted in: ${base}`, `printed:    ${reading}`, ...got.map(each => `told:       ${each}`)].join('\n  ')
