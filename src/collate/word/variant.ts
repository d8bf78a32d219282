/**
 * Spellings of one word that are a matter of house style: British and American forms, accents,
 * contractions, fillers, masked letters.
 */
import { kept } from '../../text/kept.js'

const PAIRS = new Map(
  `grey gray;tyre tire;tyres tires;kerb curb;programme program;programmes programs;cheque check;cheques checks;storey story;
  storeys stories;plough plow;ploughs plows;draught draft;cosy cozy;sulphur sulfur;mould mold;moulds molds;axe ax;
  sceptical skeptical;sceptic skeptic;sceptics skeptics;scepticism skepticism;aluminium aluminum;mum mom;mums moms;whilst while;
  amongst among;towards toward;afterwards afterward;backwards backward;forwards forward;upwards upward;downwards downward;
  outwards outward;inwards inward;learnt learned;burnt burned;spelt spelled;dreamt dreamed;leapt leaped;spilt spilled;
  spoilt spoiled;leant leaned;smelt smelled;knelt kneeled;okay ok;yoghurt yogurt;yoghurts yogurts;whisky whiskey;
  pyjamas pajamas;jewellery jewelry;gaol jail;moustache mustache;manoeuvre maneuver;manoeuvres maneuvers;artefact artifact;
  artefacts artifacts;practise practice;practised practiced;practising practicing;disc disk;discs disks;enquiry inquiry;
  enquiries inquiries;enquire inquire;till until;oestrogen estrogen;foetus fetus;foetal fetal;diarrhoea diarrhea;
  haemorrhage hemorrhage;anaemia anemia;anaesthetic anesthetic;paediatric pediatric;paediatrician pediatrician;adviser advisor;
  advisers advisors;judgement judgment;judgements judgments;acknowledgement acknowledgment;ageing aging;sizeable sizable;
  likeable likable;focussed focused;focussing focusing;benefitted benefited;meagre meager;marvellous marvelous;woollen woolen;
  counsellor counselor;counsellors counselors;traveller traveler;travellers travelers;licence license;licences licenses;
  em them;cause because;cos because;coz because;cuz because;til until;u you;ur your;ppl people;pls please;plz please;thx thanks;thru through;tho though;aeroplane airplane;aeroplanes airplanes;kidnapped kidnaped;kidnapping kidnaping;
  kidnapper kidnaper;kidnappers kidnapers;worshipped worshiped;worshipping worshiping;
  km kilometer;kms kilometer;kilometers kilometer;kilometres kilometer;kilometre kilometer;kg kilogram;kgs kilogram;
  kilograms kilogram;kilogrammes kilogram;kilos kilogram;kilo kilogram;ft feet;cm centimeter;centimeters centimeter;
  centimetres centimeter;centimetre centimeter;mm millimeter;millimeters millimeter;millimetres millimeter;millimetre millimeter;
  mg milligram;milligrams milligram;hr hour;hrs hour;hours hour;mins minute;minutes minute;secs second;seconds second;
  mw megawatt;megawatts megawatt;gw gigawatt;gigawatts gigawatt;gb gigabyte;gigabytes gigabyte;oz ounce;ounces ounce;yds yard;
  yards yard;celsius c`
    .split(';')
    .map(pair => pair.trim().split(' ') as [string, string]),
)

const TITLES = new Set(
  `mr mrs ms miss mx dr doctor sir dame lord lady rev reverend hon sen senator rep representative gov governor prof professor gen
  general sgt sergeant lt lieutenant capt captain col colonel president minister mayor judge justice king queen prince princess
  pope bishop chancellor secretary commissioner inspector chief`.split(/\s+/),
)

/** Forms of address that go before a name. */
export function isTitle(norm: string): boolean {
  return TITLES.has(norm)
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=(s|ed|ing|able|ful|hood|hoods|ite|ites|al|ally|less|er|ers|y|able|ably)?$)/, 'or'],
  [/(?<=[a-z]{2})is(?=(e|es|ed|ing|able|ation|ations|ational|er|ers)$)/, 'iz'],
  [/(?<=[a-z]{2})ys(?=(e|es|ed|ing)$)/, 'yz'],
  [/(?<=[bt])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{2}[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)/, 'l'],
  [/(?<=[a-z])ence(?=s?$)/, 'ense'],
  [/(?<=^(?:an|leuk|p|encyclop|gyn|orthop))ae/, 'e'],
  [/(?<=(?:enr|f|ski))ll?(?=(ment|ful)?s?$)/, 'l'],
]

/** One form for all spellings of a word that differ in house style only; no word for people to read. */
export const commonSpelling = kept((norm: string): string => {
  const plain = norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('.', '')
    // "James's" is "James'", whose sign is a quotation mark to the eye.
    .replace(/(?<=s)'s$/, '')
    .replace(/(?<=..in)'$/, 'g')
  const paired = PAIRS.get(plain) ?? plain
  return RULES.reduce((word, [pattern, to]) => word.replace(pattern, to), paired)
})

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ["ain't", 'is not'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
  ['kinda', 'kind of'],
  ['sorta', 'sort of'],
  ['outta', 'out of'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['dunno', 'do not know'],
  ["c'mon", 'come on'],
  ["y'all", 'you all'],
  ['alright', 'all right'],
  ['c', 'degrees celsius'],
  ['f', 'degrees fahrenheit'],
  ['mph', 'miles per hour'],
  ['kph', 'kilometer per hour'],
])
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/'d$/, " 'd"],
  [/'s$/, " 's"],
]

/** The words that a contraction stands for: "don't" is "do", "not". What can be several words stays "'s", "'d". */
export const expand = kept((norm: string): readonly string[] => {
  const whole = IRREGULAR.get(norm)
  if (whole) return whole.split(' ')
  return expandEnding(norm)
})

/** Endings can follow each other: "wouldn't've". What is left as an ending is one word. */
function expandEnding(norm: string): readonly string[] {
  const ending = norm.startsWith("'") ? undefined : ENDINGS.find(([pattern]) => pattern.test(norm))
  return ending ? norm.replace(ending[0], ending[1]).split(' ').flatMap(expandEnding) : [norm]
}

const OPEN_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had', 'did']],
  ['will', ['shall']],
  ['per', ['a', 'an']],
])

/** Whether two lists of words are the same once contractions are written out. */
export function sameExpanded(a: readonly string[], b: readonly string[]): boolean {
  const x = a.flatMap(expand).map(commonSpelling)
  const y = b.flatMap(expand).map(commonSpelling)
  const contracted = x.length !== a.length || y.length !== b.length
  const stands = (short: string, long: string): boolean => OPEN_ENDINGS.get(short)?.includes(long) ?? false
  return (
    x.length === y.length &&
    x.every(
      (word, i) => word === y[i] || (contracted && (stands(word, y[i] as string) || stands(y[i] as string, word))),
    )
  )
}

const FILLERS = new Set(['um', 'umm', 'uh', 'uhh', 'er', 'erm', 'ah', 'hmm', 'mm'])

export function isFiller(norm: string): boolean {
  return FILLERS.has(norm)
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
