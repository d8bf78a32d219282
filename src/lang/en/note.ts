/** No note begins otherwise. */
export const NOTE_START = /^[\s*†([_—–-]*(correct|clarif|amend|editor|updat|note|retract|an? |the |this )/i

/** A label of a correction or an update. */
export const NOTE_LABEL =
  /^[\s*†([_—–-]*(corrections?|clarifications?|correction and clarification|amendment|amended|editor['’]?s['’]? note|editors['’] note|update|updated|note|retraction)\b( ?\(?[\w.,: /]{0,40}\)?)?\s*[:—–-]\s*\S/i

/** What an earlier version said. */
export const NOTE_EARLIER =
  /^[\s*†([_—–-]*(an|a previous|a prior|the original|a) ?(earlier|previous|original)? ?(version|edition) of (this|the) (article|story|report|post|piece|column|headline|caption|page|blog)\b/i

/** What has been done to the story. */
export const NOTE_STORY =
  /^[\s*†([_—–-]*(this|the) (article|story|report|post|piece|column|headline|page|caption|live blog)('s \w+)? (has been|was|has since been|have been|is being) (updated|amended|corrected|edited|revised|clarified|changed)\b/i
