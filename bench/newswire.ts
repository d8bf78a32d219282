import { ENGLISH } from '../src/lang/en/frequency.js'
import type { Article } from '../src/model/article.js'
import { pick, type Random, seeded } from './random.js'

/** Made-up news with what makes grouping hard and slow; the same in every run. */
export interface Newswire {
  readonly articles: readonly Article[]
  /** The story of each article. */
  readonly storyOf: ReadonlyMap<string, number>
  /** A text, and another with a word changed here and there. */
  readonly planted: readonly (readonly [original: string, copy: string])[]
}

const WORDS = 400
/** Words of common English, the more common the more often. */
const vocabulary = ENGLISH.stems.split(/\s+/).filter(word => /^[a-z]{2,}$/.test(word))
/** Stories of one topic share its words and its people: the state of an office, the teams of a league. */
const STORIES_PER_TOPIC = 40
const HOT_NAMES = 60
const BOILERPLATES = 20

const syllables = 'ba ker lo min tor ves hal dri gan pel sor wick den mar ru fen cas ti bro yel nor quis tam'.split(' ')

function common(random: Random): string {
  return vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? 'the'
}

function rare(random: Random): string {
  return vocabulary[Math.floor(vocabulary.length * (0.5 + random() / 2))] ?? 'hinge'
}

function name(random: Random): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, syllables)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const many = <T>(number: number, make: () => T): T[] => Array.from({ length: number }, make)

function sentence(random: Random, about: readonly string[]): string[] {
  const length = 12 + Math.floor(random() * 12)
  return many(length, () => (random() < 0.3 ? pick(random, about) : common(random)))
}

export function newswire(number: number): Newswire {
  const random = seeded(7)
  const hot = many(HOT_NAMES, () => name(random))
  const boilerplates = many(BOILERPLATES, () => many(50, () => common(random)).join(' '))
  const articles: Article[] = []
  const storyOf = new Map<string, number>()
  const planted: (readonly [string, string])[] = []
  let topic: string[] = []
  for (let story = 0; articles.length < number; story++) {
    if (story % STORIES_PER_TOPIC === 0) topic = [...many(30, () => rare(random)), ...many(8, () => name(random))]
    const facts = [
      ...many(14, () => pick(random, topic)),
      ...many(3, () => pick(random, hot)),
      ...many(10, () => rare(random)),
      ...many(8, () => name(random)),
    ]
    const lines = many(12, () => sentence(random, facts).join(' '))
    const day = Math.floor(random() * 28) + 1
    const published = `2031-03-${String(day).padStart(2, '0')}`
    // One to thirty articles, few of them large.
    const size = 1 + Math.floor(30 * random() ** 4)
    for (let i = 0; i < size && articles.length < number; i++) {
      const body = many(1 + Math.floor(random() * 4), () => pick(random, lines))
      while (body.join(' ').split(' ').length < WORDS) body.push(sentence(random, facts).join(' '))
      if (random() < 0.5) body.push(pick(random, boilerplates))
      const id = `w${articles.length}`
      const text = body.map(line => `${line}.`).join('\n\n')
      articles.push(toArticle(id, text, published))
      storyOf.set(id, story)
      if (random() < 0.1 && articles.length < number) {
        const copy = `w${articles.length}`
        articles.push(toArticle(copy, slipped(random, text), published))
        storyOf.set(copy, story)
        planted.push([id, copy])
      }
    }
  }
  return { articles, storyOf, planted }
}

/** Every so many words, one is another: with shingles of four words a Jaccard index of .8 and a little more. */
function slipped(random: Random, text: string): string {
  const words = text.split(' ')
  const slips = Math.floor(words.length / 40)
  for (let i = 0; i < slips; i++) words[Math.floor(random() * words.length)] = common(random)
  return words.join(' ')
}

function toArticle(id: string, text: string, published: string): Article {
  return {
    ...{ id, text, published, source: '-', url: null, outlet: null, title: text.split(' ').slice(0, 9).join(' ') },
    ...{ standfirst: null, authors: [], modified: null, language: 'en', blocks: [], complete: null, extra: {} },
  }
}
