import { describe, expect, it } from 'vitest'
import { extractText } from '../../src/extract/text.js'

/** The fields to be checked; those left out are null, empty, or (dropped) not looked at. */
interface Case {
  readonly name: string
  readonly page: string
  readonly title?: string
  readonly standfirst?: string
  readonly outlet?: string
  readonly authors?: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly complete?: false
  /** The first and last words of each block, or its kind and them. */
  readonly body: readonly string[]
  readonly kinds?: readonly string[]
  readonly dropped?: readonly (readonly [string, string])[]
}

const LEAD =
  'The ferry between Port Hale and Easter Quay ran aground on Tuesday with ninety people on board, the harbour office said.'
const SECOND =
  'Divers found a hole as wide as a door below the waterline, and the ship will not sail again before the summer.'
const THIRD =
  '“We heard a noise like thunder,” said Mara Lindqvist, who was on deck with her two sons. “Then the lights went out.”'

const CASES: readonly Case[] = [
  {
    name: 'masthead, headline over a standfirst that says more of the story, two writers on one line, a clock of twelve hours',
    page: `The Port Hale Gazette\nSubscribe\n\nEaster Quay ferry 'adrift' for hours\n\nNinety people on board as ferry ran aground below the harbour on Tuesday\n\nNell Harrow and Tomas Okafor\nMarch 3, 2021, 3:15 PM\n\n${LEAD}\n\n${SECOND}`,
    title: "Easter Quay ferry 'adrift' for hours",
    standfirst: 'Ninety people on board as ferry ran aground below the harbour on Tuesday',
    outlet: 'The Port Hale Gazette',
    authors: ['Nell Harrow', 'Tomas Okafor'],
    published: '2021-03-03T15:15',
    body: [LEAD, SECOND],
  },
  {
    name: 'a headline with the day behind it',
    page: `Ferry captain says sorry to Easter Quay | Mar 3, 2021\n\n${LEAD}\n\n${SECOND}`,
    title: 'Ferry captain says sorry to Easter Quay',
    published: '2021-03-03',
    body: [LEAD, SECOND],
  },
  {
    name: 'headline, byline, date, body',
    page: `Ferry runs aground off Easter Quay\n\nBy Nell Harrow and Tomas Okafor\nMarch 3, 2021 | 5:30 p.m. GMT\n\n${LEAD}\n\nNo one was hurt.\n\n${SECOND}`,
    title: 'Ferry runs aground off Easter Quay',
    authors: ['Nell Harrow', 'Tomas Okafor'],
    published: '2021-03-03T17:30Z',
    body: [LEAD, 'No one was hurt.', SECOND],
    dropped: [
      ['byline', 'By Nell Harrow'],
      ['date', 'March 3'],
    ],
  },
  {
    name: 'no headline',
    page: `${LEAD}\n\n${SECOND}\n\n${THIRD}`,
    body: [LEAD, SECOND, THIRD],
  },
  {
    name: 'a short brief of two sentences',
    page: `Bus strike called off\n\nBus drivers in Wexcombe have called off their strike.\n\nThey vote again in May.`,
    title: 'Bus strike called off',
    body: ['Bus drivers in Wexcombe have called off their strike.', 'They vote again in May.'],
  },
  {
    name: 'standfirst, then a byline with a job, updated date',
    page: `Council sells the old library\n\nReaders had gathered nine thousand names against the sale of the reading room.\n\nWritten by Ida Farrow, Local Democracy Reporter\nPublished 4 May 2020\nUpdated: 6 May 2020, 09:15\nShare\nSave\n\n${LEAD}\n\n${SECOND}`,
    title: 'Council sells the old library',
    standfirst: 'Readers had gathered nine thousand names against the sale of the reading room.',
    authors: ['Ida Farrow'],
    published: '2020-05-04',
    modified: '2020-05-06T09:15',
    body: [LEAD, SECOND],
    dropped: [
      ['share', 'Share'],
      ['navigation', 'Save'],
    ],
  },
  {
    name: 'caption and credit between headline and body; advertisement inside',
    page: `Ferry runs aground off Easter Quay\n\nThe ferry Alma on the rocks\nJon Vance/Getty Images\n\n${LEAD}\n\nADVERTISEMENT\n\n${SECOND}\n\nTugs wait beside the ferry on Wednesday. (Photo: Jon Vance/AP)\n\n${THIRD}`,
    title: 'Ferry runs aground off Easter Quay',
    body: [LEAD, SECOND, THIRD],
    dropped: [
      ['caption', 'The ferry Alma'],
      ['photo credit', 'Jon Vance/Getty'],
      ['advertisement', 'ADVERT'],
      ['caption', 'Tugs wait'],
    ],
  },
  {
    name: 'one paragraph per line, a related link inside, newsletter and footer behind',
    page: `Ferry runs aground off Easter Quay\nBy NELL HARROW\n${LEAD}\n${SECOND}\nREAD MORE: Ten wrecks that made the coast\n${THIRD}\nSign up for our daily newsletter\n© 2021 The Quay Mail. All rights reserved.`,
    title: 'Ferry runs aground off Easter Quay',
    outlet: 'The Quay Mail',
    authors: ['NELL HARROW'],
    body: [LEAD, SECOND, THIRD],
    dropped: [
      ['related', 'READ MORE'],
      ['newsletter', 'Sign up'],
      ['copyright', '2021'],
    ],
  },
  {
    name: 'teasers under a heading, with excerpts that are whole sentences',
    page: `${LEAD}\n\n${SECOND}\n\nMore stories\n\nBakers win the right to open on Sundays\n\nThe court ruled on Monday that the old law of the town had lapsed long ago.\n\nA heron moves into the bus station\n\nStaff have named it Gerald and feed it sprats from the canteen every morning.`,
    body: [LEAD, SECOND],
    dropped: [
      ['related', 'More stories'],
      ['related', 'The court ruled'],
      ['related', 'Staff have named'],
    ],
  },
  {
    name: 'an inline list of other stories does not take the rest of the article',
    page: `${LEAD}\n\nRelated articles\n\nTen wrecks that made the coast\n\nWho pays when a ferry sinks?\n\n${SECOND}\n\n${THIRD}`,
    body: [LEAD, SECOND, THIRD],
    dropped: [
      ['related', 'Ten wrecks'],
      ['related', 'Who pays'],
    ],
  },
  {
    name: 'correction and update notes stay',
    page: `Ferry runs aground off Easter Quay\n\n${LEAD}\n\n${SECOND}\n\nCorrection: An earlier version of this article gave the wrong number of people on board.\n\nThis story has been updated with the words of the harbour office.\n\nComments\n\nI was there and it was far worse than you say, believe me, far worse.`,
    title: 'Ferry runs aground off Easter Quay',
    body: [LEAD, SECOND, 'Correction: An earlier', 'This story has been updated'],
    kinds: ['paragraph', 'paragraph', 'note', 'note'],
    dropped: [
      ['comments', 'Comments'],
      ['comments', 'I was there'],
    ],
  },
  {
    name: 'an interview with questions and answers',
    page: `‘I never wanted the boat’: a talk with the captain\n\nBy Nell Harrow\n\n${LEAD}\n\nQ: When did you know?\n\nA: At once.\n\nQ: And then?\n\nA: We counted heads, and we counted them again, and then we sang.`,
    title: '‘I never wanted the boat’: a talk with the captain',
    authors: ['Nell Harrow'],
    body: [LEAD, 'Q: When did', 'A: At once.', 'Q: And then?', 'A: We counted'],
  },
  {
    name: 'a list article with subheadings',
    page: `Four things to do by the sea this winter\n\n${LEAD}\n\n1. Walk the wall\n\n${SECOND}\n\n2. Eat a bun\n\nThe bakery on Rope Street has sold the same bun since the war, and it is good.\n\nWhere to stay\n\nThe inn has six rooms.`,
    title: 'Four things to do by the sea this winter',
    body: [LEAD, '1. Walk the wall', SECOND, '2. Eat a bun', 'The bakery', 'Where to stay', 'The inn has six rooms.'],
    kinds: ['paragraph', 'list', 'paragraph', 'list', 'paragraph', 'heading', 'paragraph'],
  },
  {
    name: 'a live blog with times',
    page: `Ferry aground: as it happened\n\nBy Nell Harrow\n\n14:05\n\n${LEAD}\n\n14:40\n\nThe first boats are back in the harbour and nobody is hurt, says the coastguard.\n\n15:10\n\nThat is all for today.`,
    title: 'Ferry aground: as it happened',
    authors: ['Nell Harrow'],
    body: [LEAD, '14:40', 'The first boats', '15:10', 'That is all for today.'],
  },
  {
    name: 'hard-wrapped at 72 columns',
    page: `Ferry runs aground off Easter Quay\n\nBy Nell Harrow\n\nThe ferry between Port Hale and Easter Quay ran aground on Tuesday with\nninety people on board, the harbour office said. The weather was calm and\nthe captain had sailed the passage for some thirty years.\n\nDivers found a hole as wide as a door below the waterline, and the ship\nwill not sail again before the summer, the owners said in the evening to\nthose who had come to ask.\n\nNo one was hurt.`,
    title: 'Ferry runs aground off Easter Quay',
    authors: ['Nell Harrow'],
    body: ['The ferry between', 'Divers found', 'No one was hurt.'],
    kinds: ['paragraph', 'paragraph', 'paragraph'],
  },
  {
    name: 'lines of quotation that stand together are one block',
    page: `${LEAD}\n\nThe owners wrote:\n\n"We are sorry for the fright."\n"We will pay for every ticket."\n\n${SECOND}`,
    body: [LEAD, 'The owners wrote:', '"We are sorry for the fright."\n"We will pay for every ticket."', SECOND],
    kinds: ['paragraph', 'paragraph', 'quote', 'paragraph'],
  },
  {
    name: 'a wall',
    page: `Ferry runs aground off Easter Quay\n\n${LEAD}\n\n${SECOND}\n\nSubscribe to continue reading\n\nAlready a subscriber? Log in`,
    title: 'Ferry runs aground off Easter Quay',
    complete: false,
    body: [LEAD, SECOND],
    dropped: [
      ['wall', 'Subscribe to continue'],
      ['wall', 'Already a subscriber'],
    ],
  },
  {
    name: 'a feed that cuts its text',
    page: `${LEAD}\n\nDivers found a hole as wide as a door below the waterline and […]`,
    complete: false,
    body: [LEAD, 'Divers found'],
  },
  {
    name: 'menu, breadcrumb and player above; bio, tags and links below',
    page: `Skip to content\nHome\nNews\nSport\nWeather\n\nHome > News > Coast\n\nFerry runs aground off Easter Quay\n\nVideo player is loading.\nThis video is not available in your country.\n\n${LEAD}\n\n${SECOND}\n\nNell Harrow is a reporter at the Quay Mail. Follow her on Twitter.\n\nTags: ferry, coast, weather\n\nFollow us on Facebook\n\nPrivacy Policy | Terms of Use | Contact us`,
    title: 'Ferry runs aground off Easter Quay',
    body: [LEAD, SECOND],
    dropped: [
      ['navigation', 'Skip'],
      ['navigation', 'Sport'],
      ['navigation', 'Home >'],
      ['player message', 'This video'],
      ['author note', 'Nell Harrow'],
      ['tags', 'Tags'],
      ['follow', 'Follow us'],
      ['privacy', 'Privacy'],
    ],
  },
  {
    name: 'a headline that is a question, above its byline',
    page: `Will the ferry to Easter Quay ever sail again this year?\n\nBy Nell Harrow\n\n${LEAD}\n\n${SECOND}`,
    title: 'Will the ferry to Easter Quay ever sail again this year?',
    authors: ['Nell Harrow'],
    body: [LEAD, SECOND],
  },
  {
    name: 'an advertisement below the first paragraph makes it no standfirst',
    page: `Ferry runs aground off Easter Quay\n\n${LEAD}\n\nAdvertisement\n\n${SECOND}\n\n${THIRD}`,
    title: 'Ferry runs aground off Easter Quay',
    body: [LEAD, SECOND, THIRD],
  },
  {
    name: 'words that furniture uses, inside sentences of the body',
    page: `Harbour paper to close\n\nBy Nell Harrow\n\n${LEAD}\n\nSubscribers were told to read the privacy policy and to share it with their friends, the owner said.\n\n“Follow us on the road,” she said. “Advertisement money is gone.”\n\nComments were cruel.\n\n${SECOND}`,
    title: 'Harbour paper to close',
    authors: ['Nell Harrow'],
    body: [LEAD, 'Subscribers were told', '“Follow us', 'Comments were cruel.', SECOND],
  },
]

describe('pages saved as plain text', () => {
  for (const expected of CASES)
    it(expected.name, () => {
      const { article, dropped } = extractText('page.txt', expected.page)
      const blocks = article.blocks.map(block => article.text.slice(block.from, block.to))
      expect.soft(blocks.map((text, i) => text.slice(0, expected.body[i]?.length ?? 40))).toEqual(expected.body)
      expect.soft(article.title).toBe(expected.title ?? null)
      expect.soft(article.standfirst).toBe(expected.standfirst ?? null)
      expect.soft(article.outlet).toBe(expected.outlet ?? null)
      expect.soft(article.authors).toEqual(expected.authors ?? [])
      expect.soft(article.published).toBe(expected.published ?? null)
      expect.soft(article.modified).toBe(expected.modified ?? null)
      expect.soft(article.complete).toBe(expected.complete ?? null)
      if (expected.kinds) expect.soft(article.blocks.map(block => block.kind)).toEqual(expected.kinds)
      for (const [reason, words] of expected.dropped ?? [])
        expect.soft(dropped.find(item => item.text.includes(words))?.reason, words).toBe(reason)
      expect.soft(article.text).toBe(blocks.join('\n\n'))
    })
})
