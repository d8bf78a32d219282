import type { WorkWords } from '../language.js'
import { wordSet, words } from '../words.js'

export const works: WorkWords = {
  soCalled: wordSet(
    'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten genannter genanntes',
  ),
  kinds: words(`
    zeitung zeitschrift magazin blatt sender agentur website webseite portal seite film buch roman album lied song stück
    oper serie sendung show ausstellung schiff fähre frachter tanker boot yacht jacht partei organisation bewegung gruppe
    band verein initiative bündnis aktion projekt programm titel motto namen name operation restaurant hotel kneipe
    konzern firma unternehmen stiftung preis wettbewerb festival kampagne thema rubrik kategorie begriff wort wörter
    plattform dienst spiel gesellschaft liste zug rakete sonde satellit verlag theater museum schule park kanal canal
  `),
}
