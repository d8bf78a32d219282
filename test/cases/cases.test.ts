import { describe, expect, test } from 'vitest'
import { dataPath } from '../data.js'
import { type Case, readCases } from './case.js'
import { judge } from './judge.js'
import { complaint, faultsOf, readOpen } from './open.js'

const folder = dataPath('cases')
const cases = folder === null ? new Map<string, readonly Case[]>() : readCases(folder)
const open = readOpen()

describe.skipIf(folder === null)('the acceptance cases', () => {
  test('the list of open cases is in order', () => {
    expect(faultsOf(open, cases)).toEqual([])
  })

  describe.each([...cases])('%s', (file, own) => {
    test.each(own.map(one => [one.name, one] as const))('%s', async (name, one) => {
      const wrong = (await judge(one)).filter(({ holds }) => !holds).map(({ line }) => line)
      const told = complaint(file, name, wrong, open.get(file)?.includes(name) ?? false)
      if (told !== null) expect.fail(`${told}\n${one.why}`)
    })
  })
})
