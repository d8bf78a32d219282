import type { Gender } from './given.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Forms of address; the dot is left out. */
const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words('mr mister sir lord father brother king prince duke sheikh shri señor herr monsieur').map(
    (word): [string, Gender] => [word, 'male'],
  ),
  ...words('mrs ms miss madam madame mme lady dame sister queen princess duchess shrimati smt señora frau').map(
    (word): [string, Gender] => [word, 'female'],
  ),
  ...words(
    'mx dr prof hon rev cllr'.concat(' reverend doctor professor rabbi imam pope cardinal bishop archbishop pastor'),
  ).map((word): [string, null] => [word, null]),
])

/** Offices, ranks and jobs that stand before a name with a capital. */
const OFFICES = new Set(
  words(`
president vice premier chancellor minister secretary senator sen sens representative rep reps congressman congresswoman governor gov
lieutenant lt brigadier brig commodore rear asst mayor councilman councilwoman councilor councillor alderman commissioner ambassador attorney solicitor general gen
admiral adm colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt officer detective det inspector
superintendent insp supt constable pc wpc dci dsi sheriff deputy chief judge justice magistrate prosecutor chairman chairwoman chair chairperson ceo cfo coo cto
director founder co-founder cofounder coach manager speaker majority minority leader whip delegate assemblyman assemblywoman
assemblymember spokesman spokeswoman spokesperson correspondent reporter editor anchor host columnist analyst strategist adviser advisor
photographer designer actor actress singer rapper author director-general treasurer comptroller auditor dean provost
principal taoiseach tánaiste td emir sultan ayatollah marshal trooper agent special counsel first lady nominee candidate executive producer
former ex acting interim outgoing incoming then late retired house senate state mp mps msp mep mla
`),
)
/** These stand before titles but also begin names; they alone make no title. */
const WEAK = new Set(
  words(`
former ex acting interim outgoing incoming then late retired house senate state special first vice majority minority lady
executive chief general private major justice rear asst
`),
)
const LINKS = new Set(['of', 'the', 'for', 'and'])
/** Honours and degrees behind a name are no part of it: "Ann Lee KC". */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  words(
    'TD QC KC OBE CBE MBE KBE DBE GBE OM CB CMG KCMG GCMG DSO DSC BEM OP SJ OFM OSB RSM PhD DPhD MD RN FRS FRSE FBA Esq MP MSP MEP MLA',
  ),
)

export const isPostnominal = (text: string): boolean => POSTNOMINALS.has(text.replace(/\./g, ''))

/** A word in lower case, without the stop of an abbreviation. */
export function bare(word: string): string {
  const low = word.toLowerCase()
  return low.endsWith('.') ? low.slice(0, -1) : low
}

export const isHonorific = (word: string): boolean => HONORIFICS.has(bare(word))
export const honorificGender = (word: string): Gender | null => HONORIFICS.get(bare(word)) ?? null
/** "co-host" is a host, "Vice-Chancellor" a chancellor. */
function office(word: string): string {
  const low = bare(word)
  const hyphen = low.lastIndexOf('-')
  if (hyphen > 0 && low.split('-').every(part => OFFICES.has(part))) return low.slice(hyphen + 1)
  return low.startsWith('co-') || low.startsWith('ex-') ? low.slice(3) : low
}
export const isOffice = (word: string): boolean => OFFICES.has(office(word))

/** Departments in titles such as "Secretary of State". */
const PORTFOLIOS = new Set(
  words(`
state defense defence treasury energy education labor labour commerce agriculture transportation interior homeland security justice
health human services staff police veterans affairs house housing urban development operations foreign finance home opposition
`),
)

/**
 * How many of the words, from the first on, are a title: "Former Secretary of State", "Mr.", "Lt. Gov.".
 * At least one of them must be a title by itself; else 0.
 */
export function titleLength(list: readonly string[]): number {
  let last = 0
  let sure = false
  for (let i = 0; i < list.length; i++) {
    const word = office(list[i]!)
    const honorific = HONORIFICS.has(word)
    if (honorific || OFFICES.has(word)) {
      last = i + 1
      // One that by itself says that a person's name follows.
      const chief = word === 'executive' && i > 0 && bare(list[i - 1]!) === 'chief'
      sure ||= honorific || !WEAK.has(word) || chief || (i > 0 && word === 'justice')
    } else if (sure && LINKS.has(word)) continue
    // "Vice-Chancellor", "Director-General"
    else if (word === '-' && last === i && i > 0 && OFFICES.has(office(list[i + 1] ?? ''))) continue
    else if (
      sure &&
      i > 0 &&
      PORTFOLIOS.has(word) &&
      i - last < 4 &&
      list.slice(last, i).some(each => LINKS.has(bare(each)))
    )
      last = i + 1
    else break
  }
  return sure || (last > 1 && ['minister', 'justice', 'general'].includes(bare(list[last - 1]!))) ? last : 0
}

/** A title that is part of a name with one word more: "Pope Leo", "King Harald V". */
export const isRegnal = (list: readonly string[]): boolean =>
  (list.length === 2 || (list.length === 3 && /^[IVX]+$/.test(list[2]!))) &&
  /^(?:pope|king|queen|prince|princess|emperor|saint|lady)$/i.test(list[0]!)
