/** What people write for a contraction so often that a lexicon has it, or that is a word of its own as well. */
export const BARE_CONTRACTIONS = new Set(
  `cant wont dont doesnt didnt isnt arent wasnt werent couldnt wouldnt shouldnt havent hasnt hadnt aint thats whats theres heres
  im ive youre youve theyre theyve weve`.split(/\s+/),
)

/** Contractions and short forms that no ending tells, with what they stand for. */
export const IRREGULAR_CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ["ain't", 'is not'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
  ['kinda', 'kind of'],
  ['sorta', 'sort of'],
  ['outta', 'out of'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['dunno', 'do not know'],
  ["c'mon", 'come on'],
  ["y'all", 'you all'],
  ['alright', 'all right'],
  ['c', 'degrees celsius'],
  ['f', 'degrees fahrenheit'],
  ['mph', 'miles per hour'],
  ['kph', 'kilometer per hour'],
])

/** Endings that are words of their own. */
export const CONTRACTION_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/'d$/, " 'd"],
  [/'s$/, " 's"],
]

/** Endings that can be several words. */
export const OPEN_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had', 'did']],
  ['will', ['shall']],
  ['per', ['a', 'an']],
])
