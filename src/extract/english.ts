// The language of this stage is taken here, and nowhere else: the words of pages: furniture, walls, bylines, dates.
// Data of another language exports the same names.

export { APPEAL_ASKS, APPEAL_CAUSE, APPEAL_WE } from '../lang/en/appeal.js'
export {
  ABOUT_AUTHOR_HEADING,
  AFFILIATION,
  AUTHOR_CLAUSE,
  AUTHOR_DATE_HEAD,
  AUTHOR_DATE_TAIL,
  AUTHOR_GROUP,
  AUTHOR_JOINTS,
  AUTHOR_LABEL,
  AUTHOR_LIFE,
  AUTHOR_PLACE,
  AUTHOR_PLACE_HINTED,
  AUTHOR_VERB,
  AUTHORS_COLON,
  BIO_FOLLOW,
  BIO_IS,
  BIO_REPORTING,
  BY_ALONE,
  BY_BEFORE,
  BY_HEAD,
  CONTROL,
  JOB,
  NICKNAME_BY,
  NO_AUTHOR,
  NO_AUTHOR_NAME,
  POST_SIGNED,
  READING_TIME,
  REPORTED_BY,
  SIGNATURE,
  WRITTEN_BY,
} from '../lang/en/author.js'
export {
  AGENCY_NAME,
  BYLINE_BETWEEN,
  BYLINE_LABEL,
  BYLINE_OUTLET_STAFF,
  BYLINE_ROLE,
  BYLINE_STAFF,
  NAME_TOKEN,
  NOT_NAMES,
} from '../lang/en/byline.js'
export { COMMON_ENGLISH } from '../lang/en/common.js'
export { AGENCY_MARK } from '../lang/en/credit.js'
export {
  CHANGED_LABEL,
  CLOCK_LINE,
  DATE_CHANGED_BEFORE,
  DATE_LABEL_BEFORE,
  DATE_WORDS,
  DATED_WORD,
  FIRST_PUBLISHED,
  MONTH_LINES,
  PUBLISHED_LABEL,
  THEN_UPDATED,
  YEARLESS,
} from '../lang/en/dateline.js'
export {
  BUTTON_TEXT,
  COMMENT_PROMPT,
  FURNITURE_INSIDE,
  FURNITURE_LINES,
  PICTURE_AGENCY,
  RELATED_HEADING,
  SECTION_NAMES,
} from '../lang/en/furniture.js'
export { NAME_WORD, NO_OUTLET, OUTLET_CREDITS, PAPER_NAME, TITLE_LABEL } from '../lang/en/masthead.js'
export { MONTH_KEYS, MONTH_PATTERN, WEEKDAY_PATTERN } from '../lang/en/month.js'
export { NOTE_EARLIER, NOTE_LABEL, NOTE_START, NOTE_STORY } from '../lang/en/note.js'
export { NO_ORDINAL } from '../lang/en/number.js'
export {
  CAPTION_HINT,
  CAPTION_LABEL,
  CAPTION_TAIL,
  CAPTION_WORD,
  CREDIT_SAYS,
  CREDIT_TAIL,
  PICTURE_AGENCY_LINE,
  PICTURE_CREDIT,
} from '../lang/en/picture.js'
export { PLACES, STATES } from '../lang/en/place.js'
export { CUT, OFFER, WALL } from '../lang/en/wall.js'
export { TIME_ZONES } from '../lang/en/zone.js'
export { OTHER_MONTHS } from '../lang/month.js'
