import type { Entry } from '../edition/edition.js'
import type { Extraction } from '../model/article.js'
import { annotateExtraction } from '../pipeline.js'
import { interruptible } from './interrupt.js'
import type { Io } from './io.js'
import { limited, limitOf } from './limit.js'

/** Characters above which an article may take longer than somebody wants to wait who has asked to stop. */
const LONG = 50_000

/**
 * An article with its quotes, within the time that one may take. Between two short ones signals are heeded; where most
 * of the time were spent in computations that take them, they would be lost.
 */
export function annotated(extraction: Extraction, io: Io): Entry {
  const work = (): Entry => limited(() => annotateExtraction(extraction), limitOf(io.env))
  return extraction.article.text.length > LONG ? interruptible(work) : work()
}
