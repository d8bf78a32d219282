import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { articles, complaints, folder } from '../cli/memory.js'

const { root, put, command } = folder()

const STORY = `The harbour café at Nesmere will close in May, its owner said on Monday.

“We have had ten good years,” said Tilda Øst. “The naïve plan was to stay for twenty — and we did not.”

Councillors will meet next week to talk about what becomes of the building.`
const OTHER = 'The ferry to Lund Holm was late. “Nobody told us why,” said Piet Aalders, who had waited an hour.'
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Café to close</title></head><body><article>
<h1>Café to close</h1>${STORY.split('\n\n')
  .map(p => `<p>${p}</p>`)
  .join('\n')}</article></body></html>`
const LINE = JSON.stringify({ id: 'cafe', text: STORY })

const extract = (...inputs: string[]) => command(['extract', ...inputs])

describe('what cannot be read is named, and the rest is done', () => {
  put('good.txt', OTHER)
  const packed = gzipSync(STORY)
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) & 255)
  mkdirSync(join(root, 'nothing'))
  put('pictures/one.png', noise)

  const bad: readonly (readonly [string, string | Uint8Array | null, RegExp])[] = [
    ['empty.txt', '', /^is empty$/],
    ['blank.html', ' \n\n ', /^is empty$/],
    ['empty.jsonl', '\n', /^is empty$/],
    ['empty.json', '', /^is empty$/],
    ['empty.txt.gz', gzipSync(''), /^is empty$/],
    ['noise.txt', noise, /^is binary, not text$/],
    ['noise.html', noise, /^is binary, not text$/],
    ['noise', noise, /^is binary, not text$/],
    ['noise.json', noise, /^is binary, not text$/],
    ['paper.txt', '%PDF-1.7\n…', /^is a PDF document, not text$/],
    ['packed.txt', packed, /^is gzip data \(such a file must end in \.gz\), not text$/],
    ['nowhere.txt', null, /^no such file or folder$/],
    ['good.txt/below.txt', null, /^no such file or folder$/],
    ['nothing', null, /^there is no input in this folder/],
    ['pictures', null, /^there is no input in this folder/],
    ['none.txt.gz', STORY, /^is not gzip data$/],
    ['tiny.gz', 'x', /^is not gzip data$/],
    ['cut.txt.gz', packed.subarray(0, packed.length - 20), /^is cut off: the gzip data has no end$/],
    ['damaged.txt.gz', packed.map((byte, i) => (i > 20 && i < 60 ? byte ^ 0x5a : byte)), /^is damaged: /],
    ['broken.json', '{"text": "One', /^is not JSON: /],
    ['none.json', '[]', /^is an empty array/],
    ['list.json', '[["a"]]', /^record 1 is a list, not a record$/],
    ['archive.warc', 'WARC/1.0\n', /^archives \(\.warc\) cannot be read yet$/],
    ['button.html', '<p></p>', /^there is no article text in it$/],
  ]
  it.each(bad)('%s', async (name, content, message) => {
    if (content !== null) put(name, content)
    const done = await extract(`./${name}`, './good.txt')
    expect(done.code).toBe(1)
    const [complaint, ...more] = complaints(done)
    expect(more).toEqual([])
    expect(complaint?.slice(0, name.length + 2)).toBe(`${name}: `)
    expect(complaint?.slice(name.length + 2)).toMatch(message)
    expect(articles('extract', done.out).map(it => it.text)).toEqual([OTHER])
  })

  it('addresses', async () => {
    const done = await extract('https://news.example/a', './good.txt')
    expect(done.code).toBe(1)
    expect(complaints(done)).toEqual([
      'https://news.example/a: fetching pages is not there yet: save the page and give the file',
    ])
    expect(articles('extract', done.out)).toHaveLength(1)
  })
})

describe('records', () => {
  const broken: readonly (readonly [string, RegExp])[] = [
    ['{broken', /^line 2 is not JSON: [^"]*$/],
    ['{"text":5}', /^line 2: the field "text" is a number, not a string$/],
    ['{"text":"A.","title":["B"]}', /^line 2: the field "title" is a list, not a string$/],
    ['{"text":"A.","published":{}}', /^line 2: the field "published" is an object, not a string$/],
    ['{"text":"A.","id":true}', /^line 2: the field "id" is a boolean, not a string$/],
    ['{"text":"A.","authors":[1]}', /^line 2: the field "authors" is a list, not a list of strings$/],
    ['{"title":"A"}', /^line 2: it has neither a field "text" nor "html"$/],
    ['{"text":" "}', /^line 2: the field "text" is empty$/],
    ['[1]', /^line 2 is a list, not a record$/],
    ['null', /^line 2 is null, not a record$/],
    [`{"text":"A.","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /^line 2 is nested more than 500 deep$/],
  ]
  it.each(broken)('a bad line is named with its number: %.30s', async (line, message) => {
    put('lines.jsonl', `${LINE}\n${line}\n\n{"id":7,"text":"Seven."}`)
    const done = await extract('./lines.jsonl')
    expect(done.code).toBe(1)
    const [complaint, ...more] = complaints(done)
    expect(more).toEqual([])
    expect(complaint?.replace('lines.jsonl: ', '')).toMatch(message)
    expect(articles('extract', done.out).map(it => it.id)).toEqual(['cafe', '7'])
  })

  it('nothing in a message stands for a stack', async () => {
    put('bad.jsonl', '{"text":\n{"a"\n')
    const done = await extract('./bad.jsonl')
    expect(done.err).toHaveLength(2)
    expect(done.err.join()).not.toMatch(/ at \S+ \(|node:|\.js:|\.ts:/)
  })

  it('an array, one record over many lines, and JSONL under the name .json', async () => {
    put('array.json', JSON.stringify([{ id: 'a', text: 'A.' }, { id: 'b' }, { id: 'c', text: 'C.' }]))
    put('one.json', JSON.stringify({ id: 'd', text: 'D.' }, null, 2))
    put('lines.json', '{"id":"e","text":"E."}\n{"id":"f","text":"F."}\n')
    const done = await extract('./array.json', './one.json', './lines.json')
    expect(articles('extract', done.out).map(it => it.id)).toEqual(['a', 'c', 'd', 'e', 'f'])
    expect(complaints(done)).toEqual(['array.json: record 2: it has neither a field "text" nor "html"'])
  })

  it('html, where the text is empty', async () => {
    const done = await command(['extract', '-'], JSON.stringify({ text: '', html: PAGE, outlet: 'The Nesmere Post' }))
    expect(articles('extract', done.out)[0]).toMatchObject({ outlet: 'The Nesmere Post', title: 'Café to close' })
  })

  it('text is kept to the character, unknown fields too', async () => {
    const record = { id: 'x', text: '\ufeff  One.\r\n\r\n Two \u{1f600}\u200b. \n', shelf: { row: [1, null] }, '': 'y' }
    const done = await command(['extract', '-'], JSON.stringify(record))
    expect(articles('extract', done.out)[0]).toMatchObject(record)
  })
})

