import { CUT, OFFER, WALL } from './english.js'
/** A line that says that the rest is for those who pay or sign in. */
export function isWall(line: string): boolean {
  return line.length < 300 && WALL.test(line)
}

/** A line that sells what is behind a wall; it counts only below one. */
export function isOffer(line: string): boolean {
  return line.length < 300 && OFFER.test(line)
}

/** A text that ends where the article goes on elsewhere. */
export function isCut(text: string): boolean {
  return CUT.test(text.slice(-80).trimEnd())
}

/** Whether an article's text ends in a wall or is cut. */
export function walled(text: string): boolean {
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  return isWall(last) || isCut(last)
}
