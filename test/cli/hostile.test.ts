import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXIT, Report } from '../../src/cli/io.js'
import { ensureBuilt, variorum } from '../command.js'
import { FORGED, harmIn, NAME, STEERING, TEXT, withoutColors } from './hostile.js'
import { articles, folder, io } from './memory.js'

const { root, put, command } = folder()

// The page of an edition, and the threads of --jobs, are made from what the build leaves.
beforeAll(ensureBuilt)

/** A telling of one story, each of its fields hostile; `words` differ, so that there are changes to tell. */
const telling = (id: string, words: string) => ({
  id: `${id}${TEXT}`,
  outlet: `The ${id} Post${TEXT}`,
  title: `The tram stands still${TEXT}`,
  standfirst: `A cable broke${TEXT}`,
  authors: [`Ann${TEXT}`],
  published: '2031-05-01',
  url: `https://${id}.example/${TEXT}`,
  language: `en${TEXT}`,
  text: [
    `The tram up the hill has stood still since Monday${TEXT}.`,
    `“The cable ${words}${TEXT} and nobody saw it, which we regret,” said Ira Polk${STEERING[0]}, who runs the tram.`,
    `“There ${id === 'c' ? 'were two' : 'was one'} of us at the wheel,” Polk said. Polk said the brakes held.`,
  ].join('\n\n'),
})
const TELLINGS = [telling('a', 'broke at noon'), telling('b', 'broke at nine'), telling('c', 'broke at noon')]
const lines = (values: readonly unknown[]): string => values.map(value => `${JSON.stringify(value)}\n`).join('')

/** So much text that a few controls do not make it binary. */
const MORE = 'The tram up the hill has stood still since Monday, and nobody knows when it will go again.\n\n'.repeat(
  200,
)

const story = put('story.jsonl', lines(TELLINGS))
const clash = put('clash.jsonl', lines([TELLINGS[0], { ...TELLINGS[1], id: TELLINGS[0]?.id }]))
const plainStory = put('plain.txt', '“It was late for all of us,” said Piet Aalders, who had waited for the ferry.')
const namedStory = put(`${NAME}.txt`, '“It was late for all of us,” said Piet Aalders, who had waited for the ferry.')
const empty = put(`${NAME}/empty${NAME}.txt`, '')
const broken = put(`broken${NAME}.jsonl`, `{"id": "${TEXT.slice(0, 6)}\n{${TEXT}\n`)
const notJson = put(`not${NAME}.json`, `[${TEXT}]`)
const notGzip = put(`not${NAME}.txt.gz`, NAME)
const cutGzip = put(`cut${NAME}.html.gz`, gzipSync(`<p>${'The tram stands. '.repeat(400)}</p>`).subarray(0, 60))
const noArticle = put(`none${NAME}.html`, `<title>${TEXT} ${MORE}</title>`)
const hollow = join(root, `hollow${NAME}`)
mkdirSync(hollow)
const page = put(
  `page${NAME}.html`,
  `<html lang="en"><head><title>${TEXT}</title><meta name="author" content="Ann ${TEXT}">
  <meta property="og:site_name" content="The ${TEXT} Post"></head><body><nav class="menu">Menu ${TEXT} home</nav>
  <article><h1>The tram ${TEXT} stands</h1><p>${MORE.trim().replaceAll('\n\n', '</p><p>')}</p><p>The tram ${TEXT} goes.</p></article>
  <aside class="related"><a href="#">Read this ${TEXT} too</a></aside></body></html>`,
)
const draft = put(
  `draft${NAME}.md`,
  `Polk said: “The cable broke at ${TEXT} ten and nobody saw it”.\n\n> There were ${TEXT} nine of us at the wheel\n\n${MORE}`,
)
const blank = put(`blank${NAME}.md`, ' ')
const release = put('release.txt', `“The cable broke at noon${TEXT} and nobody saw it, which we regret.”\n\n${MORE}`)
const pair = put(`pair${NAME}.jsonl`, lines([{ text: 'A.' }, { text: 'B.' }]))
const decisions = (name: string, content: string): string => put(`${name}${NAME}.jsonl`, content)
const noDecision = decisions('json', `{${TEXT}`)
const strangeDecision = decisions('field', lines([{ [TEXT]: 1 }]))
const noIds = decisions('ids', lines([{ together: TEXT }]))
const noId = decisions('id', lines([{ together: [[TEXT]] }]))
const noLists = decisions('lists', lines([{ apart: TEXT }]))
const out = join(root, `out${NAME}`)

