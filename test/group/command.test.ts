import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { variorum } from '../command.js'
import { faults } from '../validate.js'
import { election, fireArticles } from './articles.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-group-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const jsonl = [...fireArticles, election]
  .map(({ id, title, text, published, outlet }) => JSON.stringify({ id, title, text, published, outlet }))
  .join('\n')

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = (stdout: string): { story: string; articles: string[] }[] =>
  stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { story: string; articles: string[] })

describe('variorum group', () => {
  it('writes a line for each story', () => {
    const { status, stdout, stderr } = variorum(['group', '-'], { input: jsonl })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const line of lines(stdout)) expect(faults('group', line)).toEqual([])
    expect(lines(stdout).map(line => line.articles.length)).toEqual([4, 1, 4, 4])
  })

  it('writes the same whatever the order and the number of files', () => {
    const all = jsonl.split('\n')
    const files = [file('b.jsonl', all.slice(0, 5).reverse().join('\n')), file('a.jsonl', all.slice(5).join('\n'))]
    const ids = (stdout: string): string[] => lines(stdout).map(({ story, articles }) => `${story}: ${articles}`)
    expect(ids(variorum(['group', ...files]).stdout)).toEqual(ids(variorum(['group', ...files.reverse()]).stdout))
  })

  it('honours decisions', () => {
    const decisions = file(
      'decisions.jsonl',
      '{"together": ["vote", "mill1"], "note": "one night"}\n\n{"apart": ["mill2", ["mill1"]]}\n',
    )
    const { status, stdout } = variorum(['group', '-', '--decisions', decisions], { input: jsonl })
    expect(status).toBe(0)
    const story = lines(stdout).find(line => line.articles.includes('mill1'))
    expect(story?.articles).toContain('vote')
    expect(story?.articles).not.toContain('mill2')
  })

  test.each([
    ['{"joined": ["a"]}', 'line 1: there is no field "joined" in a decision'],
    ['{"note": "?"}', 'line 1: a decision has the field "together" or "apart"'],
    ['{"together": "a"}', 'line 1: "together" is a list of ids'],
    ['{"apart": [["a"]]}', 'line 1: "apart" is a list of two or more lists of ids'],
    ['\n{', 'line 2: is no JSON'],
    ['null', 'line 1: a decision has the field'],
  ])('says what is wrong with the decisions %j', (content, message) => {
    const { status, stdout, stderr } = variorum(['group', '-', '--decisions', file('bad.jsonl', content)], {
      input: jsonl,
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('variorum edition --group', () => {
  it('writes an edition of each story into a folder of its own', () => {
    const out = join(folder, 'editions')
    const named = jsonl.replace('"id":"vote"', '"id":"../vote?"')
    const { status, stdout, stderr } = variorum(['edition', '-', '--group', '--out', out], { input: named })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const folders = readdirSync(out).sort()
    expect(folders).toHaveLength(4)
    expect(folders).toEqual(expect.arrayContaining(['arcade1', 'depot1', 'mill1']))
    for (const name of folders) {
      const edition = JSON.parse(readFileSync(join(out, name, 'edition.json'), 'utf8'))
      expect(faults('edition', edition)).toEqual([])
      expect(existsSync(join(out, name, 'edition.html'))).toBe(true)
      expect(edition.articles).toHaveLength(name.includes('vote') ? 1 : 4)
    }
    expect(stdout.trim().split('\n')).toHaveLength(4)
    expect(stdout).toContain(`${join(out, 'mill1')}: 4 articles, `)
    // Run again with its own results among the inputs, it makes the same.
    file('editions/articles.jsonl', named)
    const again = variorum(['edition', out, '--group', '--out', out])
    expect(again.status).toBe(0)
    expect(again.stdout).toBe(stdout)
  })

  test.each([
    [['--decisions', 'x.jsonl'], '--decisions needs --group'],
    [['--group', '--record', 'x.txt', '--speaker', 'Ann Lee'], '--record does not go with --group'],
  ])('refuses %j', (options, message) => {
    const { status, stderr } = variorum(['edition', '-', ...options], { input: jsonl })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
