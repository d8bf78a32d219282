/** Forms that no rule finds, each line: the stem, then its forms. */
const irregular = `say said says|go went gone goes|take took taken|make made|come came|get got gotten|give gave given|know knew known
think thought|see saw seen|tell told|become became|leave left|feel felt|bring brought|begin began begun|keep kept|hold held
write wrote written|stand stood|hear heard|mean meant|meet met|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen
drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won
forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung
shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|hit hitting|swear swore sworn|fly flew flown flies
steal stole stolen|arise arose arisen|sleep slept|flee fled|blow blew blown|withdraw withdrew withdrawn|undergo underwent undergone
undertake undertook undertaken|mistake mistook mistaken|forgive forgave forgiven|forbid forbade forbidden|overcome overcame
be is am are was were been being|have has had having|do does did done doing|child children|man men|woman women|person people
foot feet|tooth teeth|mouse mice|goose geese|life lives|wife wives|knife knives|leaf leaves|half halves|thief thieves
shelf shelves|wolf wolves|self selves|die died dies dying|lie lied lies lying|tie tied ties tying|swim swam swum|ring rang rung
sink sank sunk|shrink shrank shrunk|hide hid hidden|bite bit bitten|freeze froze frozen|wake woke woken|tear tore torn|bear bore borne
bend bent|lend lent|bind bound|find found|wind wound|grind ground|dig dug|stick stuck|swing swung|sweep swept|weep wept|creep crept
light lit|slide slid|spin spun|spit spat|spring sprang sprung|stink stank stunk|sting stung|cling clung|bleed bled|breed bred|speed sped
criterion criteria|phenomenon phenomena|crisis crises|analysis analyses|medium media|datum data|basis bases|thesis theses`

const forms = new Map<string, string>()
for (const line of irregular.split(/[|\n]/u)) {
  const [stemmed = '', ...others] = line.split(' ')
  forms.set(stemmed, stemmed)
  for (const other of others) forms.set(other, stemmed)
}

const vowel = /[aeiouy]/u
/** Words that only look like plurals, participles or gerunds. */
const whole = new Set(
  (
    'this his its us yes thus news series species lens always perhaps politics economics besides whereas less unless ' +
    'during thing things nothing something anything everything king string morning evening ceiling ' +
    'need seed feed deed speed indeed hundred red bed sacred naked wicked bus gas plus virus census bias christmas'
  ).split(' '),
)

/**
 * A light stem of an English word, for comparing inflected forms only: plurals, past forms,
 * participles and irregular forms of one word have one stem; words made from it by derivation
 * ("apology", "apologize") keep apart. The argument is folded to lower case; a possessive ending is dropped.
 */
export function stem(word: string): string {
  const low = word
    .toLowerCase()
    .replace(/[\u2019\u2018\u02BC]/gu, "'")
    .replace(/'s$|'$/u, '')
  const known = forms.get(low)
  if (known !== undefined) return known
  if (low.length < 4 || whole.has(low) || !/^[\p{L}'-]+$/u.test(low)) return singular(low)
  return ending(inflected(low))
}

function singular(word: string): string {
  return word === 'things' ? 'thing' : word
}

function inflected(word: string): string {
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.slice(0, -2)
  if (/[^suai']s$/u.test(word) || /[^s]as$/u.test(word)) return word.slice(0, -1)
  if (/ied$/u.test(word)) return `${word.slice(0, -3)}y`
  const base = /^(.+?)(?:ed|ing)$/u.exec(word)?.[1]
  if (base === undefined || /ee[dn]?$/u.test(word) || base.length < 2 || !vowel.test(base)) return word
  return /([bdgkmnprt])\1$/u.test(base) ? base.slice(0, -1) : base
}

/** What is left of a verb with or without its mute e ("appreciat", "appreciate") is one stem. */
function ending(word: string): string {
  const known = forms.get(word)
  if (known !== undefined) return known
  return word.length > 3 && /[^e]e$/u.test(word) ? word.slice(0, -1) : word
}
