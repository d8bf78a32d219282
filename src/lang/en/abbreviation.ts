/**
 * Short forms of one word, and what they can stand for. Which of them a house prints is its style: AP writes "Calif."
 * and "Gen.", others write them out.
 */
export const LONG_FORMS = new Map<string, readonly string[]>(
  `mr mister;dr doctor drive;sen senator;rep representative;gov governor;prof professor;gen general;sgt sergeant;cpl corporal;
  pvt private;lt lieutenant;capt captain;maj major;col colonel;cmdr commander;adm admiral;supt superintendent;det detective;
  insp inspector;pres president;sec secretary;atty attorney;hon honorable;rev reverend;fr father;msgr monsignor;st saint street;
  jr junior;sr senior;ave avenue;rd road;blvd boulevard;ln lane;hwy highway;sq square;ct court connecticut;pkwy parkway;
  mt mount;mts mountains;ft feet foot fort;in inch inches;m meter meters metre metres;mi mile miles;apt apartment;no number;nos numbers;vs versus;dept department;govt government;
  inc incorporated;corp corporation;co company;ltd limited;bros brothers;assn association;assoc association;univ university;
  intl international;natl national;tv television;pct percent;min minute;max maximum;
  jan january;feb february;mar march;apr april;jun june;jul july;aug august;sep september;sept september;oct october;
  nov november;dec december;mon monday;tue tuesday;tues tuesday;wed wednesday;thu thursday;thur thursday;thurs thursday;
  fri friday;sat saturday;sun sunday;
  ala alabama;ariz arizona;ark arkansas;calif california;colo colorado;conn connecticut;del delaware;fla florida;ga georgia;
  ill illinois;ind indiana;kan kansas;ky kentucky;la louisiana;md maryland;mass massachusetts;mich michigan;minn minnesota;
  miss mississippi;mo missouri;mont montana;neb nebraska;nev nevada;okla oklahoma;ore oregon;pa pennsylvania;tenn tennessee;
  tex texas;va virginia;vt vermont;wash washington;wis wisconsin;wyo wyoming;ont ontario;que quebec`
    .split(';')
    .map(row => row.trim().split(' '))
    .map(([short = '', ...long]) => [short, long]),
)

/** Words that the letters of a name's short form may pass over: "D.C." for "District of Columbia". */
export const INITIALS_PASS = new Set('of the and for in on de & du la'.split(' '))

/** Short forms of address, and initials: the stop is a matter of style. */
export const TITLE_SHORT = /^(?:mrs|ms|mx|\p{L})$/u
