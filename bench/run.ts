// `npm run bench -- NAME…`: runs benches, prints their tables, and keeps each in bench/results/NAME.md.

import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dataFolder } from '../test/data.js'
import { collation } from './collation.js'
import { run as extraction } from './extraction.js'
import { findings } from './findings.js'
import { german } from './german.js'
import { articles } from './goldarticles.js'
import { run as lineage } from './lineage.js'
import { lookalikes } from './lookalikes.js'
import { run as speakers } from './names.js'
import { pairs } from './pairs.js'
import { plants } from './plants.js'
import { run as quotes } from './quotes.js'
import { rules } from './rules.js'
import { scaleGroup } from './scale-group.js'
import { speed } from './speed.js'
import { stories } from './stories.js'

/**
 * A bench returns a table in Markdown. It runs with the repository's root as its folder, after a build, and is given the
 * options behind the names.
 */
const benches: Readonly<Record<string, (options: readonly string[]) => string | Promise<string>>> = {
  speed,
  plants: () => plants(),
  findings,
  articles,
  collation,
  pairs: () => pairs(dataFolder),
  extraction,
  quotes: () => quotes(dataFolder),
  german,
  rules,
  names: () => speakers(dataFolder),
  lineage: () => lineage(dataFolder),
  stories: () => stories(dataFolder),
  lookalikes,
  'scale-group': scaleGroup,
}

const given = process.argv.slice(2)
const firstOption = given.findIndex(each => each.startsWith('--'))
const names = firstOption < 0 ? given : given.slice(0, firstOption)
const options = firstOption < 0 ? [] : given.slice(firstOption)
const unknown = names.filter(name => !Object.hasOwn(benches, name))
if (names.length === 0 || unknown.length > 0) {
  console.error(`npm run bench -- NAME…, where NAME is one of: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}

for (const name of names) {
  const figures = (await benches[name]?.(options)) ?? ''
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  const page = `# ${name}\n\n${figures}\n\nMeasured with \`npm run bench -- ${[name, ...options].join(' ')}\` on ${machine}.\n`
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(`bench/results/${name}.md`, page)
  console.log(`\n${page}`)
}
