/** A list whose items are made while it is written: all of them at once may be more than memory holds. */
export class Made {
  readonly items: Iterable<unknown>

  constructor(items: Iterable<unknown>) {
    this.items = items
  }
}

/**
 * The text that `JSON.stringify(value, null, space)` gives, in pieces that are made one after the other.
 * Objects that hold a `Made`, and lists of them that are `Made` themselves, are never whole in memory.
 */
export function* jsonPieces(value: unknown, space: 0 | 1, depth = 0): Generator<string> {
  const line = (deep: number): string => (space === 0 ? '' : `\n${' '.repeat(deep)}`)
  if (value instanceof Made) {
    let before = '['
    for (const item of value.items) {
      yield `${before}${line(depth + 1)}`
      yield* jsonPieces(item, space, depth + 1)
      before = ','
    }
    yield before === '[' ? '[]' : `${line(depth)}]`
  } else if (holdsMade(value)) {
    let before = '{'
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      yield `${before}${line(depth + 1)}${JSON.stringify(key)}:${space === 0 ? '' : ' '}`
      yield* jsonPieces(member, space, depth + 1)
      before = ','
    }
    yield `${line(depth)}}`
  } else {
    // A line feed inside of a string is escaped: those that are left are the layout's.
    const json = JSON.stringify(value, null, space)
    yield depth === 0 || space === 0 ? json : json.replaceAll('\n', line(depth))
  }
}

function holdsMade(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).some(member => member instanceof Made)
}
