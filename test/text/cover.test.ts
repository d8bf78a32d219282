import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cover } from '../../src/text/cover.js'

const LENGTH = 12
const range = fc
  .tuple(fc.nat({ max: LENGTH - 1 }), fc.integer({ min: 1, max: 4 }))
  .map(([from, size]) => ({ from, to: Math.min(LENGTH, from + size) }))

test('a range meets those that it has a place in common with, added at once or later', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 3 }), fc.array(range, { maxLength: 3 }), range, (some, more, asked) => {
      const covered = cover(LENGTH, some)
      more.forEach(covered.add)
      const meets = [...some, ...more].some(each => each.from < asked.to && asked.from < each.to)
      expect(covered.meets(asked)).toBe(meets)
    }),
  )
})
