/**
 * Spellings of one word that are a matter of house style: British and American forms, accents,
 * contractions, fillers, masked letters.
 */

const PAIRS = new Map(
  `grey gray;tyre tire;kerb curb;programme program;programmes programs;cheque check;storey story;storeys stories;plough plow;
  sceptical skeptical;sceptic skeptic;aluminium aluminum;mum mom;mums moms;whilst while;amongst among;towards toward;
  afterwards afterward;backwards backward;forwards forward;learnt learned;burnt burned;spelt spelled;dreamt dreamed;
  okay ok;alright all-right;gaol jail;moustache mustache;manoeuvre maneuver;artefact artifact;practise practice;
  adviser advisor;advisers advisors;judgement judgment;acknowledgement acknowledgment;ageing aging;sizeable sizable`
    .split(';')
    .map(pair => pair.trim().split(' ') as [string, string]),
)

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=(s|ed|ing|able|ful|hood|ite|ites|less|er|ers|y)?$)/, 'or'],
  [/(?<=[a-z]{2})is(?=(e|es|ed|ing|ation|ations|er|ers)$)/, 'iz'],
  [/(?<=[a-z]{2})ys(?=(e|es|ed|ing)$)/, 'yz'],
  [/(?<=[bt])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{2}[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)/, 'l'],
  [/(?<=[a-z])ence(?=s?$)/, 'ense'],
  [/(?<=^(?:an|leuk|p|encyclop|gyn|orthop))ae/, 'e'],
  [/(?<=(?:enr|f|ski))ll?(?=(ment|ful)?s?$)/, 'l'],
]

/** One form for all spellings of a word that differ in house style only; no word for people to read. */
export function commonSpelling(norm: string): string {
  const plain = norm.normalize('NFD').replace(/\p{M}/gu, '')
  const paired = PAIRS.get(plain) ?? plain
  return RULES.reduce((word, [pattern, to]) => word.replace(pattern, to), paired)
}

const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  "let's": 'let us',
}
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/'d$/, ' would'],
  [/^(it|he|she|that|there|what|who|here)'s$/, '$1 is'],
]

/** The words that a contraction stands for: "don't" is "do", "not". */
export function expand(norm: string): readonly string[] {
  const whole = IRREGULAR[norm]
  if (whole) return whole.split(' ')
  const ending = ENDINGS.find(([pattern]) => pattern.test(norm))
  return ending ? norm.replace(ending[0], ending[1]).split(' ') : [norm]
}

const FILLERS = new Set(['um', 'umm', 'uh', 'uhh', 'er', 'erm', 'ah', 'hmm', 'mm'])

export function isFiller(norm: string): boolean {
  return FILLERS.has(norm)
}

const NEGATIONS = new Set([
  'not',
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'hardly',
  'barely',
])

/** How many times a list of words says no. */
export function negations(norms: readonly string[]): number {
  return norms.flatMap(expand).filter(norm => NEGATIONS.has(norm)).length
}

/** "unlikely" for "likely": the same word, negated by a prefix. */
export function prefixNegates(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length < 4) return false
  return ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'].some(prefix => longer === prefix + shorter)
}

const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december`.split(
    ' ',
  ),
)

/** Weekdays and months: of a date, not of a person or a place. */
export function isCalendar(norm: string): boolean {
  return DAYS.has(norm)
}
