import { kept } from '../text/kept.js'
import {
  AGENCY_CLASS,
  DOMAIN,
  MEDIA,
  OUTLET_ALIASES,
  OUTLET_CLASS,
  OUTLET_HEAD,
  OUTLET_MEDIUM,
  OUTLET_OPENING,
  SITE,
  STATION,
} from './english.js'

const canonical = new Map<string, string>()
for (const line of OUTLET_ALIASES.split('\n')) {
  const [first = '', ...others] = line.split('|')
  for (const name of [first, ...others]) canonical.set(keyOf(name), first)
}

/** What names compare by: no article, no "news agency", no apostrophe-s, lower case. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^the\s+/i, '')
    .replace(/'s?$/, '')
    .replace(DOMAIN, '')
    .replace(OUTLET_CLASS, '')
    .replace(/[\s._-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The name that findings give an outlet: of a known one the usual, of another as it stands. */
export function outletName(name: string): string {
  return canonical.get(keyOf(name)) ?? name.replace(/[\u2018\u2019]s$/, '').trim()
}

/** Whether a name alone tells an outlet. */
export function looksLikeOutlet(name: string): boolean {
  const bare = name.trim()
  if (MEDIA.test(bare)) return false
  return (
    canonical.has(keyOf(bare)) ||
    OUTLET_HEAD.test(bare) ||
    OUTLET_OPENING.test(bare) ||
    STATION.test(bare) ||
    SITE.test(bare)
  )
}

/** What the usual name of an outlet compares by. */
const keyOfOutlet = kept((name): string => keyOf(outletName(name)))

/** A shorter name than this is no short form: "The I" is not "The Daily I". */
const SHORTEST = 4

/** The shorter names that an outlet may go by: "valley gazette" and "gazette", or "coastline" for "coastline radio". */
function shortForms(key: string): string[] {
  const forms = [OUTLET_MEDIUM.exec(key)?.[1] ?? '']
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) forms.push(key.slice(at + 1))
  return forms.filter(form => form.length >= SHORTEST)
}

/** "cw" of "Coastal Wire"; empty where the name is one word. */
const initialsOf = kept((name): string => {
  const words = name.replace(/^the\s+/i, '').match(/(?<![\p{L}'\u2019])\p{Lu}/gu) ?? []
  return words.length > 1 ? words.join('').toLowerCase() : ''
})

/** Names that one outlet goes by: "Coastline Radio" for Coastline, "the Gannet" for The Daily Gannet, "CW" for Coastal Wire. */
export function sameOutlet(a: string, b: string): boolean {
  const x = keyOfOutlet(a)
  const y = keyOfOutlet(b)
  if (x === y) return true
  // A known outlet is no short form of another: the Post is not the Daily Post where both are known.
  if (canonical.has(x) && canonical.has(y)) return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return shortForms(long).includes(short) || initialsOf(a) === y || initialsOf(b) === x
}

/** For a name, the places in `outlets` of those that it may mean, in order; found without looking at all of them. */
export function outletIndex(outlets: readonly (string | null)[]): (name: string) => readonly number[] {
  const byKey = new Map<string, number[]>()
  const byForm = new Map<string, number[]>()
  const put = (index: Map<string, number[]>, key: string, i: number): void => {
    const list = index.get(key)
    if (list) list.push(i)
    else index.set(key, [i])
  }
  outlets.forEach((outlet, i) => {
    if (outlet === null) return
    const key = keyOfOutlet(outlet)
    put(byKey, key, i)
    for (const form of new Set([...shortForms(key), initialsOf(outlet)])) if (form !== '') put(byForm, form, i)
  })
  return kept(name => {
    const key = keyOfOutlet(name)
    const near = [key, ...shortForms(key), initialsOf(name)].flatMap(form => byKey.get(form) ?? [])
    const all = new Set([...near, ...(byForm.get(key) ?? [])])
    return [...all].filter(i => sameOutlet(outlets[i] as string, name)).sort((a, b) => a - b)
  })
}

/** Whether the name is that of a known agency. */
export const isWire = (name: string): boolean => AGENCIES.has(outletName(name))

/** Whether the name is that of an agency whose reports others print as they are. */
export function isAgency(name: string): boolean {
  return isWire(name) || AGENCY_CLASS.test(name)
}

const AGENCIES = new Set(
  OUTLET_ALIASES.split('\n')
    .slice(0, 17)
    .map(line => line.split('|')[0] as string),
)
