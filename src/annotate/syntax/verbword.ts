// Closed lists of English that tell what a verb group says of its time, and whether it holds.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const MODALS = words("would 'd could can ca may might must should ought need")
export const FUTURES = words("will 'll wo shall")
export const BEING = words("be been being was were is are am 's 're 'm get gets got getting gotten")
export const HAVING = words("has have had having 've")
export const NEGATIONS = words("not n't never")
/** "is", "has" and "does": what they stand before is now, or has come to be so. */
export const PRESENT_AUXILIARIES = words("is are am 's 're 'm has have 've does do")

/** Past forms that no rule builds, of verbs that are no cues too. */
export const PAST_FORMS = words(
  `was were had did became came went took gave got made left ran sank rose fell led lost won met kept sent spent built
bought brought caught taught stood sat lay spoke broke chose drove rode wrote threw grew drew flew blew swam drank ate
slept swept wept dealt paid laid sold told said held felt meant thought fought sought shook struck stuck stole swore
tore wore woke froze hid bit slid`.replaceAll('\n', ' '),
)
