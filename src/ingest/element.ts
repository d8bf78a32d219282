import type { Bytes } from './bytes.js'

/** One value of a JSON array, with its number from 1; `bytes` is null where it was longer than `limit`. */
export interface Element {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** How an array ended: as it should, inside an element, or with more behind it. */
export type End = 'whole' | 'cut' | 'more'

const QUOTE = 0x22
const ESCAPE = 0x5c
const COMMA = 0x2c
const SPACE = 0x20
const isOpen = (byte: number): boolean => byte === 0x5b || byte === 0x7b
const isClose = (byte: number): boolean => byte === 0x5d || byte === 0x7d

/**
 * The elements of a JSON array that the bytes begin with, from UTF-8 (or any bytes that have ASCII's signs for themselves alone). Never holds
 * more than one element and one chunk, whatever the array's length, so that an array of any size can be read. Only
 * brackets, commas and strings are told apart: whether an element is JSON is seen where it is parsed.
 */
export async function* elements(bytes: Bytes, limit: number): AsyncGenerator<Element, End> {
  let depth = 0
  let closed = false
  let inString = false
  let escaped = false
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  let blank = true
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const element = (): Element => {
    const made = { number: number++, bytes: size > limit ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    blank = true
    return made
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === ESCAPE) escaped = true
        else if (byte === QUOTE) inString = false
      } else if (byte <= SPACE) {
      } else if (closed) return 'more'
      else if (depth === 0) {
        depth = 1
        from = at + 1
      } else if (depth === 1 && (byte === COMMA || isClose(byte))) {
        hold(chunk.subarray(from, at))
        from = at + 1
        closed = isClose(byte)
        // "[]" has no element; "[1,]" has a second one, which is none.
        if (!closed || !blank || number > 1) yield element()
      } else {
        blank = false
        if (byte === QUOTE) inString = true
        else if (isOpen(byte)) depth++
        else if (isClose(byte)) depth--
      }
    }
    if (depth > 0 && !closed) hold(chunk.subarray(from))
  }
  return closed ? 'whole' : 'cut'
}
