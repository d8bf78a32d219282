import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataPath } from '../test/data.js'
import { articles } from './articles.js'
import { type Cost, command, middle, variorum } from './measure.js'
import { table } from './table.js'

/** Time and memory of the main job, whole command: five articles as they come, and 200 of 800 words in one edition. */
export function speed(): string {
  const work = mkdtempSync(join(tmpdir(), 'variorum-speed-'))
  try {
    const seeds = dataPath('seeds')
    const rows = [
      row(
        'Node alone',
        '',
        repeat(5, () => command(['--eval', '0'])),
      ),
    ]
    if (seeds !== null) {
      const five = readdirSync(seeds).filter(name => name.endsWith('.txt'))
      const inputs = five.sort().map(name => join(seeds, name))
      rows.push(
        row(
          'the five seeds',
          '1.0 s, 200 MB',
          repeat(7, () => edition(inputs, work)),
        ),
      )
    }
    rows.push(
      row(
        '200 articles of 800 words',
        '8 s',
        repeat(3, () => edition([generated(work)], work)),
      ),
    )
    return table([['edition of', 'aim', 'seconds, middle', 'seconds, best', 'peak MB', 'runs'], ...rows])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function edition(inputs: readonly string[], work: string): Cost {
  return variorum(['edition', ...inputs, '--out', join(work, 'out')])
}

function repeat(times: number, job: () => Cost): Cost[] {
  return Array.from({ length: times }, job)
}

function row(name: string, aim: string, runs: readonly Cost[]): string[] {
  const { seconds, best, megabytes } = middle(runs)
  return [name, aim, seconds.toFixed(2), best.toFixed(2), megabytes.toFixed(0), String(runs.length)]
}

/** A folder with the 200 articles, each a file. */
function generated(work: string): string {
  const folder = join(work, 'in')
  mkdirSync(folder, { recursive: true })
  articles(200, 800).forEach((text, i) => {
    writeFileSync(join(folder, `${String(i).padStart(3, '0')}.txt`), text)
  })
  return folder
}
