import type { Role } from '../language.js'
import { words } from '../words.js'

/** Jobs and offices whose women are named with -in; the plural is the singular, or has the ending that stands behind the colon. */
const PAIRED = words(`
  sprecher minister präsident:en chef:s direktor:en leiter vorstand:e abgeordneter anwalt:e richter kanzler bürgermeister
  sekretär:e botschafter:- trainer:- spieler:- manager:- forscher:- wissenschaftler:- professor:en lehrer:- schüler:-
  student:en politiker:- journalist:en reporter:- redakteur:e autor:en schriftsteller:- kritiker:- experte:n beamter
  analyst:en ökonom:en senator:en general:e kommandeur:e offizier:e polizist:en bauer:n händler:- unternehmer:-
  arbeiter:- verteidiger:- ankläger:- ermittler:- gutachter:- historiker:- soziologe:n biologe:n psychologe:n
  meteorologe:n physiker:- chemiker:- mediziner:- arzt:- pfleger:- pfarrer:- bischof:- pastor:en regisseur:e
  schauspieler:- sänger:- musiker:- künstler:- maler:- architekt:en ingenieur:e pilot:en fahrer:- kapitän:e
  besitzer:- eigentümer:- inhaber:- betreiber:- veranstalter:- organisator:en gründer:- vertreter:- berater:-
  beobachter:- demonstrant:en aktivist:en bewohner:- anwohner:- nachbar:n zeuge:n kollege:n partner:- mitarbeiter:-
  referent:en moderator:en intendant:en kommissar:e inspektor:en rektor:en dekan:e gouverneur:e premier:s
  staatsanwalt:- bundesanwalt:- oberarzt:- ratsherr:en landrat:- stadtrat:- verwalter:- geschäftsführer:-
  funktionär:e gewerkschafter:- förster:- jäger:- fischer:- retter:- sanitäter:- helfer:- kandidat:en gegner:-
  kunde:n leser:- zuschauer:- besucher:- einwohner:- nutzer:- patient:en tourist:en athlet:en schiedsrichter:-
  außenminister botschaftsrat:- stellvertreter:- nachfolger:- vorgänger:- schatzmeister:- sportler:- läufer:-
  verleger:- herausgeber:- korrespondent:en dozent:en therapeut:en apotheker:- bäcker:- wirt:e winzer:- landwirt:e
`)

const masculine = (entry: string): string => entry.split(':', 1)[0] as string

const paired: readonly Role[] = PAIRED.flatMap(entry => {
  const word = masculine(entry)
  const ending = entry.includes(':') ? entry.slice(word.length + 1) : '-'
  const stem = word.replace(/e$/, '')
  const role = (form: string, gender: Role['gender'], plural: boolean): Role => ({
    word: form,
    gender,
    plural,
    compounds: true,
  })
  const plural = ending === '-' ? [] : [role(word + ending, null, true)]
  return [
    role(word, 'male', false),
    role(`${stem}in`, 'female', false),
    role(`${stem}innen`, 'female', true),
    ...plural,
  ]
})

/** Adjectives used as nouns, and others that stand for men and women alike. */
const common = (list: string, plural: boolean, gender: Role['gender'] = null, compounds = true): Role[] =>
  words(list).map(word => ({ word, gender, plural, compounds }))

export const roles: readonly Role[] = [
  ...paired,
  ...common(
    'vorsitzende vorsitzender abgeordnete abgeordneter beauftragte beauftragter angestellte angestellter',
    false,
  ),
  ...common('vorsitzenden abgeordneten beauftragten angestellten verwandte angehörige überlebende betroffene', true),
  ...common('verantwortliche gläubige reisende jugendliche', true),
  ...common('mitglied oberhaupt opfer', false),
  ...common('mitglieder leute eltern kinder', true),
  ...common('anwältin ärztin bischöfin rätin bäuerin köchin istin ologin', false, 'female'),
  ...common('beamtin', false, 'female'),
  ...common('beamter', false, 'male'),
  // Names end in these too ("Hoffmann", "Neuvater"), so they are no part of a longer word.
  ...common('vater sohn bruder mann papst kaiser feuerwehrmann ehemann geschäftsmann kameramann', false, 'male', false),
  ...common('mutter tochter schwester witwe frau ehefrau geschäftsfrau', false, 'female', false),
  ...common('star idol', false, null, false),
  ...common('anwälte ärzte beamte medien männer frauen bürger räte', true),
]
