import type { Range } from '../model/span.js'
import type { CueForm } from './cue.js'
import type { Marked } from './marks.js'

/**
 * One word, sign or stretch in quotation marks of a sentence. A stretch is a single item with the
 * part of speech `MARK`, so that the sentence around it can be read on its own.
 */
export interface Item extends Range {
  readonly pos: string
  /** As the tagger gives it, with straight marks; `--` for a dash that is no hyphen. */
  readonly norm: string
  readonly mark: Marked | null
  /** Of a stretch in marks: it begins with a small letter, as what goes on a sentence does. */
  readonly small: boolean
  /** What it is, if it can be the verb of a cue; kept here since every reading asks for it. */
  readonly cue: CueForm | undefined
}

export const NOTHING: Item = { pos: 'NONE', norm: '', from: -1, to: -1, mark: null, small: false, cue: undefined }
