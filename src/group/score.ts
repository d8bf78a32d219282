import type { Profile } from './profile.js'

/** Days between two reports of one event that say nothing against it. */
const GRACE = 3
/** Days after which what lies between two reports tells two thirds of what it can. */
const FADE = 7
/** What is left of a score where years lie between: sagas go on, and datelines can be wrong. */
const FLOOR = 0.5

/** The score from which on articles are one story, on average over all their pairs. */
export const CUT = 0.19

/** How much two articles have in common, 0 to 1: the cosine of their weighted terms, less where days lie between. */
export function score(a: Profile, b: Profile): number {
  return cosine(a, b) * closeness(a.day, b.day)
}

export function cosine(a: Profile, b: Profile): number {
  const [x, y] = [a.terms, b.terms]
  const [v, w] = [a.weights, b.weights]
  let sum = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const s = x[i]!
    const t = y[j]!
    if (s === t) sum += v[i++]! * w[j++]!
    else if (s < t) i++
    else j++
  }
  return sum
}

/** 1 where the days are near each other, or one of them is not known; falls to FLOOR. */
function closeness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  const beyond = Math.abs(a - b) - GRACE
  return beyond <= 0 ? 1 : FLOOR + (1 - FLOOR) * Math.exp(-beyond / FADE)
}
