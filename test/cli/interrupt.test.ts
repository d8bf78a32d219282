import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { interruptible } from '../../src/cli/interrupt.js'
import { ensureBuilt, run } from '../command.js'
import { folder } from './memory.js'

const { root, put } = folder()

beforeAll(ensureBuilt)

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], { cwd: root, stdio: 'pipe' })

interface End {
  readonly code: number | null
  readonly signal: string | null
}

const end = (child: ChildProcess): Promise<End> =>
  new Promise(done => child.on('close', (code, signal) => done({ code, signal })))

/** It ended because it was asked to: of itself, or by the signal where a read or a write held it. */
const asked = ({ code, signal }: End): boolean => code === 130 || signal === 'SIGINT'

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(done => setTimeout(done, 10))
}

const NOUNS = 'harbour ferry timber orchard lantern granite marble velvet copper bridge winter meadow'.split(' ')

/** Articles that take many seconds to collate: an interrupt that had to wait would come after the end. */
function long(name: string): void {
  const noun = (n: number): string => `${NOUNS[n % NOUNS.length]}`
  const paragraph = (i: number, j: number): string =>
    `“We kept the ${noun(j)} by the ${noun(j * 5 + 1)} of ${noun(j * 7 + 2)} ${j}${i % 3 === 0 ? ' or so' : ''} and nobody asked why,” said Jo Maring.`
  const articles = Array.from({ length: 300 }, (_, i) => ({
    id: `a${i}`,
    outlet: `Outlet ${i}`,
    text: Array.from({ length: 120 }, (_, j) => paragraph(i, j)).join('\n\n'),
  }))
  put(name, articles.map(article => JSON.stringify(article)).join('\n'))
}

const WEIR = '{"id":"weir","text":"“We found rot in both gates,” said Jo Maring, who keeps the lock at Arden."}\n'

describe('an interrupt ends all work, and nothing is made', () => {
  it.each([[[]], [['--group']]])('while an edition is collated %j', async options => {
    long('long.jsonl')
    put('out/edition.json', 'old')
    const child = start('edition', 'long.jsonl', ...options, '--out', 'out')
    const ended = end(child)
    await until(() => fs.existsSync(join(root, 'out/.variorum')) || child.exitCode !== null)
    // It needs a moment from taking the folder to the computation.
    await new Promise(done => setTimeout(done, 300))
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130 })
    expect(fs.readdirSync(join(root, 'out'))).toEqual(['edition.json'])
    expect(fs.readFileSync(join(root, 'out/edition.json'), 'utf8')).toBe('old')
  })

  it.each([
    ['edition', '-', '--out', 'fresh'],
    ['edition', '-', '--group', '--out', 'fresh'],
    ['group', '-'],
    ['annotate', '-'],
    ['extract', '-', '--jobs', '2'],
    ['check', 'rot in both gates', '--in', '-'],
  ])('while standard input is read: %s %s %s', async (...args) => {
    // What is said of a file that is not there, or written for the first lines, tells that standard input is read.
    const before = args.includes('--jobs') ? ['-'] : ['nowhere.txt', '-']
    const child = start(args[0] as string, ...args.slice(1).flatMap(arg => (arg === '-' ? before : [arg])))
    const ended = end(child)
    let out = ''
    const begun = new Promise(done => {
      child.stdout?.on('data', chunk => {
        out += chunk
        done(null)
      })
      child.stderr?.once('data', done)
    })
    child.stdin?.on('error', () => {})
    child.stdin?.write(Array.from({ length: 50 }, (_, i) => WEIR.replace('weir', `weir${i}`)).join(''))
    await begun
    child.kill('SIGINT')
    expect(asked(await ended)).toBe(true)
    expect(out === '' || out.endsWith('}\n')).toBe(true)
    if (args[0] !== 'annotate' && args[0] !== 'extract') expect(out).toBe('')
    expect(fs.existsSync(join(root, 'fresh'))).toBe(false)
  })

  it('while a pipe is opened at whose other end nobody is', async () => {
    if (spawnSync('mkfifo', [join(root, 'pipe')]).status !== 0) return
    const child = start('extract', 'nowhere.txt', 'pipe')
    const ended = end(child)
    await new Promise(done => child.stderr?.once('data', done))
    child.kill('SIGINT')
    expect(asked(await ended)).toBe(true)
  })

  it('while nobody reads what is written', async () => {
    put('lines.jsonl', Array.from({ length: 5000 }, (_, i) => WEIR.replace('weir', `weir${i}`)).join(''))
    const child = start('extract', 'lines.jsonl')
    const ended = new Promise<End>(done => child.on('exit', (code, signal) => done({ code, signal })))
    await new Promise(done => child.stdout?.once('readable', done))
    child.kill('SIGINT')
    expect(asked(await ended)).toBe(true)
  })

  it('between articles that all came in one piece', async () => {
    const records = Array.from({ length: 4000 }, (_, i) => WEIR.trim().replace('weir', `weir${i}`))
    put('all.json', `[${records.join(',')}]`)
    const out = fs.openSync(join(root, 'annotated.jsonl'), 'w')
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), 'annotate', 'all.json'], {
      cwd: root,
      stdio: ['ignore', out, 'ignore'],
    })
    const ended = end(child)
    await until(() => fs.fstatSync(out).size > 0 || child.exitCode !== null)
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130 })
    const lines = fs.readFileSync(join(root, 'annotated.jsonl'), 'utf8')
    expect(lines.endsWith('}\n')).toBe(true)
    expect(lines.split('\n').length).toBeLessThan(4000)
  })
})

