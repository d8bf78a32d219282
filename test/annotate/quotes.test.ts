import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../src/annotate/quote/quotes.js'
import { wordsOf } from '../../src/annotate/syntax/word.js'
import { type Article, slice } from '../../src/model/article.js'
import type { Span } from '../../src/model/span.js'
import { article } from './build.js'

const straight = (text: string): string => text.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'")

const drafts = (one: Article) => findQuotes(one, wordsOf(one))

/**
 * One line per quote: `speaker <cue> content | content`, then `{marked}` of a mixed quote, `~` for an indirect one,
 * its class, stance and via where they are not the usual ones. `?` is a speaker that was not found, `^0` the speaker
 * of quote 0.
 */
function lines(text: string, title: string | null = null): string[] {
  const one = article(text, title)
  const words = (span: Span | null): string => (span ? slice(one, span) : '?')
  return drafts(one).map(draft => {
    const speaker = draft.follows === null ? words(draft.mention) : `^${draft.follows}`
    const marks = { direct: '', mixed: ` {${draft.marked.map(words).join(' | ')}}`, indirect: ' ~' }[draft.kind]
    const thought = draft.class === 'thought' ? ' thought' : ''
    const stance = draft.stance && draft.stance !== 'neutral' ? ` ${draft.stance}` : ''
    const via = draft.via.length > 0 ? ` via ${draft.via.map(words).join('+')}` : ''
    return `${speaker} <${words(draft.cue)}> ${draft.content.map(words).join(' | ')}${marks}${thought}${stance}${via}`
  })
}

