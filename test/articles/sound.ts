import type { GoldArticle } from './article.js'
import { type Placed, placedQuotes } from './place.js'

const KNOWN_BY = ['named', 'described', 'pronoun', 'inferred']

/** What is wrong with a gold file itself: words that stand nowhere, fields that contradict each other. */
export function faultsOf(gold: GoldArticle): string[] {
  const printed = `${gold.title}\n${gold.text}`
  const unprinted = gold.none.filter(words => !printed.includes(words)).map(words => `nobody prints “${words}”`)
  try {
    return [...placedQuotes(gold).flatMap(faultsOfQuote), ...unprinted]
  } catch (error) {
    return [String(error), ...unprinted]
  }
}

function faultsOfQuote({ quote, content, cue }: Placed): string[] {
  const shown = JSON.stringify(quote.words[0] ?? null)
  const apart = content.every((each, i) => i === 0 || (content[i - 1]?.to ?? 0) <= each.from)
  return [
    ...(content.length > 0 ? [] : ['a quote without words']),
    ...(apart ? [] : [`stretches out of order at ${shown}`]),
    ...(KNOWN_BY.includes(quote.by) ? [] : [`known by ${quote.by} at ${shown}`]),
    ...(cue !== null && content.some(({ from, to }) => from < cue.to && cue.from < to) ? [`cue within ${shown}`] : []),
    ...(Array.isArray(quote.speaker) && quote.speaker.length === 0 ? [`no speaker of ${shown}`] : []),
  ]
}
