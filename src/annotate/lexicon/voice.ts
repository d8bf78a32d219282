import { isOrganizationRole, isPaper, isPersonRole } from './role.js'

/** Nouns and short forms of headlines for those who speak in news, beside the roles of persons and organisations. */
const VOICES =
  /^(?:police|cops?|sources?|officials?|witness(?:es)?|media|opposition|prosecution|prosecutors|defen[cs]e|family|families|pm|mps?|meps?|ceo|govt|un|nato)$/

export const isVoiceNoun = (norm: string): boolean =>
  VOICES.test(norm) || isPersonRole(norm) || isPaper(norm) || isOrganizationRole(norm)

/** What has a name like a person's, and says nothing. */
const EVENTS = /^(?:storm|hurricane|typhoon|cyclone|flight|mount|lake|river|operation|project|cup|euro|world)$/

export const isEvent = (norm: string): boolean => EVENTS.test(norm)
