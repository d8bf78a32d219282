import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { furniture } from '../src/extract/furniture.js'
import { isWall } from '../src/extract/wall.js'
import { annotateExtraction, makeEdition } from '../src/pipeline.js'

const article = (body: string) =>
  extract({ kind: 'text', source: 'dense.txt', content: `The plan for the quay\n\n${body}\n` })

/** Each took most of a minute, or ran out of memory, when every quotation was held against every other. */
const DENSE: readonly (readonly [string, string])[] = [
  ['one sentence of cues', '“a,” said Bob '.repeat(2500)],
  [
    'wordings of one sentence',
    Array.from({ length: 1500 }, (_, i) => `“We saw ${i % 2 ? 'red' : 'blue'} boat ${i},” said Bob.`).join(' '),
  ],
  ['phrases', Array.from({ length: 2500 }, (_, i) => `He called it “plan ${i}” again.`).join(' ')],
]

describe('an article that is dense with quotations', () => {
  test.each(DENSE)('%s', async (_, body) => {
    const extraction = await article(`Officials met on Monday. ${body}`)
    const { annotation } = annotateExtraction(extraction)
    expect(annotation.quotes.length).toBeGreaterThan(100)
    expect(makeEdition([extraction]).articles).toHaveLength(1)
  })
})

describe('lines that hung a pattern', () => {
  test.each([
    [`${'latest news '.repeat(50)}!`, null],
    [`${'latest news | '.repeat(40)}sport`, 'navigation'],
    ['home, news, my account', 'navigation'],
    ['home, news', null],
    ['Home › World news › Ferries to Selm', 'navigation'],
    [`follow us on ${'ab'.repeat(300)}`, null],
  ])('%s', (line, reason) => {
    expect(furniture(line)?.reason ?? null).toBe(reason)
  })
  test('a line of addresses', async () => {
    const addresses = `${'http://tidewater.test/https://tidewater.test/ '.repeat(60)} and so on!`
    const content = `<html><body><article><h1>The quay is closed</h1><p>The quay at Arden will be closed until June, the county said on Tuesday.</p><p>${addresses}</p><p>Boats will have to go round by Selm, and the county has put up signs.</p></article></body></html>`
    const { article } = await extract({ kind: 'html', source: 'quay.html', content })
    expect(article.text).toContain('The quay at Arden will be closed until June')
  })
  test('a wall is one in blanks, too', () => {
    expect(isWall(`subscribe ${' '.repeat(200)} to continue`)).toBe(false)
  })
})
