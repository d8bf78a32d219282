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
  const line = space === 0 ? '' : `\n${' '.repeat(depth)}`
  const inner = space === 0 ? '' : `${line} `
  if (value instanceof Made) {
    let before = '['
    for (const item of value.items) {
      if (item instanceof Made || holdsMade(item)) {
        yield before + inner
        yield* jsonPieces(item, space, depth + 1)
      } else yield before + inner + json(item, space, inner)
      before = ','
    }
    yield before === '[' ? '[]' : `${line}]`
  } else if (holdsMade(value)) {
    let before = '{'
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      yield `${before}${inner}${JSON.stringify(key)}:${space === 0 ? '' : ' '}`
      yield* jsonPieces(member, space, depth + 1)
      before = ','
    }
    yield `${line}}`
  } else yield json(value, space, line)
}

/** A line feed inside of a string is escaped: those that are left are the layout's. */
function json(value: unknown, space: 0 | 1, line: string): string {
  return space === 0 ? JSON.stringify(value) : JSON.stringify(value, null, 1).replaceAll('\n', line)
}

function holdsMade(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if ((value as Record<string, unknown>)[key] instanceof Made) return true
  return false
}
