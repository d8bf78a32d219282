/** Words that say no. "No longer", "no one" and "not at all" say it once. */
export const NEGATIONS = new Set(
  'not never no non none nobody nothing nowhere neither nor without hardly barely scarcely'.split(' '),
)

/** What "do not" brings along, and what comes with a negation in English: no meaning of its own. */
export const NEGATION_SUPPORT = new Set('do does did any anything anyone anybody ever either'.split(' '))

/** Make a word say no. */
export const NEGATIVE_PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'a']

/** Words that only look like a word with such a prefix. */
export const PREFIX_LOOKALIKES = new Set(
  `inside income invest input insight inform inform important import impress improve impose impart indeed increase instead
  install invent intent intend into intake inland inbox index infamous insure invaluable intact intone ingrained inhabit incite
  disclose discover discount disease dispute display distress district discuss dispatch dismay dispose disguise discharge
  discourse until unless union unite united unity under uniform mission missing missile`.split(/\s+/),
)

/** Pairs whose first word says no to the second. */
export const OPPOSITES = new Set([
  'never ever',
  'none some',
  'none all',
  'nobody somebody',
  'nobody everybody',
  'nothing something',
  'nothing everything',
  'nowhere somewhere',
  'nowhere everywhere',
  'neither either',
  'nor or',
  'without with',
  'no some',
  'no every',
  'no any',
  'no all',
])
