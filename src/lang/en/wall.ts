/** Says that the rest is for those who pay or sign in. */
export const WALL =
  /\b(subscribe|sign ?up|sign in|log ?in|register|become a (member|subscriber)|upgrade)\b[^.!?]{0,60}\b(to|and) (continue|keep|read|finish|unlock|access|see)\b|\bto (continue|keep) reading\b|\balready a (subscriber|member)\b|\b(this|the (full|rest of (this|the))) (content|article|story|page|post)\b[^.!?]{0,40}\b(for|to|by|only)\b[^.!?]{0,30}\b(subscribers|members|paying|registered)\b|\b(exclusive|available only|reserved) (to|for) (our )?(subscribers|members)\b|\byou('|’)ve (reached|used|read) (your|all)\b[^.!?]{0,40}\b(limit|free)\b|\bunlock (this|the full) (article|story)\b|^(keep|continue) reading (for|with)\b|\bto (read|access|see|view|finish) (the|this) (full |entire |rest of (the|this) )?(story|article|post|piece)\b[^.!?]{0,30}\b(subscribe|sign ?(up|in)|log ?in|register|become a (member|subscriber))\b/i

/** Sells what is behind a wall. */
export const OFFER =
  /\b(subscri\w+|sign ?(in|up)|log ?in|account|access|cancel\w*|offers?|unlimited|free|trial|plans?|save|renews?|(a|per) (day|week|month|year))\b|[£$€]\s?\d/i

/** Ends a text that goes on elsewhere. */
export const CUT =
  /(\[(…|\.{3})\]|\(…\)|(^|[.!?…\]»"”\n])\s*(read|see) (more|the (full|rest)[\w ]*)\s*(…|\.{3}|»|›|→|>>?)?|(^|[.!?…\]»"”\n])\s*continue reading\s*(…|\.{3}|»|→|>>?)?)\s*$/i
