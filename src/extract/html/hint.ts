import type { Element } from './node.js'
import { attribute } from './node.js'

/** What an element says that it is: why what stands in it is not the article's text. */
export interface Hint {
  readonly reason: string
  /** The name is used for many things: it counts only where what it holds does not look like the article's text. */
  readonly weak: boolean
}

const TAGS: ReadonlyMap<string, Hint> = new Map([
  ['nav', strong('navigation')],
  ['footer', strong('footer')],
  ['aside', strong('aside')],
  ['form', strong('form')],
  ['button', strong('form')],
  ['select', strong('form')],
  ['option', strong('form')],
  ['textarea', strong('form')],
  ['fieldset', strong('form')],
  ['label', strong('form')],
  ['legend', strong('form')],
  ['menu', strong('navigation')],
  ['dialog', strong('dialog')],
  ['figcaption', strong('caption')],
  ['address', weak('byline')],
  ['header', weak('header')],
])
const ROLES: ReadonlyMap<string, Hint> = new Map([
  ['navigation', strong('navigation')],
  ['menu', strong('navigation')],
  ['menubar', strong('navigation')],
  ['banner', strong('header')],
  ['contentinfo', strong('footer')],
  ['complementary', strong('aside')],
  ['search', strong('form')],
  ['dialog', strong('dialog')],
  ['alertdialog', strong('dialog')],
  ['alert', weak('dialog')],
  ['toolbar', strong('navigation')],
  ['tooltip', strong('dialog')],
  ['form', strong('form')],
])

