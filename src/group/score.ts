import type { Profile } from './profile.js'

/** Days between two reports of one event that say nothing against it. */
const GRACE = 3
/** Days after which what lies between two reports tells two thirds of what it can. */
const FADE = 7
/** What is left of a score where years lie between: sagas go on, and datelines can be wrong. */
const FLOOR = 0.5

/** The score from which on articles are one story, on average over all their pairs. */
export const CUT = 0.2

/** Scores of articles by their numbers. */
export interface Scorer {
  /**
   * How much two articles have in common, 0 to 1: the cosine of their weighted terms, less where days lie between; 0 for
   * two of one form that is filled in otherwise.
   */
  score(i: number, j: number): number
  /** The same without the days, and whatever the form. */
  cosine(i: number, j: number): number
}

/**
 * How much more the strongest term that two articles share may tell than all others together, as a factor: that two
 * things happened in one town makes no story.
 */
const ALONE = 4

/**
 * Terms are numbered and the weights of one article laid out by these numbers, so that another's are looked up and not
 * merged: it is quick as long as `i` stays the same. The terms are added up in the order of their hashes, whatever their
 * numbers, so a score is the same to the bit in every run and both ways round.
 */
export function scorer(profiles: readonly Profile[], areTwo: (i: number, j: number) => boolean = () => false): Scorer {
  const numbers = new Map<number, number>()
  const rows = profiles.map(({ terms }) =>
    Uint32Array.from(terms, term => {
      const known = numbers.get(term) ?? numbers.size
      numbers.set(term, known)
      return known
    }),
  )
  const laid = new Float32Array(numbers.size)
  let current = -1
  const lay = (i: number): void => {
    if (current >= 0) for (const number of rows[current]!) laid[number] = 0
    const [row, weights] = [rows[i]!, profiles[i]!.weights]
    for (let k = 0; k < row.length; k++) laid[row[k]!] = weights[k]!
    current = i
  }
  const cosine = (i: number, j: number): number => {
    if (i !== current) lay(i)
    const [row, weights] = [rows[j]!, profiles[j]!.weights]
    let sum = 0
    let strongest = 0
    for (let k = 0; k < row.length; k++) {
      const shared = laid[row[k]!]! * weights[k]!
      sum += shared
      if (shared > strongest) strongest = shared
    }
    return Math.min(sum, (1 + ALONE) * (sum - strongest))
  }
  const score = (i: number, j: number): number => {
    const found = cosine(i, j) * closeness(profiles[i]!.day, profiles[j]!.day)
    return found >= CUT && areTwo(i, j) ? 0 : found
  }
  return { cosine, score }
}

/** 1 where the days are near each other, or one of them is not known; falls to FLOOR. */
function closeness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  const beyond = Math.abs(a - b) - GRACE
  return beyond <= 0 ? 1 : FLOOR + (1 - FLOOR) * Math.exp(-beyond / FADE)
}
