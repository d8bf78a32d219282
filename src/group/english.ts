// The language of this stage is taken here, and nowhere else: the words and months that grouping knows.
// Data of another language exports the same names.

export { ENGLISH } from '../lang/en/frequency.js'
export { MONTH_KEYS } from '../lang/en/month.js'
export { NEWS, PERENNIAL } from '../lang/en/news.js'
