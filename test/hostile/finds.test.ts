import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/ingest/page.js'
import { extracted, throughStages } from './stages.js'

/** What `npm run fuzz` has found: small inputs that took minutes, or ended the program. */
const FINDS: readonly (readonly [name: string, text: string])[] = [
  ['a verb of speech again and again, without an end of a sentence', 'posted \ufeff'.repeat(1000)],
  [
    'a line of JSON as an article: quotation marks that lead into each other',
    '{"id":9,"html":"<span itemprop=\\"author\\"> said "},'.repeat(60),
  ],
]

describe('finds of the fuzzer', () => {
  it.each(FINDS)('%s', { timeout: 240_000 }, async (_, text) => {
    const pages: Page[] = ['a', 'b'].map(id => ({ kind: 'record', source: id, fields: { id, text } }))
    expect(throughStages(await extracted(pages))).not.toBeNull()
  })

  it('an input’s own fields that look like spans are none', async () => {
    const fields = { id: 'a', text: 'It rained.', parts: [{ from: 45, to: 21 }], note: { from: 7, to: 2312 } }
    const found = await extracted([{ kind: 'record', source: 'a', fields }])
    expect(throughStages(found)).not.toBeNull()
    expect(found.map(({ article }) => article.extra)).toEqual([{ parts: fields.parts, note: fields.note }])
  })

  it('a page that breaks off in an end tag', async () => {
    const fields = { id: 'a', html: '<p>It rained.</p></P a' }
    const found = await extracted([{ kind: 'record', source: 'a', fields }])
    expect(found.map(({ article, map }) => [article.text, map?.runs.map(run => run.htmlFrom)])).toEqual([
      ['It rained.', [3]],
    ])
  })
})
