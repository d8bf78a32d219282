import type { ConstruedQuote } from '../syntax/context.js'
import { channelOf, listenerOf } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import { isVerb } from '../syntax/itemkind.js'
import type { Frame, TaggedSentence } from '../syntax/line.js'
import { at, cueForm, groupStart, holds, isTensed, type Stretch } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import { type QuoteBuilder, stretchSpan } from './builder.js'
import { colonCue } from './coloncue.js'

/**
 * The end of a paragraph that leads to quoted paragraphs: `She posted:`, `He followed with a warning.`
 * The quotations themselves come later; until then it has no content.
 */
export function introduction(
  line: TaggedSentence,
  frame: Frame,
  readings: readonly ConstruedQuote[],
): QuoteBuilder | null {
  const { items } = frame
  const colon = at(items, items.length - 1).norm === ':'
  if (at(items, items.length - 1).mark) return null
  if (!colon && readings.some(reading => reading.content.some(part => holds(items, part, item => item.mark !== null))))
    return null
  const report = colon ? colonCue(frame, items.length - 1) : speechClause(items)
  if (!report) return null
  const listener = colon ? listenerOf(items, cueVerbIn(items, report.cue)) : null
  const told = listener && channelOf(items, listener)
  return {
    content: [],
    marked: [],
    reading: null,
    mention: report.mention ? stretchSpan(line, items, report.mention) : null,
    cue: report.cue.from < report.cue.to ? stretchSpan(line, items, report.cue) : null,
    via: told ? [stretchSpan(line, items, told)] : [],
    why: report.mention ? null : 'no subject of the introducing sentence was found',
    guessed: false,
    follows: null,
    confidence: colon ? 0.9 : 0.7,
    whole: true,
  }
}

/** The verb of a cue; -1 where it has none. */
function cueVerbIn(items: readonly Item[], { from, to }: Stretch): number {
  for (let v = to - 1; v >= from; v--) if (cueForm(at(items, v)) && isVerb(at(items, v))) return v
  return -1
}

const SPEAKING =
  /^(?:follow|followed|spoke|speaks|continue|continued|address|addressed|respond|responded|took|issued|released|shared|posted|wrote|tweeted|reacted|commented|weighed|responds|concluded|ended|began|opened|started)$/

function speechClause(items: readonly Item[]): { readonly cue: Stretch; readonly mention: Stretch | null } | null {
  for (let v = 0; v < Math.min(items.length, 30); v++) {
    if (!isTensed(items, v) || at(items, v).pos === 'AUX') continue
    const form = cueForm(at(items, v))
    if (!SPEAKING.test(at(items, v).norm) && !(form && form.verb.class === 'speech' && form.verb.takes.includes('q'))) {
      if (isVerb(at(items, v))) return null
      continue
    }
    const from = groupStart(items, v)
    return { cue: { from, to: v + 1 }, mention: subjectOf(items, from, v) }
  }
  return null
}
