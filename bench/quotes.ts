import { join } from 'node:path'
import { annotateSpeed } from './annotate-speed.js'
import { f1, measure, ratio, type Score } from './attribution.js'
import { table } from './table.js'

/** PolNeAR's attributions, by the metrics of the data's README: exact spans, speakers, and where it goes wrong. */
export async function run(dataDir: string): Promise<string> {
  const scores = measure(join(dataDir, 'bench/quotes/polnear-dev.jsonl'))
  const row = (name: string, score: Score) => [
    name,
    ratio(score.right, score.found).toFixed(3),
    ratio(score.right, score.gold).toFixed(3),
    f1(score).toFixed(3),
    String(score.right),
    String(score.gold),
    String(score.found),
  ]
  const { speaker } = scores
  return [
    `${scores.articles} articles; exact spans (marks, spaces and punctuation trimmed), joint at token overlap .8.`,
    table([
      ['', 'precision', 'recall', 'F1', 'right', 'gold', 'found'],
      row('content', scores.content),
      row('content with marks or a cue of speech', scores.speech),
      row('content fully in marks', scores.marked),
      row('joint', scores.joint),
      row('cue', scores.cue),
      row('source', scores.source),
    ]),
    `Speaker on ${speaker.matched} matched contents (${((100 * speaker.matched) / scores.joint.gold).toFixed(0)} % of the gold): exact ${ratio(speaker.exact, speaker.sourced).toFixed(3)}, overlap ${ratio(speaker.overlap, speaker.sourced).toFixed(3)}.`,
    table([
      ['content begins with', 'right', 'boundary', 'missed', 'spurious', 'other speaker'],
      ...[...scores.constructions].map(([name, { right, boundary, missed, spurious, speaker: other }]) => [
        name,
        ...[right, boundary, missed, spurious, other].map(String),
      ]),
    ]),
    'The cost of annotation, aim 2.50 times that of tagging:',
    annotateSpeed(join(dataDir, 'bench/quotes/polnear-train.jsonl')),
  ].join('\n\n')
}
