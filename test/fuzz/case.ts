import { gzipSync } from 'node:zlib'
import fc from 'fast-check'

/** Files that are put through the whole program together. */
export interface Case {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** What news is made of, what pages are made of, and what has broken readers of either. */
const WORDS =
  "“ ” \" ' ‘ ’ « » „ said told according to by from The the a who that not never no Mr Mrs Ms Dr Lowe Ada Piet Aalders Hithe Council Reuters (Reuters) AP CNN BBC . , ; : ? ! … ... - – — ( ) [ ] [sic] [T]he / @ # & % £5m $1.2bn 12 1,200 5:30 p.m. May 2, 2024 Monday yesterday he she they it we I was is are has had will ferry late bus harbour mayor spokesman statement tweeted posted added asked Q: A: ADA LOWE: By Updated Published Correction: Read more Advertisement constructor __proto__ toString hasOwnProperty https://news.test/a?b=c www.hithe.test ada@hithe.test @ada http:// //// .com \u00a0 \u200b \u00ad \u202e \ufeff \u2028 \ud83d\ude8c \ud83d \udc00 e\u0301 ﬁ İ ß ǅ ﷺ 日本語 العربية नमस्ते \0 \u0007 \u001b[31m \n \n\n \r\n \t can't won't it's O'Hare s' 'em rock'n'roll U.S. e.g. Jr. Inc. p.m 1st 2nd III".split(
    ' ',
  )
const TAGS =
  '<p> </p> <div> </div> <div class="article-body"> <article> </article> <h1> </h1> <h2> <b> </b> <i> <a href="https://hithe.test/x"> </a> <ul> <li> </ul> <table> <tr> <td> </table> <br> <blockquote> </blockquote> <figure> <figcaption> <script> </script> <style> <!-- --> <![CDATA[ ]]> <svg> <math> <template> <constructor> <title> </title> <meta property="og:title" content="Late"> <time datetime="2024-05-02"> </time> <span itemprop="author"> &amp; &#x1F68C; &#0; &nbsp; &lt; &constructor; <script type="application/ld+json">{"@type":"NewsArticle","headline":"Late","articleBody":"x"}</script> <body> </body> </html> <p hidden> <aside> <nav> <footer>'.split(
    /(?<=>) | (?=<|&)/,
  )

/** Articles of some hundred words, invented: what is mutated should get through to the last stage often. */
const STORIES = [
  'Ferry late again, says mayor\n\nBy Ada Lowe\nMay 2, 2024\n\nThe ferry to Hithe was late again on Tuesday, the mayor, Piet Aalders, said. “We waited for an hour, and nobody told us why it had stopped,” Aalders told reporters. “It can’t go on like this.”\n\nThe company said in a statement that it was sorry. “We apologise to everybody who was delayed,” it said, adding that a pump had failed.\n\n“The pump is twenty years old,” said Jo Maring, who runs the harbour. “It should have been replaced in 2019.”',
  'HITHE (Coastline) - Mayor Piet Aalders said on Tuesday that the ferry could not go on being late.\n\n“We waited for an hour and nobody told us why it stopped,” he said. "It can\'t go on."\n\nAccording to the company, 1,200 passengers were delayed. “We apologise to everyone who was delayed [on Monday] … and to their families,” a spokesman said.',
  'Correction: an earlier version of this report gave the wrong year.\n\nQ: Why was it late?\nMARING: The pump is 20 years old. It should have been replaced in 2009.\nQ: By whom?\nMARING: By them.\n\nAalders wrote on X: “We waited for an hour!” He did not say that "nobody" had told him.',
]

const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' '))
const soup = fc
  .array(fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom(...WORDS), phrase), { maxLength: 80 })
  .map(parts => parts.join(' '))

/** A story with phrases put into it, or taken out: still news, mostly. */
const text: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...STORIES), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), phrase), { maxLength: 6 }))
  .map(([story, edits]) =>
    edits.reduce((made, [at, cut, put]) => {
      const place = at % (made.length + 1)
      return made.slice(0, place) + put + made.slice(place + cut)
    }, story),
  )

/** One thing many times: what grows with the square of its length takes minutes. */
const many = fc
  .tuple(fc.oneof(phrase, soup, fc.string({ unit: 'binary', maxLength: 8 })), fc.integer({ min: 2, max: 3000 }))
  .map(([part, count]) => part.repeat(Math.min(count, Math.ceil(20_000 / (part.length + 1)))))

const page = fc
  .tuple(text, soup, soup)
  .map(
    ([story, before, after]) =>
      `<html><head>${before}</head><body>${before}<article><h1>${story.split('\n')[0]}</h1><p>${story.replaceAll('\n\n', '</p><p>')}</p>${after}</article></body></html>`,
  )

