import { type Checker, checkerIn } from '../check/check.js'
import { libraryOf } from '../check/library.js'
import { wordsOfText } from '../check/passage.js'
import type { Sources } from '../check/source.js'
import { InputError } from '../ingest/page.js'
import type { Article } from '../model/article.js'
import type { Annotation } from '../model/quote.js'
import { annotate } from '../pipeline.js'
import type { Io, Report } from './io.js'
import { limited, limitOf } from './limit.js'

const NOTHING: Annotation = { quotes: [], names: [], times: [] }

/**
 * A checker that reads each article, and looks each quotation up, within the time that one may take. An article that
 * does not come to an end is named, and the others answer; a quotation that does not is an InputError.
 */
export function timedChecker(sources: Sources, io: Io, report: Report): Checker {
  const limit = limitOf(io.env)
  const read = (article: Article): Annotation => {
    try {
      return limited(() => annotate(article), limit)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      report.failed(article.source, error)
      return NOTHING
    }
  }
  const library = libraryOf(sources, read)
  const checker = checkerIn(library)
  return {
    check: (words, options) => {
      // The articles have their own time: they are read before.
      for (const article of library.search.near(wordsOfText('', words).words)) library.read(article)
      return limited(() => checker.check(words, options), limit)
    },
    unprinted: name => checker.unprinted(name),
  }
}
