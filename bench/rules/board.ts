/** Which switch is off, and what came by each. The instrumented modules ask it; there is one in a process. */
class Board {
  /** The number of the switch that is off; 0 where all are on. */
  off = 0
  /** Switches that made a difference: what came by is not what they give when they are off. */
  readonly reached = new Set<number>()
  private readonly truths: Uint8Array = new Uint8Array(1 << 16)
  private steps = 0
  private most = Number.POSITIVE_INFINITY

  /** Begins a run of at most so many steps; what takes more is ended, as something goes round for ever. */
  begin(off: number, most = Number.POSITIVE_INFINITY): void {
    this.off = off
    this.steps = 0
    this.most = most
    this.reached.clear()
    this.truths.fill(0)
  }

  /** How many steps the run took, and for each switch which truths came by: 1 true, 2 false, 3 both. */
  seen(): { readonly steps: number; readonly truths: Uint8Array; readonly reached: ReadonlySet<number> } {
    return { steps: this.steps, truths: this.truths.slice(), reached: new Set(this.reached) }
  }

  fixed<T>(value: T): T {
    if (++this.steps > this.most) throw new Endless()
    return value
  }

  saw<T>(id: number, value: T): T {
    if (++this.steps > this.most) throw new Endless()
    if (this.off === 0) this.truths[id]! |= value ? 1 : 2
    return value
  }

  gave<T>(id: number, value: T): T {
    if (this.off === 0 && value !== null && value !== undefined) this.reached.add(id)
    return value
  }

  list<T>(first: number, rows: readonly T[]): readonly T[] {
    return new Proxy(rows, {
      get: (all, key) => {
        if (this.off === 0) for (const i of all.keys()) this.reached.add(first + i)
        const gone = this.off - first
        const left = gone >= 0 && gone < all.length ? all.toSpliced(gone, 1) : all
        const value: unknown = Reflect.get(left, key)
        return typeof value === 'function' ? value.bind(left) : value
      },
    })
  }

  set<T>(first: number, made: Set<T>): Set<T> {
    const places = new Map([...made].map((row, i) => [row, first + i]))
    const has = (row: T): boolean => made.has(row) && this.isThere(places.get(row)!)
    return Object.assign(new Set(made), { has })
  }

  map<K, V>(first: number, made: Map<K, V>): Map<K, V> {
    const places = new Map([...made.keys()].map((row, i) => [row, first + i]))
    const has = (row: K): boolean => made.has(row) && this.isThere(places.get(row)!)
    const get = (row: K): V | undefined => (has(row) ? made.get(row) : undefined)
    return Object.assign(new Map(made), { has, get })
  }

  private isThere(id: number): boolean {
    if (this.off === 0) this.reached.add(id)
    return this.off !== id
  }

  pattern(first: number, whole: RegExp, others: readonly RegExp[]): RegExp {
    const known = this.patterns.get(first)
    if (known !== undefined) return known
    const made = new Switched(this, first, whole, others)
    this.patterns.set(first, made)
    return made
  }

  private readonly patterns = new Map<number, RegExp>()
}

/** A pattern without the alternative that is off. */
class Switched extends RegExp {
  readonly #board: Board
  readonly #first: number
  readonly #whole: RegExp
  readonly #others: readonly RegExp[]

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  constructor(board: Board, first: number, whole: RegExp, others: readonly RegExp[]) {
    super(whole.source, whole.flags)
    this.#board = board
    this.#first = first
    this.#whole = whole
    this.#others = others
  }

  override exec(text: string): RegExpExecArray | null {
    const found = this.#whole.exec(text)
    if (this.#board.off !== 0)
      return this.#others[this.#board.off - this.#first]?.exec(text) ?? (this.#isOff ? null : found)
    if (found === null) return null
    for (const [i, other] of this.#others.entries()) {
      const rest = other.exec(text)
      if (rest?.index !== found.index || rest[0] !== found[0]) this.#board.reached.add(this.#first + i)
    }
    return found
  }

  get #isOff(): boolean {
    return this.#others[this.#board.off - this.#first] !== undefined
  }
}

/** A run that a switch made endless. */
export class Endless extends Error {}

export const S = new Board()
