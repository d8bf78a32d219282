import type { Case } from './case.js'

/**
 * A case with as few files and bytes as still fail in the same way: files are left out, then stretches of bytes, ever
 * shorter ones, until none can be spared or so many were `tried`.
 */
export async function shrunk(given: Case, fails: (smaller: Case) => Promise<boolean>, tries = 200): Promise<Case> {
  let best = given
  let left = tries
  const attempt = async (files: Case['files']): Promise<boolean> => {
    if (files.length === 0 || left-- <= 0 || !(await fails({ files }))) return false
    best = { files }
    return true
  }
  for (let i = best.files.length - 1; i >= 0; i--) await attempt(best.files.filter((_, at) => at !== i))
  for (let i = 0; i < best.files.length; i++) {
    const size = (best.files[i] as Case['files'][number]).bytes.length
    for (let step = Math.ceil(size / 2); step >= 1 && left > 0; step = step > 1 ? Math.ceil(step / 2) : 0)
      for (let from = 0; left > 0; ) {
        const file = best.files[i] as Case['files'][number]
        if (from >= file.bytes.length) break
        const bytes = Buffer.concat([file.bytes.subarray(0, from), file.bytes.subarray(from + step)])
        if (!(await attempt(best.files.with(i, { ...file, bytes })))) from += step
      }
  }
  return best
}
