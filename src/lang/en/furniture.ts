/** Names of sections, as a pattern without ends. */
export const SECTION_NAMES =
  'home|home ?page|news|latest( news)?|breaking( news)?|top stories|headlines|politics|world( news)?|us( news)?|u\\.s\\.( news)?|uk( news)?|local( news)?|national|international|business|money|economy|markets|finance|opinions?|analysis|comment|editorials?|sports?|football|entertainment|celebrity|celebrities|showbiz|culture|arts?|books|film|movies|music|tv|tv & radio|television|lifestyle|life ?& ?style|life|style|fashion|beauty|food|travel|health|science|technology|tech|environment|climate|education|crime|courts|weather|video|videos|photos|pictures|gallery|galleries|podcasts?|features?|magazine|royals?|obituaries|puzzles|games|crosswords?|live|jobs|classifieds|property|cars|autos?|motoring|community|events|contact( us)?|about( us)?|advertise( with us)?|careers|help|faqs?|menu|search|more|all|account|my account|profile|notifications|settings'

/** Agencies that pictures are credited to, as a pattern without ends. */
export const PICTURE_AGENCY =
  'getty(?: images)?|ap(?: photo)?|associated press|the associated press|reuters|afp|epa(?:-efe)?|pa(?: wire| images| media)?|press association|shutterstock|alamy(?: live news)?|istock(?:photo)?|unsplash|pexels|wikimedia(?: commons)?|wireimage|filmmagic|bloomberg|zuma(?: press)?|rex(?: features)?|splash(?: news)?|backgrid|sipa(?: usa)?|upi|xinhua|anadolu|nurphoto|redux|magnum|corbis|imago|dpa|tass|instagram|twitter|facebook|tiktok|youtube|x|snapchat|handout|pool|file photo|courtesy'

