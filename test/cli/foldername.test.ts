import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderName, folderNames } from '../../src/cli/foldername.js'

describe('the folder of a story', () => {
  it.each(['mill1', '0123456789abcdef', 'weir.2', 'a_b-c', 'console', 'nullified', 'com', 'x-123'])(
    '%s is its id',
    id => expect(folderName(id)).toBe(id),
  )

  const odd = [
    'Mill',
    'CON',
    'nul.txt',
    'con',
    'lpt1',
    '..',
    '.hidden',
    'dot.',
    'a b',
    'a/b',
    '',
    '?',
    '-rf',
    '_x',
    'ä',
  ]
  const forged = ['mill-0123456789abcdef', folderName('Mill'), folderName('a b'), folderName('')]
  const halves = ['\ud800', '\udbff', '\udfff', 'x\ud800', '\ufffd']
  const long = ['a'.repeat(101), 'a'.repeat(102), 'b'.repeat(70_000)]
  it.each([...odd, ...forged, ...halves, ...long])('of %j ends in a hash', id => {
    expect(folderName(id)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]{0,99}-[0-9a-f]{16}$/)
  })

  const ids = [...odd, ...forged, ...halves, ...long, 'mill', 'MILL', 'a_b', 'A b', 'a  b']
  it('no two have one, whether or not upper case counts', () => {
    expect(new Set(ids.map(id => folderName(id).toLowerCase())).size).toBe(ids.length)
    expect(folderNames(ids).refused.size).toBe(0)
  })

  it('nor do any others', () => {
    const id = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'A', '.', '_', '-', ' ', '/', '\ud800', 'é'), maxLength: 4 }),
      fc.constantFrom(...ids),
      fc.constantFrom(...ids).map(folderName),
    )
    fc.assert(
      fc.property(id, id, (a, b) => a === b || folderName(a).toLowerCase() !== folderName(b).toLowerCase()),
      { numRuns: 2000 },
    )
  })

  it('is refused where another has it already', () => {
    const { names, refused } = folderNames(['one', 'two', 'ONE'], id => id)
    expect([...names]).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ])
    expect([...refused]).toEqual([['ONE', 'one']])
  })
})
