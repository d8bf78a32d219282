import { extract } from '../../src/extract/extract.js'
import type { Article } from '../../src/model/article.js'

/** An article as a JSON record has it. */
export async function articleOf(fields: {
  readonly text: string
  readonly id?: string
  readonly [field: string]: unknown
}): Promise<Article> {
  const id = fields.id ?? 'a'
  return (await extract({ kind: 'record', source: id, fields: { outlet: id, ...fields, id } })).article
}
