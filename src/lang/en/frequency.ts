/**
 * In how many of 709 English documents a stem stands, counted by scripts/frequencies.mjs: a line that begins
 * with a count, and the stems that have it. Stems with a lower count than 2 are left out. The documents are the
 * articles of WCXB, CC-BY-4.0 (see NOTICE).
 */
export const ENGLISH = {
  documents: 709,
  stems: `
709 and to
708 a the
706 of
705 in
704 be
701 for
700 with
695 on
686 that
671 it
670 have
668 from or
666 as
662 this
660 can
655 an
645 more
640 by
637 at
633 make
632 you
609 use
601 not
599 but
596 your
594 one
593 all
589 need
588 time
580 like
576 what
575 also
573 up
572 how these when
569 do
568 they
565 if their
563 into
555 about
547 help most work
540 other
536 will
534 than
531 which
529 some
519 while
518 includ
515 take
513 so
510 out
509 get
499 them
495 find
492 there
486 new
482 many
480 look
478 over
472 through
470 best only
469 just way
465 well
464 we
461 where
456 even its
453 know
451 no
440 each
439 start
438 go here
437 any
436 may
433 provid year
431 build
430 come offer
428 base want
422 give without
421 experienc
420 first
417 who
416 every
414 creat
412 see
411 befor such
410 keep
409 right set
406 don't high
402 should
396 person
395 different
392 long
390 our
386 both
385 much
383 add
380 better those
379 allow
376 between
375 focus
374 mean
372 process
371 day
369 chang often system
367 good you're
362 think
361 design level requir
358 choos
356 after
354 becaus
351 learn own
350 now two
347 becom
346 consider key type
345 whether
344 important part top
342 lead
341 still
340 plan
339 cost option
338 around
336 let
334 full
333 down tool
332 support
331 understand
330 exampl then
329 follow
324 i small
323 featur servic
320 back ensur
318 free
317 less might same
316 end
315 thing
314 real
312 specific
309 guid
308 could
307 world
305 why
303 result
302 run show
301 great
300 few
299 easy quality
298 however improv point
297 feel place
296 availabl
295 across
294 list share
293 company
291 check
289 data
288 business off say
286 during onc step
285 always another increas market try
282 especially
281 valu
278 you'll
277 term
276 multipl
275 us very
274 approach next
273 move
272 pay
270 reduc
269 question size
268 bring grow
266 detail
265 information
262 life
261 call team
260 choic doesn't last something too would
258 benefit simpl
256 lot
255 drive larg
254 ask meet number
253 area hour manag
252 product
251 fit stay
250 performanc power
249 model test
248 control
247 clear common goal professional standard sure
246 my read within
245 access case higher open review
244 instead user
243 rate space
242 complet hand home limit possibl
241 everything research solution under
240 challeng
239 industry rang
238 practic price turn
237 depend issu live note project three
236 advanc onlin save singl spend
235 maintain
234 expect impact state
233 today
232 handl
231 must
230 essential
229 compar cover low management platform
228 already
226 technology
225 matter
224 connect several track
223 avoid
222 basic deliver leav
221 isn't month reach
220 break interest problem quickly
218 potential uniqu
217 begin form sinc
216 program
215 big
214 write
212 effectiv
211 futur resourc
210 explor factor per
209 really reason sourc task various
208 app develop overal short updat
207 lower
206 idea put
205 decision report
204 customer enough post
203 continu likely mind second week
202 involv together
201 strong
200 beyond buy tip
199 directly fast
198 budget line recommend
197 cours longer
196 current local popular strategy
195 easier scale train
194 complex individual name stand
193 yourself
192 love
191 actually environment
190 abl perfect ready remain skill structur they're
189 additional combin major non pick
188 group insight risk
187 early play
186 along me
185 brand least littl traditional
184 expert location order personal
183 cut digital similar
182 among balanc differenc identify significant trust
181 ai apply below never
180 can't development money rather store usually vary
179 ability variety
178 content easily face main
177 away condition enabl softwar
176 bite exist modern quick
175 ever extra hard integrat schedul though websit
174 due
173 answer code function opportunity speed
172 enhanc method
171 account advantag further receiv sometim typically
170 network past
169 amount everyon fully plus serv suit
168 certain job produc
167 entir gain light minut select social success
166 friendly ideal prefer search view
165 decid demand far match sens tell worth
164 community toward
163 address link you've
162 application determin fact larger style
161 clean study
160 averag family
159 growth requirement video water
158 either happen highly relat trend
157 attention
156 abov generat
155 care five organization purchas side
154 devic enjoy health lose shape we've yet
153 core efficient expensiv self
152 accord achiev googl hold throughout whole wide
151 aren't book center close defin hous pro remember simply
150 client deep perform return role
149 behind date engag event
148 critical particularly regular
147 consistent general operat pattern won't
146 almost deal effort exactly fall faster
145 activity daily media target
144 comprehensiv dedicat four record seem significantly
143 articl drop expand final machin material packag page
142 favorit itself kind monitor natural prevent site technical
141 investment present shift smart until
140 flexibility languag
139 global smaller someon suggest
138 addition connection invest measur prepar secur
137 against align establish protect reliabl
136 fix miss room sound talk we're
135 excellent rely version
134 aspect evolv head human partner shop
133 contact effectively extend seek watch
132 adjust capability charg finally highlight stop third true
131 class edg efficiency optimiz push recent spot
130 body necessary public recommendation sell sign via
129 particular rest rise send unit
128 analysis game improvement latest mix rule specializ story word
127 caus evaluat journey tailor total yes
126 concern difficult dynamic element energy old physical sale
125 aim anything component custom generally leverag path
124 communication half imag knowledg powerful visit web
123 direct introduc operation probably
122 age member million navigat purpos
121 accessibl expertis explain financial implement useful
120 action ahead boost els ground piec speak themselv
119 concept consumer food i'm item position prioritiz walk
118 again anyon associat crucial didn't etc file quite relevant replac successful techniqu
117 affordabl effect field later practical production remov respons six tabl tech valuabl vs
116 emerg foundation integration load session switch
115 category discover document email eye fun history nearly storag surpris
114 adapt affect fine i've lack landscap mention multi offic party pass reflect
113 encourag flexibl helpful mobil security sit
112 act safety
111 automatically city earn feedback host situation special stress visual
110 although click fill setup travel
109 automat tend touch we'll
108 carry figur front hit pre safe slow stage text
107 completely notic period premium s specifically
106 competitiv creativ fee generation separat thank
105 alon american color country internal school transform unlik workflow
104 actual analytic cloud collect contribut engineer inform instanc interfac manager pair personaliz phone progress
promot
103 combination contain forward framework nothing pull strength
102 depth finish format hire pack preferenc provider
101 behavior biggest claim eas friend messag outsid relationship releas solv supply weight
100 box comfortabl he increasingly near
99 alternativ background fresh section streamlin struggl win
98 advic blog currently delivery discuss employee heavy innovation primary reality solid thousand topic
97 appeal captur customiz dive frequently original previous promis simplify
96 complexity estimat join minimiz organiz plenty proper request rich wait window
95 activ art assess believ collaboration functionality news overwhelm truly upgrad
94 accurat chanc context developer equipment greater hear moment surfac u.s.
93 appear beginner computer eat huge internet profil protection screen smooth stick
92 additionally flow healthy payment positiv refer round slightly student treat
91 coupl degree familiar launch layer owner pretty priority regularly
90 block com decad display excit heart insid leader manual mid natur policy rais scienc white
89 adopt catch doubl engagement forget hope mark opt publish selection worry
88 commit consum desir pressur revenu setting
87 analyz automation c enterpris financ forc green intelligenc refin
86 craft credit engin happy maintenanc pictur privat series x
85 cannot clearly draw hot incorporat minimal regardless stream teach traffic
84 agent expectation fail guidanc interaction loss master metric realiz recogniz score season volum
83 count cultur education initial map maximiz respond strategic subject zero
82 conclusion cross demonstrat eliminat error gap guarantee habit his influenc outcom referenc region trade
81 agency confidenc cool despit e foot importanc memory pace represent soon super sustainabl
80 air audienc bill channel collection cycl dollar e.g. efficiently enter feed filter innovativ
79 card communicat creation describ faq infrastructur inspir international ring usag
78 architectur broader child copy entry expens hardwar hide input instal library older ongo staff
77 bank comparison complianc fewer licens mayb night photo recently relatively university verify
76 anywher billion commercial commitment deeper lifestyl paper property tie
75 accept algorithm bad black coffee comfort conduct implementation instruction nativ nice plant seamless sort virtual
wall
74 beautiful consideration hundred interact law national occur properly routin
73 carefully divers emphasiz external functional gather immediately monthly presenc prove robust server stack trial
72 artificial competitor convenienc download everyday floor impressiv land rank suitabl tag utiliz widely wrong you'd
71 appropriat blend conversation customizabl damag discount drink ecosystem flat fund interactiv log middl movement
productivity reward tast unless vendor
70 apart co continuous department embrac excel extensiv firm lie mistak optimization pleas red reveal stuff ultimately
voic
69 amazon annual appl awar consistently delay incom late length print saving
68 cheaper consistency coverag exact highest jump lesson medium proof remot tackl tier
67 assist car career central constantly distribut government hybrid indicat lock meal mode objectiv poor pop qualify
repeat scalabl scenario sensitiv subscription transition trip typical wear weather
66 attract availability bar construction convenient correct documentation execut insuranc intuitiv largest maximum
object principl serious thrive visibility wast
65 aesthetic awareness b broad camera con consult databas earlier grade kitchen label medical perspectiv regulation
straightforward
64 accelerat bigger bottom chain curv description edit experiment i'd meaningful music organic outlin potentially upon
vision vital whatever
63 arriv asset board competition deploy heat lean listen mostly numerous overview rapidly regard roll signal skip tree
wasn't
62 ad campaign capacity clarity contract designer foster frame guidelin i'll legal minimum outdoor rapid seamlessly
she timelin transparency wonder worldwid
61 assistant capabl classic corporat direction her limitation re rout stabl throw titl tune ultimat versatil
60 absolutely adult appreciat cold contrast convert customization effectiveness electronic necessarily optional prompt
root sector stock warm
59 battery california closer commonly compil comput driver entirely equip exercis extremely incredibly layout massiv
naturally park portion primarily scene shoot showcas spread startup studio theme
58 america assum award bridg brows button closely detect elevat failur fundamental manufacturer north perhaps press
profit proven reliability responsibility responsiv sleep straight talent therefor transparent wrap york
57 adjustment bear cater cloth compromis costly door dry encounter environmental fuel identity leadership lightweight
net offering onto optimal parent reputation shown strengthen survey youtub
56 advertis ago association editor examin healthcar imagin independent morning partnership realistic responsibl road
satisfy tax temperatur transformation unlock vast
55 adoption alongsid comment distanc dozen execution favor footprint otherwis precision preparation privacy summary
they'll translat woman
54 accuracy aid approv assign audit basis dark decreas diseas eight eventually exchang frequent guest http locally
luxury majority operational query raw scan status templat transaction
53 amaz assessment author cash chat consumption empower scratch seven soft specialist vehicl welcom
52 accommodat advancement cheap confirm domain fire grab haven't ignor labor lay locat man marketplac myself output
peak reduction repair resolution ship statistic ten variabl weekly wider
51 breakdown breath busy certify command definitely definition discovery distinct educational equal exceptional
exposur fruit installation introduction modul oil phase quote reader refresh researcher restaurant satisfaction sensor
smartphon summer treatment worker
50 audio automatic beneficial complicat cup default destination facebook facilitat glass household hub ingredient
initiativ intend interview magic nich normal perfectly sport stronger trick twice wave
49 actively api attend auto brain calculat careful certainly compact couldn't creator employ evaluation express fan
federal flavor heavily manufactur mental motivat pain peer plate precis similarly smarter specialty sustainability
thoughtful transfer utility
48 alik bag benchmark certification climat cultural desktop detection dream fair fear gear immediat instagram
microsoft opinion player plug register rent row substantial t
47 alert array character compel confus conversion cook deeply differ entertainment everywher founder kid narrow notabl
panel portfolio replacement safely sophisticat split spring square successfully sweet ton truth tv unexpect upfront
wish
46 academic arm bug compet confident configuration criterion dashboard deployment evidenc extension inspiration
instant interior nois none overhead polish popularity scalability scope span statement submit workload young
45 animal connectivity consist continuously kit lift loop participat prior rare thorough tight tweak versus wire
44 attempt barrier bean boast calendar colleg coordinat creativity divid inch index latency plastic pool quiet
recognition respect retail south threat tiny tone unfortunately
43 assistanc browser corner diet dig discussion distribution economy extract globally grain graphic impossibl
incredibl logic nutrition percent predict previously sampl script seat strict tap upcom weigh
42 accessibility agree angl anticipat basically beat checklist compatibility equally era fly handy inventory measurabl
official pipelin simultaneously star succeed textur they've ultra
41 authority bright conferenc constant cybersecurity daunt dish dramatically duration electric exceed exception
explanation forecast historical instantly keyword lab permit personally reasonabl recip reshap sacrific shoe shorter
simplicity static stretch strike takeaway town unify wellness
40 band bonus boundary brief buyer century chart collaborat counter d declin durabl easiest embed emotional expos flag
garden greatly intelligent manually mechanism menu mitigat negativ obtain okay peac percentag planner possibility
preserv regulatory retain segment seo slower smoothly starter tablet transport unlimit unnecessary
39 accessory acquir beauty commerc conscious deadlin demo director europ flower furnitur gas initially institut
institution intensiv january literally max methodology mile modify motion onboard ownership prep resistanc retention
ride senior stability teacher thus
38 anxiety approximately attractiv beverag brush carbon compatibl constraint crowd de dominat emergency employer
extrem film fitness french gift gradually harder mess mission portabl relax reserv roi shine standout steep subtl
suggestion sun swap vegetabl visually whenever whereas writer
37 android annually apis applianc attach blue bundl burn characteristic collaborativ configur correctly curat desk eco
essentially exclusiv fastest frequency github honest hotel import invit laptop meta muscl obvious outdat pad patient
pose predictiv promotion protocol python r rental roughly scientist seed sequenc shouldn't sub sustain sync tough ui
visibl visitor wouldn't zone
36 adventur afford arrangement attack attribut blood celebrat chair container contribution credential curious decent
deserv differently dual electrical endless estat flip hang height hook importantly impress industrial largely mirror
moderat mood moreover newer observ occasionally offlin org prime ranking rarely reflection reinforc rough sharp
somewhat specify street superior trail transportation tutorial wind winter yield
35 accomplish accordingly afraid alignment builder calory completion diy emphasis exploration fantastic formal generic
grid him homeowner immersiv io kick legacy lighter membership motivation mountain orient originally overcom overlook
phrase presentation proactiv procedur pure resolv simpler specification ticket uncover upload warn wise
34 agreement approval aris compound coordination credibility difficulty dimension downsid earth encompass executiv
grant healthier hole i.e. independently linkedin mainly math matur organizational paus pocket protein react reminder
restriction scroll spec steady surprisingly timely tire usability weekend
33 accurately actionabl bathroom bed capital certificat chip coach december draft elsewher fabric fight gen generativ
impression info island lifetim merg mine minor netflix placement port slowly snack spirit string theory upper validat
vibrant
32 adequat appointment asid assembl cabl casual complement corporation dataset dinner drag enthusiast evolution
exclusively explicit f fashion freez impactful la llm mount navigation nearby neither pandemic participant predictabl
quarter ratio reputabl residential reus settl solely stone stun texas thread tiktok universal valid variation vibe
31 announc arrang authentic bound cleaner concentrat cultivat dog economic edition entity facility farm fat fi finding
folk forever freedom friction genuinely guess ideally inclusion interpret john latter leak lens meat metal n
personality planet pound quantity recovery restrict retailer salt san secret sheet signatur smoother solo stapl suffer
supplement supplier surround technically technological token uk versatility washington we'd west whose wood workout
30 acquisition anti assignment bold cap crop dine fairly famous fold footag frustrat giant glanc hassl implication
indicator injury intens intervention june logistic maker narrativ operator origin podcast productiv propos proprietary
pursu recover regional relativ render rock rotat society somewher speaker sponsor standardiz station storytel trace
tricky ventur vertical vet virtually winner wors
29 absorb abstract affordability anyway april backup besides bottl bulk calm cancel cheapest cognitiv compensation
concret crack debug distinguish doctor durability east empty enjoyabl european except fancy finger graph html ice
indeed javascript joy july letter m march meanwhil measurement meeting nine nutrient paint philosophy random
registration regulat remotely resonat rigorous shelf sleek slide stem sugar tea temporary thoroughly trigger
trustworthy venu workforc workspac z zoom
28 advis boot boston branch brew brown cell chase circuit clip club composition countless dependency disciplin english
equivalent evening exam factory flight foundational furthermor gold graduat hr id inspect instructor invaluabl medicin
mini momentum november ok outlet p parameter permanent photographer remarkabl remind resilienc reusabl revolutioniz
rival safer saturat scientific sea seasonal seriously shock spectrum strategically thick thumb traction wash wet wild
workshop
27 adaptabl administration analyst angel artist baby bunch calculation centraliz chicago clock compliant contractor
delicious deriv designat dr ecommerc educat electricity excess former governanc grand grocery inclusiv indoor
influencer intensity iron isolation iteration justify leg lo mainstream manageabl mass milk outstand parallel patch
photography plumb race rain roadmap southern spark stake standalon stressful sufficient truck url usual ux w weren't
wi wireless workplac
26 absolut adaptability adaptiv adjustabl anymor architect argu argument atmospher beach bend bowl cach ceo checkout
climb commission confusion consol construct consultant death defens die disruption district drawback encryption exclud
explicitly genuin greatest headach hill illustrat intent lowest loyalty lunch marketer neighborhood nut oh pioneer
population prospect rating recycl repository shade spreadsheet steal supportiv tab tape thin traveler veteran wine
worst
25 accommodation acknowledg administrativ affiliat agil augment beautifully bluetooth changer chronic colleagu
comfortably concis convention diversity division drug eligibl enrol fixtur globe grip hair heavier holiday iot
liability micro military node novel nuanc officially opposit overnight passion personalization pin plain premis
processor prone rack revolution salary september shoulder skin slip soil sturdy sweat totally tour tradition troubl
urban weakness
24 accident adher animation authentication avenu bake baselin bet blow boil breakfast burst calculator cart centric
chees cherry cite cluster column confidently consultation contributor cyber dead delet dietary differentiat educator
elegant emotion employment experimentation fascinat forum fulfil gym hourly hurt hype inexpensiv insur integrity
intentional investor java k kill liquid london mail menus minimalist ml mobility necessity neutral o observation
physically possibly pot producer professor representativ roof scheme securely semi shower spike stakeholder strongly
tall tangibl unclear underly usa viewer visualization vulnerability weak
23 academy anchor apartment asia attendee aw awesom ball battl belong candidat catalog chatgpt chemical clarify combat
comply compos consequenc crisp cushion dependent deposit depression disorder disrupt excellenc expansion experimental
flash fortunately generous glove golden h handful harness hasn't incentiv inspection isolat italian joint journal judg
keyboard mechanical medication modular mouth movy negotiat nest neural notably notification october oppos overly perk
pet pipe profitabl profound proposal publication redefin redesign relevanc reliably renovation repetitiv resistant
resum robot rug saa shopify sight strain strive stylish synthetic tempt toolkit undergo wheel
22 accountability adaptation aggregat airport alcohol alter alternatively august autonomous behav bird blockchain
building cancer ceiling chatbot chef classroom clinical cohesiv collectiv companion conflict correction correspond
currency curriculum dangerous demographic dens directory emission equity ethical excessiv expression february feeling
fiber finaliz florida fluid forth fortun franc frustration gaug holistic honestly hunt inc incident india individually
intak intimat it'll judgment lag loan logical logo margin memorabl mileston mindful nail nor normally notebook obstacl
pasta patienc permission pinpoint poorly precisely proceed q quiz reviewer rice roast robotic rush sky spice spotlight
st steel subscrib suddenly surpass surviv tomorrow transformativ twitter underscor unsur vacuum wealth wed www
21 abandon accompany achievement agentic allocat alternat assembly bandwidth bedroom bike border bottleneck breach
cake campus canada china circumstanc coast coat controller covid crm dairy david debat dip doubt duty echo editorial
elit enforc farmer flagship formula fraction g gently hack harvest herb hygien icon illness integral intimidat ip
iphon japan juggl l latin linux longevity messy mindfulness modest monday multiply nationwid newsletter officer offset
os outperform oversight pars payrol pc prototyp recur removal representation resilient responsiveness revers runtim
savvy sensitivity sever simulat slight slot statistical steer substitut tear testimonial timer towel troubleshoot
twist u uncertainty unknown urg usabl usb vacation validation weird width wonderful yellow younger
20 actor admit advisor allocation ancient appearanc architectural backend batch behavioral berry boom borrow bread
buffer bullet bus butter categoriz caution chief clearer clever complaint conventional convinc crash crazy cream danc
dessert doc dress dust egg enrich ergonomic fatigu fellow foreign forest formerly fragment francisco georgia gps guard
guy harm historically hop hopefully hospital hospitality ibm iconic illinois interval iterativ j japanes json king
lake lastly leaf learner loos lovely manner mechanic metadata mindset mineral modification moistur mother notch
outsourc overload pdf performer pilot portability pour prais publicly quietly relianc rubber rural rust sauc schema
separately slice snapshot solar strip strongest structural sunday suppos surg tactic tank tension tester toilet
tracker trainer uncomfortabl unlikely unpredictabl unusual verification vice visualiz wake wallet widespread wipe
19 adob arrival assumption assuranc authenticity azur basket booking born breakthrough bump bypass camp cast chicken
claud clutter concentration contemporary contender cooky crew css delicat diagnos diagnostic disadvantag distraction
dot drain dramatic drastically escap ethic exhibit expenditur export firewal flaw flood forefront friday garag
generator genr gentl hone insulation intention iterat itinerary lifecycl linear listing mit nobody openai ourselv
partial participation passionat perceiv pink pivotal pixel plane plot practitioner proactively profitability
progressiv prominent pump punch realm refund restor runner safeguard seal seller shield shirt silo simplest song sony
spin sql sum surrounding therapy traditionally van variant warranty whom y yoga
18 accumulat afternoon aggressiv aliv bay bother brilliant broadcast burden chao circl codebas connector copilot
crisis decor dedication deepen delv disaster domestic downtim enormous entrepreneur fish fluctuation funnel gender
happily harvard headlin hello honor horizon inconsistent inferenc infus inner jurisdiction knock leap lover mac marker
meditation mere merely migration mimic motor mutual northern nurtur nutritional obligation occasion odd palett palm
paul plugin portal powerhous prediction president principal professionally protectiv proud ramp recruit remarkably
reset resident retirement salad sheer slack spanish stimulat sunlight symbol symptom thereby tower tutor union unmatch
vegan villag vitamin wage war wherever
17 admin ambitious ampl amplify announcement anytim applicabl australia backbon bare barely behalf bone british bubbl
buck cancellation cardio cardiovascular cat caterer centr chapter chest comparabl convey cornerston counsel cpu
culinary debt diabet disappear distinction dominant embark encod enhancement fetch follower fourth funny fusion gemini
greenhous gross haul hero hike holder humanity immers insert internally intricat investigat invoic lectur macro marry
mesh michael mint mold nation occasional paris persistent premier prevention programmer proposition prospectiv puzzl
ram reaction recruitment referral renown reservation rhythm rigid river rotation router secondary seemingly sentenc
shell shut simulation sink snow stain strictly subsequent syntax tedious tomato toy tradeoff trap undertak veggy viabl
western
16 acceptabl acceptanc accountant adapter advocat africa agricultur alarm ambient aspir beef bespok blind breez brick
bureau carpet carrier carv charm chunk citizen collectively colour conclud constrain copyright corn county crush
delegat demonstration dial dictat digit disconnect disk distant distinctiv diversify earning effortless england
enrollment environmentally episod evenly excus fals firmwar flex foam freelanc freely frontier fry fundamentally
geographic germany gpu granular guesswork gut harmful hat hate heal hood hyper identification ii immens inclin innovat
involvement ir juic lb legally likelihood login loud lucky magical mandatory mask mat moderniz needl neighbor newest
nicely nutritious nvidia obviously oliv overlap oversee owe pan paradigm password penalty pepper phenomenon physician
pitch political pricier pride rail recording remodel repurpos resembl resist retriev sand screenshot segmentation
shake smell specialization spell steam strang stranger summariz summit terribl tidy tooth trim tripl undoubtedly
uniform v versa vulnerabl wordpress worthwhil
15 acid aka analytical archiv attachment attendanc austin bath belonging belov biodegradabl blade bounc brainstorm bud
captivat carolina chines combo cozy cue diamond dirt disability discard distract donat ear eastern eleganc encrypt
establishment exhaust exploit fifth font freelancer gorgeous hazard headphon hesitat hierarchy hint historic hydration
identical imagery imperativ informativ initiat intentionally interrupt intrigu jacket junior lamp laundry leas lightly
manipulation markup meter mileag musician nevertheless nonprofit norm nose nowaday ny obsess ocean oracl orientation
pathway photograph pickup pile preview promotional promptly proportion quarterly queu readability rear reclaim
renewabl responsibly richer sandwich seafood semantic shopper shortcut smile sock soup soy spill squeez stripe
submission survival swift technician teen threshold tighter timeless tolerat toothbrush toxic trait trajectory
transmit tropical unabl unfold unpack usd utilization vagu valley valuation vocabulary vote wedding whatsapp wildly
witness worthy
14 absenc acceleration accidentally achievabl activat afterward agility annoy approachabl ar arc artwork atlanta
backpack badg banana bell belt bi bias bond boutiqu brighter broker cascad cd charger chrome classification cm
cocktail colorful computation consecutiv consolidat contextual continually cooler coordinator copper cord corp
counterpart crave crime cryptocurrency cuisin danger dc deck dental deny dependabl desert devot duplicat electrician
endpoint enforcement entertain espresso essenc eu everybody evident exterior fade fenc firmly floral fraud german girl
git govern gram heater henc himself hubspot identifier incremental incur induc inefficient invitation iso italy jersey
knowledgeabl kpis legend literatur luck luckily lush maco mathematical mentor mismatch museum newly nurs nyc organizer
ounc outag overhaul par paypal perfection personnel pizza pod postur potato practicality profession proficiency
pronounc provision publisher qualification readily reasonably refus reinforcement reject relief relocat revisit scrap
sensation separation shortag shrink sister smoke snap solidify somehow sooner spain spare stainless stall strap
subscriber subset sudden suspect swing taco tile toe tofu toggl touchpoint translation tray trillion twenty unfamiliar
unhealthy unprecedent upright vintag virginia wearabl weed whistl wisely yearly
13 ac adherenc admission alaska applicant articulat artistic assur bachelor bacteria ban basement bench bid bin binary
bloom boy breaker bucket buzz ca cabinet caption chocolat christmas ci columbia commut competent compression
conversational cope countertop crate critically curl debris delightful dev dialogu disclosur dislik dynamically
economics emotionally empir enduranc energiz entail ethically exclusion exit explod extraction fabulous facial fake
familiariz fiction filing franchis gamer gate gradual gray headquarter hip hipaa hobby imply impos inconsistency
inefficiency influential inherently inquiry institutional intellectual intermediat interpretation intersection
intuition jack jone js keen knee ladder leisur lid lifelong lifespan literacy longest magazin manipulat masterpiec
maturity median merchant migrat mitigation mom mover musical mystery neck neglect obesity optical orang outfit oven
panic partially passiv permanently pinch pinterest pitfal pivot plumber politics portrait prioritis privileg prize
professionalism progression qa quantum quicker rebuild recal refrigerator relocation renew replicat reply respectiv
respectively rethink rot salesforc scrape silicon silver sketch soap sole spray stir stitch storefront storm stride
tent thoma tick toast trash treadmil tuition umbrella unparallel unus useless variability vegetarian viral vpn vr
warmer warmth weav wow xml zip
12 abstraction aesthetically al altogether anomaly appreciation arizona asleep athlet authoriz avocado awak backward
bing blueprint blur bolt bot bracket canon carbohydrat champion cholesterol collaps commodity compensat compost
compress compris confin continuity conveniently converg cooperativ cosmetic crawl crypto daniel deliberat deliberately
deliverabl delta desirabl deter dimensional disappoint disclaimer discourag distil downtown drill dump duplication
eager eligibility endorsement epic essay excitement expansiv expir fare femal fidelity financially firsthand fitting
flavorful fleet fluctuat formulat gathering gdpr genius gestur gmail goat gov gpus grammar grind handheld hd hefty
hormon hue humid humidity hungry infinit ingest inject insect instrument insufficient intel irrelevant jewelry korean
legendary lengthy lentil lever likewis linen llc loyal makeup male massachusett matt md meaningfully mediterranean
mexico michigan microphon mild mo moderation myth notify notion oldest oral outlook overlay pacific paperwork peanut
pen persona pest pesticid phoenix pm poll possession poster ppc pr predecessor prevalent projection puls purpl readabl
readiness receipt reception recharg reddit reel refinement relaxation religious rep repo reproduc retreat rewrit rid
rins rollout ruby seattl selectiv shorten shy sing sip soak spam stair stat stellar susceptibl suspicious systematic
tactil tasty territory that'll theoretical they'd tightly tl tokyo touchscreen trauma underground uniquely urgent
vector videographer vine wander waterproof webcam wheat yard
11 acclaim accountabl advers advisory afterthought airplan albeit alexa allianc amp antioxidant appropriately
approximat arch arrow attacker attitud attraction await backyard beer bind birth blanket bleed brake bush buzzword
cafe cargo carrot celebration celebrity cement ceramic chore churn circular classical classify closet coin committee
compiler complementary condens conserv couch credibl cucumber curb cursor cutter decoration deem descriptiv destroy
deterministic digest discomfort disposabl dividend drone dryer ed effortlessly elaborat em endur envelop escalat
esteem evergreen expressiv extent fertilizer festival fintech flair flatter float flush focal foliag fragil fridg
gadget gallery gardener gartner gateway geo gig glossy gluten grasp guardrail hacker harden hell heritag hey hobbyist
homemad honey horror hvac illustration imagination incomplet incorrect informational injur innovator insider
instructional insulat inter interestingly interfer internationally investigation knife kubernet landmark legum lemon
lineup loung luxurious malwar mandat manhattan marriag martin mary mislead mortgag ms mug multinational necessitat
netherland newcomer noticeabl occupy ohio omit originat outer painful paramount passenger pencil pennsylvania
periodically physic pillow pit plateau pole pray prescrib preset prohibit prop proxy purely redirect refrain
regression relation retir retrieval risky roam rope scent scrambl sentiment serving sex sibling sick silent sleev
slick sm smallest soda speech spinach spiral spiritual splurg sponsorship stanford steadily sticky stumbl
substantially sunny surveillanc sustainably sweep synchroniz tale taxation teenager terminal terrain thankfully theft
tighten timefram transit trendy tuck turkey turnaround typography uber unauthoriz undergraduat upward velocity
volunteer warehous warrant waterfal weaker webinar webpag wednesday whilst who've wifi william wooden workhors
10 abundanc accelerator accent administer admir advent affair airlin ally animat anthropic antiqu ap apach asian
attorney autonomy av avoidanc axis backdrop baggag belief berkeley beta birthday booth brazil breadth breathabl
brightness broaden brooklyn bulb bury cadenc candl chop cleanup cli clone clunky colorado comfy competency conditional
conservation contingency conversely cotton council cousin creatively creatur cumbersom curiosity darker davis debit
decentraliz decod decorat delight denver dietitian discret disposal dose drama drift drip dub dumbbel economical
encapsulat enemy enjoyment equation evok expo facet famously fantasy favourit feasibl fingertip folder fortify freshly
freshness ft garbag gel ghost glow god graphical habitat hammer hardest header helper horizontal hotspot hydrat
imperfection independenc indian indication indispensabl inevitably inflammation injection interconnect invent jean
joke kansas landfil le leafy ledger legislation lend liberty lively luggag lump malicious massag matthew maximis mic
millennial minimalism monetiz monetization mous multitask neat nightmar nobl noisy noodl noticeably nudg null oat
onion op orchestration ordinary organisation outright overflow oz pant pave pea penny periodic peripheral persist
playback pleasantly pleasur populat positively postgresql powder practically proudly psychology rag rave ray rebat
regulator rehearsal reinvent renovat renter repeatabl repetition resal rescu resort revis revolutionary revolv richard
rigor rip samsung saturday saver serp shadow sharper significanc siri smoothy soar socket sofa somebody sorry species
spotify sprint squash stray stroke stupid subjectiv substanc supplemental tail teamwork tenant theater thoughtfully
toddler toleranc toll toothpast toss transactional transmission tube tuesday tunnel twin uc understandabl uneven
uninterrupt upsel upsid utah utensil utmost verdict vers vigilant violation virtu volatil warning wisdom wool
yesterday youth
9 abundant abus accredit activation adam administrator adolescent alcoholic alleviat aluminum amenity amid amongst
appetit arguably assertion athletic attic automotiv autonomously bamboo bang bargain bass bee behaviour beneath bitter
blank boilerplat bolster bootcamp breathtak breed broadly broccoli brother buffet byte caffein cautious cc ce cent
centerpiec charter checkpoint cherish chic childhood clamp clickabl collaborator commentary competitiveness complain
compostabl computational concurrent conditioner confront connecticut considerably consolidation constructiv continent
controversial correlat coursework courtesy criminal criticism crown cruis crunch crystal cure dalla daughter dawn
declutter deduction defect defend definitiv demystify density dentist diagnosis diego dioxid dirty disabl disclos dj
docker dominanc dough drought dull earbud earliest embody empathy endeavor energetic entic erod existenc exploitation
extraordinary father fault feat figma finder flashy flavour floss flour forb forgiv formation fraudulent friendship
gameplay generaliz geometric geometry georg glad glimps gonna goodby grass greet grit groundbreak hall hampshir
handoff harmony harsh hash hashtag hawaii hazardous heck homework hong houston hug ide illegal illuminat immun
imperfect inadequat individualiz inflation infographic informal interoperability intro invention invisibl irregular iv
jame junk ken keynot lane latt lawn lcd lip listener lodg lung magnet marin mastery mathematic meditat meditativ
meticulously metro mill minnesota misconception mixtur namely negotiabl negotiation nerv nostalgic nowher nylon
observability optimistic orchestrat paragraph passport peek personalis philip phish photoshop piano pillar playbook
plethora pollution portugal possess prayer precaution preliminary prerequisit prescriptiv prestigious pricey
proficient programm prolong propel prowess prune quinoa rabbit radio rational recognizabl redundant registry reliev
removabl renewal replay restrictiv revision robert sandbox sap satellit scam scary sensory sequential settlement shame
sharpen shelter shiny silenc skew skincar sla smb softer sophistication soul specialis spicy spider spine stamp
standpoint stomach stove sugary sunset supervis suv swell swiss synonymous tamper tangl tendency thermal thrill
throughput tilt tremendous trivial twelv ugly un uncertain uncommon unconventional underestimat underwear univers
unstructur untreat unusually vastly vega videography virus wary weekday willingness withstand workday workstation
wrist yogurt zoho
8 a.m. african agenda aggregator aggressively agnostic aisl akin alt amateur ambiguous amd andrew anniversary apparel
apparent appoint arbitrary aroma aspiration asus attest attribution authoritativ awaken bakery barista beforehand
bewar billabl bio biometric blogger briefly brutal burgeon cabbag calcium canvas carb cardboard cavity cereal charity
cheat chickpea chris church cinnamon classmat claw cleans clinic clog clue coconut coder cognition coherent comeback
completeness compliment complimentary comprehension conceptual confidential config congress conjunction consensus
contrary convergenc correlation counselor court cry cs cta cube cyberattack dan dash dazzl debut decay declar
decorativ deductibl degrad degradation dell departur diff differentiator digestiv dim diner disagree disc discontinu
dispatch disput don donation downloadabl dread drinker dslr dutch edibl elbow eleven emergenc ensembl entranc epa
ethiopian etiquett etl examination exceptionally exhibition exploratory faculty fad faith faucet favorabl fda ferment
fl flutter fond fork fort frankly fyi gamify gem genai geography glean glue gourmet gpt grey grill groom groundwork
gum happier happiness hardly headlamp healthiest heap heel hi highway hing honeymoon hottest humbl hunter husband ie
ignit iii improper inbound indirect ineffectiv inevitabl inherent insist installer instinct instruct interruption
intertwin ireland itemiz jam jar jaw jazz jeff joe johnson jointly joseph jr kale kernel kong laugh lawyer legitimat
lightn linger lm localiz louis louisiana lug marshal mba mckinsey medicar memoriz messenger mexican mike miller min
mock moral moss myriad nashvill natively nearest negatively nervous neuroscienc newby nikon noir novelty novic obsolet
oddly odor openly optimis oregon outreach oversea partly patric payoff payout pediatric peel perception philadelphia
playlist pleasant plung polit portland potent poultry precious predictability preservation pretend primitiv printer
probability programmatic promo protest psychological quickbook quirky radar radical randomiz rearrang recognis
reconciliation refactor regain regimen reign reimbursement republic respectful retro rgb rigorously rocket santa
sausag scaffold scanner scream screw sd sdk serial severity shed shortest shutter similarity simon singapor sixth
slowest smartest smartwatch smith snippet socially sodium spaghetti sparkl spectacular splash spoon sprinkl sprout
stabiliz stagger steeper sticker stiff strategist strawberry suck sue suffic suitcas sunscreen sunshin supervisor
suppress suspension svg swear swipe syndrom synthesis syrup systematically systemic taper taxpayer taylor television
temporarily terminat terminology therapist thirty thrift throttl thursday till tolerant tourism transcript tub
turnover unavailabl unchang underpin unforgettabl unleash unsaf unstabl unwant usda vanity vietnam visionary volt
voltag wa watt wax wellb whimsical wife wiggl wildlif wolf workaround wound yeast
7 aaa absorption accidental accolad acoustic addiction adequately adjacent admittedly adulthood advertiser advocacy
affinity aggregation agricultural album alex algorithmic allergy almond alpha alzheimer ambiguity ambition andy ankl
annuity anthony antonio anybody appetizer apt arabic artisan atm attentiv aura authorization avg baker bartender basil
bedtim ben bicep bigquery biological blast blister bloat bootstrap breast brokerag brook brute buddhist buildup bulky
burger burnout butt cagr camper candy caribbean cauliflower ceremony charl chemistry chili chill chipset citation
citrus claus clientel closest closur clutch coalition coastal cohort collision commuter compilation confirmation
considerabl contradict converter corrupt coursera cpa cpm craftsmanship craving creamy creek creep crucially
cryptography ct ctr curry cute cv d.c. dabbl dakota dec decisiv defer deficit del deloitt deodorant dependenc detector
deviation devour diagram digitally diminish discern discord disregard disruptiv distress ditch dn dock documentary
drawer drawing duck duo efficacy egypt el elementary elevator encoder eq err etho excursion exotic explainability
filer finer flawless flawlessly florist fluff flyer ford formidabl forty fractional fragmentation freak fuss
futuristic ga garlic garner gaze glide grace grape greener grinder guitar hadn't hail handbook harmonious hdr
headcount headset hearty heighten herself hiccup hinder hollywood homepag hotter hover hunger hurdl hurry icy ikea
inaccurat inception incrementally indiana insan insurer intact intensify interactivity internship intersect jan jenny
jim jonathan jose journalist judgement justic kentucky kg killer kingdom knob korea kotlin labour laser lately lawsuit
leaderboard leather lee legit lessen lighten lightest lily linguistic lion longtim looker lux ma magnetic maintainer
manifest mantra mar marathon marbl markdown meantim menstrual merchandis merger merit metallic miami mm monetary monk
moody moon multifacet multilingual multimedia multitud mushroom mute nap narrower nasty neatly needless neuron
newspaper nft nighttim nike nitrogen nod nonetheless nonsens nook normaliz noteworthy notoriously nov numeric
nutritionist nutty oak oatmeal opaqu openness orlando outgo outweigh overheat oxygen pale pantry passag pastry patent
perimeter ph phd philosophical pid pie pine playful pmp po pois pollinator predominantly preferably prepaid
prescription printabl prioritization pristin programmabl pursuit queen quieter quit raft ransomwar reactiv reading
readm realis recap recession recipient recyclabl redeem refil refram reimagin reimburs reproducibl residenc restart
restructur rhode roomy roster roundup royal rsvp rub ruin russian ryan sa sad sadly sage sam scare scatter scheduler
scholarship scientifically scrutiny shampoo shipment shortcoming shortly shrub sidebar signag simultaneous slash slate
slider slim snake sneak snowflak soc socializ societal soften sore southwest spacious spatial specially speedy squat
ssd stephen straw stringent sunflower surf sway swim switzerland tableau telephon tempo temptation textbook textil
thermostat thicker timestamp tinker tissu tobacco tom tongu torqu tout transcrib traveller tremendously trump turbin
unbeatabl undeniably unemployment upkeep upscal upskil vein viability victim vinyl visa vm vocal void walker
walkthrough walmart wardrob whip widen widget wirefram withdraw wizard wonderfully yeah yemeni zipper
6 abid abs accordanc accru accustom ace ada additiv adept advisabl aerial af aftermath alien ambianc amend analogy
analys angular anna anonymous apertur asana asparagus assert asynchronous attir autumn awkward backlink bacon barley
barn beaten beetl belly beneficiary benjamin berlin bland blossom bookkeep bow brass brevill bride britain burner
butterfly cabinetry cam canadian canyon capitaliz catalyst cdc certainty chan charcoal chassis checker cinema
cinematic circulation cisco civil clash clinician cnc coil comb comedy comparatively compassion compassionat composit
concert concurrency conductor confidentiality configurabl conform conquer consent constitut consultancy cornel
cortisol counterintuitiv coupon cow coworker cram crank critiqu crossover cryptographic csv cultivation culturally
cupboard curation curtain damp dare daylight dealer dean deco definit delawar dementia democratiz descend designation
desperat destructiv detergent determination detour detract detrimental devop differentiation diligenc disagreement
dishwasher dispers dispos distort django dm dna dosag downsiz downstream drainag drown drum drywal duct earthquak edu
eggplant elderly elliptical enablement encouragement endors enrichment enthusiastic entitl entrepreneurship equality
equat eras ethernet ethiopia evocativ ex exaggerat exhaustiv experiential expiration explorer explosion exponentially
extensibility extensively fairness fatty faux fermentation fertility filmmaker finest finit flashlight fledg flimsy
flock flop flourish fluent fool footwear forbid forg formality formaliz fp friendliness frill frost fsa fulfillment
garmin gasket gene grafana gravitat gravity greek gt hallucinat harbor hardwood harry haven hectic helm helmet herder
hiit hometown honorabl hose hulu humor hurrican hypertension iceland ideation il immensely inappropriat inbox
incorrectly increment indigenous inexperienc ingestion inlin inquir insightful instrumental integer interconnection
interstat inward iowa ipad ira ironically itch jog journalism julia jumpstart khan kim kindness kyoto lactos lavender
leagu leakag legitimacy lettuc liberal liner lint literal loader loaf logistical lookup lucrativ machinery maid
malfunction maryland mason maze mcp meatless megan melt memorial metabolism methan mfa mi microservic millisecond
minneapolis minus mirrorless mixer mn modality modestly moist montana monumental morale moth mt muddy municipality mvp
mysql mysterious narrowly neo neon nih nlp nomad numerical occupation oftentim omega onsit opening optimum orm
outbound outing outpac overpay overrid oversiz overtim overus overwork pa packet painter pairing palat panasonic panda
partition pavement payabl paycheck payload penaliz perennial performant perplexity peter peterson petit pharmaceutical
phenomenal php pint plaqu plausibl poke polic pork portray portugues postgr posting potabl potassium powerpoint
pragmatic precedenc prefix prem prematur probe profoundly proliferation prudent psychiatric psychiatry psychologist
pumpkin quest quirk rage rap realistically reassur refillabl reflex regenerat regret rejection relatabl religion
remedy repeatedly residency residu respectabl responder restless retainer revert rework rider ridg ripe rippl
robustness rocky romantic rome rooftop ross rye sadness safari safest saturation screwdriver scrub se seasonally seiz
serverless setback sew sewer shallow sharply sharpness shoppabl shortlist shred shuttl sidewalk singular ski sloan
slug snag solver son sonic sooth southeast soybean specimen sphere spong spous squad stash stationery statista subpar
substitution subtly subway succession summarization supermarket supposedly surgery surplus sushi suspend sweeten
swiftly symmetry synchronization tabletop tack takeout taxabl technologist temp tempeh tennessee tensor tensorflow
terrify tex theatrical thickness thomson tide toronto tourist traumatic tri triangl tripod turtl tx txt typescript
typo ubiquitous ugc ultralight unbias undermin underperform unforeseen unload unpaid unsustainabl upcycl uphil
upstream usefulness utf vanilla venic verbal verifiabl vermont vibration vinegar violat vivid volatility waiver washer
watson weapon woocommerc worm worsen woven wyom yelp youngest yoy
5 aa aarp accomplishment accreditation ach activist actuarial acumen adhd adhesiv adida adopter adp affirm affordably
ah ahref airbnb airpod alabama algebra allergen alley aloud alphabet ambassador amendment amsterdam analyzer andrea
anecdot anonymity anticipation antidepressant antivirus append apprentic approximation arabia arena armchair aromatic
arthur artifact artistry asap ascend asp assortment astonish atmospheric attain australian autofocus awe az barbara
barbel barrel bat bbq beet biomedical bitcoin bl blame blanc blender bless blink blueberry blurry blush boat
bodyweight boiler boon boss botanical bouquet brainer brave brevity brian brink brisk bristl bronz brussel buddy
buffalo buyout canonical cardiac carousel cashew castl casualty catalogu catastroph catastrophic categorization cellar
cellular chalk chaotic chapel characteriz chess chew chewy chi christian cincinnati ciso clarification clark
cleanliness cleanser clerk cloudflar codec colder collar communal communicator compass comprehend conceal condo cone
consciously consequently contest cookbook cooperation correctness craig cramp crawler crest crust cult curs cve da dad
damn dart db debunk deceptively declaration decorator def deficiency denial denim denmark deviat dexterity diffus
digestion diligent dill diploma discrepancy disney disparat dissolv distinctly distortion disturb doabl dom dome dongl
doorbel doorway dorm downturn dracaena dtc dublin dummy eater ebay ebook ecological eddy elastic elizabeth emerald
emit enamel enhancer enlist enthusiasm entirety equalizer eric escalation estimation eternal euro ev eva eventual evil
exec exemption expedit explainer exquisit extraordinarily familiarity farther faulty favour feasibility feast feminin
fertiliz fibr fiddly filesystem filtration fingerprint finicky finland flake flame flare fleec flesh flosser fluorid
flute flux fm footer foreground foremost formulation fossil freezer fresher frontend frothy fruition furnish fuse
fussy fuzzy galaxy gamification gb generalization genetic gentler geofenc geographical georgetown germ glare glorious
glossary glp gmat goody gradient graduation grandparent grappl grateful gratitud gravel gre greas greeting groomsmen
guidebook guilty gun ha hallucination hallway handcraft hardcor he'd heading heady heartbreak helsinki herald hertz
hesitant hiker ho hollow homegrown honour houseplant hp hudson hum iceberg ill illustrativ immersion immutabl implicit
impuls inaccessibl incentiviz inclusivity incompatibl indefinitely indestructibl indy inequity infer infinity
inflammatory inflat infrar inhabit inherit insertion instil insulin interchangeabl interchangeably interpersonal
introductory invalid invariant inventiv inverter irrigation irritat ish jennifer jit joyful jungl jupyter kaldi
kickstart kidney knight knot kondo laboratory lace lady lamb lan latent laughter lawful lawrenc leftover legibl lego
lenovo lewis lifelin lineag liter literary livabl liver ll loav logically lone lonely loom lord lube lumen manifesto
mapl matrix mb mediocr meditator mend mentally metavers meticulous metropolitan michelin microwav midnight midsiz
midwest mighty mingl minimally minority miserabl missouri mist misunderstand misus mod modal mortality mortar motif
moz multimodal namespac napa napkin nationally nc nebraska needlessly nevada nick nifty ninja nj noah normalization
northeast northwest nostalgia nourish nude numpy nursery nvme oasis objectively obligat obsession obsessiv
occupational occurrenc ole oneself onset opus originality ottoman overarch overcomplicat overkil overspend overstat
overwater overwrit oyster p.m. pal palo paradis parallelism parity parser particl passabl patron pcb pci pear pend
peninsula peppermint peril permanenc pertinent peru pex pharmacy philodendron photographic physiological pill ping
plantation planter plum plush pmi poetry pointer policyholder portraitur preced predefin preheat preparer presumably
preventativ privately proclaim programmability prometheus provenanc proximity pto puff punish purist purposeful
purposefully pwa py pyramid pytorch qr quantifiabl questionnair quickest quilt ramen raspberry realism realization
reap reassembl reassuranc rebalanc rebuilt rechargeabl recreat recruiter regenerativ regim rein reinvest relay reliant
reload reluctant remainder repel repellent replication resid respondent retest revamp revelation revival rio ritual
robin rod rog rogu romanc royalty rude sack saint sake salmon salon salsa sarah scenic scholar sci scoop scour scout
scraper sculpt sculptural searchabl semester semrush sensibl sewn sf shady shareabl shareholder shatter shave shit
sigh sightsee silk sim skillset skim skimp skyrocket slam sling slippery slogan slope sluggish smash snapchat snappy
snowbal solder soldier sourdough sovereignty spa spoiler spout sprawl sq sqlite squarespac stabilizer stanc stanley
starbuck starchy stare statu stereotyp steve sting strategiz strava stricter struct stud stylist subsequently suburban
succumb sufi sunglass superb surely swath sweetener sweeter sweetness sword sydney syracus tablespoon tactical taller
tariff taxonomy tcp technica telecom telemetry telephoto templ tender terrific tesla thailand theorem therapeutic
thigh threaten throat thru thyme titan tn toiletry tokeniz tokenizer torrent tortur tow traceability trailhead tran
transformer treasur treasury trekk trowel trunk tuft twitch typefac typographic udemy ul uncompromis undergarment
underneath underserv unexpectedly unfair unity unnecessarily unpleasant unproductiv unrelat unsettl unsupervis
unsupport unveil upset upstair usc usernam usher ut uv valv varianc vault vent ventilation verb vertically vessel
victory viewfinder vincent vineyard violenc vip virgin voucher vow vp vue watermark webhook weld whatsoever whichever
whiteboard whoever wick wilderness wildfir windy wing wirelessly wisconsin xl yemen yo yorker zealand zucchini zz
4 abandonment abbreviation abc abnormal abound abroad absurd aca accentur accus achill acidity acm acr actuary
addictiv ador advantageous adventurer advertisement aforemention aglaonema airflow albany alexander alienat allergic
alto amazingly amino analogu anc anderson ann annotation annoyanc ant antimicrobial antiseptic apex appraisal aptx
arabian arkansas armor arrowhead arsenal artisanal assault astro asymmetry async asynchronously atlantic atlas
attendant attestation audibl audiobook audiophil auditabl audition auditor austria auth authentically autocad
auxiliary avalanch avant aviation awkwardly backlight backpacker bait ballpark baltimor banner banquet barcelona
barebon bark basebal bc beacon beam bearer beast beefy behold bender bern besid bicycl biker billboard bioengineer
biology biomarker blazor blocker bloody bloomington bob bomb bookmark bookstor boredom boris botanic bouncy bra brace
brad bridesmaid brighten brightest brillianc brilliantly bruis buggy bumper bun burdensom burgundy burk bust bustl
butcher cad caffeinat cage calculus caliber caller cambodia cambridg canal candid cane canva cape capsul carnegy
casually categoris cautiously cave caveat cb centrally ch champagn char charcutery chardonnay charlott charlottesvill
charly chin choke chronicl cio circulat civic clam cleanly clicky cliff cling clinically cmo coars cocoa codex
cognizant coherenc collector collid colonial colony colourful competitively composer compositional comprehensively
concoction cond condensation condenser conduit congestion connoisseur consciousness const contaminat contamination
contiguous continental continual contractual convers convertibl cooldown copywrit coral cork corpus corrosion
corruption covet cpc cpus cr cracker critic cto cuban cuda culprit cutoff cybercriminal darn dbt deadlift decoder
decoupl deduct deepest defeat defensiv defi deficient deli democratization demolition denis dentistry depart depict
deplet depot depreciation der derivation deterrent devastat developmental devis diagonal diameter diary dictionary
digestibl dilut directional disappointment disassembl discharg discours discoverability discoverabl discretion dispens
dispenser disposition disturbanc dl domestically domination doom downward dpi drape drastic dropbox droplet du dubai
dusty dweller dy dye earthy eatery economist edward edx ehr eighteen elect election electrolyt elegantly embarrass
embedding emoji empowerment enforceabl engrav enlighten enormously entrepreneurial envision eo equitabl eradicat erin
esp est et etf evaluator evasion exacerbat excellently exemplary exemplify exempt expandabl explainabl explosiv
extensibl externally ey faction factual fame farro fasten fax fearful fearless feather feminist fern ferry fewest
firefox firstly fiscal flick foldabl folklor foody footbal forag forearm forensic foresee foresight fox frank franklin
fray freshbook frictionless frighten fring fruitful fuji fujifilm fuller furnishing gallon gard gardner gcp ge
generalist gfci gimmic gist giveaway glute godsend goer golang governor gown gracefully grad graham grammatical
grandfather grandmother granit gratuity greec grippy gritty grouping grove grower gruel gtc guacamol gutter halfway
hammock hamper handmad handpic hardcod hasselblad hawaiian haystack hbo headspac hedg heirloom helpdesk hem hemp hex
hierarchical highland historian hoa hoc holy homag homekit homeownership homestead honeywel hoop hors hpe hsa huddl
hygienic hypothesis icloud identifiabl idl illicit illustrator imitat immigration impeccabl imped imprecis
impressively imprint improvis inability inadvertently incarnation inconvenient indonesia inequality infect infection
infrequent infusion ingress inhal init initializ initialization insomnia inspector installment instantiation int
intelligently interferenc internaliz interoperabl interpreter intoxicat introspection intrusion inundat invasiv invok
ion ionic irritation isp issuer it'd iteratively ivy jane jargon jefferson jess jewel jordan juicy justification katy
kellogg kennedy kent keto kettl kettlebel kevin kiosk knit kpi kw kwh lackluster laminat laravel lauderdal launchpad
launder laura lauren lavish layover lazy leach lecturer legality legging legitimately lender lengthen lesser li lib
liberat licenc licensur lifelik limb lime liquidity liquor lite litigation litter livestock llama locality lockdown
locker loft logitech lookout lt lubricat lukewarm lure lyfe lyft macbook magically magnificent magnitud maison mapping
marginal marigold marseill mastercard mate materializ matplotlib mbsr mecca mechanically mediat medicaid medieval
melon mentorship mercury metabolic metropolis mica miner misalign misc misinformation misstep mistral mocktail mockup
moderately modernist modernization moisturizer mongodb monolithic mooc mosquito motherboard motivator mountainous
mouthwash mud multidisciplinary multiplier muscular myplat naiv nano narration navy nerd nestl neutrality nightly
nitro noon notepad np npm nugget nuisanc nyu obscur observabl observer oct offensiv officiant offsit og oklahoma
olympic olympus onward opener openvpn opioid optimizer orbit organ organically organis ot ota otc outset overdo
overthink overweight overwhelmingly owl oxford oxid parental parsley pat patel pathogen patio peacock pedal penetrat
pension peo perl persistenc persuad pertain pescatarian phi pierc pii pilat pineappl pinot pipedriv piqu pittsburgh
placeholder plagu plank platter playground playtim podcaster podophyllum poland policymaker pollutant polyester ponder
postpon potho potty ppe preconceiv predator preferabl pregnancy pregnant preprocess prevalenc preventiv problematic
proceeding procurement prominenc proofread proprietorship provok psa ptsd pub puddl pulmonary punctuation puppy purg
purs pvc quad quantify queer questionabl quo qwen radically radish railway rainfly rainy rake rally ranch randomly
randomness rattl razor rebel rebrand reconsider recorder recreation recursion recursiv redemption refundabl regex rei
reinsuranc relational remittanc remix remover reorder reorganiz reporter reproducibility reputational reschedul
reservoir resiz resonanc retouch retrospectiv reuter revok rib richmond rico rideshar ridiculous rivalry rl roa
roadsid rocker roller rollover rom roman rosemary rotational rotor rougher routinely rs rsa rss rundown runway rustic
sanity sansevieria satiety savor savory scar scarc scissor scott scrutiniz sdlc searcher seasonality sec secondly
sectional sedan sediment selfy sem semiconductor sensibility sequentially serum sesam severely shall shinkansen
shooter showerhead shrimp shrinkag sidekic siemen sierra silently silky situational sixt skepticism skyscraper slab
slant sleeker smelly sneaker sneaky snowy snug softness solvabl sommelier sonicar sour sparingly spars spatula
spectacl spontaneous spotless spur spy src ssh ssid stabilization staircas stark startl statewid steadier steak steven
stew stewart stigma storyboard storylin stovetop straighten strainer strangely streamer stunt stylistic subcontractor
sublim suboptimal subsidiary subsystem successor suffix surefir swappabl swatch sweaty sweden sy syllabus symbolic
symphony symposium synchronous synergy syngonium takeover tame tandem tankless tasting taxis tb tc technologically
telehealth termination terrorist testament tether thai theatr thematic thermometer thesis thinner thirst thriller ting
todo tokenization topping tote toughest trademark trader trailer transcend transferabl transplant tread trellis tribal
tribut tricep trifasciata trio trustpilot trustworthiness trusty ts turbo turkish tux tweet typeset u.k. ukrainian
unassum unattend unbox undeniabl underlin underrat understat underton underway underwhelm underwrit unfortunat unicod
unimaginabl unix unobtrusiv unplug unreasonabl unreliabl unrival unspoken uphold urgency urin utilitarian utm utterly
vancouver var variegat vascular veil victorian vigorous vitality vlog vmware voiceover volcano vy waffl walnut warner
warp waveform waxy wayn wealthy weatherproof whisk whiten who'll wholesom whop wilt winemak withdrawal withhold wix
woodwork worksheet would've wrangl wrinkl xamarin xbox xero xp xx yale yang yen yeti zapier zen zigbee zinn
3 ab abbot abdominal abrasiv academia academically accrual acer acidic acl acronym acsm acuity adag ado adversely
adviser aerobic aerospac affidavit aftermarket agi agitat agonist ain't aircraft alamo alan alertness ali alibaba
aliexpress allan allen allowanc allur alpin alright altar alteration altitud alum amidst amplification amplifier amy
analog anatomy anchorag angela angry animator ansi anthropology anxious aphid apollo appraiser apprenticeship approx
aquarium arabica arcad aria arithmetic ark arlington armour armrest army ascertain ash ashley asic aso aspidistra
asplenium assessor assistiv assort asymmetric atop attrition auditability auditorium auditory aureum authenticat
authoritativeness automobil autopilot autoscal ava avers aversion avid avis awful ba baa backsplash backstag bain
balancer bali balloon ballroom balm bambino barbecu barcod baseboard battlefield bauhaus bayesian bcg beany bearing
beeswax beetroot beginning behavioural beig belgium believer berkshir bestsel bestseller beth bevy beyerdynamic bianca
bibl biennial billionair binding biodiversity biologist birmingham bistro bittersweet biz blackberry bladder blaze
bleach blockag bluesign bluesky blunt bmi bog bok bolder bona bookcas bookkeeper bookshelf bookshelv boolean boomer
bordeaux borer bosch bounty bourbon br braid brais brazilian breakpoint breastfeed breathwork breezy brewer brightly
brochur bromeliad brunch buddha budgetary buff bummer bunny burglar burnt burr burrito butler cab cabernet cairo calf
calibrat calmer camouflag caper capitalization capm carabiner carbonat carey carl carlo carmen casa cashier
caterpillar cathedral catholic caviar cbc ccpa ceas cedar celery celiac cello censorship centralis cert cf cgi chafe
chai chamaedorea chamber chant chard charitabl checkbox checkup cheddar cheer chen cheng chevrolet chile chilly
chlorin chlorophytum choreograph chorus choy chromebook chuck chunky cia cinematographer circumvent clara cleaning
clearanc clearest clement cleveland cleverly clifton climber clinicaltrial cloudwatch clover coastlin cockpit codegen
coexist coffeehous cohen cohesion coinbas coincid colgat collapsibl collard collat collation colombia colorectal
columnar comma commercially commonplac comosum comparativ compartment compulsory concatenat conceiv concierg
conditionally conduciv conf confess conglomerat conjur conservativ conspiracy constipation constructor consumabl
contaminant contemplat contemplativ contend contention contextually contingent contour convex convincingly cookwar
coolant coolest cooperat copywriter coronavirus correspondenc corsair costco costlier cosy counteract counterproductiv
countrysid coup courteous courtney coward cowboy craftsman crane cranny crawlability crayon crimson criticiz critter
crow crowdfund crude crumb crunchy cryptic cubicl cuff cuisinart cumin curricula curvatur cusp customis customisation
customizability cybercrim cyberpunk cylinder cymbal daly dang dangl danish danny darkness databric davidson davy
daytim debugger decant deceiv decimal decker decomposition deductiv deer dehydrat dehydration dei deletion delgado
delhi delicacy delonghi delux democratic demon denot deprivation deputy destruction detach determinant devil devtool
dew di dialect diarrhea dice diesel differential diffusion digitalocean dignity dime dimly dinosaur dire directiv
disaggregat disguis disgust disjoint dismiss disparity disproportionately disruptor dissatisfy diva diversification
divert divider divorc dji documentarian dod dodg doe doi don'ts donut doodl doorstep dopamin dougla dove dovetail dow
dreamy dreary drizzl ds dss dt duet dumb dumbo duolingo dwarf dwell dylan dysfunction eagerly earl earmark eclectic
eclips ecobee economically eden eery ef eg eighteenth ein ekg elatior elearn electiv electrify electron electronically
elegan elena elephant elevation elicit embassy embroidery emergent emily emma emojis emory empirical en enclos
enclosur entertainer enumerat enviabl epipremnum epyc er ergonomically erica erp escalator escort esport esqu
estimator eternity ethereal ethereum etsy eugen eur evan evolutionary examiner exceedingly excessively exclaim exert
exhal exhaustion exhibitor existential expedia expedition exponential extinction extracurricular exud fab fabricat
fahrenheit fajita fallback farewel fashionabl fathom fbi fca federat federation fellowship fender fertil festiv
festivity ff fiberglass fide fifo figurativ figuratively filler fin finalis finisher firebelly fireplac firmer fitbit
fiverr flask flatbread flatlin flatwar flexbox flicker flint fluently fluidly fluke fluorescent fmcsa focusrit fog
fondness foundry fr fractal frantically freemium freight freshen frond frontlin frown fruity fs fuck fullest func
functionally fungal furry fuzz gabriel gaiter gang gasolin gass gay gbp geek geforc generously genesis georgian
getaway ghg gibson gimmicky girlfriend glacier glasswar glaze glory glucos gnu godaddy goldilock goldmin gore gorilla
goroutin gpa grader grandma grasshopper grate greatness gripe gris groov gtin gunk guru gusto guylin haa hallmark halo
halt ham hamburger hamilton hamstring han handhold handout hanover hardship hardwir hardy hartford hathaway haunt hay
hdmi headband headless heartbeat heartfelt heather heaviest heavyweight herbaceous hgtv hillsid hispanic hitch hog
hoge holding honesty honeycomb honolulu honorably hopper hor horizontally hormonal horowitz horsepower hostnam
housekeeper hoverfly howard hq hris hugo humility hummus hungarian hungary hydrogen hyperlocal hypertrophy
hypothetical hyundai ib ic icu idaho idiomatic idol idyllic illumination illusion imaginabl impractical inaccuracy
inactiv incomprehensibl incorporation indianapolis indicativ induction indulg infant infestation ing ingenious
ingenuity initiation ink inn innat inreach insecticid inspectabl instantaneous insurmountabl intellect intercept
intercontinental interdisciplinary intermediary intermittent interpretability interspers intimacy intricacy intrinsic
intuit invert ipsec iq irl irony irreplaceabl irrespectiv isa isl israel istanbul italic j.d. jacob jama jessica jin
jing jitter jittery joinery jon joshua joyous jp jquery kabat kafka kailh kaiser kanban karma kate katz kayak kb kcal
kelly kensington kenya kera keycap khaneh kicker kickoff kimchi kindergarten kindl kiss klarna klein knead knime
knuckl kraft lacewing ladybug lang lao lap layoff ldac learning leash lech leggy legwork leica leo leonard letterform
levin lg liabl lick lidar lifesaver limitless limo lincoln linearly lisa lisbon lithium litmus livability llp lobby
locator logger looser louder loudly lowercas ltd lubricant ludicrous ludwig lumix macronutrient mad madison madrid
magician magnesium mainstay majestic malbec mandarin manicur mantis mantl manur marinara marketability marking martech
massively masterclass matchmak mattress maximal maximalist mayor mayzlin mbp mccarthy mcdonald meaning meatbal meetup
megapixel melancholy melissa mellon melody meme memo mentality mesa mesmeriz metaphor methodically metr mg
microcontroller micromanag micronutrient microscopic microsd middlewar midrang midst midtown migrain milwaukee
miniatur miracl mishap misinterpretation misplac mississippi misunderstanding modernis molecul moleskin monastery
monkey mono mont montreal morph mortal motivational motorcycl mouthfeel mow mpn mr mri msi muffin mulch multichannel
multicultural multiplayer multisensory mum munich municipal murder murky murray musically musk mwc mystical n.d. na
nadia narita nasa nasdaq nasturtium nationality nausea navigabl navigational navigator nch nd nectar neem neil nematod
netscap neurochemical neutraliz newborn newsroom nfl ng nh nibbl nicer nicol nil nimbl ninety nintendo nlm nm nokia
nominee nonessential nonexistent nonrefundabl nontraditional noob nordstrom northwestern norway nostril noun novo npr
nsf nuclear obelisk obfuscation objection oblig obtainabl ode oem offbeat okra oliver ollama omni onsen operationaliz
optimisation optimistically orchestra oregano orlean ornament ornat osaka osprey outgrow outpost overboard overeat
overestimat overpric overshadow overstock overtrain owen oxidativ oxo paa packabl packer paddl palac palisad pancak
panorama panoramic papaya paradox paralysis param parchment pare pareto parlor parquet participatory pascal
passionately pastel pastoral pastur pavilion payless pcie pdus peaceful peach pebbl pedestrian pediatrician peg
pendulum penetration percentil permeat peroxid perpetual persever personalisation persuasion perus petabyt petal pew
phil phillip physiology phytochemical pi picky picnic pictorial picturesqu pilgrim pinnacl pinner pirat pj plagiarism
planetary planting plantlet platinum plaza pledg plosiv plymouth podmic poetic poison polar polarity polluter polygon
polymer pomegranat pond pope populariz pore pottery powel practis pranayama prebuilt precursor predatory predetermin
premarital preservativ pressuriz prestig prettier preventabl primer princ princeton prisma prison procrastinat proctor
procur prod profitably progressively prohibitiv projector proliferat propagat proportional propulsion prorat
provocativ puerto puffy puller puma punchy purification purity pushy qahveh qcy qualcomm quartz quesadilla
quintessential quip ra radiation ranger rant rapport rarity rat ravi razer readout ream reapply rebecca reboot rebound
receivabl receiver receptacl receptiv recess reclin reconfigur reconnect reconstruction recoup recours recreational
rectify recurrent redact redfin reevaluat reflector reform refreshingly refugee refurbish refusal refut reg
regeneration rehears reintroduc reiterat rejoic relegat relentless remarket remediation reminiscent replaceabl
replenish replenishment replica reportedly reproduction rerout resel reseller residual resin reskil resound restock
restorativ restraint retak retina retiree retrain retroactiv retrofit reversal rewir rex richness riddl riesl rig rim
rioja ripeness risotto riversid rivet roadblock roar robe rochester rodent roger rollup romania roommat rower rtx
rudimentary rumbl rumor rus russ russel rwanda ryokan ryzen safeway saga sail sakura salisbury saliva sanctuary sandal
sandston sandy sanitizer sara satisfactory sauvignon sbc scala scandinavian scarlett scenery scholarly scorch scotch
scrappy scrum sculptur sealant seam secretary seedling segregat seismic seldom semaglutid seminar sensational
sentimental seq sequel seren serviceabl servicenow settler seventy sewag sexual sha shaker shaky sheath shelv shepherd
sherry shi shortcak shout shovel shrine shrm shroud shrug shuffl shure sid sift signify signpost simplistic simulator
sin sincerity siren sitemap situat sizabl sk skate skeptical skillshar sku skull skylight skylin skyscanner slap sled
sleeper sleepless slew slideshow slipper slowdown sludg slush sme smoothest smoothness smother smuggl snail sniff snip
snugly sober soccer sociallyin sociology softener soho sol solidity solomon songwriter sonnet sonoma sonoran soundcor
southeastern souvenir spathiphyllum spawn specificity speculat speedup spf spicier spinal spit splice spoil spokan
spool sportswear spotty sprayer spurt spywar squish sr sri stablecoin stackabl stacy stadium staffer stale stalk
standardis standardization starv stationary statutory std steadfast steakhous stephany stern stewardship stiffness
stimulation stimulus stopper stopwatch storyteller strand stressor stripper stroll stump subdu subheading substack
subtitl subtract successiv succulent sudo suicidal suitability suitably sumatra summaris summon sumptuous sunda sunris
superficial superfood superpower supervision supplementary supporter suprem surgeon surreal survivor svelt svn swallow
swedish swimsuit swirl switchback swoon symbolism symmetrical synthesiz syria t.h. tablesid tad tahini tai tampa tan
tannin tao tastier tavern taxi tee teeter telecommunication tenderloin tendon tennis tens tenur terabyt terra
terraform terrestrial terror theoretically thereafter thinker thorn thrifty thumbnail tiger timeliness timesheet
timetabl tin tint tireless tirzepatid toenail toil tokio tonal tonight tonn toolbox tor tortilla toxin toyota tpu tpus
training transcendental transcription transformational transitional travers trek trello trickier triglycerid triumph
trivia tsp tucker tug tumor tuna tupl turbotax ture turmeric tuxedo twig u.s.a. ukrain unattainabl unavoidabl unawar
uncl unclutter unconscious uncontrol undefin underinsur understaff understandably undo unearth unemploy unforgiv
unimportant unmet uno unpredictability unreadabl unrealistic unrefin unresolv unrestrict unsaturat unseen unsweeten
untap unwind unwrap upcharg uplift upp uptic uptim upwork urbanit urinat usaa uva vacancy vacant vaccination vaguely
vanish vantag veg veganism velcro velvet velvety veneer venetian verbally verd vertex vest veterinarian vibrat
viewpoint vigilanc villa vimeo violin visceral viscous visibly vista viva vllm vomit von voter vouch voyag vw walkway
wallpaper wand ward warfar warrior wart wasp wasteful waterless waterway wattag wavy weaken wean wearer weeknight
weightlift welfar wf whack wharton whey whine whiskey whitespac wholesal wield wien wiki wikipedia willison wilson
windowless windscreen windshield wiper wireguard witch wither wobbl workbook workweek worldview wraparound wrapper
wrench wrestl wright xcode xlr xr xxx xyz yahoo yaml yarn yay yell yep yin youtuber yuan zack zamiifolia zamioculca
zinc ziploc zv
2 a.i. abbreviat ablation abraham abrasion abruptly abstain absurdity accelerometer acclimat accreditor accumulation
acetat achiever acknowledgement acknowledgment acquirer acrylic activewear acv adaptogen adhesion adi adjectiv adjoin
adjustability adjuster adorabl adorn adventurous adversarial adversary adword aec aeo aerat aero aeroplan aesthet afar
affectionately affiliation affix affluent aficionado ag agentless agoniz agrivoltaic ahem ahj aicpa ailybud aimlessly
airfar airtight airy ajazz ak albivenis alchemy alfr alfredo alga algorithmically alic alienwar allianz alloy allstat
almeida alp alphanumeric alta altman altruistic alumni ama amalgamation amanda amaranth amass ambienc aml amortiz amus
amygdala amzn ana anaconda anaheim analytically andersen andr andreessen anesthetic angi anim anita anneal annex anny
anod anonymization antenna anthurium antibacterial antibiotic antic antidot antithesis aon aov aperitif apiec apk
aplenty apocalyps apology apothecary apparently appendic appendix applicability applicator apprehension appstor
apricot aptly aqara araby arbor arcan archaeology archetyp archipelago architecturally arctic arduino arg argentina
aristotl arl arlo armenian armoir arnold artery arugula arxiv asa asakusa asbesto ascent ascii ass ast asthma aston
astound astronomy asu atmo atomic attainabl attentional attentively attn attractively attun au auction audacity
audiovisual aunt aurora austen auster authorship autobiographical automaker automata automl avail avatar ave avl
avoidabl avp awd awfully ax axl babbel bach backcountry backlit backseat badly bagel baguett bail baja bandana bandit
bangkok banneton banquett banyan barber barbican barnett barolo barometer barrag barry barter basecamp baselayer
baseus bash basketbal bathtub batman bazillion bea beachfront beard beautifulsoup bedsid bedspread beep beethoven
beewar befit beg begonia begrudgingly beij belgian bella bellhop bellow bernier bert betsy bf bfsi bhatt bidirectional
bielefeld biggy bigin bim binghamton binocular bioelectricity biologically biomechanic biosecurity biotech bipoc
birthplac biscuit bitfield bitmap bitterness biweekly bizarr blackout blackwel blanch blatantly bleak blindly bliss
blob bloomberg blt blu bluff blunder blvd bmc boardroom bobby bodily bodum bokeh boldest bon bonavita bonker booklet
booster borough borrower bose boulder bountiful bower boxer boxy bp bpo bradford bradley brag brainwav brassica
breakout breathless brent brewery bridal briefing brioch bristol brittl bro bronx brownlee bryce bryon bt btw bu
bubbly buddhism budg builtin bulletproof bullshit bum bumbl bungalow bunk buprenorphin burpee burrow bursty busuu
buttermilk buttery buttonhol buzzy cabin cac cactus caesar cafeteria cakephp cal calathea calendula caliper callback
calmness caloric calypso cambodian cameron campsit canister cano canola capitalism capitalist capitol cappuccino
capresso capston captcha captiv caraf caramel cardamom cardigan cardinal cardinality cardiometabolic caregiver
carelessly carelessness carhartt caricatur carlyl carnivorous carpenter carpentry carriag carson carter cartier cary
casino castil catarrh catchy cattl causal cautionary cavern cavernous cayenn cbap cbdc cctv cdn celebratory censor
ceph cerebral cft cha challenger characteristically charisma charismatic charset chateau cheerful chenin chester
chianti chick chiefly childcar ching chit chive cho chomp chopstic chord chorizo christ christianity christin
christopher christy chromium chubb churchil churro cider cigarett cilantro circadian cissp cityscap civilian
civilization clair clap clare classier classy cleanest clearinghous cleverhiker clickhous clickup cliffsid clinton
clipper clippy closeness cloudlifter clove clown clump clumsy clv cmf cnn coarser coax cobbl cobol cochran cod
codeigniter codify cody coffea cogno coher cohesively cole coli collab collaboratively collag collectibl collegiat
collin colocation colonist colossal columbus combustion comedic comer comic comically commander commendabl
commoditization comp comparably compellingly competenc composabl comprehensiveness computationally concatenation
conception conceptualiz conceptualization concisely conclusiv concurrently conductiv congest congo congratulation
considerat consign consignment consonant consortium constantinopl contactless containerization contemplation
contentious contextualiz continuation contraction contradiction contradictory controllabl controversy conundrum
conviction convolutional copenhagen cordless cordova coriander corona correctiv corrector corridor corroborat corrod
corrosiv corrugat cortex corvett cosign cosmo could've countdown counterbalanc counterfeit courag courageous couscous
cpg cpo crab cranberry crappy craze creas crema crepe crib crimper cring crinkl crippl crispy criticis croc cron crook
crossroad crossword crowdsourc crumpl crusty crystallin csa csp ctc cte cull cultivar cupertino curator curly cushier
custody customary customisabl cutlery cutout cvd cvlu cx cyberghost cyclical cyrillic czech d'oeuvres dab dac dada
daddy daemon dag daisy dale dam damien damper daniell darden darkest dartmouth darwin datasheet daw dba ddo
dealbreaker dear dearly deathadder debian decadent deceas deception decibel decipher decisively declarativ
decommission decompos deduplication deepmind deepseek defiant deforestation deformation deity delicately delimiter
delinquency demis democracy demolish den denominator densely departmental dependability dependabot deployabl
deprecation depreciat depress depressiv deprioritiz derivativ dermatologist dervish descent descript desolder destin
detectiv deteriorat deterioration determinism detonat detroit devastation developmentally devoid devotee devotion
dewalt dfw dg dh dia dialog diaper didactic dieffenbachia digitalization digitiz dilemma diligently dinnerwar
diplomacy disapprov disarm disassembly discernibly disconnection discreet discrimination disengag dishwar dishwash
disinfect disinfectant dismissiv dispatcher dispersion dissect disseminat disservic dissipat distasteful
distinguishabl div diverg divergenc diversion divulg dizziness dizzy dnssec doer dogfood dollop dolly dolphin domo
donaldson doordash dormant dotnet doug doughnut dowel downgrad downpour downright dragon drake dreamt dresser dressing
drier dripper driveway dropping drupal dsl dubious duckdb duke dumpling dumpster dungeon dusk dvr dyn ea eaf eagerness
eagl earfun earner earphon earring easter eb ec ecc ecologist econometric edinburgh edison edm eeg eggshel ego
egregiously egyptian eh eighty elaborately elastan elasticity elat elder electrically electrification electrocut
electrocution electrolux electromagnet electromagnetic elemental elementor elif elixir ell elon elusiv embeddabl
embellishment emblematic emil emilia emirat empathetic empathiz employabl emulat emulator enabler enchant encyclopedic
endanger endgam ending endocrin energis energysag eng engross enlarg enlightenment enquiry entree entrench entrust
entryway enum env envy ep ephemeral epicenter epidemic epoc epomaker equator equilibrium equivalenc eraser ergo eri
ernst erosion erotic errand es escalad escitalopram escrow esg espn eth ethnic etymology eucalyptus eufy evacuation
eval evernot evf evo excavation excelsa excerpt excitabl exclusivity exerciser exertion exhilarat existent expans
expat expectancy experian expertly explanatory expressionist expressvpn extendabl extender extinguisher extraneous
exuberant fabcon fabl facad fafsa fairfield fairy faithful fallout familiaris fandom fanfar fantastical farmhous
fascinatingly fascination fascist fastener fatal fatality fatf fatten fave fcc fdic fe fearlessly feasibly feb
federally fedramp feeding feldman femininity feng ferrari fertilization fest fever ffi fhd fibromyalgia fiddl fiddler
fierc fifteen fifty fiji filmmak finalist finely finess finfet finn finop finra fiona firearm fisher fishey fishkin
fittonia fixabl fizzy flabbergast flaky flang flap flashcard flathead flatten flax flea flee fleshy flimsier flipsid
floodlight flowchart fluency fluffy flung flurry fmla fmt fn foamy focuss foe foley following fomo foo foolproof
footfal footnot footstep foray fore forefoot forego forerunner foreseeabl forestry forgiveness formally formalwear
forsteriana forthcom fortnit fortunat fragranc francis frapp fraught fred freddy frederic freeby freetaxusa freshman
frida friedman frisco frisk frittata frodo frog frontal frontrunner fructos frugal ftc ftp fukuoka fullness fullstack
fume fundrais funeral fungi funky fuqua fur futil futon futurist fy gabl gaffer gaggia gait gallup galor galvaniz
gambl gamma gamut gan gantt gape garfield garment garnish gastric gateron gator gauz gcc gccjit gccr gdb ged gelatin
generalizability generalizabl generational generically generosity genetically genial genus geographically geolocation
geospatial geranium getter getty getyourguid gewurztraminer ghz gif gigantic gin ginormous gio girly gitignor gitop
gke glaser glassdoor glimmer glittery glitzy glorify gloss glossier glucagon glyph gm gmc gmo gnucash goatherd gobbl
goddess godfather goggl gogh goizueta gonzalez goodnight goos gopro gothic goto goyal gp gpl graft grail grandchildren
grandeur granularity grapefruit graphem gratify grayscal greasy greenery greenlight greg gregory grep greywater
griffin grigio grim grime grok grotesqu grub grumpy gst gtx guardian guatemalan gucci guesthous guggenheim
guillaumegomez guinea guinness gurudev gurus gv gymnastic hachett hackathon hamstr handbag handler handshak handsom
handwritten haneda hanger hanley hanna hannah haphazard haptic harassment harbour hardcover hardiness hardwork harissa
harmonic harmoniously harmoniz harrington harshest hart haskel hast hatch hatchback hatred hcm hdhp hdl he'll
headlight headroom healthful heartbreaker heartier heartwarm heatmap heaven hebrew heed heir helix hen henri henry
herbal herein herman hernandez heroku heterosexual hewlett hibernat hierarchically hijack hilarious hilton hindu hiss
hitter hive hk hoard hoka hokkaido holey holland holly holocaust holographic homebas homebuyer homelab homeland
homeless homepod homeschool honeydew honourabl hoot hootsuit hopelessly hopkin horn hornworm horsehair horticultural
horticulturist hostel hostil hostinger hotelier hotlin housekeep houstonian hovr howea hrm hro htap huawei hubbard
hugely humanistic humaniz hummer hummingbird humorous hump hydraulic hydrogenat hygienist hyperconverg hyperscaler
hyperspee hypervisor hyperx hypoallergenic hypothes hz ia iam ian ibis ico iconography idc idealiz ideapad ideat idiom
iea iec ifttt ignoranc igtv ihg illegally im imaginary imaginativ imbib img immatur immediacy imminent immutability
impairment impart impatient impeccably impedanc impediment imperial implementabl implicitly impossibly impromptu
improperly improvisation inaction inactivity inanimat inaugural incapabl inclusively incompatibility inconsistently
inconvenienc incubator incumbent indemnification indentation indesign indic indigo indirectly indistinguishabl
individuality indonesian indulgent infamous infancy infatuat infectious infinitely inflam inflection inflexibl
informatic infra infringement ingrain inhalation inhibit inhibition injectabl inland innocent inroad insanely
insignificant insistenc insperity instagrammabl installability instantiat insurtech integrativ intellectually
intensely intensification interactively interchang interdental intergenerational interlock interop interrogat
interrupter interven intl intoxication intra intractabl intrastat intrepid intrinsically intruder intrusiv invalidat
invariably invasion inversion investigativ investigator investopedia invigorat invision invitee ioniq ipado ipleak
ipod ipx iren irresistibl irunfar irvin isbn isc islamic ita iterator ithaca ito ivan izakaya ja jackfruit jackpot
jacksonvill jacky jag jail jamaica jamf jang janitor janky jasper jay jbl jeep jenkin jeopardy jet jettison jewish
jiffy jig jill jo joel johnny johnston jolla jolt jona jonathon joplin josh jot jtag judgmental judith jug jul jumbl
jumpsuit junctur junky jurisdictional justhtml justin juxtaposition ka kaffa kajabi kammok karen kat keeper keepsak
kelley kenneth kentia kerb kerry keurig keychron keyless keypad keyston keystrok kia kickback kickstarter kiddo
kilowatt kinda kindly kinesis kirk kitchenwar kivy kiwi klaviyo km knack ko koh kone konnichiwa konstantly krishna kt
kudo kula kumar kv ky kyc kyle kyushu l.l.c. lacquer lacto lakehous lambda lanc lancet landlord landmin langchain
languor laps larder lasagna lat latch lateral latex lather laurel laury lawfully lax ld ldl leaky leaner legales
legibility legislativ legislatur leipzig leisurely lemonad lencioni lengthier lenny leon leonardo leopard lesly
lethargy leuconeura levi levis levitat levy lex lexapro lexisnexis lgbtqia liais libc libgccjit librarian lifeless
lifo lightroom likelier lil lilac lilly limelight limeston lineman lingery linkag linkbud linker lipid lisp listerin
listlessness literat livelihood livestream liz lloyd llvm locknut lockout lodging lofree logotyp loneliness loosely
loser lotion loto loungewear lovabl lp lsat lsp lucy lufthansa luis lumbar luminosity luna lunar luxembourg lychee
lycra lynch lyrical maca mach mackenzy macroeconomic madam madden maddy madness magento maggot maggy magnify magnolia
mailchimp mailer mainlin mainnet maintainability maintainabl maiz majorly malform mall malnutrition managerial
maneuver mapbox mapfr mapper maranta marc marco marcus margaret margarita mariana marina marinad marinat mario
markedly marketabl marlon marqu marriott marshmallow martha martini marvel masala mash maslow masterfully mastermind
mateo materialisation materially maternity mathematician mathnasium matric matsumoto maui maven maximalism maximally
maxwel mayfield mayo mcat mccomb mcdonough mcenery mckenzy mckinley mct meadow mealtim meander meatloaf meaty
mechanistic mediation medically mega meh melbourn membran memorization menagery menlo menopaus menopausal merced mercy
merino merkl merlot metamorphos methodological mex mezz mf mickey microbiom microeconomic microfiber microfoam
microframework microinverter micropayment midcentury midday middleman midfoot midsol miel miguel miicoffee mikhailov
mildly milky milton mindfully mindstat minefield minima minimalistic minimis minimization mir mira miscalculat
miscellaneous miscommunication misconduct misinterpret misrepresentation mistyp mitchel miter mitt mj mlflow
moccamaster mocha modder modernism modifiabl modifier modularity modulat mokha momma mondly monica monochromatic
monogram monospac monoxid monster monstrous montgomery monty monument moonlight moor morality morgan morrison
mosalingua moseley mosqu motley motorhom motorola mottl motto mourn mozzarella mph msc msp mu muck muddl muerto
mullvad multidimensional multifunction multigenerational multigrain multimeter multipoint munch mundan mural murphy
muse musicality muslim mustard muster mutex mutually mux mvc mx mxnet myle mysteria mysteriously mystic mythology
nadella nagano naic naked nalgen nanotechnology nara narrat nast naturalistic nba nbc ncbi nearshor nebula nec needn't
neel negativity negligent neighbour nemo neurodegenerativ neuroimag neuroplasticity neuroscientist newark nfc nicest
nicknam nidra nidus nightstand nikko nina ninebot nissan nit nitpic nitrat nitty niu nix nl nobel nobility nomination
nonlinear nonresident nontoxic nope nordic nordisk nordlynx nordpass nordvpn norton norwegian notorious nourishment
nouveau nozzl nsdr nuget nullabl num numeral nutritionally nv nyt o'clock o'donnell o'neil oauth obedienc obey
observational observatory obsessively obsolescenc obstruction obstructiv occupancy occupant oclean octan octopus
oculus oddbal oeko oer offload offshor ohm oidc oily okr ol oldy olivia olmo om oma omelet omg omission omnichannel
omnivorous onenot openshift opentelemetry opinionat opponent opposition optic optimism optionality opulenc
orchestrator orchid orderly oreopoulo oscar oscillat osha oskar osso ought outlast outlier outpatient outrageous
outsider outsiz outsol outward oval overag overcast overcompensat overcrowd overdon overgrown overlord overpower
overproduc overridden overrun oversaturat ovo owasp oxidation oxidiz ozempic ozon packard pagination painkiller
painstak palais paleo palmer panach panama pandora pane pantheon papal paperback paracord parad parallax parasitic
parasympathetic parcel parisian parkinson parr pasmo passcod passively pastim pasty patchwork pathology patiently
patreon paula paw payback payslip paywal pbt pcworld pe peachtree pearl pearson peasy peba pedicur pee pegasus pendant
peperomia pepm peptid perch percussion periodical periodicity periodontal permeabl permissibl perpendicular perpetuat
perseveranc persia persian persuasiv pervers pesky pesto petersburg petroleum pexel pfizer pg phantom pharma
pharmacological phev philo philosopher philosophically phosphat photojournalism photon photoshoot physiqu pianist
pickl pico piedmont pierr pig piggyback pilgrimag pip pist pitcher pixart pixelat pk placebo plagiariz planer plasma
plateaus plato playabl playstation plea pliabl plier pllc plotly plunder pmbok pmc png poach pocketabl podium poe poet
poker politeness politically polka pollen pollinat pollut poly polyethylen polyhedra polyurethan polyvinyl pom pompano
pong pony poop popcorn poplinen populous popup porch porridg porsch portafilter postal postmortem postsecondary potion
potter pouch pov pow powerbeat powerfully powerlin powertrain pp ppa prairy preach precarious precondition preconfigur
predicament predictably predictor predominant predominately preempt preemptiv prefectur prefetch preinfusion premad
preoccupy preorder prepackag prepend preply preprint preprogram preschool presenter presently pretax pretrain pretzel
prevail prey priceless priest println prix probiotic proc procedural prodigy productively professionalization
prohibition prohibitively prominently prong pronunciation propaganda propagation prophecy proponent proportionally
proprietor propulsiv prosecco prostat protectiveclean proton proverbial providenc provinc provisional prudenc pry ps
pseudonym pss psych psychedelic psychiatrist psychoactiv publicity pubm puck pulp pulsefir punchier punctual punctuat
punctur pungency pup puppyhood purchaser puree purest purport purview pv pwc pyjama pyrex qigong qlik qlikview qmk qp
quadrant quail quaint qualifier quanta quantitativ qubit queso quibbl quic quich quietcomfort quixotic quorum quota
quotation rabbet racial racism rad radian radiat radiator radius raid railroad raincoat raincover rainfal rainforest
raison ral rambl rampant ramyun rancher rand randomis randomization rapidminer ratchet rd reachabl realtor reassembly
reassess reassessment rebas rebellion rebirth rec recalibrat reced receptor reconcil rectal rectangl rectangular
redaction reddish redness redo redragon redshift reducer redundancy reef reestablish refac refinanc refinish reflectiv
reflexiv refrigerat refrigeration regexp rehydrat reid reimplement reindex reinhart reinsurer reinvigorat reit
rejuvenat relaps relatability relaunch relearn reliv reluctanc rem remap remark remeber remediat remiss remit
remodeler renam renn reno repaint repatriation repeatability repercussion repertoir repip reposition repot reprint
reprocess reputability reread resign resolver respectably respiratory restaurateur restful restrain resurfac retarget
retatrutid retool retract retractabl retroactively retry reunion reunit revelatory reveng reverb reverenc reversibl
revitaliz revolt revv rewind rewrot rf rfid rhapis rhubarb ribbon richter ridiculously ripper rna roach roadway
roaster rob robinson robo roccat rockvill rodecaster rodrigo roe rooflin roppongi ror rosett rosetta rosewood rotary
roth royc rp rpa rsac ruben rubric ruffl ruggediz rulebook ruler ruleset rummag runny russia rustc rv s'mores sabr
sacramento saddl sagemaker salem salesperson sally samir sammlung samson samuel sanction sander sandpaper sane sanitiz
sanskrit sapphir sardin sargent satan satir satisfactorily satya sautern savannah savant savour sb sc sca scarcity
scarf schooler schoolwork schwarz scikit sclerosis scooter scottsdal screening scriptwrit sct seaborn searchability
seasoning sebastian seclud secretly sedentary seductiv segal segregation segway seitan seizur seka selectively
selectivity sellabl semen sen sennheiser sentimentality sentinel sentry seoul sept septic sequestration sequoia
serenity serializ serialization serif serpentin servant seventh sexy sftp sglang sh shabby shaft shaggy shank shankar
shannon shard sheep sheridan shibuya shimmer shin shintoism shiraz shlepper shockingly shockproof shore shortfal
shorthand shoutout showit showroom shulman shutdown shutoff sia sickness sidelin sidestep siem sigma silhouett silken
silly silt silvertrac silvery simd simplenot simplification simplisaf sincer singer singh singletrack sipper sisens
sixty sizeabl skeletal skelly sketchup sketchy skier skillfully skinner skiplag skirt skus skype sleepwear slimmer
sliver slm slog sloppy slr slurp smarthq smartthing smartwool smidg smiley smithsonian smoosh snackabl snappier snatch
snorkel snuggl sob socialistic socialit socialization socioeconomic socrat softest soggy soiree solicit solstic
solvent soma sop sophy sorcerer sortabl soundpeat soundstag soundtrack sourcebook southwestern southwir souza soviet
spacebar spacer spade speculativ sphinx spiky spindly spite splotch splunk spoilt spongy spooky spork sporty
springfield springy spritz spruce spss squander squaremouth squint squirrel squishy srv ss ssn sso stab stabilisation
stan standup stannous stapler starr stateful stateless staten stationer statistician stead stealth steamer steamy
stefano stella stencil stepper sterl steroid stevia steward stickier stickiness stiffer stifl stillness stimulant
stimuli stingy stipulat stipulation stockholm stockout stoic stomp stormwater stow str straddl streak strenuous
stretchy strictest striker strikingly stromanth strut stub stubborn stubby stucco stunner stylus su subcategory
subconscious subdomain submerg submersion subprocess subquery subsidiz substr substrat subtask subtlety subtraction
suburb subversion succinct succinctly sucker sudan suica suicid sulawesi sulfit sumimasen sunniest sup supercar
supercharg supercomputer superfluous superhero superiority superlativ superlight superposition superset superstar
superstition supervisory supper supremely surcharg surfshark surgical surrealism susan susanna suspens suspicion
sustenanc svetlana svp swab swag swamp swann sweater swiftui swimwear swish sxsw symbiotic symfony symlink symmetric
sympathetic synonym synopsis syrah tablewar taboo tabular tacit tactfully tactility tadpol tagout tailscal tailwind
taiwanes talky tallest tally tamil tampon tangerin tangy taoist tapestry tar tare taro tarp tart tatami tate taxact
teachabl teammat teaspoon techhiv technivorm teenag teflon telco telegram telescop temperat temporal tencel tenderness
tenet tentativ tenth tenuous tepper termit terrarium territorial terrorism tertiary testabl testimony tft thankful
thecub thereof thicket thief thinkific thoreau thornier thoughtspot thrust thud thunderbolt ti tiffany timber
timesaver timespan timing tinder tipsiness tirelessly titanium tkl tldr tnt toad toaster tobia toebox tokaji tommy
tony tooltip topical topo toppl torch torso tot tougher touristy townhous tp tpc tr traceabl trackpad tract tractor
tradespeopl traditionalist tragic trailblaz trainee tranquility transact transcendenc translational transliteration
translucent transmitter traumatiz traversal treatis treaty trebl trench trendsetter trevor triag triangular triathlet
tribeca trinet trinket triostar tripadvisor troll trolley tropic troublesom trove trumpet truthfully tucson tuolumn
turbulent turmoil turner turnitin tuscany tutorm twine tyler typist tyrosin ua ub ubiquity ubuntu ucla udp ufw
ultramarathon ultrarunner ultratax um unadulterat unanswer unassist unauthenticat unbalanc unbelievabl unbleach
unblock unbound unbreakabl unc uncaffeinat unconsciously underfoot underpinning underreport undersid understory
underwater underwriter undisclos undiscoverabl undisput undivid undocument undon unexplain unfilter unfussy unhappy
unhelpful unhing unicorn unilever unimpress uninhabitabl uninstal uninsur unintend unintentionally uniqlo uniqueness
universally unlabel unlist unmanag unmistakabl unmistakably unnatural unnotic unpackag unpatch unplan unprocess unprun
unquestionably unrecogniz unresponsiv unsatisfactory unsatisfy unseal unshakeabl unsplash unstoppabl unsuccessful
unsuitabl unsurprisingly untangl untouch untrust unzip upc upenn upf upholstery uplink upstat urbanization urchin
usaii usdot usefully utilis utilisation utter uw vac vaccin valet validator validity valor vanderbilt vanguard
variegation varietal varnish varsity vase vat vaxxer vc vcpu vcpus ve velveeta vend ventilat venus veranda verbos
verbosity verifiability verifier verizon vertic vfx vi victor victoria vienna vietnames viewership viii vinci viognier
violent violet vipassana virtualiz virtualization virtuous visualizer vivatech vive vividly vlan vlogger vocab vodka
voila vol volcanic voluminous voluntarily voluntary voor vscode wade wago wagyu wahoo waiter wakefulness wale walky
wan wane wang ware warhol warmup washabl wastag waster wastewater watering waterpik watery wcag weakest weatheriz
webassembly webrtc wedg wegovy weirder weirdly weirdness weiss wh whatwg whimsy whirlpool whisper whiter whiz who'd
wicked widest widow wildcard wildest wiley wilkin willy winc windbreaker windowsil windstorm windsurf wink winnow
winterthur wip withheld wo wobbly woodland wordmark workabl working workmanship wreath wrongly wrought wyzant wyze xd
xiao xiv xor xs xsd xu xxxx yacht yearn yellowtail yml yoast yonker yosemit youngster yourselv yum yve zabbix zebra
zepbound zer zest zesty zhang zheng zia zinfandel zipbook ziplock zuckerberg zurich
`,
}
