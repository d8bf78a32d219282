import { toExtractLine } from '../export/json.js'
import type { Io, Report } from './io.js'
import { streamArticles } from './read.js'

/** `variorum extract`: one line for each article, in the order of the inputs. */
export async function extractCommand(
  inputs: readonly string[],
  options: { map?: boolean },
  io: Io,
  report: Report,
): Promise<void> {
  for await (const extraction of streamArticles(inputs, io, report))
    await io.out(`${toExtractLine(extraction, options)}\n`)
}
