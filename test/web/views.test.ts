import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bridge } from './bridge.js'
import { hasBrowser, launch, open, pageFile } from './browser.js'
import { editionJson } from './edition.js'

const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)
const heading = (page: Page): Promise<string> => page.locator('main h1').innerText()
const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.innerText ?? ""')

/** The page draws a moment after its address has changed, later on a busy machine. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 10_000, interval: 20 })

describe.skipIf(!hasBrowser)('the views of the page', () => {
  let browser: Browser
  let context: BrowserContext
  let url: string
  beforeAll(async () => {
    url = pageFile(editionJson(bridge))
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  })
  afterAll(() => browser?.close())

  const at = async (address: string, use: (page: Page) => Promise<void>): Promise<void> => {
    const { page, trouble } = await open(context, `${url}${address}`)
    await soon(() => page.locator('main h1').count()).toBe(1)
    await use(page)
    expect(trouble).toEqual([])
    await page.close()
  }

  test('what matters comes first, in words, the gravest on top', () =>
    at('', async page => {
      await soon(() => heading(page)).toBe('Ferrow bridge opens again after cable scare')
      const lines = await page.locator('.line .what').allInnerTexts()
      expect(lines.slice(0, 8)).toEqual([
        'Ferrow Gazette prints “71 days”; the base text has “17 days”.',
        'Ferrow Gazette leaves out “not” and prints “cables were safe”; the base text has “cables were not safe”.',
        'Ferrow Gazette prints “the cables were safe” without “not” (negation), which turns its meaning.',
        'Ferrow Gazette cuts the end without a mark: “, and we will publish every report”.',
        'harbour mirror adds “all”: “I thank all the ferry”.',
        'harbour mirror prints “who laboured through”; the base text has “who worked through”.',
        'Ferrow Gazette prints “fery” for “ferry”.',
        'harbour mirror runs together “because the cables were not safe” and “I thank all the ferry crews”; 1 sentence between them is skipped.',
      ])
    }))

  test('a line opens its evidence: both passages with the difference marked', () =>
    at('', async page => {
      await page.locator('.line summary').first().click()
      const pair = page.locator('.line[open] .pair')
      await soon(() => pair.locator('.base mark.differs').allInnerTexts()).toEqual(['17'])
      await soon(() => pair.locator('.reading mark.differs').allInnerTexts()).toEqual(['71'])
      await soon(() => pair.locator('.reading .missing').count()).toBe(1)
      await page.getByRole('link', { name: 'This reading on its own page' }).click()
      await soon(async () => hash(page)).toBe('#/reading/s0.0/gazette')
      await soon(() => heading(page)).toContain('Sentence 1.1 in Ferrow Gazette')
      await soon(() => page.locator('.differences').innerText()).toContain('number “17” became “71”')
    }))

  test('from a finding to the passage in its article, and back to where one was', () =>
    at('', async page => {
      await page.setViewportSize({ width: 1280, height: 500 })
      const line = page.locator('.line', { hasText: 'runs together' })
      await line.locator('summary').click()
      await line.getByRole('link', { name: 'This finding and its passages' }).click()
      await soon(async () => hash(page)).toBe('#/finding/0')
      await page.getByRole('link', { name: 'in the article' }).first().click()
      await soon(async () => hash(page)).toContain('#/article/mirror?at=')
      await soon(() => page.locator('mark.target').first().innerText()).toContain('because the cables')
      await soon(() => page.locator('mark.target').first().boundingBox()).not.toBeNull()
      await page.goBack()
      await soon(() => heading(page)).toMatch(/joined/i)
      await page.goBack()
      await soon(async () => hash(page)).toBe('')
      await soon(() => page.evaluate<number>('scrollY')).toBeGreaterThan(0)
    }))

  test('the statements: base text, letters, apparatus, who prints what', () =>
    at('#/statements', async page => {
      const statement = page.locator('.statement')
      await soon(() => statement.locator('.letter').allInnerTexts()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
      const rows = (await statement.locator('.apparatus li').allInnerTexts()).map(row => row.replace(/\s+/g, ' '))
      expect(rows).toEqual([
        '1 a 17] 71 B number',
        '1 b not] left out B negation',
        '2 c , and we will publish every report] left out B',
        '3 d after thank] all C wording',
        '3 e ferry] fery B spelling',
        '3 f worked] laboured C wording',
      ])
      expect((await statement.locator('ol.who li').allInnerTexts()).map(row => row.replace(/\s+/g, ' '))).toEqual([
        '= verbatim A D ≠ altered B … elided C B against meaning C joined',
        '= verbatim A ✂︎ truncated B → reported C – absent D',
        '= verbatim A ≠ altered B C ? unknown D C joined',
      ])
      await page.locator('.letter').nth(3).click()
      await soon(() => focused(page)).toContain('all C')
      await page.locator('.apparatus a').first().click()
      await soon(async () => hash(page)).toBe('#/reading/s0.0/gazette')
      await page.goBack()
      await soon(() => heading(page)).toBe('Statements')
    }))

  test('the matrix by mouse and by arrow keys', () =>
    at('#/matrix', async page => {
      await soon(() => page.locator('table.matrix tbody tr').count()).toBe(4)
      await soon(() => page.locator('td.grave').innerText()).toMatch(/altered\s+number/)
      await page.locator('a.cell').first().focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
      await soon(() => focused(page)).toContain('truncated')
      await page.keyboard.press('End')
      await soon(() => focused(page)).toContain('reported')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      await soon(() => focused(page)).toContain('unknown')
      await page.keyboard.press('Enter')
      await soon(async () => hash(page)).toBe('#/reading/s0.2/echo')
      await soon(() => page.locator('main').innerText()).toContain('the page was cut')
      await page.goBack()
      await soon(() => focused(page)).toContain('unknown')
    }))

  test('an article: headline, spans in context, what was left out and why', () =>
    at('#/article/gazette', async page => {
      await soon(() => heading(page)).toBe('Bridge chief: ‘every report’ to be published')
      await soon(() => page.locator('.standfirst').innerText()).toContain('Seventy-one days')
      await soon(() => page.locator('.text .changed').allInnerTexts()).toEqual(['71', 'fery'])
      await soon(() => page.locator('.own li').count()).toBe(6)
      await page.locator('.lit.k-truncated').click()
      await soon(async () => hash(page)).toBe('#/reading/s0.1/gazette')
      await page.goto(`${url}#/article/wire`)
      await page.getByRole('button', { name: '2 stretches of the page' }).click()
      await soon(() => page.locator('.dropped').innerText()).toContain('Ferries to the islands')
      await page.goto(`${url}#/article/mirror`)
      await soon(() => page.locator('main').innerText()).toContain('behind a wall')
    }))

  test('the search goes through every article, and leads to the words', () =>
    at('#/articles', async page => {
      await page.getByLabel('Find words').fill('CABLES were')
      await soon(() => page.locator('.hits li').count()).toBe(4)
      await soon(() => page.locator('.shown').innerText()).toContain('4 of 4 articles, 4 places')
      await soon(async () => hash(page)).toContain('q=CABLES')
      await page.locator('.hits a').nth(1).click()
      await soon(() => page.locator('mark.target').innerText()).toBe('cables were')
      await page.goBack()
      await soon(() => page.getByLabel('Find words').inputValue()).toBe('CABLES were')
    }))

  test('filters by words, outlet, speaker and kind; they stand in the address and are told', () =>
    at('#/findings', async page => {
      const shown = page.locator('.shown output')
      const all = await shown.innerText()
      await page.getByLabel('Outlet').selectOption('gazette')
      await soon(async () => hash(page)).toBe('#/findings?outlet=gazette')
      await soon(() => shown.innerText()).not.toBe(all)
      await page.getByLabel('Kind').selectOption('number')
      await soon(() => page.locator('.findings tbody tr').count()).toBe(1)
      await page.reload()
      await soon(() => page.locator('.findings tbody tr').count()).toBe(1)
      await page.getByLabel('Speaker').selectOption('penhallow')
      await soon(() => shown.innerText()).toMatch(/^1 of /)
      await page.getByRole('link', { name: 'Show all' }).click()
      await soon(() => shown.innerText()).toBe(all)
      await soon(() => shown.getAttribute('aria-live')).toBe('polite')
    }))

  test('a kind of finding that the page does not know is shown by its passages', () =>
    at('#/finding/5', async page => {
      await soon(() => heading(page)).toMatch(/a kind of tomorrow/i)
      await soon(() => page.locator('.cites').innerText()).toContain('The bridge is open.')
      await soon(() => page.locator('main').innerText()).toContain('deep: 1, not known')
    }))

  test.each([
    '#/reading/none',
    '#/article/none',
    '#/finding/99',
    '#/nowhere',
    '#/article/%E0%A4%A',
    '#/article/wire?at=text:9-1',
  ])('an address that leads nowhere: %s', address =>
    at(address, async page => expect((await heading(page)).length).toBeGreaterThan(5)),
  )

  test('all by keyboard: skip link, a line, its evidence, back; keys for views and search', () =>
    at('', async page => {
      await page.keyboard.press('Tab')
      await soon(() => focused(page)).toBe('Skip to the text')
      await page.keyboard.press('Enter')
      await soon(() => page.evaluate<string>('document.activeElement.id')).toBe('main')
      for (let i = 0; i < 20 && !(await focused(page)).startsWith('Ferrow Gazette prints'); i++)
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await soon(() => page.getByRole('link', { name: 'This reading on its own page' }).isVisible()).toBe(true)
      for (let i = 0; i < 6 && (await focused(page)) !== 'This reading on its own page'; i++)
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await soon(async () => hash(page)).toBe('#/reading/s0.0/gazette')
      // A browser without a window knows no Alt and Left.
      await page.goBack()
      await soon(() => focused(page)).toBe('This reading on its own page')
      await page.keyboard.press('3')
      await soon(async () => hash(page)).toBe('#/matrix')
      await soon(() => heading(page)).toBe('Who prints what')
      await page.keyboard.press('/')
      await page.keyboard.type('1/5?')
      await soon(() => page.getByLabel('Find words').inputValue()).toBe('1/5?')
      expect(await page.locator('dialog[open]').count()).toBe(0)
      await page.getByLabel('Find words').blur()
      await page.keyboard.press('?')
      await soon(() => page.locator('dialog[open]').count()).toBe(1)
    }))

  test('help opens with a key, closes with Escape, and can turn the keys off', () =>
    at('', async page => {
      await page.keyboard.press('?')
      await soon(() => page.locator('dialog[open]').count()).toBe(1)
      await page.getByLabel('Single keys').uncheck()
      await page.keyboard.press('Escape')
      await soon(() => page.locator('dialog').count()).toBe(0)
      await page.keyboard.press('2')
      await soon(async () => hash(page)).toBe('')
      await page.getByRole('button', { name: 'Keys' }).click()
      await page.getByLabel('Single keys').check()
      await page.getByRole('button', { name: 'Close' }).click()
      await soon(() => page.locator('dialog').count()).toBe(0)
      await page.keyboard.press('2')
      await soon(async () => hash(page)).toBe('#/statements')
    }))

  test('colours: as the system, light, dark', () =>
    at('', async page => {
      const paper = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
      const light = await paper()
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await paper()
      expect(dark).not.toBe(light)
      await page.getByRole('button', { name: 'Colours' }).click()
      await soon(() => paper()).toBe(light)
      await page.reload()
      await soon(() => paper()).toBe(light)
      await page.getByRole('button', { name: 'Colours' }).click()
      await page.emulateMedia({ colorScheme: 'light' })
      await soon(() => paper()).toBe(dark)
      await page.getByRole('button', { name: 'Colours' }).click()
      await soon(() => paper()).toBe(light)
    }))

  test.each([
    '',
    '#/statements',
    '#/matrix',
    '#/articles?q=bridge',
    '#/article/gazette',
    '#/findings',
    '#/finding/0',
    '#/reading/s0.0',
  ])('at 320 pixels nothing has to be scrolled sideways: %s', address =>
    at(address, async page => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
      await page.waitForTimeout(60)
      await soon(() => page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    }),
  )

  test('prints: what is not for paper is left out', () =>
    at('#/statements', async page => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await soon(() => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      )
      await soon(() => page.locator('.filters').isVisible()).toBe(false)
      await soon(() => page.locator('.apparatus').isVisible()).toBe(true)
    }))
})
