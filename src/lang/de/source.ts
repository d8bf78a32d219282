import type { SourceWords } from '../language.js'
import { wordSet } from '../words.js'

export const sources: SourceWords = {
  tags: wordSet('so'),
  prepositions: wordSet('laut gemäß'),
  postpositions: wordSet('zufolge'),
  by: wordSet('nach'),
  statements: wordSet(
    'angaben angabe aussagen aussage ansicht auffassung meinung einschätzung worten darstellung informationen überzeugung bericht berichten auskunft',
  ),
  of: wordSet('von vom'),
  impersonal: wordSet('es'),
  within: wordSet('in im'),
}
