import type { Range } from '../../model/span.js'
import { isPersonRole } from '../lexicon/role.js'
import { initials, lastWord } from '../name/initials.js'
import type { Frame } from '../syntax/line.js'

/** What one speaker says in a transcript: a paragraph that a label opens. */
export interface Turn {
  /** "MR. VALE"; null for "Q" and "A", which name nobody. */
  readonly label: Range | null
  readonly content: Range
}

/** "MR. VALE: ", "**VALE:** ", "VALE (smiling): ". */
const LABEL = /^\**((?:\p{Lu}[\p{Lu}.'’-]+)(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: \([^)\n]{1,40}\))?\**:\**\s+/u
const QUESTION = /^\**(?:Q|A|Question|Answer|QUESTION|ANSWER)(?:\**:|\.)\**\s+/u
/** A name as usually written: a label where several paragraphs open so, and one of the names comes back. */
const NAME = /^\**(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})\**:\** (?=\S)/u
/** Labels of the outlet's own: they open a line, but nobody speaks. */
const OWN =
  /^(?:UPDATED?|BREAKING|NOTE|EDITOR|EDITOR['’]S NOTE|WATCH|READ|RELATED|EXCLUSIVE|PHOTOS?|VIDEO|CORRECTION|CLARIFICATION|ALSO|MORE|LIVE|OPINION|ANALYSIS|WARNING|TOPICS?|TAGS?|SOURCE|CREDIT|BY|FACT|FACTS|CLAIM|VERDICT|POLL|SEE|LISTEN|NEW|DATE|TIME|WHERE|WHEN|WHO|WHAT|WHY|HOW|REVIEWS?|LETTERS?|OBITUARY|EDITORIAL|COMMENT|EXPLAINER|EXPLAINED|PROFILE|INTERVIEW|PODCAST|BACKGROUND|CONTEXT|SUMMARY|QUIZ|RECAP)\b/

/** "Opinion", "Watch", "Live updates": a label of the outlet's own. */
export const isOwnLabel = (label: string): boolean => !/^polls?\b/i.test(label) && OWN.test(label.toUpperCase())

/** A paragraph that may be a turn, and by whose name its label goes: "VALE" for "Mr. Vale", "Q" for a question. */
interface Candidate extends Turn {
  readonly words: string
  readonly key: string
}

/**
 * The turns of a transcript or an interview, by paragraph. One label alone makes no transcript: it may be
 * a headline's or a dateline's.
 */
export function turns(text: string, frames: readonly Frame[]): ReadonlyMap<number, Turn> {
  const found = new Map<number, Candidate>()
  let from = 0
  for (const frame of frames) {
    if (frame.first) from = frame.from
    if (!frame.last) continue
    const turn = candidate(text.slice(from, Math.min(frame.to, from + 120)), from, frame.to)
    if (turn) found.set(frame.paragraph, turn)
  }
  if (found.size < 2) return new Map()
  const all = [...found.values()]
  const keys = keysOf(all)
  // Where a name comes back, the other labels are names as well.
  const talk =
    all.length >= 3 && all.some(({ words, key }) => key !== 'Q' && !isHeading(words) && (keys.get(key) ?? 0) > 1)
  const isTurn = ({ label, words, key }: Candidate): boolean => {
    if (label === null || isRole(words, key)) return true
    return !isHeading(words) && (talk || (all.length < MANY && isKnown(text, label, words, key)))
  }
  for (const [paragraph, turn] of found) if (!isTurn(turn)) found.delete(paragraph)
  const asked = all.filter(({ label }) => label === null).length > 1
  if (!talk && !asked)
    for (const [paragraph, { words }] of found) if (words !== words.toUpperCase()) found.delete(paragraph)
  return found.size >= 2 ? found : new Map()
}

function candidate(start: string, from: number, to: number): Candidate | null {
  // Most paragraphs have no label, and one look for a sign tells.
  if (!start.includes(':') && !/^\**[QA]/.test(start)) return null
  const question = QUESTION.exec(start)
  const opening = question ?? LABEL.exec(start) ?? NAME.exec(start)
  if (!opening || (!question && isOwnLabel(start.replace(/^\**/, ''))) || from + opening[0].length >= to) return null
  const content = { from: from + opening[0].length, to }
  const words = question ? 'Q' : (opening[1] ?? '')
  if (question) return { label: null, content, words, key: words }
  const begin = from + opening[0].indexOf(words)
  return { label: { from: begin, to: begin + words.length }, content, words, key: lastWord(words) }
}

/** How often each name opens a turn; "LM" is the name of "Lena Marsh", if she has spoken before. */
function keysOf(all: readonly Candidate[]): ReadonlyMap<string, number> {
  const full = new Map(all.map(({ words }) => [initials(words), lastWord(words)]))
  const found = new Map<string, number>()
  for (const { key } of all) {
    found.set(key, (found.get(key) ?? 0) + 1)
    const name = full.get(key)
    if (name) found.set(name, (found.get(name) ?? 0) + 1)
  }
  return found
}

/** Words of a heading, not of a name: "WHY IT MATTERS", "THE FACTS". */
const HEADING =
  /^(?:A|AN|THE|IT|ITS|IS|ARE|WAS|THIS|THAT|OUR|YOUR|AND|FOR|IN|ON|OF|TO|KEY|FACTS?|CLAIMS?|NEXT|LATEST)$/i
const ROLE_TITLE = /^(?:MR|MRS|MS|DR|SEN|REP|GOV|PROF|SIR|LADY|LORD|HON)\.?$/i

/** In how many labels one is looked for in the text, so that the time stays linear. */
const MANY = 100

/** Roles of conversations that are nowhere else those of persons. */
const VOICE = /^(?:COURT|MODERATOR|INTERVIEWER|CALLER|AUDIENCE|CROWD|CLERK|OPERATOR|QUESTIONER|PARTICIPANT|ALL)$/

/** A label that names a role: "THE PRESIDENT", "MR. VALE". */
const isRole = (words: string, key: string): boolean =>
  isPersonRole(key.toLowerCase()) || VOICE.test(key) || ROLE_TITLE.test(words.slice(0, words.indexOf(' ')))

const isHeading = (words: string): boolean => words.split(' ').some(word => HEADING.test(word) || /['’]S$/.test(word))

/** A name that the text has elsewhere, in full or as its initials. */
const isKnown = (text: string, label: Range, words: string, key: string): boolean =>
  isNamedElsewhere(text, label, key) || hasInitials(text, words)

/** "VALE" and "Vale": the text has the name as names are written. */
function isNamedElsewhere(text: string, { to }: Range, key: string): boolean {
  const usual = key.charAt(0) + key.slice(1).toLowerCase()
  const first = text.indexOf(usual)
  return first >= 0 && (first + usual.length !== to || text.includes(usual, to))
}

/** "LM": the text has a name of these initials. */
const hasInitials = (text: string, words: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(words) &&
  new RegExp([...words].map(sign => `\\b${sign}\\p{Ll}[\\p{L}.'’]*`).join('[ -]'), 'u').test(text)
