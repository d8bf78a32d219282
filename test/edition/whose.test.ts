import { describe, expect, test } from 'vitest'
import { editionOfTexts, readings } from './story.js'

const MOORS = 'You can drain the moor, but you cannot drain the anger out of this town'

describe('one sentence, given to two people', () => {
  test('as often to one as to the other is the earlier one’s, and told', async () => {
    const edition = await editionOfTexts({
      a: `Farmers met on Monday. “${MOORS},” said Greta Sandover, who leads the growers.`,
      b: `Councillors met on Monday. “${MOORS},” Ivo Falkner told them.`,
    })
    expect(edition.statements.map(({ person, segments }) => [person, ...segments.map(each => each.basis)])).toEqual([
      ['greta-sandover', 'consensus'],
    ])
    expect(edition.findings).toMatchObject([
      {
        kind: 'other speaker',
        persons: ['greta-sandover', 'ivo-falkner'],
        cites: [{ article: 'a' }, { article: 'b' }],
      },
    ])
  })

  test('more often to one is that person’s', async () => {
    const edition = await editionOfTexts({
      a: `Farmers met on Monday. “${MOORS},” said Greta Sandover, who leads the growers.`,
      b: `Councillors met on Monday. “${MOORS},” Ivo Falkner told them.`,
      c: `Growers were loud in the hall by the weir. “${MOORS},” Greta Sandover said.`,
    })
    expect(readings(edition)).toEqual({ [MOORS]: { a: 'verbatim', b: 'verbatim', c: 'verbatim' } })
    expect(edition.findings).toMatchObject([{ kind: 'other speaker', persons: ['greta-sandover', 'ivo-falkner'] }])
  })
})

test('two sentences a word apart in one pair of marks are two', async () => {
  const said = 'We will fight for the miners of this valley. We will fight for the farmers of this valley.'
  const edition = await editionOfTexts({
    a: `Greta Sandover spoke on Monday. “${said}” Sandover said.`,
    b: `It rained at the rally by the old weir. Greta Sandover said: “${said}”`,
  })
  expect(edition.statements.map(({ segments }) => segments.length)).toEqual([2])
})

describe('a post that the page lost', () => {
  const post = 'The weir was never inspected. I have asked for the files.'
  const other = 'Nobody in this room was told about the weir'
  const told = {
    a: `“${post}” Ivo Falkner wrote on Facebook on Sunday.\n\n“${other},” Falkner told councillors later.`,
    b: `Ivo Falkner posted on Facebook: “${post}”`,
  }
  const lost = (lead: string, page: string) => ({
    c: {
      html: `<html><body><article><h1>The weir</h1><p>The weir by the old mill gave way on Saturday, and the town has asked ever since who was told what about the cracks that ran along its northern side.</p><p>${lead}</p>${page}<p>The council meets again on Thursday to hear from the engineers who looked after the weir for the last eleven years.</p></article></body></html>`,
    },
  })
  const unknowns = async (lead: string, page: string): Promise<string[]> => {
    const edition = await editionOfTexts({ ...told, ...lost(lead, page) })
    return Object.entries(readings(edition)).flatMap(([words, by]) => (by.c === 'unknown' ? [words] : []))
  }
  test('leaves what it held unknown, and only that', async () => {
    const note = '<p>This post cannot be displayed in your browser.</p>'
    expect(await unknowns('Ivo Falkner replied in a post on Sunday.', note)).toEqual([
      'The weir was never inspected.',
      'I have asked for the files.',
    ])
    expect(await unknowns('Greta Sandover replied in a post on Sunday.', note)).toEqual([])
    expect(await unknowns('Ivo Falkner replied in a post on Sunday.', '')).toEqual([])
  })
})

test('a body’s reported speech renders the words of the one who leads it', async () => {
  const edition = await editionOfTexts({
    a: '“Our drivers asked twice for new brakes in the autumn,” said Greta Sandover, general secretary of the Carters’ Union.',
    b: 'The Carters’ Union said its drivers had asked twice for new brakes.',
  })
  expect(Object.values(readings(edition))).toEqual([{ a: 'verbatim', b: 'reported' }])
})

test('the name of a ship behind its article is nobody’s words, a word set in marks is', async () => {
  const edition = await editionOfTexts({
    a: 'The Harbour Guard stated that parts of the "Halvard" were the "first sign of a blast".',
  })
  expect(Object.keys(readings(edition))).toEqual(['first sign of a blast'])
})

test('who has no statement is no person of the edition, unless something of theirs is told in a clause', async () => {
  const edition = await editionOfTexts({
    a: 'Greta Sandover demanded the files. Ivo Falkner said it was late. The council had not asked her to leave.',
  })
  expect(edition.persons.map(({ name }) => name)).toEqual(['Ivo Falkner'])
})

test('a nickname with capitals is no sentence of anybody, a short answer with one is', async () => {
  const edition = await editionOfTexts({
    a: 'Greta Sandover, known to all as “Moss Greta”, came late. “Shame on you”, she said. “We are lost,” said Ivo Falkner.',
  })
  expect(Object.keys(readings(edition)).sort()).toEqual(['Shame on you', 'We are lost'])
})