/** What an earlier run made of the same story. */
const made = join(root, 'made')
beforeAll(() => command(['edition', story, '--out', made]))

const BAD = [
  join(root, `gone${NAME}`),
  empty,
  hollow,
  broken,
  notJson,
  notGzip,
  cutGzip,
  noArticle,
  `https://x.example/${NAME}`,
]

/** By command: the arguments of its runs. */
const RUNS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['', [[NAME], [`--${NAME}`], [`-${NAME}`], ['--help'], ['--version'], ['-V', NAME], [`edition${NAME}`, NAME]]],
  ['help', [['help'], ['help', NAME], ['help', 'edition'], ['help', `--${NAME}`]]],
  [
    'edition',
    [
      ['edition', story, '--out', out],
      ['edition', namedStory, '--out', out],
      ['edition', ...BAD, story, '--out', out],
      ['edition', clash, '--out', out],
      ['edition', ...BAD],
      ['edition', story, '--out', join(namedStory, NAME)],
      ['edition', story, '--record', release, '--speaker', `Ira Polk${TEXT}`, '--out', out],
      ['edition', story, '--record', release, '--speaker', `Nobody ${TEXT}`, '--out', out],
      ...[...BAD, pair].map(record => ['edition', story, '--record', record, '--speaker', NAME, '--out', out]),
      ['edition', story, plainStory, '--group', '--out', out],
      ['edition', story, '--group', '--out', join(namedStory, NAME)],
      ...[...BAD, noDecision, strangeDecision, noIds, noId, noLists].map(
        file =>
        ['edition', story, '--group', '--decisions', file, '--out', out], // biome-ignore format: a row
      ),
      ['edition', `--recrod${NAME}`, NAME],
      ['edition', story, '--out'],
      ['edition', '-', '-', NAME],
    ],
  ],
  [
    'extract',
    [
      ['extract', story, page, namedStory, ...BAD],
      ['extract', clash],
      ['extract', '--map', page],
      ['extract', '--explain', page, namedStory, ...BAD],
      ['extract', '--jobs', NAME, page],
      ['extract', `--${NAME}`, NAME],
      ['extract', '-', '-', NAME],
    ],
  ],
  [
    'annotate',
    [
      ['annotate', story, namedStory, ...BAD],
      ['annotate', page],
      ['annotate', `--${NAME}`, NAME],
    ],
  ],
  [
    'group',
    [
      ['group', story, plainStory, ...BAD],
      ['group', clash],
      ...[...BAD, noDecision, strangeDecision, noIds, noId, noLists].map(file => ['group', story, '--decisions', file]),
      ['group', `--${NAME}`, NAME],
    ],
  ],
  [
    'check',
    [
      ['check', 'The cable broke at nine and nobody saw it', '--in', story],
      ['check', `The cable broke${TEXT} at ten and nobody saw it`, '--in', story],
      ['check', 'The cable broke at nine', '--in', story, '--speaker', `Ira Polk${TEXT}`],
      ['check', 'The cable broke at nine', '--in', story, '--speaker', `Pol ${TEXT}`],
      ['check', 'There were two of us at the wheel', '--in', join(made, 'edition.json'), '--format', 'json'],
      ['check', `Nothing like ${TEXT} it was ever said`, '--in', join(made, 'edition.json'), ...BAD],
      ['check', 'The cable broke at noon', '--in', ...BAD],
      ['check', 'The cable broke', '--in', story, '--record', release, '--speaker', `Ira Polk${TEXT}`],
      ['check', 'The cable broke', '--record', join(root, `gone${NAME}`), '--speaker', NAME],
      ['check', '--draft', draft, '--in', story],
      ['check', '--draft', draft, '--in', story, '--format', 'json'],
      ...[join(root, `gone${NAME}`), blank, hollow].map(file => ['check', '--draft', file, '--in', story]),
      ['check', 'The cable', '--in', story, '--format', NAME],
      ['check', NAME, '--in', story, '--draft', draft],
      ['check', NAME, NAME, '--in', story],
      ['check', NAME],
      ['check', `--${NAME}`, NAME],
    ],
  ],
])

/** Options that say no more than yes. */
const FLAGS: readonly string[] = ['--help', '--version']

