import type { Gender } from './given.js'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const MEN = set(`
spokesman congressman chairman businessman actor man father dad husband son brother boy gentleman assemblyman councilman policeman
salesman grandfather uncle nephew king prince duke pope priest fireman sportsman newsman anchorman guy waiter stepfather widower
groom boyfriend frontman playboy alderman ombudsman statesman lawman
`)
const WOMEN = set(`
spokeswoman congresswoman chairwoman businesswoman actress woman mother mom mum wife daughter sister girl lady assemblywoman
councilwoman policewoman grandmother aunt niece queen princess duchess waitress stepmother widow bride girlfriend heiress nun
starlet mistress hostess diva mogul-mother songstress comedienne
`)
const PEOPLE = set(`
spokesperson spokespeople president minister premier chancellor secretary senator representative lawmaker legislator governor mayor
councilor councillor commissioner ambassador attorney lawyer general admiral colonel major captain commander sergeant officer
detective inspector sheriff deputy chief judge justice prosecutor chair chairperson ceo executive exec director founder cofounder
coach manager speaker leader whip delegate correspondent reporter journalist editor anchor host columnist commentator pundit
analyst strategist adviser advisor aide photographer designer star celebrity socialite influencer singer rapper musician artist
author writer novelist poet professor scholar researcher scientist economist historian psychologist doctor physician surgeon nurse
teacher student pastor bishop archbishop cardinal reverend rabbi imam activist organizer advocate protester witness victim suspect
defendant plaintiff neighbor neighbour resident owner boss billionaire millionaire tycoon mogul magnate entrepreneur developer
businessperson investor banker trader farmer worker driver pilot soldier veteran candidate nominee contender hopeful frontrunner
front-runner challenger incumbent rival politician official diplomat envoy negotiator mediator democrat republican conservative liberal
socialist libertarian independent vice-president veep principal superintendent dean provost chef model player quarterback pitcher
goalkeeper striker midfielder winger forward defender skipper sprinter cyclist jockey referee umpire champion winner athlete golfer boxer racer skater swimmer runner filmmaker producer comedian
entertainer performer dancer drummer guitarist songwriter playwright screenwriter critic blogger youtuber streamer podcaster
whistleblower hacker agent spy expert specialist consultant contractor engineer architect programmer technician pharmacist dentist
therapist psychiatrist veterinarian biologist chemist physicist astronomer epidemiologist virologist meteorologist survivor parent
sibling twin cousin relative friend partner spouse ex-wife ex-husband fiance fiancee lover child kid teen teenager youth baby adult
person human individual native immigrant refugee migrant citizen user customer client patient fan supporter donor volunteer
employee staffer intern treasurer comptroller auditor coroner curator librarian conductor composer soprano tenor sculptor painter
chairwoman-elect laureate pioneer icon legend hero great ace nobelist personality figure newcomer freshman sophomore senior graduate
alumnus retiree pensioner passenger commuter motorist pedestrian bystander onlooker shopper tourist villager
collector gran granny grandma grandpa grandad nan nanny auntie campaigner trucker postman postwoman barmaid publican hotelier grocer
greengrocer ratepayer taxpayer parishioner churchwarden organist choirmaster harbourmaster harbormaster stationmaster signalman
linesman ferryman boatman deckhand sailor seaman airman mariner coxswain archivist bricklayer scaffolder roofer welder quarryman
seamstress jeweller blacksmith beekeeper crofter smallholder rancher stablehand gamekeeper groundsman groundskeeper janitor
cleaner watchman doorman bouncer courier dispatcher paralegal bailiff registrar mechanic machinist stylist tattooist
islander camper hiker walker angler diver climber bandmate teammate classmate colleague flatmate roommate housemate workmate crewmate carer caregiver caretaker co-star bodyguard assistant counsel solicitor barrister magistrate commander-in-chief monarch royal
`)
/** Jobs that many have, so that "the paramedic" alone is nobody whom the article names for something else. */
const TRADES = set(`
anthropologist archaeologist baker bartender butcher carpenter caterer cleric climatologist clerk cook criminologist
ecologist electrician firefighter fisherman florist forecaster gardener geologist hairdresser headmaster headmistress headteacher
landlord lecturer lifeguard mathematician midwife oceanographer paramedic pediatrician paediatrician planner plumber presenter
ranger seismologist shopkeeper sociologist statistician supervisor surveyor translator tutor vet vicar
`)
const ORGANIZATIONS = set(`
company brand label firm business corporation retailer manufacturer maker giant chain startup start-up conglomerate group organization
organisation agency department ministry bureau office team house bank airline university college school hospital church charity
foundation nonprofit non-profit institute institution union league club federation association coalition alliance network
broadcaster channel station newspaper magazine publication outlet tabloid website publisher paper daily weekly site platform app
committee commission council panel board court parliament congress senate legislature government administration campaign party
regulator watchdog authority service force military army navy utility operator provider carrier automaker carmaker drugmaker
studio powerhouse restaurant hotel museum zoo store shop supermarket insurer lender fund consultancy thinktank think-tank
tank lab laboratory city town county state country nation kingdom republic embassy consulate delegation syndicate cooperative
troupe orchestra band consortium partnership venture developer-group militia cartel faction movement retailer fashion-house
`)
/** Papers that speak for whoever wrote them. */
const PAPERS = set(`
report statement release study survey poll article story lawsuit suit complaint indictment affidavit filing document memo letter
email e-mail tweet post message announcement reply response ruling opinion decision order law bill act resolution manifesto declaration
account feed transcript book documents records data research analysis review investigation testimony note text advisory notice caption information guidance
`)
/** Sources that an outlet keeps in the dark whatever the article before them. */
const SOURCES =
  set(`source sources insider insiders official officials person people eyewitness eyewitnesses witness witnesses spokesperson
representative rep observer observers critic critics expert experts analyst analysts user users fan fans many some others few several most
all everyone everybody someone somebody anyone nobody none another one ones two three four five both those`)

