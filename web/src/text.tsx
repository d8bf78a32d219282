import type { ComponentChildren } from 'preact'
import type { Piece } from './sentence.js'

/**
 * Characters that cannot be seen, or that turn the order of what stands beside them: they are shown by name. Joiners
 * (U+200C, U+200D) stay: emoji and several scripts need them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to show control characters is what this is for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

const NAMES: ReadonlyMap<string, string> = new Map([
  ['00ad', 'SHY'],
  ['061c', 'ALM'],
  ['200b', 'ZWSP'],
  ['200e', 'LRM'],
  ['200f', 'RLM'],
  ['2028', 'LSEP'],
  ['2029', 'PSEP'],
  ['202a', 'LRE'],
  ['202b', 'RLE'],
  ['202c', 'PDF'],
  ['202d', 'LRO'],
  ['202e', 'RLO'],
  ['2060', 'WJ'],
  ['2066', 'LRI'],
  ['2067', 'RLI'],
  ['2068', 'FSI'],
  ['2069', 'PDI'],
  ['feff', 'BOM'],
])

function Hidden({ char }: { char: string }) {
  const code = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  return (
    <span class="ctl" title={`Invisible character U+${code.toUpperCase()}`}>
      {NAMES.get(code) ?? `U+${code.toUpperCase()}`}
    </span>
  )
}

/** Somebody's text: as text nodes only, with hidden characters made visible. */
export function visible(text: string): ComponentChildren {
  const parts: ComponentChildren[] = []
  let done = 0
  for (const { 0: char, index } of text.matchAll(HIDDEN)) {
    if (index > done) parts.push(text.slice(done, index))
    parts.push(<Hidden char={char} />)
    done = index + char.length
  }
  if (parts.length === 0) return text
  return [...parts, text.slice(done)]
}

/** Somebody's text in a line of ours: its direction stays inside. */
export const Said = ({ text }: { text: string }) => <bdi>{visible(text)}</bdi>

/** Text for places that take no elements (a window's title, an option): hidden characters become a sign for them. */
export const seen = (text: string): string => text.replace(HIDDEN, '\u2423')

/** A link where it is one to a page of the web, else its text. */
export function Url({ url }: { url: string }) {
  return isWeb(url) ? (
    <a class="url" href={url} rel="noopener noreferrer nofollow" target="_blank">
      <Said text={url} />
    </a>
  ) : (
    <span class="url">
      <Said text={url} />
    </span>
  )
}

function isWeb(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || url.search(HIDDEN) >= 0) return false
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
}

/** A sentence of ours with words of a text in it, each in quotation marks, with what it is about made bold. */
export function Sentence({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(piece => {
        if (typeof piece === 'string') return <Said text={piece} />
        const { words, from, to } = piece
        return (
          <span class="words">
            “
            <bdi>
              {visible(words.slice(0, from))}
              {to > from && <b>{visible(words.slice(from, to))}</b>}
              {visible(words.slice(Math.max(from, to)))}
            </bdi>
            ”
          </span>
        )
      })}
    </>
  )
}