/** Whole words of a name, between hyphens; `weak` ones need more to count. */
const NAMES: readonly (readonly [Hint, RegExp])[] = [
  [
    strong('cookies'),
    words(
      'cookies?|cookie-\\w+|gdpr|onetrust\\w*|consent|ccpa|didomi\\w*|usercentrics\\w*|cookiebot\\w*|qc-cmp\\w*|sp-message\\w*',
    ),
  ],
  [
    strong('comments'),
    words(
      'comments?(-(list|area|section|wrapper|container|thread|body|content|text|form|block))?|commentlist|disqus(-thread)?|respond|fb-comments|coral|replies|discussion-list',
    ),
  ],
  [
    strong('newsletter'),
    words(
      'newsletters?|sign-?up|subscribe|subscription|opt-?in|mailing-list|mc-embed\\w*|email-(capture|form|signup)|mailchimp|convertkit|hs-form|hbspt-form',
    ),
  ],
  [
    strong('related'),
    words(
      'related|recommended|recommendations?|read-?(more|next|also)|more-(stories|posts|articles|news|from|on|in)|most-(read|popular|viewed|shared|recent)|trending|popular(-(posts|articles|stories))?|you-(may|might)|up-next|next-up|also-(like|read|see)|similar(-\\w+)?|recirc\\w*|outbrain|taboola|zergnet|jp-relatedposts|yarpp|rp4wp|recent-posts|latest-(posts|news|articles|stories)|post-navigation|posts-navigation|nav-links|nav-(previous|next)|prev-next|next-prev|previous-post|next-post|see-also|teasers?|rich-link|read-it-next|further-reading|crp|post-nav|article-nav|suggested(-\\w+)?|promoted',
    ),
  ],
  [
    weak('share'),
    words(
      'share|sharing|shares?-\\w+|social-?(share|sharing|links?|icons?|media|bar|buttons?|nav)|sharedaddy|addtoany\\w*|addthis\\w*|a2a|share(bar|buttons?|tools?|icons?)|sd-(sharing|social)|heateor\\w*|shareaholic\\w*',
    ),
  ],
  [
    strong('advertisement'),
    words(
      'ads?|ad-?(slot|unit|container|wrapper|banner|block|label|box|placeholder|zone|area|space)|advert(s|isement|isements|ising)?|sponsored|sponsor(s|ship)?|dfp|adsense|adsbygoogle|google-auto-placed|gpt-ad|mpu|leaderboard|ad-\\w+',
    ),
  ],
  [
    strong('author note'),
    words(
      'author-?(bio|box|info|profile|description|details|card|desc|about|widget)|about-(the-)?author|bio|post-author-box|authorbox|writer-bio|author-section|saboxplugin\\w*|abh-box|m-a-box|pp-multiple-authors\\w*|contributor-bio',
    ),
  ],
  [
    weak('byline'),
    words(
      'by-?line|bylines|author-?(name|line|meta|link|date)|posted-by|post-?author|entry-author|article-?author|written-by|authors?|vcard|contributors?|reviewed-by|reviewer',
    ),
  ],
  [
    weak('date'),
    words(
      'date-?line|dates?|timestamp|time-?stamp|published|publish(ed)?-?date|pub-?date|post-?date|entry-date|article-?date|posted-on|updated|last-updated|date-\\w+',
    ),
  ],
  [
    weak('article data'),
    words(
      '(post|entry|article|blog|story|page|header|hero|single)-?(meta|metadata|info|byline|details)|meta(data)?|meta-(info|data|bar|wrap\\w*)|read(ing)?-?time|time-to-read|min-read|view-count',
    ),
  ],
  [
    weak('tags'),
    words(
      'tags?|tag-?(list|cloud|links)|tags-\\w+|topics|categor(y|ies)|cat-links|post-?(tags|categories|terms)|entry-(tags|categories|footer)|keywords|taxonom(y|ies)|article-tags|kicker|eyebrow',
    ),
  ],
  [
    weak('navigation'),
    words(
      'nav|navbar|nav-?(bar|menu|links|list|item|wrap\\w*)|navigation|navi|breadcrumbs?|bread-crumbs?|crumbs?|menu|menus|main-menu|sub-menu|site-nav|pagination|pager|page-?numbers?|skip-?(link|links|to\\w*)|skip|mega-?menu|topbar|top-bar|back-to-top|scroll-to-top|jump-?(links?|to\\w*)|sitemap|language-(switcher|selector)|hamburger',
    ),
  ],
  [
    weak('contents'),
    words(
      'toc|table-of-contents?|tableofcontents|ez-toc\\w*|lwptoc\\w*|toc-\\w+|rank-math-toc\\w*|contents-list|on-this-page|page-toc|in-this-article|article-toc|wp-block-yoast-seo-table-of-contents|simpletoc\\w*',
    ),
  ],
  [strong('footer'), words('footer|site-footer|page-footer|footer-\\w+|global-footer|foot|colophon|copyright|legal')],
  [
    weak('header'),
    words(
      'site-header|page-header|masthead|global-header|header-(top|nav|bar|menu)|main-header|navbar-header|top-header|app-header',
    ),
  ],
  [
    strong('aside'),
    words(
      'sidebar|side-bar|sidebar-\\w+|side-?rail|right-?rail|left-?rail|side-?col(umn)?|widget-area|widgets|sidenav|col-side',
    ),
  ],
  [
    weak('caption'),
    words(
      'captions?|wp-caption-text|image-?caption|photo-?caption|img-?caption|media-caption|figcaption|image-?(credit|description)|photo-?credit|picture-credit|credits?|image-meta|(img|image|photo|pic|picture|media|fig|figure)-cap|photo-by|slide-caption|fig-caption|caption-\\w+',
    ),
  ],
  [
    strong('dialog'),
    words('modal|pop-?up|overlay|lightbox|tooltip|tool-tip|toast|drawer|off-?canvas|pum|popmake|snackbar|interstitial'),
  ],
  [
    strong('wall'),
    words(
      'pay-?wall|reg-?wall|article-barrier|barrier-\\w+|subscribe-wall|subscription-wall|restricted(-\\w+)?|subscriber-only|piano-\\w+|paywalled|gate|gateway-content',
    ),
  ],
  [
    weak('form'),
    words(
      'search-?(form|box|bar|field)|search-results?|login|log-in|sign-in|signin|contact-form|wpcf7\\w*|gform\\w*|wpforms\\w*|login-form|hidden-form|survey|poll',
    ),
  ],
  [
    strong('appeal'),
    words(
      'donat(e|ion|ions)|appeal|fundrais\\w+|membership-cta|become-a-member|support-us|inline-cta|cta-\\w+|cta|call-to-action|\\w+-cta',
    ),
  ],
  [
    weak('rating'),
    words(
      'ratings?|star-?rating|rate|vote|votes|helpful|feedback|was-this-helpful|kk-star-ratings|review-stars|reactions',
    ),
  ],
  [weak('promotion'), words('promo|promos|promotion|promotional|banner|banners|product-card|upsell')],
  [strong('references'), words('references|citations?|footnotes?|endnotes?|bibliography|article-resources|ref-list')],
  [strong('testimonials'), words('testimonials?|trust-?pilot\\w*|reviews-carousel')],
  [strong('disclaimer'), words('disclaimer|disclosure|affiliate-(disclosure|disclaimer|notice)|advertiser-disclosure')],
  [weak('player message'), words('video-?player|jw-?player|audio-?player|vjs-\\w+|player|brightcove|podcast-player')],
]
/** A longer name is made by a program, and tells nothing. */
const LONGEST_NAME = 64
/** All of them as one: most names are none. */
const ANY_NAME = new RegExp(NAMES.map(([, pattern]) => pattern.source).join('|'))
const WRAPPERS = words(
  'article-?body|post-?(content|body)|entry-?content|story-?body|main-?content|body-?copy|article-?content|content-?body|page-?content|blog-?content|rich-?text',
)

