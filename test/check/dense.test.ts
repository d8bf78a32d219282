import { describe, expect, it } from 'vitest'
import { checkerOf } from '../../src/check/check.js'
import { checkDraft } from '../../src/check/draft.js'
import { articleOf } from './article.js'

/** The least patience that a busy machine needs: each of these took minutes, or hours. */
const timeout = 120_000

const COLOURS = ['red', 'blue', 'green', 'white', 'black']
const WAYS = ['north', 'south', 'east', 'west', 'home', 'out', 'in']
/** Sentences that share all of their words with hundreds of others, and no two of which are the same. */
const sentence = (i: number): string =>
  `We saw the ${COLOURS[i % 5]} boat ${i % 40} go ${WAYS[i % 7]} before the ${COLOURS[Math.floor(i / 5) % 5]} boat ${Math.floor(i / 40)}`
const quotation = (i: number): string => `“${sentence(i)},” said Piet Aalders.`
const all = (count: number, between: string): string =>
  Array.from({ length: count }, (_, i) => quotation(i)).join(between)

describe('thousands of quotations that are much alike', () => {
  it.each([
    ['in paragraphs of their own', '\n\n'],
    ['in one paragraph', ' '],
  ])('%s: each of a draft is found word for word', { timeout }, async (_, between) => {
    const text = all(2500, between)
    const found = checkDraft(text, checkerOf([await articleOf({ text })]))
    expect(found).toHaveLength(2500)
    const wrong = found.filter(({ verdict, speakerVerdict }) => verdict !== 'verbatim' || speakerVerdict !== 'right')
    expect(wrong.map(({ exact }) => exact)).toEqual([])
    expect(found.every(({ exact, closest }) => closest?.exact === exact)).toBe(true)
    expect(found.at(-1)?.line).toBe(between === ' ' ? 1 : 4999)
  })

  it('a word that is changed is told', { timeout }, async () => {
    const checker = checkerOf([await articleOf({ text: all(4000, '\n\n') })])
    for (const i of [7, 1234, 3999]) {
      const words = sentence(i)
      expect(checker.check(words)).toMatchObject({ wordsVerdict: 'right', closest: { exact: words } })
      const changed = checker.check(words.replace('go', 'never go'))
      expect(changed).toMatchObject({ wordsVerdict: 'wrong', closest: { exact: words } })
      expect(changed.edits.map(({ kind }) => kind)).toContain('negation')
    }
  })
})

describe('a speech of many thousand words as the record', () => {
  const said = Array.from({ length: 3000 }, (_, i) => `${sentence(i)}.`)
  const checker = articleOf({ text: said.join(' ') }).then(article =>
    checkerOf({ articles: [], records: [{ article, speaker: 'Piet Aalders' }] }),
  )

  it.each([0, 1, 1500, 2999])('sentence %i', { timeout }, async i => {
    const checked = (await checker).check(said[i] as string, { speaker: 'Piet Aalders' })
    expect(checked).toMatchObject({ wordsVerdict: 'right', speakerVerdict: 'right' })
    expect(`${checked.closest?.exact}.`).toBe(said[i])
  })

  it('some in a row, and one left out between', { timeout }, async () => {
    const row = said.slice(700, 710)
    const { check } = await checker
    expect(check(row.join(' '))).toMatchObject({ verdict: 'verbatim', wordsVerdict: 'right' })
    const skipped = check([...row.slice(0, 5), ...row.slice(6)].join(' '))
    expect(skipped.wordsVerdict).not.toBe('right')
  })
})

describe('a draft that is one quotation', () => {
  it('over thousands of paragraphs: it is held in pieces', { timeout }, async () => {
    const said = Array.from({ length: 800 }, (_, i) => `${sentence(i)}.`)
    const text = `Aalders said:\n\n${said.map(each => `“${each}`).join('\n\n')}”`
    const found = checkDraft(text, checkerOf([await articleOf({ text })]))
    expect(found.length).toBeGreaterThan(10)
    expect(found.length).toBeLessThan(80)
    expect(found.map(({ wordsVerdict }) => wordsVerdict)).toEqual(found.map(() => 'right'))
    expect(found.flatMap(({ exact }) => exact.match(/We saw/g) ?? [])).toHaveLength(800)
  })

  it('without an end of a sentence', { timeout }, async () => {
    const text = `“${'the red boat went out and '.repeat(3000)}it sank,” said Piet Aalders.`
    const found = checkDraft(text, checkerOf([await articleOf({ text })]))
    expect(found.length).toBeGreaterThan(10)
  })
})