describe('the same id and the same article', () => {
  it('one id with two texts: both sources are named', async () => {
    const one = put('first.jsonl', '{"id":"n1","text":"One."}')
    const two = put('second.jsonl', '{"id":"n1","text":"Two."}\n{"id":"n2","text":"Two."}')
    for (const name of ['extract', 'annotate'] as const) {
      const done = await command([name, one, two])
      expect(done.code).toBe(1)
      expect(complaints(done)).toEqual([
        'second.jsonl: has the id "n1", which FOLDER/first.jsonl has with another text',
      ])
      expect(articles(name, done.out).map(it => it.id)).toEqual(['n1', 'n2'])
    }
  })

  it('one id with two texts in one file', async () => {
    put('twice.jsonl', '{"id":"n1","text":"One."}\n{"id":"n1","text":"Two."}')
    expect(complaints(await extract('./twice.jsonl'))).toEqual([
      'twice.jsonl: has the id "n1", which another record of it has with another text',
    ])
  })

  it('the same article twice is one article', async () => {
    put('a.txt', STORY)
    put('b/a.txt', STORY)
    put('c.txt.gz', gzipSync(STORY))
    const done = await extract('./a.txt', './a.txt', './b', './c.txt.gz')
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(articles('extract', done.out)).toHaveLength(1)
  })
})

