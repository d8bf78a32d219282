import { german } from './de/language.js'
import type { Language } from './language.js'

/** The languages that are there as data, by their ISO 639-1 code. English is not among them yet: `annotate/` has it. */
export const languages: ReadonlyMap<string, Language> = new Map([german].map(language => [language.code, language]))