const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['“We will rebuild the pier,” said Marit Oakenfold.', ['Marit Oakenfold <said> We will rebuild the pier,']],
  ['“We will rebuild the pier,” Oakenfold said on Sunday.', ['Oakenfold <said> We will rebuild the pier,']],
  ['“We will,” she said, “rebuild the pier.”', ['she <said> We will, | rebuild the pier.']],
  ['“We will rebuild it,” she said. “It will take a year.”', ['she <said> We will rebuild it, | It will take a year.']],
  ['“Why now?” asked Tobias Fenn.', ['Tobias Fenn <asked> Why now?']],
  ['“Why now?” Tobias Fenn asked.', ['Tobias Fenn <asked> Why now?']],
  ['“Never!” the harbour master shouted.', ['the harbour master <shouted> Never!']],
  ['She said, “We will rebuild the pier.”', ['She <said> We will rebuild the pier.']],
  ['She said: “We will rebuild the pier.”', ['She <said> We will rebuild the pier.']],
  ['She said “we will rebuild the pier.”', ['She <said> we will rebuild the pier.']],
  [
    'She told the Lowmere Post, “We will rebuild the pier.”',
    ['She <told> We will rebuild the pier. via the Lowmere Post'],
  ],
  ['She told reporters on Monday, “We will rebuild the pier.”', ['She <told> We will rebuild the pier.']],
  [
    'Oakenfold, who runs the harbour, said, “We will rebuild the pier.”',
    ['Oakenfold, who runs the harbour <said> We will rebuild the pier.'],
  ],
  [
    'Oakenfold, the harbour master, wrote: “We will rebuild the pier.”',
    ['Oakenfold, the harbour master <wrote> We will rebuild the pier.'],
  ],
  ['In a statement, the company said, “We regret the delay.”', ['the company <said> We regret the delay.']],
  ['The company said in a statement to the Post, “We regret the delay.”', ['The company <said> We regret the delay.']],
  ['“We regret the delay,” the company said in a statement.', ['the company <said> We regret the delay,']],
  [
    '“We regret the delay,” read a statement from the company.',
    ['a statement from the company <read> We regret the delay,'],
  ],
  [
    '"We regret the delay," Fenn said, adding, "It was avoidable."',
    ['Fenn <said> We regret the delay,', 'Fenn <adding> It was avoidable.'],
  ],
  [
    '“We regret the delay,” Fenn said, adding that it was avoidable.',
    ['Fenn <said> We regret the delay,', 'Fenn <adding> that it was avoidable ~'],
  ],
  ['“It was avoidable,” according to Fenn.', ['Fenn <according to> It was avoidable,']],
  [
    'The firm said, “We regret the delay,” Lowmere Dredging wrote in a post.',
    ['Lowmere Dredging <said> We regret the delay,'],
  ],
  [
    'The also said, “We regret the delay,” Lowmere Dredging wrote.',
    ['Lowmere Dredging <also said> We regret the delay,'],
  ],
  ['“I’m ‘shocked,’” she said, “by the ‘plan.’”', ['she <said> I’m ‘shocked,’ | by the ‘plan.’']],
  ['‘We will rebuild the pier,’ said Marit Oakenfold.', ['Marit Oakenfold <said> We will rebuild the pier,']],
  [
    `'We will rebuild the pier,' said Marit Oakenfold. 'It's the ships' home.'`,
    [`Marit Oakenfold <said> We will rebuild the pier, | It's the ships' home.`],
  ],
  ['«We will rebuild the pier», said Marit Oakenfold.', ['Marit Oakenfold <said> We will rebuild the pier']],
  ['„We will rebuild the pier“, said Marit Oakenfold.', ['Marit Oakenfold <said> We will rebuild the pier']],
  [`''We will rebuild the pier,'' said Marit Oakenfold.`, ['Marit Oakenfold <said> We will rebuild the pier,']],
  ['“We will rebuild the pier," said Marit Oakenfold.', ['Marit Oakenfold <said> We will rebuild the pier,']],
  [`He is 6'2" tall and she is 5'9" tall.`, []],
  ['Her book “The Long Pier” sold well.', []],
  ['The so-called “pier tax” was dropped.', []],
  [
    'She called the plan “a disaster” and claimed it would fail.',
    ['She <called> the plan “a disaster” {a disaster}', 'She <claimed> it would fail ~ claims'],
  ],
  ['She said the plan was “a disaster.”', ['She <said> the plan was “a disaster.” {a disaster.}']],
  ['The plan was “a disaster,” she said.', ['she <said> The plan was “a disaster,” {a disaster,}']],
  [
    'Fenn said he was “shaken by it” but would stay.',
    ['Fenn <said> he was “shaken by it” but would stay {shaken by it}'],
  ],
  ['Oakenfold said that the pier would be rebuilt.', ['Oakenfold <said> that the pier would be rebuilt ~']],
  ['Oakenfold said the pier would be rebuilt.', ['Oakenfold <said> the pier would be rebuilt ~']],
  ['Oakenfold said Monday that the pier would be rebuilt.', ['Oakenfold <said> that the pier would be rebuilt ~']],
  ['Oakenfold said on Monday the pier would be rebuilt.', ['Oakenfold <said> the pier would be rebuilt ~']],
  ['The pier would be rebuilt, Oakenfold said.', ['Oakenfold <said> The pier would be rebuilt ~']],
  ['The pier, Oakenfold said, would be rebuilt.', ['Oakenfold <said> The pier | would be rebuilt ~']],
  ['The pier, said Oakenfold, would be rebuilt.', ['Oakenfold <said> The pier | would be rebuilt ~']],
  ['According to Oakenfold, the pier will be rebuilt.', ['Oakenfold <According to> the pier will be rebuilt ~']],
  [
    'The pier will be rebuilt, according to the harbour office.',
    ['the harbour office <according to> The pier will be rebuilt ~'],
  ],
  ['The pier will be rebuilt according to Oakenfold.', ['Oakenfold <according to> The pier will be rebuilt ~']],
  ['Fenn apologized for the delay.', ['Fenn <apologized for> the delay ~']],
  [
    'Fenn apologised for the delay and said it was avoidable.',
    ['Fenn <apologised for> the delay ~', 'Fenn <said> it was avoidable ~'],
  ],
  ['Fenn denied breaking the law.', ['Fenn <denied> breaking the law ~ denies']],
  ['Fenn denied that he broke the law.', ['Fenn <denied> that he broke the law ~ denies']],
  ['Fenn has repeatedly denied the charge.', ['Fenn <has repeatedly denied> the charge ~ denies']],
  ['Fenn did not say whether he would resign.', ['Fenn <did not say> whether he would resign ~']],
  ['Fenn promised to resign.', ['Fenn <promised> to resign ~']],
  ['Fenn urged the council to act.', ['Fenn <urged> the council to act ~']],
  ['Fenn accused the council of delay.', ['Fenn <accused> the council of delay ~']],
  ['Fenn thanked the crews for their work.', ['Fenn <thanked> the crews for their work ~']],
  ['Fenn told the council that the pier was unsafe.', ['Fenn <told> that the pier was unsafe ~']],
  ['Fenn told the council the pier was unsafe.', ['Fenn <told> the pier was unsafe ~']],
  ['Fenn asked whether the pier was safe.', ['Fenn <asked> whether the pier was safe ~']],
  ['Fenn warned of a flood.', ['Fenn <warned of> a flood ~']],
  [
    'Fenn warned that a flood was near, adding that pumps had failed.',
    ['Fenn <warned> that a flood was near ~', 'Fenn <adding> that pumps had failed ~'],
  ],
  ['Fenn went on to say that the pumps had failed.', ['Fenn <went on to say> that the pumps had failed ~']],
  ['Fenn began by saying the pumps had failed.', ['Fenn <began by saying> the pumps had failed ~']],
  ['Fenn pointed out that the pumps had failed.', ['Fenn <pointed out> that the pumps had failed ~']],
  ['Fenn, however, said the pumps had failed.', ['Fenn <said> the pumps had failed ~']],
  ['Fenn and Oakenfold said the pumps had failed.', ['Fenn and Oakenfold <said> the pumps had failed ~']],
  [
    'A spokesman for Lowmere Dredging said the pumps had failed.',
    ['A spokesman for Lowmere Dredging <said> the pumps had failed ~'],
  ],
  [
    'Two officials, who asked not to be named, said the pumps had failed.',
    ['Two officials, who asked not to be named <said> the pumps had failed ~'],
  ],
  ['Critics say the plan is flawed.', ['Critics <say> the plan is flawed ~']],
  ['After Fenn said the pumps had failed, the council met.', ['Fenn <said> the pumps had failed ~']],
  [
    'While Fenn said the pumps had failed, Oakenfold blamed the wind.',
    ['Fenn <said> the pumps had failed ~', 'Oakenfold <blamed> the wind ~'],
  ],
  ['Fenn, who said the pumps had failed, has resigned.', ['who <said> the pumps had failed ~']],
  [`Fenn's claim that the pumps had failed was false.`, ['Fenn <claim> that the pumps had failed ~ claims']],
  ['His insistence that the pumps worked surprised the crew.', ['His <insistence> that the pumps worked ~ claims']],
  [
    `The council rejected Fenn's claim that the pumps had failed.`,
    [
      `The council <rejected> Fenn's claim that the pumps had failed ~ denies`,
      'Fenn <claim> that the pumps had failed ~ claims',
    ],
  ],
  ['Fenn believes the pumps failed.', ['Fenn <believes> the pumps failed ~ thought']],
  ['Fenn wants to leave.', ['Fenn <wants> to leave ~ thought']],
  ['Fenn hopes the pumps will hold.', ['Fenn <hopes> the pumps will hold ~ thought']],
  ['Fenn was quoted as saying the pumps had failed.', ['Fenn <was quoted as saying> the pumps had failed ~']],
  ['Fenn said the pumps had failed and that nobody knew.', ['Fenn <said> the pumps had failed and that nobody knew ~']],
  [
    'Fenn said the pumps had failed, but he refused to resign.',
    ['Fenn <said> the pumps had failed, but he refused to resign ~'],
  ],
  [
    'Fenn said the pumps had failed, but Oakenfold denied it.',
    ['Fenn <said> the pumps had failed ~', 'Oakenfold <denied> it ~ denies'],
  ],
  [
    'Fenn said she appreciated the help, but her future was uncertain.',
    ['Fenn <said> she appreciated the help, but her future was uncertain ~'],
  ],
  [
    'Fenn criticized the council and said it had slept.',
    ['Fenn <criticized> the council ~', 'Fenn <said> it had slept ~'],
  ],
  ['The pumps had failed — Fenn said so — and the gate was shut.', []],
  ['The gate (which Fenn said was shut) had been open.', ['Fenn <said> which | was shut ~']],
  [
    'In the long run, Fenn said, the pier will pay for itself.',
    ['Fenn <said> In the long run | the pier will pay for itself ~'],
  ],
  ['The records show Fenn was paid twice.', ['The records <show> Fenn was paid twice ~']],
  ['A source close to Fenn said the pier would close.', ['A source close to Fenn <said> the pier would close ~']],
  [
    'Fenn will be rethinking the pier, a source close to him said.',
    ['a source close to him <said> Fenn will be rethinking the pier ~'],
  ],
  ['People briefed on the talks said the pier was sold.', ['People briefed on the talks <said> the pier was sold ~']],
  ['Fenn said holding the vote again was wrong.', ['Fenn <said> holding the vote again was wrong ~']],
  ['Fenn said late Friday that the pier was closed.', ['Fenn <said> that the pier was closed ~']],
  [
    'Fenn said that the crew had no say on the “colour of the pumps,” the Lowmere Post reported.',
    [
      'the Lowmere Post <reported> Fenn said that the crew had no say on the “colour of the pumps,” ~',
      'Fenn <said> that the crew had no say on the “colour of the pumps,” {colour of the pumps,} via the Lowmere Post',
    ],
  ],
  [
    'The council, Fenn said, “has slept for years.”',
    ['Fenn <said> The council | has slept for years. {has slept for years.}'],
  ],
  ['On Monday, Fenn said, “the council slept.”', ['Fenn <said> the council slept.']],
  ['But Fenn said: “The council has slept.”', ['Fenn <said> The council has slept.']],
  ['“The council has slept,” Fenn told the Lowmere Post.', ['Fenn <told> The council has slept, via the Lowmere Post']],
  [
    '“The council has slept,” said Fenn, who left the council in May, “and it will sleep again.”',
    ['Fenn, who left the council in May <said> The council has slept, | and it will sleep again.'],
  ],
  ['“The council has slept,” said the mayor, Ann Tull.', ['the mayor, Ann Tull <said> The council has slept,']],
  ['“The council has slept,” the mayor, Ann Tull, said.', ['the mayor, Ann Tull <said> The council has slept,']],
  ['Asked about the pumps, Fenn said, “They failed.”', ['? <Asked about> the pumps ~', 'Fenn <said> They failed.']],
  ['“They failed,” he said, pointing at the pumps. “All of them.”', ['he <said> They failed, | All of them.']],
  [`Fenn's statement read: “They failed.”`, [`Fenn's statement <read> They failed.`]],
  ['Fenn issued a statement saying “They failed.”', ['Fenn <saying> They failed.']],
  ['Fenn released a statement on Friday: “They failed.”', ['Fenn <released> They failed.']],
  ['Vale was hopeful on Monday that the storm would end.', ['Vale <was hopeful> that the storm would end ~ thought']],
  ['The plan was rejected by the council.', ['the council <was rejected by> The plan ~ denies']],
  ['Scholars caution that the pier may sink.', ['Scholars <caution> that the pier may sink ~']],
  ['Vale, citing “a rule,” said the pier could sink.', ['Vale <citing> a rule,', 'Vale <said> the pier could sink ~']],
  ['“Up!” beamed Ines Hale.', ['Ines Hale <beamed> Up!']],
  ['“Up,” she typed.', ['she <typed> Up,']],
  ['She boomed, “Up you go.”', ['She <boomed> Up you go.']],
  ['Hale shot back, “That is false.”', ['Hale <shot back> That is false.']],
  ['“That is false,” Hale shot back.', ['Hale <shot back> That is false,']],
  [
    'He attacked the plan - “I love pie,” he said, “I will never eat it again” - and left.',
    ['He <attacked> the plan ~', 'he <said> I love pie, | I will never eat it again'],
  ],
  [
    '“It would be fair,” the harbour press secretary, Josh Earn, said on Tuesday.',
    ['the harbour press secretary, Josh Earn <said> It would be fair,'],
  ],
  ['“I was there,” the 43-year-old said.', ['the 43-year-old <said> I was there,']],
  ['The mayor last week said the pier was closed.', ['The mayor <said> the pier was closed ~']],
  ['The groups who wrote to her on Friday say they are calm.', ['The groups who wrote to her <say> they are calm ~']],
  ['The mayor failed to condemn the plan.', ['The mayor <failed to condemn> the plan ~']],
  ['Vale has alleged that the gate was shut.', ['Vale <has alleged> that the gate was shut ~ claims']],
  ['The harbour office described him as a hero.', ['The harbour office <described> him as a hero ~']],
  [
    'As the tide rose on Friday, a boy was hurt, police said.',
    ['police <said> As the tide rose on Friday, a boy was hurt ~'],
  ],
  ['A show called “Pier Days” opened in May.', []],
  ['“It sank,” Vale said of the barge.', ['Vale <said of> It sank,']],
  ['Vale, 43, said it sank.', ['Vale, 43 <said> it sank ~']],
  [
    'Some local papers, which like the plan, said it was sound.',
    ['Some local papers, which like the plan <said> it was sound ~'],
  ],
  ['According to Vale: “It sank.”', ['Vale <According to> It sank.']],
  [
    'The plan drew criticism; Vale said it was “rushed”; Hale called it “late.”',
    ['Vale <said> it was “rushed” {rushed}', 'Hale <called> it “late.” {late.}'],
  ],
  ['Vale said: “It sank. ‘Down it went,’ Hale told me.”', ['Vale <said> It sank. ‘Down it went,’ Hale told me.']],
  ['Others call it the fog trap.', ['Others <call> it the fog trap ~']],
  ['The harbour office plans to close the gate.', ['The harbour office <plans> to close the gate ~ thought']],
  ['Many fear Hale will close the pier.', ['Many <fear> Hale will close the pier ~ thought']],
  ['Hale preferred the old plan.', ['Hale <preferred> the old plan ~ thought']],
  ['Fenn is widely expected to resign.', ['? <is widely expected> Fenn | to resign ~ thought']],
  ['The plan is seen as late.', ['? <is seen> The plan | as late ~ thought']],
  ['Fenn was asked to name a price.', ['? <was asked> Fenn | to name a price ~']],
  ['Fenn was asked about the pier.', ['? <was asked about> the pier ~']],
  ['Gulls are considered unclean.', ['? <are considered> Gulls | unclean ~ thought']],
  ['It was reported that the pier had sunk.', ['? <was reported> that the pier had sunk ~']],
  ['Fenn is accused of fraud.', ['? <is accused> Fenn | of fraud ~']],
  ['The plan was announced on Monday.', ['? <was announced> The plan ~']],
  ['The pier seemed ready.', []],
  ['Fenn appeared to end the talks.', []],
  ['His criticism of the pier drew a crowd.', ['His <criticism of> the pier ~']],
  ['Hale voiced support for the plan.', ['Hale <voiced support for> the plan ~']],
  ['Their refusal to pay angered the council.', ['Their <refusal> to pay ~']],
  ['Calls from the council for a vote grew.', ['the council <Calls> a vote ~']],
  ['Hale made clear on Monday that the pier would stay.', ['Hale <made clear> that the pier would stay ~']],
  ['Fenn was critical of the plan.', ['Fenn <was critical of> the plan ~']],
  ['The crews are eager to leave.', ['The crews <are eager> to leave ~ thought']],
  ['Hale feels angry about the delay.', ['Hale <feels angry about> the delay ~ thought']],
  ['Hale referred to the pier as a burden.', ['Hale <referred to> the pier as a burden ~']],
  ['Hale says it sank, as Fenn asks for help.', ['Hale <says> it sank ~', 'Fenn <asks for> help ~']],
  ['Hale said she hoped for a vote on the pier.', ['Hale <said> she hoped for a vote on the pier ~']],
  ['Hale said Fenn told her that it sank.', ['Hale <said> Fenn told her that it sank ~', 'Fenn <told> that it sank ~']],
  ['As the Lowmere Post reported, the pier had sunk.', ['the Lowmere Post <reported> the pier had sunk ~']],
  ['The pier had sunk, tax records show.', ['tax records <show> The pier had sunk ~']],
  ['The poll showed Hale ahead of Fenn.', ['The poll <showed> Hale ahead of Fenn ~']],
  ['His face showed the strain.', []],
  ['LOWMERE (Coast News) — Hale said it had sunk.', ['Hale <said> it had sunk ~']],
  ['It sank, her aide, Ann Tull, told the Lowmere Post.', ['her aide, Ann Tull <told> It sank ~']],
  ['It sank, said Hale, head of the harbour office.', ['Hale, head of the harbour office <said> It sank ~']],
  ['Hale said if the gate fails, the pier will sink.', ['Hale <said> if the gate fails, the pier will sink ~']],
  ['Hale said late on Friday during a tour that it sank.', ['Hale <said> that it sank ~']],
  [
    'Hale says she knows that “the pier is lost.”',
    ['Hale <says> she knows that “the pier is lost.” {the pier is lost.}'],
  ],
  ['It is unclear whether the pier will hold.', ['? <It is unclear> whether the pier will hold ~ thought']],
  ['The town left what Fenn calls a trap.', ['Fenn <calls> what | a trap ~']],
  ['Hale backed Fenn in a speech on Monday.', ['Hale <backed> Fenn ~']],
  ['Hale praised the crews after the storm.', ['Hale <praised> the crews ~']],
  ['Hale mentioned the pier, which closed in May.', ['Hale <mentioned> the pier ~']],
  [
    'Hale wants to cut the tax, build a pier and rest.',
    ['Hale <wants> to cut the tax, build a pier and rest ~ thought'],
  ],
  ['Hale asked the council to act.', ['Hale <asked> the council to act ~']],
  ['Those opposing the plan left.', ['Those <opposing> the plan ~']],
  ['They voiced their support for the plan.', ['They <voiced their support for> the plan ~']],
  ['“It sank.” Vale said.', ['Vale <said> It sank.']],
  ['“It sank.” Vale said on Sunday. “It is gone.”', ['Vale <said> It sank. | It is gone.']],
  ['“It sank.” Vale said the pier was old.', ['Vale <said> the pier was old ~']],
  ['“Sunk!” , "Is it?" Vale asked.', ['Vale <asked> Sunk! | Is it?']],
  ['“It sank,” Vale told this newspaper.', ['Vale <told> It sank, via this newspaper']],
  ['Vale told us in May that it sank.', ['Vale <told> that it sank ~ via us']],
  ['I asked him about the pier.', ['I <asked> the pier ~']],
  ['Still said it sank.', ['Still <said> it sank ~']],
  ['“It sank,” said Grant.', ['Grant <said> It sank,']],
  ['“It sank,” Over told reporters.', ['Over <told> It sank,']],
  ['Cross, who runs the mill, denied the claim.', ['Cross, who runs the mill <denied> the claim ~ denies']],
  ['Ann Ever added that it sank.', ['Ann Ever <added> that it sank ~']],
  [
    'Fenn said the pier was old, and accused the council of delay.',
    ['Fenn <said> the pier was old ~', 'Fenn <accused> the council of delay ~'],
  ],
  ['Fenn, host of “Pier Days,” said it sank.', ['Fenn, host of “Pier Days,” <said> it sank ~']],
  ['It cost 30 in pledged gifts and time.', []],
  ['Nobody read that report late.', []],
  ['The rule would allow the crews to offer help.', []],
  ['Fenn tried to defend the plan.', ['Fenn <tried to defend> the plan ~']],
  [
    'The council made a recommendation Friday that the pier should close.',
    ['The council <recommendation> that the pier should close ~'],
  ],
  ['A review published Friday found that it sank.', ['A review published <found> that it sank ~ thought']],
  ['Far-right groups denied the claim.', ['Far-right groups <denied> the claim ~ denies']],
  ['Asked by Hale to respond, Fenn said it sank.', ['Hale <Asked> to respond ~', 'Fenn <said> it sank ~']],
  ['Sen. Ann Vale, R-Lowmere, who left, said it sank.', ['Sen. Ann Vale, R-Lowmere, who left <said> it sank ~']],
  ['Vale himself said Friday it sank.', ['Vale himself <said> it sank ~']],
  [
    'The Post’s editor in chief, Ann Tull, later wrote that “we erred.”',
    ['The Post’s editor in chief, Ann Tull <later wrote> we erred.'],
  ],
  [
    'It came after Vale scolded Hale, accusing him of “sloth.”',
    ['Vale <scolded> Hale ~', 'Vale <accusing> him of “sloth.” {sloth.}'],
  ],
  [
    'Hale said, after the vote, in a talk with the Post, that “the pier is lost.”',
    ['Hale <said> that “the pier is lost.” {the pier is lost.}'],
  ],
  ['Hale pleaded with the crews on Monday not to leave.', ['Hale <pleaded with> not to leave ~']],
  ['“It sank,” said Vale, according to the Post.', ['Vale <said> It sank, via the Post']],
  ['“It sank,” Mayor-elect Ann Tull said.', ['Mayor-elect Ann Tull <said> It sank,']],
  ['“It sank,” Vale once told a friend.', ['Vale <once told> It sank,']],
  ['Hale hit back in an attack on “the old guard.”', ['Hale <attack on> the old guard.']],
  ['Hale said; “It sank.”', ['Hale <said> It sank.']],
  ['Hale called the pier late, a reference to the storm.', ['Hale <called> the pier late ~']],
  ['Crowds sang “Is it over?” long after the match.', ['Crowds <sang> Is it over?']],
  ['Fenn said voters “are not fools.”', ['Fenn <said> voters “are not fools.” {are not fools.}']],
  ['Fenn said she had spoken “aloud.”', ['Fenn <said> she had spoken “aloud.” {aloud.}']],
  ['One thing, says Fenn: “Wait.”', ['Fenn <says> Wait.']],
  [
    'Fenn said that she had left it “the way it was” when the gate snapped.',
    ['Fenn <said> that she had left it “the way it was” when the gate snapped {the way it was}'],
  ],
  ['“It sank,” she says; “that is all.”', ['she <says> It sank, | that is all.']],
  ['Fenn refused to blame the crews but was angry.', ['Fenn <refused> to blame the crews ~ denies']],
  ['The firm he founded, Lowmere Dredging, said it sank.', ['The firm he founded, Lowmere Dredging <said> it sank ~']],
  ['The firm, based in Lowmere, said it sank.', ['The firm, based in Lowmere <said> it sank ~']],
  ['Papers seen by the Post suggest that it sank.', ['Papers seen by the Post <suggest> that it sank ~']],
  ['The union that represents crews said it sank.', ['The union that represents crews <said> it sank ~']],
  ['The boats need what Fenn calls “a rest” in the spring.', ['Fenn <calls> what | a rest {a rest}']],
  [
    'The Post quoted Fenn as saying that the pier was “old.”',
    ['Fenn <saying> that the pier was “old.” {old.} via The Post'],
  ],
  ['An envoy who spoke to us was blunt: “It sank.”', ['An envoy who spoke to us <was blunt> It sank.']],
  ['Ann Tull, 19, who is deaf, posted it with the caption: “Well.”', ['Ann Tull, 19, who is deaf <posted> Well.']],
  [
    'The firm confirmed the cost, with a spokesman adding: “We pay.”',
    ['The firm <confirmed> the cost ~', 'a spokesman <adding> We pay.'],
  ],
  [
    'It would cost more, the city’s budget office estimates.',
    ['the city’s budget office <estimates> It would cost more ~'],
  ],
  [
    'Fenn has said that it is late; if it fails, she said, they leave.',
    ['Fenn <has said> that it is late ~', 'she <said> if it fails | they leave ~'],
  ],
  ['Fenn said to the Lowmere Post that it sank.', ['Fenn <said> that it sank ~ via the Lowmere Post']],
  ['“It sank,” Pier Press Secretary Josh Earnest said.', ['Pier Press Secretary Josh Earnest <said> It sank,']],
  [
    '“It sank,” Rep. Ann Tull (R-Lowmere), a member of the board, said on Friday.',
    ['Rep. Ann Tull (R-Lowmere), a member of the board <said> It sank,'],
  ],
  ['“It sank,” it further wrote.', ['it <further wrote> It sank,']],
  [
    '“It sank,” Ann Tull, head of the board and whose sister rowed in it, told the Post.',
    ['Ann Tull, head of the board and whose sister rowed in it <told> It sank, via the Post'],
  ],
  ['“It sank,” Ann Tull, wearing a “Pier” cap, said.', ['Ann Tull <said> It sank,']],
  [
    '“I like it,” Fenn said, but “when it comes to the pier, nobody has done a thing for years.”',
    ['Fenn <said> I like it,', '^0 <?> when it comes to the pier, nobody has done a thing for years.'],
  ],
  ['It had sunk, per the harbour log.', ['the harbour log <per> It had sunk ~']],
  ['“It sank.” — Ann Tull, 34', ['Ann Tull, 34 <—> It sank.']],
  ['They may be heard telling crews, “Let it sink.”', ['They <telling> Let it sink.']],
  [
    'Hale, who has both praised the plan and blamed Fenn, left.',
    ['who <has both praised> the plan ~', 'who <blamed> Fenn ~'],
  ],
  ['People familiar with her thinking say it sank.', ['People familiar with her thinking <say> it sank ~']],
  ['Some analyses suggest that it sank.', ['Some analyses <suggest> that it sank ~']],
  ['Since announcing in May that it sank, Ms. Hale has rested.', ['Ms. Hale <announcing> that it sank ~']],
  ['Saying it sank, Hale, who was tired, left.', ['Hale, who was tired <Saying> it sank ~']],
  ['Hale posted a message on the wall reading “Thank you all” moments later.', ['Hale <reading> Thank you all']],
  ['Crews answered with chants of “Let it go” until she left.', ['Crews <chants of> Let it go']],
  ['The share of crews saying “it is better to rest” rose.', ['The share of crews <saying> it is better to rest']],
  [
    'Even crews who have praised his pier warned that it may sink.',
    ['who <have praised> his pier ~', 'Even crews who have praised his pier <warned> that it may sink ~'],
  ],
  [
    'Hale said in a letter that crews had offered “a rest”, and urged them to go.',
    ['Hale <said> that crews had offered “a rest” {a rest}', 'Hale <urged> them to go ~'],
  ],
  [
    'Fenn refers to Hale as “the sofa”, says a boy “runs late”.',
    ['Fenn <refers to> Hale as “the sofa” {the sofa}', 'Fenn <says> a boy “runs late” {runs late}'],
  ],
  ['Fenn, saying in a statement that it sank, left.', ['Fenn <saying> that it sank ~']],
  ['Fenn did not respond to a request for comment.', []],
  ['Asked if it sank, Fenn laughed.', ['? <Asked> if it sank ~']],
  ['The claim that Fenn denies was made in May.', []],
  ['Fenn made a claim that inspectors reject.', []],
  ['Fenn added that it was safe – a claim that nobody made.', ['Fenn <added> that it was safe ~']],
  ['Fenn Foods recalled 40,000 jars.', []],
  ['The rule, which Fenn described as “cruel”, stands.', ['Fenn <described> which | cruel {cruel}']],
  ['The rule was described as “cruel” by Fenn.', ['Fenn <was described> The rule | as “cruel” {cruel}']],
  ['Fenn deleted the post, which read: “Let it sink.”', ['Fenn <read> Let it sink.']],
  ['Fenn was not authorized to discuss the plan.', []],
  ['“No comment,” was all that the mayor would say.', ['the mayor <would say> No comment,']],
  [
    'Fenn told him he had shown “no remorse” before jailing him.',
    ['Fenn <told> he had shown “no remorse” {no remorse}'],
  ],
  [
    'Fenn said it was late and branded the plan “a joke”.',
    ['Fenn <said> it was late ~', 'Fenn <branded> the plan “a joke” {a joke}'],
  ],
  ['Fenn’s words, on Friday: “Let it sink.”', ['Fenn <words> Let it sink.']],
  [
    'The pier was never closed, she told the council on Monday, in a room full of people.',
    ['she <told> The pier was never closed ~'],
  ],
  ['As Fenn put it, the pier was late.', ['Fenn <put it> the pier was late ~']],
  ['The pier was late, as Fenn put it on Sunday.', ['Fenn <put it> The pier was late ~']],
  ['“It was late,” as Fenn put it.', ['Fenn <put it> It was late,']],
  ['The pier was “late,” as Fenn said in May.', ['Fenn <said> late,']],
  ['It sank, as Fenn said it would.', []],
  ['In the words of Fenn, “it was late.”', ['Fenn <In the words of> it was late.']],
  ['It was, in Fenn’s words, “a disaster.”', ['Fenn <in Fenn’s words> a disaster.']],
  ['In other words, it was “a disaster.”', []],
  ['“Never again” was how one fan put it.', ['one fan <put it> Never again']],
  ['“They are done,” the paper quoted an aide as saying.', ['an aide <saying> They are done, via the paper']],
  ['Fenn shared a photo with the caption “Home.”', ['Fenn <the caption> Home.']],
  ['Fenn posted a photo of the pier, writing, “We did it!”', ['Fenn <writing> We did it!']],
  ['Fenn added in a follow-up post, “I am sorry.”', ['Fenn <added> I am sorry.']],
  ['The ad, described by critics as “cruel,” was pulled.', ['critics <described> The ad | cruel, {cruel,}']],
  ['The ad, branded “cruel” by campaigners, was pulled.', ['campaigners <branded> The ad | cruel {cruel}']],
  ['A plan dubbed by fans “the fix” failed.', ['fans <dubbed> A plan | the fix {the fix}']],
  ['A move Fenn called “a trap” was dropped.', ['Fenn <called> A move | a trap {a trap}']],
  ['A move she called “a trap” was dropped.', ['she <called> A move | a trap {a trap}']],
  ['It was a claim Fenn’s team called “nonsense”.', ['Fenn’s team <called> a claim | nonsense {nonsense}']],
  ['Fenn insists she “never” said it.', ['Fenn <insists> she “never” said it {never} claims']],
  ['Another said: “Shame.” A third added, “Bye.”', ['Another <said> Shame.', 'A third <added> Bye.']],
  ['It was a reminder of Fenn’s promise that it would open.', ['Fenn <promise> that it would open ~']],
  [
    'The mayor of Lowmere’s claim that it was late is false.',
    ['The mayor of Lowmere <claim> that it was late ~ claims'],
  ],
  ['Critics of Fenn’s plan to close the pier met.', ['Fenn <plan> to close the pier ~ thought']],
  [
    'Fenn said, “Leave it,” and Ann Hale replied, “I will not.”',
    ['Fenn <said> Leave it,', 'Ann Hale <replied> I will not.'],
  ],
  [
    '“I will go,” Fenn said, and Ann Hale answered, “Then go.”',
    ['Fenn <said> I will go,', 'Ann Hale <answered> Then go.'],
  ],
  ['According to Ann Fenn, the mayor of Lowmere, there is no risk.', ['Ann Fenn <According to> there is no risk ~']],
  [
    'According to Fenn, the boats, the oldest of the port, are safe.',
    ['Fenn <According to> the boats, the oldest of the port, are safe ~'],
  ],
  ['Crews alleged that the minister took bribes.', ['Crews <alleged> that the minister took bribes ~ claims']],
  ['It is alleged that Fenn stole the boat.', ['? <is alleged> that Fenn stole the boat ~ claims']],
  ['The mayor told residents not to travel.', ['The mayor <told> not to travel ~']],
  ['“Read the plan,” Ann Fenn urged voters.', ['Ann Fenn <urged> Read the plan,']],
  ['Fenn told Reuters by email: “It is late.”', ['Fenn <told> It is late. via Reuters']],
  ['Fenn insisted on Tuesday the pier was safe.', ['Fenn <insisted> the pier was safe ~ claims']],
  ['Farmers along the border said they were angry.', ['Farmers along the border <said> they were angry ~']],
  ['A claim shared on Facebook says the mayor left.', ['A claim shared on Facebook <says> the mayor left ~']],
  [
    'A crew member who asked not to be named said it sank.',
    ['A crew member who asked not to be named <said> it sank ~'],
  ],
  [
    'A man accused of stabbing his neighbour told the court he was sorry.',
    ['A man accused of stabbing his neighbour <told> he was sorry ~'],
  ],
  ['A woman who lives nearby said she heard shots.', ['A woman who lives nearby <said> she heard shots ~']],
  ['A man who told police his wife had drowned was charged.', ['who <told> his wife had drowned ~']],
  [
    'Fenn, who spoke on condition of anonymity, said it sank.',
    ['Fenn, who spoke on condition of anonymity <said> it sank ~'],
  ],
  ['Fenn told her husband she was leaving.', ['Fenn <told> she was leaving ~']],
  ['“It is slow,” said lead researcher Lena Ruhl.', ['lead researcher Lena Ruhl <said> It is slow,']],
  ['“The road is closed,” Jan Hale said.', ['Jan Hale <said> The road is closed,']],
  ['“The road is closed,” Rob Hale said.', ['Rob Hale <said> The road is closed,']],
  ['Fenn said the roof leaks.', ['Fenn <said> the roof leaks ~']],
  ['Fenn said a prayer.', []],
  ['The film, which critic Ann Fenn hailed as “a joy”, opened.', ['critic Ann Fenn <hailed> which | a joy {a joy}']],
  [
    'The party calls itself “the voice of reason”.',
    ['The party <calls> itself “the voice of reason” {the voice of reason}'],
  ],
  ['Fenn termed it late and badly planned.', ['Fenn <termed> it late and badly planned ~']],
  ['It was there, Fenn said, that she met him.', ['Fenn <said> It was there | that she met him ~']],
  ['As I leave, Fenn calls the crew back.', ['Fenn <calls> the crew back ~']],
  ['Fenn made no mention of the pier.', []],
  ['Hale was arrested on suspicion of theft.', []],
  ['Hale was named captain in May.', []],
  [
    'Fenn denied allegations that she took bribes.',
    ['Fenn <denied> allegations that she took bribes ~ denies', '? <allegations> that she took bribes ~ claims'],
  ],
  ['They split amid claims he had left.', ['? <claims> he had left ~ claims']],
  ['The boat was sold, it has been claimed.', ['? <has been claimed> The boat was sold ~ claims']],
  ['Hale was told by the bank that it was late.', ['the bank <was told by> that it was late ~']],
  ['Leeds Crown Court heard that it sank in May.', ['? <heard> that it sank in May ~']],
  ['The boat was stolen, an inquest has heard.', ['? <has heard> The boat was stolen ~']],
  ['The jury was told the boat had sunk.', ['? <was told> the boat had sunk ~']],
  ['The cause was the wind, her son, Paul Fenn, said.', ['her son, Paul Fenn <said> The cause was the wind ~']],
  ['Fenn said in a statement issued by the club: “It sank.”', ['Fenn <said> It sank.']],
  ['Fenn said it sank, a day after Hale left.', ['Fenn <said> it sank ~']],
  ['Fenn said it sank, but did not give details.', ['Fenn <said> it sank ~']],
  ['Fenn said it sank, raising fears in the port.', ['Fenn <said> it sank ~']],
  ['In an interview with Billboard, Fenn said it sank.', ['Fenn <said> it sank ~ via Billboard']],
  ['Fenn said it sank in an interview with Reuters.', ['Fenn <said> it sank ~ via Reuters']],
  ['Fenn told Der Morgen last month that it sank.', ['Fenn <told> that it sank ~ via Der Morgen']],
  ['“It sank,” she captioned the post.', ['she <captioned> It sank,']],
  ['Fenn stopped short of calling for a vote.', []],
  ['When asked how it went, “Well,” she said.', ['? <asked> how it went ~', 'she <said> Well,']],
  ['Asked whether it is “late,” Fenn said no.', ['? <Asked> whether it is “late,” {late,}']],
  ['All of them claimed it sank.', ['All of them <claimed> it sank ~ claims']],
  ['Some 34% said it sank.', ['34% <said> it sank ~']],
  ['A clerk tells TODAY.com that it sank.', ['A clerk <tells> that it sank ~ via TODAY.com']],
  ['Fenn told friends “he left”.', ['Fenn <told> he left']],
  [
    'Fenn dismissed it as “PR,” and several fans noted that it was late.',
    ['Fenn <dismissed> it as “PR,” {PR,} denies', 'several fans <noted> that it was late ~'],
  ],
  ['The group declined to comment.', []],
  ['The source requested anonymity.', []],
  ['Fenn shared a selfie with her crew.', []],
  ['Hale was accused of “lying” by critics.', ['critics <was accused> Hale | of “lying” {lying}']],
  ['“No,” said one fan, while another wrote, “Yes.”', ['one fan <said> No,', 'another <wrote> Yes.']],
  ['He sang “Blue Ladder” and left.', []],
  ['The row began when Fenn left the hall and claimed that it was late.', ['Fenn <claimed> that it was late ~ claims']],
  ['Fenn hit back at what she called a “witch hunt.”', ['she <called> what | a “witch hunt.” {witch hunt.}']],
  [
    'Ann Fenn, 34, of Park Road, Lowmere, denied theft.',
    ['Ann Fenn, 34, of Park Road, Lowmere <denied> theft ~ denies'],
  ],
  ['A source told Us Weekly that they left.', ['A source <told> that they left ~ via Us Weekly']],
  ['They left, per court documents.', ['court documents <per> They left ~']],
  ['Fenn shouted “liar” as she was led away.', ['Fenn <shouted> liar']],
  ['“It’s a joke,” Ann Fenn fumed.', ['Ann Fenn <fumed> It’s a joke,']],
  ['The court heard that Fenn left and demanded cash.', ['? <heard> that Fenn left and demanded cash ~']],
  ['Fenn said she was “broken”, and wept.', ['Fenn <said> she was “broken” {broken}']],
  ['“Good,” Fenn wrote on X. Ann Hale replied: “Agreed.”', ['Fenn <wrote> Good,', 'Ann Hale <replied> Agreed.']],
  ['Fenn said she would stay. “I love it here.”', ['Fenn <said> she would stay ~', '^0 <?> I love it here.']],
]

