import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bridge } from './bridge.js'
import { hasBrowser, launch, open, pageFile, seenText } from './browser.js'
import { editionJson } from './edition.js'
import { quarry } from './quarry.js'

const VIEWS: Readonly<Record<string, readonly string[]>> = {
  bridge: [
    '',
    '#/statements',
    '#/matrix',
    '#/articles?q=bridge',
    '#/article/gazette?at=text:50-80',
    '#/article/wire',
    '#/findings?small=1',
    '#/finding/0',
    '#/finding/5',
    '#/reading/s0.0',
    '#/reading/s0.2/mirror',
    '#/reading/s0.2/echo',
    '#/lineage',
    '#/nowhere',
  ],
  quarry: ['', '#/statements', '#/matrix', '#/reading/s2.0', '#/reading/s3.1', '#/reading/s2.1/lamp', '#/article/lamp'],
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

describe.skipIf(!hasBrowser)('no violation that axe knows of', () => {
  let browser: Browser
  const urls: Record<string, string> = {}
  beforeAll(async () => {
    urls.bridge = pageFile(editionJson(bridge))
    urls.quarry = pageFile(editionJson(quarry))
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each([
    ['bridge', 'light', 1280],
    ['bridge', 'dark', 1280],
    ['bridge', 'dark', 360],
    ['quarry', 'light', 1280],
    ['quarry', 'dark', 360],
  ] as const)('%s, %s, %i pixels wide', async (story, colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const { page } = await open(context, urls[story] ?? '')
    await page.evaluate(axe.source)
    const found: string[] = []
    for (const view of VIEWS[story] ?? []) {
      await page.evaluate(`location.hash = ${JSON.stringify(view || '#/')}`)
      await seenText(page)
      await page.waitForTimeout(80)
      const violations = await page.evaluate<readonly Violation[]>('axe.run().then(result => result.violations)')
      for (const { id, nodes } of violations)
        found.push(
          `${view} ${id}: ${nodes
            .slice(0, 2)
            .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
            .join(' ')}`,
        )
    }
    await page.keyboard.press('?')
    const help = await page.evaluate<readonly Violation[]>('axe.run().then(result => result.violations)')
    expect([...found, ...help.map(({ id }) => `help ${id}`)]).toEqual([])
    await context.close()
  })
})
