import type { Range } from '../../model/span.js'
import type { CueForm } from '../lexicon/cue.js'
import type { Marked } from '../mark/marks.js'

/** A tagged token with what capitals are judged by. */
export interface Word extends Range {
  readonly text: string
  readonly pos: string
  /** As the tagger gives it, with straight marks; `--` for a dash that is no hyphen. */
  readonly norm: string
  /** A capital here tells nothing: the word opens a sentence or a quotation. */
  readonly opens: boolean
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
  readonly capital: boolean
}

/**
 * One word, sign or stretch in quotation marks of a sentence. A stretch is a single item with the
 * part of speech `MARK`, so that the sentence around it can be read on its own.
 */
export interface Item extends Word {
  readonly mark: Marked | null
  /** Of a stretch in marks: it begins with a small letter, as what goes on a sentence does. */
  readonly small: boolean
  /** What it is, if it can be the verb of a cue; kept here since every reading asks for it. */
  readonly cue: CueForm | undefined
}

/** A sign that is not a word of the text, or a stretch in marks, before its text is set: all items have one shape, which keeps looking at them quick. */
export const sign = (
  pos: string,
  norm: string,
  { from, to }: Range,
  mark: Marked | null = null,
  small = false,
): Item => ({
  from,
  to,
  text: '',
  pos,
  norm,
  opens: false,
  glued: false,
  capital: false,
  mark,
  small,
  cue: undefined,
})

export const NOTHING: Item = sign('NONE', '', { from: -1, to: -1 })