const paragraphs: readonly (readonly [string, readonly string[]])[] = [
  ['“One.\n\n“Two,” Fenn said.', ['Fenn <said> One. | Two,']],
  ['“One,” Fenn said. “Two.\n\n“Three.”', ['Fenn <said> One, | Two. | Three.']],
  [
    'Fenn wrote on Friday:\n\n“One rule holds.”\n\n“Two rules hold.”\n\nThe council met.',
    ['Fenn <wrote> One rule holds. | Two rules hold.'],
  ],
  ['Fenn followed with a warning.\n\n“The gates will fail again.”', ['Fenn <followed> The gates will fail again.']],
  [
    'Fenn said in a statement:\n\nWe are sorry.\n\nWe will pay for it.\n\nThe mill closed in May.',
    ['Fenn <said in a statement> We are sorry. | We will pay for it.'],
  ],
  ['Fenn said in a statement:\n\nThe mill closed in May.', []],
  [
    'Here is the full statement from Fenn:\n\n“The gates failed at noon.”',
    ['Fenn <statement> The gates failed at noon.'],
  ],
  ['Read her post below:\n\n“The gates failed at noon.”', ['her <post> The gates failed at noon.']],
  [
    'The letter from the board in full:\n\n“The gates failed at noon.”',
    ['the board <letter> The gates failed at noon.'],
  ],
  ['Below is the text of Fenn’s email:\n\n“The gates failed at noon.”', ['Fenn <email> The gates failed at noon.']],
  [
    'A message by the crew to the town:\n\n“The gates failed at noon.”',
    ['the crew <message> The gates failed at noon.'],
  ],
  [
    'Fenn issued an apology:\n\n“We are sorry for the delay.”',
    ['Fenn <issued an apology> We are sorry for the delay.'],
  ],
  [
    '“The pumps failed at noon,” Fenn said.\n\n“They will fail again, and soon.”',
    ['Fenn <said> The pumps failed at noon,', '^0 <?> They will fail again, and soon.'],
  ],
  [
    'The council met on Monday.\n\n“The pumps failed at noon, all of them.”',
    ['? <?> The pumps failed at noon, all of them.'],
  ],
  [
    '“The pumps failed,” Fenn said. The gate was shut. “They will fail again.”',
    ['Fenn <said> The pumps failed,', '^0 <?> They will fail again.'],
  ],
  ['Fenn said: “The pumps failed.\n\nThe council met.', ['Fenn <said> The pumps failed.']],
  [`Fenn's lawyer, Ines Caldbeck, denied the charge.`, [`Fenn's lawyer, Ines Caldbeck <denied> the charge ~ denies`]],
  ['Oakenfold’s office said: “No.”', ['Oakenfold’s office <said> No.']],
  ['The mayor—who took office in May—said the pumps had failed.', ['The mayor <said> the pumps had failed ~']],
  ['Fenn stated he “was not asked” about it.', ['Fenn <stated> he “was not asked” about it {was not asked}']],
  [
    '“If it fails,” said Fenn, “we leave” and “never return.”',
    ['Fenn <said> If it fails, | “we leave” and “never return.” {If it fails, | we leave | never return.}'],
  ],
  [
    'MR. VALE: I was there. It was dark.\n\nMS. HALE: Was it?\n\nThe hearing went on.',
    ['MR. VALE <?> I was there. It was dark.', 'MS. HALE <?> Was it?'],
  ],
  [
    'Ann Vale: I was there. It was dark.\n\nInes Hale: Was it?\n\nAnn Vale: It was.',
    ['Ann Vale <?> I was there. It was dark.', 'Ines Hale <?> Was it?', 'Ann Vale <?> It was.'],
  ],
  ['Q: Were you there?\n\nA: I was. Nobody asked me.', ['? <?> Were you there?', '? <?> I was. Nobody asked me.']],
  [
    'QUESTION: Were you there?\n\nMR. VALE: I was. Nobody asked me.',
    ['? <?> Were you there?', 'MR. VALE <?> I was. Nobody asked me.'],
  ],
  ['“It sank, and nobody knew.”\n\n— Ann Tull, mayor\n\nIt rained.', ['Ann Tull, mayor <—> It sank, and nobody knew.']],
  ['Fenn wrote: “One.\n\nTwo.\n\nThree.” It was late.', ['Fenn <wrote> One. | Two. | Three.']],
  [
    'Q: Will you go?\n\nHale: No.\n\nQ: Never?\n\nHale: Never.',
    ['? <?> Will you go?', 'Hale <?> No.', '? <?> Never?', 'Hale <?> Never.'],
  ],
  [
    'Ann Hale met Bo Tull.\n\nAnn Hale: Go on.\n\nBo Tull: No.\n\nAH: “Why?”\n\nBT: It rains.',
    ['Ann Hale <?> Go on.', 'Bo Tull <?> No.', 'AH <?> Why?', 'BT <?> It rains.'],
  ],
  [
    '**Ann Hale:** Go on.\n\n**Bo Tull:** No.\n\n**Ann Hale:** Why?',
    ['Ann Hale <?> Go on.', 'Bo Tull <?> No.', 'Ann Hale <?> Why?'],
  ],
  [
    'In a post, Ann Tull wrote:\n\nHigher tolls. Lower quays.\n\nShe left.',
    ['Ann Tull <wrote> Higher tolls. Lower quays.'],
  ],
  [
    'Ann Tull told Lowmere Radio:\n\nWe were forgotten.\n\nShe left.',
    ['Ann Tull <told> We were forgotten. via Lowmere Radio'],
  ],
  ['Ann Tull said:\n\n• We were forgotten.\n\nShe left.', ['Ann Tull <said> We were forgotten.']],
  ['New Lowmere, Mar 4 (LPA) The pier is late, Tull said.', ['Tull <said> The pier is late ~']],
  ["Ann Tull: The 'quiet' woman of the quay\n\nTull said it sank.", ['Tull <said> it sank ~']],
  ['Storm Ida: crews ordered home\n\nStorm Ida hit the quay, Tull said.', ['Tull <said> Storm Ida hit the quay ~']],
  ['LOWMERE: The pier is late, Tull said.', ['Tull <said> The pier is late ~']],
  ['LOWMERE, March 4: The pier is late, Tull said.', ['Tull <said> The pier is late ~']],
  [
    'Tull: The pier is late\nUpdated 12 May, 11:30\n\n“It is late,” Tull said.',
    ['Tull <?> The pier is late ~', 'Tull <said> It is late,'],
  ],
  ['BACKGROUND: It sank.\n\nWHY IT MATTERS: Crews wept.\n\nPOST’S VERDICT: False.\n\nTHE FACTS: It swims.', []],
  ['THE PRESIDENT: Never.\n\nMS. TULL: Next question.', ['THE PRESIDENT <?> Never.', 'MS. TULL <?> Next question.']],
  [
    "A friend told the Post: 'It sank.\n\n'The crews' pay is late.\n\n'They left.'\n\nFenn wept.",
    ["A friend <told> It sank. | The crews' pay is late. | They left. via the Post"],
  ],
  ['“One is late.\n“Two is gone,” Fenn said.', ['Fenn <said> One is late. | Two is gone,']],
]

