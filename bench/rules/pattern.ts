/** A pattern without one of its alternatives. */
export interface Without {
  readonly word: string
  readonly pattern: string
}

interface Group {
  readonly from: number
  /** Where its alternatives begin, and after the last one its end. */
  readonly starts: number[]
  readonly looks: boolean
}

/**
 * A pattern without each of its alternatives in turn: `^(?:on|via)$` gives `^(?:via)$` and `^(?:on)$`. What a pattern
 * must not be followed or preceded by is left whole: with less of it the pattern finds more, not less.
 */
export function withoutEach(pattern: string): Without[] {
  const found: Without[] = []
  const close = ({ starts }: Group, to: number): void => {
    if (starts.length < 2) return
    const bounds = [...starts, to + 1]
    for (const [i, from] of starts.entries()) {
      const end = bounds[i + 1]! - 1
      const last = i === starts.length - 1
      const cut = last
        ? pattern.slice(0, from - 1) + pattern.slice(end)
        : pattern.slice(0, from) + pattern.slice(end + 1)
      found.push({ word: pattern.slice(from, end), pattern: cut })
    }
  }
  const open: Group[] = [{ from: 0, starts: [0], looks: false }]
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern.charAt(i)
    if (sign === '\\') i++
    else if (sign === '[') i = endOfClass(pattern, i)
    else if (sign === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(i))![0]
      open.push({ from: i, starts: [i + head.length], looks: open.at(-1)!.looks || head.endsWith('!') })
      i += head.length - 1
    } else if (sign === '|') open.at(-1)!.starts.push(i + 1)
    else if (sign === ')') {
      const group = open.pop()!
      if (!group.looks) close(group, i)
    }
  }
  close(open[0]!, pattern.length)
  return found
}

function endOfClass(pattern: string, from: number): number {
  let i = from + 1
  while (i < pattern.length && pattern.charAt(i) !== ']') i += pattern.charAt(i) === '\\' ? 2 : 1
  return i
}
