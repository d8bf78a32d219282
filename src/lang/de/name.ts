import type { Gender, NameWords } from '../language.js'
import { wordSet, words } from '../words.js'

const titled = (list: string, gender: Gender | null): [string, Gender | null][] =>
  words(list).map(word => [word, gender])

export const names: NameWords = {
  particles: wordSet('von vom van de der den del della da di dos du la le ten ter zu zur bin ibn al el'),
  openers: wordSet('von van de'),
  titles: new Map([
    ...titled('herr herrn hr bruder pater könig prinz fürst graf', 'male'),
    ...titled('frau fr schwester königin prinzessin fürstin gräfin lady', 'female'),
    ...titled('dr prof dipl ing med sir mag rer nat phil jur', null),
  ]),
  never: wordSet(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
    september oktober november dezember frühling sommer herbst winter anfang mitte ende uhr prozent euro dollar franken
    millionen milliarden tonnen meter kilometer jahr jahre jahren tag tage woche wochen monat monate stunde stunden
    minuten mal worten abend morgen nacht mittag nachmittag vormittag
  `),
}
