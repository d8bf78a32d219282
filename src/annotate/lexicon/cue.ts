import type { Stance } from '../../model/quote.js'
import { DOUBLED, IRREGULAR } from './verbform.js'
import { SPEECH_VERBS, THOUGHT_VERBS } from './verbs.js'

/** The shape of a verb as it stands in the text. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

/**
 * What may follow a verb and is the content:
 * `c` a clause with or without "that", `t` a clause with "that" only, `q` words in quotation marks, `w` a question clause, `i` "to" and a verb,
 * `g` a gerund, `n` a noun phrase, `o` a noun phrase and "to" and a verb ("urged them to go"),
 * `x` a noun phrase and what it is called, `y` the same with "as", `!` needs its particle, and `a` stands for a listener that comes first ("told reporters that").
 */
export interface CueVerb {
  readonly lemma: string
  readonly takes: string
  /** Words that belong to the cue when they follow it: "for" of "apologize for". */
  readonly particles: readonly string[]
  readonly stance: Stance
  readonly class: 'speech' | 'thought'
}

/** One form of one verb. */
export interface CueForm {
  readonly verb: CueVerb
  readonly forms: ReadonlySet<Form>
}

/** The forms of a verb by the spelling rules of English: [form, spelling] pairs. */
export function inflect(lemma: string): readonly (readonly [Form, string])[] {
  const irregular = irregulars.get(lemma)
  const vowelY = /[^aeiou]y$/.test(lemma)
  const third = vowelY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma
  const past =
    irregular?.[0] ?? (vowelY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`)
  const participle = irregular?.[1] ?? past
  const ing = /[^eyo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  const forms: [Form, string][] = [
    ['base', lemma],
    ['third', third],
    ['past', past],
    ['participle', participle],
    ['ing', ing],
  ]
  // Both "signaled" and "signalled" are in print.
  if (/[aeiou]l$/.test(lemma) && !/[aeiou]{2}l$/.test(lemma))
    forms.push(['past', `${lemma}led`], ['participle', `${lemma}led`], ['ing', `${lemma}ling`])
  return forms
}

const irregulars = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map(line => {
      const [base, past, participle] = line.split(' ') as [string, string, string]
      return [base, [past, participle] as const]
    }),
)

const STANCES: ReadonlySet<string> = new Set(['claims', 'denies', 'concedes'])

function parseVerb(entry: string, kind: CueVerb['class']): CueVerb {
  const [lemma = '', takes = '', ...rest] = entry.split(' ')
  return {
    lemma,
    takes,
    particles: rest.filter(word => word.startsWith('+')).map(word => word.slice(1)),
    stance: (rest.find(word => STANCES.has(word)) as Stance | undefined) ?? 'neutral',
    class: kind,
  }
}

/** Every spelling of every cue verb (lower case), with the forms it can be. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms()

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, { verb: CueVerb; forms: Set<Form> }>()
  const verbs = [
    ...SPEECH_VERBS.trim()
      .split(/;\s|\n/)
      .map(entry => parseVerb(entry, 'speech')),
    ...THOUGHT_VERBS.trim()
      .split(/;\s|\n/)
      .map(entry => parseVerb(entry, 'thought')),
  ]
  for (const verb of verbs) {
    for (const [form, spelling] of inflect(verb.lemma)) {
      const known = forms.get(spelling)
      if (known?.verb.lemma === verb.lemma) known.forms.add(form)
      else if (!known) forms.set(spelling, { verb, forms: new Set([form]) })
    }
  }
  return forms
}

/** Nouns that a content clause can depend on ("the claim that …"), with their stance and class. */
export const CUE_NOUNS: ReadonlyMap<string, { readonly stance: Stance; readonly class: 'speech' | 'thought' }> =
  new Map(
    [
      [
        'neutral speech',
        'statement announcement comment remark message post tweet report warning argument suggestion proposal recommendation promise pledge vow prediction declaration assertion reminder call demand request threat complaint testimony explanation assurance news word rumor rumour prophecy',
      ],
      ['claims speech', 'claim allegation accusation contention charge boast insistence'],
      ['denies speech', 'denial'],
      ['concedes speech', 'admission acknowledgment acknowledgement confession concession'],
      [
        'neutral thought',
        'belief view opinion hope fear idea notion expectation conviction feeling sense suspicion concern doubt conclusion assumption wish impression',
      ],
    ].flatMap(([kind, words]) => {
      const [stance, cls] = (kind as string).split(' ') as [Stance, 'speech' | 'thought']
      return (words as string)
        .split(' ')
        .flatMap(word => [
          [word, { stance, class: cls }] as const,
          [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, { stance, class: cls }] as const,
        ])
    }),
  )

/** Verbs that make one cue with the verb after "to": "went on to say". */
export const TO_VERBS: ReadonlySet<string> = new Set(
  'go goes going went gone continue continues continued continuing begin begins began start starts started come comes came proceed proceeds proceeded seem seems seemed appear appears appeared rush rushed have has had need needs needed want wants wanted fail fails failed struggle struggled manage managed use used seek sought try tried'.split(
    ' ',
  ),
)

/** Words that a listener can be without a name: "told reporters". */
export const LISTENERS: ReadonlySet<string> = new Set(
  'reporters journalists us me him her them you people fans supporters voters lawmakers investors crowd audience reporter'.split(
    ' ',
  ),
)

/** Documents and channels: "in a statement", "wrote in a post". */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'statement statements post posts tweet tweets thread letter email message memo interview video caption release speech address op-ed essay note blog filing affidavit apology reply response series string comment comments remarks report'.split(
    ' ',
  ),
)
