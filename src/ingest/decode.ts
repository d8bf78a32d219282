import { InputError } from './page.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'other'

/** The characters of windows-1252 at 0x80 to 0x9f; holes map to the C1 controls, as WHATWG has it. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['PK\x03\x04', 'a ZIP archive (or an office document)'],
  ['\x1f\x8b', 'gzip data (such a file must end in .gz)'],
]

/** By the byte order mark, else by where the zero bytes stand in the first 1,024 bytes. */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const end = Math.min(bytes.length, 1024) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return 'other'
}

/**
 * The characters of a text or HTML file, its byte order mark left out. UTF-8 where the bytes are UTF-8 (a page may
 * declare another encoding and have been saved as UTF-8), else what an HTML page declares, else windows-1252.
 * Throws an InputError for binary content.
 */
export function decode(bytes: Uint8Array): string {
  refuseMagic(bytes)
  const encoding = sniffEncoding(bytes)
  const text =
    encoding === 'utf-16le' || encoding === 'utf-16be' ? decodeUtf16(bytes, encoding) : decodedOnce(decodeBytes(bytes))
  refuseControls(text)
  return text
}

/** The byte of a character in windows-1252 (or Latin-1); -1 where it has none. */
function byteOf(code: number): number {
  if (code < 0x100) return code
  const index = WINDOWS_1252.indexOf(String.fromCharCode(code))
  return index < 0 ? -1 : 0x80 + index
}

/**
 * A page that was taken for Latin-1 and saved as UTF-8 has UTF-8 within its UTF-8 ("Iâ€™m"). No text is all so by
 * chance: where all characters beyond ASCII are such sequences, they are decoded once more. The text of a record stays
 * as it is, since offsets may point into it.
 */
function decodedOnce(text: string): string {
  if (/^\s*[{[]/.test(text)) return text
  const first = text.search(/[^\0-\x7f]/)
  const next = first < 0 ? -1 : byteOf(text.charCodeAt(first + 1))
  if (next < 0x80 || next > 0xbf || !/[\xc2-\xf4]/.test(text[first]!)) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charCodeAt(i))
    if (byte < 0) return text
    bytes[i] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

/** As `decode`, for one line of JSONL: UTF-8, else windows-1252. */
export function decodeLine(bytes: Uint8Array): string {
  return decodeBytes(bytes)
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(bytes)
}

function decodeBytes(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = count(text, /\ufffd/g)
  if (bad === 0) return text
  // A file cut inside a character, or with one bad byte, is still UTF-8: sound sequences hardly occur in Latin-1.
  if (count(text, /[\u0080-\ufffc]/g) > bad) return text
  const declared = declaredCharset(bytes)
  return declared === null ? windows1252(bytes) : declared.decode(bytes)
}

function declaredCharset(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const head = windows1252(bytes.subarray(0, 2048))
  const label = charsetIn(head)
  if (label === null || /^(utf-?(8|16)|(windows-|cp)1252|(iso-)?8859-1|iso-8859-1|latin-?1|us-ascii)/.test(label))
    return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/** How far into a meta element its charset stands, in characters. */
const WITHIN = 200

/** The first charset that a meta element declares. */
function charsetIn(head: string): string | null {
  for (const match of head.matchAll(/charset\s{0,4}=\s{0,4}(?:["']\s{0,4})?([\w:.-]{1,60})/gi)) {
    const before = head.slice(Math.max(0, match.index - WITHIN - '<meta'.length), match.index).toLowerCase()
    const tag = before.lastIndexOf('<meta')
    if (tag >= 0 && !before.includes('>', tag)) return match[1]?.toLowerCase() ?? null
  }
  return null
}

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, c => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c)
}

function refuseMagic(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const found = MAGIC.find(([magic]) => head.startsWith(magic))
  if (found) throw new InputError(`is ${found[1]}, not text`)
}

function refuseControls(text: string): void {
  const head = text.slice(0, 65_536)
  const controls = count(head, /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu)
  if (head.includes('\0') || controls > head.length / 200 + 1) throw new InputError('is binary, not text')
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}
