import type { SentenceWords } from '../language.js'
import { wordSet } from '../words.js'

export const sentence: SentenceWords = {
  abbreviations: wordSet(`
    dr prof hr fr st bzw ca etc evtl ggf inkl max min mio mrd nr sog str tel usw vgl vs zzt allg bspw dt dipl ing
    jr sen abs art bd jh jhd mill tsd geb gest verh kap sr jan feb aug sept okt nov dez
  `),
  ordinalStop: true,
}
