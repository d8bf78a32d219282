import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsAmong } from '../../src/check/forms.js'
import { samePerson } from '../../src/check/naming.js'

const WORDS =
  'Alda Bill William Nancy Ann A. J Jr III Brenwick Brenwik Brenwcik Orme University of the Harbour Council HC United Rovers Mayor Dr Inc KC & Élan HARBOUR Bank Group'
const names = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 4 })
  .map(words => words.join(' '))

test('the forms of a name are those that holding it against each finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(names, { maxLength: 40 }), names, (all, name) => {
      expect(formsAmong(all)(name)).toEqual(all.filter(each => samePerson(each, name)))
    }),
    { numRuns: 500 },
  )
})

test('forty thousand names are asked for one by one', () => {
  const all = Array.from({ length: 40_000 }, (_, i) => `Alda${i} Brenwick${i % 3}`)
  const forms = formsAmong(all)
  for (let i = 0; i < all.length; i += 50) expect(forms(all[i] as string)).toContain(all[i])
})
