import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** What the authors of a package want told wherever it is passed on. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** As SPDX names it. */
  readonly licence: string
  /** The whole licence, with whose copyright it is. */
  readonly text: string
}

/**
 * Licences that ask for no more than their notice. Others are refused: one that asks for the source of what it stands
 * in would bind everybody who passes an edition on.
 */
export const FREE: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]

const MODULES = '/node_modules/'

/**
 * The notices of the packages that these modules (paths) are of, by name. What they depend on is taken in: some come
 * already bundled with it. Throws where a licence is not free, or where there is none.
 */
export function noticesOf(modules: Iterable<string>): Notice[] {
  const waiting = new Set([...modules].flatMap(packageOf))
  const notices = new Map<string, Notice>()
  for (const folder of waiting) {
    const { dependencies, ...notice } = noticeIn(folder)
    notices.set(`${notice.name} ${notice.version}`, notice)
    for (const name of dependencies) waiting.add(resolved(name, folder))
  }
  return [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice)
}

/** The folder of a module's package; none for a module of ours. */
function packageOf(path: string): string[] {
  const module = path.replaceAll('\\', '/')
  const at = module.lastIndexOf(MODULES)
  if (at < 0) return []
  const from = at + MODULES.length
  const names = module.slice(from).split('/')
  return [module.slice(0, from) + names.slice(0, names[0]?.startsWith('@') ? 2 : 1).join('/')]
}

function noticeIn(folder: string): Notice & { readonly dependencies: readonly string[] } {
  const { name, version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!FREE.includes(license)) throw new Error(`${name} ${version}: its licence is ${license ?? 'not told'}`)
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)\b/i.test(file))
  if (!files.some(file => !/^notice/i.test(file))) throw new Error(`${name} ${version}: there is no licence with it`)
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return { name, version, licence: license, text: texts.join('\n\n'), dependencies: Object.keys(dependencies) }
}

/** Where Node finds a package that another one depends on. */
function resolved(name: string, folder: string): string {
  for (let above = folder; above !== dirname(above); above = dirname(above))
    if (existsSync(join(above, 'node_modules', name, 'package.json'))) return join(above, 'node_modules', name)
  throw new Error(`${name}, which ${folder} depends on, is not installed`)
}

const OWN = `Variorum, copyright the authors of Variorum, licensed under the Apache License, Version 2.0
(https://www.apache.org/licenses/LICENSE-2.0).`

/** All notices in one text, in the order in which they are given. */
export function noticeText(notices: readonly Notice[]): string {
  const heads = notices.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`)
  return `${[`${OWN}\nThe page of an edition holds besides:`, ...heads].join(`\n\n${'-'.repeat(40)}\n\n`)}\n`
}

/** Puts the notices of what a page holds at its end, where whoever gets the page has them, and beside it. */
export function notices(): Plugin {
  return {
    name: 'notices',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('no index.html in the bundle')
        const text = noticeText(noticesOf(this.getModuleIds()))
        if (/--!?>/.test(text)) throw new Error('a notice would end the comment that it stands in')
        const html = String(page.source)
        const at = html.lastIndexOf('</body>')
        page.source = `${html.slice(0, at)}<!--\n${text}-->\n${html.slice(at)}`
        this.emitFile({ type: 'asset', fileName: 'notices.txt', source: text })
      },
    },
  }
}
