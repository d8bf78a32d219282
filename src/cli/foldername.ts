import { createHash } from 'node:crypto'

const LONGEST = 100

/** Names that a file system takes as they are, in one case only: many take "Mill" and "mill" for one folder. */
const PLAIN = /^[a-z0-9][a-z0-9._-]*$/
/** The end of the names that are made here. */
const HASHED = /-[0-9a-f]{16}$/
/** Devices on Windows, whatever ending is put behind them. */
const DEVICE = /^(con|prn|aux|nul|clock|com[0-9]|lpt[0-9])(\.|$)/

/**
 * The name of a story's folder: its id where every file system takes it, else what can be kept of it and a hash. No two
 * ids have one name, upper and lower case taken for the same; only a forged hash could make it so.
 */
export function folderName(id: string): string {
  if (id.length <= LONGEST && PLAIN.test(id) && !id.endsWith('.') && !HASHED.test(id) && !DEVICE.test(id)) return id
  const kept = id
    .slice(0, LONGEST)
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  // As UTF-16: in UTF-8 all lone surrogates are the same.
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex').slice(0, 16)
  return `${kept === '' ? 'story' : kept}-${hash}`
}

/** The names of some stories' folders. A story whose name another one before it has is `refused`. */
export function folderNames(ids: readonly string[], nameOf: (id: string) => string = folderName): Named {
  const names = new Map<string, string>()
  const refused = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const id of ids) {
    const name = nameOf(id)
    const owner = owners.get(name.toLowerCase())
    if (owner === undefined) {
      owners.set(name.toLowerCase(), id)
      names.set(id, name)
    } else refused.set(id, owner)
  }
  return { names, refused }
}

export interface Named {
  /** The name for each id. */
  readonly names: ReadonlyMap<string, string>
  /** The ids without a folder, each with the one that has it. */
  readonly refused: ReadonlyMap<string, string>
}
