import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { articleOf } from './article.js'

const said = (sentence: string) => articleOf({ text: `“${sentence}” said Ilse Varga.` })

describe('what governs the quoted words, and is left outside', () => {
  test.each([
    // An answer, or a verdict, right behind what was asked.
    ['You ask if I signed the lease, and I never did.', 'I signed the lease', ['condition', 'negation']],
    [
      'They wanted to know whether we had hidden the report, and we had not.',
      'we had hidden the report',
      ['condition', 'negation'],
    ],
    ['They wanted to know whether we had hidden the report.', 'had hidden the report', ['condition']],
    ['The rumour was that I had left the party, which is nonsense.', 'I had left the party', ['negation']],
    ['That I had left the party is a lie.', 'I had left the party', ['negation']],
    // A verb phrase, a clause, a predicate, something indefinite.
    ['We have never paid a driver in cash.', 'paid a driver in cash', ['negation']],
    ['We have never, in forty years, paid a driver in cash.', 'paid a driver in cash', ['negation']],
    ['I do not believe that the bridge will hold.', 'the bridge will hold', ['negation']],
    ['I have never said that the people of this valley are lazy.', 'the people of this valley are lazy', ['negation']],
    ['I have never said that the people of this valley are lazy.', 'are lazy', ['negation']],
    ['It is not a scandal for the ferry board.', 'a scandal for the ferry board', ['negation']],
    ['This is not the end of the ferry.', 'the end of the ferry', ['negation']],
    ['There is no evidence of fraud at the ferry board.', 'evidence of fraud at the ferry board', ['negation']],
    ['We deny corruption in the ferry board.', 'corruption in the ferry board', ['negation']],
    ['Nobody who knows the ferry would call it safe.', 'would call it safe', ['negation']],
    ['We would rather close than raise the fares again.', 'raise the fares again', ['negation']],
    ['I wish we had raised the fares in spring.', 'we had raised the fares in spring', ['negation']],
    ['We refused to sell the slipway.', 'sell the slipway', ['negation']],
    ['We cannot rule out that the hull is cracked.', 'the hull is cracked', []],
    ['No man who works here would touch the pump.', 'would touch the pump', ['negation']],
    // Conditions and hedges that reach it.
    ['If the tests, which are slow, are clear, we sail on Friday.', 'we sail on Friday', ['condition']],
    ['We sail on Friday if the crew is paid.', 'We sail on Friday', ['condition']],
    ['I think the hull is cracked.', 'the hull is cracked', ['hedge']],
    ['The hull may be cracked below the line.', 'be cracked below the line', ['hedge']],
    ['If they say so, we sail on Friday.', 'we sail on Friday', ['condition']],
    ['Unless the cook speaks, and I doubt that he will, the case is closed.', 'the case is closed', ['condition']],
    ['You think the hull is sound? I sailed it home with my own sons.', 'the hull is sound', ['condition', 'hedge']],
    ['Not a single driver was paid late.', 'driver was paid late', ['negation']],
    ['It would be wrong to say that we ignored the gauge.', 'we ignored the gauge', ['negation']],
    ['Nobody on the docks will weep.', 'on the docks will weep', ['negation']],
    // Somebody else.
    ['My mother used to say, ‘We are all pirates here.’', 'We are all pirates here', ['attribution']],
    ['The hull is cracked, or so the cook says.', 'The hull is cracked', ['attribution']],
    ['Some people say the board took bribes.', 'the board took bribes', ['attribution']],
    ['They accused me of taking bribes.', 'taking bribes', ['attribution']],
    ['I was told that the board took bribes.', 'the board took bribes', ['attribution']],
  ])('%s / %s', async (sentence, words, dropped) => {
    expect(check(words, [await said(sentence)]).context.dropped).toEqual(dropped)
  })
})

describe('what stands beside the quoted words, and leaves them as they are', () => {
  test.each([
    // What is only named is taken for granted.
    ['No ruling can undo the long grief of these families.', 'the long grief of these families'],
    [
      'No ruling can undo the long grief that these families have known.',
      'the long grief that these families have known',
    ],
    ['We will not forget our neighbours on the far shore.', 'our neighbours on the far shore'],
    ['Money does not mend broken trust.', 'broken trust'],
    ['We may sell the slipway below the mill.', 'the slipway below the mill'],
    ['The grief of these families will not go away.', 'The grief of these families'],
    // What is not regretted, forgotten or asked is so all the same.
    ['I do not regret that we closed the mill.', 'we closed the mill'],
    ['We did not know why the hull was cracked.', 'the hull was cracked'],
    ['I am not ashamed that my father was a docker.', 'my father was a docker'],
    ['I do not care that the board hates me.', 'the board hates me'],
    ['I do not regret that we built the mill, and I never will.', 'we built the mill'],
    // Another clause of the sentence, or a way of speaking.
    ['If anything, the harbour is stronger now.', 'the harbour is stronger now'],
    ['If I may say so, the board has been kind.', 'the board has been kind'],
    ['We pay drivers not shareholders.', 'We pay drivers'],
    ['What gains the board by this?', 'What gains the board by this'],
    ['We were not asked, and the slipway was sold in a week.', 'the slipway was sold in a week'],
    ['I am not bitter because we lost the slipway.', 'lost the slipway'],
    ['I did not meet the man who bought the slipway.', 'bought the slipway'],
    ['We left the mill with no regrets.', 'We left the mill'],
    ['He was sacked for no reason.', 'He was sacked'],
    ['We told the board we could not pay.', 'We told the board'],
    ['We asked the board if it agreed.', 'We asked the board'],
    ['We paid the men who would come if we called.', 'We paid the men'],
    ['The people who wrote to us want the mill back.', 'want the mill back'],
    ['We won the vote, but I think the work starts now.', 'We won the vote'],
    ['In May we opened the slipway.', 'we opened the slipway'],
    ['It is wrong that pensioners pay for the ferry.', 'pensioners pay for the ferry'],
    ['We did not only sell the mill, we gave it away.', 'sell the mill'],
    ['I have no doubt that the ferry will sail.', 'the ferry will sail'],
  ])('%s / %s', async (sentence, words) => {
    expect(check(words, [await said(sentence)]).context.dropped).toEqual([])
  })
})

describe('a phrase in the outlet’s own sentence', () => {
  test.each([
    ['Ilse Varga denied that the sale was “a gift to the board”.', 'a gift to the board', ['negation']],
    ['Ilse Varga said the sale was not “a gift to the board”.', 'a gift to the board', ['negation']],
    ['Ilse Varga was asked whether she had “sold the mill for nothing”.', 'sold the mill for nothing', ['condition']],
    ['Ilse Varga said the sale “is no loss” since the board “broke every promise”.', 'broke every promise', []],
    ['Ilse Varga did not attend, but said the board had “broken every promise”.', 'broken every promise', []],
    [
      'Ilse Varga rejected claims that the sale was “a gift to the board” and “a loss to the town”.',
      'a loss to the town',
      ['negation'],
    ],
    ['Ilse Varga denied that the sale was “a gift to the board”.', 'gift to the board', ['negation']],
    ['Ilse Varga denied it: “The sale was clean from the start.”', 'The sale was clean from the start', []],
    ['Ilse Varga said nothing would “bring back the old ferry”.', 'bring back the old ferry', ['negation']],
  ])('%s / %s', async (text, words, dropped) => {
    expect(check(words, [await articleOf({ text })]).context.dropped).toEqual(dropped)
  })
})
