import type { Place } from '../../model/statement.js'
import type { Words } from '../word/word.js'
import type { BaseText, Contested } from './tie.js'

export interface Setting {
  readonly place: Place
  /** A phrase inside the outlet's own sentence. */
  readonly embedded: boolean
  /** The stretch ends with the reading: a comma there may stand for a full stop. */
  readonly closed: boolean
}

/** Two texts that are compared, word by word. */
export interface Pair {
  readonly base: BaseText
  readonly reading: Words
  readonly setting: Setting
  readonly ties: Contested
}
