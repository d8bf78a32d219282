import { partText } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import type { Carried } from './carried.js'
import type { SpeakerContext } from './context.js'

const TURN = /^\**(?:Q|A|Question|Answer|QUESTION|ANSWER)(?:\**:|\.)\**\s/mu
const ANSWER = /^\**(?:A|Answer|ANSWER)(?:\**:|\.)\**\s+["“]?$/u

/**
 * "Q: When do you write? ¶ A: At night.": whoever answers is the one person named before the first question, else in the
 * headline. Where several are named there, or one as who asks ("by Ann Lee"), the letter stands for nobody.
 */
export function answering(scene: SpeakerContext, index: number): Carried | null {
  const [content] = scene.drafts[index]!.content
  if (content.part !== 'text') return null
  const text = partText(scene.article, 'text')
  if (!ANSWER.test(text.slice(text.lastIndexOf('\n', content.from - 1) + 1, content.from))) return null
  const first = TURN.exec(text)?.index ?? 0
  const people = scene.all.filter(({ type }) => type === 'person')
  const introduced = (fits: (name: Name) => boolean): Name[] =>
    people.flatMap(({ mentions }) => mentions.filter(fits).slice(0, 1))
  const opening = introduced(({ part, to }) => part === 'text' && to <= first)
  const [name, other] = opening.length > 0 ? opening : introduced(({ part }) => part !== 'text')
  if (name === undefined || other !== undefined) return null
  if (/\bby\s+$/i.test(partText(scene.article, name.part).slice(Math.max(0, name.from - 6), name.from))) return null
  const entity = scene.byName.get(name.name)
  const { article, part, from, to } = name
  return entity === undefined ? null : { entity, mention: { article, part, from, to } }
}
