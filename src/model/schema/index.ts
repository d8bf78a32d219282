import { annotateSchema } from './annotate.js'
import { checkSchema } from './check.js'
import type { Schema } from './defs.js'
import { editionSchema } from './edition.js'
import { extractSchema } from './extract.js'
import { groupSchema } from './group.js'

/** The formats that Variorum writes. */
export type Format = 'extract' | 'annotate' | 'group' | 'edition' | 'check'

/**
 * The JSON Schema (draft 2020-12) of each format: of one line for the JSONL ones, of the whole for `edition` and `check`.
 * The package has the same as `variorum/schema/FORMAT.json`.
 */
export const schemas: Readonly<Record<Format, Schema>> = {
  extract: extractSchema,
  annotate: annotateSchema,
  group: groupSchema,
  edition: editionSchema,
  check: checkSchema,
}
