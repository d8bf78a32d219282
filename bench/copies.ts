import { annotate } from '../src/annotate/annotate.js'
import type { LineageArticle } from '../src/lineage/source.js'
import { articleOf, language, rewrite, sentence } from '../test/lineage/chain.js'
import { pick, seeded } from './random.js'

/**
 * One story of `n` articles of about 500 words: three wires, copies of them that are cut and rewritten to all
 * degrees, and articles of their own; all quote some of the same speeches.
 */
export function largeStory(n: number): LineageArticle[] {
  const random = seeded(n)
  const words = language(random)
  const narration = (count: number): string[][] => Array.from({ length: count }, () => sentence(random, words))
  const speech = narration(12).map(one => one.join(' '))
  const wires = [narration(30), narration(30), narration(30)]
  return Array.from({ length: n }, (_, i) => {
    const taken = random() < 0.6 ? pick(random, wires).slice(Math.floor(random() * 10)) : []
    const rewriting = random() * 0.4
    const sentences = [
      ...(i < wires.length ? (wires[i] as string[][]) : taken.map(one => rewrite(random, one, rewriting, words))),
      ...narration(taken.length > 0 ? 8 : 30),
    ]
    const text = sentences
      .map(
        (one, k) =>
          `${one.join(' ')}.${k % 4 === 3 ? `\n\n“${pick(random, speech)},” Marit Oakenfold said.\n\n` : ' '}`,
      )
      .join('')
    const day = String(1 + Math.floor(random() * 20)).padStart(2, '0')
    const article = articleOf(`s${i}`, text, `Outlet ${i}`, random() < 0.7 ? `2031-04-${day}` : null)
    return { article, dropped: [], annotation: annotate(article) }
  })
}
