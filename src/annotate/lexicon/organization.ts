import { isGiven } from './given.js'
import { bare } from './title.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SUFFIXES = words('inc corp co ltd llc llp plc gmbh ag sa spa nv bv lp incorporated corporation company limited')

/** Words that end (or begin, before "of" and "for") the name of an organisation. */
const HEADS = words(`
academy administration agency airlines airways alliance army assembly associates association authority bank board brigade brothers
broadcasting bureau cabinet campaign center centers centre chamber charity church clinic club coalition college commission committee
conference congress consortium consulting corps council court courts department dept division enterprises exchange facility federation
fellowship force forces foundation front fund funds galleries gallery government group guard guild holdings hospital hotel house industries
initiative institute institution insurance investments jazeera journal laboratories laboratory labs league library magazine
management market media ministry mission motors movement museum network networks news newspaper newspapers office orchestra organisation
organization pac parliament partners partnership party patrol pharmaceuticals pictures police post press productions project radio records
registry republic reserve resorts restaurant review school schools securities senate show service services society solutions squad
station store stores studio studios systems team technologies technology television theater theatre times tribune tribunal trust
union university ventures watch weekly works workers chronicle herald gazette observer guardian globe examiner inquirer courier
aerospace aviation automotive apparel bakery bakeries bancorp beverages biosciences brewery brewing capital chemicals communications
construction cosmetics cruises dairies dairy electric electronics energy engineering entertainment financial foods freight gas healthcare
logistics oil outfitters petroleum pharma properties rail railway railways realty robotics semiconductors shipping software telecom
therapeutics toys utilities wireless athletic rovers wanderers united albion hotspur fc afc cf
archive archives ambulance aquarium ballet biotech cement choir developments diagnostics estates forum freightways genetics
haulage holidays homes housing minerals mining observatory opera payroll pension pensions philharmonic plastics quarries
rescue resources seafoods symphony textiles timber tours travel water
kestrels hornets lions tigers eagles bears hawks falcons panthers wolves bulls dolphins raiders
telegraph mail bulletin dispatch sentinel enquirer monitor digest argus advertiser wire insider talk advisers advisors ferries line lines sports videos steel wings
`)

/** Heads that are surnames as well: of a body where no given name stands before them. */
const NAMESAKE_HEADS = words('power mills banks fields woods waters gardens')

const KNOWN = words(`
nato fbi cia nsa irs epa nasa nbc cbs abc cnn msnbc bbc npr pbs hbo espn nfl nba mlb nhl ncaa fifa ioc un unicef unesco who imf wto opec
eu ice tsa fda cdc fcc sec doj dhs dea atf nypd lapd aclu naacp nra aarp afl-cio dnc rnc dccc opec isis isil hamas hezbollah taliban
google facebook twitter instagram apple amazon microsoft tesla uber boeing pentagon kremlin congress senate reuters politico breitbart
bloomberg youtube tiktok netflix disney walmart starbucks nike interpol snapchat reddit spacex
`)

/** Names with a home of their own that the head words miss. */
const PHRASES = new Set([
  'white house',
  'supreme court',
  'state department',
  'associated press',
  'united nations',
  'european union',
  'secret service',
  'capitol hill',
  'planned parenthood',
  'fox news',
  'black lives matter',
  'al jazeera',
  'downing street',
  'wall street journal',
  'the hill',
])

/** Titles and units with capitals that are no organisations and no people. */
const NOT_ACRONYMS = words(
  'ceo cfo coo cto tv dna hiv aids id am pm ok pr vip diy faq ads usd gmt est pst edt pdt iq ufo suv phd md jr sr ii iii iv vi ad bc a.m p.m',
)

export const isCompanySuffix = (word: string): boolean => SUFFIXES.has(bare(word))
export const isOrganizationHead = (word: string): boolean => HEADS.has(bare(word)) || SUFFIXES.has(bare(word))

/** Capitals that abbreviate a name: "WHO", "AT&T", "U.N.". */
export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(word) && !NOT_ACRONYMS.has(bare(word))

export function isOrganization(list: readonly string[]): boolean {
  const all = list.map(word => word.toLowerCase())
  if (all.length === 1) return KNOWN.has(bare(all[0]!)) || SUFFIXES.has(bare(all[0]!))
  const cut = all.findIndex(word => word === 'of' || word === 'for' || word === 'on')
  return (
    PHRASES.has(all.join(' ')) ||
    isOrganizationHead(all.at(-1)!) ||
    (NAMESAKE_HEADS.has(all.at(-1)!) && !isGiven(list[0]!)) ||
    (cut > 0 && isOrganizationHead(all[cut - 1]!)) ||
    KNOWN.has(bare(all[0]!)) ||
    all.includes('&')
  )
}
