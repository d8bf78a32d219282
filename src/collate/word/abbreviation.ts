/**
 * Short forms of one word, and what they can stand for. Which of them a house prints is its style: AP writes "Calif."
 * and "Gen.", others write them out.
 */
const LONG = new Map<string, readonly string[]>(
  `mr mister;dr doctor drive;sen senator;rep representative;gov governor;prof professor;gen general;sgt sergeant;cpl corporal;
  pvt private;lt lieutenant;capt captain;maj major;col colonel;cmdr commander;adm admiral;supt superintendent;det detective;
  insp inspector;pres president;sec secretary;atty attorney;hon honorable;rev reverend;fr father;msgr monsignor;st saint street;
  jr junior;sr senior;ave avenue;rd road;blvd boulevard;ln lane;hwy highway;sq square;ct court connecticut;pkwy parkway;
  mt mount;mts mountains;ft feet foot fort;in inch inches;m meter meters metre metres;mi mile miles;apt apartment;no number;nos numbers;vs versus;dept department;govt government;
  inc incorporated;corp corporation;co company;ltd limited;bros brothers;assn association;assoc association;univ university;
  intl international;natl national;tv television;pct percent;min minute;max maximum;
  jan january;feb february;mar march;apr april;jun june;jul july;aug august;sep september;sept september;oct october;
  nov november;dec december;mon monday;tue tuesday;tues tuesday;wed wednesday;thu thursday;thur thursday;thurs thursday;
  fri friday;sat saturday;sun sunday;
  ala alabama;ariz arizona;ark arkansas;calif california;colo colorado;conn connecticut;del delaware;fla florida;ga georgia;
  ill illinois;ind indiana;kan kansas;ky kentucky;la louisiana;md maryland;mass massachusetts;mich michigan;minn minnesota;
  miss mississippi;mo missouri;mont montana;neb nebraska;nev nevada;okla oklahoma;ore oregon;pa pennsylvania;tenn tennessee;
  tex texas;va virginia;vt vermont;wash washington;wis wisconsin;wyo wyoming;ont ontario;que quebec`
    .split(';')
    .map(row => row.trim().split(' '))
    .map(([short = '', ...long]) => [short, long]),
)

/** The same word, written out on one side; "Mar" and "Mar." are one norm. */
export function abbreviates(a: string, b: string): boolean {
  return (LONG.get(a)?.includes(b) ?? false) || (LONG.get(b)?.includes(a) ?? false)
}

/** Short forms that their full stop belongs to: "Mr. Lee" is "Mr Lee". */
export function isShort(norm: string): boolean {
  return LONG.has(norm) || /^(?:mrs|ms|mx|\p{L})$/u.test(norm)
}

/** A word as printed, and as it is compared. */
interface Printed {
  readonly raw: string
  readonly norm: string
}

/** Words that the letters of a name's short form may pass over: "D.C." for "District of Columbia". */
const PASSED = new Set('of the and for in on de & du la'.split(' '))
const INITIALS = /^((?:\p{Lu}\.?){2,6})(['\u2019]?s)?$/u
const POSSESSIVE = /['\u2019]s?$/

/** The letters of a short form, without what makes it possessive; null of any other word. */
function lettersOf(word: Printed): { readonly letters: string; readonly possessive: boolean } | null {
  const match = INITIALS.exec(word.raw)
  return match && { letters: (match[1] ?? '').replaceAll('.', '').toLowerCase(), possessive: match[2] !== undefined }
}

/** "UK" for "United Kingdom", "the EU's" for "the European Union's": a name by the letters that its words begin with. */
export function isInitialism(short: Printed, words: readonly Printed[]): boolean {
  const found = lettersOf(short)
  const last = words.at(-1)
  if (!found || !last || words.length < 2) return false
  // "the United Nations'", whose sign is a quotation mark to the eye.
  if (found.possessive !== POSSESSIVE.test(last.raw) && !(found.possessive && last.norm.endsWith('s'))) return false
  const named = words.filter(word => !PASSED.has(word.norm))
  if (!named.every(word => /^\p{Lu}/u.test(word.raw))) return false
  const initials = (some: readonly Printed[]): string => sameCountry(some.map(word => word.norm.charAt(0)).join(''))
  const letters = sameCountry(found.letters)
  return initials(named) === letters || initials(words) === letters
}

const sameCountry = (letters: string): string => (letters === 'usa' ? 'us' : letters)

/** "US" and "U.S.A." are one country. */
export function isSameInitialism(a: Printed, b: Printed): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)]
  return x !== null && y !== null && x.possessive === y.possessive && sameCountry(x.letters) === sameCountry(y.letters)
}
