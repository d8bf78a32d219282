import { onlyAdjuncts } from '../syntax/adjunct.js'
import { trimEnd } from '../syntax/contentend.js'
import { cueGroup, isCueVerb, speakerOf } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import type { Frame, TaggedSentence } from '../syntax/line.js'
import { at, cueForm, nounAfter } from '../syntax/phrase.js'

/** `“It sank.” Vale said.`: a full stop within the marks parts no quotation from its cue. */
export function withReports({ text, frames }: TaggedSentence): readonly Frame[] {
  const found: Frame[] = []
  for (const frame of frames) {
    const last = found.at(-1)
    const beside = last?.paragraph === frame.paragraph && isBare(last)
    if (last && beside && !text.slice(last.to, frame.from).includes('\n') && isReportAlone(frame.items))
      found[found.length - 1] = { ...last, to: frame.to, items: [...last.items, ...frame.items], last: frame.last }
    else found.push(frame)
  }
  return found
}

/** A cue and its subject, with time and place at most: "Vale said on Sunday", "asked the mayor". */
function isReportAlone(items: readonly Item[]): boolean {
  const to = trimEnd(items, 0, items.length)
  if (to < 2 || to > 14 || items.some(item => item.mark !== null)) return false
  for (let v = 0; v < to; v++) {
    const form = cueForm(at(items, v))
    if (!form?.verb.takes.includes('q') || !form.forms.has('past') || !isCueVerb(items, v)) continue
    const group = cueGroup(items, v)
    const listener = form.verb.takes.includes('a') ? nounAfter(items, v + 1) : null
    if (group.from > 0) return speakerOf(items, group, v)?.from === 0 && onlyAdjuncts(items, listener?.to ?? v + 1, to)
    const speaker = nounAfter(items, v + 1)
    return speaker !== null && onlyAdjuncts(items, speaker.to, to)
  }
  return false
}

/** Nothing but quotations stands in the sentence. */
export const isBare = (frame: Frame) =>
  frame.items.every(item => item.mark !== null || item.pos === 'PUNCT') && frame.items.some(item => item.mark)