describe('encodings', () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Buffer => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
    return big ? bytes.swap16() : bytes
  }
  /** Of the characters in use here, those whose byte in windows-1252 is not their code point. */
  const high = new Map([...'“”—'].map((c, i) => [c, [0x93, 0x94, 0x97][i]!]))
  const latin = (text: string): Uint8Array => Uint8Array.from([...text].map(c => high.get(c) ?? c.charCodeAt(0)))

  const forms: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', text => Buffer.from(text)],
    ['UTF-8 with a mark', text => Buffer.from(`\ufeff${text}`)],
    ['windows-1252', latin],
    ['UTF-16 LE with a mark', text => utf16(text, false, true)],
    ['UTF-16 BE with a mark', text => utf16(text, true, true)],
    ['UTF-16 LE', text => utf16(text, false, false)],
    ['UTF-16 BE', text => utf16(text, true, false)],
  ]
  describe.each(forms)('%s', (_, encode) => {
    it.each(['.txt', '.html', '.json', '.jsonl', ''])('in a file that ends in "%s"', async ending => {
      const content = ending === '.html' ? PAGE.replace(' charset="utf-8"', '') : ending.startsWith('.j') ? LINE : STORY
      put(`coded${ending}`, encode(`${content}\n`))
      const done = await extract(`./coded${ending}`)
      expect(done).toMatchObject({ code: 0, err: [] })
      const [article] = articles('extract', done.out)
      expect(article?.text).toBe(STORY)
    })

    it.each(['text', 'html', 'jsonl'])('on standard input: %s', async kind => {
      const content = kind === 'html' ? PAGE : kind === 'jsonl' ? `${LINE}\n${LINE}` : STORY
      const done = await command(['extract', '-'], encode(`${content}\n`))
      expect(done).toMatchObject({ code: 0, err: [] })
      expect(articles('extract', done.out).map(it => [it.source, it.text])).toEqual([['-', STORY]])
    })
  })

  const twice = (text: string): Buffer => Buffer.from(new TextDecoder('latin1').decode(Buffer.from(text)))
  it.each(['.txt', '.html'])(
    'UTF-8 that was taken for Latin-1 and saved as UTF-8, in a file that ends in "%s"',
    async ending => {
      put(`twice${ending}`, twice(ending === '.html' ? PAGE : STORY))
      const [article] = articles('extract', (await extract(`./twice${ending}`)).out)
      expect(article?.text).toBe(STORY)
    },
  )

  it('characters of Latin-1 that look like UTF-8 for once stay', async () => {
    const text = 'The sign on the door read “Ã©” — and nobody in Wexcombe knew why, the mayor said on Monday.'
    put('once.txt', Buffer.from(text))
    expect(articles('extract', (await extract('./once.txt')).out)[0]?.text).toContain(text)
  })

  it('a page that declares its encoding', async () => {
    const page = '<meta charset="iso-8859-2"><article><p>Starosta Łukasz Żak said on Monday: "Nothing."</p></article>'
    const bytes = Uint8Array.from([...page].map(c => ({ Ł: 0xa3, Ż: 0xaf })[c] ?? c.charCodeAt(0)))
    put('declared.html', bytes)
    expect(articles('extract', (await extract('./declared.html')).out)[0]?.text).toContain('Łukasz Żak')
  })
})

describe('standard input is known by its first character', () => {
  it.each([
    ['JSONL', `\n ${LINE}\n{"id":"b","text":"B."}`, ['cafe', 'b']],
    ['a JSON array', `[\n${LINE}, {"id":"b","text":"B."}]`, ['cafe', 'b']],
    ['a JSON record', JSON.stringify({ id: 'cafe', text: STORY }, null, 1), ['cafe']],
  ])('%s', async (_, input, ids) => {
    const done = await command(['extract', '-'], input)
    expect(done.code).toBe(0)
    expect(articles('extract', done.out).map(it => it.id)).toEqual(ids)
  })
  it('HTML', async () => {
    const done = await command(['extract', '-'], `\n  ${PAGE}`)
    expect(articles('extract', done.out)[0]).toMatchObject({ title: 'Café to close', text: STORY })
  })
  it('text, also one that starts with a bracket', async () => {
    const text = `[Updated on Monday] ${STORY}`
    const done = await command(['extract', '-'], text)
    expect(articles('extract', done.out)[0]?.text).toContain('ten good years')
  })
  it('nothing', async () => {
    const done = await command(['extract', '-'])
    expect(done).toMatchObject({ code: 1, out: '', err: ['variorum: -: is empty'] })
  })
})

