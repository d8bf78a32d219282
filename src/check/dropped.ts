/** What the words of a quotation can lose by being taken out of their sentence. */
export type Dropped = 'negation' | 'condition' | 'hedge' | 'attribution'

/** What stands around a passage in the speaker's own sentence, and what was cut out of its middle. */
export interface Around {
  readonly before: string
  readonly after: string
  readonly middle: readonly string[]
  /** The outlet's own words around a phrase that it quotes inside its sentence. */
  readonly lead: string
}

const NEGATION =
  /\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|unlikely|impossible|untrue|false|wrong|denies|denied|deny|doubt|refuse[sd]?|reject(?:s|ed)?)\b|n't\b/i
const CONDITION =
  /\b(?:if|unless|provided(?: that)?|providing that|as long as|so long as|on (?:the )?condition|only when|only after|assuming|in the event|were (?:it|we|he|she|they) to|should (?:it|we|he|she|they) \w+|had (?:it|we|he|she|they|I) \w+|until)\b/i
const HEDGE =
  /\b(?:I|we|you|one) (?:\w+ )?(?:think|believe|guess|suppose|suspect|assume|imagine|reckon|hope|fear|feel|expect)\b|\b(?:maybe|perhaps|possibly|probably|apparently|reportedly|allegedly|supposedly|presumably|arguably|seemingly|likely|conceivably)\b|\b(?:may|might|could) (?:\w+ )?(?:well |have |be )?$|\b(?:may|might|could)\b|\bit(?:'s| is) (?:possible|likely|conceivable)\b|\b(?:seem|appear)(?:s|ed)?\b|\bas far as (?:I|we) (?:know|can)\b|\bto my knowledge\b|\bin my (?:view|opinion)\b|\b(?:almost|nearly|sort of|kind of)\b/i
/** "…, I think", "…, but we cannot be sure". */
const HEDGE_AFTER =
  /^\W*(?:(?:but|or|at least) )?(?:(?:I|we) (?:think|believe|guess|suppose|hope|expect)|maybe|perhaps|possibly|probably|apparently|as far as (?:I|we)|to my knowledge|in my (?:view|opinion)|so (?:I|we) (?:hear|think|believe|am told|are told))\b|^\W*(?:but|although|though) (?:I|we) (?:can't|cannot|could be|can be|may be|might be|don't|do not|am not|are not)\b.*\b(?:sure|certain|wrong|rule|know)\b/i
const SAYING =
  '(?:say|says|said|saying|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|tell|tells|told|believe|believes|believed|think|thinks|thought|alleg(?:e|es|ed)|suggest|suggests|suggested|call|calls|called|write|writes|wrote)'
const OTHERS = String.raw`(?:some|many|most|few|others|people|everyone|everybody|they|he|she|critics|opponents|experts|rumou?rs?|papers?|the \w+(?: \w+)?|my \w+|our \w+|his \w+|her \w+|their \w+|these \w+|those \w+|[A-Z][\w'-]+)`
const ATTRIBUTION_BEFORE = new RegExp(
  String.raw`\b${OTHERS}(?: [\w']+){0,4}? ${SAYING}\b|\b(?:according to|in the words of|quot(?:e|ed|ing))\b`,
)
const ATTRIBUTION_AFTER = new RegExp(
  String.raw`^\W*(?:${OTHERS}) ${SAYING}\b|\b(?:according to|in the words of)\b|^\W*${SAYING} ${OTHERS}\b`,
)

/** Clauses that stand for themselves. */
const CLAUSE = /[;:.!?\u2026-]\s|,? (?:and|but|so|or|yet|because|although|though|while)\s+/
const SENTENCE = /[;:.!?-]\s|,? (?:and|but|yet|so)\s+/

const plain = (text: string): string => text.replace(/[\u2018\u2019\u02BC]/g, "'")
const last = (parts: readonly string[]): string => parts.at(-1) ?? ''

/**
 * What was left outside. A negation counts in the clause that the passage goes on, a condition and a hedge also
 * in the clause before a comma ("If the tests are clear, [we will reopen]"); none of them across "and" or "but".
 */
export function droppedFrom({ before, after, middle, lead }: Around): Dropped[] {
  const head = plain(before)
  const tail = plain(after)
  const near = last(head.split(CLAUSE))
  const nearest = last(near.split(/,\s+/))
  const wide = last(head.split(SENTENCE))
  const next = /^[,;:.!?-]/.test(tail.trim())
    ? ''
    : (tail.split(/[,;:.!?-]|\b(?:and|but|so|because|which|who|while|before|as)\b/)[0] ?? '')
  const onward = tail.replace(/^\W*(?:and|but) (?=only|if)/, '').split(/[;:.!?]\s|,? (?:and|but)\s/)[0] ?? ''
  const cut = middle.map(plain)
  const leading = last(plain(lead).split(CLAUSE))
  const any = (pattern: RegExp, ...texts: readonly string[]): boolean => texts.some(text => pattern.test(text))
  const found: Dropped[] = []
  if (any(NEGATION, nearest === '' && near.trim() !== '' ? '' : nearest, next, leading, ...cut)) found.push('negation')
  if (any(CONDITION, wide, onward.replace(/\buntil\b/g, ''), tail.match(/\buntil\b.*/)?.[0] ?? '', ...cut))
    found.push('condition')
  if (any(HEDGE, near, ...cut) || HEDGE_AFTER.test(tail)) found.push('hedge')
  if (any(ATTRIBUTION_BEFORE, near) || any(ATTRIBUTION_AFTER, tail.trim())) found.push('attribution')
  return found
}
