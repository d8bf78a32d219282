import { markedStretches } from '../annotate/marks.js'
import { compare } from '../collate/compare.js'
import { isContent, type Words, wordsOf } from '../collate/word.js'
import type { Article, Block } from '../model/article.js'
import { paragraphs } from '../text/paragraph.js'
import { sharedOf } from './passage.js'

/** What makes a note one that amends; an update that only tells more is no correction. */
const AMENDS =
  /^\W*(?:correction|clarification|amendment|retraction)|\b(?:earlier|previous|original) version\b|\bmis(?:quot|stat|spell|spelt|identif|attribut|report)|\b(?:has been|was) (?:corrected|amended)|\b(?:in error|wrongly|incorrectly|erroneously)\b|\bwe regret\b/i

/** A note is about words that it shares this much of. */
const ABOUT = 0.5

const notesOf = (article: Article): Block[] =>
  article.blocks.filter(({ kind, from, to }) => kind === 'note' && AMENDS.test(article.text.slice(from, to)))

/** The notes of an article that amend something about these words: those that share them, or quote what was like them. */
export function correctionsAbout(article: Article, words: Words): Block[] {
  return notesOf(article).filter(({ from, to }) => {
    const note = wordsOf(article.id, 'text', article.text, from, to).words
    const shared = new Set(note.filter(isContent).map(word => word.stem))
    const content = words.words.filter(word => isContent(word) && shared.has(word.stem))
    return content.length >= 2 && sharedOf(words.words, note) >= ABOUT
  })
}

/** Whether a note quotes these words, all of them, as what an earlier version had. */
export function amendedAway(article: Article, words: Words): boolean {
  return notesOf(article).some(({ from, to }) => {
    const inside = paragraphs(article.text).filter(each => each.from >= from && each.to <= to)
    return markedStretches(article.text, inside).some(marked => {
      const quoted = wordsOf(article.id, 'text', article.text, marked.from, marked.to)
      if (quoted.words.length < words.words.length) return false
      const { kind, coverage } = compare(quoted, words, { place: 'body', embedded: false, closed: true })
      return kind === 'verbatim' && coverage > 0.9
    })
  })
}
