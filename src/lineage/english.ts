// The language of this stage is taken here, and nowhere else: the words that name and credit outlets.
// Data of another language exports the same names.

export { BETWEEN_CREDITS, STAFF_BEHIND } from '../lang/en/credit.js'
export { FUNCTION_WORDS } from '../lang/en/function.js'
export {
  AGENCY_CLASS,
  DOMAIN,
  MEDIA,
  OUTLET_ALIASES,
  OUTLET_CLASS,
  OUTLET_HEAD,
  OUTLET_MEDIUM,
  OUTLET_OPENING,
  SITE,
  STATION,
} from '../lang/en/outlet.js'
