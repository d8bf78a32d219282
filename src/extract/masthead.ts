import { findDate } from './date.js'
import { isCredit } from './furniture.js'
import { endsSentence, wordCount } from './unit.js'

const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK UK US USA NSW VIC QLD'.split(
    ' ',
  ),
)
/** Datelines that stand behind a writer's name without a state. */
const PLACES =
  /(?<!\s)\s+(?:in\s+)?(London|Paris|Berlin|Brussels|Rome|Madrid|Vienna|Dublin|Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Birmingham|Liverpool|Leeds|Bristol|Washington(?:,? D\.?C\.?)?|New York(?: City)?|Los Angeles|San Francisco|Chicago|Boston|Houston|Dallas|Austin|Atlanta|Miami|Seattle|Denver|Phoenix|Philadelphia|Detroit|Toronto|Ottawa|Montreal|Vancouver|Mexico City|Moscow|Kyiv|Kiev|Warsaw|Prague|Budapest|Athens|Istanbul|Ankara|Cairo|Jerusalem|Tel Aviv|Beirut|Baghdad|Tehran|Dubai|Doha|Riyadh|Kabul|Islamabad|Karachi|Delhi|New Delhi|Mumbai|Dhaka|Colombo|Beijing|Shanghai|Hong Kong|Taipei|Tokyo|Seoul|Bangkok|Hanoi|Manila|Jakarta|Singapore|Sydney|Melbourne|Canberra|Brisbane|Perth|Auckland|Wellington|Nairobi|Lagos|Accra|Johannesburg|Cape Town|Geneva|Zurich|Stockholm|Oslo|Copenhagen|Helsinki|Lisbon|Amsterdam)$/
const NAME_TOKEN =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lu}\.|(?:de|da|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|dos|ter)|Jr\.?|Sr\.?|I{2,3})$/u
const NOT_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|staff|admin|administrator|editor|editors|editorial|newsroom|contributor|contributors|guest|unknown|anonymous|the|our|a|an|this|his|her|no|all|now|then|what|how|why|when|who|image|video|photo|breaking|exclusive|news)\b(?!\.)/i
const ROLE =
  /\b(reporter|editor|writer|correspondent|staff|columnist|contributor|journalist|bureau|desk|chief|producer|critic|team|news|newspaper|press|media|service|group|post|times|gazette|herald|tribune|journal|magazine|radio|tv|digital|online|reporting|senior|political|business|sports?|crime|health|education|science|author|reviewer|opinion|freelance|special|today)\b/i
const AGENCY_NAME =
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|press association|pa media|bloomberg(?: news)?|united press international|upi|xinhua|tass|dpa|ap)$/i

