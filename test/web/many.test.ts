import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch, open, pageFile } from './browser.js'
import { editionJson } from './edition.js'
import { many } from './many.js'

/** Elements that a view may have when it is shown, whatever the size of the story: a page of 200 articles has more words. */
const MOST = 12_000

const VIEWS = [
  '#/statements',
  '#/matrix',
  '#/matrix?page=3',
  '#/articles',
  '#/articles?q=wells',
  '#/article/paper-70',
  '#/findings',
  '#/reading/s0.0',
  '#/',
]

describe.skipIf(!hasBrowser)('two hundred articles', () => {
  let browser: Browser
  let url: string
  beforeAll(async () => {
    url = pageFile(editionJson(many()))
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('no view draws all of the story at once', async () => {
    const { page, trouble } = await open(await browser.newContext({ viewport: { width: 1280, height: 900 } }), url)
    await expect.poll(() => page.locator('.legend li').count(), { timeout: 10_000 }).toBe(200)
    const drawn: Record<string, number> = {}
    for (const view of VIEWS) {
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`)
      await page.waitForTimeout(500)
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(150)
      drawn[view] = await page.locator('body *').count()
    }
    expect(Object.entries(drawn).filter(([, elements]) => elements > MOST)).toEqual([])
    expect(trouble).toEqual([])
    await page.close()
  })

  test('all of it is there in the end', async () => {
    const { page } = await open(await browser.newContext(), `${url}#/articles`)
    await expect.poll(() => page.locator('.articles > li').count(), { timeout: 10_000 }).toBe(200)
    await page.goto(`${url}#/matrix`)
    await expect.poll(() => page.locator('table.matrix tbody').count(), { timeout: 10_000 }).toBe(5)
    expect(await page.locator('.pages a').count()).toBe(9)
    await page.close()
  })
})
