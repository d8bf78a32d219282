import type { Tagged } from '../../text/tag.js'
import { type Item, sign } from './item.js'

/** The tagger leaves some possessives on their names. */
export const owns = ({ capital, text }: Item): boolean => capital && text.endsWith('s') && OWNS.test(text)

const OWNS = /\p{L}{2}['’]s$/u

/** "TODAY.com": the tagger parts the name of a site, whose stop is at `i`. */
export function isSite(tags: readonly Tagged[], i: number): boolean {
  const [left, stop, right] = [tags[i - 1], tags[i], tags[i + 1]]
  return left?.to === stop?.from && right?.from === stop?.to && /^(?:com|org|net|co|tv|io)$/.test(right?.norm ?? '')
}

export function site(text: string, word: Item, to: number): Item {
  const whole = text.slice(word.from, to)
  return { ...word, to, text: whole, norm: whole.toLowerCase(), pos: 'PROPN', cue: undefined }
}

/** "Vale cut in.", "she said no.": the tagger takes the stop for a part of a short form. */
export const isStopped = (tags: readonly Tagged[], i: number): boolean =>
  /^(?:in|no)\.$/.test(tags[i]?.norm ?? '') && tags[i - 1]?.pos !== 'NUM' && tags[i + 1]?.pos !== 'NUM'

/** The word, and its stop. */
export const stopped = (word: Item): [Item, Item] => [
  {
    ...{ ...word, to: word.to - 1, text: word.text.slice(0, -1), norm: word.norm.slice(0, -1) },
    pos: word.norm === 'in.' ? 'ADP' : 'INTJ',
  },
  { ...sign('PUNCT', '.', { from: word.to - 1, to: word.to }), text: '.', glued: true },
]

/** "Adm. Ann Vale": the tagger parts the stop at `i` from a rank that it does not know. */
export function isRank(tags: readonly Tagged[], i: number): boolean {
  const [left, stop, right] = [tags[i - 1], tags[i], tags[i + 1]]
  return left?.to === stop?.from && right?.from === (stop?.to ?? 0) + 1 && RANKS.test(left?.norm ?? '')
}

const RANKS = /^(?:adm|cmdr|cllr|insp|supt|det|brig|rev|maj|cpl|pvt|asst|msgr|amb|pres)$/

export const rank = (word: Item, to: number): Item => ({
  ...word,
  to,
  text: `${word.text}.`,
  norm: `${word.norm}.`,
  pos: 'PROPN',
  cue: undefined,
})

/**
 * "Harlow's said it was sorry": no owner stands right before a verb of speech. A name that the text never writes
 * without its 's is one word wherever it stands. `owning`: the places of all 's.
 */
export function brands(words: Item[], owning: readonly number[]): Item[] {
  const names = new Set<string>()
  for (const i of owning) if (isBrand(words, i)) names.add(words[i - 1]!.text)
  if (names.size === 0) return words
  for (let i = 0; i < words.length; i++)
    if (words[i + 1]?.norm !== "'s" && names.has(words[i]!.text)) names.delete(words[i]!.text)
  return words.flatMap((word, i) => {
    if (word.norm === "'s" && names.has(words[i - 1]?.text ?? '')) return []
    return words[i + 1]?.norm === "'s" && names.has(word.text) ? [joined(word, words[i + 1]!)] : [word]
  })
}

const isBrand = (words: readonly Item[], i: number): boolean => {
  const name = words[i - 1]
  const next = words[i + 1]
  if (
    name === undefined ||
    next === undefined ||
    !name.capital ||
    name.pos !== 'PROPN' ||
    !words[i]!.glued ||
    (!name.opens && words[i - 2]?.capital)
  )
    return false
  if (next.pos === 'AUX') return /^(?:has|had|will|would|did|does)$/.test(next.norm)
  return (
    next.pos === 'VERB' &&
    next.cue?.verb.class === 'speech' &&
    (next.cue.forms.has('past') || next.cue.forms.has('third'))
  )
}

const joined = (name: Item, ending: Item): Item => ({
  ...name,
  to: ending.to,
  text: name.text + ending.text,
  norm: `${name.norm}'s`,
  pos: 'PROPN',
})

/** "Ph.D." as one word. */
export const degree = (last: Item, first: Item): Item => ({
  ...last,
  from: first.from,
  text: `${first.text}.${last.text}`,
  norm: 'phd',
  glued: first.glued,
  opens: first.opens,
})

const DEGREE = /^D\.?$/

export const isDegree = (found: readonly Item[], { capital, glued, text }: Item): boolean =>
  capital && glued && DEGREE.test(text) && found.at(-1)?.text === '.' && found.at(-2)?.norm === 'ph'

/** "Vale's" as "Vale" and "'s". */
export function parted(word: Item): [Item, Item] {
  const cut = word.to - 2
  return [
    { ...word, to: cut, text: word.text.slice(0, -2), norm: word.norm.slice(0, -2), cue: undefined },
    {
      ...{ ...word, from: cut, text: word.text.slice(-2), pos: 'PART', norm: "'s" },
      ...{ opens: false, glued: true, capital: false, cue: undefined },
    },
  ]
}
