import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'

const WORDS = 'The mayor of Wexcombe said on Tuesday that the bus was late, and nobody was there to see it.'

describe('tags nested 100,000 deep', () => {
  for (const open of ['<div>', '<b><i>', '<p><a>', '<ul><li>', '<table><tr><td>', '<blockquote>'])
    it(open, () => {
      expect(extractHtml('deep.html', open.repeat(100_000) + WORDS, null).article.text).toContain(WORDS)
    })
})