const record = fc
  .record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.integer(), fc.string({ unit: 'binary' })),
      text: fc.oneof(text, many, phrase),
      html: page,
      title: fc.oneof(phrase, fc.constant(null)),
      standfirst: phrase,
      outlet: fc.constantFrom('Hithe Post', 'Coastline', 'constructor', ''),
      authors: fc.oneof(fc.array(phrase, { maxLength: 3 }), phrase),
      published: fc.constantFrom(
        '2024-05-02',
        '2024-05-03T10:00:00Z',
        'May 2, 2024 10:00 constructor',
        '',
        '9999-99-99',
      ),
      url: fc.constantFrom('https://hithe.test/a', 'http://', 'x', '//'),
      language: fc.constantFrom('en', 'de', 'constructor'),
      blocks: fc.array(
        fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'x'), from: fc.nat(50), to: fc.nat(90) }),
      ),
      extra: fc.jsonValue(),
    },
    { requiredKeys: ['text'] },
  )
  .map(fields => JSON.stringify(fields))

const list = fc.array(record, { minLength: 1, maxLength: 4 })

const encodings: readonly ((text: string) => Uint8Array)[] = [
  text => Buffer.from(text, 'utf8'),
  text => Buffer.from(`\ufeff${text}`, 'utf8'),
  text => Buffer.from(text, 'utf16le'),
  text => Buffer.from(text, 'utf16le').swap16(),
  text => Buffer.from(text, 'latin1'),
]

/** Mostly UTF-8, as the world is. */
const encoding = fc.oneof({ weight: 6, arbitrary: fc.constant(encodings[0]!) }, fc.constantFrom(...encodings))

/** What is done to the bytes: one flipped, a stretch cut, doubled, put elsewhere, or the end cut off. */
const mutation = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'move', 'end', 'put'),
  at: fc.nat(),
  size: fc.integer({ min: 1, max: 200 }),
  to: fc.nat(),
  byte: fc.nat({ max: 255 }),
})

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

function mutated(bytes: Uint8Array, { kind, at, size, to, byte }: Mutation): Uint8Array {
  if (bytes.length === 0) return bytes
  const from = at % bytes.length
  const part = bytes.subarray(from, from + size)
  const before = bytes.subarray(0, from)
  const after = bytes.subarray(from + part.length)
  if (kind === 'flip') return Buffer.concat([before, Uint8Array.of(byte), bytes.subarray(from + 1)])
  if (kind === 'put') return Buffer.concat([before, Uint8Array.of(byte), bytes.subarray(from)])
  if (kind === 'cut') return Buffer.concat([before, after])
  if (kind === 'double') return Buffer.concat([before, part, part, after])
  if (kind === 'end') return before
  const rest = Buffer.concat([before, after])
  const place = to % (rest.length + 1)
  return Buffer.concat([rest.subarray(0, place), part, rest.subarray(place)])
}

const mutations = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 4 }) },
  fc.array(mutation, { minLength: 5, maxLength: 60 }),
)

const content = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('.txt'), fc.oneof({ weight: 5, arbitrary: text }, many, phrase)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('.html'), fc.oneof({ weight: 5, arbitrary: page }, many, soup)) },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant('.jsonl'),
      list.map(lines => lines.join('\n')),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('.json'),
      list.map(items => `[${items.join(',\n')}]`),
    ),
  },
  fc.tuple(fc.constant('.json'), record),
  fc.tuple(fc.constant(''), fc.oneof(text, page, record)),
)

const file = fc
  .tuple(content, encoding, mutations, fc.nat({ max: 9 }), mutations)
  .map(([[ending, made], encode, changes, pack, after]) => {
    const bytes = changes.reduce(mutated, encode(made))
    return pack > 0 || ending === ''
      ? { ending, bytes }
      : { ending: `${ending}.gz`, bytes: after.reduce(mutated, gzipSync(bytes) as Uint8Array) }
  })

const cases: fc.Arbitrary<Case> = fc
  .array(file, { minLength: 1, maxLength: 4 })
  .map(files => ({ files: files.map(({ ending, bytes }, i) => ({ name: `${i}${ending}`, bytes })) }))

/** The kinds of inputs that are counted, each with what its files hold before they are mutated. */
const KINDS: ReadonlyMap<string, readonly [ending: string, content: fc.Arbitrary<string>]> = new Map([
  ['pages', ['.html', page]],
  ['JSON', ['.json', list.map(items => `[${items.join(',\n')}]`)]],
  ['JSONL', ['.jsonl', list.map(lines => lines.join('\n'))]],
  ['gz', ['.txt.gz', text]],
  ['texts', ['.txt', text]],
] as const)

export const kinds: readonly string[] = [...KINDS.keys()]

/** The input of a kind and a number, mutated at least once: the same for the same seed. */
export function inputOf(kind: string, seed: number, number: number): Case['files'][number] {
  const [ending, content] = KINDS.get(kind) ?? []
  if (ending === undefined || content === undefined) throw new RangeError(`no kind ${kind}`)
  const some = fc.array(mutation, { minLength: 1, maxLength: 20 })
  const [[made, changes]] = fc.sample(fc.tuple(content, some), { seed: (seed + number * 7919) | 0, numRuns: 1 }) as [
    [string, Mutation[]],
  ]
  const bytes = Buffer.from(made, 'utf8')
  return { name: `0${ending}`, bytes: changes.reduce(mutated, ending.endsWith('.gz') ? gzipSync(bytes) : bytes) }
}

/** The case of a number: the same for the same seed. */
export function caseOf(seed: number, number: number): Case {
  return fc.sample(cases, { seed: (seed + number * 7919) | 0, numRuns: 1 })[0]!
}
