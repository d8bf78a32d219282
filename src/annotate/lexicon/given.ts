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
aatos abbas abdallah abebe abhishek abiola achim ade adebayo adekunle adel aditya adnan adrien aidan aitor ajay ajit akash akin akram
aksel alain alasdair aled aleksandar aleksandr algernon alistair alois alok alonso alun alvaro amadou amare amaury ambrose amedeo amin
amitabh amjad anand anas anatole anatoly andres andrzej angus anirudh anselm anselmo antti anwar archibald arjen arkady armand arnaldo
arnaud arnd arne arno asad asbjorn ashok ashraf ashwin attilio auberon augustus aurelien avinash axel ayman ayo aziz babatunde badr baldev
baptiste barnaby barra bartholomew bartosz bas bashir basil bastian bastien benito benoit bernd bernhard bertie bertrand bharat bilal
binod bjarne bjorn blaise blas bogdan bohumil bojan boleslaw boubacar bram branko bryn burak burkhard callum camillo carlo carsten cathal
cecil cees cem cesare cezary chandra chetan chidi chike chinedu christophe chukwuma cian ciaran cillian claus clement coen colm cormac
corrado cosimo cristobal cuthbert daan dafydd daisuke daithi damien damir dario dariusz darragh davide declan deepak dejan dermot detlef
dev devendra dewi diallo diarmuid didier digby dilip dinesh dmitri domenico domingo donal donato dragan drazen dumisani dusan eamon
ebenezer eberhard ebo edmund edoardo eero ehab eiji einar eirik ekkehard elio ellery elmar emanuele emeka emeric emile emiliano emre emrys
enrico enzo eoin ephraim erich erlend ernst erwin esa espen etienne ettore euan eugenio eustace evgeny ewan ezio ezra fabian fabien
fabrice fabrizio fahd farid farouk fawzi fearghal federico femi fergal fergus fermin fidel filippo finbarr finlay finn fionn fitzroy
flavio fletcher florent florian floris frans frantisek fraser frederic friedhelm friedrich frode fyodor gabriele gael gaetano ganesh
garret gaspard gaston gaurav gauthier gbenga geert gennady geraint gerardo gerd gernot gerrit gethin ghassan ghislain giacomo giancarlo
gianluca gijs giles gilles girish giulio godfrey gonzalo gopal goran goro gottfried govind gregor gregorio grigory grzegorz guido
guillaume gunnar gunter guo gwilym haakon habib hadi haitham hakan hakim hal halvard hamish hannu harald hari harish haroon hartmut hashim
havard haytham heikki heiko heiner heinz helmut hemant hendrik henk henning henryk hernan herve hideki hideo hiroki hiroto hisham honza
horace horacio horst hossam hubert hugues humphrey hussain huw hywel iain ibrahima ichiro idris idriss ieuan ifan ikenna iker ilkka ilya
imad ingo inigo iolo isamu isidro ivar ivo ivor iwan jaakko jaap jabari jabir jacek jacopo jafar jagdish jago jai jamil janusz jari
jaroslav jaroslaw jasper jayant jelle jens jeroen jerzy jethro jian jianguo jiri jiro jochen jolyon jonty joop joost jordi jorg jorgen
joris jorma josiah jost jovan juha jukka juma junjie kabelo kailash kaito kalevi kamal kamau kamlesh karan kare karel kari karim karlheinz
katsuo kazimierz kazuo kees kei keiji kelechi kemal kenichi kenta khalil kieran kimmo kirill kishore kit kiyoshi kjell kjetil klaas klaus
knut koen koichi kojo konstantin kosuke krishna krzysztof kunal kwabena kwadwo kwaku kwame kwasi lachlan ladislav lalit lambert lamine
lancelot latif laurens lauri leander leandro leif leonid leopold leszek lewin linus lionel ljubomir llew loic lorcan lothar lubos luc
lucian luciano ludovic ludovico ludwig luka lukasz lutz lwazi maarten maciej magne mahdi mahesh majid makoto maksim malachy malik mamadou
mandla manfred manish manlio manoj mansour marcello marcin marek marijn mariusz markku marko markus marwan masahiro masao masaru masood
massimo mateo mateusz mathieu matias mats matthieu matthijs matti mattia maurizio mauro maximo mazen mbongeni mehdi mieczyslaw mika mikko
mikolaj milos minh minoru miodrag mirko miroslav mohan mokhtar morten mortimer mousa moussa mubarak mukesh mukhtar munir murad murat murdo
mutaz mwangi mykola nabil nadim naji naoki naresh nebojsa nemanja nenad niall nico nicolo niels nikhil nikola nils nitin nizar
nkosana nnamdi noboru norbert obinna octavio oisin olaf olav ole oleksandr olli olu olumide olusegun ondrej oran orhan oriol orlando orrin
osamu oskar osman ossian oswald otakar othman otis ottar oumar ousmane owain paavo padraig pankaj pascal pascual pasquale patrice pavlo
pawel peadar pekka percival percy peregrine pertti petr petter phineas piero piers piet pieter pim piotr prabhu pradeep pramod pranav
prasad prashant pratap praveen predrag premysl przemyslaw pyotr qasim qiang quang quentin radek radoslaw radovan rafal rafe raffaele rafiq
ragnar rainer rajat rajeev rajendra rajiv rakesh ralf raman ramesh ramiro ranjit raoul reijo reiner reinhard reinhold rembrandt remi remy
renato renzo rhodri rhys riad riccardo ridha risto riyad roald rocco rodolfo rogelio rohan rohit rollo romano ronan ruairi ruaridh rudiger
rufus ruslan ruud ryo ryota ryszard saad saburo sachin sadiq saeed salah saleem salem salim sami sandeep sander sandro sanjeev santiago
santosh satish saul saverio sayed seamus sebastien segun sekou senan seppo septimus serkan shafiq shankar sharad sharif shashi shay
shigeru shinji shiro shiv shoji shun sibusiso siddharth siegfried sigmund sigurd silas silvio simba sindre sion sipho sizwe sjoerd
slawomir slobodan snorre srdjan stanislav stanislaw steinar sten stepan stephane stevan stig stijn sudhir sulaiman suleiman sumit sunil
suresh susumu sverre sylvain szymon tadashi tadeusz tadhg tafari taha tahir taichi takeshi takumi talal tamer tao tapio taras tarek taro
tarquin tarun tatsuya tawfiq tayfun teemu tendai teodoro terje teruo tetsuya thabo thaddeus themba theodor thibault thierry thijs thor
thorbjorn thorsten tihomir tijmen timo timur tobi tobias tomasz tommaso tomos tor torquil torstein torsten toru toshiro tristan trond
trygve tsutomu tuan tunde tuomas turlough uday udo ugo ulf ulrich umberto umesh uriah usama uwe vaclav vadim valentin valery varun vasily
veikko vicente vidar vikas viktor ville vinay vishal vitaly vito vittorio vivek vojtech volker volodymyr vsevolod vuk vyacheslav wael
waldemar walid waseem weimin wessel wieslaw wilfried willem wim winfried witold wladyslaw wojciech wouter xander xavi xiaoming yahya
yannick yaseen yash yasir yasuo yaw yevgeny yilmaz yogesh yohannes yoichi yoshiro youssef yutaka yves zack zaid zaki zbigniew zdenek
zdravko zdzislaw zebedee zeljko zhiwei ziad zoran
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
abena abimbola adaeze adaora aditi adwoa agatha agathe agnieszka aiko ailbhe ailsa aine aino aisling akiko akosua alba alessandra amal
amara amelie aminata amparo anais ananya angharad anjali anneke anneli annelies anneliese annika antonella aoife aparna arabella araceli
archana ariadne asma augusta aurelie aurora ayako ayse aziza beata beatrix begona bhavna binta birgit blanca bojana bozena brid brigid
britta bronagh bronwen brunhilde caoimhe capucine carlotta carys catrin catriona cecily cerys chantal chiamaka chidinma chieko chioma
christa ciara claudette clemence clementine cleo clotilde colette concepcion concetta consuelo cordelia corinne dagmar dalia danuta daria
deepa deepika delphine dervla divya donatella dorota dragana dunya ebba edwina eeva efua eilidh eimear ekaterina ekua eleanora elif elin
elisabetta elke ellinor elspeth eluned emi emiko emine esme esra etsuko euphemia ewa fabienne fadwa farida fatema fatma fatoumata federica
femke fenella ffion fionnuala flavia fleur folake freya fumiko funmilayo galina gayatri geeta georgina gerda ghada ghislaine ginevra
giovanna gisela gordana grainne grazia grazyna griet gudrun gunilla gwenda gwyneth habiba hala halina hanako hanan hanne hanneke hannelore
haruka haruko hatice heike helga hermione hester hilde hiroko huda huong ifeoma ilaria ilona ilse iman imogen inga inge ingeborg inger
inmaculada ioana iona isadora ishita isla isobel isolde itziar ivana iwona jadwiga jamila jaya jelena jemima jitka jocasta jodie johanna
jolanda jovana juliette junko jutta jyoti kaisa kaori karima karolina kasia katarina katarzyna katharine katja katri kavita kayleigh
kelsey kerstin kirsty krystyna ksenia kumiko laetitia laila lakshmi lamia larisa lata latifa laure lavinia leanne leela lenka leonie lieke
liesel lieselotte lihua liisa linnea liv ljiljana lorenza lorna lotte lottie lourdes lovisa lubna lucie lucrezia ludmila lyudmila maaike
macarena madhuri maeve magda magdalena maha maija mairi maja makeda malak malgorzata malin malini manon marcella margareta margaux
margriet marguerite mariama maribel mariella marijke mariko marine marisol marit marjatta marketa mathilda mathilde maud maysa meena meera
megumi meiling merve mette michiko midori mieke mikaela milada milagros milena millicent minerva mireille mirela mirjana modupe moira
monika monique montserrat morag morwenna nada nadezhda nadine najwa nandini naoko natsuki nawal neha nerys ngoc ngozi nia niamh nicola
nienke nisha nkechi nneka nomsa nomvula noriko nour nuala nuria octavia odette odile oksana olena olive olwen oonagh orla ornella ottilie
ozge paivi paloma paola pascale pernilla philippa philomena phuong pilar pooja portia prachi pratibha primrose rabia radha radka raffaella
ragnhild raluca ramatu rana rania rasha reem reiko rekha renate rhian rhiannon rhoda rhona riikka rima rocio roisin rokia rosalie rosamund
rosario roshni rossella rowena rupa ruqayya sabina sabine sachiko sahar sakura salma samina samira sana sandrine sangeeta sanja sanna
sanne saoirse sarita sarka saskia satu sayuri seema selina seraphina setsuko severine shabana shaima shalini shanice shanti shauna shazia
shireen shreya sian sidonie signe sigrid silke simonetta sinead siobhan siri smita sneha snezana sofie solange soledad solvei solveig
soraya sorcha suad suha sunita susannah sushma swati sylvie temitope tessa thandi thandiwe thea theodora thuy tilda tilly tineke tomoko
tove trudy tuula tuva tyra ulla ulrike uma una usha uta ute vandana verity veronique vesna vidya virginie waltraud wambui wanjiru wioletta
ximena xiomara xiu yaa yanmei yasuko yewande ylva yoshiko yuki yuko yulia zahra zanele zaynab zdenka zeina zelda zeynep zodwa zofia zorica
zoya zuri zuzanna
`)

const BOTH = words(`
alex aubrey bailey blake cameron casey charlie chen cory dana darcy devon drew dylan eden elliot frankie hadley harper hayden hong hui
jamie jean jean-marie jin jordan jun jung kai kim kerry kris lane laurence lindsay lindsey ling logan loren lynne marley min ming mickey
morgan pat parker peyton quinn reese riley robin rowan sandy sasha sidney skyler sydney taylor terry tracy wei xin yan yi ying yu
hyun kiran nikita noor wen bo gale nino zola
`)

/** Given names that are as often an ordinary word or a place; alone they prove nothing. */
const DOUBTFUL = words(`
april august austin chad chase chelsea china christian dale dawn dean faith florence georgia grace grant guy hope india israel jackson
jordan joy june lane madison may max miles milan pearl penny rose ross savannah sierra sydney victoria virginia wade will
mercedes mark bill ray roman guadalupe constance bo parker major royal dick earl page rich royce
ade alba alma aurora ayo bart blanca carys esme finn hal iris juma kit mei minerva ned nia olive pilar primrose raj rocco rocio rolf sander satu shay simba siri soledad sten trond una verity yaa
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