describe('folders', () => {
  put('tree/b.htm', PAGE)
  put('tree/a b/one.txt', OTHER)
  put('tree/a b/two.jsonl.gz', gzipSync('{"id":"z","text":"Z."}\n{"id":"y","text":"Y."}'))
  put('tree/README.md', '# About these files')
  put('tree/photo.png', 'no')
  put('tree/.hidden/three.txt', 'Hidden.')
  put('tree/expected.json', '{"rows":[1,2]}')
  put('tree/rows.json', '[{"row":1}]')
  symlinkSync('..', join(root, 'tree/up'))

  it('are read to the bottom, by known endings, sorted; other JSON is passed over', async () => {
    const done = await extract('./tree')
    expect(done.code).toBe(0)
    expect(complaints(done)).toEqual([
      'tree/expected.json: passed over: holds no article',
      'tree/rows.json: passed over: holds no article',
      'tree/up: passed over: it is a link that leads out of the folder',
    ])
    expect(articles('extract', done.out).map(it => it.source.slice(root.length))).toEqual([
      '/tree/a b/one.txt',
      '/tree/a b/two.jsonl.gz',
      '/tree/a b/two.jsonl.gz',
      '/tree/b.htm',
    ])
  })

  it('links within a folder are followed, links out of it are named', async () => {
    put('secret/plan.txt', 'The plan of the lock is kept here. “Nobody may see it,” said Jo Maring.')
    put('linked/one.txt', OTHER)
    put('linked-too/two.txt', STORY)
    put('linked/deep/three.html', PAGE)
    for (const [name, target] of [
      ['again.html', 'deep/three.html'],
      ['back', 'deep'],
      ['gone.txt', 'nowhere.txt'],
      ['gone.png', 'nowhere.png'],
      ['outside', '../secret'],
      ['plan.txt', '../secret/plan.txt'],
      ['plan.png', '../secret/plan.txt'],
      ['ring.txt', 'ring.txt'],
      ['sibling.txt', '../linked-too/two.txt'],
    ] as const)
      symlinkSync(target, join(root, 'linked', name))
    const done = await extract('./linked')
    expect(done.code).toBe(0)
    expect(complaints(done)).toEqual([
      'linked/gone.txt: passed over: it is a link that leads nowhere',
      'linked/outside: passed over: it is a link that leads out of the folder',
      'linked/plan.txt: passed over: it is a link that leads out of the folder',
      'linked/ring.txt: passed over: it is a link that leads nowhere',
      'linked/sibling.txt: passed over: it is a link that leads out of the folder',
    ])
    expect(articles('extract', done.out).map(it => it.source.slice(root.length))).toEqual([
      '/linked/again.html',
      '/linked/one.txt',
    ])
    // A link that is named itself is what the user wants.
    symlinkSync('linked', join(root, 'alias'))
    expect(articles('extract', (await extract('./linked/plan.txt', './alias')).out)).toHaveLength(3)
  })

  it('a JSON file that is named is not passed over', async () => {
    const done = await extract('./tree/expected.json')
    expect(done).toMatchObject({ code: 1, out: '' })
  })

  it('a bad file does not take its folder with it', async () => {
    put('half/1.txt', '')
    put('half/2.txt', OTHER)
    put('half/3.json', '{"text": 1}')
    const done = await extract('./half')
    expect(done.code).toBe(1)
    expect(complaints(done)).toEqual([
      'half/1.txt: is empty',
      'half/3.json: the record: the field "text" is a number, not a string',
    ])
    expect(articles('extract', done.out)).toHaveLength(1)
  })
})
