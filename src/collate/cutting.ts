import { type Article, partText } from '../model/article.js'
import type { CutAgainstMeaning, Qualifier } from '../model/finding.js'
import type { Span } from '../model/span.js'
import type { Occurrence } from '../model/statement.js'
import { sentences } from '../text/sentence.js'
import { stem } from '../text/stem.js'
import { negations } from './negation.js'
import type { Collated } from './said.js'
import { type Word, wordsOf } from './word.js'

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'once', 'until', 'assuming', 'whether', 'only'])
const HEDGES = new Set(
  `think believe hope guess suppose suspect expect feel may might perhaps maybe possibly probably likely apparently
  seemingly seem appear suggest allegedly reportedly almost nearly some sometimes potentially arguably`
    .split(/\s+/)
    .map(stem),
)
const CONTRASTS = new Set(['but', 'though', 'although', 'however', 'yet', 'except', 'unless', 'while'])
const SAYS = new Set(
  'say says said tell tells told claim claims claimed argue argues argued according insist insists allege alleges wrote'.split(
    ' ',
  ),
)
const AUXILIARIES = new Set(
  'to will would can cannot could should must may might do does did not never still'.split(' '),
)
const FIRST_PERSON = new Set(['i', 'we', 'you'])
const REFUSES = /\b(den(?:y|ies|ied)|reject|refus|rul(?:e|ed|es) out|fail|avoid|stop|prevent|lack)/i

/** So many words before the kept ones still govern them: "I do not think that …". */
const NEAR = 5
/** A clause that follows is looked through so far. */
const CLAUSE = 12
/** Fewer words than these are picked for their sound; what governs them is the outlet's own sentence. */
const WORDS = 3

/**
 * Quotations that are right word for word, and leave outside what turns them: a "not" or a hedge in the same
 * clause, a condition on it, somebody else whose words the speaker repeats. Where the outlet's own sentence
 * says as much ("denied that it was “a failure …”"), nothing is amiss.
 */
export function cutsAgainstMeaning({ placed, sightings, articles }: Collated): CutAgainstMeaning[] {
  return placed.flatMap(({ line, segment }) =>
    [...(sightings.get(line)?.values() ?? [])].flat().flatMap(({ occurrence }): CutAgainstMeaning[] => {
      if (occurrence.cuts.length === 0 || occurrence.kind === 'reported' || occurrence.kind === 'unmarked') return []
      const article = articles.get(occurrence.spans[0].article)
      if (!article) return []
      const dropped = droppedBy(line.base.words, occurrence, article)
      if (dropped.length === 0) return []
      const cuts = occurrence.cuts.map(cut => cut.base)
      return [
        {
          kind: 'cut against meaning',
          by: 'collate/1',
          confidence: 0.7,
          cites: [...occurrence.spans, ...cuts] as unknown as readonly [Span, ...Span[]],
          segment,
          dropped,
        },
      ]
    }),
  )
}

function droppedBy(base: readonly Word[], occurrence: Occurrence, article: Article): Qualifier[] {
  const isCut = (word: Word): boolean =>
    occurrence.cuts.some(({ base: cut }) => cut.article === word.article && cut.from <= word.from && word.to <= cut.to)
  const kept = base.map((word, i) => (isCut(word) ? -1 : i)).filter(i => i >= 0)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined || kept.length < WORDS) return []
  const before = base.slice(0, first)
  const after = base.slice(last + 1)
  const inside = base.slice(first, last + 1).filter(isCut)
  const keptWords = kept.map(i => base[i] as Word)
  const phrase = occurrence.kind === 'fragment'
  const governing = [
    ...leading(before, base[first] as Word).filter(qualifier => !phrase || qualifier !== 'hedge'),
    ...(negated(inside) ? (['negation'] as const) : []),
  ]
  // What follows ("…, but we cannot rule it out") qualifies the whole, whatever the words before it hold.
  const found = new Set([...governing.filter(qualifier => !has(qualifier, keptWords)), ...trailing(after)])
  const around = surroundings(article, occurrence.spans)
  return [...found].filter(qualifier => !carries(qualifier, around)).sort()
}

