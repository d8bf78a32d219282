import type { Language } from '../language.js'
import { clause } from './clause.js'
import { common } from './common.js'
import { cues } from './cue.js'
import { marks } from './mark.js'
import { names } from './name.js'
import { noun } from './noun.js'
import { organizations } from './organization.js'
import { pronouns } from './pronoun.js'
import { roles } from './role.js'
import { sentence } from './sentence.js'
import { sources } from './source.js'
import { works } from './work.js'

export const german: Language = {
  code: 'de',
  name: 'German',
  common,
  marks,
  sentence,
  cues,
  sources,
  clause,
  noun,
  names,
  roles,
  organizations,
  pronouns,
  works,
}