describe('what can be interrupted', () => {
  it('gives what it returns, and throws what it throws', () => {
    expect(interruptible(() => interruptible(() => 7) + 1)).toBe(8)
    const error = new RangeError('mine')
    expect(() =>
      interruptible(() => {
        throw error
      }),
    ).toThrow(error)
  })
})

describe('a reader that stops', () => {
  const shell = (line: string) =>
    run('bash', ['-c', line.replaceAll('variorum ', `'${process.execPath}' '${resolve('dist/cli/main.js')}' `)], {
      cwd: root,
    })
  const stories = NOUNS.slice(0, 6).map((noun, i) => ({
    id: `story${i}`,
    published: `2025-0${i + 1}-01`,
    title: `The ${noun} of ${NOUNS[11 - i]}`,
    text: `The ${noun} of ${NOUNS[11 - i]} is shut. “Nobody likes a ${noun},” said ${['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'][i]} M${noun}.`,
  }))

  it('does not end an edition', () => {
    put('stories.jsonl', stories.map(story => JSON.stringify(story)).join('\n'))
    const { stdout, stderr } = shell(
      'variorum edition stories.jsonl --group --out stories | head -n 1 > one; echo $PIPESTATUS $(wc -l < one) $(ls stories/*/edition.html | wc -l)',
    )
    expect({ stdout, stderr }).toEqual({ stdout: '0 1 6\n', stderr: '' })
  })

  it('does not change what a check found', () => {
    put('weir.jsonl', WEIR)
    const { stdout, stderr } = shell(
      'variorum check "We found gold in both gates" --in weir.jsonl | true; echo $PIPESTATUS',
    )
    expect({ stdout, stderr }).toEqual({ stdout: '3\n', stderr: '' })
  })

  it.skipIf(!fs.existsSync('/dev/full'))('where the summary has no place, the edition is made, and it is said', () => {
    put('weir.jsonl', WEIR)
    const { stdout, stderr } = shell(
      'variorum edition weir.jsonl --out unsaid > /dev/full; echo $? $(ls unsaid | wc -l)',
    )
    expect(stdout).toBe('1 3\n')
    expect(stderr).toMatch(/^variorum: standard output cannot be written to: .*\n$/)
  })
})

describe('what ends a run midway', () => {
  it('a file that may not grow: the results before it stay', () => {
    put('weir.jsonl', WEIR)
    put('small/edition.json', 'old')
    const { status, stderr } = run(
      'bash',
      ['-c', `ulimit -f 16; '${process.execPath}' '${resolve('dist/cli/main.js')}' edition weir.jsonl --out small`],
      { cwd: root },
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/small\/edition\.html: cannot be written to: the file would be larger than is allowed$/m)
    expect(fs.readdirSync(join(root, 'small'))).toEqual(['edition.json'])
    expect(fs.readFileSync(join(root, 'small/edition.json'), 'utf8')).toBe('old')
  })

  it('a kill: the results before it stay, and the next run cleans up', async () => {
    long('long.jsonl')
    put('weir.jsonl', WEIR)
    put('killed/edition.json', 'old')
    const child = start('edition', 'long.jsonl', '--out', 'killed')
    const ended = end(child)
    await until(() => fs.existsSync(join(root, 'killed/.variorum')) || child.exitCode !== null)
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({ signal: 'SIGKILL' })
    expect(fs.readFileSync(join(root, 'killed/edition.json'), 'utf8')).toBe('old')
    const next = start('edition', 'weir.jsonl', '--out', 'killed')
    let said = ''
    next.stderr?.on('data', chunk => {
      said += chunk
    })
    next.stdout?.resume()
    expect(await end(next)).toMatchObject({ code: 0 })
    expect(said).toBe(
      `variorum: killed: an earlier run (process ${child.pid}) was ended before it was done; what it left unfinished is removed\n`,
    )
    expect(fs.readdirSync(join(root, 'killed'))).toEqual(['edition.html', 'edition.json', 'lineage.graphml'])
  })
})
