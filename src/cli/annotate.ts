import { InputError } from '../ingest/page.js'
import type { Io, Report } from './io.js'

/** `variorum annotate`: one line for each article, in the order of the inputs. */
export async function annotateCommand(_inputs: readonly string[], _io: Io, report: Report): Promise<void> {
  report.failed(null, new InputError('annotate is not there yet'))
}
