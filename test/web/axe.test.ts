import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bridge } from './bridge.js'
import { hasBrowser, launch, open, pageFile, seenText } from './browser.js'
import { editionJson } from './edition.js'

const VIEWS = [
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
]

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

describe.skipIf(!hasBrowser)('no violation that axe knows of', () => {
  let browser: Browser
  let url: string
  beforeAll(async () => {
    url = pageFile(editionJson(bridge))
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['dark', 360],
  ] as const)('%s, %i pixels wide', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const { page } = await open(context, url)
    await page.evaluate(axe.source)
    const found: string[] = []
    for (const view of VIEWS) {
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
