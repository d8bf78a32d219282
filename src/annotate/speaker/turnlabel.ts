import { partText } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { initials, lastWord } from '../name/initials.js'
import type { Referent, SpeakerContext } from './context.js'

/** "LM:", "MARSH:": the label of a turn, in capitals, stands for the one person of the article that it fits; null where more or none do. */
export function byCapitals({ article, all }: SpeakerContext, { part, from, to }: Span): Referent | null {
  const text = partText(article, part)
  const label = text.slice(from, to)
  if (label.length < 2 || label !== label.toUpperCase() || !/^(?: \([^)]*\))?\**:/.test(text.slice(to, to + 44)))
    return null
  const bearers = all.filter(
    ({ type, name }) =>
      (type === 'person' || type === 'other') &&
      name !== name.toUpperCase() &&
      (initials(name) === label || lastWord(name) === lastWord(label)),
  )
  const [entity] = bearers
  return entity && bearers.length === 1 ? { kind: 'entity', entity } : null
}
