import { kept } from '../text/kept.js'

/** Agencies and outlets that go by several names: the first is the one that findings give. */
const ALIASES = `The Associated Press|Associated Press|AP
Reuters|Thomson Reuters|Reuters News
AFP|Agence France-Presse|Agence France Presse
UPI|United Press International
PA Media|Press Association|PA
dpa|Deutsche Presse-Agentur
EFE|Agencia EFE
ANSA
TASS|ITAR-TASS
Interfax
Xinhua|Xinhua News Agency
Kyodo|Kyodo News
PTI|Press Trust of India
ANI|Asian News International
AAP|Australian Associated Press
The Canadian Press|Canadian Press
Bloomberg|Bloomberg News
The New York Times|New York Times|NYT|NYTimes
The Washington Post|Washington Post|WaPo
The Wall Street Journal|Wall Street Journal|WSJ
The Los Angeles Times|Los Angeles Times|LA Times|L.A. Times
The Financial Times|Financial Times|FT
The Guardian|Guardian
BBC|BBC News|the Beeb
CNN
NBC News|NBC
CBS News|CBS
ABC News|ABC
Fox News|Fox News Channel|Fox
MSNBC
CNBC
CSPAN|C-SPAN
NPR|National Public Radio
PBS
ITV|ITV News
Sky News
Al Jazeera
Politico
Axios
Vox
Slate
Salon
Newsweek
Time|TIME magazine|Time magazine
The Atlantic
The New Yorker|New Yorker
The Economist|Economist
The Hill
The Intercept
The Verge
The Information
BuzzFeed|BuzzFeed News
The Huffington Post|Huffington Post|HuffPost
The Daily Beast|Daily Beast
The Daily Caller|Daily Caller
Breitbart|Breitbart News
TMZ
Page Six
Vanity Fair
People|People magazine
Variety
The Hollywood Reporter|Hollywood Reporter
Rolling Stone
Billboard
Deadline
Vogue
Forbes
Fortune
Business Insider|Insider
ProPublica
Mother Jones
USA Today
Le Monde
Der Spiegel|Spiegel
El País
Haaretz
Gizmodo
TechCrunch
Wired
Ars Technica
ESPN
Univision
Telemundo`

const canonical = new Map<string, string>()
for (const line of ALIASES.split('\n')) {
  const [first = '', ...others] = line.split('|')
  for (const name of [first, ...others]) canonical.set(keyOf(name), first)
}

/** Ends of the names of outlets: "the Elder Valley Gazette", "Radio Lowmere", "harbournews.example". */
const HEAD =
  /(?:^|[\s-])(?:News|Newspaper|Newspapers|Times|Post|Tribune|Herald|Journal|Gazette|Press|Radio|TV|Television|Magazine|Chronicle|Guardian|Courier|Telegraph|Observer|Independent|Examiner|Globe|Bulletin|Dispatch|Sentinel|Mail|Express|Review|Weekly|Daily|Wire|Newswire|Broadcasting|Inquirer|Enquirer|Argus|Echo|Mercury|Advertiser|Reporter|Intelligencer|Register|Recorder|Digest|Monitor|Argonaut|Beacon|Ledger|Messenger|Correspondent)$/
const OPENING = /^(?:The\s+)?(?:Radio|Daily|Channel|Agence|Agencia|Agenzia)\s+\p{Lu}/u
/** A station's call letters with what it sends: the letters alone may be short for anything. */
const STATION = /^[KW][A-Z]{2,3}[- ](?:TV|FM|AM|DT)$/
/** What outlets are, and none of them is called. */
const MEDIA =
  /^(?:TV|Television|Radio|News|Newspapers?|Press|Magazine|Broadcasting|Wire|Newswire|Daily|Weekly|Media|Mail|Review|Reporter|Correspondent)$/i
const SITE = /^[\p{L}\d-]+\.(?:com|net|org|co\.uk|news|example)$/u

/** What names compare by: no article, no "news agency", no apostrophe-s, lower case. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^the\s+/i, '')
    .replace(/'s?$/, '')
    .replace(/\.(?:com|net|org|co\.uk)$/i, '')
    .replace(/(?<!\s)\s+(?:news\s+agency|newswire|wire|agency|newspaper|magazine|website|network)$/i, '')
    .replace(/[\s._-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The name that findings give an outlet: of a known one the usual, of another as it stands. */
export function outletName(name: string): string {
  return canonical.get(keyOf(name)) ?? name.replace(/[\u2018\u2019]s$/, '').trim()
}

/** Whether a name alone tells an outlet. */
export function looksLikeOutlet(name: string): boolean {
  const bare = name.trim()
  if (MEDIA.test(bare)) return false
  return canonical.has(keyOf(bare)) || HEAD.test(bare) || OPENING.test(bare) || STATION.test(bare) || SITE.test(bare)
}

/** What the usual name of an outlet compares by. */
const keyOfOutlet = kept((name): string => keyOf(outletName(name)))

const MEDIUM = /^(.+) (?:radio|tv|television|news|online|media|broadcasting|digital)$/
/** A shorter name than this is no short form: "The I" is not "The Daily I". */
const SHORTEST = 4

/** The shorter names that an outlet may go by: "valley gazette" and "gazette", or "coastline" for "coastline radio". */
function shortForms(key: string): string[] {
  const forms = [MEDIUM.exec(key)?.[1] ?? '']
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) forms.push(key.slice(at + 1))
  return forms.filter(form => form.length >= SHORTEST)
}

/** Names that one outlet goes by: "Coastline Radio" for Coastline, "the Gannet" for The Daily Gannet. */
export function sameOutlet(a: string, b: string): boolean {
  const x = keyOfOutlet(a)
  const y = keyOfOutlet(b)
  if (x === y) return true
  // A known outlet is no short form of another: the Post is not the Daily Post where both are known.
  if (canonical.has(x) && canonical.has(y)) return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return shortForms(long).includes(short)
}

/** For a name, the places in `outlets` of those that it may mean, in order; found without looking at all of them. */
export function outletIndex(outlets: readonly (string | null)[]): (name: string) => readonly number[] {
  const byKey = new Map<string, number[]>()
  const byForm = new Map<string, number[]>()
  const put = (index: Map<string, number[]>, key: string, i: number): void => {
    const list = index.get(key)
    if (list) list.push(i)
    else index.set(key, [i])
  }
  outlets.forEach((outlet, i) => {
    if (outlet === null) return
    const key = keyOfOutlet(outlet)
    put(byKey, key, i)
    for (const form of shortForms(key)) put(byForm, form, i)
  })
  return kept(name => {
    const key = keyOfOutlet(name)
    const near = [key, ...shortForms(key)].flatMap(form => byKey.get(form) ?? [])
    const all = new Set([...near, ...(byForm.get(key) ?? [])])
    return [...all].filter(i => sameOutlet(outlets[i] as string, name)).sort((a, b) => a - b)
  })
}

/** Whether the name is that of a known agency. */
export const isWire = (name: string): boolean => AGENCIES.has(outletName(name))

/** Whether the name is that of an agency whose reports others print as they are. */
export function isAgency(name: string): boolean {
  return isWire(name) || /\b(?:news agency|newswire|wire service|agency)$/i.test(name)
}

const AGENCIES = new Set(
  ALIASES.split('\n')
    .slice(0, 17)
    .map(line => line.split('|')[0] as string),
)
