import { kept } from './kept.js'

/** Forms that no rule finds, each line: the stem, then its forms. */
const irregular = `say said says|go went gone goes|take took taken|make made|come came|get got gotten|give gave given|know knew known
think thought|see saw seen|tell told|become became|leave left leaves|feel felt|bring brought|begin began begun|keep kept|hold held
write wrote written|stand stood|hear heard|mean meant|meet met|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen
drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|run ran
forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung
shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|swear swore sworn|fly flew flown flies
steal stole stolen|arise arose arisen|sleep slept|flee fled|blow blew blown|withdraw withdrew withdrawn|undergo underwent undergone
undertake undertook undertaken|mistake mistook mistaken|forgive forgave forgiven|forbid forbade forbidden|overcome overcame
be is am are was were been being|have has had having|do does did done doing|child children|man men|woman women|person people
foot feet|tooth teeth|mouse mice|goose geese|life lives|wife wives|knife knives|half halves|thief thieves
shelf shelves|wolf wolves|self selves|die died dies dying|lie lied lies lying|tie tied ties tying|swim swam swum|ring rang rung
sink sank sunk|shrink shrank shrunk|hide hid hidden|bite bit bitten|freeze froze frozen|wake woke woken|tear tore torn|bear bore borne
bend bent|lend lent|find found|dig dug|stick stuck|swing swung|sweep swept|weep wept|creep crept
light lit|slide slid|spin spun|spit spat|spring sprang sprung|stink stank stunk|sting stung|cling clung|bleed bled|breed bred|speed sped
criterion criteria|phenomenon phenomena|crisis crises|analysis analyses|thesis theses|free freed frees freeing|shoe shoes|toe toes|foe foes
quiz quizzes quizzed|bus buses bused|gas gases|lens lenses|plus pluses`

const forms = new Map<string, string>()
for (const line of irregular.split(/[|\n]/u)) {
  const [stemmed = '', ...others] = line.split(' ')
  forms.set(stemmed, stemmed)
  for (const other of others) forms.set(other, stemmed)
}

const vowel = /[aeiouy]/u
/** A vowel group and the consonants after it. */
const groups = /[aeiouy]+/gu
/** One short syllable ("hop", "plan", "us", "quit"): with a mute e it is another word, or may be. */
const short = /^(?:s?qu|y|[^aeiouy]*)[aeiouy][^aeiouwxy]$|^[aeiou][^aeiou]$/u
/** Words that only look like plurals, participles or gerunds, and those whose mute e tells them from another. */
const whole = new Set(
  (
    'this his its us yes thus mrs news series species always perhaps politics economics besides whereas less unless ' +
    'abs pbs gps sos during nothing something anything everything morning evening ceiling sibling darling ' +
    'need seed feed deed speed indeed hundred hatred kindred sacred naked wicked embed shed exceed proceed succeed ' +
    'virus census bias christmas texas kansas arkansas canvas atlas morale humane moss'
  ).split(' '),
)

/**
 * A light stem of an English word, for comparing inflected forms only: plurals, past forms,
 * participles and irregular forms of one word have one stem; words made from it by derivation
 * ("apology", "apologize") keep apart. The argument is folded to lower case; a possessive ending is
 * dropped. The mute e goes by the rules of Porter (1980, steps 1b and 5a), so that "hope" is not "hop".
 */
export const stem = kept((word: string): string => {
  const low = word
    .toLowerCase()
    .replace(/[\u2019\u2018\u02BC]/gu, "'")
    .replace(/'s$|'$/u, '')
  if (whole.has(low) || !/^[a-z]{3,}$/u.test(low)) return forms.get(low) ?? low
  return ending(forms.get(low) ?? inflected(low))
})

function inflected(word: string): string {
  const base = uninflected(word)
  return forms.get(base) ?? base
}

function uninflected(word: string): string {
  if (word.length === 3) return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
  if (/(?:ies|ied)$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.slice(0, -2)
  if (/[^sui]s$/u.test(word)) return word.slice(0, -1)
  if (/eed$/u.test(word)) return vowel.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const base = /^(.+)(?:ed|ing)$/u.exec(word)?.[1]
  if (base === undefined || base.length < 2 || !vowel.test(base)) return word
  if (/..([bdgmnprt])\1$/u.test(base)) return base.slice(0, -1)
  return short.test(base) || /^[^aeiouy]+u$/u.test(base) ? `${base}e` : base
}

/** What is left of a verb with or without its mute e ("appreciat", "appreciate") is one stem, and so on. */
function ending(word: string): string {
  if (/..ie$/u.test(word) && word.length > 4) return `${word.slice(0, -2)}y`
  if (/[^e]e$/u.test(word)) {
    const base = word.slice(0, -1)
    return short.test(base) || syllables(base) < 1 || /^[^aeiouy]+[aeiouy]$/u.test(base) ? word : base
  }
  if (syllables(word) < 2) return word
  if (/ll$/u.test(word)) return word.slice(0, -1)
  return /[^aeiouy]ick$/u.test(word) ? word.slice(0, -1) : word
}

function syllables(word: string): number {
  return word.match(groups)?.length ?? 0
}