/** Names of a state or a layout, not of what stands in the element. */
const STATE = /[:[\]]|^(has|with|without|no|is|not|js|lg|md|sm|xl)[-_]|[-_](enabled|disabled|open|visible|active)$/

const TABLES = new Set('table thead tbody'.split(' '))

const cache = new Map<string, Hint | null>()

/** What one element says by its tag, role, class, id and marks; null where it says nothing. */
export function hintOf(element: Element): Hint | null {
  const { name } = element
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article' || name === '#page') return null
  const byName = hintOfNames(attribute(element, 'class'), attribute(element, 'id'))
  const role = attribute(element, 'role')
  const outer = (role === null ? undefined : ROLES.get(role.trim().toLowerCase())) ?? TAGS.get(name)
  // A table of ratings is what was rated.
  if (byName?.reason === 'rating' && TABLES.has(name)) return null
  // The tag says that it is not the text, the name says what it is.
  if (outer !== undefined && !outer.weak && name !== 'button')
    return byName === null ? outer : { ...byName, weak: false }
  return (name === 'button' ? outer : byName) ?? outer ?? null
}

function hintOfNames(names: string | null, id: string | null): Hint | null {
  if (names === null && id === null) return null
  const key = id === null ? names! : names === null ? id : `${names} ${id}`
  if (key.length > 300) return null
  const known = cache.get(key)
  if (known !== undefined) return known
  let first = NAMES.length
  for (const word of key.split(/\s+/)) {
    const index = rankOf(word)
    if (index < first) first = index
    if (index === WRAPPER) break
  }
  const found = NAMES[first]?.[0] ?? null
  if (cache.size > 20_000) cache.clear()
  cache.set(key, found)
  return found
}

const ranks = new Map<string, number>()
const WRAPPER = -1

/** The first of `NAMES` that a name fits; its length where it fits none, -1 where it is called the article's body. */
function rankOf(word: string): number {
  const known = ranks.get(word)
  if (known !== undefined) return known
  let rank = NAMES.length
  if (word !== '' && !STATE.test(word)) {
    const name = hyphened(word)
    if (WRAPPERS.test(name)) rank = WRAPPER
    else if (name.length <= LONGEST_NAME && ANY_NAME.test(name))
      rank = NAMES.findIndex(([, pattern]) => pattern.test(name))
  }
  if (ranks.size > 20_000) ranks.clear()
  ranks.set(word, rank)
  return rank
}

/** `relatedPosts__item` as `related-posts-item`. */
export function hyphened(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .replace(/-{2,}/g, '-')
    .toLowerCase()
}

function words(pattern: string): RegExp {
  return new RegExp(`(^|-)(${pattern})(-|$)`)
}

function strong(reason: string): Hint {
  return { reason, weak: false }
}

function weak(reason: string): Hint {
  return { reason, weak: true }
}
