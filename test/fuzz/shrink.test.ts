import { expect, it } from 'vitest'
import { shrunk } from './shrink.js'

it('keeps what a case needs to fail, and no more', async () => {
  const files = ['one', 'the mayor said X and Y in the rain', 'three'].map((text, i) => ({
    name: `${i}.txt`,
    bytes: Buffer.from(text),
  }))
  const smallest = await shrunk({ files }, async ({ files: some }) =>
    some.some(({ bytes }) => /X.*Y/.test(Buffer.from(bytes).toString())),
  )
  expect(smallest.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['1.txt', 'XY']])
})
