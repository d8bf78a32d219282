// The language of this stage is taken here, and nowhere else: the words that collating knows.
// Data of another language exports the same names.

export { INITIALS_PASS, LONG_FORMS, TITLE_SHORT } from '../../lang/en/abbreviation.js'
export { AFFILIATION_AFTER } from '../../lang/en/affiliation.js'
export { BRACKET_NOTES } from '../../lang/en/bracket.js'
export {
  ASKS,
  AUXILIARIES,
  BEHIND_PARTICIPLES,
  CLAUSE_LINKS,
  CLAUSE_PARTERS,
  CONTENT_NOUNS,
  CONTRASTS,
  LISTENER,
  NEGATIVE_DETERMINERS,
  NONFINITE_BE,
  PARTICIPLE,
  PEOPLE_PRONOUNS,
  RELATIVES,
  SCOPE_DEFINITE,
  SCOPE_SUBJECTS,
  SENTENCE_SUBJECTS,
  SHAPE_DEFINITE,
  SHAPE_SUBJECTS,
  SUBJECT_PRONOUN,
  SUBORDINATE,
  SUBORDINATORS,
  TO_LISTENER,
  WH,
} from '../../lang/en/clause.js'
export { CONDITION, CONDITION_IDIOM, CONDITIONS, POLITE } from '../../lang/en/condition.js'
export {
  CLAUSE_OPENERS,
  CONNECTIVE_ROWS,
  type ConnectiveUse,
  INNER_LINKS,
  SENTENCE_JOINS,
  WEIGHTY,
} from '../../lang/en/connective.js'
export {
  BARE_CONTRACTIONS,
  CONTRACTION_ENDINGS,
  IRREGULAR_CONTRACTIONS,
  OPEN_ENDINGS,
} from '../../lang/en/contraction.js'
export { AMENDS } from '../../lang/en/correction.js'
export { CUE_ADDS, CUE_LEADS } from '../../lang/en/cue.js'
export { COINS, COUNTRIES, CURRENCIES, NATIONS } from '../../lang/en/currency.js'
export {
  ANSWERS_NO,
  ASIDE_NO,
  BREAKS,
  COPULA_BEFORE,
  DENIES,
  DENIES_NOUNS,
  DOUBTS_KNOWLEDGE,
  FACTIVE,
  NO_BEFORE,
  NOBODY,
  NOT_BUT,
  NOT_ONLY,
  OPEN_QUESTION,
  OPINION_VERBS,
  QUESTIONED,
  REFUTED,
  REJECTS,
  RELATIVE,
  SAYS,
  WISHES,
} from '../../lang/en/denial.js'
export { FILLERS } from '../../lang/en/filler.js'
export { COMMON_WORDS } from '../../lang/en/function.js'
export { ABOUT_IT, HEARD, HEDGE, HEDGES, UNSURE } from '../../lang/en/hedge.js'
export { BASE_ENDINGS, GRADED, TWICE, WORD_FORMS } from '../../lang/en/inflection.js'
export { LETTER_KIND, LOST_EMBED, MEDIUM_SIGNS, MET, TELLS_OF_POST, WRITING_CUE } from '../../lang/en/medium.js'
export {
  DATE_NAMES,
  MONTH_KEYS,
  MONTH_NAMES,
  MONTH_WORD,
  WEEKDAY_BEHIND,
  WEEKDAY_KEYS,
  WEEKDAY_NAMES,
  WEEKDAY_WORD,
} from '../../lang/en/month.js'
export {
  BODY_NAME,
  CLUB_NAME,
  COMPANY_SUFFIX,
  GENERATION,
  HONORIFIC,
  LEADING_DETERMINER,
  NAME_LINK,
  NAME_LINKS,
  NICKNAMES,
  NOUN_PHRASE_END,
  SOLE_INSTITUTION,
} from '../../lang/en/name.js'
export { NEGATION_SUPPORT, NEGATIONS, NEGATIVE_PREFIXES, OPPOSITES, PREFIX_LOOKALIKES } from '../../lang/en/negation.js'
export {
  DECADES,
  DIGITS_WITH_SUFFIX,
  FIRST_ORDINALS,
  FRACTIONS,
  NUMBER_SUFFIXES,
  ORDINALS,
  SCALE_VALUES,
  SCALES,
  SMALL_NUMBERS,
} from '../../lang/en/number.js'
export { FIRST_PERSON, SHIFTED } from '../../lang/en/pronoun.js'
export { LIGHT_VERBS, NESTED_REPORT, REPORT_BREAK } from '../../lang/en/report.js'
export { SOUNDALIKES, SPELLING_PAIRS, SPELLING_RULES } from '../../lang/en/spelling.js'
export { TITLES } from '../../lang/en/title.js'
export { GLUED_UNIT } from '../../lang/en/unit.js'