const headlines: readonly (readonly [string, readonly string[]])[] = [
  ["Ines Caldbeck 'Rethinking' Pier Plan After 'Soggy' Spring", ['? <?> Rethinking', '? <?> Soggy']],
  ['Caldbeck condemns council over pier', ['Caldbeck <condemns> council over pier ~']],
  ["'Soggy' spring shuts pier", ['? <?> Soggy']],
  ['Caldbeck Says Her New Pier Plan Will Not Fail', ['Caldbeck <Says> Her New Pier Plan Will Not Fail ~']],
  ['Council Refuses To Pay For Pier', ['Council <Refuses> To Pay For Pier ~ denies']],
  ['Mayor: the pier must stay', ['Mayor <?> the pier must stay ~']],
  ['Spring tides: what to know', []],
  ["Fenn ends 'Pier Days' tour after backlash: 'I hear you'", ['Fenn <?> I hear you']],
  ["Kestrels stun Fenn; coach 'speechless'", ['coach <?> speechless']],
  ["'We will be back,' says premier", ['premier <says> We will be back,']],
  ["'No way': Fenn rejects plan", ['Fenn <?> No way', 'Fenn <rejects> plan ~ denies']],
  ['Mill burns down, harbour police say', ['harbour police <say> Mill burns down ~']],
  [
    'Two hurt as crane falls off Lowmere quay, fire chief says',
    ['fire chief <says> Two hurt as crane falls off Lowmere quay ~'],
  ],
  ['Gulls never forget, survey finds', ['survey <finds> Gulls never forget ~']],
  ['Harbour master stole ropes, alleges Tull', ['Tull <alleges> Harbour master stole ropes ~ claims']],
  ['Ropes stolen, opposition claims', ['opposition <claims> Ropes stolen ~ claims']],
  ['Prices to rise, warns harbour authority', ['harbour authority <warns> Prices to rise ~']],
  ['Tull sues paper, alleges fraud', []],
  ['Tull quits, claims victory over Hale', []],
  ["Thief 'begged for mercy', court hears", ["? <court hears> Thief 'begged for mercy' {begged for mercy}"]],
  ['Tolls to fall: harbour minister', ['harbour minister <:> Tolls to fall ~']],
  ['Two held after mill fire: police', ['police <:> Two held after mill fire ~']],
  ['No plan to close quay: HBA', ['HBA <:> No plan to close quay ~']],
  ['New harbour master named: Tull', []],
  ['Last updated at 11:30 GMT', []],
  ['How to smoke a herring: chef', []],
  ['Police: man fell off quay', ['Police <?> man fell off quay ~']],
  ['PM: the quay must stay', ['PM <?> the quay must stay ~']],
  ['Review: the quay must stay', []],
  ["Opinion: we need 'more quays'", ['? <?> more quays']],
  ["Tull: quay 'unsafe'", ['Tull <?> unsafe']],
  ["Clerk who robbed widow is jailed for 'wicked' theft", ['? <?> wicked']],
  ["Ines Tull accused of 'shouting at' crews", ['? <?> shouting at']],
  ["Hovercraft 'to sail by May'", ['? <?> to sail by May']],
  ["Ines Tull told the mayor 'never'", ['Ines Tull <told> never']],
  ['Gale Ida: operator tells crews ‘do not sail’ – as it happened', ['operator <tells> do not sail']],
  ["Ines Tull: The 'quiet' woman of the quay", []],
  ["The 'clever' crane that cost a port its peace", []],
  ["How 'Red Anchor' became the hit of the spring", []],
  ["Tull's film 'Driftwood' wins a prize", []],
  ['‘Driftwood’ review: a stirring tale of the sea', []],
  [
    "Ines Tull Slams Bo Hale Over Column Claims: 'I Have It All'",
    ['Ines Tull <Slams> Bo Hale Over Column Claims ~', 'Ines Tull <:> I Have It All'],
  ],
  ["Ines Tull SLAMS ex Bo Fenn: 'He lied'", ['Ines Tull <?> He lied']],
  ["Ines Tull breaks silence: 'I was afraid'", ['Ines Tull <:> I was afraid']],
  ["'I wept for days': Ines Tull breaks silence on quay", ['Ines Tull <?> I wept for days']],
  ['‘They lied to us’: residents turn on builder', ['residents <?> They lied to us']],
  ['‘She was our anchor’ — tributes to girl, 9, killed at sea', ['? <?> She was our anchor']],
  ['‘Never again’ – Tull', ['Tull <?> Never again']],
  ["Tull mocks Hale as clerk 'who never read'", ["Tull <mocks> Hale as clerk 'who never read' {who never read}"]],
  ["Tull warns crews of 'grave' risk", ['Tull <warns> grave']],
  ["Tull backs Hale as council faces 'crisis'", ['? <?> crisis']],
  ["Woman jailed for 'brutal' attack on sailor", ['? <?> brutal']],
  ["Tull promises 'no tolls' as crews threaten walkout", ['Tull <promises> no tolls', 'crews <threaten> walkout ~']],
  ['Tull tells council quay is safe; Hale unsure', ['Tull <tells> council quay is safe ~']],
  ["Fenn calls plan 'a joke'", ["Fenn <calls> plan 'a joke' {a joke}"]],
]

