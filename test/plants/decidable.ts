import { type Plant, type Sentence, sidesOf } from './plant.js'
import type { Printed } from './story.js'

/** What nobody takes for other words: it has no vote on the base text. */
const SIGNS = new Set(['style', 'case', 'punctuation', 'flag', 'bracket', 'elision'])
/** More words that some lack are a cut of theirs, unless so many lack them, and so many times as many as have them. */
const SKIP = 3
const LACKING = 3

/**
 * Whether the base text of a sentence must be the sentence that was planted in, by the rule that DESIGN.md states:
 * each witness has one vote on each place, and of as many votes the earliest witness's words stand; a clause of more
 * than three words stands unless three witnesses lack it, and three times as many as have it. Where as many print one
 * plant as print the sentence's own words, nobody can tell which of the two was said.
 */
export function isDecidable(sentence: Sentence, prints: readonly Printed[]): boolean {
  const plants = prints.flatMap(each => each.plants.filter(plant => votes(sentence, plant)))
  return plants.every(plant => {
    const here = plants.filter(other => meet(plant, other))
    const own = prints.filter(each => !each.plants.some(other => differs(sentence, other) && meet(plant, other))).length
    const same = here.filter(other => isSame(plant, other)).length
    return here.some(other => isPutIn(sentence, other)) ? own >= Math.max(LACKING, LACKING * same) : own > same
  })
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

function votes(sentence: Sentence, plant: Plant): boolean {
  return !SIGNS.has(plant.kind) && (plant.kind !== 'cut' || wordsIn(sidesOf(sentence, plant).left) <= SKIP)
}

/** Who cuts the place tells nothing of it. */
const differs = (sentence: Sentence, plant: Plant): boolean =>
  votes(sentence, plant) || plant.kind === 'cut' || plant.kind === 'elision'

const isPutIn = (sentence: Sentence, plant: Plant): boolean =>
  wordsIn(plant.right) > wordsIn(sidesOf(sentence, plant).left) + SKIP

const meet = (a: Plant, b: Plant): boolean => a.from === b.from || (a.from < b.to && b.from < a.to)

const isSame = (a: Plant, b: Plant): boolean => a.from === b.from && a.to === b.to && a.right === b.right
