import { parentPort } from 'node:worker_threads'
import { extractor } from '../extract/extract.js'
import { InputError, type Page } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'
import { limited, limitOf } from './limit.js'

/** What a worker says about one page. Errors do not survive the way between threads, so their message goes alone. */
export type Answer =
  | { readonly extraction: Extraction }
  | { readonly message: string; readonly expected: boolean; readonly stack: string | undefined }

parentPort?.on('message', async (page: Page) => {
  parentPort?.postMessage(await answer(page))
})

async function answer(page: Page): Promise<Answer> {
  try {
    return { extraction: limited(await extractor(page), limitOf(process.env)) }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { message, expected: error instanceof InputError, stack }
  }
}
