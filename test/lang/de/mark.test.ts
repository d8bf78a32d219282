import { expect, test } from 'vitest'
import { german } from '../../../src/lang/de/language.js'
import { told } from '../told.js'

const ends = ', sagte Karl Holm.'

/** What stands before the cue, and what is quoted of it. */
const marks: readonly [text: string, content: string][] = [
  ['„Das reicht nicht“', 'Das reicht nicht'],
  ['„Das reicht nicht”', 'Das reicht nicht'],
  ['„Das reicht nicht"', 'Das reicht nicht'],
  ['"Das reicht nicht"', 'Das reicht nicht'],
  ['“Das reicht nicht”', 'Das reicht nicht'],
  ['»Das reicht nicht«', 'Das reicht nicht'],
  ['«Das reicht nicht»', 'Das reicht nicht'],
  ['„Er nannte mich ‚Feigling‘, mehr nicht“', 'Er nannte mich ‚Feigling‘, mehr nicht'],
  ['„Er nannte mich „Feigling“, mehr nicht“', 'Er nannte mich „Feigling“, mehr nicht'],
  ['»Er nannte mich ›Feigling‹, mehr nicht«', 'Er nannte mich ›Feigling‹, mehr nicht'],
  ['„Um 3. und 4. ging es, Dr. Lind war da“', 'Um 3. und 4. ging es, Dr. Lind war da'],
]

test.each(marks)('%s', (text, content) => {
  expect(told(text + ends, german)).toEqual([`${content} = Karl Holm (named)`])
})

/** Words in marks that nobody says. */
const nothing: readonly string[] = [
  'Am Abend lief im Kino „Lichtburg“ der Film „Der lange Weg“.',
  'Die sogenannte „Brückenmaut“ kommt im Herbst.',
  'Die so genannte „Brückenmaut“ kommt, sagte Karl Holm.',
  'Wegen des Films „Nordwind“ sagte Regisseur Karl Holm die Reise ab.',
  'Die „Nordwind“ liegt im Hafen.',
  'Der Frachter „Nordwind“ liegt im Hafen, teilte die Reederei mit.',
  'Die Partei „Neue Mitte“ tritt an, sagte Karl Holm.',
  'Die Band (Motto: „Lärm ist Trumpf“) tritt am Abend auf.',
  '„Nordwind“ heißt das Schiff.',
  'Der Verein wirbt mit dem Titel „Meister 1987“.',
  'Das Festival „Tag der Trommeln“ beginnt am Freitag, berichtete Karl Holm.',
  'Er trug ein Hemd Größe 52" und ging.',
  'Ein „bisschen“ Glück gehört dazu.',
]

test.each(nothing)('nobody says it: %s', text => {
  expect(told(text, german)).toEqual([])
})
