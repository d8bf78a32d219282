/**
 * Adjectives that say what somebody thinks, with the prepositions of what they think of; `to-` stands for "to" and a
 * verb, `that` for a clause. From general knowledge of English.
 */
export const THOUGHT_ADJECTIVES = `
confident certain sure: that of about in
hopeful convinced fearful: that of
aware unaware conscious ashamed: that of
mindful fond tired weary envious jealous supportive appreciative suspicious: of
wary scared: of about
afraid: that of to-
proud: that of to-
worried concerned optimistic pessimistic: that about
nervous uneasy enthusiastic passionate ambivalent: about
excited anxious: that about to-
skeptical sceptical doubtful: that of about
adamant positive insistent: that about
angry furious mad upset: that about at with over
outraged appalled horrified shocked surprised: that at by
happy unhappy glad pleased delighted sad sorry: that with about to- for
satisfied dissatisfied comfortable uncomfortable impressed unimpressed: with by
frustrated disappointed: that with by in at
grateful thankful: that for to
opposed sympathetic hostile receptive resistant: to
committed dedicated: to to-
interested: in
angered troubled disturbed dismayed alarmed emboldened encouraged: that by
split divided undecided silent mum keen intent bent: on over about
eager willing unwilling ready reluctant determined prepared inclined loath hesitant keen: to-
`

/** Those that are told in words: "was critical of", "has been clear that". */
export const TOLD_ADJECTIVES = `
critical dismissive contemptuous: of
clear candid vocal explicit: that about on
apologetic: about for
complimentary: of about
`
