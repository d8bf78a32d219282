import { toGroupLine } from '../export/json.js'
import { shownJson } from '../export/shown.js'
import { storiesOf } from '../pipeline.js'
import { readDecisions } from './decisions.js'
import { interruptible } from './interrupt.js'
import type { Io, Report } from './io.js'
import { readArticles } from './read.js'

export interface GroupOptions {
  readonly decisions?: string
}

/** `variorum group`: one line for each story, in the order of their earliest articles. */
export async function groupCommand(
  inputs: readonly string[],
  options: GroupOptions,
  io: Io,
  report: Report,
): Promise<void> {
  const decisions = options.decisions === undefined ? [] : await readDecisions(options.decisions)
  const extractions = await readArticles(inputs, io, report)
  const stories = interruptible(() => storiesOf(extractions, decisions))
  for (const { story } of stories) await io.out(shownJson(`${toGroupLine(story)}\n`))
}
