/** An edition's articles, as the model or `edition.json` has them. */
export interface SiglumArticle {
  readonly id: string
  readonly copies?: readonly string[]
}

export interface Siglum {
  readonly sign: string
  /** The witness whose text this article repeats. */
  readonly copyOf: string | null
}

/** A, B … Z, AA, AB … */
function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter
}

/**
 * A sign for each article, in the order of the edition: the same on the page and in the terminal. Of articles with one
 * text the one that has readings is the witness, and the others bear its sign with a stroke.
 */
export function siglaOf(articles: readonly SiglumArticle[], readers: ReadonlySet<string>): Map<string, Siglum> {
  const original = new Map<string, string>()
  const first = [...articles].sort((a, b) => Number(readers.has(b.id)) - Number(readers.has(a.id)))
  for (const { id, copies = [] } of first)
    if (!original.has(id)) for (const copy of copies) if (copy !== id && !original.has(copy)) original.set(copy, id)
  const signs = new Map<string, string>()
  for (const { id } of articles) if (!original.has(id)) signs.set(id, letters(signs.size))
  return new Map(
    articles.map(({ id }) => {
      const copyOf = original.get(id) ?? null
      return [id, { sign: copyOf === null ? (signs.get(id) ?? '?') : `${signs.get(copyOf) ?? '?'}′`, copyOf }]
    }),
  )
}