/** The writers that a byline names: "By Ann Poe and Jo Roe, Staff Writers". Empty for "By Staff"; null where the line is none. */
export function byline(text: string): readonly string[] | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const found =
    /^(?:(?:written|words|story|posted|published|reported|report|(?:live )?reporting|interview|analysis|opinion|review|column|authored|created) )?by\b:? (.{2,140})$/i.exec(
      line,
    ) ?? /^author:? (.{2,140})$/i.exec(line)
  if (!found || (endsSentence(line) && !/\b(\p{Lu}|Jr|Sr)\.$/u.test(line))) return null
  const rest = withoutDate(found[1]!).trim()
  if (
    /^(?:(?:our |the |a )?(?:staff|admin|editors?|newsroom|correspondents?|reporters?|desk|web desk)\b.{0,40})$/iu.test(
      rest,
    )
  )
    return []
  if (/^(?:\p{Lu}[\p{L}&.'’]*\s){1,4}(?:staff|newsroom|desk|reporters?|correspondents?|team)$/iu.test(rest))
    return [rest]
  const names = namesOf(rest)
  return names.length > 0 ? names : null
}

function namesOf(text: string): string[] {
  const segments = text.split(/\s*(?:[|•·;]|\s[-–—]\s|\bfor\b|\bin\b(?= \p{Lu})|@\w+|\S+@\S+|\d)\s*/u, 1)
  const parts = (segments[0] ?? '').split(/(?:(?<!\s)\s+)?,\s*(?:and\s+)?|(?<!\s)\s+(?:and|&|with)\s+/)
  const bare = parts.map(part => part.trim())
  const known = (name: string): boolean => AGENCY_NAME.test(name) || isName(name)
  if (bare.length === 0 || withoutJob(bare[0]!) === bare[0]) return bare.filter(known)
  // Behind a name with a job stands another such, or more of the job: "Ann Poe Deputy Editor and Bus Driver".
  return bare.map(withoutJob).filter((name, i) => known(name) && name !== bare[i])
}

/** "Ann Poe Executive Editor" as "Ann Poe". */
function withoutJob(name: string): string {
  const found = /^(\S+ (?:\p{Lu}\. )?\S+) (.+)$/u.exec(name)
  return found !== null && !isName(name) && isName(found[1]!) && ROLE.test(found[2]!) ? found[1]! : name
}

/** Two to four capitalised words (particles aside) that are no job and no weekday. */
export function isName(text: string): boolean {
  const tokens = text.split(' ')
  return (
    tokens.length >= 2 &&
    tokens.length <= 5 &&
    text.length <= 50 &&
    !NOT_NAMES.test(text) &&
    !ROLE.test(text) &&
    tokens.every(token => NAME_TOKEN.test(token)) &&
    /^\p{Lu}/u.test(text) &&
    !/^\p{Ll}/u.test(tokens.at(-1)!)
  )
}

/**
 * A line of a name with a place or a job, which only its place on the page makes a byline:
 * "Ann Poe Springfield OH", "Ann Poe, Political Editor", "Ann Poe".
 */
export function signature(text: string): readonly string[] | null {
  const line = withoutDate(text.replace(/\s+/g, ' '))
    .replace(/(?<![\s|•·,–—-])[\s|•·,–—-]+$/, '')
    .trim()
  const tokens = line.split(' ')
  if (tokens.length < 2 || tokens.length > 10 || endsSentence(line)) return null
  const state = tokens.at(-1)!.replace(/[.,]/g, '')
  if (tokens.length >= 4 && STATES.has(state)) {
    const middle = /^\p{Lu}\.$/u.test(tokens[1]!) ? 3 : 2
    const comma = tokens.slice(0, -1).findIndex(token => token.endsWith(','))
    const name = tokens
      .slice(0, comma >= 1 && comma < tokens.length - 2 ? comma + 1 : middle)
      .join(' ')
      .replace(/,$/, '')
    if (isName(name)) return [name]
  }
  const city = PLACES.exec(line)
  if (city)
    return isName(line.slice(0, city.index).replace(/,$/, '')) ? [line.slice(0, city.index).replace(/,$/, '')] : null
  const [first, ...others] = line.split(/(?:(?<!\s)\s+)?(?:,|\||•|·|\s[-–—]\s|\()\s*/)
  const several = first?.split(/ (?:and|&) /) ?? []
  if (several.length === 2 && several.every(isName) && others.length === 0) return several
  if (
    first !== undefined &&
    isName(first) &&
    (others.length === 0 || others.every(part => ROLE.test(part) || isName(part) || part === ''))
  )
    return [first]
  return null
}

function withoutDate(text: string): string {
  const date = findDate(text)
  if (date === null) return text
  return text
    .slice(0, date.from)
    .replace(/\b(published|posted|updated|last|on|at|date)[\s:,]*$/i, '')
    .replace(/(?<![\s|•·,–—:-])[\s|•·,–—:-]+$/, '')
}

export interface DateLine {
  readonly published: string | null
  readonly modified: string | null
}

const DATE_WORDS =
  /\b(date|time|published|posted|created|issued|released|first|last|updated?|modified|edited|on|at|by|am|pm|a\.m\.?|p\.m\.?|gmt|utc|e[ds]?t|c[ds]t|m[ds]t|p[ds]?t|ct|bst|ist|aest|cet|cest|hrs|mon(day)?|tues?(day)?|wed(nesday)?|thu(rs)?(day)?|fri(day)?|sat(urday)?|sun(day)?|\d{1,2}:\d{2}|\d+ ?min(ute)?s?( read)?|read|ago|hours?|days?|print edition|online)\b\.?/gi
const YEARLESS =
  /^(?:(?:published|posted|updated)\s*:?\s*)?(?:\p{L}+day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)(?:,? (?:at )?[\d:.]+ ?(?:[ap]\.?m\.?)?)?$|^(?:(?:last )?(?:updated|published|posted):? )?(?:about |an? )?\d* ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$|^(?:last )?(?:updated|published|posted)\s*(?:at|on)?\s*:?\s*[\d:.]+ ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu

/** A line of dates and little else; a photo credit or a byline may stand beside them. */
export function dateLine(text: string): DateLine | null {
  if (text.length > 160 || wordCount(text) > 24) return null
  let rest = text
  let published: string | null = null
  let modified: string | null = null
  for (let found = findDate(rest); found !== null; found = findDate(rest)) {
    const updated = /\b(updated?|modified|edited)\b[^\d]{0,20}$/i.test(rest.slice(0, found.from))
    if (updated) modified ??= found.value
    else published ??= found.value
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.to)}`
  }
  if (published === null && modified === null) return YEARLESS.test(text) ? { published, modified } : null
  const left = rest
    .replace(DATE_WORDS, ' ')
    .replace(/[\s|•·,:;()–—-]+/g, ' ')
    .trim()
  if (wordCount(left) > 3 && !isCredit(left) && byline(rest.trim()) === null && signature(left) === null) return null
  return endsSentence(left) && wordCount(left) > 2 ? null : { published, modified }
}

const OUTLET =
  "((?:The |the )?[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*(?: (?:of|the|and|&|de|for|[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*)){0,6}?)"
/** Sure: one line is enough. The others count only where two lines agree. */
const CREDITS: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:by\\s+)?(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:(?:19|20)\\d\\d|present))?,?\\s*)?(?:by\\s+)?${OUTLET}(?=\\s*(?:[,.|·•–—-](?:\\s|$)|$|\\ball rights|\\binc\\b|\\bltd|\\bllc|\\blimited))`,
      'iu',
    ),
    true,
  ],
  [new RegExp(`^${OUTLET}\\s*(?:©|\\(c\\))\\s*(?:19|20)\\d\\d`, 'u'), true],
  [new RegExp(`\\b(?:head(?: over)? to|go to|visit|turn to|check out)\\s+${OUTLET}(?=[.!]?$)`, 'u'), true],
  [new RegExp(`\\b(?:originally|first) (?:appeared|published) (?:on|in|at|by)\\s+${OUTLET}(?=[.!]?$)`, 'u'), true],
  [new RegExp(`^(?:Support|SUPPORT|Join)\\s+${OUTLET}(?=[.!]?$)`, 'u'), false],
  [new RegExp(`\\b[Ww]hen you support\\s+${OUTLET}(?=[,.])`, 'u'), false],
  [new RegExp(`^(?:More|MORE) (?:from|on)\\s+${OUTLET}$`, 'u'), false],
  [
    new RegExp(
      `\\b(?:[Ff]ollow|[Ll]ike|[Ss]ubscribe to|[Dd]ownload|[Rr]ead more (?:at|on|from))\\s+(?:the )?${OUTLET}(?= (?:on|for|app|newsletter|today|now)\\b|[.!]?$)`,
      'u',
    ),
    false,
  ],
  [new RegExp(`\\b(?:to|see|read|of)\\s+${OUTLET}['’]s? (?:[Pp]rivacy|[Tt]erms|[Nn]ewsletter)`, 'u'), true],
  [new RegExp(`\\b(?:for|to|get)\\s+${OUTLET}['’]s? (?:daily |free |weekly |morning )*[Nn]ewsletter`, 'u'), true],
]
const NO_OUTLET =
  /^(?:the )?(?:all rights|our|us|privacy|terms|facebook|twitter|instagram|youtube|google|whatsapp|telegram|tiktok|x|apple|this|that|here|now|today|independent|news|latest|more|topic|newsletter|website|site|page|home|join|your|my|cookie|copyright)\b|^(?:the )?(?:publisher|author|author's|company|owner)s?$/i

/**
 * Who published the page, as its own footer and notices say; null where they do not, or name an agency.
 * `masthead` is the line at the very top: where another line repeats it, it is the name that readers know
 * ("The Anchor"), and the copyright may be its owner's ("Anchor Media Ltd").
 */
export function outletOf(lines: readonly string[], masthead: string | null): string | null {
  const top = masthead === null ? null : repeated(masthead, lines)
  if (top !== null) return top
  const votes = new Map<string, number>()
  for (const line of lines)
    for (const [pattern, sure] of CREDITS) {
      const name = pattern.exec(line)?.[1]?.replace(/[.,]$/, '').trim()
      if (
        name === undefined ||
        !/\p{L}/u.test(name) ||
        name.length < 3 ||
        name.length > 60 ||
        NO_OUTLET.test(name) ||
        AGENCY_NAME.test(name)
      )
        continue
      votes.set(name, (votes.get(name) ?? 0) + (sure ? 2 : 1))
    }
  const best = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]
  return best !== undefined && best[1] >= 2 ? best[0] : null
}

