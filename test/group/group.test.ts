import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toGroupLine } from '../../src/export/json.js'
import { groupArticles, grouping } from '../../src/group/group.js'
import { profiler } from '../../src/group/profile.js'
import { CUT, scorer } from '../../src/group/score.js'
import type { Article } from '../../src/model/article.js'
import type { Decision } from '../../src/model/decision.js'
import type { Story } from '../../src/model/story.js'
import { faults } from '../validate.js'
import { article, election, fireArticles } from './articles.js'

const members = (stories: readonly Story[]): string[] => stories.map(story => story.articles.join(' ')).sort()
const group = (articles: readonly Article[], decisions: readonly Decision[] = []): string[] =>
  members(groupArticles(articles, decisions))

const ARCADE = 'arcade1 arcade2 arcade3 arcade4'
const DEPOT = 'depot1 depot2 depot3 depot4'
const MILL = 'mill1 mill2 mill3 mill4'

describe('stories', () => {
  it('of one kind stay apart where people, places and days differ', () => {
    expect(group([...fireArticles, election])).toEqual([ARCADE, DEPOT, MILL, 'vote'])
  })

  it('need no dates', () => {
    const undated = fireArticles.map(each => ({ ...each, published: null }))
    expect(group(undated)).toEqual([ARCADE, DEPOT, MILL])
  })

  it('have the id of their earliest article and the headline of the most central one', () => {
    const [first] = groupArticles(
      fireArticles.slice(0, 4).map((each, i) => ({ ...each, published: `2031-02-0${6 - i}` })),
    )
    expect(first?.id).toBe('mill4')
    expect(fireArticles.map(each => each.title)).toContain(first?.title)
  })

  it('say why', () => {
    const story = groupArticles([...fireArticles, election]).find(each => each.id === 'mill1')
    expect(story?.why.join('\n')).toMatch(/mean score 0\.\d\d \(0\.2 joins\)/)
    expect(story?.why.join('\n')).toMatch(/names in common: .*(?:Osprey|Wexcombe|Tallow)/)
    expect(story?.why.join('\n')).toContain('all dated 2031-02-03')
    expect(groupArticles([election])[0]?.why).toEqual(['no other article, or story, has a mean score of 0.2 with it'])
  })

  it('are written as the format says', () => {
    for (const story of groupArticles([...fireArticles, election]))
      expect(faults('group', JSON.parse(toGroupLine(story)))).toEqual([])
  })

  it('in another language are none for its common words', () => {
    const german = [
      'Die Feuerwehr von Wexheim hat in der Nacht zum Montag einen Brand in der alten Mühle gelöscht. Nach Angaben der Polizei wurde niemand verletzt, doch das Dach ist eingestürzt und die Straße bleibt bis auf weiteres gesperrt.',
      'Der Stadtrat von Aschmar hat am Montag nach langer Debatte beschlossen, dass die Bibliothek nicht geschlossen wird. Die Mehrheit der Räte sprach sich dafür aus, doch das Geld ist knapp und die Leitung muss bis auf weiteres sparen.',
    ]
    expect(group(german.map((text, i) => article({ id: `${i}`, text, language: 'de' })))).toEqual(['0', '1'])
  })

  test.each([
    ['nothing', [], []],
    ['an empty text', [article({ id: 'a', text: '' }), article({ id: 'b', text: '' })], ['a', 'b']],
    ['common words alone', [article({ id: 'a', text: 'It is so.' }), article({ id: 'b', text: 'It is so.' })], ['a b']],
  ])('of %s', (_, articles, expected) => expect(group(articles)).toEqual(expected))

  it('refuse two articles with one id', () => {
    expect(() => groupArticles([election, election])).toThrow('two articles have the id vote')
  })
})

