import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { extract } from '../../src/extract/extract.js'
import type { Article } from '../../src/model/article.js'
import { goldArticles } from '../../test/articles/article.js'
import type { Gold } from '../attribution.js'
import type { GermanGold } from '../german.js'
import { type Count, german, polnear, written } from './count.js'
import { testTexts } from './testtext.js'

/** An article that a switch can change. */
export interface Sample {
  readonly corpus: string
  readonly name: string
  readonly article: Article
  /** What is right and wrong in it with the switches as they are; null where no gold tells. */
  readonly count: (() => Count) | null
}

/** JSONL and JSON of the data folder whose articles are read as they are. */
const TEXTS = ['bench/stories/basil-dev.jsonl', 'bench/accounts', 'seeds']
/** What is read besides where all is asked for. */
const MORE = [
  'bench/stories/ecbplus-dev.jsonl',
  'bench/dates',
  'bench/framing',
  'bench/extraction/wcxb-dev/truth.jsonl',
]

/** The articles to try, the shortest kinds first: test examples, gold articles, acceptance cases, then third-party data. */
export async function samples(data: string, all: boolean): Promise<Sample[]> {
  const gold = goldArticles().map(
    (each): Sample => ({
      corpus: 'articles',
      name: each.name,
      article: article(each),
      count: written(each, article(each)),
    }),
  )
  const folders = [pages('examples', 'examples'), cases(join(data, 'cases'))]
  const texts = [...TEXTS, ...(all ? MORE : [])].flatMap(path => recordsIn(join(data, path)))
  const quotes = ['polnear-dev', ...(all ? ['polnear-train'] : [])].flatMap(name =>
    linesOf<Gold>(join(data, `bench/quotes/${name}.jsonl`)).map(
      (each): Sample => ({ corpus: name, name: each.id, article: article(each), count: polnear(each) }),
    ),
  )
  const germans = linesOf<GermanGold>(join(data, 'bench/quotes/german-dev.jsonl')).map(
    (each): Sample => ({
      ...{ corpus: 'german-dev', name: each.id, count: german(each) },
      article: article({ ...each, language: 'de' }),
    }),
  )
  return [...tests(), ...gold, ...(await Promise.all(folders)).flat(), ...quotes, ...germans, ...texts]
}

function tests(): Sample[] {
  return testTexts('test/annotate').flatMap(({ name, text }): Sample[] => [
    { corpus: 'tests', name, article: article({ text }), count: null },
    { corpus: 'tests', name, article: article({ text: 'It rained.', title: text }), count: null },
  ])
}

/** Pages of a folder, as a reader of the program would have them. */
async function pages(corpus: string, folder: string): Promise<Sample[]> {
  const files = readdirSync(folder).filter(file => /\.(?:html|txt)$/.test(file))
  return Promise.all(files.map(file => page(corpus, file, readFileSync(join(folder, file), 'utf8'))))
}

async function page(corpus: string, name: string, content: string): Promise<Sample> {
  const kind = extname(name) === '.html' ? 'html' : 'text'
  const extraction = await extract({ kind, source: name, content })
  return { corpus, name, article: extraction.article, count: null }
}

/** The files of each acceptance case. */
async function cases(folder: string): Promise<Sample[]> {
  if (!existsSync(folder)) return []
  const all = readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .flatMap(file => linesOf<{ name: string; files?: Readonly<Record<string, string>> }>(join(folder, file)))
  const read = all.flatMap(({ name, files = {} }) =>
    Object.entries(files)
      .filter(([file]) => /\.(?:html|txt)$/.test(file))
      .map(([file, content]) => page('cases', `${name}/${file}`, content).catch(() => null)),
  )
  return (await Promise.all(read)).filter(each => each !== null)
}

/** The texts of a file or folder: of each record that has one, or of each plain file. */
function recordsIn(path: string): Sample[] {
  if (!existsSync(path)) return []
  const files = extname(path) === '' ? readdirSync(path).map(file => join(path, file)) : [path]
  const corpus = path.split('/').at(-1)!.replace(/\..*/, '')
  return files.sort().flatMap(file => {
    if (extname(file) === '.txt')
      return [{ corpus, name: file, article: article({ text: readFileSync(file, 'utf8') }), count: null }]
    const records =
      extname(file) === '.jsonl'
        ? linesOf<Text>(file)
        : extname(file) === '.json'
          ? ((JSON.parse(readFileSync(file, 'utf8')) as { articles?: readonly Text[] }).articles ?? [])
          : []
    return records
      .filter(({ text }) => typeof text === 'string')
      .map((record): Sample => ({ corpus, name: record.id ?? file, article: article(record), count: null }))
  })
}

interface Text {
  readonly id?: string
  readonly text: string
  readonly title?: string | null
  readonly language?: string | null
  readonly published?: string | null
}

function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}

function article({ id = '-', text, title = null, language = 'en' }: Text): Article {
  return {
    ...{ id, text, title, language, source: '', url: null, outlet: null, standfirst: null, authors: [] },
    ...{ published: null, modified: null, blocks: [], complete: true, extra: {} },
  }
}
