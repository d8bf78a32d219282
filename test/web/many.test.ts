import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch, open, pageFile } from './browser.js'
import { editionJson } from './edition.js'
import { many } from './many.js'

/** Milliseconds that one task of the page may take, once it has loaded. */
const LONGEST = 200

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds that the thread worked, and that passed meanwhile. */
  readonly tdur?: number
  readonly dur?: number
  readonly args: { readonly name?: string }
}

/**
 * The longest task of the page's main thread meanwhile, in milliseconds of its own work: on a machine that is busy with
 * other things the time that passes tells nothing about the page.
 */
async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] }
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const main = new Set(named.map(thread))
  const tasks = traceEvents.filter(event => /RunTask$/.test(event.name) && main.has(thread(event)))
  expect(tasks.length).toBeGreaterThan(0)
  return Math.max(...tasks.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1000
}

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

  test('no long task after load, in any view', async () => {
    const { page, trouble } = await open(await browser.newContext({ viewport: { width: 1280, height: 900 } }), url)
    await expect.poll(() => page.locator('.legend li').count(), { timeout: 10_000 }).toBe(200)
    const worst: Record<string, number> = {}
    for (const view of VIEWS)
      worst[view] = await longestTask(browser, page, async () => {
        await page.evaluate(`location.hash = ${JSON.stringify(view)}`)
        await page.waitForTimeout(500)
        await page.mouse.wheel(0, 4000)
        await page.waitForTimeout(150)
      })
    expect(Object.entries(worst).filter(([, duration]) => duration > LONGEST)).toEqual([])
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
