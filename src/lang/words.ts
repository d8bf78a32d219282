/** A list of words that white space parts. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The same, to be asked for one. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))
