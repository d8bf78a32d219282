import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The folder with third-party data to test and measure on, which is no part of the project:
 * VARIORUM_DATA, by default `../shared` beside the repository. Both are read from the repository's root.
 */
export const dataFolder = resolve(process.env.VARIORUM_DATA ?? '../shared')

/** The path of a file or folder of the data, or null (and a line that says so) where it is missing. */
export function dataPath(...parts: readonly string[]): string | null {
  const path = resolve(dataFolder, ...parts)
  if (existsSync(path)) return path
  console.warn(`skipped: no ${parts.join('/')} in ${dataFolder} (set VARIORUM_DATA)`)
  return null
}
