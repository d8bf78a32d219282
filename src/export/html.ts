import { readFileSync } from 'node:fs'

/** Where the edition goes in the built page; the page's own script reads it from there. */
const PLACE = '<script id="edition" type="application/json">'

let page: string | null = null

/** The page that `web/` is built into, without an edition. It lies beside the program: `dist/web/index.html`. */
function template(): string {
  // From the sources (as tests run them) and from dist/ alike, `../../dist/web` is the same folder.
  page ??= readFileSync(new URL('../../dist/web/index.html', import.meta.url), 'utf8')
  return page
}

/**
 * `edition.html`: one file that shows the edition, from a disk and with no network. `editionJson` is `edition.json`.
 * Throws a SyntaxError where the text is not JSON, and an Error where the page was not built.
 */
export function toEditionHtml(editionJson: string): string {
  return [...pagePieces([JSON.stringify(JSON.parse(editionJson))])].join('')
}

/**
 * The page in pieces, around the pieces of the edition's JSON. The data stands in it as JSON in which no character
 * can end its element or begin another.
 */
export function* pagePieces(json: Iterable<string>): Generator<string> {
  const html = template()
  const at = html.lastIndexOf(PLACE)
  if (at < 0) throw new Error('the built page has no place for an edition')
  const from = at + PLACE.length
  yield html.slice(0, from)
  for (const piece of json) yield inert(piece)
  yield html.slice(from)
}

/** JSON with `<`, `>`, `&` and the two line separators escaped; all of them stand in strings only. */
function inert(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
