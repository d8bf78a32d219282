import { findDate } from './date.js'
import {
  AGENCY_NAME,
  BYLINE_BETWEEN,
  BYLINE_LABEL,
  BYLINE_OUTLET_STAFF,
  BYLINE_ROLE,
  BYLINE_STAFF,
  DATE_CHANGED_BEFORE,
  DATE_LABEL_BEFORE,
  DATE_WORDS,
  NAME_TOKEN,
  NAME_WORD,
  NO_OUTLET,
  NOT_NAMES,
  OUTLET_CREDITS,
  PAPER_NAME,
  PLACES,
  STATES,
  YEARLESS,
} from './english.js'
import { isCredit } from './furniture.js'
import { endsSentence, wordCount } from './unit.js'

/** The writers that a byline names: "By Ann Poe and Jo Roe, Staff Writers". Empty for "By Staff"; null where the line is none. */
export function byline(text: string): readonly string[] | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const found = BYLINE_LABEL.exec(line) ?? /^author:? (.{2,140})$/i.exec(line)
  if (!found || (endsSentence(line) && !/\b(\p{Lu}|Jr|Sr)\.$/u.test(line))) return null
  const rest = withoutDate(found[1]!).trim()
  if (BYLINE_STAFF.test(rest)) return []
  if (BYLINE_OUTLET_STAFF.test(rest)) return [rest]
  const names = namesOf(rest)
  return names.length > 0 ? names : null
}

function namesOf(text: string): string[] {
  const segments = text.split(/\s*(?:[|•·;]|\s[-–—]\s|\bfor\b|\bin\b(?= \p{Lu})|@\w+|\S+@\S+|\d)\s*/u, 1)
  const parts = (segments[0] ?? '').split(BYLINE_BETWEEN)
  const bare = parts.map(part => part.trim())
  const known = (name: string): boolean => AGENCY_NAME.test(name) || isName(name)
  if (bare.length === 0 || withoutJob(bare[0]!) === bare[0]) return bare.filter(known)
  // Behind a name with a job stands another such, or more of the job: "Ann Poe Deputy Editor and Bus Driver".
  return bare.map(withoutJob).filter((name, i) => known(name) && name !== bare[i])
}

/** "Ann Poe Executive Editor" as "Ann Poe". */
function withoutJob(name: string): string {
  const found = /^(\S+ (?:\p{Lu}\. )?\S+) (.+)$/u.exec(name)
  return found !== null && !isName(name) && isName(found[1]!) && BYLINE_ROLE.test(found[2]!) ? found[1]! : name
}

/** Two to four capitalised words (particles aside) that are no job and no weekday. */
export function isName(text: string): boolean {
  const tokens = text.split(' ')
  return (
    tokens.length >= 2 &&
    tokens.length <= 5 &&
    text.length <= 50 &&
    !NOT_NAMES.test(text) &&
    !BYLINE_ROLE.test(text) &&
    tokens.every(token => NAME_TOKEN.test(token)) &&
    /^\p{Lu}/u.test(text) &&
    !/^\p{Ll}/u.test(tokens.at(-1)!)
  )
}

/**
 * A line of a name with a place or a job, which only its place on the page makes a byline:
 * "Ann Poe Springfield OH", "Ann Poe, Political Editor", "Ann Poe".
 */
