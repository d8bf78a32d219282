import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch, open, pageFile } from './browser.js'
import { editionJson } from './edition.js'
import { many } from './many.js'

/** Milliseconds that one task may take after the page has loaded. */
const LONGEST = 200

const OBSERVE = `
  window.long = []
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) window.long.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })`

describe.skipIf(!hasBrowser)('two hundred articles', () => {
  let browser: Browser
  let url: string
  beforeAll(async () => {
    url = pageFile(editionJson(many()))
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('no long task after load, in any view', { retry: 2 }, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const { page, trouble } = await open(context, url)
    await page.waitForTimeout(300)
    await page.evaluate(OBSERVE)
    const loaded = await page.evaluate<number>(
      'performance.timing.loadEventEnd - performance.timing.timeOrigin || performance.now()',
    )
    const from = await page.evaluate<number>('performance.getEntriesByType("navigation")[0].loadEventEnd')
    const worst: Record<string, number> = {}
    const views = [
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
    for (const view of views) {
      await page.evaluate('window.long.length = 0')
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`)
      await page.waitForTimeout(350)
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(200)
      worst[view] = await page.evaluate<number>(
        `Math.max(0, ...window.long.filter(task => task.startTime > ${from}).map(task => task.duration))`,
      )
    }
    expect(loaded).toBeGreaterThan(0)
    expect(Object.entries(worst).filter(([, duration]) => duration > LONGEST)).toEqual([])
    expect(trouble).toEqual([])
    await context.close()
  })

  test('all of it is there in the end', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const { page } = await open(context, `${url}#/articles`)
    await expect.poll(() => page.locator('.articles > li').count(), { timeout: 5000 }).toBe(200)
    await page.goto(`${url}#/matrix`)
    await expect.poll(() => page.locator('table.matrix tbody').count(), { timeout: 5000 }).toBe(5)
    expect(await page.locator('.pages a').count()).toBe(9)
    await context.close()
  })
})
