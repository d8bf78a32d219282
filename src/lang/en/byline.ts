/** A word of a name, as bylines print it. */
export const NAME_TOKEN =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lu}\.|(?:de|da|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|dos|ter)|Jr\.?|Sr\.?|I{2,3})$/u

/** What stands in a byline and is no name. */
export const NOT_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|staff|admin|administrator|editor|editors|editorial|newsroom|contributor|contributors|guest|unknown|anonymous|the|our|a|an|this|his|her|no|all|now|then|what|how|why|when|who|image|video|photo|breaking|exclusive|news)\b(?!\.)/i

/** A word of a job, or of a newsroom. */
export const BYLINE_ROLE =
  /\b(reporter|editor|writer|correspondent|staff|columnist|contributor|journalist|bureau|desk|chief|producer|critic|team|news|newspaper|press|media|service|group|post|times|gazette|herald|tribune|journal|magazine|radio|tv|digital|online|reporting|senior|political|business|sports?|crime|health|education|science|author|reviewer|opinion|freelance|special|today)\b/i

/** Agencies that sign in place of a writer. */
export const AGENCY_NAME =
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|press association|pa media|bloomberg(?: news)?|united press international|upi|xinhua|tass|dpa|ap)$/i

/** Opens a byline. */
export const BYLINE_LABEL =
  /^(?:(?:written|words|story|posted|published|reported|report|(?:live )?reporting|interview|analysis|opinion|review|column|authored|created) )?by\b:? (.{2,140})$/i

/** The staff as a whole. */
export const BYLINE_STAFF =
  /^(?:(?:our |the |a )?(?:staff|admin|editors?|newsroom|correspondents?|reporters?|desk|web desk)\b.{0,40})$/iu

/** An outlet's staff. */
export const BYLINE_OUTLET_STAFF =
  /^(?:\p{Lu}[\p{L}&.'’]*\s){1,4}(?:staff|newsroom|desk|reporters?|correspondents?|team)$/iu

/** Between the names of a byline. */
export const BYLINE_BETWEEN = /(?:(?<!\s)\s+)?,\s*(?:and\s+)?|(?<!\s)\s+(?:and|&|with)\s+/
