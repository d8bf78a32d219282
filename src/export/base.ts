/** A span of a base text: a stretch of one part of one article. */
export interface BaseSpan {
  readonly article: string
  readonly part?: string
  readonly from: number
  readonly to: number
}

/** A span that has its place in the base text's own line: it begins there at `at`. */
export interface Stretch extends BaseSpan {
  readonly at: number
}

export interface BaseLine {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

const HANGS = /^[,.;:!?)\]’”]/

/**
 * The words of a base text in one line. No article need have it throughout: spans of one article that touch run on,
 * between others stands a blank, unless a mark follows that hangs on the word before it.
 */
export function baseLine<T extends BaseSpan>(spans: readonly T[], words: (span: T) => string): BaseLine {
  const stretches: Stretch[] = []
  let text = ''
  for (const span of spans) {
    const own = words(span)
    const last = stretches.at(-1)
    const touches = last && last.article === span.article && last.part === span.part && last.to === span.from
    if (last && !touches && !HANGS.test(own)) text += ' '
    stretches.push({ ...span, at: text.length })
    text += own
  }
  return { text, stretches }
}
