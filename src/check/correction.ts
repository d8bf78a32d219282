import { markedStretches } from '../annotate/mark/marks.js'
import { compare } from '../collate/compare/compare.js'
import { isContent, type Word, type Words, wordsOf } from '../collate/word/word.js'
import type { Article, Block } from '../model/article.js'
import { paragraphs } from '../text/paragraph.js'
import { NOTE_AMENDS } from './english.js'
import { once } from './once.js'
import { sharedOf } from './passage.js'

/** A note is about words that it shares this much of. */
const ABOUT = 0.5

const notesOf = (article: Article): Block[] =>
  article.blocks.filter(({ kind, from, to }) => kind === 'note' && NOTE_AMENDS.test(article.text.slice(from, to)))

/** A note, its words, and what it quotes. */
interface Note {
  readonly block: Block
  readonly words: readonly Word[]
  readonly quoted: readonly Words[]
}

const readNotes = once((article: Article): readonly Note[] => {
  const { id, text } = article
  const all = notesOf(article)
  const lines = all.length > 0 ? paragraphs(text) : []
  return all.map(block => {
    const inside = lines.filter(each => each.from >= block.from && each.to <= block.to)
    return {
      block,
      words: wordsOf(id, 'text', text, block.from, block.to).words,
      quoted: markedStretches(text, inside).map(({ from, to }) => wordsOf(id, 'text', text, from, to)),
    }
  })
})

/** The notes of an article that amend something about these words: those that share them, or quote what was like them. */
export function correctionsAbout(article: Article, words: Words): Block[] {
  const about = ({ words: note }: Note): boolean => {
    const shared = new Set(note.filter(isContent).map(word => word.stem))
    const content = words.words.filter(word => isContent(word) && shared.has(word.stem))
    return content.length >= 2 && sharedOf(words.words, note) >= ABOUT
  }
  return readNotes(article)
    .filter(about)
    .map(({ block }) => block)
}

/** Whether a note quotes these words, all of them, as what an earlier version had. */
export function amendedAway(article: Article, words: Words): boolean {
  return readNotes(article).some(({ quoted }) =>
    quoted.some(each => {
      if (each.words.length < words.words.length) return false
      const { kind, coverage } = compare(each, words, { place: 'body', embedded: false, closed: true })
      return kind === 'verbatim' && coverage > 0.9
    }),
  )
}
