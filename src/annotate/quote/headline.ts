import { isPersonRole } from '../lexicon/role.js'
import { isEvent } from '../lexicon/voice.js'
import { trimEnd } from '../syntax/contentend.js'
import type { ConstruedQuote } from '../syntax/context.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { isDash, isGenitive, isPunct, isVerb } from '../syntax/itemkind.js'
import type { Frame, TaggedSentence } from '../syntax/line.js'
import { at, cueForm, groupStart, holds, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import { isSetApart, isWork } from '../syntax/work.js'
import { isNamed } from './attribution.js'
import { inner, type QuoteBuilder, stretchSpan } from './builder.js'
import { isSpeaker } from './label.js'
import { isOwnLabel } from './transcript.js'

/**
 * Phrases in quotation marks in a headline that no reading has. A headline rarely tells who said them: only a name
 * behind a quotation that opens it, a verb of telling, or a feeling right beside its bearer does.
 */
export function headline(line: TaggedSentence, frame: Frame, bare: readonly number[], others: number): QuoteBuilder[] {
  const { items } = frame
  const lead = bare[0] === 0 && leadsOn(items)
  if (others > 0 && !lead) return []
  return (
    bare
      .filter(i => (others === 0 || i === 0) && !isWork(line, items, i) && !isSetApart(items, i))
      // "Review: 'The Long Tide' is a joy"
      .filter(i => i < 2 || at(items, i - 1).norm !== ':' || !isRubricLabel(line, items, i - 1))
      .map(i => {
        const told = teller(items, i)
        const subject = told?.mention ?? named(line, items, i, lead) ?? feeling(line, frame, i)
        return {
          content: [inner(line, at(items, i))],
          marked: [inner(line, at(items, i))],
          reading: null,
          mention: subject ? stretchSpan(line, items, subject) : null,
          cue: told ? stretchSpan(line, items, told.cue) : null,
          via: [],
          why: subject ? null : 'a phrase in a headline, with no cue',
          guessed: told === null && at(items, i - 1).norm !== ':',
          follows: null,
          confidence: told ? 0.8 : subject ? 0.5 : 0.3,
          whole: true,
        }
      })
  )
}

/** "'No way': Vale rejects deal", "'Never!' Vale slams plan", "'Our sunshine' — tributes to boy". */
const leadsOn = (items: readonly Item[]): boolean =>
  at(items, 1).norm === ':' || at(items, 0).norm === 'cry' || isDash(at(items, 1))

/** "'Sorry': Vale's apology", "'Never!' Vale slams plan": who opens the other half of the headline. */
function named(line: TaggedSentence, items: readonly Item[], i: number, lead: boolean): Stretch | null {
  if (i === 0 && lead) {
    const start = isPunct(at(items, 1)) ? 2 : 1
    const who = opener(line, items, start)
    // "'Never!' — Vale" is signed; what else a dash leads to may be anything.
    return isDash(at(items, 1)) && who?.to !== trimEnd(items, start, items.length) ? null : who
  }
  const colon = items.findIndex(item => item.norm === ':')
  const subject = colon > 0 && colon < i ? opener(line, items, 0) : null
  // "Vale ends 'Pier Days' tour: 'I hear you'", "Vale: pier 'unsafe'"
  if (!subject || isRubricLabel(line, items, colon)) return null
  return (colon === i - 1 ? subject.to < colon : subject.to === colon) ? subject : null
}

/** `Vale told the president 'no'`, `Vale says bill has gone 'soft'`, `Vale mocks Hale as 'a relic'`: a verb of speech and its subject. */
function teller(items: readonly Item[], i: number): { readonly cue: Stretch; readonly mention: Stretch } | null {
  const as = at(items, i - 1).norm === 'as' || (at(items, i - 2).norm === 'as' && !isVerb(at(items, i - 1)))
  for (let v = i - 1; v > 0 && v > i - REACH; v--) {
    const item = at(items, v)
    if (item.mark || item.pos === 'PUNCT') return null
    const form = cueForm(item)
    if (!form || form.verb.class === 'thought' || !isVerb(item)) continue
    if (!(as || /[ca].*q/.test(form.verb.takes)) || !isTelling(items, v)) continue
    const from = groupStart(items, v)
    const mention = subjectOf(items, from, v)
    return mention && { cue: { from, to: v + 1 }, mention }
  }
  return null
}

/** How many words may stand between a verb of speech and what it leads to. */
const REACH = 12

/** "tells", "told the president"; "Vale told to 'go'" and "Vale said to be 'sad'" are passives that lack their auxiliary. */
function isTelling(items: readonly Item[], v: number): boolean {
  const forms = cueForm(at(items, v))?.forms
  const heard = at(items, v).norm === 'told' && nounAfter(items, v + 1) !== null
  return heard || (forms !== undefined && (forms.has('third') || forms.has('base')))
}

const FEELING =
  /^["“'‘]*(?:not sure|speechless|devastated|delighted|gutted|heartbroken|shocked|sorry|proud|sad|thrilled|glad|happy|honou?red|stunned|angry|disappointed|confident|ready|over the moon|humbled|grateful|relieved|sick|ashamed|embarrassed|scared|terrified|worried|hopeful|excited)\b/i

/** "Kestrels win late; coach 'speechless'": what somebody feels is their own word. */
function feeling(line: TaggedSentence, frame: Frame, i: number): Stretch | null {
  const { items } = frame
  const { from, to } = at(items, i)
  if (!FEELING.test(line.text.slice(from, to))) return null
  const bearer = nounBefore(items, i)
  const last = at(items, i - 1)
  return bearer && (isPersonRole(last.norm) || (last.pos === 'PROPN' && isSpeaker(line, frame, last))) ? bearer : null
}

/** How many words a name or a role has in a headline. */
const NAME = 5

/** Who the words from `start` on begin with: "Ann Vale" of "Ann Vale breaks silence", "residents" of "residents turn on firm". */
function opener(line: TaggedSentence, items: readonly Item[], start: number): Stretch | null {
  const role = roleAt(items, start)
  if (role > 0) return { from: start, to: role }
  let to = start
  while (to < start + NAME && isNameWord(items, to, start)) to++
  if (to === start || isEvent(at(items, start).norm)) return null
  const known = inText(line, items, start, to)
  if (known > start) return { from: start, to: known }
  // "Riot breaks out": the text has the word with a small letter.
  if (to === start + 1 && !isProper(line, at(items, start).text)) return null
  return at(items, to - 1).pos === 'PROPN' || to > start + 1 ? { from: start, to } : null
}

/** Past the role that the words from `start` on end in: "Culture minister", "residents"; no "coach crash". */
function roleAt(items: readonly Item[], start: number): number {
  for (let i = start; i < start + NAME; i++) {
    const { norm, pos } = at(items, i)
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) return -1
    if (!isPersonRole(norm)) continue
    const next = at(items, i + 1)
    return next.pos === 'PROPN' || (next.pos === 'NOUN' && !next.norm.endsWith('s')) ? -1 : i + 1
  }
  return -1
}

/** A word with a capital, and no verb: of "Vale Slams Hale" the first alone. */
function isNameWord(items: readonly Item[], i: number, start: number): boolean {
  const { capital, pos, text } = at(items, i)
  if (!capital || !/^(?:PROPN|NOUN|ADJ|VERB)$/.test(pos)) return false
  if (i === start) return pos !== 'VERB'
  const shouted = text.length > 3 && /^\p{Lu}+$/u.test(text) && !/^\p{Lu}+$/u.test(at(items, start).text)
  return !shouted && !cueForm(at(items, i))?.forms.has('third')
}

/** Past the longest of the words that the text of the article has: a headline with capitals throughout hides where a name ends. */
function inText(line: TaggedSentence, items: readonly Item[], from: number, to: number): number {
  for (let end = to; end > from; end--) {
    const words = line.text.slice(at(items, from).from, at(items, end - 1).to)
    if (line.article.text.includes(words) && (end > from + 1 || isProper(line, words))) return end
  }
  return from
}

/** The text has the word, and never with a small letter: "Vale", and not "Ferry". */
const isProper = (line: TaggedSentence, word: string): boolean =>
  !new RegExp(`\\b${word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '.')}\\b`, 'u').test(line.article.text)

/** Nouns that a headline has for deeds as often as for words, where nobody is named: "attack on pensioner", "tributes to boy". */
const DEEDS = /^(?:attack|assault|tribute|defen[cs]e|opposition|resistance|support|query|talk|debate)s?$/

const isDeed = (items: readonly Item[], { manner, cue, mention }: ConstruedQuote): boolean =>
  manner.part === 'topic' && mention === null && cue !== null && DEEDS.test(at(items, cue.from).norm)

/** "Vale sues paper, alleges fraud": what follows the second verb is no speaker. */
const isSecondVerb = (items: readonly Item[], { manner, content, cue, mention }: ConstruedQuote): boolean =>
  manner.leads &&
  mention !== null &&
  cue !== null &&
  cue.to <= mention.from &&
  (content[0]?.from ?? 0) < cue.from &&
  !isNamed(items, mention)

/** "Review: 'The Long Tide' is a joy", "Film review: 'Wicked'": the outlet's own label says nothing. */
function isRubric(line: TaggedSentence, items: readonly Item[], { manner, cue }: ConstruedQuote): boolean {
  if (!manner.said || cue === null || at(items, cue.from).norm !== ':') return false
  return isRubricLabel(line, items, cue.from)
}

function isRubricLabel(line: TaggedSentence, items: readonly Item[], colon: number): boolean {
  const label = line.text.slice(at(items, 0).from, at(items, colon - 1).to)
  return isOwnLabel(label) || /\b(?:review|opinion|analysis|comment)$/i.test(label)
}

/** The readings of a headline, with what only its style tells. */
export function inHeadline(
  line: TaggedSentence,
  { items }: Frame,
  readings: readonly ConstruedQuote[],
): ConstruedQuote[] {
  return readings
    .filter(reading => !isDeed(items, reading) && !isSecondVerb(items, reading) && !isRubric(line, items, reading))
    .map(reading => {
      const subject = beforeColon(line, items, reading)
      const content = reading.content.map(part => shortened(items, part))
      return { ...reading, content, ...subject }
    })
}

/** "Vale promises 'no cuts' as unions threaten strike", "Vale says rail is safe; Hale unsure": the second clause is the outlet's. */
function shortened(items: readonly Item[], { from, to }: Stretch): Stretch {
  for (let i = from + 1; i < to; i++) {
    const { norm } = at(items, i)
    if (
      norm === ';' ||
      (norm === 'as' && !/^(?:as|so|such|same|just)$/.test(at(items, i - 1).norm) && opens(items, i, to))
    )
      return { from, to: i }
  }
  return { from, to }
}

/** A clause with a verb opens behind "as": "as unions threaten strike", and no "as clerk 'who never read'". */
function opens(items: readonly Item[], as: number, to: number): boolean {
  if (at(items, as - 1).pos === 'ADJ' || at(items, as + 1).pos === 'PRON') return false
  let end = as + 1
  while (end < to && !at(items, end).mark) end++
  return isClause(items, as + 1, end)
}

/** "Vale slams Hale over podcast claims: 'He lied'": the headline's own subject says what its colon leads to. */
function beforeColon(
  line: TaggedSentence,
  items: readonly Item[],
  { content, mention, cue, manner }: ConstruedQuote,
): Pick<ConstruedQuote, 'cue' | 'mention' | 'stance'> | null {
  const colon = (content[0]?.from ?? 0) - 1
  if (!manner.said || !at(items, colon + 1).mark || at(items, colon).norm !== ':' || !cue || cue.from === 0) return null
  const verb = holds(items, cue, item => cueForm(item)?.verb.class === 'speech' && isVerb(item))
  const left = at(items, (mention?.from ?? 0) - 1)
  const object = left.pos === 'ADP' && !/^(?:after|as|while|before|until|since)$/.test(left.norm)
  const owned = mention !== null && isGenitive(at(items, mention.to))
  if ((verb && mention && !object) || owned) return null
  const subject = opener(line, items, 0)
  return subject && subject.to < colon - 1
    ? { cue: { from: colon, to: colon + 1 }, mention: subject, stance: 'neutral' }
    : null
}
