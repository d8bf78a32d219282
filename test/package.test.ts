import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, run } from './command.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'variorum-package-'))
const installed = join(folder, 'node_modules/variorum')

// Packed as it would be published, and laid beside its declared dependencies alone: what works here needs nothing else.
beforeAll(() => {
  ensureBuilt()
  const packed = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])
  expect(packed.status, packed.stderr).toBe(0)
  mkdirSync(installed, { recursive: true })
  const tarball = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '')
  expect(run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']).status).toBe(0)
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(resolve('node_modules', name), link)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('holds what it needs and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual(
      ['CHANGELOG.md', 'DESIGN.md', 'LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json'].sort(),
    )
    expect(readdirSync(join(installed, 'dist'))).not.toContain('.stamp')
    expect(readdirSync(join(installed, 'dist/web')).sort()).toEqual(['index.html', 'notices.txt'])
  })

  it('runs as a command', () => {
    const { status, stdout, stderr } = run(process.execPath, [join(installed, manifest.bin.variorum), '--version'])
    expect({ status, stdout: stdout.trim(), stderr }).toEqual({ status: 0, stdout: manifest.version, stderr: '' })
  })

  it('gives the library, the model and the schemas', () => {
    const program = `
      import * as variorum from 'variorum'
      import { schemas } from 'variorum/model'
      import { createRequire } from 'node:module'
      const require = createRequire(import.meta.url)
      const same = Object.keys(schemas).every(name =>
        JSON.stringify(require('variorum/schema/' + name + '.json')) === JSON.stringify(schemas[name]))
      console.log(typeof variorum.slice, Object.keys(schemas).join(), same)`
    // A project of its own, whatever package the temporary folder may lie in.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    writeFileSync(join(folder, 'use.mjs'), program)
    const { stdout, stderr } = run(process.execPath, ['use.mjs'], { cwd: folder })
    expect(stderr).toBe('')
    expect(stdout.trim()).toBe('function extract,annotate,group,edition,check true')
  })

  it('has types for its users', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import type { Edition } from 'variorum'\nexport const n = (e: Edition): number => e.articles.length\n`,
    )
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.ts']
    const { status, stdout } = run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options], {
      cwd: folder,
    })
    expect(status, stdout).toBe(0)
  })
})
