import { pick, type Random } from '../../bench/random.js'
import type { EditKind } from '../../src/model/statement.js'
import { isKnownWord } from '../../src/text/tag.js'
import { POOLS, VALUES } from './bank.js'

export type PlantKind = EditKind | 'cut' | 'elision' | 'bracket' | 'flag'

/** A stretch of a sentence that is altered as a whole, or not at all. */
interface Piece {
  readonly text: string
  readonly slot: string | null
  readonly others: readonly string[]
}

/** A sentence with its places; `cuts` are ranges of pieces. */
export interface Sentence {
  readonly pieces: readonly Piece[]
  readonly cuts: readonly (readonly [number, number])[]
  readonly text: string
}

/** One known alteration: `left` became `right`. */
export interface Plant {
  readonly kind: PlantKind
  readonly from: number
  readonly to: number
  readonly right: string
  readonly misprint: boolean
  /** For the table: which form of the kind. */
  readonly sort: string
}

const FILLABLE = /<(\w+)>/
const PART = /\{(\w):([^}]*)\}|<(\w+)>|(⟦|⟧)|([\p{L}\p{N}’'-]+)|([^\p{L}\p{N}{<⟦⟧]+)/gu

/** A sentence of the bank, its pools filled. */
export function fill(random: Random, template: string): Sentence {
  const pieces: Piece[] = []
  const cuts: [number, number][] = []
  let open = 0
  for (const [, kind, forms, pool, bound, word, gap] of template.matchAll(PART)) {
    if (bound === '⟦') open = pieces.length
    else if (bound === '⟧') cuts.push([open, pieces.length])
    else if (kind) {
      const [text = '', ...others] = (forms ?? '').split('|')
      pieces.push({ text, slot: kind, others })
    } else if (pool) {
      const values = VALUES[pool]
      const row = values ? pick(random, values) : null
      pieces.push({ text: row ? pick(random, row) : pick(random, POOLS[pool] ?? []), slot: pool, others: row ?? [] })
    } else pieces.push({ text: word ?? gap ?? '', slot: word ? 'word' : null, others: [] })
  }
  if (FILLABLE.test(template) && pieces.length === 0) throw new RangeError(template)
  const first = pieces[0]
  if (first) pieces[0] = { ...first, text: capital(first.text) }
  return { pieces, cuts, text: pieces.map(piece => piece.text).join('') }
}

const capital = (text: string): string => text.replace(/\p{L}/u, letter => letter.toUpperCase())

const KINDS: Readonly<Record<string, PlantKind>> = {
  w: 'wording',
  i: 'inflection',
  n: 'negation',
  s: 'style',
  m: 'wording',
  o: 'order',
  c: 'case',
  p: 'punctuation',
}

const SMALL = new Set('not no never nor none one two three eleven without first also very really any may'.split(' '))

function typo(random: Random, word: string): string | null {
  const letters = [...word]
  const at = 1 + Math.floor(random() * (letters.length - 1))
  const made = pick(random, [
    () => letters.toSpliced(at, 1),
    () => letters.toSpliced(at, 0, letters[at] as string),
    () => letters.toSpliced(at - 1, 2, letters[at] as string, letters[at - 1] as string),
    () => letters.toSpliced(at, 1, pick(random, [...'aeinorstlm'])),
  ])().join('')
  return made === word || isKnownWord(made) || word.startsWith(made) || made === `${word}s` ? null : made
}

/** Every plant that one place of the sentence allows. */
function plantsOf(random: Random, { pieces, cuts }: Sentence): Plant[] {
  const found: Plant[] = []
  const add = (kind: PlantKind, from: number, to: number, right: string, sort: string, misprint = false): void => {
    found.push({ kind, from, to, right, sort, misprint })
  }
  const words = pieces.flatMap((piece, i) => (piece.slot === 'word' ? [i] : []))
  pieces.forEach((piece, i) => {
    const { slot, text, others } = piece
    const kind = slot === null ? undefined : KINDS[slot]
    const inFront = i === 0
    if (slot === 'b')
      add(
        'bracket',
        i,
        i + 1,
        pick(random, ['[the minister]', '[Okafor]', '[the crew]', '[the town’s own mayor]']),
        'replaced',
      )
    else if (kind && slot !== 'p')
      add(
        kind,
        i,
        i + 1,
        inFront ? capital(pick(random, others)) : pick(random, others),
        slot === 'm' ? 'misprint' : kind,
        slot === 'm',
      )
    else if (slot === 'p') add('punctuation', i, i + 1, pick(random, others), 'comma')
    else if (slot !== null && POOLS[slot]) {
      const other = pick(random, POOLS[slot])
      if (!other.split(' ').some(word => text.includes(word)))
        add('name', i, i + 1, inFront ? capital(other) : other, `name ${slot}`)
    } else if (slot !== null && VALUES[slot]) {
      const rows = VALUES[slot].filter(row => !row.includes(text) && row.length > 0)
      add(
        'number',
        i,
        i + 1,
        inFront ? capital(pick(random, pick(random, rows))) : pick(random, pick(random, rows)),
        `other ${slot}`,
      )
      const same = others.filter(form => form !== text)
      if (same.length > 0 && !inFront) add('style', i, i + 1, pick(random, same), `same ${slot}`)
    } else if (slot === 'word' && !SMALL.has(text.toLowerCase())) {
      const next = words[words.indexOf(i) + 1]
      const beside = next === i + 2 && pieces[i + 1]?.text === ' '
      const between = i > 0 && i < pieces.length - 2
      const low = /^\p{Ll}{4,}$/u.test(text)
      const slip = low ? typo(random, text) : null
      if (slip) add('spelling', i, i + 1, slip, 'typo')
      if (between && low && pieces[i + 1]?.text === ' ') add('wording', i, i + 2, '', 'word left out')
      if (
        between &&
        beside &&
        !SMALL.has((pieces[next]?.text ?? '').toLowerCase()) &&
        text !== pieces[next]?.text &&
        text.length + (pieces[next]?.text.length ?? 0) > 7
      )
        add('order', i, i + 3, `${pieces[next]?.text} ${text}`, 'words swapped')
      if (between && pieces[i - 1]?.text === ' ')
        add('wording', i, i, `${pick(random, ['really', 'simply', 'perhaps', 'certainly'])} `, 'word put in')
      if (between && low && pieces[i + 1]?.text === ' ') add('flag', i, i + 1, `${text} [sic]`, '[sic]')
    } else if (slot === null && text === ', ') {
      add('punctuation', i, i + 1, ' ', 'comma gone')
      const clause = pick(random, ['though not for everybody', 'hardly to our surprise', 'without a word to anyone'])
      if (i > 2 && pieces[i - 1]?.slot === 'word') add('negation', i, i, `, ${clause}`, 'clause that denies')
      const other = pick(random, ['as you all saw', 'to everybody’s surprise', 'on my own street'])
      if (i > 2 && pieces[i - 1]?.slot === 'word') add('wording', i, i, `, ${other}`, 'clause put in')
    }
  })
  const opening = pieces[0]?.text ?? ''
  if (/^\p{Lu}\p{Ll}/u.test(opening))
    add(
      'flag',
      0,
      1,
      opening.replace(/^./u, letter => `[${letter}]`),
      '[T]he',
    )
  for (const [from, to] of cuts) {
    const sort = from === 0 ? 'start' : to >= pieces.length - 1 ? 'end' : 'middle'
    const dots = pick(random, ['… ', '[…] ', '... ', '[...] ', '(…) ', '(...) ', '. . . '])
    const text = pieces
      .slice(from, to)
      .map(piece => piece.text)
      .join('')
    const lead = /^\s/.test(text) || /\s$/.test(pieces[from - 1]?.text ?? ' ') || from === 0 ? '' : ' '
    const loose = /\s$/.test(text)
    const mark = sort === 'end' ? ` ${dots.trim()}` : loose || from === 0 ? dots : `${lead}${dots.trim()}`
    add('elision', from, to, mark, `elided ${sort}`)
    add('cut', from, to, sort === 'start' ? '\u0000' : '', `cut ${sort}`)
  }
  return found
}

/** Groups of plants weigh alike, so that rare kinds are not drowned by typos. */
export function choosePlants(random: Random, sentence: Sentence, count: number): Plant[] {
  const all = plantsOf(random, sentence)
  const chosen: Plant[] = []
  for (let tries = 0; chosen.length < count && tries < 20; tries++) {
    const kind = pick(random, [...new Set(all.map(plant => plant.sort))])
    const plant = pick(
      random,
      all.filter(each => each.sort === kind),
    )
    const near = (a: Plant): boolean => plant.from < a.to + 4 && a.from < plant.to + 4
    const cuts = (a: Plant): boolean => a.kind === 'cut' || a.kind === 'elision'
    if (chosen.some(near) || (cuts(plant) && chosen.some(cuts))) continue
    chosen.push(plant)
  }
  return chosen.sort((a, b) => a.from - b.from)
}

/** The sentence with its plants. */
export function alter({ pieces }: Sentence, plants: readonly Plant[]): string {
  let text = ''
  let at = 0
  for (const plant of plants) {
    text +=
      pieces
        .slice(at, plant.from)
        .map(piece => piece.text)
        .join('') + plant.right
    at = plant.to
  }
  text += pieces
    .slice(at)
    .map(piece => piece.text)
    .join('')
  if (text.startsWith('\u0000')) text = capital(text.slice(1))
  return text.replace('\u0000', '')
}

const leftOf = ({ pieces }: Sentence, plant: Plant): string =>
  pieces
    .slice(plant.from, plant.to)
    .map(piece => piece.text)
    .join('')

/** What a plant changed, as words before and after. */
export function sidesOf(sentence: Sentence, plant: Plant): { readonly left: string; readonly right: string } {
  return { left: leftOf(sentence, plant), right: plant.right.replace('\u0000', '') }
}

/** The same words in another house's typography. */
export function typography(random: Random, text: string): string {
  const changes: readonly ((words: string) => string)[] = [
    words => words.replaceAll('’', "'"),
    words => words.replaceAll("'", '’'),
    words => words.replace(' ', '\u00A0'),
    words => words.replace(/ /, '  '),
    words => words.replace(/ (\w+)$/, '\u202F$1'),
    words => words.replace(/(\p{L}{3})(\p{L}{4})/u, '$1\u00AD$2'),
    words => words.normalize('NFD'),
    words => words.replaceAll('-', '\u2011'),
  ]
  return pick(random, changes)(text)
}
