/** Words that two texts share whatever they are about. */
export const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or but nor so yet for of in on at to from by with about into onto over under ' +
    'after before since until during between among against through without within as if than then when while where ' +
    'who whom whose which what why how i you he she it we they me him her us them my your his its our their mine ' +
    'be is am are was were been being have has had having do does did done will would shall should can could may might ' +
    'must not no also there here up out off down just only very too more most some any all each both other another such ' +
    "own same say said says tell told add added mr mrs ms n't it's he's she's they're don't didn't wasn't isn't"
  ).split(' '),
)

/** Words too common to tell one sentence from another. */
export const COMMON_WORDS = new Set(
  `a an the and or but nor so yet if that this these those which who whom whose what when where why how while as than then there here
  to of in on at by for from with without into onto over under about after before between during through up down out off
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one
  am is are was were be been being do does did done have has had having will would shall should can could may might must
  not no never n't also just now very too any some all each both such own same other only more most much many said says say`.split(
    /\s+/,
  ),
)
