import { expect, test } from 'vitest'
import { german } from '../../../src/lang/de/language.js'
import { told } from '../told.js'

/** A text, and its quotes with their speakers. */
const cases: readonly [text: string, quotes: readonly string[]][] = [
  // The cue behind the quotation.
  ['„Wir bauen die Brücke neu“, sagte Anna Weber am Montag.', ['Wir bauen die Brücke neu = Anna Weber (named)']],
  ['„Wer hilft uns?“, fragte Anna Weber.', ['Wer hilft uns? = Anna Weber (named)']],
  ['„Es reicht!“, rief Anna Weber.', ['Es reicht! = Anna Weber (named)']],
  ['„Das war knapp“, so die Trainerin Eva Roth.', ['Das war knapp = Eva Roth (named)']],
  ['„Das war knapp“, so der Trainer.', ['Das war knapp = - der Trainer (named)']],
  [
    '„Es wird teuer“, sagte am Montag in Aldum die Sprecherin des Verbandes, Ida Moos.',
    ['Es wird teuer = Ida Moos (named)'],
  ],
  ['„Es wird teuer“, hat Ministerin Ida Moos in einem Interview gesagt.', ['Es wird teuer = Ida Moos (named)']],
  ['„Wir sind froh“, teilte der Verein mit.', ['Wir sind froh = - der Verein (named)']],
  ['„Wir sind froh“, fügte Ida Moos hinzu.', ['Wir sind froh = Ida Moos (named)']],
  ['„Ein guter Tag“, freute sich Bürgermeisterin Ute Kern.', ['Ein guter Tag = Ute Kern (named)']],
  // The cue before it.
  ['Anna Weber sagte: „Wir bauen neu.“', ['Wir bauen neu. = Anna Weber (named)']],
  ['Am Abend sagte Anna Weber: „Wir bauen neu.“', ['Wir bauen neu. = Anna Weber (named)']],
  ['Im Blatt erklärte Anna Weber dazu: „Wir bauen neu.“', ['Wir bauen neu. = Anna Weber (named)']],
  ['Nachdem er gefragt worden war, entgegnete Minister Holm: „Nein.“', ['Nein. = Holm (named)']],
  [
    'Anna Weber bedankte sich bei den Helfern und sagte: „Ohne euch ginge es nicht.“',
    ['Ohne euch ginge es nicht. = Anna Weber (named)'],
  ],
  ['Anna Weber teilte am Abend mit: „Wir bauen neu.“', ['Wir bauen neu. = Anna Weber (named)']],
  ['Der großen Zeitung sagte Anna Weber: „Wir bauen neu.“', ['Wir bauen neu. = Anna Weber (named)']],
  ['Die Firma kommentierte den Beschluss mit den Worten: „Wir bauen neu.“', ['Wir bauen neu. = - Die Firma (named)']],
  ['Die Vorsitzende Ida Moos wird mit den Worten zitiert: „Wir bleiben.“', ['Wir bleiben. = Ida Moos (named)']],
  ['Das Blatt zitierte den Trainer Karl Holm mit den Worten: „Wir bleiben.“', ['Wir bleiben. = Karl Holm (named)']],
  ['In dem Brief heißt es: „Wir gehen nicht.“', ['Wir gehen nicht. = - dem Brief (named)']],
  // Both sides, split and resumed.
  ['„Die Brücke“, sagte der Sprecher Otto Lind, „ist sicher.“', ['Die Brücke / ist sicher. = Otto Lind (named)']],
  ['„Sie hält“, sagte Otto Lind. „Sie hält lange.“', ['Sie hält / Sie hält lange. = Otto Lind (named)']],
  ['„Der erste Satz.\n\n„Und der zweite“, sagte Otto Lind.', ['Der erste Satz. / Und der zweite = Otto Lind (named)']],
  ['Otto Lind warnte vor Panik. „Niemand muss Angst haben.“', ['Niemand muss Angst haben. = Otto Lind (inferred)']],
  // Phrases in the outlet's own sentence.
  ['Otto Lind sagte, die Lage sei „sehr ernst“.', ['sehr ernst = Otto Lind (named)']],
  ['Die Lage sei „sehr ernst“, sagte Otto Lind.', ['sehr ernst = Otto Lind (named)']],
  ['Die Lage sei „sehr ernst“, so Otto Lind.', ['sehr ernst = Otto Lind (named)']],
  ['Wie die Sprecherin Ida Moos mitteilte, sei der Schaden „gewaltig“.', ['gewaltig = Ida Moos (named)']],
  ['Minister Paul Brandt nannte den Plan „einen schlechten Witz“.', ['einen schlechten Witz = Paul Brandt (named)']],
  ['Minister Paul Brandt bezeichnete den Plan als „Witz“.', ['Witz = Paul Brandt (named)']],
  ['Der Chef der Werft, Paul Brandt, sprach von einem „schwarzen Tag“.', ['schwarzen Tag = Paul Brandt (named)']],
  ['Minister Paul Brandt wies die Vorwürfe als „haltlos“ zurück.', ['haltlos = Paul Brandt (named)']],
  ['Otto Lind sagte, er gehe. Das Amt sei „zu viel“ für ihn.', ['zu viel = Otto Lind (inferred)']],
  // Sources without a verb.
  ['Laut Bürgermeisterin Ute Kern war der Brand „kaum zu löschen“.', ['kaum zu löschen = Ute Kern (named)']],
  ['Ute Kern zufolge war der Brand „kaum zu löschen“.', ['kaum zu löschen = Ute Kern (named)']],
  ['Nach Angaben der Polizei fuhr er „viel zu schnell“.', ['viel zu schnell = - der Polizei (named)']],
  ['Nach Ansicht von Ute Kern war das „ein Fehler“.', ['ein Fehler = Ute Kern (named)']],
  // A colon without a verb of speech.
  ['Ute Kern war außer sich: „Das geht so nicht.“', ['Das geht so nicht. = Ute Kern (named)']],
  ['Dort fiel der Satz: „Wir sind am Ende.“', ['Wir sind am Ende. = ?']],
]

test.each(cases)('%s', (text, quotes) => {
  expect(told(text, german)).toEqual(quotes)
})

test('a title of the article is read as its text is', () => {
  expect(told('Ute Kern geht.', german, '„Ich gehe“, sagt Ute Kern')).toEqual(['Ich gehe = Ute Kern (named)'])
})