export function signature(text: string): readonly string[] | null {
  const line = withoutDate(text.replace(/\s+/g, ' '))
    .replace(/(?<![\s|•·,–—-])[\s|•·,–—-]+$/, '')
    .trim()
  const tokens = line.split(' ')
  if (tokens.length < 2 || tokens.length > 10 || endsSentence(line)) return null
  const state = tokens.at(-1)!.replace(/[.,]/g, '')
  if (tokens.length >= 4 && STATES.has(state)) {
    const middle = /^\p{Lu}\.$/u.test(tokens[1]!) ? 3 : 2
    const comma = tokens.slice(0, -1).findIndex(token => token.endsWith(','))
    const name = tokens
      .slice(0, comma >= 1 && comma < tokens.length - 2 ? comma + 1 : middle)
      .join(' ')
      .replace(/,$/, '')
    if (isName(name)) return [name]
  }
  const city = PLACES.exec(line)
  if (city)
    return isName(line.slice(0, city.index).replace(/,$/, '')) ? [line.slice(0, city.index).replace(/,$/, '')] : null
  const [first, ...others] = line.split(/(?:(?<!\s)\s+)?(?:,|\||•|·|\s[-–—]\s|\()\s*/)
  const several = first?.split(/ (?:and|&) /) ?? []
  if (several.length === 2 && several.every(isName) && others.length === 0) return several
  if (
    first !== undefined &&
    isName(first) &&
    (others.length === 0 || others.every(part => BYLINE_ROLE.test(part) || isName(part) || part === ''))
  )
    return [first]
  return null
}

function withoutDate(text: string): string {
  const date = findDate(text)
  if (date === null) return text
  return text
    .slice(0, date.from)
    .replace(DATE_LABEL_BEFORE, '')
    .replace(/(?<![\s|•·,–—:-])[\s|•·,–—:-]+$/, '')
}

export interface DateLine {
  readonly published: string | null
  readonly modified: string | null
}

/** A line of dates and little else; a photo credit or a byline may stand beside them. */
export function dateLine(text: string): DateLine | null {
  if (text.length > 160 || wordCount(text) > 24) return null
  let rest = text
  let published: string | null = null
  let modified: string | null = null
  for (let found = findDate(rest); found !== null; found = findDate(rest)) {
    const updated = DATE_CHANGED_BEFORE.test(rest.slice(0, found.from))
    if (updated) modified ??= found.value
    else published ??= found.value
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.to)}`
  }
  if (published === null && modified === null) return YEARLESS.test(text) ? { published, modified } : null
  const left = rest
    .replace(DATE_WORDS, ' ')
    .replace(/[\s|•·,:;()–—-]+/g, ' ')
    .trim()
  if (wordCount(left) > 3 && !isCredit(left) && byline(rest.trim()) === null && signature(left) === null) return null
  return endsSentence(left) && wordCount(left) > 2 ? null : { published, modified }
}

/**
 * Who published the page, as its own footer and notices say; null where they do not, or name an agency.
 * `masthead` is the line at the very top: where another line repeats it, it is the name that readers know
 * ("The Anchor"), and the copyright may be its owner's ("Anchor Media Ltd").
 */
export function outletOf(lines: readonly string[], masthead: string | null): string | null {
  const top = masthead === null ? null : repeated(masthead, lines)
  if (top !== null) return top
  const votes = new Map<string, number>()
  for (const line of lines)
    for (const [pattern, sure] of OUTLET_CREDITS) {
      const name = pattern.exec(line)?.[1]?.replace(/[.,]$/, '').trim()
      if (
        name === undefined ||
        !/\p{L}/u.test(name) ||
        name.length < 3 ||
        name.length > 60 ||
        NO_OUTLET.test(name) ||
        AGENCY_NAME.test(name)
      )
        continue
      votes.set(name, (votes.get(name) ?? 0) + (sure ? 2 : 1))
    }
  const best = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]
  return best !== undefined && best[1] >= 2 ? best[0] : null
}

/** A short line of capitalised words, as another line repeats it (in mixed case, if there is a choice). */
function repeated(name: string, lines: readonly string[]): string | null {
  if (wordCount(name) > 5 || name.length < 3 || name.length > 40 || NO_OUTLET.test(name)) return null
  if (!name.split(' ').every(word => NAME_WORD.test(word))) return null
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const found = lines
    .filter(line => line !== name || lines.filter(other => other === name).length > 1)
    .flatMap(line => line.match(pattern) ?? [])
  const capital = found.filter(form => /^\p{Lu}/u.test(form))
  return capital.find(form => form !== form.toUpperCase()) ?? capital[0] ?? null
}

/** The name of a newspaper as a line of its own above the headline; null where there is none, or several. */
export function mastheadOf(lines: readonly string[]): string | null {
  const found = new Set(
    lines.filter(line => PAPER_NAME.test(line) && line.split(' ').every(word => /^\p{Lu}/u.test(word))),
  )
  return found.size === 1 ? [...found][0]! : null
}
