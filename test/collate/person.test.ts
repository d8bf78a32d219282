import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identify } from '../../src/collate/person/person.js'
import type { Article } from '../../src/model/article.js'
import type { Annotation, Name, Quote } from '../../src/model/quote.js'
import { article } from '../annotate/build.js'

/** An article that names the given names; those with a star speak. */
function one(id: string, ...list: string[]): { article: Article; annotation: Annotation } {
  let text = ''
  const names: Name[] = []
  const quotes: Quote[] = []
  for (const entry of list) {
    const [, bare, type] = /^([^*:]*)\*?(?::(.*))?$/.exec(entry)!
    const span = { article: id, part: 'text' as const, from: text.length, to: text.length + bare!.length }
    names.push({ ...span, type: (type ?? 'person') as Name['type'], name: bare! })
    if (entry.includes('*'))
      quotes.push({
        kind: 'direct',
        class: 'speech',
        content: [span],
        marked: [],
        cue: null,
        stance: null,
        via: [],
        confidence: 1,
        speaker: { kind: 'named', mention: span, name: bare!, by: 'named' },
      })
    text += `${bare} `
  }
  return { article: article(text, null, id), annotation: { names, quotes, times: [] } }
}

const cases: readonly [name: string, articles: readonly string[][], ids: readonly string[]][] = [
  ['surname and full name', [['Quill*'], ['Marta Quill*']], ['marta-quill']],
  ['two of one surname stay apart', [['Marta Quill*'], ['Jonas Quill*']], ['jonas-quill', 'marta-quill']],
  [
    'a bare surname beside two is itself',
    [['Marta Quill*'], ['Jonas Quill*'], ['Quill*']],
    ['jonas-quill', 'marta-quill', 'quill'],
  ],
  ['middle initial', [['Marta Quill*'], ['Marta J. Quill*'], ['Marta Quill*']], ['marta-quill']],
  ['initial', [['M. Quill*'], ['Marta Quill*']], ['marta-quill']],
  ['accents', [['José Quill*'], ['Jose Quill*']], ['jose-quill']],
  ['a title', [['Dr. Marta Quill*'], ['Marta Quill*']], ['marta-quill']],
  ['letters of honour', [['Marta Quill OBE*'], ['Marta Quill*'], ['Marta Quill, KC*']], ['marta-quill']],
  ['acronym', [['WBB*:organization'], ['World Barley Board*:organization']], ['world-barley-board']],
  ['company suffix', [['Pellocorp*:organization'], ['Pellocorp Inc.*:organization']], ['pellocorp-inc']],
  ['only who speaks', [['Marta Quill', 'Jonas Bode*']], ['jonas-bode']],
  ['father and son', [['Marvin Quill*', 'Marvin Quill Jr.*']], ['marvin-quill', 'marvin-quill-jr']],
  ['the White House stays itself', [['White House*:organization'], ['Marta White*']], ['marta-white', 'white-house']],
  ['slugs that clash', [['Lee & Bo*:organization'], ['Lee Bo*:organization']], ['lee-bo', 'lee-bo-2']],
]

test.each(cases)('%s', (_, articles, ids) => {
  const { persons } = identify(articles.map((list, i) => one(`a${i}`, ...list)))
  expect(persons.map(person => person.id)).toEqual(ids)
})

/** An article whose sources are only described. */
function unnamed(id: string, ...descriptions: string[]): { article: Article; annotation: Annotation } {
  const made = one(id, ...descriptions.map(each => `${each}*`))
  const quotes = made.annotation.quotes.map((quote): Quote => {
    const { mention } = quote.speaker as { mention: Quote['content'][0] }
    return { ...quote, speaker: { kind: 'unnamed', mention, by: 'named' } }
  })
  return { ...made, annotation: { ...made.annotation, names: [], quotes } }
}

const institutions: readonly [name: string, articles: readonly string[][], persons: readonly string[]][] = [
  ['an institution goes by its noun', [['the parish council'], ['The parish council, which met']], ['parish council']],
  ['one word is the longer one', [['the council'], ['the parish council']], ['parish council']],
  [
    'but of two it is neither',
    [['the council'], ['the parish council', 'the town council']],
    ['council', 'parish council', 'town council'],
  ],
  ['the owner is no part of it', [['the city’s health department']], ['health department']],
  ['owners in the plural are', [['the bakers’ union']], ["bakers' union"]],
  ['one regulator, whoever quotes it', [['the regulator'], ['The regulator']], ['regulator']],
  ['a bank of which nobody says which', [['the bank'], ['the bank']], ['-', '-']],
  ['what is one of many', [['a parish council'], ['an official'], ['the official']], ['-', '-', '-']],
]

test.each(institutions)('%s', (_, articles, names) => {
  const { persons } = identify(articles.map((list, i) => unnamed(`a${i}`, ...list)))
  expect(persons.map(({ name }) => name ?? '-').sort()).toEqual([...names].sort())
})

test('one word is the named body that ends with it', () => {
  const named = one('a0', 'Orne Parish Council*:organization')
  const { persons, personOf } = identify([named, unnamed('a1', 'the council')])
  expect(persons.map(({ name }) => name)).toEqual(['Orne Parish Council'])
  expect(personOf('a1', 0)).toBe(personOf('a0', 0))
})

test('the order of the articles changes nothing', () => {
  const names = [
    'Marta Quill*',
    'Quill*',
    'Jonas Quill*',
    'M. Quill*',
    'Pello*:organization',
    'Pello Inc.*:organization',
    'WBB*',
    'World Barley Board*:organization',
  ]
  const articles = fc.array(fc.subarray(names, { minLength: 1 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      articles.chain(all =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(
            all.map((_, i) => i),
            { minLength: all.length },
          ),
        ),
      ),
      ([all, order]) => {
        const built = all.map((list, i) => one(`a${i}`, ...list))
        const a = identify(built)
        const b = identify(order.map(i => built[i]!))
        expect(b.persons).toEqual(a.persons)
        for (const { article: of, annotation } of built)
          annotation.quotes.forEach((_, i) => {
            expect(b.personOf(of.id, i)).toBe(a.personOf(of.id, i))
            expect(a.persons.some(person => person.id === a.personOf(of.id, i))).toBe(true)
          })
      },
    ),
  )
})
