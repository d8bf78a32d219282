import { describe, expect, test } from 'vitest'
import { checkerOf } from '../../src/check/check.js'
import { nearestNames, samePerson } from '../../src/check/naming.js'
import { articleOf } from './article.js'

describe('forms of one name', () => {
  test.each([
    ['Alda Brenwick', 'Mayor Brenwick', true],
    ['Alda Brenwick', 'A. Brenwick', true],
    ['Alda Brenwick', 'Alda Brenwick KC', true],
    ['Alda Brenwick', 'Alda Brenwick, Ph.D.', true],
    ['Alda Brenwick', 'harbour chief Alda Brenwick', true],
    ['Alda Brenwick', 'Brenwik', true],
    ['Alda Brenwick', 'Tom Brenwick', false],
    ['ALDA BRENWICK', 'Alda Brenwick', true],
    ['Henry Voss III', 'Henry Voss II', false],
    ['Bill Orme', 'William Orme', true],
    ['Court', 'Judge Court', true],
  ])('%s, %s: %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same)
    expect(samePerson(b, a)).toBe(same)
  })
})

describe('a name that nobody prints', () => {
  const text =
    'Jorun Pell met Alda Brenwick in Lorne Bay. “The pipes were rotten,” Brenwick said. The mayor left early.'
  test.each([
    ['Alda Brenwick', null],
    ['Brenwick', null],
    ['Mayor Brenwick', null],
    ['alda brenwick', null],
    ['Jorun Pell', null],
    ['the mayor', null],
    ['Alda Brennick', ['Alda Brenwick']],
    ['Tom Brenwick', ['Alda Brenwick']],
    ['Jorunn Pel', ['Jorun Pell']],
    ['Xavier Quonk', []],
  ])('%s: %j', async (name, nearest) => {
    expect(checkerOf([await articleOf({ text })]).unprinted(name)).toEqual(nearest)
  })

  test('the nearest first, each person once', () => {
    expect(nearestNames('Ola Nordman', ['Nordmann', 'Ola Nordmann', 'Ole Norheim', 'Ida Falk'])).toEqual([
      'Ola Nordmann',
      'Ole Norheim',
    ])
  })
})