/** Joins the clause before to the one after: what stands before it does not govern what follows. */
const JOINS = new Set(['and', 'or', 'so', 'because', 'but', 'then'])

/** What turns the kept words from before: a "not" or a hedge close by in the same clause, or a condition on them. */
function leading(before: readonly Word[], next: Word): Qualifier[] {
  const last = before.at(-1)
  if (!last || JOINS.has(last.norm)) return []
  const breaks = before.map((word, i) => (/[,;:-]/.test(word.gap) ? i : -1)).filter(i => i > 0)
  const lastClause = before.slice(breaks.at(-1) ?? 0)
  const whole = /[,;:-]/.test(next.gap)
  const clause = whole ? [] : lastClause
  const near = clause.slice(-NEAR)
  const found: Qualifier[] = []
  if (negated(near) && !/\bnot (?:only|just)\b|\bhelp but\b/.test(textOf(clause))) found.push('negation')
  if (near.some(word => HEDGES.has(word.stem))) found.push('hedge')
  if (attributes(clause)) found.push('attribution')
  if (isCondition(whole ? lastClause : clause)) found.push('condition')
  return found
}

const textOf = (words: readonly Word[]): string => words.map(word => word.norm).join(' ')

/** What says that the speaker does not know, or will not swear to it. */
const UNSURE = /\b(?:rule|know|sure|certain|guarantee|exclude|confirm|verify|tell|prove)\b/

/** What turns the kept words from behind: a condition, somebody else whose words they are, or a doubt. */
function trailing(after: readonly Word[]): Qualifier[] {
  const [opener, second] = after
  if (!opener) return []
  const found: Qualifier[] = []
  if (isCondition(after) || (opener.norm === 'as' && second?.norm === 'long')) found.push('condition')
  const doubts = (words: readonly Word[]): boolean =>
    words.some(word => HEDGES.has(word.stem)) ||
    (negations(words.map(word => word.norm)) > 0 && UNSURE.test(textOf(words)))
  if (CONTRASTS.has(opener.norm) && opener.norm !== 'unless' && doubts(after.slice(0, CLAUSE))) found.push('hedge')
  if (opener.gap !== '' && after.length <= 4 && attributes(after)) found.push('attribution')
  return found
}

const negated = (words: readonly Word[]): boolean => negations(words.map(word => word.norm)) % 2 === 1

function isCondition(words: readonly Word[]): boolean {
  const [opener, second] = words
  if (!opener) return false
  if (opener.norm === 'only') return second?.norm === 'if' || second?.norm === 'when'
  if (opener.norm === 'and' || opener.norm === 'but') return isCondition(words.slice(1))
  return CONDITIONS.has(opener.norm)
}

/** Somebody else says it: a word of saying whose subject is not the speaker. */
function attributes(words: readonly Word[]): boolean {
  const says = words.findIndex((word, i) => SAYS.has(word.norm) && !AUXILIARIES.has(words[i - 1]?.norm ?? ''))
  return says > 0 && !words.slice(0, says).some(word => FIRST_PERSON.has(word.norm))
}

/** The outlet's sentence around the quotation, without it. */
function surroundings(article: Article, spans: readonly Span[]): string {
  const [first] = spans as readonly [Span, ...Span[]]
  const last = spans.at(-1) as Span
  const text = partText(article, first.part)
  const around = sentences(text).filter(({ from, to }) => from < last.to && first.from < to)
  const [start, end] = [around[0]?.from ?? first.from, around.at(-1)?.to ?? last.to]
  return `${text.slice(start, first.from)} ${text.slice(last.to, end)}`
}

function carries(qualifier: Qualifier, around: string): boolean {
  if (qualifier === 'negation' && REFUSES.test(around)) return true
  const { words } = wordsOf('', 'text', around, 0, around.length)
  return has(qualifier, words)
}

function has(qualifier: Qualifier, words: readonly Word[]): boolean {
  const norms = words.map(word => word.norm)
  if (qualifier === 'negation') return negations(norms) > 0
  if (qualifier === 'condition') return norms.some(norm => CONDITIONS.has(norm) && norm !== 'only')
  if (qualifier === 'hedge') return words.some(word => HEDGES.has(word.stem) || CONTRASTS.has(word.norm))
  return false
}
