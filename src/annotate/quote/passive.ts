import { contentEnd, type Shape } from '../syntax/contentend.js'
import { boundsOf, hasVerb, outside, push, type SentenceContext } from '../syntax/context.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { isComma, isPunct, isTime, isVerb } from '../syntax/itemkind.js'
import { MANNERS } from '../syntax/manner.js'
import { at, cueForm, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import { ACCORDING_LINKS } from './report.js'

/**
 * The cue at `v` in the passive, with its auxiliaries. "The plan was rejected by the council": the agent speaks, of
 * the subject. "Vale is expected to resign", "the plan is seen as late", "it was reported that": nobody is named.
 */
export function readPassive(state: SentenceContext, group: Stretch, v: number): void {
  const { items } = state
  const form = cueForm(at(items, v))
  if (!form) return
  const near = at(items, v + 1).norm === 'by' ? nounAfter(items, v + 2, ACCORDING_LINKS) : null
  // "was quoted by the Post as saying": what was quoted stands behind that.
  if (near && form.verb.lemma === 'quote') return
  const heard = near && form.verb.takes.includes('a') ? heardFrom(state, group, v, near) : null
  if (near && !heard && form.verb.lemma === 'tell') return
  const found =
    heard ?? beforeIt(state, group, v) ?? (near ? subjectBefore(items, group.from, v) : told(state, group, v))
  const said = /[xy]/.test(form.verb.takes) || form.verb.lemma === 'accuse'
  const far = near === null && found && said ? agentBehind(items, found) : null
  const agent = near ?? far?.agent ?? null
  const content = far?.content ?? found
  if (!content || (near && !/[cnxyoa]/.test(form.verb.takes))) return
  state.used.add(v)
  const about = form.verb.particles.includes(at(items, v + 1).norm) && at(items, v + 1).norm !== 'of'
  push(state, {
    cue: { from: group.from, to: near || (about && content.length === 1) ? v + 2 : v + 1 },
    content,
    mention: agent,
    construction: 'passive',
    manner: MANNERS.unnamed,
    stance: form.verb.stance,
    class: form.verb.class,
    confidence: 0.5,
  })
}

/** "The pier was sold, it has been claimed.": what stands before the comma. */
function beforeIt(state: SentenceContext, group: Stretch, v: number): Stretch[] | null {
  const { items, end } = state
  const comma = group.from - 2
  if (at(items, group.from - 1).norm !== 'it' || !isComma(at(items, comma)) || v + 1 < end) return null
  const [content] = outside(state, comma, end)
  return content && hasVerb(items, content) ? [content] : null
}

/** "Hale was told by the bank that it was late": what the bank told. */
function heardFrom(state: SentenceContext, group: Stretch, v: number, agent: Stretch): Stretch[] | null {
  const { items, end } = state
  const from = agent.to
  const shape: Shape | null =
    at(items, from).norm === 'that' || isClause(items, from, end)
      ? 'clause'
      : at(items, from).norm === 'to' && isVerb(at(items, from + 1))
        ? 'infinitive'
        : null
  return shape && [{ from, to: contentEnd(items, from, shape, boundsOf(state, group, v)) }]
}

/** "was described as “cruel” by Vale": who calls it so stands behind what it is called. */
function agentBehind(
  items: readonly Item[],
  content: readonly Stretch[],
): { readonly agent: Stretch; readonly content: Stretch[] } | null {
  const last = content[content.length - 1] as Stretch
  for (let k = last.from + 1; k < last.to; k++) {
    const agent = at(items, k).norm === 'by' ? nounAfter(items, k + 1, ACCORDING_LINKS) : null
    if (agent && agent.to >= last.to && !isTime(at(items, k + 1)))
      return { agent, content: [...content.slice(0, -1), { from: last.from, to: k }] }
  }
  return null
}

/** What is said of the subject of a passive without an agent. */
function told(state: SentenceContext, group: Stretch, v: number): Stretch[] | null {
  const { items, end } = state
  const { takes, particles, lemma } = cueForm(at(items, v))!.verb
  const next = at(items, v + 1)
  const until = (from: number, shape: Shape): Stretch => ({
    from,
    to: contentEnd(items, from, shape, boundsOf(state, group, v)),
  })
  if (v + 1 >= end || isPunct(next)) return isNews(takes, lemma) ? subjectBefore(items, group.from, v) : null
  if (next.norm === 'that' && /[ct]/.test(takes) && isClause(items, v + 2, end)) return [until(v + 1, 'clause')]
  if (/^(?:whether|if|how|why|what|who|where|when)$/.test(next.norm) && takes.includes('w'))
    return [until(v + 1, 'clause')]
  const subject = subjectBefore(items, group.from, v)
  // "Anyone with information is asked to call"
  if (
    subject?.[0] &&
    /^(?:anyone|anybody|those|witnesses)$/.test(at(items, subject[0].from).norm) &&
    next.norm === 'to'
  )
    return null
  if (next.norm === 'to' && isVerb(at(items, v + 2)) && (TO.test(lemma) || takes.includes('o')))
    return subject && [...subject, until(v + 1, 'infinitive')]
  if (next.norm === 'as' && (/[y]/.test(takes) || lemma === 'know'))
    return subject && [...subject, until(v + 1, 'phrase')]
  if (next.norm === 'of' && lemma === 'accuse') return subject && [...subject, until(v + 1, 'phrase')]
  if (particles.includes(next.norm) && takes.includes('a') && next.pos === 'ADP' && !isTime(at(items, v + 2)))
    return [until(v + 2, 'phrase')]
  // "was named captain": an appointment.
  if (lemma === 'name' && !next.mark) return null
  if (takes.includes('x') && !/^(?:ADP|ADV|PART|SCONJ)$/.test(next.pos) && next.norm !== 'to')
    return subject && [...subject, until(v + 1, 'phrase')]
  return isNews(takes, lemma) && !/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(next.pos) ? subject : null
}

/** "is said to be late": verbs whose passive passes a claim on. */
const TO =
  /^(?:say|report|believe|think|know|allege|expect|project|predict|estimate|consider|deem|presume|assume|understand|see|suspect|feel|mean|intend)$/

/** "The plan was announced": verbs that only news is the object of. */
const isNews = (takes: string, lemma: string): boolean =>
  takes.includes('c') && takes.includes('n') && /^(?:announce|disclose|confirm|reveal|report)$/.test(lemma)

function subjectBefore(items: readonly Item[], from: number, v: number): Stretch[] | null {
  const subject = subjectOf(items, from, v) ?? nounBefore(items, from)
  return subject && subject.to <= from && at(items, subject.from).norm !== 'it' ? [subject] : null
}
