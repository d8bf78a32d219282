import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { toEditionHtml } from '../../src/export/html.js'
import { ensureBuilt } from '../command.js'

/** Debian's; elsewhere the path is told. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Where there is no browser the tests are skipped, and say so; in CI they fail. */
export const hasBrowser = existsSync(CHROMIUM) || Boolean(process.env.CI)
if (!hasBrowser) console.warn(`skipped: tests of the page need ${CHROMIUM}, or another one named by CHROMIUM`)

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** The page of an edition as a file, the way a reader opens it. */
export function pageFile(editionJson: string): string {
  ensureBuilt()
  const path = join(mkdtempSync(join(tmpdir(), 'variorum-page-')), 'edition.html')
  writeFileSync(path, toEditionHtml(editionJson))
  return pathToFileURL(path).href
}

export interface Opened {
  readonly page: Page
  /** What went wrong in it: errors, broken rules of the content policy, requests that it made. */
  readonly trouble: string[]
}

export async function open(context: BrowserContext, url: string): Promise<Opened> {
  const page = await context.newPage()
  page.setDefaultTimeout(6000)
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(`error: ${error.message}`))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`)
  })
  page.on('request', request => {
    if (request.url().split('#')[0] !== url.split('#')[0]) trouble.push(`request: ${request.url()}`)
  })
  page.on('dialog', dialog => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  return { page, trouble }
}

/** All that can be seen in the window, closed lists opened first. */
export async function seenText(page: Page): Promise<string> {
  return page.evaluate<string>(`
    for (const details of document.querySelectorAll('details')) details.open = true
    document.body.innerText`)
}
