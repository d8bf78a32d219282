/** Who the author is. */
export const BIO_IS =
  /^\p{Lu}[\p{L}.'-]+( \p{Lu}[\p{L}.'-]+){1,3},? (is|was) (a|an|the|our) [^.]{0,80}\b(reporter|editor|writer|correspondent|columnist|journalist|contributor|author|fellow|producer|intern)\b/u

/** Where to reach the author. */
export const BIO_FOLLOW =
  /\b(follow|email|contact|reach) (him|her|them|the (author|reporter|writer)|\p{Lu}[\p{L}]+) (on|at|via)\b/u

/** Who else worked on it. */
export const BIO_REPORTING =
  /^(reporting|additional reporting|editing|writing|contributing|edited|with reporting|with files from|compiled) (by|from)?\b.{3,160}$/i

/** Jobs that stand behind a name in a byline, as a pattern without ends. */
export const JOB =
  '(?:(?:Senior|Staff|Lead|Chief|Contributing|Guest|Freelance|Managing|Research) ){0,3}(?:Writer|Executive|Editor|Founder|Author|Reporter|Correspondent|Contributor|Researcher|Director|Manager|Producer|Analyst|Expert|Columnist|Critic|Journalist)'

/** Elements side by side run together where no space stands between them: "ByAnn Poe", "Ann PoeWriter", "2024Ann Poe". */
export const AUTHOR_JOINTS: readonly (readonly [RegExp, string])[] = [
  [/\b([Bb]y:?)(?=\p{Lu}\p{Ll})/gu, '$1 '],
  [new RegExp(`(?<=\\p{Ll})(?=${JOB}\\b|In \\p{Lu})`, 'gu'), ' | '],
  [/(?<=\d)(?=\p{Lu}\p{Ll})/gu, ' | '],
  [/(?<=\p{Ll})(?=(?:Photograph(?:s|y)?|Photos?|Pictures|Illustrations?|Video|Words|Text) by )/gu, ' | '],
]

/** Dates that may be of two days, and how long it takes to read. */
export const NO_AUTHOR_NAME =
  /(?<!\d)\d{1,2}\/\d{1,2}\/(?:\d\d){1,2}(?!\d)|\b\d+(?:\s?[-–]\s?\d+)? ?min(?:ute)?s?\b(?: (?:to )?read\b)?/gi

/** Behind a name: for whom they write. */
export const AFFILIATION =
  /^(?:the )?(?:associated press|reuters|afp|bloomberg|\p{Lu}.* (?:wire|press|news|agency|newspapers|media|network|news service|times|tribune|herald|gazette|journal|magazine|radio|tv))$/iu

/** A line that signs the piece. */
export const SIGNATURE =
  /^(?:(?:written|story|words|text|article|posted|reported|published) )?by\b|^(?:this|the) (?:post|article|story|guide|piece|blog) (?:was |is )?written by\b|^(?:contributors?|authors?):|^(?:authors?|author\(s\)|writers?)$/i

/** What buttons and labels start with. */
export const CONTROL =
  /^(?:about|apply|best|buy|by|contact|contents|download|explore|find|follow|free|frequently|get|home|join|key|learn|meet|more|latest|quick|read|recent|related|see|select|share|sign|start|subscribe|table|top|view|watch|work)\b/i

/** The label of whoever wrote it. */
export const WRITTEN_BY = /written by|author/i

/** What stands where an author should, and is none. */
export const NO_AUTHOR =
  /^https?:|@|^\d+$|^[\w-]+(\.[\w-]+){2,}$|^(admin|administrator|webmaster|user|null|undefined|none|unknown|editor|by|written by|posted by|author)$/i

/** Dates behind a name. */
export const AUTHOR_DATE_TAIL =
  /^[\s,:]+|(?<![\s,:])[\s,:]+(?:(?:last )?(?:published|posted|updated)(?: on)?[\s,:]*)?$/gi

/** A part that is about the date. */
export const AUTHOR_DATE_HEAD =
  /^(?:(?:last |first )?(?:published|posted|updated|modified)(?: on)?|on)\b(?!\s*by\b):?\s*/i

/** A word that tells that authors follow. */
export const AUTHOR_LABEL = /\b(by|authors?|contributors?|writers?)\b|\bby\p{Lu}|^by/iu

/** A sentence that says who wrote the piece. */
export const POST_SIGNED =
  /^(?:(?:this|the) (?:post|article|story|guide|piece|blog) (?:was |is )?)?(?:(?:written|words|text|story|posted|published|reported|report|interview|analysis|opinion|review|column|authored|created|submitted|article|guest post) )?by\b:? +([^ ].*)$/i

/** A label of authors with a colon. */
export const AUTHORS_COLON = /^(?:authors?|contributors?|writers?|written by)\s*: *([^ ].*)$/i

/** What follows a name and is no part of it. */
export const AUTHOR_CLAUSE = / (?:on|at|from|for|who|with)\b| in (?=\p{Lu})/u

/** How long the reading takes. */
export const READING_TIME = /\bmin(ute)?s? read\b/i

/** Where or for whom somebody writes. */
export const AUTHOR_PLACE = / (?:in|on behalf of|from) /

/** A sentence about the author begins. */
export const AUTHOR_VERB = /^ (is|was|has|lives|writes)\b/

/** A byline of a name that need not look like one. */
export const NICKNAME_BY =
  /^(?:(?:posted|written|published|submitted) )?by:? +((?:the )?[\p{L}\d][\p{L}\p{N}_'’-]*(?: \p{Lu}[\p{L}\p{N}_'’-]*){0,3}?)(?= (?:on|in|at)\b|$)/iu

/** Opens a byline; nothing else is left out. */
export const BY_HEAD = /^\s*(written |posted |authored )?by:?\s+/i

/** A byline whose name is on the next line. */
export const BY_ALONE = /^\s*(?:written |posted )?by:?\s*$/i

/** The label before a name in an element of its own. */
export const BY_BEFORE = /\bby:?$|^(?:authors?|author\(s\)|writers?):?$/i

/** Where or for whom somebody writes, where a class says author. */
export const AUTHOR_PLACE_HINTED = / (?:in|on behalf of) /

/** A group that signs: a team, the staff. */
export const AUTHOR_GROUP = /^(?:[Tt]he )?\p{Lu}.* (?:[Tt]eam|[Ss]taff|[Ee]ditors|[Nn]ewsroom|[Dd]esk)$|^Team \p{Lu}/u

/** Who somebody is: "Ann Poe is the author of “The Bus”", "teaches at Wexcombe". */
export const AUTHOR_LIFE =
  /^(?:By )?\p{Lu}\S+(?: \S+){1,3},? (?:is|was|has been) (?:an?|the|our|now|currently|former)\b[^"“”.]{0,80}\b(?:authors?|writer|columnist|professor|fellow|editor|director|critic|historian|lecturer|reporter|correspondent|journalist|contributor|novelist|host)\b/u

/** No sentence starts so. */
export const REPORTED_BY = /^(?:live )?(?:reporting|reported|written) by /i

/** The heading above what is told of the author. */
export const ABOUT_AUTHOR_HEADING = /^about the (author|writer|reporter)s?\b/
