import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/model/article.js'

/** `templates`: events that share their phrases and nothing else. `stories`: events that share a name and few words. */
const SETS = ['templates', 'stories'] as const
export type LookalikeSet = (typeof SETS)[number]

/** An article of the look-alikes, and the story that it tells; bench/lookalikes/README.md tells the format. */
export interface Lookalike {
  /** `file/story/kind`. */
  readonly id: string
  readonly set: LookalikeSet
  readonly file: string
  /** The gold: `file/story`. */
  readonly story: string
  /** Of outlet or article: agency, tabloid, live, opinion. */
  readonly kind: string
  readonly outlet: string
  /** ISO 8601. */
  readonly published: string
  readonly title: string
  readonly text: string
}

const FOLDER = 'bench/lookalikes'
const STORY = '== '
const ARTICLE = '-- '
const BETWEEN = ' | '

/** The look-alikes, set by set in the order of files, stories and articles. */
export function lookalikes(): Lookalike[] {
  return SETS.flatMap(set => {
    const folder = join(FOLDER, set)
    return readdirSync(folder)
      .sort()
      .flatMap(file => parse(readFileSync(join(folder, file), 'utf8'), set, file.replace(/\.txt$/, '')))
  })
}

/** The articles of one file. Throws a RangeError at a head without its four fields, or without a story above it. */
export function parse(content: string, set: LookalikeSet, file: string): Lookalike[] {
  const found: Lookalike[] = []
  let story: string | null = null
  for (const line of content.split('\n')) {
    const last = found.at(-1)
    if (line.startsWith(STORY)) story = `${file}/${line.slice(STORY.length)}`
    else if (line.startsWith(ARTICLE)) {
      const [kind, outlet, published, title, ...more] = line.slice(ARTICLE.length).split(BETWEEN)
      if (story === null || !kind || !outlet || !published || !title || more.length > 0)
        throw new RangeError(`${file}: no head of an article: ${line}`)
      found.push({ id: `${story}/${kind}`, set, file, story, kind, outlet, published, title, text: '' })
    } else if (last?.story === story) found[found.length - 1] = { ...last, text: `${last.text}${line}\n` }
  }
  return found.map(each => ({ ...each, text: each.text.trim() }))
}

/** As `groupArticles` takes it, with its date or without. */
export function toArticle({ id, outlet, published, title, text }: Lookalike, dated: boolean): Article {
  return {
    ...{ id, outlet, title, text, published: dated ? published : null, source: '-', url: null, standfirst: null },
    ...{ authors: [], modified: null, language: 'en', blocks: [], complete: null, extra: {} },
  }
}