describe('near copies', () => {
  const [mill1] = fireArticles as readonly [Article]
  const longer = { ...mill1, text: `${mill1.text}\n\n${fireArticles[2]?.text}\n\n${fireArticles[3]?.text}` }
  const copy = { ...longer, id: 'copy', text: longer.text.replace('Dozens', 'Scores') }

  it('are found and told', () => {
    const { copies, stories } = grouping([longer, copy, election])
    expect(copies).toEqual([['copy', 'mill1']])
    expect(members(stories)).toEqual(['copy mill1', 'vote'])
    expect(stories.flatMap(story => story.why)).toContain('near copies: copy, mill1')
  })

  it('are none where a form was filled in with other names', () => {
    const bulletin = (id: string, place: string, figure: string): Article =>
      article({
        id,
        text: `A small tremor was felt near ${place} early today, and nobody was hurt, the office for tremors said. It had a strength of ${figure}. The office writes these lines by itself whenever its instruments move, and asks readers who felt something to tell it when, where and for how long, whether doors rattled, and whether anything fell from a shelf or a wall.`,
      })
    const { copies } = grouping([bulletin('a', 'Quillmere Nab', '2.41'), bulletin('b', 'Ostrava Garth', '3.17')])
    expect(copies).toEqual([])
  })
})

describe('decisions', () => {
  const articles = [...fireArticles, election]
  test.each<[string, readonly Decision[], readonly string[]]>([
    ['join articles that have little in common', [{ together: ['vote', 'mill1'] }], [ARCADE, DEPOT, `${MILL} vote`]],
    [
      'name articles that are not there',
      [{ together: ['gone', 'vote'] }, { apart: [['gone'], ['mill1']] }],
      [ARCADE, DEPOT, MILL, 'vote'],
    ],
    ['join two stories', [{ together: `${DEPOT} ${MILL}`.split(' ') }], [ARCADE, `${DEPOT} ${MILL}`, 'vote']],
    [
      'are overruled by later ones',
      [{ apart: [['mill1'], ['vote']] }, { together: ['vote', 'mill1'] }],
      [ARCADE, DEPOT, `${MILL} vote`],
    ],
    [
      'overrule earlier ones',
      [{ together: ['vote', 'mill1'] }, { apart: [['mill1'], ['vote']] }],
      [ARCADE, DEPOT, MILL, 'vote'],
    ],
  ])('%s', (_, decisions, expected) => expect(group(articles, decisions)).toEqual(expected))

  it('keep articles apart, and copies too', () => {
    const apart = (a: string, b: string, articles: readonly Article[]): boolean =>
      groupArticles(articles, [{ apart: [[a], [b]] }]).every(
        story => !(story.articles.includes(a) && story.articles.includes(b)),
      )
    expect(apart('mill1', 'mill2', articles)).toBe(true)
    const twin = { ...election, id: 'twin' }
    expect(group([election, twin])).toEqual(['twin vote'])
    expect(apart('vote', 'twin', [election, twin])).toBe(true)
  })

  it('are told', () => {
    const stories = groupArticles(articles, [{ together: ['vote', 'mill1'] }, { apart: [['vote'], ['depot1']] }])
    const why = stories.find(story => story.articles.includes('vote'))?.why.join('\n')
    expect(why).toContain('decided: these articles belong together')
    expect(why).toContain('decided: not depot1')
  })
})

describe('the set alone', () => {
  const all = [...fireArticles, election]
  const some = fc.subarray(all, { minLength: 1 })

  it('counts, not its order', () => {
    fc.assert(
      fc.property(
        some.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(grouping(shuffled)).toEqual(grouping(list))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps its other stories where an article comes in', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...all), (list, extra) => {
        const before = list.filter(each => each.id !== extra.id)
        const touched = reached(extra, [...before, extra])
        const others = (stories: readonly Story[]): Story[] =>
          stories.filter(story => !story.articles.some(id => touched.has(id)))
        expect(others(groupArticles([...before, extra]))).toEqual(others(groupArticles(before)))
      }),
      { numRuns: 40 },
    )
  })
})

/** The neighbourhood of an article: what scores that join lead to from it. */
function reached(from: Article, articles: readonly Article[]): ReadonlySet<string> {
  const { score } = scorer(articles.map(profiler()))
  const found = new Set([from.id])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const [i, a] of articles.entries())
      for (const [j, b] of articles.entries()) if (found.has(a.id) && score(i, j) >= CUT) found.add(b.id)
  }
  return found
}
