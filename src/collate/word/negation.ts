import { stem } from '../../text/stem.js'
import { expand } from './variant.js'

/** Words that say no. "No longer", "no one" and "not at all" say it once. */
const NEGATIONS = new Set(
  'not never no non none nobody nothing nowhere neither nor without hardly barely scarcely'.split(' '),
)
/** What "do not" brings along, and what comes with a negation in English: no meaning of its own. */
const SUPPORT = new Set('do does did any anything anyone anybody ever either'.split(' '))

/** How many times a list of words says no. */
export function negations(norms: readonly string[]): number {
  return norms.flatMap(expand).filter(norm => NEGATIONS.has(norm)).length
}

/** The same words, said with no on one side: "did not know", "knew"; "can", "can't". */
export function negates(a: readonly string[], b: readonly string[]): boolean {
  if (negations(a) === negations(b)) return false
  const plain = (norms: readonly string[]): string =>
    norms
      .flatMap(expand)
      .filter(norm => !NEGATIONS.has(norm) && !SUPPORT.has(norm))
      .map(stem)
      .join(' ')
  return plain(a) === plain(b)
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'a']
/** Words that only look like a word with such a prefix. */
const LOOKALIKES = new Set(
  `inside income invest input insight inform inform important import impress improve impose impart indeed increase instead
  install invent intent intend into intake inland inbox index infamous insure invaluable intact intone ingrained inhabit incite
  disclose discover discount disease dispute display distress district discuss dispatch dismay dispose disguise discharge
  discourse until unless union unite united unity under uniform mission missing missile`.split(/\s+/),
)
const STEMMED = new Set([...LOOKALIKES].map(stem))

/** "unlikely" for "likely", "harmless" for "harmful", "nothing" for "something": the same word, negated by a part of it. */
export function partNegates(a: string, b: string): boolean {
  if (OPPOSITES.has(`${a} ${b}`) || OPPOSITES.has(`${b} ${a}`)) return true
  const [x, y] = [stem(a), stem(b)]
  if (x.endsWith('less') !== y.endsWith('less') && x.slice(0, 4) === y.slice(0, 4)) {
    const [bare, full] = x.endsWith('less') ? [x.slice(0, -4), y] : [y.slice(0, -4), x]
    if (bare.length >= 3 && (full === bare || full === `${bare}ful` || full === `${bare}y`)) return true
  }
  return prefixed(x, y) || prefixed(a, b)
}

function prefixed(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length < 3 || STEMMED.has(stem(longer))) return false
  return PREFIXES.some(prefix => (prefix !== 'a' || shorter.length >= 6) && longer === prefix + shorter)
}

const OPPOSITES = new Set([
  'never ever',
  'none some',
  'none all',
  'nobody somebody',
  'nobody everybody',
  'nothing something',
  'nothing everything',
  'nowhere somewhere',
  'nowhere everywhere',
  'neither either',
  'nor or',
  'without with',
  'no some',
  'no every',
  'no any',
  'no all',
])
