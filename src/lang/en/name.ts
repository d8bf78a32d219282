/** Stand in lower case inside a name. */
export const NAME_LINKS = new Set(['the', 'of', 'and', 'for', 'de', 'van', 'von', 'al'])

/** Forms of address, in lower case and without their stop. */
export const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|rev|hon|sen|rep|gov|president|senator|governor|representative)$/

/** What a company is, behind its name. */
export const COMPANY_SUFFIX = /^(?:inc|corp|co|ltd|llc|llp|plc|gmbh|ag|sa|nv|incorporated|corporation|limited)$/

/** Tell a son from his father, behind the name. */
export const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

/** Words of a name that its short form leaves out. */
export const NAME_LINK = /^(?:of|the|and|for|on)$/

/** Words that name a kind of body. */
export const BODY_NAME =
  /^(?:university|college|institute|institution|foundation|department|agency|association|group|company|corporation|bank|party|committee|news|times|post|holdings|industries|airlines|motors)$/

/** What clubs of many places are called: the last word alone stands for the only one of a story. */
export const CLUB_NAME =
  /^(?:rovers|wanderers|united|athletic|albion|rangers|hotspur|hornets|kestrels|lions|tigers|eagles|bears|hawks)$/

/** Short forms of given names, each with the name that it stands for. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `abby abigail|al albert|alex alexander|andy andrew|barb barbara|becky rebecca|ben benjamin|bernie bernard|beth elizabeth|bill william
|billy william|bob robert|bobby robert|cathy catherine|charlie charles|chris christopher|chuck charles|cindy cynthia|dan daniel|danny daniel
|dave david|deb deborah|debbie deborah|dick richard|don donald|doug douglas|ed edward|eddie edward|fred frederick|gabe gabriel|greg gregory
|hank henry|jack john|jake jacob|jeff jeffrey|jen jennifer|jenny jennifer|jerry gerald|jim james|jimmy james|joe joseph|joey joseph|jon jonathan
|josh joshua|kate katherine|kathy kathleen|katie katherine|ken kenneth|kim kimberly|larry lawrence|liz elizabeth|maggie margaret|matt matthew
|meg margaret|mike michael|mitch mitchell|nancy ann|nate nathaniel|nick nicholas|pam pamela|pat patrick|patty patricia|peggy margaret|pete peter
|phil philip|ray raymond|rick richard|rob robert|ron ronald|sam samuel|sandy sandra|steve steven|stephen steven|sue susan|ted edward|terry terence
|tim timothy|tom thomas|tommy thomas|tony anthony|vicky victoria|will william|zach zachary`
    .split('|')
    .map((pair): [string, string] => pair.trim().split(' ') as [string, string]),
)

/** What a description begins with. */
export const LEADING_DETERMINER =
  /^(?:the|an?|one|some|several|two|three|four|five|his|her|their|its|this|that|these|those)\s+/i

/** Bodies of which a place or a country has one. */
export const SOLE_INSTITUTION =
  /^(?:council|court|government|parliament|senate|congress|regulator|watchdog|army|navy|military|church|tribunal|hospital)$/

/** Where the core of a noun phrase ends. */
export const NOUN_PHRASE_END = /,|\s(?:of|in|at|for|on|from|with|which|that|who|whose)\s/

/** Letters of an order, an honour or a degree: "Alan Marsh OP", "Ann Lee, Ph.D." */
export const LETTERS_BEHIND = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5}|Ph\.?D\.?|Esq\.?|MPhil|DPhil)$/u

/** Capitals behind a name that are no such letters. */
export const GENERATION_CAPITALS = /^(?:II|III|IV|VI|VII|VIII|JR|SR)$/
