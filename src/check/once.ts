/**
 * A pure function of an article, or of what was read of it, that remembers what it made of each: a draft asks the same
 * of it for every quotation. What else the function is given belongs to its first argument.
 */
export function once<K extends object, Rest extends readonly unknown[], T>(
  make: (of: K, ...rest: Rest) => T,
): (of: K, ...rest: Rest) => T {
  const known = new WeakMap<K, { readonly made: T }>()
  return (of, ...rest) => {
    const found = known.get(of) ?? { made: make(of, ...rest) }
    known.set(of, found)
    return found.made
  }
}
