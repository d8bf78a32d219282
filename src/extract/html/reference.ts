import { Tokenizer } from 'htmlparser2'

/** A character reference of a page: what it stands for, and how many UTF-16 units it takes in the page. */
export interface Reference {
  readonly text: string
  readonly length: number
}

const IN_TEXT = /&(?:#(?:x[\da-f]+|\d+)|[a-z][a-z\d]*);?/iy
/** In an attribute what follows tells whether it is one: `?a=1&copy=2` holds none. */
const IN_ATTRIBUTE = /&(?:#(?:x[\da-f]+|\d+)|[a-z][a-z\d]*);?=?/iy
/** The longest names have some thirty letters. */
const LONGEST = 40

const text = new Map<string, Reference | null>()
const attribute = new Map<string, Reference | null>()

/** The reference at an ampersand; null where none stands there. */
export function referenceAt(source: string, at: number, inAttribute = false): Reference | null {
  const pattern = inAttribute ? IN_ATTRIBUTE : IN_TEXT
  pattern.lastIndex = at
  const token = pattern.exec(source)?.[0]
  if (token === undefined) return null
  const known = inAttribute ? attribute : text
  const cached = known.get(token)
  if (cached !== undefined) return cached
  const found = decode(token, inAttribute)
  if (token.length > LONGEST) return found
  if (known.size > 5000) known.clear()
  known.set(token, found)
  return found
}

/** A value of an attribute with its references decoded. */
export function decoded(value: string): string {
  let at = value.indexOf('&')
  if (at < 0) return value
  let out = ''
  let done = 0
  while (at >= 0) {
    const found = referenceAt(value, at, true)
    if (found !== null) {
      out += value.slice(done, at) + found.text
      done = at + found.length
    }
    at = value.indexOf('&', found === null ? at + 1 : done)
  }
  return out + value.slice(done)
}

/** As the parser's tokenizer decodes it: dear, so each reference is asked for once. */
function decode(token: string, inAttribute: boolean): Reference | null {
  const source = inAttribute ? `<a b="${token}">` : token
  let found = ''
  let rest = 0
  const entity = (code: number): void => {
    found += String.fromCodePoint(code)
  }
  const data = (from: number, to: number): void => {
    rest += to - from
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: data,
      ontextentity: entity,
      onattribdata: data,
      onattribentity: entity,
      onattribname: nothing,
      onattribend: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onopentagname: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return found === '' ? null : { text: found, length: token.length - rest }
}
