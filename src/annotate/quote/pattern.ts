import { ATOMS, type Atom, formTest, listed, word } from './patternatom.js'

/** What a pattern finds. */
export type Role = 'about' | 'content' | 'cue' | 'speaker' | 'via'

/** One term: any of its atoms, once, perhaps, or as often as it stands there; or a look without a step. */
export interface Term {
  readonly kind: 'term'
  readonly atoms: readonly Atom[]
  readonly often: 'once' | 'perhaps' | 'any'
  readonly look: 'step' | 'ahead' | 'not'
}

/** Where the stretch of a role begins and ends. */
export interface Border {
  readonly kind: 'open' | 'close'
  readonly role: Role
}

export type Step = Term | Border

/** A pattern in two halves around its signal: `left` is read from the signal back, `right` from the signal on. */
export interface Pattern {
  readonly left: readonly Step[]
  readonly signal: Term
  readonly right: readonly Step[]
  /** The words that the signal can be. */
  readonly words: readonly string[]
}

const ROLE = /^(about|content|cue|speaker|via):/

/** Reads the notation; throws a `RangeError` that names the pattern where it is none. */
export function compile(pattern: string): Pattern {
  const steps: Step[] = []
  const open: Role[] = []
  let signal = -1
  let words: readonly string[] = []
  for (const token of pattern.replaceAll('(', '( ').replaceAll(')', ' )').split(' ').filter(Boolean)) {
    if (token === ')') {
      const role = open.pop()
      if (!role) throw new RangeError(`a bracket too many: ${pattern}`)
      steps.push({ kind: 'close', role })
      continue
    }
    const role = ROLE.exec(token)?.[1] as Role | undefined
    const rest = role ? token.slice(role.length + 1) : token
    if (role) steps.push({ kind: 'open', role })
    if (rest === '(') {
      if (!role) throw new RangeError(`a bracket without a role: ${pattern}`)
      open.push(role)
      continue
    }
    if (rest.startsWith('*')) {
      if (signal >= 0) throw new RangeError(`two signals: ${pattern}`)
      signal = steps.length
      words = rest.slice(1) === '.' ? [] : wordsOf(rest.slice(1), pattern)
    }
    steps.push(termOf(rest.startsWith('*') ? rest.slice(1) : rest, pattern))
    if (role) steps.push({ kind: 'close', role })
  }
  if (signal < 0 || open.length > 0) throw new RangeError(`no signal, or an open bracket: ${pattern}`)
  return {
    left: steps.slice(0, signal).reverse(),
    signal: steps[signal] as Term,
    right: steps.slice(signal + 1),
    words,
  }
}

function termOf(token: string, pattern: string): Term {
  const look = token.startsWith('!') ? 'not' : token.startsWith('&') ? 'ahead' : 'step'
  const bare = look === 'step' ? token : token.slice(1)
  const often = bare.endsWith('?') ? 'perhaps' : bare.endsWith('*') ? 'any' : 'once'
  const core = often === 'once' ? bare : bare.slice(0, -1)
  return { kind: 'term', look, often, atoms: core.split('|').map(atom => atomOf(atom, pattern)) }
}

/** "that", "NP", "@court", "@attitude+that", "@seem+TENSED". */
function atomOf(token: string, pattern: string): Atom {
  const [name = '', ...tests] = token.split('+')
  const known = ATOMS.get(name)
  if (!known && /^[A-Z]/.test(name)) throw new RangeError(`no chunk has the name ${name}: ${pattern}`)
  const atom = known ?? (name.startsWith('@') ? listed(name.slice(1)) : word(name))
  return tests.reduce((inner, test) => formTest(inner, test), atom)
}

function wordsOf(token: string, pattern: string): readonly string[] {
  return token.split('|').flatMap(each => {
    const name = each.split('+')[0] ?? ''
    if (/^[A-Z]/.test(name)) throw new RangeError(`a signal is a word or a list: ${pattern}`)
    return name.startsWith('@') ? [...listed(name.slice(1)).words] : [name]
  })
}
