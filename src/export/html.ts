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
  JSON.parse(editionJson)
  const { before, after } = pageAround()
  return before + inert(editionJson.replace(/\p{Surrogate}/gu, escaped)) + after
}

/** The page before and after the JSON of its edition, which stands in it as `inert` makes it. */
export function pageAround(): { readonly before: string; readonly after: string } {
  const html = template()
  const at = html.lastIndexOf(PLACE)
  if (at < 0) throw new Error('the built page has no place for an edition')
  const from = at + PLACE.length
  return { before: html.slice(0, from), after: html.slice(from) }
}

/** JSON, or any part of it, in which no character can end its element or begin another: all these stand in strings only. */
export const inert = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, escaped)

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
