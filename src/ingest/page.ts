/** One input before extraction. `source` is the path as typed, the URL, or `-`. */
export type Page =
  | { readonly kind: 'html' | 'text'; readonly source: string; readonly content: string }
  | { readonly kind: 'record'; readonly source: string; readonly fields: Fields }

/** A JSON record whose known fields have the types they should have; `where` is its line or index, for messages. */
export type Fields = Readonly<Record<string, unknown>>

/** An input that could not be read; it never takes the others with it. */
export interface Failed {
  readonly kind: 'failed'
  readonly source: string
  readonly error: InputError
}

/** A file of a folder that holds no article, and does not claim to: it is left out, which is no failure. */
export interface Passed {
  readonly kind: 'passed'
  readonly source: string
  readonly why: string
}

/** Unusable input: the message completes "SOURCE: …" and needs no stack. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

export function failed(source: string, message: string, cause?: unknown): Failed {
  return { kind: 'failed', source, error: new InputError(message, cause === undefined ? undefined : { cause }) }
}
