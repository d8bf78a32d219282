/** A cue that leads to a quotation of its own: "he said, adding: …" tells of words left out between. */
export const CUE_LEADS =
  /\b(?:add(?:s|ed|ing)|also|later|earlier|then|before|after|while|when|continued?|continuing|went on|conclud(?:es|ed|ing)|stress(?:es|ed|ing))\b/i

/** The same where the cue ends with a comma, unless what follows can only go on with the sentence. */
export const CUE_ADDS = /\b(?:add(?:s|ed|ing)|also|later|then|before)\b/i
