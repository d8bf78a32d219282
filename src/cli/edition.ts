import { InputError } from '../ingest/page.js'
import type { Io, Report } from './io.js'

/** `variorum edition`: writes the edition of one story to `options.out`, and a summary to the terminal. */
export async function edition(
  _inputs: readonly string[],
  _options: { out: string },
  _io: Io,
  report: Report,
): Promise<void> {
  report.failed(null, new InputError('edition is not there yet'))
}
