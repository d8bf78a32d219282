import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { painted, plain, shown, shownJson, shownLine } from '../../src/export/shown.js'
import { STEERING } from '../cli/hostile.js'

describe('somebody’s text in a line of ours', () => {
  it.each([
    ['plain words, “marked” ones, and 漢字 🙂', 'plain words, “marked” ones, and 漢字 🙂'],
    ['\x1b[31mred', '\ufffd[31mred'],
    ['\x1b]0;title\x07', '\ufffd]0;title\ufffd'],
    ['\x9b2J', '\ufffd2J'],
    ['a\x7fb\0c', 'a\ufffdb\ufffdc'],
    ['\u202egpj\u202c', '\ufffdgpj\ufffd'],
    ['\u061c\u200e\u200f', '\ufffd\ufffd\ufffd'],
    ['half \ud83d and \ude00', 'half \ufffd and \ufffd'],
    ['in\u00adter\u200bna\u2060tion\ufeffal', 'international'],
    ['flag \u{1f3f4}\u{e0067}\u{e007f}', 'flag \u{1f3f4}'],
    ['family \u{1f469}\u200d\u{1f467}', 'family \u{1f469}\u200d\u{1f467}'],
    ['one\r\ntwo\u2028three\u0085four\vfive', 'one  two three four five'],
  ])('%j', (text, line) => {
    expect(shownLine(text)).toBe(`${line}\n`)
    expect(shown([[painted('bold', text)]], false)).toBe(`${line}\n`)
    expect(shown([['', [text]]], true)).toBe(`${line}\n`)
    expect(shown([painted('bold', text)], true)).toBe(`\x1b[1m${line}\x1b[22m\n`)
    expect(plain(` ${text}\t`)).toBe(line.replace(/ +/g, ' '))
  })

  it('no colour is begun for nothing', () => expect(shown([painted('red', ''), 'a'], true)).toBe('\na\n'))
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not come through.
const RAW = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/

describe('JSON', () => {
  it.each(STEERING.map(sign => [sign]))('says the same: %j', sign => {
    const value = { [sign]: [sign, 'a\nb'] }
    const text = `${JSON.stringify(value, null, 1)}\n`
    expect(JSON.parse(shownJson(text))).toEqual(value)
    expect(shownJson(text)).not.toMatch(RAW)
    expect(shownJson(text).split('\n')).toHaveLength(text.split('\n').length)
  })

  it('stays as it is where nothing steers', () => {
    const text = '{"text":"“It is,” she said — 漢字 🙂\u200d"}\n'
    expect(shownJson(text)).toBe(text)
  })
})

describe('what goes to a terminal goes through here', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const having = (pattern: RegExp): string[] =>
    sources.filter(name => pattern.test(readFileSync(join('src', name), 'utf8'))).sort()

  it('nothing else makes text that may be shown', () => {
    expect(having(/\bas (?:unknown as )?Shown\b/)).toEqual(['export/shown.ts'])
    expect(having(/styleText\(|\\x1b|\\u001b|\\u009b/i)).toEqual(['export/shown.ts'])
  })

  it('and one file writes it', () =>
    expect(having(/\bprocess\.std(?:out|err)\.write\b|\bconsole\.|\bwriteSync\(/)).toEqual(['cli/main.ts']))
})
