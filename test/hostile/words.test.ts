import { describe, expect, it } from 'vitest'
import type { Fields, Page } from '../../src/ingest/page.js'
import { folder } from '../cli/memory.js'
import { extracted, throughStages } from './stages.js'

/** Words that every object has a property for. */
const WORDS = [...new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name', 'then'])]
const ALL = [...WORDS, ...WORDS.map(word => word[0]!.toUpperCase() + word.slice(1))]

const record = (fields: Fields): Page => ({ kind: 'record', source: 'a.json', fields })

/** Two accounts with the word in every place where it can be looked up: as spoken words, speaker, cue, role, topic. */
const accounts = (word: string): Page[] => [
  record({
    id: 'a',
    outlet: word,
    title: `${word}: Lowe says the ${word} was late`,
    authors: [word],
    published: '2024-05-02T10:00:00Z',
    text: `“The ${word} was late again, and nobody at ${word} told us why it had stopped,” said ${word} Lowe, the ${word}. ${word} ${word}ed that it “can't ${word} the ferry”.\n\n“${word}!” said Mr ${word}. “${word}, ${word}”\n\nAccording to ${word}, ${word} will ${word} on ${word} 2, 2024.`,
  }),
  record({
    id: 'b',
    outlet: 'Hithe Post',
    published: '2024-05-03',
    text: `“The ferry was late again, and nobody at ${word} told us why it had stopped,” ${word} ${word}. ${word}: “The ferry is ${word}.” ${word} cited ${word} (${word}).\n\n(${word}) - ${word} news: 5 ${word} of 12 ${word}, ${word}%, said ${word} reports, citing ${word}.`,
  }),
  record({
    id: word,
    url: `https://${word.replace(/_/g, '')}.test/${word}?${word}=${word}`,
    language: word,
    text: `The ${word}'s ferry was late again, and nobody at the company told anyone why it had stopped. “${word} and ${word}” ${word}.`,
  }),
]

describe.each(ALL)('the word %s', word => {
  it('goes through every stage as a word of an article', async () => {
    const edition = throughStages(await extracted(accounts(word)), `the ${word} was late`)
    expect(edition!.articles.map(({ article }) => article.id)).toContain(word)
    const last = edition!.statements.flatMap(({ segments }) => segments)
    expect(last.length).toBeGreaterThan(0)
  })

  it('is a tag, an attribute, a role, a name of the page', async () => {
    const body =
      '<p>The ferry to Hithe was late again on Tuesday, and nobody told us why it had stopped.</p>'.repeat(3) +
      `<p ${word}="x" class="${word}" id="${word}" role="${word}">The mayor, Ada ${word}, said so &${word}; twice.</p>`
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: `The &${word}; ferry`,
      author: { '@id': word },
      datePublished: `May 2, 2024 10:00 ${word}`,
      [word]: word,
    }).replace('{', `{"__proto__":{"headline":"no"},"${word}":1,`)
    const html = `<html lang="${word}"><head><meta name="${word}" property="${word}" itemprop="${word}" content="${word}"><script type="application/ld+json">${data}</script><title>${word}</title></head><body><${word}><h1>${word} ferry late</h1><${word}/>${body}<li><${word} itemprop="${word}"><td></${word}>${body}</body></html>`
    const [found] = await extracted([{ kind: 'html', source: 'a.html', content: html }])
    expect(found?.article.text).toContain('The ferry to Hithe was late again')
    expect(found?.article.title).not.toBe('no')
    throughStages([found!])
  })

  it('is the head of a text', async () => {
    const found = await extracted([
      {
        kind: 'text',
        source: `${word}.txt`,
        content: `${word}\nBy ${word}\n${word}: ${word}\nMay 2, 2024 10:00 ${word}\n\nThe ferry was late again, said ${word} Lowe on Tuesday.\n\n${word}\n\n“It stops, and we wait,” said Ada ${word}.`,
      },
    ])
    throughStages(found)
  })
})

describe('fields with such names', () => {
  const { put, command } = folder()
  const line = (word: string): string => `{"${word}":{"a":1},"id":"x","text":"“It was late,” said Piet Aalders."}`

  it.each(WORDS)('%s passes through as it is', async word => {
    put('a.jsonl', line(word))
    for (const stage of ['extract', 'annotate']) {
      const done = await command([stage, './a.jsonl'])
      expect(done).toMatchObject({ code: 0, err: [] })
      const found = JSON.parse(done.out) as object
      // A known field keeps its own meaning.
      if (word !== 'name' && word !== 'length') expect(Object.hasOwn(found, word)).toBe(true)
      expect(done.out).toContain(`"${word}":{"a":1}`)
    }
  })
})
