import { describe, expect, it } from 'vitest'
import { articles, folder } from './memory.js'

const { put, command } = folder()

const PAGE = `<!doctype html><html lang="en"><head><title>Weir repairs delayed</title>
<meta property="og:site_name" content="The Arden Echo"><meta property="article:published_time" content="2025-03-04T10:20:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>Weir repairs delayed</h1>
<p>Repairs to the weir at Arden will take until June, the county said on Tuesday.</p>
<p>“We found rot in both gates,” said Jo Maring, who keeps the lock. “Nobody had looked for years.”</p>
<h2>A dry summer</h2>
<p>Boats will have to go round by Selm, a detour of 11 miles, and the county has put up signs.</p>
<p>Correction: An earlier version of this article gave the wrong month.</p></article>
<footer>Copyright The Arden Echo</footer></body></html>`

describe('extract | annotate', () => {
  put('weir.html', PAGE)
  put(
    'notes.txt',
    'Jo Maring keeps the lock at Arden.\n\n“It is the gate,” she said. “It has been the gate all along.”\n',
  )

  it('gives what annotate gives for the page: ids, parts, blocks, dropped, offsets', async () => {
    const extracted = await command(['extract', './weir.html', './notes.txt'])
    const piped = await command(['annotate', '-'], extracted.out)
    const direct = await command(['annotate', './weir.html', './notes.txt'])
    expect(piped).toEqual({ ...direct, code: 0, err: [] })
    const before = articles('extract', extracted.out)
    const after = articles('annotate', piped.out)
    expect(after).toHaveLength(2)
    for (const [i, line] of after.entries()) expect(line).toMatchObject(before[i]!)
    expect(after[0]!.quotes).not.toEqual([])
  })

  it('extract of what extract made is the same, map and all', async () => {
    const once = await command(['extract', '--map', './weir.html'])
    expect(await command(['extract', '--map', '-'], once.out)).toEqual(once)
  })

  it('annotate of what annotate made is the same', async () => {
    const once = await command(['annotate', './weir.html'])
    expect(await command(['annotate', '-'], once.out)).toEqual(once)
  })

  it('quotes, names and times of the input are replaced, other fields pass through', async () => {
    const record = {
      id: 'n',
      text: '“Yes,” said Jo Maring.',
      quotes: ['old'],
      names: 7,
      times: null,
      shelf: ['a', { b: 1 }],
    }
    const done = await command(['annotate', '-'], JSON.stringify(record))
    const [line] = articles('annotate', done.out)
    expect(line?.shelf).toEqual(record.shelf)
    expect(line?.quotes).toHaveLength(1)
  })

  it('extract leaves them as they are', async () => {
    const record = { id: 'n', text: '“Yes,” said Jo Maring.', quotes: ['old'] }
    const done = await command(['extract', '-'], JSON.stringify(record))
    expect(articles('extract', done.out)[0]).toMatchObject(record)
  })

  it('a date that cannot be read is shown once, however often it is piped', async () => {
    const once = await command(['extract', '-'], '{"text":"A.","published":"the day before yesterday"}')
    expect(articles('extract', once.out)[0]).toMatchObject({
      published: null,
      dropped: [{ text: 'the day before yesterday' }],
    })
    expect((await command(['extract', '-'], once.out)).out).toBe(once.out)
  })
})

describe('odd text', () => {
  it.each([
    ['a lone surrogate', 'Jo \ud800 said: “Yes \udfff.”'],
    ['nothing but marks', '“”‘’"\'«»'],
    ['an open mark', '“We never saw it, said Jo Maring.\n\nAnd that was all.'],
    ['line separators', 'One.\u2028“Two,” said Jo Maring.\u2029Three.\u0085Four.\u0000'],
    ['no letters', '1 2 3 … !!! 4.'],
    ['right to left', 'אמר דן: “שלום,” said Dan Aron.'],
    ['one character', 'x'],
  ])('%s', async (_, text) => {
    const done = await command(['annotate', '-'], JSON.stringify({ id: 'odd', title: text, text }))
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(articles('annotate', done.out)[0]).toMatchObject({ id: 'odd', text })
    expect(done.out.trimEnd().split('\n')).toHaveLength(1)
  })
})
