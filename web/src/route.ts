/** Where the reader is: the part of the address behind `#`, which works in a file as on a server. */
export interface Route {
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s)
  return { path: path.split('/').filter(Boolean).map(decode), query: new URLSearchParams(query) }
}

/** An address that somebody cut short in a message may end in half an escape. */
function decode(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}

/** Half a surrogate pair cannot stand in an address. */
const encode = (piece: string): string => encodeURIComponent(piece.replace(/\p{Surrogate}/gu, '\ufffd'))

export function href(path: readonly string[], query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  const tail = search.size > 0 ? `?${search}` : ''
  return `#/${path.map(encode).join('/')}${tail}`
}

export const readingHref = (segment: string, article?: string): string =>
  href(article === undefined ? ['reading', segment] : ['reading', segment, article])

/** The article, with one stretch of it in view. */
export const articleHref = (article: string, place?: { part?: string; from: number; to: number }): string =>
  href(['article', article], { at: place && `${place.part ?? 'text'}:${place.from}-${place.to}` })
