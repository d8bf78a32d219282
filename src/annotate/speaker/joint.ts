import { partText } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import type { Range, Span } from '../../model/span.js'
import { type Referent, type SpeakerContext, unnamed } from './context.js'

/** What stands between two names of a list, and a role before a name: "Ann Vale, singer Bo Hale and Cy Moe". */
const BETWEEN = /^(?:,|,? and) (?:(?!(?:of|at|for|in|from|on|by|with|an?) )\p{L}[\p{L}.-]* ){0,4}$/u
const ROLE = /^(?:(?!(?:of|at|for|in|from|on|by|with) )\p{L}[\p{L}.-]* ){0,4}$/u
/** Some of those who say so are not named, so that those who are do not say it together. */
const AMONG_OTHERS = /^,? (?:among others|and others|and (?:many|several|dozens of|hundreds of) (?:others|more))\b/

/** "Ann Vale, Bo Hale and Cy Moe": those who speak together, under all their names; null where the mention is no such list. */
export function byList(scene: SpeakerContext, mention: Span): Referent | null {
  const text = partText(scene.article, mention.part)
  const list = listed(text, mention, scene.namesNear(mention))
  if (list === null) return null
  return AMONG_OTHERS.test(text.slice(mention.to, mention.to + 40)) ? unnamed : together(list)
}

export function together(list: readonly Name[]): Referent {
  const names = list.map(({ name }) => name)
  return { kind: 'name', name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` }
}

/** The names of a list that fills the span but for roles before them. */
export function listed(text: string, { from, to }: Range, near: readonly Name[]): readonly Name[] | null {
  const names = near.filter(name => from <= name.from && name.to <= to)
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || names.length < 2 || last.to !== to || !ROLE.test(text.slice(from, first.from))) return null
  for (let i = 1; i < names.length; i++) if (!BETWEEN.test(text.slice(names[i - 1]!.to, names[i]!.from))) return null
  return / and /.test(text.slice(names.at(-2)!.to, last.from)) ? names : null
}
