import { describe, expect, it } from 'vitest'
import { CUE_FORMS, CUE_NOUNS, inflect } from '../../src/annotate/lexicon/cue.js'

const forms: readonly (readonly [string, string])[] = [
  ['say', 'say says said said saying'],
  ['deny', 'deny denies denied denied denying'],
  ['admit', 'admit admits admitted admitted admitting'],
  ['write', 'write writes wrote written writing'],
  ['agree', 'agree agrees agreed agreed agreeing'],
  ['confess', 'confess confesses confessed confessed confessing'],
  ['vow', 'vow vows vowed vowed vowing'],
  ['plan', 'plan plans planned planned planning'],
  ['sigh', 'sigh sighs sighed sighed sighing'],
  ['echo', 'echo echoes echoed echoed echoing'],
]

describe('cue verbs', () => {
  it.each(forms)('%s', (lemma, expected) => {
    expect(
      inflect(lemma)
        .map(([, spelling]) => spelling)
        .join(' '),
    ).toBe(expected)
  })

  it('knows stance and class', () => {
    expect(CUE_FORMS.get('insisted')?.verb.stance).toBe('claims')
    expect(CUE_FORMS.get('denying')?.verb.stance).toBe('denies')
    expect(CUE_FORMS.get('conceded')?.verb.stance).toBe('concedes')
    expect(CUE_FORMS.get('told')?.verb.class).toBe('speech')
    expect(CUE_FORMS.get('believes')?.verb.class).toBe('thought')
    expect(CUE_NOUNS.get('allegations')?.stance).toBe('claims')
  })
})
