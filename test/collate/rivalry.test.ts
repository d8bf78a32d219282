import { describe, expect, test } from 'vitest'
import { rivalry } from '../../src/collate/compare/kind.js'
import { wordsIn } from '../../src/collate/word/word.js'

const other = { rivals: 'rivals', 'a is sound': 'b is sound', 'b is sound': 'a is sound' } as const

describe('which of two wordings is no rival', () => {
  test.each([
    // A non-word for a word.
    ['on the platform', 'on the platfrom', 'a is sound'],
    ['the goverment has', 'the government has', 'b is sound'],
    ['of the town', 'ofthe town', 'a is sound'],
    ['we stood to gether there', 'we stood together there', 'b is sound'],
    // A word twice.
    ['in the the hall', 'in the hall', 'b is sound'],
    ['we gave it to them', 'we gave it to to them', 'a is sound'],
    // A rare word that looks like a common one.
    ['the public has a right', 'the pubic has a right', 'a is sound'],
    // Two words that can both be meant.
    ['it may have been', 'it many have been', 'rivals'],
    ['we know that that is so', 'we know that is so', 'rivals'],
    ['a very very long day', 'a very long day', 'rivals'],
    ['we left, we left early', 'we left early', 'rivals'],
    ['they walked home', 'they ran home', 'rivals'],
    ['it was not safe', 'it was now safe', 'rivals'],
    ['we had been told', 'we have been told', 'rivals'],
    ['five days', 'six days', 'rivals'],
    ['really quite late', 'quite late', 'rivals'],
    // Names are spelt as they are spelt.
    ['we met Hrusca there', 'we met Hruska there', 'rivals'],
    ['we asked Marlow first', 'we asked Barlow first', 'rivals'],
    // Nothing but style.
    ['the colour of it', 'the color of it', 'rivals'],
    // One slip on either side.
    ['the goverment has a plan', 'the government has a plna', 'rivals'],
  ] as const)('%s / %s: %s', (a, b, verdict) => {
    expect(rivalry(wordsIn(a).words, wordsIn(b).words)).toBe(verdict)
    expect(rivalry(wordsIn(b).words, wordsIn(a).words)).toBe(other[verdict])
  })
})
