import { expect, test } from 'vitest'
import { parse, readPostings } from '../src/index.ts'
import { FORMATS } from './input/formats.ts'

/** What is asked, without the places where it stands. */
async function asked(file: string, content: Uint8Array): Promise<string[]> {
  const [document] = await readPostings(content, file)
  if (!document) throw new Error('no posting')
  return parse({
    source: document.source,
    text: document.text,
    metadata: {},
    hints: document.hints,
  }).requirements.map(({ importance, kind, quote }) => `${importance} ${kind}: ${quote}`)
}

test.each(FORMATS)('%s asks the same as plain text', async (_name, file, content) => {
  const plain = await asked('a.txt', FORMATS[0]?.[2] ?? new Uint8Array())
  expect(plain.length).toBeGreaterThan(2)
  expect(await asked(file, content)).toEqual(plain)
})
