import { annotate } from '../../src/annotate/annotate.js'
import type { Article } from '../../src/model/article.js'
import type { GoldArticle } from '../../test/articles/article.js'
import { judge } from '../../test/articles/judge.js'
import { type Case, exact, type Gold, overlaps, pairs, readCase } from '../attribution.js'
import { type GermanGold, germanCase } from '../german.js'

/** What gold says of an article: contents found exactly, with their speaker, contents found at all; quotes with an error of each weight. */
export interface Count {
  readonly content: number
  readonly joint: number
  readonly found: number
  /** Quotes of the gold articles with a wrong or missing speaker, or that are false. */
  readonly speaker: number
  readonly false: number
}

export const NONE: Count = { content: 0, joint: 0, found: 0, speaker: 0, false: 0 }

export const polnear = (gold: Gold) => (): Count => counted(readCase(gold))

export const german = (gold: GermanGold) => (): Count => counted(germanCase(gold))

function counted(one: Case): Count {
  const joint = pairs(one, 0.8).filter(({ gold, found }) => overlaps(gold.source, found.source)).length
  return { ...NONE, content: exact([one], 'content').right, joint, found: one.found.length }
}

/** The gold articles of this repository, where the speakers are judged too. */
export const written = (gold: GoldArticle, article: Article) => (): Count => {
  const verdicts = judge(gold, { article, quotes: annotate(article).quotes })
  const having = (...errors: readonly string[]): number =>
    verdicts.filter(verdict => verdict.errors.some(error => errors.includes(error))).length
  const right = verdicts.filter(({ of, errors }) => of === 'gold' && !errors.includes('missed'))
  return {
    content: right.filter(({ errors }) => !errors.includes('bounds')).length,
    joint: right.filter(({ errors }) => !errors.includes('speaker') && !errors.includes('unnamed')).length,
    found: right.length + having('false'),
    speaker: having('speaker', 'unnamed'),
    false: having('false'),
  }
}

export const minus = (a: Count, b: Count): Count => combined(a, b, (x, y) => x - y)
export const plus = (a: Count, b: Count): Count => combined(a, b, (x, y) => x + y)

function combined(a: Count, b: Count, by: (x: number, y: number) => number): Count {
  return {
    content: by(a.content, b.content),
    joint: by(a.joint, b.joint),
    found: by(a.found, b.found),
    speaker: by(a.speaker, b.speaker),
    false: by(a.false, b.false),
  }
}
