import { words } from '../words.js'

/** Single words that put a condition. */
export const CONDITIONS = new Set(words('if unless provided providing once until assuming whether only'))

/** Conditions of several words, where a clause starts. */
export const CONDITION =
  /^(?:(?:and|but) )?(?:(?:as|so) long as|on (?:the )?condition|in the event|only (?:if|when|after|once)|(?:should|had|were) (?:it|we|he|she|they|i|you|the)) /

/** "If anything, …", "If I may say so, …": ways of speaking, on which nothing depends. */
export const CONDITION_IDIOM =
  /^if (?:anything|ever|you (?:ask me|like|will|must know)|i may(?: say so)?|(?:i am|i'm|we are|we're) honest)$/

/** "It would be good if you could | look at it": so one asks, and nothing hangs on it. */
export const POLITE =
  /\b(?:great|good|nice|kind|helpful|lovely|wonderful|grateful|thankful|obliged|appreciate it|mind|like it|love it) if\b/
