import { type Union, union } from '../../group/union.js'

/** Two reports are of the same where they share so many words that mean something, and this share of the shorter. */
const SHARED = 3
const SHARE = 0.6

/**
 * Reports, as the stems of their words, put together with those that are alike, and with those that are like these.
 *
 * The stems of each stand rare ones first. Two that share t stems of their a and b share one of the first a - t + 1 and
 * b - t + 1 (Chaudhuri, Ganti, Kaushik 2006: prefix filtering), so each is held against few: all of one person's
 * reports have the common words in common, and thousands of them were held against each other.
 */
export function alikeAmong(reports: readonly ReadonlySet<string>[]): Union {
  const same = union(reports.length)
  const rareFirst = sorterOf(reports)
  // Each looks at those that are no longer.
  const byLength = [...reports.keys()].sort((a, b) => reports[a]!.size - reports[b]!.size || a - b)
  const leads = new Map<string, number[]>()
  for (const i of byLength) {
    const stems = rareFirst(reports[i]!)
    // Those that others have joined need no look at their words.
    for (const stem of stems.slice(0, stems.length - SHARED + 1))
      for (const j of leads.get(stem) ?? [])
        if (same.find(i) !== same.find(j) && areAlike(reports[j]!, reports[i]!)) same.join(i, j)
    const least = Math.max(SHARED, Math.ceil(SHARE * stems.length))
    for (const stem of stems.slice(0, Math.max(0, stems.length - least + 1))) {
      const list = leads.get(stem)
      if (list === undefined) leads.set(stem, [i])
      else list.push(i)
    }
  }
  return same
}

/** What one article has in two places is said twice. */
function areAlike(shorter: ReadonlySet<string>, longer: ReadonlySet<string>): boolean {
  let shared = 0
  for (const stem of shorter) if (longer.has(stem)) shared++
  return shared >= SHARED && shared >= SHARE * shorter.size
}

/** Puts the stems in order that fewest reports have. */
function sorterOf(reports: readonly ReadonlySet<string>[]): (stems: ReadonlySet<string>) => readonly string[] {
  const counts = new Map<string, number>()
  for (const stems of reports) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return stems => [...stems].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
}