/** A short line of capitalised words, as another line repeats it (in mixed case, if there is a choice). */
function repeated(name: string, lines: readonly string[]): string | null {
  if (wordCount(name) > 5 || name.length < 3 || name.length > 40 || NO_OUTLET.test(name)) return null
  if (!name.split(' ').every(word => /^(?:[\p{Lu}\d&]|of|the|and)/u.test(word))) return null
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const found = lines
    .filter(line => line !== name || lines.filter(other => other === name).length > 1)
    .flatMap(line => line.match(pattern) ?? [])
  const capital = found.filter(form => /^\p{Lu}/u.test(form))
  return capital.find(form => form !== form.toUpperCase()) ?? capital[0] ?? null
}

const PAPER =
  /^(?:The )?(?!(?:Blog|Next|Previous|Latest|Related|Recent|Guest|New|Share|Opening|Reading|More|Breaking) )(?:\p{Lu}[\p{L}'\u2019&-]* ){1,3}(?:Courier|Post|Times|Tribune|Herald|Journal|Gazette|Chronicle|Guardian|Telegraph|Observer|Independent|Examiner|Globe|Bulletin|Dispatch|Sentinel|Inquirer|Enquirer|Argus|Echo|Mercury|Advertiser|Ledger)$|^The (?:\p{Lu}[\p{L}'\u2019&-]* ){1,3}(?:Star|Sun|Record|Standard)$|^Radio \p{Lu}[\p{L}-]*(?: News)?$/iu

/** The name of a newspaper as a line of its own above the headline; null where there is none, or several. */
export function mastheadOf(lines: readonly string[]): string | null {
  const found = new Set(lines.filter(line => PAPER.test(line) && line.split(' ').every(word => /^\p{Lu}/u.test(word))))
  return found.size === 1 ? [...found][0]! : null
}
