import { MONTH_KEYS } from './month.js'

/** Never end a sentence: a name or a number follows them. */
export const TITLE_STOPS = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra st ste mt ft hon pres gov lt gen col sgt capt cmdr cpl pvt maj adm ' +
    'sen rep reps sens govs gens drs messrs supt det insp ofc vs v op cf ed eds al approx ' +
    'dept est univ assn bros atty dist'
  ).split(' '),
)

/** Never end a sentence before a number. */
export const COUNTED_STOPS = new Set('no nos art sec vol pp p fig eq ch cl par'.split(' '))

/** End a sentence only where what follows opens one. */
export const SHORTENED = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri inc corp co ltd llc plc jr esq ' +
    'etc ave blvd rd hwy ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
)

/** Of these, the months: a number goes on with them. */
export const MONTH_STOPS: ReadonlySet<string> = new Set([...MONTH_KEYS, 'sept'])

/** Words that open a sentence and stand in no name: after "U.S." or "Inc." they tell where it ends. */
export const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at as if ' +
    'but and or so when while after before since although though however what who why how where for from by with to ' +
    'not no yes most many some all both each one two last earlier later meanwhile asked according is was are were do did'
  ).split(' '),
)

/** A name, then a verb of speech, behind a quotation. */
export const CUE_BEHIND =
  /^(\p{Lu}[\p{L}.'\u2019-]*)(?: [\p{Lu}][\p{L}.'\u2019-]*){0,3}(?:, [^.?!"\u201C\u201D]{1,80},)?(?: later| then| also)? (?:said|says|asked|asks|wrote|writes|tweeted|posted|added|replied|told|shouted|cried|exclaimed|continued|yelled|wondered|joked|quipped|responded|answered)\b/u

/** Words that "I" stands behind, and no initial: "better than I. Nobody …". */
export const PRONOUN_I =
  /\b(?:than|as|am|do|did|was|were|have|had|can|could|will|would|should|may|might|must|shall|nor) I$/

/** Their short forms end a name that has an exclamation mark in it. */
export const FIRM_NAME = /^(?:Inc|Corp|Ltd|Co)\b/u

/** Short forms that go on also where they are in lower case. */
export const SHORT_LOWER = /^(?:vs|v|cf|approx|al)$/u

/** A platform whose name looks like an initial. */
export const PLATFORM_X = /\b(?:on|to|via|from) X$/
