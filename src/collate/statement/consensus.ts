import type { Chunk } from '../chunk.js'
import { likeness } from '../kind.js'
import { isContent, type Word } from '../word.js'
import type { Block, Column, Placement } from './block.js'
import { originOf, rankOf, type Standings, type Wording } from './wording.js'

/** What stands at a column of the base text. */
export interface Chosen {
  readonly column: Column
  readonly key: string
}

/** Columns of which as many independent witnesses have other words as have those of the base text. */
export interface Undecided {
  /** The columns, in order; those of the base text among them, and those where it has nothing. */
  readonly columns: readonly Column[]
  /** Words of the rivals, each as one wording prints it; none where it has nothing there. */
  readonly rivals: readonly (readonly Word[])[]
  readonly printed: readonly { readonly wording: Wording; readonly from: number; readonly to: number }[]
}
