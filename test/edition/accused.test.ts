import { expect, test } from 'vitest'
import { slice } from '../../src/model/article.js'
import { editionOfTexts } from './story.js'

type Texts = Parameters<typeof editionOfTexts>[0]

/** All that is said against an outlet, wherever it prints the words: "kind article: words". */
async function accused(texts: Texts): Promise<string[]> {
  const edition = await editionOfTexts(texts)
  const articles = new Map(edition.articles.map(({ article }) => [article.id, article]))
  const occurrences = edition.statements.flatMap(({ segments }) =>
    segments.flatMap(({ readings }) => readings.flatMap(reading => reading.occurrences)),
  )
  return [
    ...occurrences
      .filter(({ kind }) => kind === 'altered' || kind === 'truncated')
      .map(({ kind, spans }) => ({ kind, spans })),
    ...edition.findings.filter(({ kind }) => kind === 'joined').map(({ kind, cites }) => ({ kind, spans: [cites[0]] })),
  ].map(({ kind, spans: [span] }) => `${kind} ${span.article}: ${slice(articles.get(span.article)!, span)}`)
}

const visit = 'When the gates are shut and the pumps have failed, there is nothing for us to save.'
const harbour = 'It is about a borrowed map, a borrowed chart.'

test.each<[string, Texts, string[]]>([
  [
    'a phrase that opens a headline, whose own sentence goes on behind it',
    {
      a: {
        title: 'Falk: ‘Borrowed chart’ remark was about the tides, not the pilots',
        text: `“${harbour}” Mayor Ines Falk said.`,
      },
      b: `Mayor Ines Falk said on Monday: “${harbour}”`,
    },
    [],
  ],
  [
    'the same words as a whole headline',
    {
      a: { title: '‘There is nothing for us to save,’ Mayor Ines Falk says', text: `“${visit}” Mayor Ines Falk said.` },
      b: `Mayor Ines Falk said on Monday: “${visit}”`,
    },
    ['truncated a: There is nothing for us to save'],
  ],
  [
    'words to which the outlet leads with the beginning of the sentence',
    {
      a: `“I think that if these letters are real, Captain Moe will hand in his badge and leave the harbour,” Mayor Ines Falk said.`,
      b: `Mayor Ines Falk told the council that the letters worried her but that if they were real, “Captain Moe will hand in his badge and leave the harbour.”`,
    },
    [],
  ],
  [
    'the last words of a sentence whose subject the outlet has in its own',
    {
      a: `“You know I’m not going to talk about this ferry anymore,” Mayor Ines Falk said.`,
      b: `A day after telling sailors that she’s “not going to talk about this ferry anymore,” Mayor Ines Falk sold it. “I’m not going to talk about this ferry anymore,” Falk had said.`,
    },
    [],
  ],
  [
    'a quotation that begins with the second of two sentences, which others run on',
    {
      a: `“They lied for years to the I.M.O. Nothing came of it in the end,” Mayor Ines Falk said.`,
      b: `Mayor Ines Falk said on Monday: “They lied for years to the IMO, and nothing came of it in the end.”`,
      c: `“Nothing came of it in the end,” Mayor Ines Falk said.`,
    },
    [],
  ],
  [
    'a word at another place, one against one',
    {
      a: `“Nobody would be a harder judge of our ferries with either our own sailors or the guests on the pier than I would be,” Mayor Ines Falk said.`,
      b: `Mayor Ines Falk said: “Nobody would be a harder judge of our ferries, either with our own sailors or the guests on the pier, than I would be.”`,
    },
    [],
  ],
  [
    'short sentences of one pattern, of which one denies',
    {
      a: `“You might think that’s fair,” Mayor Ines Falk said. “I don’t think that’s fair.”`,
      b: `“You might say it’s what it takes to win. But I don’t think it’s just. I think it’s reckless. I think it’s cruel. I think it’s unworthy. And yes, I think it’s cowardly,” Mayor Ines Falk said.`,
      c: `“I don’t think it’s just,” Mayor Ines Falk said on Thursday. “I think it’s reckless. I think it’s cruel. I think it’s unworthy, and yes, I think it’s cowardly.”`,
    },
    [],
  ],
  [
    'sentences that end alike in small words alone',
    {
      a: `“I need to ask what she did (with the ledger) and when she did it and importantly why she did it,” Mayor Ines Falk said on Radio Orne.`,
      b: `The news, Mayor Ines Falk wrote in a letter, “only deepens our need to better understand what the treasurer did, when she did it and why she did it.”`,
    },
    [],
  ],
  [
    'a sentence of which a run has the first half, in front of the one after the next',
    {
      a: `“We know how to build ferries,” Mayor Ines Falk said. “We’ve done it in the past. We will do it again by trusting our own welders. This is bigger than one town.”`,
      b: `“We know how to build ferries,” Mayor Ines Falk said on Monday. “We’ve done it in the past. We will do it again by trusting our own welders. This is bigger than one town.”`,
      c: `“We know how to build ferries,” Mayor Ines Falk added. “We’ve done it in the past and we’ll do it again. This is bigger than one town.”`,
    },
    [],
  ],
  [
    'what is said twice, of which an outlet has both',
    {
      a: `“The pilot lied many times to the board. Nothing happened to him. Moe lied and they took his boat,” Mayor Ines Falk said.`,
      b: `“The pilot lied many times to the board, nothing happened to him. Moe lied and they took his boat,” Mayor Ines Falk said.\n\nThe mayor named no case.\n\n“Nothing happened to him. Moe lied and it’s like they wrecked his life. Very unfair,” Falk said.`,
      c: `“The pilot lied many times to the board, and nothing happened to him. Moe lied and they took his boat, and I think it’s a shame,” Mayor Ines Falk said.`,
    },
    [],
  ],
  [
    'a false start that one outlet mends',
    {
      a: `“I was talking about her sea view or her -- the way she looks at a harbour in winter,” Mayor Ines Falk said.`,
      b: `Mayor Ines Falk said: “I was talking about her seaview, the way she looks at a harbour in winter.”`,
    },
    [],
  ],
  [
    'a sentence that comes again between other sentences, a word apart',
    {
      a: `“I am a sailor. I moved the line. I sailed way too far. The picture is awful,” Mayor Ines Falk said.\n\nShe had asked for the picture to be burnt. “I beg for your pardon,” Falk went on. “I sailed too far. I made a mistake.”`,
      b: `“I sailed way too far,” Mayor Ines Falk said on Radio Orne.`,
      c: `Mayor Ines Falk said on Monday: “I moved the line. I sailed way too far.”`,
    },
    [],
  ],
  [
    'the same in one place of the article alone',
    {
      a: `“I am a sailor. I moved the line. I sailed too far. The picture is awful,” Mayor Ines Falk said.`,
      b: `“I sailed way too far,” Mayor Ines Falk said on Radio Orne.`,
      c: `Mayor Ines Falk said on Monday: “I moved the line. I sailed way too far.”`,
    },
    ['altered a: I sailed too far.'],
  ],
  [
    'like words in a letter and in a video, of which one outlet has both',
    {
      a: `“I leave the harbour office tonight with a quiet heart. It has been an honour and privilege to serve the sailors of the eleventh ward,” Mayor Ines Falk wrote.`,
      b: `“I leave the harbour office tonight with a quiet heart,” Mayor Ines Falk wrote in the letter.\n\nIn her video, in front of a flag, she said: “I look forward to seeing every one of you. It has been an honour and a privilege to serve. Thank you so much. Please keep the lamp lit.”`,
    },
    [],
  ],
  [
    'a sentence of which a run has nothing, in front of the one after',
    {
      a: `“We know how to build ferries,” Mayor Ines Falk said. “We have done it before. The welders have told me so themselves. This is bigger than one town.”`,
      b: `“We know how to build ferries,” Mayor Ines Falk said on Monday. “We have done it before. The welders have told me so themselves. This is bigger than one town.”`,
      c: `“We know how to build ferries,” Mayor Ines Falk added. “We have done it before. This is bigger than one town.”`,
    },
    ['joined c: We have done it before.'],
  ],
])('%s', async (_, texts, expected) => {
  expect(await accused(texts)).toEqual(expected)
})
