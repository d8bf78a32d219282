import { shownJson } from './shown.js'

/** A list whose items are made while it is written: all of them at once may be more than memory holds. */
export class Made {
  readonly items: Iterable<unknown>

  constructor(items: Iterable<unknown>) {
    this.items = items
  }
}

/**
 * JSON in pieces that are made one after the other: objects that hold a `Made`, and lists that are `Made`, are never
 * whole in memory. Each of their members begins a line of its own, indented by depth; all else stands in one line.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  const line = `\n${' '.repeat(depth)}`
  if (value instanceof Made) {
    let before = `[${line} `
    for (const item of value.items) {
      if (item instanceof Made || holdsMade(item)) {
        yield before
        yield* jsonPieces(item, depth + 1)
      } else yield before + json(item)
      before = `,${line} `
    }
    yield before.startsWith('[') ? '[]' : `${line}]`
  } else if (holdsMade(value)) {
    let before = '{'
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue
      yield `${before}${line} ${json(key)}: `
      yield* jsonPieces(member, depth + 1)
      before = ','
    }
    yield `${line}}`
  } else yield json(value)
}

const json = (value: unknown): string => shownJson(JSON.stringify(value))

function holdsMade(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(member => member instanceof Made)
}
