/**
 * lemma, what it takes, then particles (`+for`), stance (`claims`, `denies`, `concedes`) and `thought`.
 * Written from general knowledge of English.
 */
export const VERBS = `
say cqwi +of
tell acqwo +of +about
add cqw
write cqw +about +of
tweet cqw +about
retweet qn
post cq +about
state cqwn
announce cqwn
declare cqwn
explain cqwn
note cqwn
observe cqn
remark cq +on +about
comment cq +on +about
continue q
conclude cqw thought
report cqwgn +on
reply cq +to
respond cq +to +with
answer cqn
ask acqwo +for +about
inquire qw +about
enquire qw +about
wonder cqw +about thought
argue cq claims +for +against
maintain cq claims
contend cq claims
assert cqn claims
insist cq claims +on
claim cqin claims
allege cqn claims
purport i claims
pretend ci claims
boast cq claims +of +about
brag cq claims +about
deny cgnq denies
dispute cnq denies
refute cn denies
reject nq denies
rebut nq denies
dismiss nq denies
repudiate n denies
disavow n denies
disown n denies
denounce n
admit cgqn concedes +to
acknowledge cgqn concedes
concede cqn concedes
confess cqi concedes +to
grant cq concedes
allow cq concedes
confirm cqwn
reveal cqwn
disclose cqwn
divulge cwn
affirm cqn
reaffirm cn
reiterate cqn
repeat cq
stress cqn
emphasize cqn
emphasise cqn
underscore cqn
underline cqn
highlight cn
point cq +out +to
suggest cqgwn
propose cgqn
recommend cgqn
imply cn
hint cq +at
indicate cqwn
signal cqn
warn acqo +of +about +against
caution acqo +against
remind acqo +of
assure acq +of
reassure acq
inform acq +of +about
notify acq +of
advise acqo +against
promise acqin
vow cqin
pledge cqin
threaten cqi
offer iq
agree ciq +with +to +on
disagree cq +with
decline i denies
volunteer cqi
demand cqin
request cno
urge conq
encourage on
beg oq +for
plead q +for +with
implore oq
call xq +for +on
order on
command oq
instruct o
invite o
dub x
label x
brand x
term x
describe yn
characterize y
characterise y
portray y
depict y
hail xn
praise n
laud n
applaud n
commend n
congratulate n
compliment n
thank n
credit n
welcome n
endorse n
back n
support n
favor n
favour n
oppose n
defend n
champion n
tout n
advocate gn +for
apologize cq +for +to
apologise cq +for +to
regret cgn thought
lament cqn
bemoan n
mourn n
criticize n
criticise n
condemn n
decry n
deplore n
slam n
blast n
assail n
lambaste n
lambast n
ridicule n
mock nq
taunt nq
scold nq
rebuke n
chide n
chastise n
berate n
blame n
accuse n
fault n
question wnq
challenge nq
complain cq +about +of
grumble cq +about
gripe cq +about
moan cq +about
protest cqn
object cq +to
counter cq
retort cq
quip cq
joke cq +about
crack q
jest cq
tease q
shout cq +at
yell cq +at
scream cq +at
cry q
exclaim cq
whisper cq
murmur cq
mutter cq
mumble cq
sigh q
snap q
bark q
growl q
shrug q
laugh q
chuckle q
smile q
gush cq +about
rave q +about
enthuse cq +about
chant cq
sing q
recite nq
quote nq
cite nq
mention cgqn
recall cgqwn
recount cqwn
narrate cqn
detail wn
outline wn
elaborate cq +on
clarify cqwn
specify cqwn
opine cq +on
theorize c
theorise c
speculate cq +about +on
predict cqwn
forecast cn
foresee cn thought
project t
estimate cqw
testify cq +about
attest c +to
certify c
rule c +out +that
find ct thought
hold t thought
discuss wngq
debate wn
talk q +about +of
speak q +about +of +out
chat q +about
preach cqn
lecture q +about
tell acqwo
interject cq
interrupt q
chime q +in
pipe q +up
proclaim cqn
pronounce qx
profess cin claims
posit cn claims
postulate cn claims
hypothesize cq
summarize qn
summarise qn
sum q +up
paraphrase qn
caption q
title q
text acq
email acq
message q
blog cq +about
publish q
read q
release q
issue q
sign q
submit cq
vent q +about
rant cq +about
fume cq
rage q
sneer cq
scoff cq +at
snarl q
bellow q
roar q
thunder q
storm q
blurt q +out
echo nq
parrot n
show ct
go q! +on
shoot q! +back
fire q! +back
hit q! +back +out
punch q! +back
put q! +it
approve n +of
disapprove n +of
attack n
hammer n
bash n
downplay n
embrace n
herald yn
vilify n
skewer n
belittle n
disparage n
denigrate n
insult n
renounce n
float n
reminisce q +about
lie q +about
expand q +on
touch q +on
campaign i +against +for
push i +for
press i +for
fight i +for +against
lobby i +for +against
refer q +to
allude q +to
react q +to
rail q +against
lash q +out
weigh q +in
trust n thought
admire n thought
respect n thought
resent n thought
despise n thought
loathe n thought
enjoy gn thought
dread gn thought
long i thought +for
dream cg thought +of +about
pray cq thought +for
insinuate cq claims
refuse in denies
vouch q +for
swear cqi
believe cqn thought +in
think cqw thought +about +of
feel cq thought
know cwq thought +about
understand cwn thought
realize cwq thought
realise cwq thought
recognize cn thought
recognise cn thought
learn tw thought +of +about
discover tw thought
hope ciq thought +for
wish ciq thought +for
want ion thought
like ion thought
expect cion thought
fear cqn thought
worry cq thought +about
doubt cn thought
suspect cqn thought
assume c thought
presume c thought
guess cq thought
reckon cq thought
figure t thought
suppose cq thought
imagine cwgn thought
consider cgxwn thought
regard y thought
view y thought
see tw thought
plan i thought +on +for
intend ion thought
aim i thought
decide ciw thought
determine cwi thought
resolve ci thought
prefer ign thought
desire in thought
seek in thought
need i thought
agree ciq +with +to +on
love ign thought
hate ign thought
dislike gn thought
appreciate n thought
remember cgwn thought
forget ciw thought
notice tw thought
conceive c thought
contemplate gn thought
envision gn thought
anticipate cgn thought
deem x thought
judge c thought
muse cq thought
ponder wqn thought
reflect cq thought +on
`

/** Verbs whose past or participle no rule builds: base past participle. */
export const IRREGULAR = `
say said said
tell told told
write wrote written
speak spoke spoken
swear swore sworn
sing sang sung
think thought thought
feel felt felt
know knew known
understand understood understood
find found found
hold held held
see saw seen
read read read
foresee foresaw foreseen
forget forgot forgotten
forecast forecast forecast
cry cried cried
show showed shown
go went gone
shoot shot shot
hit hit hit
put put put
`

/** Verbs of more than one syllable, or ending in another sign, that double their last letter; and those of one. */
export const DOUBLED: ReadonlySet<string> = new Set(
  'admit beg rebut blog plan submit chat quip snap brag sum dub slam hit put'.split(' '),
)
