/** Agencies and outlets that go by several names: the first is the one that findings give. */
export const OUTLET_ALIASES = `The Associated Press|Associated Press|AP
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

/** Ends of the names of outlets: "the Elder Valley Gazette", "Radio Lowmere", "harbournews.example". */
export const OUTLET_HEAD =
  /(?:^|[\s-])(?:News|Newspaper|Newspapers|Times|Post|Tribune|Herald|Journal|Gazette|Press|Radio|TV|Television|Magazine|Chronicle|Guardian|Courier|Telegraph|Observer|Independent|Examiner|Globe|Bulletin|Dispatch|Sentinel|Mail|Express|Review|Weekly|Daily|Wire|Newswire|Broadcasting|Inquirer|Enquirer|Argus|Echo|Mercury|Advertiser|Reporter|Intelligencer|Register|Recorder|Digest|Monitor|Argonaut|Beacon|Ledger|Messenger|Correspondent)$/

/** What names of outlets begin with. */
export const OUTLET_OPENING = /^(?:The\s+)?(?:Radio|Daily|Channel|Agence|Agencia|Agenzia)\s+\p{Lu}/u

export const STATION = /^[KW][A-Z]{2,3}[- ](?:TV|FM|AM|DT)$/

/** What outlets are, and none of them is called. */
export const MEDIA =
  /^(?:TV|Television|Radio|News|Newspapers?|Press|Magazine|Broadcasting|Wire|Newswire|Daily|Weekly|Media|Mail|Review|Reporter|Correspondent)$/i

export const SITE = /^[\p{L}\d-]+\.(?:com|net|org|co\.uk|news|example)$/u

/** An outlet with what it sends or prints behind its name. */
export const OUTLET_MEDIUM = /^(.+) (?:radio|tv|television|news|online|media|broadcasting|digital)$/

/** What the address of a site ends in. */
export const DOMAIN = /\.(?:com|net|org|co\.uk)$/i

/** What an outlet is, behind its name. */
export const OUTLET_CLASS = /(?<!\s)\s+(?:news\s+agency|newswire|wire|agency|newspaper|magazine|website|network)$/i

/** Such an outlet is an agency. */
export const AGENCY_CLASS = /\b(?:news agency|newswire|wire service|agency)$/i
