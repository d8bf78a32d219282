import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toEditionHtml } from '../src/export/html.js'
import { FREE, noticesOf, noticeText } from '../web/notice.js'
import { ensureBuilt } from './command.js'

/** Packages by where they lie ("node_modules/NAME"), as the lock file has them. */
const locked: Readonly<Record<string, Locked>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const lockedAs = (name: string): string => `node_modules/${name}`

/** The licence files of a package. */
const licencesOf = (path: string): string[] =>
  readdirSync(path)
    .filter(name => /^(licen[cs]e|copying)\b/i.test(name))
    .map(name => readFileSync(join(path, name), 'utf8'))

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))

/** The packages that the sources in a folder import. */
function imports(folder: string): string[] {
  const specifiers = sources(folder).flatMap(source => [
    ...source.matchAll(/^(?:import|export) [\w\s*{},]+ from '([^.'][^']*)'/gm),
    ...source.matchAll(/^import '([^.'][^']*)'/gm),
    ...source.matchAll(/\b(?:import|require)\('([^.'][^']*)'\)/g),
  ])
  const names = specifiers.map(([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
  return [...new Set(names)].filter(name => !name.startsWith('node:')).sort()
}

/** Names of packages that the page's sources import, and of those that these depend on. */
function embedded(): string[] {
  const names = new Set(imports('web/src'))
  for (const name of names)
    for (const other of Object.keys(locked[lockedAs(name)]?.dependencies ?? {})) names.add(other)
  return [...names].sort()
}

/** What the maps beside a package's bundles say that they were made from: packages that no manifest need name. */
function bundledIn(name: string): string[] {
  const maps = readdirSync(lockedAs(name), { recursive: true, encoding: 'utf8' }).filter(file => /\.map$/.test(file))
  const made = maps.flatMap(
    file => (JSON.parse(readFileSync(join(lockedAs(name), file), 'utf8')) as { sources: string[] }).sources,
  )
  return made.flatMap(source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])
}

describe('what the page embeds', () => {
  beforeAll(ensureBuilt)

  it('is told with its whole licence, in the page, in each edition, and beside it', () => {
    const texts = [
      readFileSync('dist/web/index.html', 'utf8'),
      readFileSync('dist/web/notices.txt', 'utf8'),
      toEditionHtml('{}'),
    ].map(words)
    expect(embedded().length).toBeGreaterThan(2)
    for (const name of embedded()) {
      const { version } = locked[lockedAs(name)] as Locked
      const [licence = ''] = licencesOf(lockedAs(name))
      expect(licence).toMatch(/copyright/i)
      for (const text of texts) {
        expect(text).toContain(`${name} ${version} (`)
        expect(text).toContain(words(licence))
        expect(text).toContain('Apache License, Version 2.0')
      }
    }
  })

  it('holds nothing that came bundled and goes untold', () => {
    const names = embedded()
    expect(names.flatMap(bundledIn).filter(name => !names.includes(name))).toEqual([])
  })

  it('is named in NOTICE, all of it and no more', () => {
    const told = readFileSync('NOTICE', 'utf8')
    for (const name of embedded()) expect(told).toContain(`- ${name}: ${locked[lockedAs(name)]?.license}`)
    expect(told.match(/^- /gm)).toHaveLength(embedded().length)
  })

  it('its notices do not end the comment that they stand in', () => {
    const page = readFileSync('dist/web/index.html', 'utf8')
    const at = page.lastIndexOf('<!--')
    expect(page.slice(at)).toMatch(/^<!--\nVariorum, [\s\S]*-->\n<\/body>\n<\/html>\s*$/)
    expect(page.slice(at).indexOf('-->')).toBe(page.slice(at).lastIndexOf('-->'))
  })
})

const COPYLEFT =
  /GNU (?:affero |lesser |library )?general public|\b(?:A|L)?GPL\b|mozilla public|eclipse public|european union public|share-?alike|common development and distribution|server side public|\bSSPL\b/i

describe('no licence binds those who pass Variorum on', () => {
  const shipped = [
    ...Object.keys(locked).filter(path => path !== '' && locked[path]?.dev !== true),
    ...embedded().map(lockedAs),
  ]

  it.each(shipped.map(path => [nameOf(path), path]))('%s', (_, path) => {
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    expect(FREE).toContain(manifest.license)
    expect(locked[path]?.license).toBe(manifest.license)
    expect(licencesOf(path).length).toBeGreaterThan(0)
    expect(licencesOf(path).filter(text => COPYLEFT.test(text))).toEqual([])
  })

  it('what is imported is what is declared', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(imports('src')).toEqual(Object.keys(dependencies).sort())
  })
})

describe('notices of packages', () => {
  const root = mkdtempSync(join(tmpdir(), 'variorum-notices-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const put = (path: string, files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path, name)), { recursive: true })
      writeFileSync(join(root, path, name), text)
    }
  }
  const manifest = (name: string, own: object): string => JSON.stringify({ name, version: '1.2.3', ...own })
  put('node_modules/oak', {
    'package.json': manifest('oak', { license: 'MIT', dependencies: { '@elm/leaf': '1' } }),
    LICENSE: 'Copyright the oak',
  })
  put('node_modules/oak/node_modules/@elm/leaf', {
    'package.json': manifest('@elm/leaf', { license: 'Apache-2.0', dependencies: { ash: '1' } }),
    'licence.md': 'Copyright the leaf\r\n',
    NOTICE: 'The leaf has a notice',
  })
  put('node_modules/ash', { 'package.json': manifest('ash', { license: 'ISC' }), COPYING: 'Copyright the ash' })
  put('node_modules/yew', { 'package.json': manifest('yew', { license: 'GPL-3.0-only' }), LICENSE: 'GPL' })
  put('node_modules/fir', { 'package.json': manifest('fir', { license: '(MIT OR GPL-2.0)' }), LICENSE: 'MIT' })
  put('node_modules/box', { 'package.json': manifest('box', {}), LICENSE: 'MIT' })
  put('node_modules/sow', { 'package.json': manifest('sow', { license: 'MIT' }), NOTICE: 'MIT' })
  put('node_modules/bay', {
    'package.json': manifest('bay', { license: 'MIT', dependencies: { gone: '1' } }),
    LICENSE: 'MIT',
  })
  const inside = (path: string): string => join(root, 'node_modules', path)

  it('are those of the modules’ packages and of all that these depend on, each once', () => {
    const found = noticesOf([inside('oak/dist/a.js'), inside('oak/b.js'), join(root, 'src/own.ts'), '\0virtual'])
    expect(found).toEqual([
      {
        name: '@elm/leaf',
        version: '1.2.3',
        licence: 'Apache-2.0',
        text: 'The leaf has a notice\n\nCopyright the leaf',
      },
      { name: 'ash', version: '1.2.3', licence: 'ISC', text: 'Copyright the ash' },
      { name: 'oak', version: '1.2.3', licence: 'MIT', text: 'Copyright the oak' },
    ])
    expect(noticeText(found)).toContain('\n\nash 1.2.3 (ISC)\n\nCopyright the ash\n')
  })

  it.each([
    ['yew', /^yew 1\.2\.3: its licence is GPL-3\.0-only$/],
    ['fir', /^fir 1\.2\.3: its licence is \(MIT OR GPL-2\.0\)$/],
    ['box', /^box 1\.2\.3: its licence is not told$/],
    ['sow', /^sow 1\.2\.3: there is no licence with it$/],
    ['bay', /^gone, which .*bay depends on, is not installed$/],
  ])('no page is built with %s', (name, message) => {
    expect(existsSync(inside(name))).toBe(true)
    expect(() => noticesOf([inside(`${name}/index.js`)])).toThrow(message)
  })
})
