/**
 * The verbs of cues: each with what it takes, then particles (`+for`) and stance (`claims`, `denies`, `concedes`).
 * Written from general knowledge of English.
 */
export const SPEECH_VERBS = `
say cqwi +of; tell acqwo +of +about; add cqw; write cqw +about +of; tweet cqwn +about; retweet qn; post cq +about
state cqwn; announce cqwn; declare cqwn; explain cqwn; note cqwn; observe cqn; remark cq +on +about
comment cq +on +about +upon; continue q; report cqwgn +on; reply cq +to; respond cq +to +with; answer cqn
ask acqwo +for +about; inquire qw +about; enquire qw +about; argue cqi claims +for +against +over +about
maintain cq claims; contend cq claims; assert cqn claims; insist cq claims +on; claim cqin claims; allege cqn claims
purport i claims; pretend ci claims; boast cq claims +of +about; brag cq claims +about; deny cgnq denies
dispute cnq denies; refute cn denies; reject nqy denies; rebut nq denies; dismiss nqy denies; repudiate n denies
disavow n denies; disown n denies; denounce ny; admit cgqn concedes +to; acknowledge cgqny concedes
concede cqn concedes; confess cqi concedes +to; grant cq concedes; allow tq concedes; confirm cqwn; reveal cqwn
disclose cqwn; divulge cwn; affirm cqn; reaffirm cn; reiterate cqn; repeat cq; stress cqn; emphasize cqn
emphasise cqn; underscore cqn; underline cqn; highlight cn; point cq +out +to; suggest cqgwn; propose cgqin
recommend cgqn; imply cn; hint ciq +at; indicate cqwn; signal cqn; warn acqon +of +about +against
caution acqo +against; remind acqo +of; assure acq +of; reassure acq; inform acq +of +about; notify acq +of
advise acqo +against; promise acqino; vow cinq; pledge cinq; threaten cinq; offer inq
agree ciq +with +to +on +about; disagree cq +with +on +about; decline i denies; volunteer cqi; demand cqin
request cno; urge conq; encourage on; beg oq +for; plead q +for +with; implore oq; call xqo +for +on +out; order on
command oq; instruct o; invite o; dub x; label x; brand x; term x; describe nyw; characterize y; characterise y
portray y; depict y; hail ny; praise ny; laud ny; applaud n; commend n; congratulate n; compliment n; thank n
credit n; welcome n; endorse n; back n; support gn; favor gn; favour gn; oppose gn; defend n; champion n; tout ny
advocate gn +for; apologize cq +for +to; apologise cq +for +to; lament cqn; bemoan n; mourn n; criticize ny
criticise ny; condemn ny; decry ny; deplore n; slam ny; blast ny; assail n; lambaste n; lambast n; ridicule ny; mock nqy
taunt nq; scold nq; rebuke n; chide n; chastise n; berate n; blame n; accuse n; fault n; question wnq; challenge nq
complain cq +about +of +to; grumble cq +about; gripe cq +about; moan cq +about; protest cqn; object cq +to
counter cq; retort cq; quip cq; joke cq +about; crack q; jest cq; tease q; shout cq +at; yell cq +at; scream cq +at
cry q; exclaim cq; whisper cq; murmur cq; mutter cq; mumble cq; sigh q; snap q; bark q; growl q; shrug q; laugh q
chuckle q; smile q; gush cq +about; rave q +about; enthuse cq +about; chant cq; sing q; recite nq; quote nq
cite nyq; mention cgqn; recall cgqw; recount cqwn; narrate cqn; detail wn; outline wn; elaborate cq +on
clarify cqwn; specify cqwn; opine cq +on; theorize c; theorise c; speculate cq +about +on; predict cqwn; forecast cn
project ctno; estimate cqw; testify cq +about +to; attest c +to; certify c; rule c +out +that; discuss wngq
debate wnq; talk q +about +of; speak q +about +of +out +against; chat q +about; preach cqn; lecture q +about
interject cq; interrupt q; chime q +in; pipe q +up; proclaim cqn; pronounce qx; profess cin claims; posit cn claims
postulate cn claims; hypothesize cq; summarize qn; summarise qn; sum q +up; paraphrase qn; caption q
text acq; email acq; message q; blog cq +about; publish q; read q; release q; issue q; sign q; submit cq
vent q +about; rant cq +about; fume cq; rage q; sneer cq; scoff cq +at; snarl q; bellow q; roar q; thunder q
storm q; blurt q +out; echo nq; parrot n; show ctn; go q! +on; shoot q! +back; fire q! +back; hit q! +back +out
punch q! +back; put q! +it; approve n +of; disapprove n +of; attack n; hammer n; bash n; downplay n; embrace n
herald yn; vilify n; skewer n; belittle n; disparage n; denigrate n; insult n; renounce n; float n
reminisce q +about; lie q +about; expand q +on; touch q +on; campaign i +against +for; push oi +for; press oi +for
fight i +for +against; lobby oi +for +against; refer q +to; allude q +to; react q; rail q +against; lash q +out
weigh q +in; insinuate cq claims; refuse in denies; vouch q +for; swear cqi; reference n; voice n; express n
articulate cwn; convey cn; communicate cqn; relay cn; list n; enumerate n; name nx; identify ny; spell wn! +out; begin q! +with; end q! +with; cut q! +in; chip q! +in
brush n! +off +aside; open q +up; sound q! +off; trash n; savage n; pan ny; castigate n; censure n; excoriate n
upbraid n; reproach n; reprimand n; admonish ocq; malign n; smear n; demonize n; demonise n; scorn n; spurn n
rebuff n; discredit n; deride ny; rubbish n; pillory n; extol n; glorify n; cheer n; celebrate n; salute n; boo n
heckle n; jeer nq; forbid on; prohibit gn; mandate cn; direct o; nominate ny; appoint ny; opt i; consent i +to
debunk n denies; discount n denies; dodge n; sidestep n; promote n; pitch qn; solicit n; plug n; trumpet n
guarantee cn; convince co; pressure o; coax o; nudge o; dare o; discourage n; counsel ocq; broach n
charge cq claims; intimate c; leak cn; chronicle n; document cwn; paint y; frame y; nickname x; liken n
compare n; contrast n; flag cn; invoke n; deadpan cq; riff q +on; roast n; needle n; whine cq +about
rejoice c +in +at; marvel cq +at; gloat cq +about +over; exult cq; crow cq +about; appeal i +for; beseech oq
entreat oq; petition o; clamor i +for; clamour i +for; concur cq +with; dissent cq +from; quibble q +with
contest cn denies; decree cn; foretell c; prophesy c; justify gn; excuse n; forgive n; share cq
rip n; dwell q +on +upon; publicize n; publicise n; overstate n; exaggerate n; understate n; misrepresent n
misstate n; distort n; gloss n! +over; elucidate n; focus i +on; side i +with; rally i +for +against +behind; mouth q
root i +for
`

