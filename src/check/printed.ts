import { annotate } from '../annotate/annotate.js'
import type { Article } from '../model/article.js'
import type { Annotation } from '../model/quote.js'
import { unprinted } from './naming.js'

/** So many articles are read for names like one that none prints. */
const READ = 200

/** Where no article prints a name in any of its forms: the names most like it, best first. Null where one does. */
export function unprintedIn(
  articles: readonly Article[],
  name: string,
  read: (article: Article) => Annotation = annotate,
): readonly string[] | null {
  return unprinted(name, texts(articles), () => articles.slice(0, READ).flatMap(article => namesIn(read(article))))
}

function* texts(articles: readonly Article[]): Iterable<string> {
  for (const { title, standfirst, text } of articles) yield `${title ?? ''}\n${standfirst ?? ''}\n${text}`
}

const namesIn = ({ names, quotes }: Annotation): string[] => [
  ...names.filter(({ type }) => type !== 'place').map(({ name }) => name),
  ...quotes.flatMap(({ speaker }) => (speaker.kind === 'named' ? [speaker.name] : [])),
]
