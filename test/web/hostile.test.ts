import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch, open, pageFile, seenText } from './browser.js'
import { editionJson } from './edition.js'
import { hostile, MARKUP } from './hostile.js'

/** Elements that no view of the page makes, or that lead out of it. */
const live = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll(
    '#app :is(script, img, iframe, svg, style, link, base, meta, object, embed, form), [onclick], [onerror], [onload]'
  )].map(element => element.outerHTML)`)

const links = (page: Page): Promise<{ href: string; rel: string }[]> =>
  page.evaluate(`[...document.querySelectorAll('a[href]')].map(a => ({ href: a.getAttribute('href'), rel: a.rel }))`)

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not come through.
const CONTROLS = /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u2028\u2029]/

describe.skipIf(!hasBrowser)('a hostile story', () => {
  let browser: Browser
  let context: BrowserContext
  let url: string
  beforeAll(async () => {
    url = pageFile(editionJson(hostile))
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 320, height: 700 } })
  })
  afterAll(() => browser?.close())

  const seg = encodeURIComponent('s0.0')
  const views = [
    '',
    '#/statements',
    '#/matrix',
    '#/articles',
    '#/articles?q=%3Cscript%3E',
    '#/findings?small=1',
    '#/finding/0',
    `#/reading/${seg}`,
    `#/reading/${seg}/__proto__`,
    ...hostile.papers.map(({ id }) => `#/article/${encodeURIComponent(id)}`),
    '#/article/__proto__?at=text:0-40',
    '#/<img src=x onerror=window.ran=1>',
    '#/articles?outlet=<script>window.ran=1</script>&kind=constructor',
  ]

  test.each(views)('nothing of it runs, all of it is text, no request leaves: %s', async view => {
    const { page, trouble } = await open(context, `${url}${view}`)
    const text = await seenText(page)
    await page.waitForTimeout(60)
    expect(trouble).toEqual([])
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await live(page)).toEqual([])
    expect(text).not.toMatch(CONTROLS)
    expect(await page.title()).not.toMatch(CONTROLS)
    for (const { href, rel } of await links(page))
      if (!href.startsWith('#')) {
        expect(href).toMatch(/^https:\/\/plain\.example\//)
        expect(rel.split(' ').sort()).toEqual(['nofollow', 'noopener', 'noreferrer'])
      }
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  })

  test('the markup is there to be read, and what turns text is shown by name', async () => {
    const { page } = await open(context, `${url}#/article/${encodeURIComponent(hostile.papers[0]?.id ?? '')}`)
    const text = (await seenText(page)).replace(/\s+/g, ' ')
    expect(text).toContain(MARKUP)
    expect(text).toContain('javascript:window.ran=10')
    for (const name of ['RLO', 'PDF', 'LRI', 'PDI', 'RLM', 'LRM', 'BOM', 'LSEP', 'U+0007']) expect(text).toContain(name)
    await page.close()
  })

  test('addresses of articles with strange ids lead to them', async () => {
    const { page } = await open(context, `${url}#/articles`)
    for (let i = 0; i < hostile.papers.length; i++) {
      await page.locator('.articles h2 a').nth(i).click()
      await page.locator('.article').waitFor()
      await page.goBack()
    }
    await page.close()
  })
})
