import { groupArticles } from '../../src/group/group.js'
import type { Story } from '../../src/model/story.js'
import { type Lookalike, toArticle } from './story.js'

/** Two gold stories that share a group, and the groups that they share. */
export interface Merge {
  readonly stories: readonly [string, string]
  readonly groups: readonly Story[]
}

/** A gold story in more than one group. */
export interface Torn {
  readonly story: string
  readonly groups: readonly Story[]
}

/** What the program makes of a batch, beside what is right. */
export interface Judged {
  /** For each article, in one order: the story of the gold, and the group that it is in here. */
  readonly gold: readonly string[]
  readonly found: readonly string[]
  readonly merges: readonly Merge[]
  readonly torn: readonly Torn[]
}

/** Groups a batch, with its dates or without, and holds the groups against the gold. */
export function judge(batch: readonly Lookalike[], dated: boolean): Judged {
  return hold(batch, groupArticles(batch.map(each => toArticle(each, dated))))
}

/** Holds groups of a batch against its gold. */
export function hold(batch: readonly Pick<Lookalike, 'id' | 'story'>[], groups: readonly Story[]): Judged {
  const groupOf = new Map(groups.flatMap(group => group.articles.map(id => [id, group] as const)))
  const storyOf = new Map(batch.map(({ id, story }) => [id, story]))
  const merges = new Map<string, { stories: [string, string]; groups: Story[] }>()
  for (const group of groups) {
    const stories = [...new Set(group.articles.map(id => storyOf.get(id)!))].sort()
    for (const [i, one] of stories.entries())
      for (const other of stories.slice(i + 1)) {
        const key = `${one}\0${other}`
        const known = merges.get(key) ?? { stories: [one, other], groups: [] }
        known.groups.push(group)
        merges.set(key, known)
      }
  }
  const torn = [...new Set(storyOf.values())].map(story => ({
    story,
    groups: [...new Set(batch.flatMap(each => (each.story === story ? (groupOf.get(each.id) ?? []) : [])))],
  }))
  return {
    gold: batch.map(({ story }) => story),
    found: batch.map(({ id }) => groupOf.get(id)?.id ?? ''),
    merges: [...merges.values()],
    torn: torn.filter(each => each.groups.length > 1),
  }
}
