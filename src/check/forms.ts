import { formKeys } from '../collate/person/form.js'
import { keyWords, samePerson, slipKeys } from './naming.js'

/** For a name, those of many that can be one person's with it, in their order. Only those are looked at that share what two forms must. */
export function formsAmong(names: readonly string[]): (name: string) => readonly string[] {
  const same = new Map<string, number[]>()
  const short = new Map<string, number[]>()
  const full = new Map<string, number[]>()
  // Between two full names no slip of the pen counts.
  const slips = new Map<string, number[]>()
  const shortSlips = new Map<string, number[]>()
  names.forEach((name, i) => {
    const words = keyWords(name)
    const keys = formKeys(words)
    put(same, keys.same, i)
    put(short, keys.short, i)
    put(full, keys.full, i)
    put(slips, slipKeys(name), i)
    if (words.length === 1) put(shortSlips, slipKeys(name), i)
  })
  return name => {
    const words = keyWords(name)
    const keys = formKeys(words)
    const found = new Set([
      ...at(same, keys.same),
      ...at(short, keys.full),
      ...at(full, keys.short),
      ...at(words.length === 1 ? slips : shortSlips, slipKeys(name)),
    ])
    return [...found]
      .sort((a, b) => a - b)
      .map(i => names[i] as string)
      .filter(each => samePerson(each, name))
  }
}

function put(lists: Map<string, number[]>, keys: readonly string[], i: number): void {
  for (const key of new Set(keys)) {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [i])
    else list.push(i)
  }
}

const at = (lists: ReadonlyMap<string, number[]>, keys: readonly string[]): readonly number[] =>
  keys.flatMap(key => lists.get(key) ?? [])
