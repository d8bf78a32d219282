import { isContent, type Words } from '../collate/word/word.js'
import { lineage } from '../lineage/lineage.js'
import { partText, slice } from '../model/article.js'
import type { Answer, CheckVerdict } from '../model/check.js'
import type { ArticleId } from '../model/span.js'
import { isKnownWord } from '../text/tag.js'
import { sentenceAround } from './around.js'
import { amendedAway } from './correction.js'
import type { Found, Library, Question } from './library.js'
import { samePerson } from './naming.js'

/** The three answers about a quotation, from all passages that have its words; see `Checked`. */

/** A passage with this share of the words is the same quotation, somewhat changed. */
const SAME = 0.75
/** Fewer words than these are said by many, on many occasions. */
const FEW = 4
/** A longer skip is a cut: outlets cut, and do not add. */
const SKIP = 3

/** How the words stand against one passage. */
export function verdictOf({ comparison, given }: Found, wanted: string | null): CheckVerdict {
  if (wanted !== null && given === 'wrong') return 'other speaker'
  return wordingOf(comparison.kind)
}

function wordingOf(kind: Found['comparison']['kind']): CheckVerdict {
  if (kind === 'altered' || kind === 'truncated') return kind
  return kind === 'elided' || kind === 'bracketed' ? 'elided' : 'verbatim'
}

/** The words alone, whoever has said them. */
export function wordsOfPassage(found: Found): Answer {
  const { comparison, elided } = found
  const wording = wordingOf(comparison.kind)
  if (wording === 'altered' && isCutOff(found)) return 'unconfirmed'
  // What stood at an outlet's own ellipsis is not known.
  if (wording === 'verbatim' && elided) return 'unconfirmed'
  return wording === 'verbatim' ? 'right' : wording === 'elided' ? 'unconfirmed' : 'wrong'
}

