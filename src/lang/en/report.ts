import { words } from '../words.js'

/** Words within a report that make it one of somebody else's report. */
export const NESTED_REPORT = /\b(?:said|says|told|wrote|["\u201C\u201D\u201E\u00AB\u00BB])/

/** Where a clause of a report ends. */
export const REPORT_BREAK =
  /[,;:]\s+(?:(?:and|but|while|although|though|or)\s*)?|(?<!\s)\s+(?:and|but)\s+(?=(?:that|said|say|says|added|adding|he|she|they|it|we|his|her|their|its|the|will|would|won't|won’t)\b)|(?:(?<!\s)\s+)?[\u2013\u2014]\s*/giu

/** Verbs that are in any sentence: "he made", "she wants to". Base forms. */
export const LIGHT_VERBS = words('make take get go think know want give come see use call run put let keep try need')
