import { styleText } from 'node:util'

type Color = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
export type Style = Color | Color[]

/** A piece of a line in a colour of ours. */
export interface Painted {
  readonly style: Style
  readonly text: string
}

/** What stands in a line: pieces one behind the other. */
export type Ink = string | Painted | readonly Ink[]

declare const safe: unique symbol
/**
 * Text that may be written to a terminal. Only the functions of this file make it, so that nothing goes there but
 * through them: no name, no word of an article and no argument can steer the terminal, turn what stands beside it, or
 * pass for a line of ours.
 */
export type Shown = string & { readonly [safe]: true }

/** Ends a line, or parts words: a blank in a line. */
const BLANK = /[\t-\r\u0085\u2028\u2029]/g

/** Cannot be seen, and does nothing else: soft hyphens, blanks of no width, byte order marks, tags. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * What steers a terminal (ESC begins a sequence, and so do half of the C1 controls), turns the direction of what stands
 * beside it, or is half a character. Joiners (U+200C, U+200D) stay: emoji and several scripts need them.
 */
const STEERING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/gu

/** Nothing but these signs and single blanks: most of what is shown, and there is nothing to do. */
const PLAIN = /^(?:[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]| (?! |$))*$/

const still = (text: string): string => text.replace(BLANK, ' ').replace(INVISIBLE, '').replace(STEERING, '\ufffd')

/** Somebody's text as words in a line of ours, so that its characters can be counted. */
export const plain = (text: string): string =>
  PLAIN.test(text) && text[0] !== ' ' ? text : still(text).replace(/\s+/g, ' ').trim()

/** `text` in a colour, where colours are shown. */
export const painted = (style: Style, text: string): Painted => ({ style, text })

/** Lines for people; what would end one ends none. Each ends with a line feed. */
export const shown = (lines: readonly Ink[], color: boolean): Shown =>
  lines.map(line => `${inked(line, color)}\n`).join('') as Shown

/** One line in no colour. */
export const shownLine = (line: string): Shown => shown([line], false)

/** A line that takes the place of the last one, which was no whole line. */
export const shownOver = (line: string, isLast: boolean): Shown =>
  `\r\x1b[K${still(line)}${isLast ? '\n' : ''}` as Shown

/** May steer a terminal: half of a character may be one that stands alone. */
const SUSPECT = /[^ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u2070-\ud7ff\ue000-\ufff8\ufffc-\uffff]/

/** JSON for programs, which may be read on a terminal all the same: what would steer it is escaped, and says the same. */
export const shownJson = (json: string): Shown =>
  (SUSPECT.test(json) ? json.replace(STEERING, sign => (sign === '\n' ? sign : escaped(sign))) : json) as Shown

/** Text in XML, likewise; a reference also keeps the line ends of an attribute. */
export const shownXml = (text: string): Shown => text.replace(STEERING, sign => `&#${sign.codePointAt(0)};`) as Shown

function inked(ink: Ink, color: boolean): string {
  if (typeof ink === 'string') return still(ink)
  if ('style' in ink) return color && ink.text !== '' ? styleText(ink.style, still(ink.text), ALWAYS) : still(ink.text)
  return ink.map(each => inked(each, color)).join('')
}

/** Whether there are colours is decided by who asks. */
const ALWAYS = { validateStream: false }

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