describe('nothing that an input, a name or an argument holds steers the terminal', () => {
  const runs = [...RUNS.values()].flat()
  const shown = (argv: readonly string[], i: number) =>
    [
      `${i} ${argv.map(arg => JSON.stringify(arg.replace(root, '')).slice(1, 24)).join(' ')}`.slice(0, 80),
      argv,
    ] as const

  it.each(runs.map(shown))('%s', async (_, argv) => {
    const dull = await command(argv)
    expect(harmIn(dull.out, false)).toBe('')
    expect(harmIn(dull.err.join('\n'), false)).toBe('')
    expect(dull.code).not.toBe(EXIT.fault)
    // In colours it is the same text, so that no colour of it comes from an input. What an earlier run left is gone.
    const again = await command(argv)
    const bright = await command(argv, '', { color: true })
    expect(withoutColors(bright.out)).toBe(again.out)
    expect(bright.err).toEqual(again.err)
  })

  it('threads say the same', () => {
    const { status, stdout, stderr } = variorum(['extract', '--jobs', '2', page, ...BAD])
    expect(status).toBe(EXIT.someFailed)
    expect(stdout).not.toBe('')
    expect([harmIn(stdout, false), harmIn(stderr, false)]).toEqual(['', ''])
  })

  it('standard input is no other', async () => {
    for (const argv of [
      ['extract', '-'],
      ['extract', '-', '--explain'],
      ['annotate', '-'],
      ['group', '-'],
    ])
      for (const content of [TEXT, lines(TELLINGS), `[${TEXT}`, `<p>${TEXT}`, `{${TEXT}`]) {
        const done = await command(argv, content)
        expect(harmIn(done.out, false)).toBe('')
        expect(harmIn(done.err.join('\n'), false)).toBe('')
      }
  })

  it('the runs go through every command and every option', async () => {
    const names = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name)
    const { out: help } = await command(['--help'])
    const listed = help.slice(help.indexOf('Commands:'), help.indexOf('Examples:'))
    const commands = names(listed, /^ {2}([a-z]+) /gm)
    expect(commands.sort()).toEqual([...RUNS.keys()].filter(name => name !== '').sort())
    for (const name of commands.filter(each => each !== 'help')) {
      const options = names((await command([name, '--help'])).out, /^ {2}(?:-\w, )?(--[a-z]+)/gm)
      const used = new Set(RUNS.get(name)?.flat())
      expect(options.filter(option => !FLAGS.includes(option) && !used.has(option))).toEqual([])
    }
  })
})

describe('what is said of a fault of ours', () => {
  it.each(STEERING.map(sign => [JSON.stringify(sign), sign]))('%s', (_, sign) => {
    let err = ''
    const report = new Report(
      io({
        env: { VARIORUM_DEBUG: '1' },
        err: text => {
          err += text
        },
      }),
    )
    const error = new Error(`a${sign}b\n${FORGED}`)
    error.stack = `Error: a${sign}b\n    at ${sign}`
    report.failed(`source${sign}`, error)
    report.failed(null, `${sign}\n${FORGED}`)
    report.passed(sign, sign)
    expect(harmIn(err, false)).toBe('')
    expect(err.split('\n')).toHaveLength(6)
  })
})

describe('what nothing caught', () => {
  it('is told as every fault of ours is', () => {
    // As soon as somebody listens for it.
    const early = put(
      'early.cjs',
      `process.on('newListener', name => {
        if (name === 'uncaughtException') setImmediate(() => { throw new Error(${JSON.stringify(NAME)}) })
      })`,
    )
    const done = variorum(['--version'], { env: { ...process.env, NODE_OPTIONS: `--require ${early}` } })
    expect(done.status).toBe(EXIT.fault)
    expect(done.stderr).toMatch(/^variorum: this is a fault of Variorum, please report it: n.*\n$/)
    expect(harmIn(done.stderr, false)).toBe('')
  })
})

describe('files of an edition', () => {
  it('are read on a terminal too', () => {
    const read = (name: string): string => readFileSync(join(made, name), 'utf8')
    const [, inPage = ''] = read('edition.html').split('<script id="edition" type="application/json">')
    for (const text of [read('edition.json'), read('lineage.graphml'), inPage]) {
      expect(text).toContain('The a Post')
      expect(harmIn(text, false)).toBe('')
    }
    const { articles: told } = JSON.parse(read('edition.json'))
    expect(told[0]).toMatchObject({ id: TELLINGS[0]?.id, title: TELLINGS[0]?.title, text: TELLINGS[0]?.text })
    expect(read('lineage.graphml')).toContain('&#8238;')
  })
})

describe('JSON for programs', () => {
  it('says the same with what steers a terminal escaped', async () => {
    const { out } = await command(['extract', story])
    expect(out).toContain('\\u202e')
    const values = articles('extract', out)
    expect(values.map(({ id, title, text }) => ({ id, title, text }))).toEqual(
      TELLINGS.map(({ id, title, text }) => ({ id, title, text })),
    )
  })
})