/** Verbs of belief, wish and feeling, written in the same way. */
export const THOUGHT_VERBS = `
conclude cqw; wonder cqw +about; regret cgn; foresee cn; find ctn; hold t; trust nc; admire n; respect n; resent gn
despise n; loathe n; enjoy gn; dread gn; long i +for; dream cg +of +about; pray cq +for; believe cq +in
think cqw +about +of; feel cq; know cwq +about; understand cwn; realize cwq; realise cwq; recognize cn; recognise cn
learn tw +of +about; discover tw; hope ciq +for; wish ciq +for; want ion; like ion; expect cion; fear cnqi
worry cq +about +over; doubt cnw; suspect cqn; assume cn; presume c; guess cqw; reckon cq; figure c; suppose cq
imagine cwgn; consider cgxwno; regard y; view ny; see twy; plan i +on +for; intend cion; aim i; decide ciw
determine cwi; resolve ci; prefer cign; desire in; seek in; love ign; hate ign; dislike gn; appreciate n
remember cgwn; forget ciw; notice tw; conceive c; contemplate gn; envision gn; anticipate cgn; deem x; judge cx
muse cq; ponder wqn; reflect cq +on; aspire i +to; yearn i +for; crave n; covet n; envy n; abhor n; detest n
cherish n; value n; relish gn; mistrust n; distrust n; sense cn; perceive cny; interpret ny; gather c; infer c
deduce c; surmise cq; reason cq; calculate cw; underestimate n; overestimate n; hear tw +about +of
fret cq +about +over; balk q +at; bristle q +at; hesitate i; strive i; elect i; mind gw; envisage cgn; rethink n
reconsider n; mull gnw; tolerate n; sympathize q +with; sympathise q +with; empathize q +with
`

/** Verbs that tell of words only with a clause or with marks: to welcome or to mourn something says nothing of it. */
export const TELLS_NO_THING: ReadonlySet<string> = new Set(
  `welcome mourn seek claim signal cheer boo celebrate salute list name quote float leak favour favor embrace enjoy like love
  value cherish forgive excuse promote offer voice question challenge invoke rip`.split(/\s+/),
)
