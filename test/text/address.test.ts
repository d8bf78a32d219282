import { describe, expect, test } from 'vitest'
import { addresses } from '../../src/text/address.js'
import { isKnownWord, tag } from '../../src/text/tag.js'

const shown = (text: string): string[] => addresses(text).map(({ from, to }) => text.slice(from, to))

describe('addresses', () => {
  test.each([
    ['See http://tidewater.test/a_b?c=d for it.', ['http://tidewater.test/a_b?c=d']],
    ['It is there (https://tidewater.test/x), he said.', ['https://tidewater.test/x']],
    ['“It is on http://tidewater.test.”', ['http://tidewater.test']],
    ['Write to ann.vale@tidewater.test, or to bo@tidewater.test.', ['ann.vale@tidewater.test', 'bo@tidewater.test']],
    ['Ask @annvale, and/or and//or http or bo@home', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('the tagger sees no address', () => {
  test('one token each, in its place and with its own letters', () => {
    const text = 'See (HTTP://Tidewater.test/a) or mail Bo@tidewater.test, she said.'
    expect(tag(text).map(({ from, to, norm }) => [text.slice(from, to), norm])).toEqual([
      ['See', 'see'],
      ['(', '('],
      ['HTTP://Tidewater.test/a', 'http://tidewater.test/a'],
      [')', ')'],
      ['or', 'or'],
      ['mail', 'mail'],
      ['Bo@tidewater.test', 'bo@tidewater.test'],
      [',', ','],
      ['she', 'she'],
      ['said', 'said'],
      ['.', '.'],
    ])
  })
  // Each hung the tagger's own patterns for minutes, or for ever.
  const labels = 'harbours.'.repeat(40)
  test.each([
    `http://${labels}_`,
    `//${labels}_`,
    `x//${labels}_`,
    `/\u200b/${labels}_`,
    `ftp:\u00ad//${labels}_`,
    `http:////${labels}//${labels}_`,
    `http://${':@a'.repeat(60)}${labels}_`,
    `${'a-'.repeat(60)}@${'a.a'.repeat(60)}_`,
    `${'x@'.repeat(90)}${'a.a'.repeat(30)}!`,
    `"//${labels}"//${labels}_`,
  ])('%s', address => {
    const text = `She pointed to ${address} for more.`
    const tagged = tag(text)
    expect(tagged.slice(0, 3).map(({ from, to }) => text.slice(from, to))).toEqual(['She', 'pointed', 'to'])
    expect(tagged.slice(-3).map(({ norm }) => norm)).toEqual(['for', 'more', '.'])
    expect(isKnownWord(address)).toBe(false)
  })
})
