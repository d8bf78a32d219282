import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { variorum } from '../command.js'
import { hasBrowser, launch, open } from './browser.js'

describe.skipIf(!hasBrowser)('the lineage of the example story', () => {
  let browser: Browser
  let url: string
  beforeAll(async () => {
    const out = mkdtempSync(join(tmpdir(), 'variorum-'))
    const files = readdirSync('examples').filter(name => /^\d/.test(name))
    variorum(['edition', ...files.map(name => join('examples', name)), '--out', out])
    url = pathToFileURL(join(out, 'edition.html')).href
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('%s, %i pixels: drawn, told in words, and led to its evidence and back', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const { page, trouble } = await open(context, `${url}#/lineage`)
    await expect.poll(() => page.locator('main h1').innerText(), { timeout: 10_000 }).toBe('Lineage')
    const drawn = await page.locator('main svg text').allTextContents()
    expect(drawn).toContain('Northline')
    expect(drawn.some(text => /^\d+ %$/.test(text))).toBe(true)
    const told = await page.locator('main').innerText()
    expect(told).toMatch(/Daybreak Digest .*takes from[\s\S]*Northline/)
    expect(told).toContain('3 outlets, 1 origin')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)

    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()')
    expect(violations.map(({ id }) => id)).toEqual([])

    const link = page.locator('main').getByRole('link', { name: 'takes from' }).first()
    await link.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash, { timeout: 10_000 }).toContain('#/finding/')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash, { timeout: 10_000 }).toBe('#/lineage')
    expect(trouble).toEqual([])
    await context.close()
  })
})
