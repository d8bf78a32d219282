/** Each of these does harm on a terminal that takes it as it is: it steers it, turns what follows, or begins a line. */
export const STEERING: readonly string[] = [
  '\x1b]0;owned\x07',
  '\x1b[8m',
  '\x1b[31m',
  '\x1bc',
  '\x1bP1$r\x1b\\',
  '\x9b31m',
  '\x9d0;owned\x9c',
  '\x85',
  '\x7f',
  '\b',
  '\u202egpj',
  '\u202c',
  '\u2066us\u2069',
  '\u2067\u2068',
  '\u202a\u202b\u202d',
  '\u061c\u200e\u200f',
  '\u206e',
  '\u2028\u2029',
  '\ufff9',
]

/** What a line would be that is not ours. */
export const FORGED = 'FORGED'

/** A name as file systems take it. */
export const NAME = `n${STEERING.join('')}\nvariorum: ${FORGED}\r${FORGED}\v${FORGED}`

/** A name as a record can have it besides. */
export const TEXT = `${NAME}\ud800 and \udfff`

/** What the program's own colours are made of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for.
const COLORS = /\x1b\[(?:1|2|22|31|32|33|36|39)m/g

/** What no terminal may get. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/u

/** The harm in what was written for a terminal: the first sign of it, with what stands around it. Empty where there is none. */
export function harmIn(text: string, color: boolean): string {
  const bare = color ? text.replace(COLORS, '') : text
  const at = bare.search(UNSAFE)
  if (at >= 0) return JSON.stringify(bare.slice(Math.max(0, at - 30), at + 10))
  return /^.*?(?:variorum: )?FORGED/m.exec(bare)?.[0]?.match(/^(?:variorum: )?FORGED/)?.[0] ?? ''
}

export const withoutColors = (text: string): string => text.replace(COLORS, '')
