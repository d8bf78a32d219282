/** Titles that `form.ts` leaves alone, since a body may be called so: "Mayor Lee" is Lee, "Court" is the court. */
export const TITLE_BEFORE =
  /^(?:the |former |then-|acting )?(?:mayor|councill?or|minister|prime minister|chancellor|secretary|president|chief executive|ceo|chair(?:man|woman)?|commissioner|inspector|superintendent|captain|colonel|general|sergeant|judge|justice|bishop|archbishop|pastor|king|queen|prince|princess|representative|congress(?:man|woman)|spokes(?:man|woman|person)|attorney general|director|deputy|doctor|professor|coach)\s+(?=\p{Lu})/iu

/** A description, and no name: it begins with a determiner and has no capital. */
export const DESCRIPTION = /^(?:the|an?|one|his|her|their|our) \P{Lu}*$/u

/** Forms of address and offices before a name. */
export const TITLES = new Set(
  `mr mrs ms miss mx dr doctor sir dame lord lady rev reverend hon sen senator rep representative gov governor prof professor gen
  general sgt sergeant lt lieutenant capt captain col colonel president minister mayor judge justice king queen prince princess
  pope bishop chancellor secretary commissioner inspector chief`.split(/\s+/),
)
