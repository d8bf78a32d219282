import type { Article } from '../../model/article.js'
import type { Range } from '../../model/span.js'

/** What outlets say of a meeting of their own with somebody. */
const MET =
  /\b(?:t(?:old|ells)|show(?:s|ed)|walk(?:s|ed)|t(?:akes|ook)|greet(?:s|ed)|m(?:eets|et)|dr(?:ives|ove)|emailed)\s(?:me|us)\b|\b(?:sat down|speaks|spoke|speaking|talks|talked|interview)\s(?:with|to)\s(?:me|us)\b/i

const QUOTED = /"[^"\n]*"|\u201C[^\u201D\n]*\u201D/g

/** Whether an outlet tells in a stretch of its text, in its own words, that it met the speaker itself. */
export function tellsOfMeeting({ text, outlet }: Article, { from, to }: Range): boolean {
  const narration = text.slice(from, to).replace(QUOTED, ' ')
  if (MET.test(narration)) return true
  const name = outlet?.replace(/^the\s/i, '') ?? ''
  return (
    name !== '' &&
    ['told', 'with', 'to'].some(word =>
      [`${word} the ${name}`, `${word} ${name}`].some(each => narration.includes(each)),
    )
  )
}