/** Our copy of the article ends there, and the words go on: they may have stood behind it. */
function isCutOff({ article, span, comparison }: Found): boolean {
  const text = partText(article, span.part)
  const ends = !/[\p{L}\p{N}.?!"”’…]/u.test(text.slice(span.to))
  return ends && span.part === 'text' && comparison.edits.every(({ base, rank }) => rank === 0 || base === null)
}

/**
 * Whether the words are as they were said: right where no other wording of the same sentence has as many independent
 * witnesses, disputed where one has, wrong where one has more. A record settles it, and so does an outlet's own note
 * that takes these words back.
 */
export function wordsAnswer(library: Library, question: Question, passages: readonly Found[]): Answer {
  const [best] = passages
  if (!best) return 'unconfirmed'
  if (best.record) return wordsOfPassage(best)
  const same = passages.filter(each => each === best || each.given !== 'wrong')
  const printed = byArticle(same.filter(each => wordsOfPassage(each) === 'right'))
  if (printed.size === 0) return wordsOfPassage(best)
  const rivals = rivalsOf(question.words, same)
  if (rivals.some(({ passage }) => amendedAway(passage.article, question.words))) return 'wrong'
  if (rivals.length === 0) return 'right'
  const originOf = originsOf(library, [...printed.values(), ...rivals.map(({ passage }) => passage)])
  const count = (ids: readonly ArticleId[]): number => new Set(ids.map(originOf)).size
  const own = count([...printed.keys()])
  const wordings = [...new Set(rivals.map(({ wording }) => wording))]
  const idsOf = (wording: string): ArticleId[] =>
    rivals.filter(each => each.wording === wording).map(({ passage }) => passage.article.id)
  const most = Math.max(...wordings.map(wording => count(idsOf(wording))))
  const cut = rivals.some(({ longer }) => longer)
  return own < most ? 'wrong' : own === most || cut ? 'disputed' : 'right'
}

interface Rival {
  readonly passage: Found
  readonly wording: string
  /** It has a clause more in the middle. */
  readonly longer: boolean
}

/** One rival for each article that prints the sentence otherwise, and nowhere so, with no mark for the change. */
function rivalsOf(words: Words, passages: readonly Found[]): Rival[] {
  if (words.words.length < FEW) return []
  const printed = byArticle(passages.filter(each => wordsOfPassage(each) === 'right'))
  const others = passages.filter(({ article, share }) => share >= SAME && !printed.has(article.id))
  return [...byArticle(others).values()].flatMap(passage => rivalOf(words, passage) ?? [])
}

const CHANGES = new Set(['number', 'negation', 'name', 'wording', 'inflection', 'spelling'])

function rivalOf(words: Words, passage: Found): Rival | null {
  const { article, comparison, span, embedded } = passage
  if (/…|\.{3}|\[/.test(slice(article, span))) return null
  const [first, last] = [words.words[0]?.from ?? 0, words.words.at(-1)?.to ?? 0]
  // What goes on beyond the passage is quoted less there, not otherwise.
  const changes = comparison.edits.filter(
    ({ kind, base, reading }) =>
      CHANGES.has(kind) &&
      !(base === null && reading && (reading.from === first || reading.to === last)) &&
      // A word that is none is a slip of that outlet's, and no rival.
      !(kind === 'spelling' && base && !isKnownWord(slice(article, base))),
  )
  const cuts = comparison.cuts.filter(({ marked }) => !marked)
  const lengthOf = (from: number, to: number): number =>
    partText(article, span.part).slice(from, to).split(/\s+/).length
  const longer = cuts.some(({ base }) => lengthOf(base.from, base.to) > SKIP)
  const adds = changes.some(({ base, reading }) => base === null && reading !== null && inside(words, reading) > SKIP)
  const fits = embedded ? changes.filter(({ rank }) => rank === 3) : changes
  if (adds || fits.length + cuts.length === 0 || changes.length > Math.max(1, words.words.length / 4)) return null
  const wording = [...fits, ...cuts].map(({ base }) => (base ? slice(article, base).toLowerCase() : '-')).join('|')
  return { passage, wording, longer }
}

const inside = ({ words }: Words, { from, to }: { readonly from: number; readonly to: number }): number =>
  words.filter(word => from <= word.from && word.to <= to).length

/** The first passage of each article. */
function byArticle(passages: readonly Found[]): Map<ArticleId, Found> {
  const found = new Map<ArticleId, Found>()
  for (const passage of passages) if (!found.has(passage.article.id)) found.set(passage.article.id, passage)
  return found
}

/** The independent source that an article stands for. */
function originsOf({ read }: Library, passages: readonly Found[]): (id: ArticleId) => string {
  const articles = [...byArticle(passages).values()].map(({ article }) => article)
  const { origins } = lineage(articles.map(article => ({ article, dropped: [], annotation: read(article) })))
  return id => origins.get(id) ?? id
}

/**
 * Whether the words mean by themselves what they meant where they stand. One outlet's fragment clears nothing that
 * another's whole sentence turns; where one has them as a whole sentence, and another turns it, they are disputed.
 * Where the words themselves are in question, and a "not" is the difference, so is the meaning.
 */
export function meaningAnswer(
  { words }: Question,
  passages: readonly Found[],
  wording: Answer,
): { readonly answer: Answer; readonly at: Found | null } {
  const [best] = passages
  if (!best) return { answer: 'unconfirmed', at: null }
  if (best.dropped.length > 0) return { answer: 'wrong', at: best }
  if (best.comparison.edits.some(({ kind }) => kind === 'negation')) return { answer: 'wrong', at: best }
  const open = !best.record && (wording === 'wrong' || wording === 'disputed')
  const rivals = open
    ? rivalsOf(
        words,
        passages.filter(each => each.given !== 'wrong'),
      )
    : []
  if (rivals.some(({ passage }) => passage.comparison.edits.some(({ kind }) => kind === 'negation')))
    return { answer: wording, at: best }
  if (best.record || words.words.length < FEW || words.words.filter(isContent).length < 2)
    return { answer: 'right', at: best }
  const same = passages.filter(each => each.given !== 'wrong' && wordsOfPassage(each) === 'right')
  const turned = same.find(each => each.dropped.length > 0 && !isElsewhere(each, best))
  if (!turned) return { answer: 'right', at: best }
  const whole = same.some(each => each.dropped.length === 0 && isSentence(each))
  return whole ? { answer: 'disputed', at: best } : { answer: 'wrong', at: turned }
}

/** Somebody else's words, as far as the two articles tell. */
const isElsewhere = (a: Found, b: Found): boolean => {
  const [x, y] = [a.attribution?.name ?? null, b.attribution?.name ?? null]
  return x !== null && y !== null && !samePerson(x, y)
}

/** The passage is all of its sentence. */
function isSentence({ article, span, embedded }: Found): boolean {
  const text = partText(article, span.part)
  const around = sentenceAround(article, span)
  const rest = text.slice(around.from, span.from) + text.slice(span.to, around.to)
  return !embedded && !/[\p{L}\p{N}]/u.test(rest)
}

/** Fewer words than these, or of less meaning, can be two people's own. */
const OWN_WORDS = 5

/** Whether the articles give the words to the one asked for; where nobody is, whether they agree on somebody. */
export function speakerAnswer({ words, wanted, cast }: Question, passages: readonly Found[]): Answer {
  const [best] = passages
  if (!best) return 'unconfirmed'
  if (best.record) return best.given
  const same = passages.filter(each => each === best || each.share >= SAME)
  const telling = words.words.length >= OWN_WORDS && words.words.filter(isContent).length >= 2
  const explicit = same.filter(({ attribution }) => attribution?.explicit && attribution.name !== null)
  if (wanted === null) {
    const certain = same.filter(({ attribution }) => attribution?.certain && attribution.name !== null)
    const [first, ...others] = explicit.length > 0 ? explicit : certain
    if (!first) return 'unconfirmed'
    if (others.every(each => isOne(first, each, cast))) return 'right'
    return telling && explicit.length > 0 ? 'disputed' : 'unconfirmed'
  }
  const right = same.filter(({ given }) => given === 'right')
  const own = new Set(right.map(({ article }) => article.id))
  const wrong = same.filter(({ given, article }) => given === 'wrong' && !own.has(article.id))
  const named = telling && wrong.some(each => explicit.includes(each))
  if (right.length === 0) return wrong.length > 0 ? 'wrong' : 'unconfirmed'
  if (!named) return 'right'
  // A pronoun read otherwise than an explicit name elsewhere is our doubt, and no dispute.
  return right.some(each => explicit.includes(each)) ? 'disputed' : 'wrong'
}

function isOne(a: Found, b: Found, cast: Question['cast']): boolean {
  const [x, y] = [a.attribution?.name ?? '', b.attribution?.name ?? '']
  return samePerson(x, y) || cast.areRelated(x, y)
}
