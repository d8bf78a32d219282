/** "LM" of "Lena Marsh"; nothing of one word. */
export const initials = (name: string): string =>
  name.includes(' ') ? name.replace(/(\p{L})[^\s-]*[\s-]*/gu, '$1').toUpperCase() : ''

/** "MARSH" of "Lena Marsh" and "MS. MARSH". */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toUpperCase()
