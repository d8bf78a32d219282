// What HTML says of its elements, as far as a tree is made by it (WHATWG HTML, tree construction).

/** No references are decoded in these. */
export const RAW = new Set('script style xmp iframe noembed noframes plaintext'.split(' '))
export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** A start tag of these ends an open paragraph. */
export const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dd dt'.split(
    ' ',
  ),
)
/** What stands on lines of its own. Cells of a table only where they hold such: a row is one line. */
export const BLOCK = new Set([
  ...ENDS_PARAGRAPH,
  ...'#page html body tr tbody thead tfoot caption option optgroup select button textarea iframe noscript template video audio object legend label title'.split(
    ' ',
  ),
])
/** Which open elements a start tag ends, and which elements they may not be looked for across. */
export const ENDS: ReadonlyMap<string, readonly [ends: readonly string[], within: readonly string[]]> = new Map([
  ['li', [['li'], ['ul', 'ol', 'menu', 'dir']]],
  ['dd', [['dd', 'dt'], ['dl']]],
  ['dt', [['dd', 'dt'], ['dl']]],
  ['option', [['option'], ['select', 'datalist', 'optgroup']]],
  ['tr', [['tr', 'td', 'th', 'caption', 'colgroup'], ['table']]],
  [
    'td',
    [
      ['td', 'th'],
      ['tr', 'table'],
    ],
  ],
  [
    'th',
    [
      ['td', 'th'],
      ['tr', 'table'],
    ],
  ],
  ['tbody', [['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], ['table']]],
  ['thead', [['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], ['table']]],
  ['tfoot', [['tbody', 'thead', 'tfoot', 'caption', 'colgroup'], ['table']]],
  ['a', [['a'], []]],
  ['button', [['button'], []]],
])
/** What may stand in a head; anything else ends it. */
export const IN_HEAD = new Set(
  'head title meta link script style base noscript template basefont bgsound command'.split(' '),
)
/** What an end tag does not reach across. */
export const SCOPE = new Set('table td th caption template html body object'.split(' '))
export const FORMATTING = new Set(
  'a abbr b big cite code em font i mark nobr s small span strike strong sub sup tt u'.split(' '),
)