/** Reason, where, and a pattern that the whole line must match (case folded). */
export const FURNITURE_LINES: readonly (readonly [string, 'always' | 'around', RegExp])[] = [
  [
    'advertisement',
    'always',
    /^[-–—[(*\s]*(advertisements?|advertising|ads? by .{1,40}|sponsored( content| by .{1,40})?|paid (content|post)|promoted( content)?|promo|ad|article continues (below|after).*|story continues (below|after).*|scroll to continue.*|skip (advert|ad|advertisement)|remove ads?|(advertisement|ad|sponsored|promotion|advertorial)\s*[:|–-].{1,140}|report (this )?ad|why am i seeing this.*|content continues (below|after).*|continue reading the main story|this advertisement has not loaded.*)[-–—\])*\s]*$/,
  ],
  [
    'navigation',
    'always',
    /^(skip to (main )?(content|navigation|article)|jump to .{1,30}|back to (top|home ?page)|toggle (navigation|menu)|main menu|open (navigation|menu|search).*|close( menu)?|search for:?|breadcrumbs?|next article|previous article|next story|previous story|next|previous|prev|view (all|gallery|comments|more)|show (more|less|all)|load more( .{1,20})?|see (all|more)|read (in app|aloud)|listen( to (this )?article)?( .{0,15})?|print( (this )?(article|page))?|save( (this )?(article|story|for later))?|bookmark|copy link|link copied!?|copied!?|get the app|download the app|open in app|view in browser|text size|font size|a a a|dark mode|accept( all)?|reject( all)?|manage (cookies|preferences|settings)|edition|(us|uk|international|australia|europe) edition|today['’]s paper|e-?paper|your account|log ?in|log ?out|sign ?in|sign ?out|sign ?up|register|(log|sign) ?in ?(\/|\||or) ?(sign ?up|register|join|subscribe).*|subscribe( now| today)?|(sign in|log in)? ?subscribe|hide caption|toggle caption|enlarge this image|expand|minimi[sz]e|loading( (the )?\w+){0,2}\s*[.…]*)$/,
  ],
  [
    'share',
    'always',
    /^(share( (this|on|via|to)( .{1,30})?)?|share (this )?(article|story|post|page)( .{1,30})?|shares?|\d[\d,.k]* shares?|tweet( this)?|pin( it)?|email( this( article| story)?)?|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|tiktok|youtube|telegram|flipboard|messenger|tumblr|copy link|gift( this)? article|send to a friend|((facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|email|e-mail|instagram|messenger|print|copy link|telegram|link|share|tumblr)[\s,|/•·]*){2,})$/,
  ],
  [
    'follow',
    'always',
    /^(follow|like|find|join|connect with) (us|@\w+|[\p{Lu}][\p{L}.&' ]{1,40}) (on|at|in|via) (our )?(facebook|twitter|x|instagram|tiktok|youtube|social media|google news|linkedin|threads|bluesky|whatsapp|telegram|apple news|flipboard)\b.{0,80}$/u,
  ],
  [
    'follow',
    'always',
    /^(follow us|follow @\w+|follow the .{2,50} on (facebook|twitter|x|instagram|tiktok|threads|linkedin|whatsapp)\b.{0,80}|join (our|the) (whatsapp|telegram|discord|facebook)( .{1,30})?|get (our|the) app.*|add us (on|as) .{1,40})[.!]?$/,
  ],
  [
    'source link',
    'always',
    /^(source( link| url)?|via|original (source|article|post|link)|link to (source|original)|read (the )?(original|full) (article|story|post)( (here|at|on) .{1,40})?|view original|(source|via|original)( link)?:? https?:\/\/\S+|https?:\/\/\S+)$/,
  ],
  [
    'related',
    'always',
    /^(read more|more|related|see also|see more|read also|also read|read next|recommended|don['’]t miss|must read|watch|watch now|listen|click here|more on this( story| topic)?|in case you missed it|icymi|more from .{1,40})\s*[:»›|>→-]+\s*\S.{3,}$/,
  ],
  [
    'newsletter',
    'always',
    /^((sign ?up|subscribe|register) (here |now |today )?(for|to) (our|the|a|your|free) .{0,60}(newsletters?|alerts?|emails?|inbox|updates|briefing|bulletin|podcast|channel).{0,100}|get .{0,60}(delivered|sent|straight) .{0,30}inbox.{0,40}|(our )?(free )?newsletters?( sign ?up)?|you (have )?(received|are receiving) this (e-?mail|newsletter) because .{0,120}|email address|enter your e-?mail( address)?.*|your e-?mail( address)?|e-?mail address|thanks? (you )?for (signing up|subscribing).*|.{0,100}\b(to|in|into) your (in-?box|mailbox)\b.{0,120}|.{0,80}\benter your e-?mail\b.{0,80}|(the |our )?(free )?(daily |weekly |morning |evening |breaking )*(newsletters?|bulletin|briefing|e-?mails?|alerts?)\s*[:–—-].{3,120}|.{0,60}\bunsubscribe\b.{0,60}|you('re| are) (now )?(signed up|subscribed).*|by (signing up|subscribing|clicking|submitting|entering|providing|registering|continuing)\b.{0,200})$/,
  ],
  [
    'newsletter',
    'always',
    /^(want (more|the latest) .{0,60}|never miss .{0,60}|stay (up to date|informed|in the know).{0,80}|get (the latest|breaking) (news|headlines|stories).{0,80})(newsletter|sign ?up|subscribe|inbox|alerts|app).{0,40}$/,
  ],
  [
    'privacy',
    'always',
    /^((we|this (site|website)) uses? cookies.{0,300}|cookies?( policy| notice| settings| preferences)?|privacy( policy| notice| settings)?|your privacy( choices| rights)?|do not sell( or share)? my (personal )?(info|information|data)|(california )?privacy rights|.{0,80}\b(please )?(visit|read|see|view) our privacy policy\.?.{0,40}|terms( of (use|service)| (and|&) conditions)?|.{0,120}\b(terms of (use|service)|terms (and|&) conditions) and (our )?privacy (policy|notice)\b.{0,60}|((privacy( policy| notice)?|terms( of (use|service)| (and|&) conditions)?|cookies?( policy)?|contact( us)?|about( us)?|advertise( with us)?|careers|accessibility( statement)?|site ?map|help|faq|disclaimer|imprint|dmca|ad ?choices|copyright|archives?|rss|subscribe|newsletters?)[\s,|/•·.-]*){2,})$/,
  ],
  [
    'privacy',
    'always',
    /^(we value your privacy|before you continue( to .{1,40})?|(we and our (\d[\d,]* )?((trusted|advertising|selected|third[ -]party) )*(partners|vendors)\b.{0,80}|with your (permission|consent|agreement),? we and our .{0,80})\b(cookies|devices?|personal data|geolocation|information)\b.{0,400})$/,
  ],
  [
    'blocked page',
    'always',
    /^(we recogni[sz]e you are attempting to access this website from|access to this page has been denied|(please )?(verify|confirm) (that )?you are (a )?(human|not a robot)|verifying you are human|please make sure (that )?(your browser supports )?javascript and cookies|checking your browser before|enable javascript and cookies to continue|your access to this (site|service|page) has been (blocked|limited)|(our systems have detected )?unusual (activity|traffic) .{0,30}from your|this (page|website|site|content) is (not available|unavailable) in your (country|region|location)|unfortunately,? our website is currently unavailable in)\b.{0,400}$/,
  ],
  [
    'appeal',
    'always',
    /^(you have|you['’]ve got|this is your) (\w+ )?(\w+ )?(complimentary |free )(articles?|stor(y|ies)|views?) ?(left|remaining|this (month|week))?\b.{0,60}$/,
  ],
  [
    'copyright',
    'always',
    /^((copyright|\(c\)|©|&copy;).{0,160}|.{0,80}\ball rights reserved\b.{0,120}|.{0,60}(©|\(c\))\s*(19|20)\d\d.{0,80}|this material may not be (published|reproduced).{0,120}|.{0,40}\bregistered in england\b.{0,80}|reproduction .{0,60} (prohibited|forbidden).{0,40})$/,
  ],
  [
    'comments',
    'always',
    /^((sign|log) ?in (to|and) (comment|join|post|leave|reply|vote|participate).{0,60}|(leave|post|add|write|submit) (a|your) (comment|reply)s?( .{0,30})?|comments?( \(?\d[\d,]*\)?)?|\d[\d,]* (comments?|replies|responses|thoughts?)( so far| (on|to) .{1,160})?|(view|show|see|read|hide|load) (all |more )?(\d+ )?comments?( \(?\d*\)?)?|join the (conversation|discussion|debate)( .{0,40})?|start the conversation|be the first to comment.{0,40}|comments (are|have been|on this .{1,20} are) (closed|disabled|turned off|now closed|moderated).{0,40}|conversation|reply|your email address will not be published.{0,60}|required fields are marked.{0,10}|powered by .{1,50}|sort by( .{1,30})?|most liked|have your say.{0,60}|(what do you think|what are your thoughts|do you agree)\b[^?]{0,80}\? .{0,60}comments?.{0,40}|let us know .{0,30}in the comments.{0,30})$/,
  ],
  [
    'player message',
    'always',
    /^([•*-]\s*)?(oops!?|something went wrong\.?|(please )?try again( later)?\.?|an error (has )?occurred\.?.{0,60}|(this|the) (video|media|content|player|audio|post|tweet|embed|item|image|map|graphic|chart) (is|was|could|can|can['’]t|cannot|has|isn['’]t|is not|file)\b.{0,100}(shown|displayed|viewed|available|loaded|playable|supported|played|unavailable|embedded|removed|expired|load|your (browser|country|region|location)).{0,60}|(your|this) browser (does not|doesn['’]t|is not|isn['’]t)\b.{0,100}|unable to play (media|video).{0,20}|media playback is (unsupported|not supported).{0,40}|(please )?(enable|turn on) javascript.{0,60}|javascript (is|must be) .{0,80}|video player( is loading)?\.?|this is a modal window\.?|play(back)?( video| audio| rate)?|pause( video)?|replay|mute|unmute|volume( \d+%)?|current time.{0,10}|duration.{0,10}|remaining time.{0,10}|loaded: .{0,10}|stream type.{0,8}|chapters|captions( (on|off|settings).{0,30})?|fullscreen|full screen|picture-in-picture|now playing|up next|seek to live.{0,40}|beginning of dialog.{0,60}|end of dialog.{0,20}|error (loading|code).{0,40}|watch live|\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2})$/,
  ],
  [
    'embed',
    'always',
    /^(view (this|the) (post|tweet|photo|video) on .{1,20}|view this post on instagram.{0,10}|a post shared by .{1,80}|(click|tap) to (view|load|play|watch|enlarge).{0,40}|embedded (content|tweet|video)|allow .{1,30} content\??|this (article|page) (contains|includes) content (provided by|from) .{1,100}|this content is not available due to your privacy.{0,60})$/,
  ],
  [
    'contact',
    'around',
    /^(([•*·-] )?(do you have|have you got|got|have you been|are you|were you) .{0,100}\?.{0,200}\b(send (us|a|your)|e-?mail|call|contact|get in touch|whatsapp|tell us|write to|let us know|share)\b.{0,160}|(send|e-?mail|share) (us )?(your|any|news) (tips?|stories|photos|pictures|videos|views|comments|letters)\b.{0,120}|(contact|reach) (the )?(newsroom|us|((staff|senior) )?(reporter|writer|editor))\b.{0,160}|.{0,100}\b(be sure to |please |and |can )?follow (me|us) on \w.{0,210}|thanks? (you )?for (visiting|reading|stopping by)!?|to contact (the|this) .{0,120})$/,
  ],
  [
    'image',
    'always',
    /^[[(]?(image|images|photo|photos|picture|video|gallery|thumbnail|featured image|main image|hero image|image \d+( of \d+)?|(photo|image|slide) \d+ (of|\/) \d+|\d+ ?\/ ?\d+|view (gallery|image)|open image( modal)?|image source.{0,60}|img_?\d+\S*|\S+\.(jpe?g|png|gif|webp))[\])]?$/,
  ],
  [
    'appeal',
    'always',
    /^((support|donate to|contribute to|become a (member|supporter|patron) of|join) (us|our (work|journalism|newsroom|mission)|independent journalism)( today| now)?!?|donate( now| today| here)?|become a (member|supporter|patron)( today)?.{0,40}|remind me (next month|later|in .{1,20})|(one-time|single|monthly|annual)|support (us|local journalism)( .{0,40})?|make a (donation|contribution).{0,60}|(chip in|contribute)( now| today)?|buy (us|me) a coffee.{0,20}|no,? thanks|not now|maybe later)$/,
  ],
  [
    'appeal',
    'around',
    /^((please )?(support|join|help|fund|back|back up|stand with)\b.{0,60}\b(independent|journalis[mt]s?|us|our|reporting|newsroom)\b.{0,40}|(Support|Join|SUPPORT) (The |the )?\p{Lu}[\p{L}.&'’]*( \p{Lu}[\p{L}.&'’]*){0,4}[.!]?)$/u,
  ],
  ['contact', 'always', /^((send|submit) (us )?(a |your )?letters? to the editor\b.{0,120})$/],
  ['author note', 'always', /^((additional|with) reporting (contributed )?(by|from) .{3,100})$/],
  [
    'source link',
    'always',
    /^(for|to (get|read|see)) (the latest|more|all the latest)\b.{0,100}\b(head(?: over)? to|go to|visit|check out|tune in to|follow|click|turn to|see|download|sign up|subscribe)\b.{0,120}$/,
  ],
  [
    'source link',
    'always',
    /^(this|the) (article|story|essay|piece|interview|column|review) (appears|appeared|is|was|will appear) in (the|our) .{3,50} (issue|edition)( of .{3,50})?\.?$|^((this|the) (article|story|post|piece|report|column) )?(was |is )?(first |originally )?(appeared|published|posted|syndicated|republished|reprinted)( first| originally)? (in|on|at|by|from|with permission)\b.{0,140}$/,
  ],
  [
    'source link',
    'always',
    /^(read (the )?(full|original|more of this) .{0,40}|read more|read on|continue reading|full story|more|more details|click (here )?(to|for) .{1,60}|(read|see|find out) more (at|on|here|about|from)\b.{0,80})\s*[.»›→>…]*$/,
  ],
  [
    'source link',
    'around',
    /^this (story|article|report|piece) (about .{3,120} )?was (originally |first )?(written|produced|reported|published|co-published|supported) (by|in|as|with|for)\b.{0,400}$/,
  ],
  ['related', 'around', /^(news|politics|sport|world|related) (quiz|poll).{0,40}$/],
  ['share', 'around', /^\d[\d,.k]* ?(views?|likes?|reads?|retweets?|followers|claps)$/],
  [
    'reading time',
    'always',
    /^(estimated )?(reading time:? )?(about )?\d{1,2}[- ]min(ute)?s?( read| ago)?( time)?$|^(estimated )?reading time:? .{1,20}$|^\d+ (words|minutes?|hours?|days?) (ago)?$/,
  ],
  [
    'tags',
    'around',
    /^(tags?|topics?|filed under|categor(y|ies)|keywords?|more on|labels|in this (article|story)|related topics)\s*:?( .{1,160})?$/,
  ],
  ['navigation', 'around', new RegExp(`^(${SECTION_NAMES})$`)],
  [
    'label',
    'around',
    /^(breaking|exclusive|developing|live( updates)?|opinion|analysis|explainer|fact check|premium|subscriber only|sponsored|video|watch|featured|trending( now)?|editor['’]s pick|new|updated|just in|advertorial|press release|for immediate release|transcript)$/,
  ],
]

/** Those that start anywhere in a line: a word that they have is looked for first, which is cheap. */
export const FURNITURE_INSIDE: readonly (readonly [word: string, reason: string, RegExp])[] = [
  [
    'contributed',
    'author note',
    /^.{5,160}\bcontributed (reporting|(reporting )?to this (report|story|article|piece|post))( from .{2,60})?\.?$/,
  ],
  [
    'to hear ',
    'contact',
    /^.{0,160}\bwe['’](d|re) (like|love|keen|eager) to hear (what you think|your (views|thoughts|opinions)) (about|on) (this|any)\b.{0,200}$/,
  ],
  ['download', 'follow', /^.{0,80}\bdownload (our|the) (free )?([\w-]+ ){0,3}app\b.{0,80}$/],
]

/** Headings of lists of other stories: what follows them is theirs. */
export const RELATED_HEADING =
  /^(you (may|might) (also |be )?(like|love|enjoy|interested in|have missed)( .{0,20})?|(related|recommended|similar|popular|trending|more|other|top|latest|featured|recent|further|suggested) (articles?|stories|posts?|news|reading|content|topics|coverage|headlines|videos?|links|for you)( .{0,30})?|related|recommended( for you)?( by .{1,20})?|most (read|popular|viewed|shared|watched|commented|recent)( .{0,20})?|trending( now| today)?|popular( now| posts)?|read (next|also|more( on this( story)?)?)|see also|also (on|in|from) .{1,40}|up next|more (from|in|on|about|like) .{1,50}|more to (read|explore)|what to read next|what['’]s (next|trending|hot)|don['’]t miss( .{0,20})?|editors?['’]?s? (picks?|choice)|must[- ]reads?|in other news|elsewhere on .{1,40}|from (the|our) (web|around the web|partners|archives?)|around the web|sponsored (stories|links)|promoted stories|you['’]ll (also )?(like|love) .{0,20}|keep reading|next up|top (picks|reads|news)( .{0,20})?|the latest|latest|in pictures|watch next|we recommend|people are reading|others? (also )?read|readers also (liked|read))\s*:?$/

/** What a page asks of those who would comment. */
export const COMMENT_PROMPT = /\b(sign|log|leave|post|add|powered|be the first|reply)\b/i

/** What stands on a button. */
export const BUTTON_TEXT =
  /^(?:subscribe|sign (?:me )?up|join|register|donate|give|support us|become a (?:member|subscriber|supporter)|start (?:your|a|my) (?:free )?trial)(?: (?:now|today|here|for free))?[!.»›→]?$/i
