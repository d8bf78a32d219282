import { expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.js'
import { article, shown } from './build.js'

/** The speaker of each quote of a text: a name, `-` for unnamed, `?` for unknown. */
const cases: readonly [name: string, text: string, speakers: readonly string[]][] = [
  [
    'a clause about the speaker names somebody else',
    'The harbour master, Tobias Fenn, who will meet Marta Vale, said the pier was safe.',
    ['Tobias Fenn'],
  ],
  [
    'a clause about whom a spokesman speaks for',
    'A spokesman for Oakenfold Foods, which employs Tobias Fenn, said: “We are sorry.”',
    ['Oakenfold Foods'],
  ],
  [
    'a clause about a body without a name',
    'A spokeswoman for the council, which sacked Tobias Fenn, said it would appeal.',
    ['-'],
  ],
  [
    'few speak of themselves by name',
    'Tobias Fenn quit. Jonas Vale, the council leader, said it was overdue. “Fenn had to go,” he said.',
    ['Jonas Vale', 'Jonas Vale'],
  ],
  [
    'a campaign is not its candidate',
    'Jonas Vale met Tobias Fenn. Vale was calm. “The Vale campaign is fine,” he said.',
    ['Jonas Vale'],
  ],
  [
    'the hearer is not the pronoun',
    'Marta Vale met Clara Fenn. Fenn was late. “I am leaving,” she told Fenn.',
    ['Marta Vale'],
  ],
  [
    'what somebody does leads to the words',
    'Tobias Fenn baked bread.\n\nThe rent goes up. Fenn snorts. “I was never warned.” He shrugs. “It was late.”',
    ['Tobias Fenn', 'Tobias Fenn'],
  ],
  [
    'whom somebody does something to may speak as well',
    'Tobias Fenn baked bread.\n\nThe rent goes up. Fenn hits a neighbour. “I was never warned.”',
    ['?'],
  ],
  [
    'what two do leads to nobody',
    'Tobias Fenn baked bread.\n\nThe rent goes up. Fenn nudges Jonas Vale. “I was never warned.”',
    ['?'],
  ],
  ['what a thing does leads to nobody', 'Tobias Fenn baked bread.\n\nThe oven hisses. “I was never warned.”', ['?']],
  [
    'the one person before the questions answers',
    'Marta Vale swam home.\n\nQ: Was it cold?\n\nA: Very.\n\nQ: Again?\n\nA: Tobias Fenn hopes not.',
    ['?', 'Marta Vale', '?', 'Marta Vale'],
  ],
  [
    'of two persons before the questions neither is told to answer',
    'Marta Vale met Tobias Fenn.\n\nQ: Was it cold?\n\nA: Very.',
    ['?', '?'],
  ],
  ['who asks does not answer', 'Questions by Marta Vale.\n\nQ: Was it cold?\n\nA: Very.', ['?', '?']],
  ['nobody but a hearer', '“They did nothing,” he told Tobias Fenn.', ['?']],
  ['a house that hears', '“They did nothing,” he told Lowmere Sports.', ['?']],
  [
    'a place before the comma is no minister',
    'Speaking in Ellmouth, the former minister said the plan was dead.',
    ['?'],
  ],
  ['a song is nobody', 'He sang “Blue Harbour” to the crowd. “I love it,” he said.', ['?']],
  ['the agency of a dateline', 'LOWMERE (Reuters) - A mill burned. The state news agency said two died.', ['?']],
  [
    'an office with a capital',
    'Health Minister Marta Vale opened a ward. “We are ready,” the Minister said.',
    ['Marta Vale'],
  ],
  [
    'an office with a capital before a comma',
    'Marta Vale and the Premier, Jonas Hale, met. “Good,” the Premier said.',
    ['Jonas Hale'],
  ],
  [
    'the opposition leader does not govern',
    'The prime minister, Jonas Hale, came late. “Bad,” the opposition leader said.',
    ['?'],
  ],
  ['a show is nobody', '“Good Morning Orne” began on Monday, as ever. “It is over,” she said.', ['?']],
  [
    'an office of two words',
    'Chief Minister Marta Vale came. “We are ready,” the Chief Minister said.',
    ['Marta Vale'],
  ],
  ['what people of a country are called', 'Rafa Hale won again. “I am tired,” said the Spaniard.', ['Rafa Hale']],
  ['“I’m” is no name', 'The plan, I’m told, is dead.', ['?']],
  ['a degree is no name', 'Lena Fenn, Ph.D., a chemist, said the water was clean.', ['Lena Fenn']],
  ['an honour is no name', 'Lena Fenn, MD, a surgeon, said the water was clean.', ['Lena Fenn']],
  [
    'a name that a relation brings in does not take over the surname',
    'Jonas Hale, 44, was charged with robbing his wife, Clara Hale. Hale told the court he slept.',
    ['Jonas Hale'],
  ],
  [
    'but the subject of a sentence does',
    'Jonas Hale was charged. His wife, Clara Hale, cried. Hale said she slept.',
    ['Clara Hale'],
  ],
  ['a paper is no spokesman', 'In a letter to the Post, a spokesman for Marta Vale said it sank.', ['-']],
  ['two jobs before a name', '“It is wrong,” said author and broadcaster Marta Vale.', ['Marta Vale']],
  ['a lead author', '“It is wrong,” said the study’s lead author, Marta Vale.', ['Marta Vale']],
  ['a year before a name', 'In 2022 Marta Vale said it was over.', ['Marta Vale']],
  [
    'a father whom nobody quotes does not take the pronoun',
    'Jonas Hale was born in Lowmere. His father wanted him to bake. “I liked soup,” he says.',
    ['-', 'Jonas Hale'],
  ],
  [
    'the daughter is named behind the noun',
    'A death was announced by his daughter, the actor Clara Fenn.\n\n“Dad slipped away,” she wrote.',
    ['Clara Fenn', 'Clara Fenn'],
  ],
  [
    'it stands for a name that spoke',
    'Marden Quay said it was sorry. It denied that the ship was unsafe.',
    ['Marden Quay', 'Marden Quay'],
  ],
  ['they are the prosecutors', 'Prosecutors charged Tobias Fenn. They allege he stole a boat.', ['-']],
  [
    'the name after a source without one',
    'An official said the truce held. According to the official, Tobias Fenn had promised calm.',
    ['-', '-'],
  ],
  [
    'the person is nobody named',
    'A person close to the talks said Tobias Fenn would go. “It is done,” the person said.',
    ['-', '-'],
  ],
  [
    'the diplomat is the one before',
    'Tobias Fenn left. A diplomat said the talks were dead. “It is over,” the diplomat said.',
    ['-', '-'],
  ],
  [
    'the governor of a place is nobody of several',
    'Tobias Fenn met Marta Vale. The governor of Orne said the talks were dead.',
    ['?'],
  ],
  ['three together', '“It sank,” Lena Fenn, Ola Marsh and Ida Vale wrote.', ['Lena Fenn, Ola Marsh and Ida Vale']],
  [
    'three together behind a place',
    'In Lund, Lena Fenn, Ola Marsh, and drummer Ida Vale said it sank.',
    ['Lena Fenn, Ola Marsh and Ida Vale'],
  ],
  ['a place before two', 'When he left Lund, Lena Fenn and Ola Marsh said it sank.', ['Lena Fenn and Ola Marsh']],
  ['an apposition is no list', '“It sank,” said the clerk, Lena Fenn, and Ola Marsh left.', ['Lena Fenn']],
  ['named among others', 'Lena Fenn and Ola Marsh, among others, said it sank.', ['-']],
  [
    'they are the two',
    '“We left,” Lena Fenn and Ola Marsh said in a statement. They also said that it rained.',
    ['Lena Fenn and Ola Marsh', 'Lena Fenn and Ola Marsh'],
  ],
  [
    'a statement of two, and it',
    '“It sank,” a statement from Lena Fenn and Ola Marsh read. “We left,” it concluded.',
    ['Lena Fenn and Ola Marsh', 'Lena Fenn and Ola Marsh'],
  ],
  [
    'a statement of three that begins',
    'The message from Lena Fenn, Ola Marsh and Ida Vale began with, “We left.”',
    ['Lena Fenn, Ola Marsh and Ida Vale'],
  ],
  [
    'who issued the statement',
    'Oakmill met its crews. Lena Fenn issued a statement. It read: “It sank.” “We left,” the statement continued.',
    ['Lena Fenn', 'Lena Fenn'],
  ],
  ['a statement that says', 'Oakmill, who owned the pier, issued a statement that says, “It sank.”', ['Oakmill']],
  ['a platform writes no post', 'Lena Fenn left. “It sank,” the Instagram post read.', ['-']],
  ['who wrote it does', 'Lena Fenn shared a post. “It sank,” the Instagram post read.', ['Lena Fenn']],
  [
    'who gave the information',
    'In the morning, the information provided by the Coast Patrol read: “It sank.”',
    ['Coast Patrol'],
  ],
  ['a study is of nobody', 'A study by the Oakmill Institute found that it rained.', ['-']],
  [
    'a transcript without marks',
    'As per Orne TV, here is the transcript of the speech given by Lena Fenn to her crew:\n\nI am leaving. I thank you.\n\nWe did well.',
    ['Lena Fenn'],
  ],
  [
    'a notice without marks',
    'Lena Fenn came. A letter from Oakmill read:\n\nThe pier is shut.\n\nIt was built in 1931.',
    ['Oakmill'],
  ],
  [
    'a report that lacks its comma',
    'Lena Fenn quit. The pier will close within a month she said, after the vote.',
    ['Lena Fenn'],
  ],
  [
    'what she said is nothing reported',
    'Lena Fenn quit. That is all she said. It was one of the odd things she said.',
    [],
  ],
  [
    'she goes on, and no firm does',
    'Orrin Line will close its pier. “It was hard,” said Imke Fenn, who has led it since May.\n\n“It hurts,” she added.',
    ['Imke Fenn', 'Imke Fenn'],
  ],
  [
    'the director, and not whom she directs for',
    'Marta Vale won. Vale director Lena Fenn said Vale was “quite calm”. “He is not,” she said.',
    ['Lena Fenn', 'Lena Fenn'],
  ],
  [
    'a ship is no company',
    'Oakmill, which runs the ferry Tern, said it sank. “We are sad,” the company said.',
    ['Oakmill', 'Oakmill'],
  ],
  [
    'the firm of a clause',
    'The Coast Patrol said it sank. The firm that sold the trips, Oakmill, wrote. “We are sad,” the travel business said.',
    ['Coast Patrol', 'Oakmill'],
  ],
  ['a street is no company', 'A pipe burst under Tarn Row. The company said it was old.', ['?']],
  ['the dead say nothing', 'Tarn has lost the late rower, Jonas Fenn. “You were fine,” the 29-year-old wrote.', ['?']],
  ['relatives of somebody', 'Relatives of baker Lena Fenn spoke of “a long, cold wait”.', ['-']],
  ['a clause about whom a club seeks', 'The club that seeks Lena Fenn said it was sad.', ['?']],
  [
    'what is welcomed or mourned',
    'Lena Fenn welcomed the pier. Crews mourn their cook. The fog claimed three lives.',
    [],
  ],
  ['who is called, and not what', 'Lena Fenn called an ambulance, and it came.', []],
  ['what something is called', 'Lena Fenn called the pier a trap.', ['Lena Fenn']],
  ['unless in marks', 'Lena Fenn welcomed “a pier at last”.', ['Lena Fenn']],
  ['a minister called Per', 'The minister, Per Fenn, said it sank. “No,” he said.', ['Per Fenn', 'Per Fenn']],
  ['a source behind “per”', 'The pier sank, per Lena Fenn.', ['Lena Fenn']],
  ['a tribute that is paid', 'Judge Lena Fenn paid tribute to “a voice of its own”.', ['Lena Fenn']],
  [
    'somebody whom her own report calls he',
    'His daughter Odile left. “No,” she wrote. It rained. It was late. Lena Fenn said he could sing with his eyes closed. “He sang,” she said.',
    ['Odile', 'Lena Fenn', 'Lena Fenn'],
  ],
  [
    'a club that is champions',
    'Coach Lena Fenn beat champions Orne City. Fenn ran off. “No,” she said.',
    ['Lena Fenn'],
  ],
  [
    'the striker is no coach',
    'Their coach, Henry Fenn, left. “No,” he said. Ola Marsh, 19, stayed. “Yes,” the striker said.',
    ['Henry Fenn', 'Ola Marsh'],
  ],
  [
    'a letter that somebody wrote to parents',
    'Head teacher Lena Fenn wrote to parents on Monday. “No,” the letter said.',
    ['Lena Fenn'],
  ],
  [
    'a museum that posted on a platform',
    'Guides of the Orne Museum left. In a post on Facebook, the museum said it was sad.',
    ['Orne Museum'],
  ],
  [
    'who reports behind a place',
    'A frog no bigger than a thumb has been found beneath Orne Bay, scientists report.',
    ['-'],
  ],
  [
    'a neighbour who laughs between two quotations',
    '“Now I have none,” Lena Fenn said. Her neighbour laughed. “She never had any.”',
    ['Lena Fenn', '?'],
  ],
  ['a letter that nobody wrote', 'Lena Fenn spoke to parents. “No,” the letter said.', ['-']],
  ['a state behind a town', 'Lena Fenn, 59, of Tarn, Md., who saw it, said it sank.', ['Lena Fenn']],
  ['a role before a name', 'Bandmate Lena Fenn said it sank. “Yes,” Carer Ida Marsh said.', ['Lena Fenn', 'Ida Marsh']],
  [
    'a particle before the stop',
    '“That will do,” Lena Fenn cut in. “It will,” Ola Marsh chipped in.',
    ['Lena Fenn', 'Ola Marsh'],
  ],
  ['a dry report', 'Lena Fenn deadpanned that the hat was gone.', ['Lena Fenn']],
  [
    'a participle before its subject, the comma within the marks',
    'Stressing that it “is no end,” Lena Fenn said it “is time”.',
    ['Lena Fenn', 'Lena Fenn'],
  ],
  [
    'the subject of the sentence, and not whom all is about',
    'Lena Fenn was jailed. Fenn hid it. After the hearing, Ida Marsh, a clerk at the court, gave their words, she said:\n\n“We left.”',
    ['Ida Marsh'],
  ],
  [
    'a name in a quotation alone is no speaker',
    'Lena Fenn left the Vale Board. “They asked me to end the Food Alert of National Scope. I did,” she said\n\nFenn was tired.',
    ['Lena Fenn'],
  ],
  ['of a clause that somebody says', 'Lena Fenn said declaring an end means “it is time to go home”.', ['Lena Fenn']],
  ['letters of an order', '“It is wrong,” said Archbishop Lena Fenn OP.', ['Lena Fenn']],
  ['letters of two honours', '“It is wrong,” Lena Fenn CBE MP said.', ['Lena Fenn']],
  ['a service, a rank and a name', '“It sank,” Coast Patrol Rear Adm. Lena Fenn told reporters.', ['Lena Fenn']],
  ['a stop that ends a sentence', 'He met the Mayor. Lena Fenn said it sank.', ['Lena Fenn']],
  [
    'an office with a hyphen',
    '“It rose,” Vice-Chancellor Lena Ost Fenn said. “Yes,” Ost said.',
    ['Lena Ost Fenn', 'Lena Ost Fenn'],
  ],
  ['an office of two words with a hyphen', '“It rose,” FMB Director-General Lena Fenn said.', ['Lena Fenn']],
  [
    'an office behind a name, without its second comma',
    'Lena Fenn, FMB General Secretary said it rose.',
    ['Lena Fenn'],
  ],
  [
    'the head of a body that has one',
    'Oakmill CEO Lena Fenn left. “It hurts,” the Oakmill CEO said. “Good,” the Tarn Bakery CEO said.',
    ['Lena Fenn', '?'],
  ],
  ['a great of a sport', 'Tennis star Lena Fenn quit. “I am tired,” the tennis great said.', ['Lena Fenn']],
  [
    'a brand with an ’s',
    'Harlow’s said it was “aware”. “We are sorry,” Harlow’s told Reuters.',
    ['Harlow’s', 'Harlow’s'],
  ],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(annotate(article(text)).quotes.map(({ speaker }) => shown(speaker))).toEqual(expected)
})

test('a paragraph of very many quotations overflows nothing', () => {
  expect(() => annotate(article('“a” '.repeat(150_000)))).not.toThrow()
})
