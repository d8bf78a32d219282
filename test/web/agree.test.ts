import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSummary } from '../../src/export/terminal.js'
import { modelled } from '../export/modelled.js'
import { bridge } from './bridge.js'
import { hasBrowser, launch, open, pageFile } from './browser.js'
import { type EditionSpec, editionJson } from './edition.js'
import { quarry } from './quarry.js'

/** The example story, as the program reads it. */
const EXAMPLES = ['edition', 'edition-record'] as const

const STORIES: Readonly<Record<string, EditionSpec>> = { bridge, quarry }

const squeezed = (text: string): string =>
  text
    .replace(/\ufe0e/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What is read off a page: text by row and column, or by line. */
type Read = Readonly<Record<string, string>>

/** The cells of the matrix: "2.1 C" to "= verbatim joined". */
const matrixCells = (page: Page): Promise<Read> =>
  page.evaluate<Read>(`
    const signs = [...document.querySelectorAll('.matrix thead .siglum')].map(sign => sign.textContent)
    const found = {}
    for (const row of document.querySelectorAll('.matrix tbody tr:not(.group)')) {
      const number = row.querySelector('th .number').textContent
      ;[...row.querySelectorAll('td')].forEach((cell, i) => {
        found[number + ' ' + signs[i]] = [...cell.querySelectorAll('.glyph, .word, .edit, .badge')]
          .map(part => part.textContent).join(' ')
      })
    }
    found`)

/** The same from the page of a sentence. */
const printedCells = (page: Page, number: string): Promise<Read> =>
  page.evaluate<Read>(`
    const found = {}
    for (const line of document.querySelectorAll('.printed li'))
      found[${JSON.stringify(number)} + ' ' + line.querySelector('.siglum').textContent] =
        [...line.querySelectorAll('.kind, .edit, .badge')].map(part => part.textContent).join(' ')
    found`)

describe.skipIf(!hasBrowser)('the surfaces tell the same', () => {
  let browser: Browser
  let context: BrowserContext
  const urls: Record<string, string> = {}
  beforeAll(async () => {
    for (const [name, spec] of Object.entries(STORIES)) urls[name] = pageFile(editionJson(spec))
    for (const name of EXAMPLES) urls[name] = pageFile(readFileSync(`test/golden/${name}.json`, 'utf8'))
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  })
  afterAll(() => browser?.close())

  const at = async <T>(story: string, address: string, use: (page: Page) => Promise<T>): Promise<T> => {
    const { page, trouble } = await open(context, `${urls[story]}${address}`)
    await expect.poll(() => page.locator('main h1').count(), { timeout: 10_000 }).toBe(1)
    await page.waitForTimeout(150)
    const result = await use(page)
    expect(trouble).toEqual([])
    await page.close()
    return result
  }
  /** Long lists are mounted step by step; the filter tells how many lines there will be. */
  const drawn = async (page: Page, rows: string): Promise<void> => {
    const all = Number.parseInt(await page.locator('.shown output').innerText(), 10)
    await expect.poll(() => page.locator(rows).count(), { timeout: 10_000 }).toBe(all)
  }
  const cellsOf = async (story: string): Promise<Read> => {
    const found = await at(story, '#/matrix', async page => {
      await drawn(page, '.matrix tbody tr:not(.group)')
      return matrixCells(page)
    })
    return Object.fromEntries(Object.entries(found).map(([key, text]) => [key, squeezed(text)]))
  }

  test('the matrix: the worst occurrence, badges, ties, and nothing where our copy ends', async () => {
    expect(await cellsOf('quarry')).toMatchObject({
      '1.1 A': '± tied',
      '1.1 D': '± tied',
      '1.2 A': '✂ truncated corrected',
      '1.2 B': '~ unmarked old words',
      '1.2 C': '–',
      '1.2 D': '',
      '2.1 A': '= verbatim',
      '2.1 B': '≠ altered wording',
      '2.1 C': '= verbatim joined',
      '2.2 A': '= verbatim speaker disputed',
      '2.2 C': '= verbatim joined speaker disputed',
      '3.1 C': '→ reported',
    })
    expect(await cellsOf('bridge')).toMatchObject({
      '1.1 B': '≠ altered number against meaning',
      '1.1 C': '… elided joined',
      '1.3 C': '≠ altered wording joined',
      '1.3 D': '? unknown',
    })
  })

  test.each(Object.keys(STORIES))('each sentence’s own page says what its cells say: %s', async story => {
    const cells = await cellsOf(story)
    const { statements } = JSON.parse(editionJson(STORIES[story] as EditionSpec)) as {
      statements: { segments: { id: string }[] }[]
    }
    for (const { id } of statements.flatMap(({ segments }) => segments)) {
      const printed = await at(story, `#/reading/${id}`, async page => {
        const number = /[\d.]+/.exec(await page.locator('main h1').innerText())?.[0] ?? ''
        return printedCells(page, number)
      })
      expect(Object.keys(printed).length).toBeGreaterThan(0)
      for (const [key, text] of Object.entries(printed)) expect(squeezed(text), key).toBe(cells[key])
    }
  })

  test.each([...Object.keys(STORIES), ...EXAMPLES])('no cell looks whole that a finding is about: %s', async story => {
    const cells = await cellsOf(story)
    const rows = await at(story, '#/findings', async page => {
      await drawn(page, '.findings tbody tr')
      return page.evaluate<{ kind: string; sentence: string; sigla: string[] }[]>(`
        [...document.querySelectorAll('.findings tbody tr')].map(row => ({
          kind: row.querySelector('.tag').textContent,
          sentence: row.querySelector('td:last-child').textContent.trim().split(' ')[0],
          sigla: row.querySelector('.sigla').textContent.trim().split(' '),
        })).filter(({ sentence }) => /^\\d/.test(sentence))`)
    })
    expect(rows.length).toBeGreaterThan(3)
    for (const { kind, sentence, sigla } of rows)
      for (const sign of sigla) {
        const cell = cells[`${sentence} ${sign}`]
        expect(cell, `${sentence} ${sign}`).toBeDefined()
        // Who gives the words to somebody else has them in a sentence of that person's.
        if (kind === 'other speaker' && cell === '–') continue
        if (kind === 'marked cut') continue
        expect(['= verbatim', '± tied', '–', ''], `${sentence} ${sign}`).not.toContain(cell)
      }
  })

  test.each(Object.keys(STORIES))('the rows of the terminal have the signs of the matrix: %s', async story => {
    const cells = await cellsOf(story)
    const lines = toSummary(modelled(STORIES[story] as EditionSpec), { color: false, width: 120, height: 999 }).split(
      '\n',
    )
    // Two blanks, four columns of two, two blanks, the words.
    const rows = lines.filter(line => line.startsWith('  ') && /^ {2}[^ ±]/.test(line.slice(10)))
    const numbers = [...new Set(Object.keys(cells).map(key => key.split(' ')[0]))]
    expect(rows).toHaveLength(numbers.length)
    numbers.forEach((number, i) => {
      ;['A', 'B', 'C', 'D'].forEach((sign, column) => {
        const shown = rows[i]?.slice(2 + column * 2, 4 + column * 2) ?? ''
        const cell = cells[`${number} ${sign}`] ?? ''
        expect(shown[0], `${number} ${sign}`).toBe(cell[0] ?? ' ')
        const isTouched = /joined|spliced|against meaning|paraphrase|corrected|old words/.test(cell)
        expect(shown[1], `${number} ${sign}`).toBe(isTouched ? '!' : ' ')
      })
    })
  })

  test('the findings about a sentence stand at the top of its page, those about one outlet on that outlet’s', async () => {
    const kinds = (address: string): Promise<string[]> =>
      at('quarry', address, page => page.locator('.about-it .tag').allInnerTexts())
    expect(await kinds('#/reading/s3.1')).toEqual(['other speaker', 'joined'])
    expect(await kinds('#/reading/s3.1/bell')).toEqual(['other speaker'])
    expect(await kinds('#/reading/s3.0/dale')).toEqual(['joined'])
    expect(await kinds('#/reading/s3.0/bell')).toEqual([])
    expect(await kinds('#/reading/s2.1/hill')).toEqual(['correction'])
  })

  test('the article says it where the words stand', () =>
    at('quarry', '#/article/dale', async page => {
      const refs = (await page.locator('.text .ref').allInnerTexts()).map(squeezed)
      expect(refs).toEqual([
        '± (tied 1.1 )',
        '= (verbatim 2.1 joined )',
        '= (verbatim 2.2 joined, speaker disputed )',
        '→ (reported 3.1 )',
      ])
    }))
})
