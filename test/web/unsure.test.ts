import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch, open, pageFile } from './browser.js'
import { type EditionSpec, editionJson } from './edition.js'
import { quarry } from './quarry.js'

/** Only one outlet prints the words, and it is not the first of those that may. */
const early: EditionSpec = {
  ...quarry,
  papers: [...quarry.papers].reverse(),
  statements: [
    {
      person: 'drivers',
      by: 'described',
      segments: [
        {
          base: 'I asked for masks twice',
          in: 'bell',
          readings: [
            { in: 'lamp', kind: 'unknown', why: 'its text is cut' },
            { in: 'bell', kind: 'verbatim' },
          ],
        },
      ],
    },
  ],
  findings: [
    {
      kind: 'quoted paraphrase',
      cites: [{ in: 'bell', words: 'I asked for masks twice' }],
      own: { segment: 's0.0' },
    },
  ],
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.skipIf(!hasBrowser)('what is not certain looks so', () => {
  let browser: Browser
  let context: BrowserContext
  const urls: Record<string, string> = {}
  beforeAll(async () => {
    for (const [name, spec] of Object.entries({ quarry, early })) urls[name] = pageFile(editionJson(spec))
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

  test('a tie: both wordings side by side, on neither page an edit, in no list of changes', async () => {
    const sides = await at('quarry', '#/reading/s2.0', page => page.locator('.wordings li').allInnerTexts())
    expect(sides.map(squeezed)).toEqual([
      '“nineteen” 2 print this: A Ostrey Bell, B Hill Country Post',
      '“ninety” 2 print this: C The Dale, D Evening Lamp',
    ])
    const rows = await at('quarry', '#/statements', page => page.locator('.apparatus li').allInnerTexts())
    expect(squeezed(rows[0] ?? '')).toBe(
      '1 a 2 print nineteen A B ± 2 print ninety C D; nobody can tell which was said',
    )
    const front = await at('quarry', '', page => page.locator('main').innerText())
    expect(front).not.toContain('ninety')
    expect(front).toContain('± 1.1')
    const marks = await at('quarry', '#/article/lamp', page => page.locator('.text .tied').allInnerTexts())
    expect(marks).toEqual(['ninety'])
    expect(await at('quarry', '#/article/lamp', page => page.locator('.text .changed').count())).toBe(0)
  })

  test('a base text of two articles is put together, and says so', async () => {
    const base = await at('quarry', '#/reading/s2.1', page => page.locator('.base').innerText())
    expect(squeezed(base)).toBe(
      'Base text (consensus) put together from A Ostrey Bell, B Hill Country Post We owe the village the truth about the dust, and the village will have it',
    )
    const lines = await at('quarry', '', page => page.locator('.line .what').allInnerTexts())
    expect(lines).toContain('Ostrey Bell cuts the end without a mark: “, and the village will have it”.')
  })

  test('speakers: as sure as they are, the outlet’s words where nobody is named, reports last and as reports', () =>
    at('quarry', '#/statements', async page => {
      const heads = await page.locator('.statement h2').allInnerTexts()
      expect(heads.map(squeezed)).toEqual([
        '1 Tamsin Vole interview · 2 sentences · 4 outlets',
        '2 probably Tamsin Vole? known by a pronoun only · 2 sentences · 3 outlets',
        '3 Huw Carrow only reported · 1 sentence · one outlet only',
        '4 “Two drivers” unnamed source · 1 sentence · one outlet only',
        '5 “the deputy” probably Ivor Pell? inferred from what stands around · 1 sentence · one outlet only',
        '6 Speaker not told 1 sentence · one outlet only',
      ])
      expect(await page.locator('.base-text.report').allInnerTexts()).toHaveLength(1)
      const options = await page.getByLabel('Speaker').locator('option').allInnerTexts()
      expect(options).toEqual([
        'all',
        'Tamsin Vole',
        'Huw Carrow',
        '“Two drivers”',
        '“the deputy” (probably Ivor Pell?)',
        'Speaker not told',
      ])
    }))

  test('what one outlet alone prints is that outlet’s, with what was found about it', () =>
    at('early', '#/statements', async page => {
      expect(squeezed(await page.locator('.who.sole').innerText())).toBe('Printed by D Ostrey Bell only. paraphrase')
    }))

  test('where our copy ends is told once for the article', async () => {
    const matrix = await at('quarry', '#/matrix', page => page.locator('main').innerText())
    expect(matrix.match(/our copy (of D Evening Lamp )?ends early/gi)).toHaveLength(3)
    expect(matrix).not.toContain('unknown')
    const who = await at('quarry', '#/statements', page => page.locator('ol.who').allInnerTexts())
    expect(who.join(' ')).not.toContain('unknown')
    const article = await at('quarry', '#/article/lamp', page => page.locator('.cut-here').innerText())
    expect(article).toContain('Our copy ends here.')
    expect(await at('quarry', '#/article/dale', page => page.locator('.cut-here').count())).toBe(0)
  })

  test('the title says whose headline it is', async () => {
    expect(squeezed(await at('quarry', '', page => page.locator('.whose').innerText()))).toBe(
      'The headline of A Ostrey Bell',
    )
  })

  test.each([
    [
      '#/statements',
      '.base-text',
      'The quarry will stay closed for nineteen days, and no lorry will leave it. We owe the village the truth about the dust, and the village will have it.',
    ],
    ['#/reading/s2.1', '.reading .passage', '“We owe the village the truth about the dust,” said Ms Vole.'],
    [
      '#/reading/s2.0',
      '.base .passage',
      `“The quarry will stay closed for nineteen days, and no lorry will leave it,” said Tamsin Vole, who manages it.`,
    ],
    [
      '#/article/dale',
      '.text .block',
      '“The quarry will stay closed for ninety days, and no lorry will leave it,” Tamsin Vole said.',
    ],
  ])('what is copied has its words alone, no letters, numbers and signs: %s', (address, selector, expected) =>
    at('quarry', address, async page => {
      await page.evaluate(`{
        const range = document.createRange()
        range.selectNodeContents(document.querySelector(${JSON.stringify(selector)}))
        getSelection().removeAllRanges()
        getSelection().addRange(range)
      }`)
      await page.keyboard.press('Control+c')
      await page.evaluate(`{
        const field = document.createElement('textarea')
        field.id = 'pasted'
        document.body.append(field)
        field.focus()
      }`)
      await page.keyboard.press('Control+v')
      expect(await page.locator('#pasted').inputValue()).toBe(expected)
    }),
  )
})
