import type { Stance } from '../model/quote.js'

/** The shape of a verb as it stands in the text. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

/**
 * What may follow a verb and is the content:
 * `c` a clause with or without "that", `t` a clause with "that" only, `q` words in quotation marks, `w` a question clause, `i` "to" and a verb,
 * `g` a gerund, `n` a noun phrase, `o` a noun phrase and "to" and a verb ("urged them to go"),
 * `x` a noun phrase and what it is called, `y` the same with "as", `!` needs its particle, and `a` stands for a listener that comes first ("told reporters that").
 */
export interface CueVerb {
  readonly lemma: string
  readonly takes: string
  /** Words that belong to the cue when they follow it: "for" of "apologize for". */
  readonly particles: readonly string[]
  readonly stance: Stance
  readonly class: 'speech' | 'thought'
}

/** One form of one verb. */
export interface CueForm {
  readonly verb: CueVerb
  readonly forms: ReadonlySet<Form>
}

/**
 * lemma, what it takes, then particles (`+for`), stance (`claims`, `denies`, `concedes`) and `thought`.
 * Written from general knowledge of English.
 */
const VERBS = `
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
describe y
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
relate cqn
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
brief a +on
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
show t
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
assume cqn thought
presume cn thought
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
const IRREGULAR = `
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
shoot shot shot
hit hit hit
put put put
`

/** Verbs that double their last letter though the rule for short words would not, or the other way. */
const DOUBLED = new Set([
  'admit',
  'beg',
  'rebut',
  'blog',
  'plan',
  'submit',
  'refer',
  'chat',
  'quip',
  'snap',
  'brag',
  'sum',
  'dub',
  'slam',
  'vent-',
  'signal-',
  'label-',
])

/** The forms of a verb by the spelling rules of English: [form, spelling] pairs. */
export function inflect(lemma: string): readonly (readonly [Form, string])[] {
  const irregular = irregulars.get(lemma)
  const vowelY = /[^aeiou]y$/.test(lemma)
  const third = vowelY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma
  const past =
    irregular?.[0] ?? (vowelY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`)
  const participle = irregular?.[1] ?? past
  const ing = /[^eyo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  const forms: [Form, string][] = [
    ['base', lemma],
    ['third', third],
    ['past', past],
    ['participle', participle],
    ['ing', ing],
  ]
  // Both "signaled" and "signalled" are in print.
  if (/[aeiou]l$/.test(lemma) && !/[aeiou]{2}l$/.test(lemma))
    forms.push(['past', `${lemma}led`], ['participle', `${lemma}led`], ['ing', `${lemma}ling`])
  return forms
}

const irregulars = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map(line => {
      const [base, past, participle] = line.split(' ') as [string, string, string]
      return [base, [past, participle] as const]
    }),
)

const STANCES: ReadonlySet<string> = new Set(['claims', 'denies', 'concedes'])

function parseVerb(line: string): CueVerb {
  const [lemma = '', takes = '', ...rest] = line.split(' ')
  return {
    lemma,
    takes,
    particles: rest.filter(word => word.startsWith('+')).map(word => word.slice(1)),
    stance: (rest.find(word => STANCES.has(word)) as Stance | undefined) ?? 'neutral',
    class: rest.includes('thought') ? 'thought' : 'speech',
  }
}

/** Every spelling of every cue verb (lower case), with the forms it can be. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms()

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, { verb: CueVerb; forms: Set<Form> }>()
  for (const line of VERBS.trim().split('\n')) {
    const verb = parseVerb(line)
    for (const [form, spelling] of inflect(verb.lemma)) {
      const known = forms.get(spelling)
      if (known?.verb.lemma === verb.lemma) known.forms.add(form)
      else if (!known) forms.set(spelling, { verb, forms: new Set([form]) })
    }
  }
  return forms
}

/** Nouns that a content clause can depend on ("the claim that …"), with their stance and class. */
export const CUE_NOUNS: ReadonlyMap<string, { readonly stance: Stance; readonly class: 'speech' | 'thought' }> =
  new Map(
    [
      [
        'neutral speech',
        'statement announcement comment remark message post tweet report warning argument suggestion proposal recommendation promise pledge vow prediction declaration assertion reminder call demand request threat complaint testimony explanation assurance news word rumor rumour prophecy',
      ],
      ['claims speech', 'claim allegation accusation contention charge boast insistence'],
      ['denies speech', 'denial'],
      ['concedes speech', 'admission acknowledgment acknowledgement confession concession'],
      [
        'neutral thought',
        'belief view opinion hope fear idea notion expectation conviction feeling sense suspicion concern doubt conclusion assumption wish impression',
      ],
    ].flatMap(([kind, words]) => {
      const [stance, cls] = (kind as string).split(' ') as [Stance, 'speech' | 'thought']
      return (words as string)
        .split(' ')
        .flatMap(word => [
          [word, { stance, class: cls }] as const,
          [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, { stance, class: cls }] as const,
        ])
    }),
  )

/** Verbs that make one cue with the verb after "to": "went on to say". */
export const TO_VERBS: ReadonlySet<string> = new Set(
  'go goes going went gone continue continues continued continuing begin begins began start starts started come comes came proceed proceeds proceeded seem seems seemed appear appears appeared rush rushed have has had need needs needed want wants wanted use used seek sought try tried'.split(
    ' ',
  ),
)

/** Words that a listener can be without a name: "told reporters". */
export const LISTENERS: ReadonlySet<string> = new Set(
  'reporters journalists us me him her them you people fans supporters voters lawmakers investors crowd audience reporter'.split(
    ' ',
  ),
)

/** Documents and channels: "in a statement", "wrote in a post". */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'statement statements post posts tweet tweets thread letter email message memo interview video caption release speech address op-ed essay note blog filing affidavit apology reply response series string comment comments remarks report'.split(
    ' ',
  ),
)
