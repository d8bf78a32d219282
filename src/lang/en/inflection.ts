/** Words that can follow themselves: "that that", "very very". */
export const TWICE = new Set('that had is no not never very so too much more most just all any you'.split(' '))

/** Endings that a lexicon of base forms lacks: "bailiffs", "dredged". */
export const BASE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:'s|s|es|ed|ing|ly)$/, ''],
  [/(?:es|d|ed|ing)$/, 'e'],
  [/(?:es|ed|ing)$/, ''],
  [/(?:ies|ied|ily)$/, 'y'],
  [/(.)\1(?:ed|ing)$/, '$1'],
]

/** Forms of one word that differ in more than their ending. */
export const WORD_FORMS = new Map(
  `these this;those that;him he;her she;them they;us we;me i;whom who;hers her;better good;best good;worse bad;worst bad;
  further far;less little;least little`
    .split(';')
    .map(pair => pair.trim().split(' ') as [string, string]),
)

/** Adjectives that have degrees. */
export const GRADED = new Set(
  `long short big small high low fast slow strong weak early late safe large great old young new hard easy happy poor rich clear
  cheap near soon hot cold warm cool wide narrow deep dark bright light heavy quick loud quiet smart sick sad tough rough`.split(
    /\s+/,
  ),
)
