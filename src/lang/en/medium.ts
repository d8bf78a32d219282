/** What stands where a post should: the words that it cannot be shown, or what is left around it. */
export const LOST_EMBED = /\b(?:post|tweet|toot|skeet|thread|reel|story|embed(?:ded)?|content)\b/i

/** Tells of a post, or of who answered one. */
export const TELLS_OF_POST =
  /\b(?:post(?:ed|s)?|tweet(?:ed|s)?|wrote|writes|shared|repl(?:ied|ies)|respond(?:ed|s)|social media|twitter|instagram|facebook|tiktok|threads|mastodon|bluesky|truth social)\b/i

/** Cues of what was written. */
export const WRITING_CUE = /\b(?:wrote|writes|written|post(?:ed|s)?|tweet(?:ed|s)?)\b/i

/** Kinds of writings other than posts. */
export const LETTER_KIND = /\b(?:letter|e-?mail|memo|op-ed|column|book|opinion|report|filing|complaint)\b/i

/** What outlets call the occasion; the order settles ties. */
export const MEDIUM_SIGNS: readonly (readonly ['post' | 'release' | 'filing' | 'interview' | 'speech', RegExp])[] = [
  [
    'post',
    /\b(tweet(s|ed|ing)?|retweeted|twitter|instagram|facebook|tiktok|threads|mastodon|bluesky|truth social|posted|in a post|on social media)\b/i,
  ],
  [
    'release',
    /\b(press release|news release|in a (?:written )?statement|(?:issued|released) a statement|said in a release)\b/i,
  ],
  ['filing', /\b(filing|lawsuit|court papers|complaint|affidavit|indictment)\b/i],
  [
    'interview',
    /\b(interview(?:ed)?|in a phone call|by phone|told (?!(?:reporters|the (?:crowd|court|jury))\b)(?!(?:\p{Lu}[\p{L}'’]* ){0,3}(?:Court|Parliament|Council|Tribunal|Inquiry|Senate|Congress|Assembly|Commons|Lords)\b)\p{Lu})/u,
  ],
  [
    'speech',
    /\b(speech|rally|press conference|news conference|told reporters|testified|testimony|hearing|address(?:ed)? the)\b/i,
  ],
]

/** What outlets say of a meeting of their own with somebody. */
export const MET =
  /\b(?:t(?:old|ells)|show(?:s|ed)|walk(?:s|ed)|t(?:akes|ook)|greet(?:s|ed)|m(?:eets|et)|dr(?:ives|ove)|emailed)\s(?:me|us)\b|\b(?:sat down|speaks|spoke|speaking|talks|talked|interview)\s(?:with|to)\s(?:me|us)\b/i
