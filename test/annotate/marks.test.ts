import { describe, expect, it } from 'vitest'
import { markedStretches } from '../../src/annotate/mark/marks.js'
import { paragraphs } from '../../src/text/paragraph.js'

/** Each stretch, with `…` where its paragraph ends before it is closed, and `+` where it goes on with the one before. */
const stretches = (text: string): string[] =>
  markedStretches(text, paragraphs(text)).map(
    ({ from, to, closed, continues }) => `${continues ? '+' : ''}${text.slice(from, to)}${closed ? '' : '…'}`,
  )

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['“One.” “Two.”', ['One.', 'Two.']],
  ['"One." "Two."', ['One.', 'Two.']],
  ["''One,'' she said.", ['One,']],
  ["``One,'' she said.", ['One,']],
  ['«One», she said.', ['One']],
  ['»One«, she said.', ['One']],
  ['„One“, she said.', ['One']],
  ['„One”, she said.', ['One']],
  ['“One," she said.', ['One,']],
  ['"One,” she said.', ['One,']],
  ['“One,“ she said.', ['One,']],
  ['‘One,’ she said.', ['One,']],
  ["'One,' she said. 'Two.'", ['One,', 'Two.']],
  ["'It's Vale's,' she said.", ["It's Vale's,"]],
  ["'The ships' bells rang,' she said.", ["The ships' bells rang,"]],
  ["The ships' bells and the boys' caps.", []],
  ["Rock 'n' roll in the '90s, 'til dawn.", []],
  ['“He said ‘no’ to “us,”” she said.', ['He said ‘no’ to “us,”']],
  ['"She said \'no,\'" he said.', ["She said 'no,'"]],
  ['He is 6\'2" tall.', []],
  ['A 15" pipe and a 12" pipe.', []],
  ['“It is 15" wide,” she said.', ['It is 15" wide,']],
  ['“One.\n\n“Two.”', ['One.…', '+Two.']],
  ['“One.\n\nTwo.', ['One.…']],
  ['She said: “One.\n\nTwo.', ['One.…']],
  ['A stray “mark in a line.\n\nTwo.', []],
  ['“One,” she said, “two', ['One,', 'two…']],
  ['"He told me "never" and left," she said.', ['He told me "never" and left,']],
  ['“He told me “never” and left,” she said.', ['He told me “never” and left,']],
  ['"She said: "It sank."" He left.', ['She said: "It sank."']],
  ['He said "no" and "yes" and "perhaps".', ['no', 'yes', 'perhaps']],
  ['"It is 5" wide", she said.', ['It is 5" wide']],
  ['"The plank is 27"," she said. "Big."', ['The plank is 27",', 'Big.']],
  ['"One, she said. "Two," he said.', ['One,', 'Two,']],
  ['“One, she said. “Two,” he said.', ['One,', 'Two,']],
  ['“We wrote three times, said Ida Moe, the clerk.', ['We wrote three times,']],
  ['"The wall fell first, clerk Ida Moe told the crowd on Sunday.\n\nNobody was hurt.', ['The wall fell first,']],
  ['"Must we go? Moe asked in a speech. She stayed.', ['Must we go?']],
  ['"I went home, she said on Monday.\n\nNobody was hurt.', ['I went home,']],
  // Who speaks at length tells what others say.
  ['"I went home, she said on Monday.\n\n"I slept."', ['I went home, she said on Monday.…', '+I slept.']],
  ['"The wall was gone, the doctor said.\n\n"So we left."', ['The wall was gone, the doctor said.…', '+So we left.']],
  ['"The wall was gone, the doctor said.\n\nNobody was hurt.', ['The wall was gone,']],
  ['"The wall was gone, said the doctor, Ida Moe.\n\n"No," he said.', ['The wall was gone,', 'No,']],
  ['"We ate, Ida Moe said, and he left.', ['We ate, Ida Moe said, and he left.…']],
  ['"We ate, Ida Moe said, after the vote.', ['We ate,']],
  ['"I went home, Moe said no.\n\n"I slept."', ['I went home, Moe said no.…', '+I slept.']],
  ['"We ate, Moe said in May that we should, and we did.', ['We ate, Moe said in May that we should, and we did.…']],
  ['"We ate, as Ida Moe said in May.', ['We ate, as Ida Moe said in May.…']],
  ['"The wall fell, warden Ida Moe told us in May.', ['The wall fell, warden Ida Moe told us in May.…']],
  ['"The wall fell, warden Ida Moe told the court.', ['The wall fell,']],
  ['"We ate, said Moe that day, and I left.', ['We ate, said Moe that day, and I left.…']],
  ['"I thanked her, told Ann the truth and left.', ['I thanked her, told Ann the truth and left.…']],
  ['Moe said: “We want a vote. “It is late.” He left.', ['We want a vote.…', '+It is late.']],
  ['"Sorry," Moe wrote. "We are lost. Be quiet.\n\nMoe added: "Yes."', ['Sorry,', 'We are lost. Be quiet.…', 'Yes.']],
  ['Her "odd hat. “Two,” he said.', ['Two,']],
  ['“One ,” she said. “Two “, he said.', ['One ,', 'Two ']],
  ['" One, " she said. " Two. "', [' One, ', ' Two. ']],
  ['“One,’ she said.', ['One,']],
  ['‘One,” she said.', ['One,']],
  ["`One,' she said.", ['One,']],
  ['‘I sang rock ’n’ roll,’ she said.', ['I sang rock ’n’ roll,']],
  ['“One.\n\nTwo.\n\nThree.” She left.', ['One.…', '+Two.…', '+Three.']],
  ['She wrote: "One.\n\nTwo."\n\n"Three," he said.', ['One.…', '+Two.', 'Three,']],
  ['“One “word” and “another.\n\nTwo.” She left.', ['One “word” and “another.…', '+Two.']],
  ["Hale said: 'One.\n\n'Two.\n\n'Three.' She left.", ['One.…', '+Two.…', '+Three.']],
  ['‘One.\n\n‘Two.’', ['One.…', '+Two.']],
  ["'The crews' pay was late in '98.\n\n'It isn't now.'", ["The crews' pay was late in '98.…", "+It isn't now."]],
  ["'One,' she said of the crews' pay.\n\n'Two.'", ['One,', 'Two.']],
  ["It was the crews' pay.\n\n'Two.'", ['Two.']],
  ['""One," she said. "Two."\n\nIt was late."', ['One,', 'Two.']],
  ['““One,” she said. “Two.””', ['“One,” she said. “Two.”']],
  ['“One.\n\nA “word” apart.\n\nThree.” She left.', ['One.…', 'word']],
]

describe('quotation marks', () => {
  it.each(cases)('%j', (text, expected) => expect(stretches(text)).toEqual(expected))

  it.each([
    ['single marks that open', "'a ".repeat(50_000), 0],
    ['marks that open', '“'.repeat(50_000), 1],
    ['straight marks', '"a" '.repeat(25_000), 25_000],
  ])('very many %s', (_, text, count) => expect(markedStretches(text, paragraphs(text))).toHaveLength(count))
})
