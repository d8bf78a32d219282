import type { Case } from './case.js'

const page = (title: string, date: string, ...paragraphs: readonly string[]): string =>
  [title, 'By Una Skell', `${date} January 2026`, ...paragraphs].join('\n\n')

const QUAY =
  '“The ferry will not sail on Monday. We have asked the harbour master for a second tug,” Ines Moll said on the quay.'
const HOTEL = '“We will pay each of the stranded passengers for a hotel in the town,” Ines Moll said.'

/** A story of three outlets, for tests of the judge. */
export const ferry: Case = {
  name: 'ferry',
  kind: 'test',
  why: 'It was said so.',
  files: {
    'a.txt': page('Ferry stays in port', '5', QUAY, HOTEL, 'Rolf Berg said the engine was forty years old.'),
    'b.txt': page(
      'No ferry on Monday for the islands',
      '6',
      '“The ferry will not sail on Sunday,” Ines Moll said.',
      '“We will pay passengers for a hotel in the town,” she added.',
      '“The ferry has been the pride of the islands,” Rolf Berg told the Quay Gazette.',
    ),
    'c.txt': page(
      'Islanders are left waiting for bread',
      '6',
      QUAY,
      HOTEL,
      '“The islanders are used to waiting for bread,” Rolf Berg said.',
      '“The ferry was the pride of the islands,” he added.',
    ),
  },
  run: 'edition',
  expect: [],
}

/** Its record: what one of those quoted read out. */
export const RECORD = 'The ferry will not sail on Sunday. We have asked the harbour master for a second tug.'
