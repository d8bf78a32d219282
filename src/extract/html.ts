import { InputError } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'

export function extractHtml(_source: string, _content: string, _url: string | null): Extraction {
  throw new InputError('HTML cannot be read yet')
}
