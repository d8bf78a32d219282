/** Words that a note in brackets is made of. */
export const BRACKET_NOTES = new Set(
  `sic emphasis added mine ours his hers theirs original italics in laughs laughing laughter chuckles applause cheers pause pauses
  inaudible crosstalk`.split(/\s+/),
)
