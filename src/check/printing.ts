import { placeOf } from '../collate/statement/chunk.js'
import type { Words } from '../collate/word/word.js'
import { slice } from '../model/article.js'
import type { Printing } from '../model/check.js'
import { verdictOf, wordsOfPassage } from './answer.js'
import { correctionsAbout } from './correction.js'
import type { Found } from './library.js'

/** How each article prints the words: its nearest passage, in their order by nearness. */
export function printingsOf(passages: readonly Found[], words: Words, wanted: string | null): Printing[] {
  const seen = new Set<string>()
  return passages.flatMap(passage => {
    if (seen.has(passage.article.id)) return []
    seen.add(passage.article.id)
    return [printingOf(passage, words, wanted, seen.size === 1)]
  })
}

function printingOf(passage: Found, words: Words, wanted: string | null, nearest: boolean): Printing {
  const { article, span, given } = passage
  const { id, outlet, url, published } = article
  return {
    article: id,
    outlet,
    url,
    published,
    place: placeOf(span),
    closest: { ...span, exact: slice(article, span) },
    verdict: verdictOf(passage, wanted),
    // An outlet that quotes a phrase of it, or marks what it changed, prints no other words.
    wordsVerdict: !nearest && (isPhrase(passage, words) || isMarked(passage)) ? 'unconfirmed' : wordsOfPassage(passage),
    speakerVerdict: given,
    speaker: speakerIn(passage),
    corrections: correctionsAbout(article, words).map(({ from, to }) => {
      const note = { article: id, part: 'text' as const, from, to }
      return { ...note, exact: slice(article, note) }
    }),
  }
}

/** A phrase in the outlet's own sentence, to which the words in question add what stands around it. */
function isPhrase({ embedded, comparison }: Found, { words }: Words): boolean {
  const [first, last] = [words[0]?.from, words.at(-1)?.to]
  const isEdge = ({ base, reading }: Found['comparison']['edits'][number]): boolean =>
    base === null && reading !== null && (reading.from === first || reading.to === last)
  return (
    embedded &&
    comparison.cuts.every(({ marked }) => marked) &&
    comparison.edits.every(each => each.rank === 0 || isEdge(each))
  )
}

/** An ellipsis or brackets tell that something of it is not the speaker's. */
const isMarked = ({ article, span }: Found): boolean => /…|\.{3}|\[/.test(slice(article, span))

/** The speaker's name, or the words that stand for one whom the outlet leaves unnamed; null where it is not known. */
export const speakerIn = ({ attribution }: Found): string | null =>
  attribution && (attribution.name ?? attribution.mention)