describe('quotes of a sentence', () => {
  it.each(sentences)('%s', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('quotes across paragraphs', () => {
  it.each(paragraphs)('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('quotes in a headline', () => {
  it.each(headlines)('%s', (title, expected) => expect(lines('', title)).toEqual(expected))
})

describe('properties', () => {
  const pool = [...sentences, ...paragraphs].map(([text]) => text)
  const story = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 6 }).map(all => all.join('\n\n'))
  const runs = { numRuns: 60, seed: 1 }

  it('spans lie in the text, in order, and marked stretches lie in the content', () => {
    fc.assert(
      fc.property(story, text => {
        const one = article(text)
        for (const draft of drafts(one)) {
          for (const span of [...draft.content, ...draft.marked]) expect(slice(one, span).trim()).not.toBe('')
          for (const mark of draft.marked)
            expect(draft.content.some(span => span.from <= mark.from && mark.to <= span.to)).toBe(true)
          for (const span of draft.content) expect(slice(one, span)).not.toMatch(/\n\s*\n/)
          draft.content.reduce((a, b) => {
            expect(a.to).toBeLessThanOrEqual(b.from)
            return b
          })
        }
      }),
      runs,
    )
  })

  it('an unrelated paragraph at the end changes no earlier quote', () => {
    const unrelated = 'The tide table for the week hangs at the gate.'
    fc.assert(
      fc.property(story, text => {
        expect(lines(`${text}\n\n${unrelated}`)).toEqual(lines(text))
      }),
      runs,
    )
  })

  it('curly and straight marks give the same quotes', () => {
    const curly = (line: string) => straight(line)
    fc.assert(
      fc.property(story, text => {
        expect(lines(straight(text))).toEqual(lines(text).map(curly))
      }),
      runs,
    )
  })

  it('any text is read without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'“”"\'‘’«»„,. —:;()\nA', 'said ', 'she ', 'that ', 'Fenn ', 'no ')),
        parts => {
          const one = article(parts.join(''))
          for (const draft of drafts(one)) for (const span of draft.content) slice(one, span)
        },
      ),
      { numRuns: 300, seed: 2 },
    )
  })
})
