import { expect, test } from 'vitest'
import { readDirect } from '../../../src/annotate/direct/read.js'
import { german } from '../../../src/lang/de/language.js'
import { slice } from '../../../src/model/article.js'
import { article, told } from '../told.js'

/** Who says the last quotation. */
const cases: readonly [text: string, speaker: string][] = [
  ['„Nein“, sagte Weber. Anna Weber leitet das Amt.', 'Anna Weber (named)'],
  ['„Nein“, sagte Weber. Anna Weber und Jan Weber leiten das Amt.', 'Weber (named)'],
  ['„Nein“, sagte Innenminister Karl Holm (CDU).', 'Karl Holm (named)'],
  ['„Nein“, sagte Nationalrätin Vreni Aebi.', 'Vreni Aebi (named)'],
  ['„Nein“, sagte Thüringens Justizminister Karl Holm.', 'Karl Holm (named)'],
  ['„Nein“, sagte der zuständige Förster Karl Holm.', 'Karl Holm (named)'],
  ['„Nein“, sagte Dr. Karl Holm.', 'Karl Holm (named)'],
  ['„Nein“, sagte Frau Moos.', 'Moos (named)'],
  ['Otto von Berg ging. Später sagte von Berg: „Doch.“', 'Otto von Berg (named)'],
  ['„Nein“, sagte Karl Holm, der Sprecher der Bahn.', 'Karl Holm (named)'],
  ['„Nein“, sagte die EZB.', 'EZB (named)'],
  ['„Nein“, sagte die Staatsanwaltschaft Aldum.', 'Staatsanwaltschaft Aldum (named)'],
  ['„Nein“, sagte ein Besucher.', '- ein Besucher (named)'],
  ['„Nein“, sagten zwei Zeugen.', '- zwei Zeugen (named)'],
  ['„Nein“, riefen Demonstranten.', '- Demonstranten (named)'],
  ['„Nein“, sagte die 56-jährige Verkäuferin.', '- die 56-jährige Verkäuferin (named)'],
  ['Neue Regeln machen Ärger: „Wir gehen alle nach Hause.“', '- Neue Regeln (named)'],
  // Pronouns and descriptions.
  ['Karl Holm trat zurück. Er sagte: „Ich gehe.“', 'Karl Holm (pronoun)'],
  ['Minister Karl Holm geht. Ministerin Ute Kern bleibt. „Ich bleibe“, sagte sie.', 'Ute Kern (pronoun)'],
  ['Ministerin Ute Kern bleibt. Minister Karl Holm geht. „Ich bleibe“, sagte sie.', 'Ute Kern (pronoun)'],
  ['Förster Karl Holm ist müde. „Ich gehe“, sagte der Förster.', 'Karl Holm (described)'],
  ['Innenminister Karl Holm ist müde. „Ich gehe“, sagte der Minister.', 'Karl Holm (described)'],
  ['Minister Karl Holm und Minister Jan Lind kamen. „Ich gehe“, sagte der Minister.', '- der Minister (named)'],
  ['Er sagte: „Ich gehe.“', '?'],
]

test.each(cases)('%s', (text, speaker) => {
  expect(
    told(text, german)
      .at(-1)
      ?.replace(/^.* = /, ''),
  ).toBe(speaker)
})

test('names are those of speakers, wherever they stand', () => {
  const of = article('Anna Weber kam. „Nein“, sagte Weber. Aldum schlief.', 'de')
  const names = readDirect(of, german).names.map(name => [slice(of, name), name.type, name.name])
  expect(names).toEqual([
    ['Anna Weber', 'person', 'Anna Weber'],
    ['Weber', 'person', 'Anna Weber'],
  ])
})
