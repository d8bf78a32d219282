import { readFileSync } from 'node:fs'

/** The names of cases that the program does not do right yet, file by file, in order. */
export type Open = ReadonlyMap<string, readonly string[]>

const FILE = 'test/cases/open.json'

export function readOpen(): Open {
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string[]>))
}

/** What is wrong with the list: names twice or out of order, and names that no case of the file has. */
export function faultsOf(open: Open, cases: ReadonlyMap<string, readonly { readonly name: string }[]>): string[] {
  return [...open].flatMap(([file, names]) => {
    const known = new Set(cases.get(file)?.map(({ name }) => name))
    const isSorted = names.every((name, i) => i === 0 || (names[i - 1] as string) < name)
    return [
      ...(isSorted ? [] : [`${file}: not sorted, or a name twice`]),
      ...names.filter(name => !known.has(name)).map(name => `${file}: there is no case ${name}`),
    ]
  })
}

/** What must be told of a case by what is wrong in it, and whether it is on the list; null where nothing must. */
export function complaint(file: string, name: string, wrong: readonly string[], isOpen: boolean): string | null {
  if (isOpen) return wrong.length > 0 ? null : `${name} holds: take it off ${file}'s list in ${FILE}`
  return wrong.length > 0 ? `${name}: ${wrong.join('\n')}` : null
}
