import type { Range, Span } from '../../model/span.js'
import { isOwnWords, isPaper } from '../lexicon/role.js'
import type { Item, Word } from '../syntax/item.js'
import { groupStart } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import type { Referent, SpeakerContext } from './context.js'
import { wordAt } from './entity.js'
import { phraseOf } from './mention.js'

/** What is done with a statement to make it known. */
const ISSUES =
  /^(?:issu|releas|publish|shar|post|mak|mad|sen[dt]|writ|wrot|pen|put|giv|gav|deliver|upload|circulat)(?:es?|ed|s|t|ned|ten|ing|e)?$/

/** How many sentences lie at most between the one that tells of a statement and the one that quotes it. */
const SENTENCES = 2
/** How many words are looked at for it, and how many stand between the verb and its noun. */
const REACH = 70
const WITHIN = 6

/** Verbs that have a text for their subject: "it read", "it went on". */
const READS =
  /\b(?:reads?|continue[sd]?|concludes?d?|beg[ai]ns?|end(?:s|ed)|open(?:s|ed)|go(?:es)? on|went on|adds?|added)\b/

/** Whether "it" or "the statement" of a draft is a text: what the cue says of it is said of texts. */
export const isRead = (scene: SpeakerContext, index: number): boolean => {
  const cue = scene.drafts[index]?.cue
  if (!cue) return false
  return READS.test(
    scene.words[cue.part]
      .slice(...range(scene.words[cue.part], cue))
      .map(({ norm }) => norm)
      .join(' '),
  )
}

const range = (words: readonly Word[], { from, to }: Span): [number, number] => [
  wordAt(words, from),
  wordAt(words, to - 1) + 1,
]

/** "Oakmill issued a statement. [It] read": who issued the last statement told of before a mention; null where none is near. */
export function issuerBefore({ words: all, salience }: SpeakerContext, mention: Span): Span | null {
  const words = all[mention.part]
  const here = wordAt(words, mention.from)
  for (let i = here - 1; i >= 0 && i > here - REACH; i--) {
    const span = { ...mention, from: words[i]!.from, to: words[i]!.to }
    if (salience.sentence(mention) - salience.sentence(span) > SENTENCES) return null
    if (salience.quoted(span)) continue
    const issuer = isOwnWords(words[i]!.norm) ? issuerOf(words, i) : writerAt(words, i)
    if (issuer !== null) return { ...mention, ...issuer }
  }
  return null
}

/** "[Vale] wrote to parents": the subject of a verb that tells of a letter without its noun; null where none is at `v`. */
const writerAt = (words: readonly Item[], v: number): Range | null =>
  WRITES.test(words[v]!.norm) && words[v]!.pos === 'VERB' && words[v + 1]?.norm === 'to' ? doerOf(words, v) : null

const WRITES = /^(?:wrote|written|writes|emailed)$/

/** "[Oakmill] issued a joint statement": the subject of the verb before the noun at `noun`; null where nobody issues it. */
export function issuerOf(words: readonly Item[], noun: number): Range | null {
  let v = noun - 1
  while (
    v > noun - WITHIN &&
    v >= 0 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PUNCT)$/.test(words[v]!.pos) &&
    !words[v + 1]!.opens
  )
    v--
  const verb = words[v]
  return verb !== undefined && ISSUES.test(verb.norm) && verb.pos === 'VERB' ? doerOf(words, v) : null
}

/** The subject of the verb at `v`. */
function doerOf(words: readonly Item[], v: number): Range | null {
  let start = v
  while (start > 0 && !words[start]!.opens) start--
  const items = words.slice(start, v + 1)
  const subject = subjectOf(items, groupStart(items, v - start), v - start)
  return subject && { from: items[subject.from]!.from, to: items[subject.to - 1]!.to }
}

/** The draft right before quotes a statement: "a statement from Vale read", whose words go on with "it continued". */
export function paperBefore(scene: SpeakerContext, index: number): Referent | null {
  const before = scene.done[index - 1]
  const mention = scene.drafts[index - 1]?.mention ?? null
  if (before === undefined || before.kind === 'unknown' || mention === null) return null
  const words = scene.words[mention.part]
  const head = phraseOf(mention, words, scene.namesNear(mention))?.head
  return head !== undefined && (isPaper(head.norm) || head.norm === 'it') ? before : null
}
