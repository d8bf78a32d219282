/** Words that join what was said apart. */
export const MERGERS = new Set(['and', 'but', 'so', 'or', 'because', 'that', 'while', 'yet'])

/** What a clause can begin with; of open classes none is known here but names, by their capital. */
export const CLAUSE_OPENERS = new Set(
  `i you he she it we they this that these those there here the a an my our your his its their what when where why how who if as
  let every each some nobody somebody everybody everyone someone
  none nothing everything something both one please`.split(/\s+/),
)

export const INNER_LINKS = new Set(['and', 'but', 'so', 'well', 'look', 'now', 'you', 'know'])

/** Words that repeat themselves for weight: "very, very", "no, no". */
export const WEIGHTY = new Set('very so too much more most all no not never just any really long many far'.split(' '))

/** Join two sentences, where one outlet has them and another starts anew; where a sentence stands alone they are gone. */
export const SENTENCE_JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or'])
