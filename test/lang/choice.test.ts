import { expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.js'
import { unread } from '../../src/annotate/language.js'
import { guessLanguage } from '../../src/extract/language.js'
import { variorum } from '../command.js'
import { faults } from '../validate.js'
import { article } from './told.js'

const GERMAN = '„Wir bauen die Brücke neu“, sagte die Bürgermeisterin Ute Kern am Montag in Aldum.'
const ENGLISH = '“We are going to build the bridge,” the mayor, Ute Kern, said on Monday in Aldum.'
const FRENCH = '« Nous allons rebâtir le pont », a déclaré lundi à Aldum la maire de la ville, Ute Kern.'

test.each([
  [GERMAN, 'de'],
  [ENGLISH, 'en'],
  [FRENCH, null],
  ['Ute Kern geht. Sie ist müde.', null],
  ['Die Polizei hat am Abend zwei Männer in Aldum festgenommen.', 'de'],
  ['The film “Das Boot” was shown in the hall of the old school on Sunday.', 'en'],
])('the words tell the language: %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})

test.each([
  ['German, told', GERMAN, 'de', 1, null],
  ['German of Austria', GERMAN, 'de-AT', 1, null],
  ['German behind an English template', GERMAN, 'en', 1, null],
  ['English', ENGLISH, 'en-GB', 1, null],
  ['English behind a German template', ENGLISH, 'de', 1, null],
  ['English, nobody tells it', ENGLISH, null, 1, null],
  ['a language that is not there', FRENCH, 'fr', 0, 'no quotation is read in the language "fr" yet'],
])('%s', (_, text, language, quotes, why) => {
  expect(annotate(article(text, language)).quotes).toHaveLength(quotes)
  expect(unread(article(text, language))).toBe(why)
})

test('the command names an article that it cannot read, and passes it through', () => {
  const records = [
    { id: 'f', language: 'fr', text: FRENCH },
    { id: 'g', text: GERMAN },
  ]
  const input = records.map(record => `${JSON.stringify(record)}\n`).join('')
  const done = variorum(['annotate', '-'], { input })
  const lines = done.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.map(line => faults('annotate', line))).toEqual([[], []])
  expect(lines.map(({ language, quotes }) => [language, quotes.length])).toEqual([
    ['fr', 0],
    ['de', 1],
  ])
  expect(done.stderr).toBe('variorum: -: article f: no quotation is read in the language "fr" yet\n')
  expect(done.status).toBe(0)
})
