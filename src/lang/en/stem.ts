/** Forms that no rule finds, each line: the stem, then its forms. */
export const IRREGULAR_FORMS = `say said says|go went gone goes|take took taken|make made|come came|get got gotten|give gave given|know knew known
think thought|see saw seen|tell told|become became|leave left leaves|feel felt|bring brought|begin began begun|keep kept|hold held
write wrote written|stand stood|hear heard|mean meant|meet met|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen
drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|run ran
forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung
shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|swear swore sworn|fly flew flown flies
steal stole stolen|arise arose arisen|sleep slept|flee fled|blow blew blown|withdraw withdrew withdrawn|undergo underwent undergone
undertake undertook undertaken|mistake mistook mistaken|forgive forgave forgiven|forbid forbade forbidden|overcome overcame
be is am are was were been being|have has had having|do does did done doing|child children|man men|woman women|person people
foot feet|tooth teeth|mouse mice|goose geese|life lives|wife wives|knife knives|half halves|thief thieves
shelf shelves|wolf wolves|self selves|die died dies dying|lie lied lies lying|tie tied ties tying|swim swam swum|ring rang rung
sink sank sunk|shrink shrank shrunk|hide hid hidden|bite bit bitten|freeze froze frozen|wake woke woken|tear tore torn|bear bore borne
bend bent|lend lent|find found|dig dug|stick stuck|swing swung|sweep swept|weep wept|creep crept
light lit|slide slid|spin spun|spit spat|spring sprang sprung|stink stank stunk|sting stung|cling clung|bleed bled|breed bred|speed sped
criterion criteria|phenomenon phenomena|crisis crises|analysis analyses|thesis theses|free freed frees freeing|shoe shoes|toe toes|foe foes
quiz quizzes quizzed|bus buses bused|gas gases|lens lenses|plus pluses`

/** Words that only look like plurals, participles or gerunds, and those whose mute e tells them from another. */
export const WHOLE = new Set(
  (
    'this his its us yes thus mrs news series species always perhaps politics economics besides whereas less unless ' +
    'abs pbs gps sos during nothing something anything everything morning evening ceiling sibling darling ' +
    'need seed feed deed speed indeed hundred hatred kindred sacred naked wicked embed shed exceed proceed succeed ' +
    'virus census bias christmas texas kansas arkansas canvas atlas morale humane moss'
  ).split(' '),
)
