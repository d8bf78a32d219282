import type { ClauseWords } from '../language.js'
import { wordSet } from '../words.js'

export const clause: ClauseWords = {
  verbSecond: true,
  auxiliaries: wordSet(
    'hat haben hatte hatten habe hätte hätten ist sind war waren wird werden wurde wurden sei seien',
  ),
  passives: wordSet('wird werden wurde wurden worden'),
  reported: wordSet(`
    sei seien habe hätten hätte werde würden könne müsse solle dürfe wolle wisse gebe gehe
    stehe komme bleibe lasse mache nehme sehe brauche bekomme finde halte liege bringe führe bestehe gelte wäre wären
  `),
  subordinators: wordSet(`
    dass daß weil obwohl wenn als nachdem bevor während indem damit sodass ob wie da falls sofern solange sobald bis
    seitdem wobei wonach worauf woraufhin wo der die das dem den dessen deren denen welche welcher welches was wer
  `),
  coordinators: wordSet('und oder aber sondern denn sowie doch'),
  prepositions: wordSet(`
    in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen um ohne seit bis
    während wegen trotz laut gemäß gegenüber zwischen neben hinter ab innerhalb außerhalb anlässlich angesichts per pro
    via statt anstatt infolge aufgrund mithilfe hinsichtlich bezüglich entgegen samt nahe
  `),
  adverbs: wordSet(`
    gestern heute morgen bereits schon jetzt nun dann danach daraufhin dabei damit dazu davor daran darauf darin daraus
    dagegen dafür davon darüber dadurch deshalb deswegen daher darum dennoch trotzdem jedoch allerdings indes indessen
    unterdessen inzwischen zudem außerdem ausserdem ferner weiter weiterhin zugleich gleichzeitig zuvor vorher später
    bisher bislang zunächst zuerst zuletzt schließlich endlich offenbar offensichtlich vermutlich wahrscheinlich
    vielleicht sicher sicherlich natürlich selbstverständlich leider gerade genau etwa rund fast nur auch noch sogar
    selbst nicht nie niemals immer oft wieder mehrfach wörtlich unter ähnlich hier dort da so nämlich zwar eher ebenso
    ebenfalls gleichfalls insgesamt darüber hierzu hierbei hiermit hinaus sonst somit mittlerweile kürzlich neulich
    jüngst mehr sehr ganz einmal erneut nochmals anschließend folgendermaßen sich ja nein wohl überdies zusätzlich
    übrigens immerhin wiederum derzeit demnach danach demzufolge dementsprechend umgekehrt einerseits andererseits
  `),
}
