const OUTLET_NAME =
  "((?:The |the )?[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*(?: (?:of|the|and|&|de|for|[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*)){0,6}?)"

/** Sure: one line is enough. The others count only where two lines agree. */
export const OUTLET_CREDITS: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:by\\s+)?(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:(?:19|20)\\d\\d|present))?,?\\s*)?(?:by\\s+)?${OUTLET_NAME}(?=\\s*(?:[,.|·•–—-](?:\\s|$)|$|\\ball rights|\\binc\\b|\\bltd|\\bllc|\\blimited))`,
      'iu',
    ),
    true,
  ],
  [new RegExp(`^${OUTLET_NAME}\\s*(?:©|\\(c\\))\\s*(?:19|20)\\d\\d`, 'u'), true],
  [new RegExp(`\\b(?:head(?: over)? to|go to|visit|turn to|check out)\\s+${OUTLET_NAME}(?=[.!]?$)`, 'u'), true],
  [new RegExp(`\\b(?:originally|first) (?:appeared|published) (?:on|in|at|by)\\s+${OUTLET_NAME}(?=[.!]?$)`, 'u'), true],
  [new RegExp(`^(?:Support|SUPPORT|Join)\\s+${OUTLET_NAME}(?=[.!]?$)`, 'u'), false],
  [new RegExp(`\\b[Ww]hen you support\\s+${OUTLET_NAME}(?=[,.])`, 'u'), false],
  [new RegExp(`^(?:More|MORE) (?:from|on)\\s+${OUTLET_NAME}$`, 'u'), false],
  [
    new RegExp(
      `\\b(?:[Ff]ollow|[Ll]ike|[Ss]ubscribe to|[Dd]ownload|[Rr]ead more (?:at|on|from))\\s+(?:the )?${OUTLET_NAME}(?= (?:on|for|app|newsletter|today|now)\\b|[.!]?$)`,
      'u',
    ),
    false,
  ],
  [new RegExp(`\\b(?:to|see|read|of)\\s+${OUTLET_NAME}['’]s? (?:[Pp]rivacy|[Tt]erms|[Nn]ewsletter)`, 'u'), true],
  [new RegExp(`\\b(?:for|to|get)\\s+${OUTLET_NAME}['’]s? (?:daily |free |weekly |morning )*[Nn]ewsletter`, 'u'), true],
]

/** What stands where an outlet is named, and is none. */
export const NO_OUTLET =
  /^(?:the )?(?:all rights|our|us|privacy|terms|facebook|twitter|instagram|youtube|google|whatsapp|telegram|tiktok|x|apple|this|that|here|now|today|independent|news|latest|more|topic|newsletter|website|site|page|home|join|your|my|cookie|copyright)\b|^(?:the )?(?:publisher|author|author's|company|owner)s?$/i

/** A line that is the name of a newspaper. */
export const PAPER_NAME =
  /^(?:The )?(?!(?:Blog|Next|Previous|Latest|Related|Recent|Guest|New|Share|Opening|Reading|More|Breaking) )(?:\p{Lu}[\p{L}'\u2019&-]* ){1,3}(?:Courier|Post|Times|Tribune|Herald|Journal|Gazette|Chronicle|Guardian|Telegraph|Observer|Independent|Examiner|Globe|Bulletin|Dispatch|Sentinel|Inquirer|Enquirer|Argus|Echo|Mercury|Advertiser|Ledger)$|^The (?:\p{Lu}[\p{L}'\u2019&-]* ){1,3}(?:Star|Sun|Record|Standard)$|^Radio \p{Lu}[\p{L}-]*(?: News)?$/iu

/** A word that the name of an outlet can have. */
export const NAME_WORD = /^(?:[\p{Lu}\d&]|of|the|and)/u

/** A line above or beside a title that only says what it is. */
export const TITLE_LABEL =
  /^(?:(?:title|blog|news|article|story|post|opinion|analysis|feature|review|headline)\s*[:|–—-])?$/i
