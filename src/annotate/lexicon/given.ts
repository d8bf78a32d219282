/** Given names that are common in news in English, of many cultures; `both` are borne by men and women. */

export type Gender = 'male' | 'female'

/** Whom a pronoun of the third person stands for. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Gender] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Gender] => [word, 'female']),
])

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const MALE = words(`
aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto alejandro alessandro alexander alfred
alfonso ali allen alfredo alvin amir amit anders andre andrea andreas andrei andrew andy angelo anil anthony anton antonio
antoine ari arjun armando arnold arthur arturo arun asif austin barack barry bart bashar ben benedict benjamin bernard bernie
bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin
carl carlos cedric cesar chad charles charlie chester chris christian christoph christopher chuck clarence claude claudio clayton clifford
clint clinton clive colin conor corey craig curt curtis cyril dale damian damon dan daniel danny darius darrell darren dave david
dean denis dennis derek desmond devin dick diego dieter dietmar dimitri dirk dmitry dominic don donald doug douglas duane
duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eli elias elijah elliott emil emilio emmanuel enrique eric erik
ernest ernesto esteban ethan eugene evan fabio faisal felipe felix ferdinand fernando floyd francesco francis francisco franco francois
frank franklin franz fred frederick fritz gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gianni gilbert
giovanni giorgio giuseppe glen glenn gordon graham grant greg gregory guillermo gunther gustav gustavo guy hamid hank hans hamza harold
harry harvey hasan hassan hector heinrich henri henrik henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim ignacio igor
imran isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jan jared jarrod jason javier jay jean-claude jean-luc jeff jeffrey
jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johannes john johnny jon jonah jonas jonathan jorge jose
josef joseph josh joshua juan jules julian julio junior jurgen justin kareem karl keith kenneth ken kenji kevin khaled khalid kofi konrad
kurt kyle lamar lars laurent lawrence lee leo leon leonard leonardo leroy leslie lester liam lloyd logan lorenzo lou louis luca lucas luigi
luis lukas luke luther magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario marius mark marshall martin marvin mason matt
matteo matthew matthias maurice mauricio max maxime mehmet melvin michael michel miguel mike mikhail milan miles milton mitch mitchell
mitt mohamed mohammad mohammed moses muhammad murray mustafa narendra nasser nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel
nikolai noah norman oleg oliver olivier omar oscar osama otto owen pablo paolo patrick paul pavel pedro pete peter phil philip philippe
phillip pierre pietro prakash rafael rahul raj rajesh ralph ramon randall randolph randy raphael rashid raul ravi ray raymond reginald
rene rex ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy
rupert russ russell ryan salman salvador sam samir samuel sanjay satoshi scott sean sebastian serge sergei sergey sergio seth shane shaun
shawn shinzo sid simon solomon spencer stan stanley stefan stefano stephen steve steven stewart stuart sven sylvester takashi tariq ted
terence terrence theo theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler tyrone umar vernon victor vijay
vikram vincent vincenzo vinod vladimir vladislav wade wallace walter warren wayne werner wesley wilfred wilhelm will william willie winston
wolfgang xavier yasser yousef yusuf yuri zachary
`)

const FEMALE = words(`
abigail ada adele adriana aisha agnes alice alicia alison allison alma amanda amber amelia amina amy ana anastasia andrea angela angelica
angelina anita ann anna anne annette annie antonia april ariana ashley astrid audrey aya ayesha barbara beatrice beatriz becky bella bernice
beth bethany betsy betty beverly bianca bonnie brenda briana bridget brigitte brittany camila camille candace carla carly carmen carol
carole caroline carolyn carrie catalina catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chiara chloe christiane
christina christine cindy claire clara claudia colleen connie constance cora cristina crystal cynthia daisy daniela danielle daphne dawn
deborah debbie debra deirdre delia denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth
elise eliza elizabeth ella ellen eloise elsa elvira emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eva eve
evelyn faith farah fatima faye felicia fiona flora florence frances francesca francoise frida gabriela gabriella gail gemma genevieve georgia
geraldine gertrude gillian gina giulia gladys gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen
helena helene hilary hilda hillary holly hope ida imelda indira ines ingrid irene iris irina isabel isabella isabelle ivanka ivy jacqueline
jana jane janet janice jasmine jeanne jeannette jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce
juanita judith judy julia juliana julie juliet june justine kamala karen karin karina karla kate katerina katharina katherine kathleen
kathryn kathy katie katrina kay kayla keiko kelly khadija kimberly kirsten kirstjen kristen kristin kristina kylie lara larissa laura lauren
laurie layla leah leila lena leticia letitia lila lillian lily linda lisa liz lois lola lorena loretta lorraine louise lucia lucille lucy
luisa lydia lynn mabel madeleine madeline madison maggie malala mandy marcia margaret margarita maria mariam mariana marianne marie marilyn
marina marion marisa marjorie marlene marta martha martina mary maryam matilda maureen maxine maya megan mei melania melanie melinda
melissa mercedes meredith meryl mia michelle mildred mimi miranda miriam molly monica mona muriel myra myrtle nadia nancy naomi natalia
natalie natasha nicole nina nora norma olga olivia pamela patricia patty paula pauline pearl peggy penelope penny petra phoebe phyllis
polly priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta rosa rosalind rose rosemary rosie roxanne ruby
ruth sabrina sadie sally samantha sandra sara sarah savannah selena selma serena shannon sharon sheila shelly sherry shirley sierra silvia simone
sofia sonia sonya sophia sophie stacy stella stephanie sue susan susanna susie suzanne svetlana sybil sylvia tabitha tamara tammy tanya
tara tatiana tatyana teresa tess theresa tiffany tina toni tracey ursula valentina valerie vanessa vera veronica victoria viola violet
virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yoko yvette yvonne zainab zara zoe
`)

const BOTH = words(`
alex aubrey bailey blake cameron casey charlie chen cory dana darcy devon drew dylan eden elliot frankie hadley harper hayden hong hui
jamie jean jean-marie jin jordan jun jung kai kim kerry kris lane laurence lindsay lindsey ling logan loren lynne marley min ming mickey
morgan pat parker peyton quinn reese riley robin rowan sandy sasha sidney skyler sydney taylor terry tracy wei xin yan yi ying yu
hyun kiran nikita noor wen bo gale
`)

/** Given names that are as often an ordinary word or a place; alone they prove nothing. */
const DOUBTFUL = words(`
april august austin chad chase chelsea china christian dale dawn dean faith florence georgia grace grant guy hope india israel jackson
jordan joy june lane madison may max miles milan pearl penny rose ross savannah sierra sydney victoria virginia wade will
mercedes mark bill ray roman guadalupe constance bo parker major royal dick earl page rich royce
`)

/** In lower case, without marks above and below. */
export const plain = (word: string): string =>
  /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : word.toLowerCase()

const known = (norm: string): boolean => MALE.has(norm) || FEMALE.has(norm) || BOTH.has(norm)

export function isGiven(word: string): boolean {
  const norm = plain(word)
  if (known(norm)) return true
  const hyphen = norm.indexOf('-')
  return hyphen >= 0 && known(norm.slice(0, hyphen))
}

/** A given name that is rarely anything else. */
export const isSurelyGiven = (word: string): boolean => isGiven(word) && !DOUBTFUL.has(plain(word))

export function genderOf(given: string): Gender | null {
  const norm = plain(given)
  for (const each of [norm, norm.split('-')[0]!]) {
    if (BOTH.has(each) || (MALE.has(each) && FEMALE.has(each))) return null
    if (MALE.has(each)) return 'male'
    if (FEMALE.has(each)) return 'female'
  }
  return null
}
