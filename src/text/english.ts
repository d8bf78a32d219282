// The language of this stage is taken here, and nowhere else: the words that sentence ends and stems are told by.
// Data of another language exports the same names.

export {
  COUNTED_STOPS,
  CUE_BEHIND,
  FIRM_NAME,
  MONTH_STOPS,
  OPENERS,
  PLATFORM_X,
  PRONOUN_I,
  SHORT_LOWER,
  SHORTENED,
  TITLE_STOPS,
} from '../lang/en/sentence.js'
export { IRREGULAR_FORMS, WHOLE } from '../lang/en/stem.js'
