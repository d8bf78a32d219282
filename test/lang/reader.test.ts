import { expect, test } from 'vitest'
import type { Cue, Language } from '../../src/lang/language.js'
import { told } from './told.js'

const verb = (form: string, rest: Partial<Cue> = {}): Cue => ({
  forms: [form],
  final: [],
  particle: null,
  use: 'words',
  by: null,
  class: 'speech',
  stance: 'neutral',
  ...rest,
})

/** A language that nobody speaks: what the reader does with it, it does by this data alone. */
const invented: Language = {
  code: 'qq',
  name: 'Invented',
  common: new Set(['lo', 'fam']),
  marks: [{ open: '⟨', close: ['⟩'] }],
  sentence: { abbreviations: new Set(['kp']), ordinalStop: false },
  cues: [verb('mep'), verb('tolo', { particle: 'wu' }), verb('nim', { use: 'label' }), verb('gra', { use: 'act' })],
  sources: {
    tags: new Set(['pa']),
    prepositions: new Set(['fam']),
    postpositions: new Set(['ek']),
    by: new Set(['du']),
    statements: new Set(['zeko']),
    of: new Set(['ro']),
    impersonal: new Set(['ti']),
    within: new Set(['em']),
  },
  clause: {
    verbSecond: false,
    auxiliaries: new Set(['ba']),
    passives: new Set(),
    reported: new Set(['sibu']),
    subordinators: new Set(['ke']),
    coordinators: new Set(['ja']),
    prepositions: new Set(['em', 'fam', 'ro', 'du']),
    adverbs: new Set(['nunu']),
  },
  noun: {
    capital: false,
    subject: new Set(['lo']),
    other: new Set(['len']),
    possessor: new Set(['ro']),
    attributive: new Set(['ro']),
    oblique: new Map(),
    many: new Set(['bi']),
    adjectives: ['ik'],
    attributes: [],
    possessive: ['o'],
  },
  names: {
    particles: new Set(['ul']),
    openers: new Set(['ul']),
    titles: new Map([['sor', 'male']]),
    never: new Set(['Luno']),
  },
  roles: [{ word: 'kapo', gender: 'male', plural: false, compounds: false }],
  organizations: ['gilda'],
  pronouns: new Map([
    ['zu', { fits: ['male'] }],
    ['za', { fits: ['female'] }],
  ]),
  works: { soCalled: new Set(['nomik']), kinds: ['liber'] },
}

const cases: readonly [text: string, quotes: readonly string[]][] = [
  ['⟨Rato weno⟩, mep Ari Bol.', ['Rato weno = Ari Bol (named)']],
  ['Ari Bol mep: ⟨Rato weno.⟩', ['Rato weno. = Ari Bol (named)']],
  ['⟨Rato⟩, mep Ari Bol, ⟨weno.⟩', ['Rato / weno. = Ari Bol (named)']],
  ['⟨Rato⟩, tolo Ari Bol wu.', ['Rato = Ari Bol (named)']],
  ['⟨Rato⟩, pa Ari Bol.', ['Rato = Ari Bol (named)']],
  ['Fam Ari Bol ba lo dom ⟨rato weno⟩.', ['rato weno = Ari Bol (named)']],
  ['Ari Bol ek ba lo dom ⟨rato weno⟩.', ['rato weno = Ari Bol (named)']],
  ['Du zeko ro Ari Bol ba lo dom ⟨rato weno⟩.', ['rato weno = Ari Bol (named)']],
  ['Ari Bol nim lo dom ⟨rato⟩.', ['rato = Ari Bol (named)']],
  ['Ari Bol gra len dom: ⟨Rato weno.⟩', ['Rato weno. = Ari Bol (named)']],
  ['⟨Rato⟩, mep Bol. Ari Bol ba nunu.', ['Rato = Ari Bol (named)']],
  ['⟨Rato⟩, mep Sor Bol.', ['Rato = Bol (named)']],
  ['Sor Ari Bol ba nunu. ⟨Rato⟩, mep zu.', ['Rato = Ari Bol (pronoun)']],
  ['Sor Ari Bol ba nunu. ⟨Rato⟩, mep za.', ['Rato = ?']],
  ['Kp. Dun ba. Ari Bol mep. ⟨Rato weno.⟩', ['Rato weno. = Ari Bol (inferred)']],
  ['Ari Bol mep. Lo dom sibu ⟨rato weno⟩.', ['rato weno = Ari Bol (inferred)']],
  ['Lo nomik ⟨rato⟩ ba.', []],
  ['Lo liber ⟨Rato⟩ ba, mep Ari Bol.', []],
  // What other languages have: nothing of it is known here.
  ['„Rato weno“, mep Ari Bol.', []],
  ['⟨Rato weno⟩ sagte Ari Bol.', []],
]

test.each(cases)('%s', (text, quotes) => {
  expect(told(text, invented)).toEqual(quotes)
})
