import { PICTURE_AGENCY } from './furniture.js'
/** What a line in brackets behind a caption says where it is a credit. */
export const CREDIT_TAIL = new RegExp(
  `^(photo|image|picture|credit|video|courtesy|screenshot|ap photo|getty|reuters|.*(/|via |courtesy of )\\s*(${PICTURE_AGENCY})\\b|.*\\b(getty images|ap photo|shutterstock)\\b)`,
  'i',
)

/** A label of who took a picture. */
export const PICTURE_CREDIT =
  /^(photo(graph)?s?|image|picture|pic|credit|photo credit|image credit|picture credit|photo illustration|illustration|screenshot|screengrab|video|composite|graphic)s?\s*(:|\bby\b|courtesy|via\b|©|from\b|\/)\s*\S/i

/** A line that tells who said something is no credit. */
export const CREDIT_SAYS = /\b(said|says|told|wrote)\b/

/** An agency of pictures at the head of a line. */
export const PICTURE_AGENCY_LINE =
  /^(getty images|ap photo|reuters|afp|shutterstock|alamy|associated press|pa wire|pa media|istock|wikimedia commons)$/i

/** A label of a caption. */
export const CAPTION_LABEL =
  /^(file ?(photo)?\s*[-–—:]|\(?file\)?\s*[-–—]|image caption\b|photo caption\b|caption\s*:|pictured\s*:|pictured (above|below|left|right|here)|above:|in this (undated |handout |\w+ \d+, \d{4},? )*(file )?(photo|image|picture)\b)/i

/** No caption's credit comes without one of these. */
export const CAPTION_HINT = /photo|picture|image|credit|\//i

/** The credit at the end of a caption. */
export const CAPTION_TAIL =
  /[.!?"”']?\s+((photo(graph)?|picture|image|photo credit|credit)s?\s*(:|\bby\b)\s*\p{Lu}[\p{L}./ '-]{2,60}|\p{Lu}[\p{L}.'-]+( \p{Lu}[\p{L}.'-]+){0,3}\s?\/\s?(getty images|ap|ap photo|reuters|afp|epa|shutterstock|alamy|pa wire))\.?$/iu

/** The label of a caption, alone. */
export const CAPTION_WORD = /^(?:(?:image|photo|picture|video|media) )?caption\s*[,:]?$/i
