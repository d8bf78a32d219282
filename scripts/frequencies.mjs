// Counts in how many documents of running English each stem stands, and writes src/lang/en/frequency.ts. The documents are
// the reference texts of WCXB's articles (CC-BY-4.0, see NOTICE): one JSON record a line, with `title` and `text`.
//
//   node scripts/frequencies.mjs truth.jsonl        (after a build)

import fs from 'node:fs'
import { stem } from '../dist/text/stem.js'
import { tokenize } from '../dist/text/token.js'

/** What stands in one document alone is mostly a name or a slip, and tells no more than what stands in none. */
const LEAST = 2
const WIDTH = 118

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('node scripts/frequencies.mjs TRUTH.jsonl')
const lines = fs.readFileSync(source, 'utf8').trim().split('\n')
const counts = new Map()
for (const line of lines) {
  const { title, text } = JSON.parse(line)
  const tokens = tokenize(`${title ?? ''}\n\n${text}`)
  const stems = new Set(tokens.filter(token => token.kind === 'word').map(token => stem(token.norm)))
  for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1)
}

const byCount = new Map()
for (const [each, count] of counts)
  if (count >= LEAST && /^[a-z][a-z'.]*$/.test(each)) byCount.set(count, [...(byCount.get(count) ?? []), each])
const rows = [...byCount]
  .sort(([a], [b]) => b - a)
  .flatMap(([count, stems]) => wrap(`${count} ${stems.sort().join(' ')}`))

fs.writeFileSync(
  'src/lang/en/frequency.ts',
  `/**
 * In how many of ${lines.length} English documents a stem stands, counted by scripts/frequencies.mjs: a line that begins
 * with a count, and the stems that have it. Stems with a lower count than ${LEAST} are left out. The documents are the
 * articles of WCXB, CC-BY-4.0 (see NOTICE).
 */
export const ENGLISH = {
  documents: ${lines.length},
  stems: \`
${rows.join('\n')}
\`,
}
`,
)

function wrap(row) {
  const wrapped = []
  let line = ''
  for (const word of row.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      wrapped.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...wrapped, line]
}