const SPOKES = set(`
spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen rep representative publicist press-secretary statement release
announcement
`)

/** Papers that one speaker issues at once, so that the paper is that speaker. */
const OWN = set(
  `reply response statement release tweet post message email e-mail letter memo note caption announcement information`,
)

/** Words that can stand for one another in an epithet. */
const KIN: readonly ReadonlySet<string>[] = [
  'senator lawmaker legislator politician congressman congresswoman representative democrat republican',
  'actor actress star performer entertainer celebrity',
  'singer star performer entertainer celebrity rapper musician artist songwriter',
  'star legend great ace player champion',
  'star celebrity socialite personality influencer icon model',
  'attorney lawyer counsel solicitor barrister',
  'reporter journalist correspondent anchor host columnist commentator writer editor',
  'ceo executive boss chief founder entrepreneur head',
  'billionaire tycoon mogul magnate businessman businesswoman developer entrepreneur',
  'boss manager coach head skipper gaffer',
  'candidate nominee contender hopeful frontrunner front-runner challenger',
  'mother mom mum parent',
  'father dad parent',
  'professor scholar academic researcher scientist expert economist historian',
  'doctor physician surgeon',
  'officer policeman policewoman cop detective',
  'president leader commander-in-chief chief',
  'minister premier leader',
  'governor politician',
  'mayor politician',
  'company brand label firm business corporation retailer manufacturer maker giant chain house powerhouse conglomerate startup',
  'bank lender company business',
  'airline carrier company business',
  'agency department bureau ministry office',
  'newspaper paper publication outlet magazine daily tabloid',
  'network broadcaster channel station outlet',
  'website site outlet platform app',
  'university college school institution',
  'organization organisation group nonprofit charity foundation association coalition',
].map(set)

const singular = (noun: string): string =>
  /(?:men)$/.test(noun)
    ? noun.replace(/men$/, 'man')
    : /ies$/.test(noun)
      ? noun.replace(/ies$/, 'y')
      : /(?:ss|sis|us)$/.test(noun)
        ? noun
        : /(?:ches|shes|sses|xes)$/.test(noun)
          ? noun.replace(/es$/, '')
          : noun.replace(/s$/, '')

const among = (list: ReadonlySet<string>, noun: string): boolean =>
  list.has(noun) || ((noun.endsWith('s') || noun.endsWith('men')) && list.has(singular(noun)))

const PERSONS = new Set([...PEOPLE, ...TRADES, ...MEN, ...WOMEN])

export const isPersonRole = (noun: string): boolean => among(PERSONS, noun)
/** Bodies of a definite kind: the noun stands only for one of which the article says so, and is the name of one without another. */
export const isInstitution = (noun: string): boolean =>
  /^(?:council|court|government|ministry|committee|commission|parliament|senate|congress|legislature|university|college|school|hospital|church|city|town|county|state|country|nation|embassy|union|newspaper|paper|magazine|airline|bank|museum|army|navy|military|jury|board|panel|tribunal|team|league|federation|association|society|institute|foundation|charity|regulator|watchdog|laboratory|lab|department|bureau|office|zoo)$/.test(
    noun,
  )
/** What a place is: its name also stands for who governs it. */
export const isPlaceRole = (noun: string): boolean =>
  /^(?:country|nation|state|city|town|county|kingdom|village|republic)$/.test(noun)
export const isTrade = (noun: string): boolean => among(TRADES, noun)
export const isOrganizationRole = (noun: string): boolean => among(ORGANIZATIONS, noun)
export const isPaper = (noun: string): boolean => among(PAPERS, noun)
export const isSource = (noun: string): boolean => SOURCES.has(noun)
export const isOwnWords = (noun: string): boolean => OWN.has(noun)
/** Somebody (or something) that speaks for an organisation. */
export const isVoice = (noun: string): boolean => among(SPOKES, noun)

export function roleGender(noun: string): Gender | null {
  if (among(MEN, noun)) return 'male'
  return among(WOMEN, noun) ? 'female' : null
}

/** Whether two role nouns can mean the same person or organisation. */
export function kindred(a: string, b: string): boolean {
  const x = singular(a)
  const y = singular(b)
  return x === y || KIN.some(each => each.has(x) && each.has(y))
}
