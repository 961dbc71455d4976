import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64, isUtf8, latin1, strictUtf8, utf8Bytes } from '../src/core/bytes.ts'
import { fromBase85, toBase85 } from '../src/core/base85.ts'
import { columnsOf, linesOf } from '../src/vocabulary/gazetteer-columns.ts'

const src = path.join(import.meta.dirname, '..', 'src')

test('bytes as text in base 85 come back, and no page can be broken by them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase85(bytes)
      expect([...fromBase85(text)]).toEqual([...bytes])
      expect(text).toMatch(/^[0-3][(-;=-[\]-~]*$/)
    }),
  )
})

test('the gazetteer by columns is the gazetteer', () => {
  const file = new Uint8Array(readFileSync(path.join(src, 'vocabulary', 'gazetteer.bin')))
  expect(Buffer.compare(linesOf(columnsOf(file)), file)).toBe(0)
})

test('towns south of the equator and west of Greenwich, and keys that hold the one before', () => {
  const lines = utf8Bytes(
    'a b\tAR\t\t-3460\t-5838\t21\na b c\tUS\tOH\t4000\t-8300\t9\nb\tFJ\t\t-1800\t18000\t0\n',
  )
  expect(latin1(linesOf(columnsOf(lines)))).toBe(latin1(lines))
})

test('what is UTF-8 and what bytes mean is judged as Node judges it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 12 }),
        fc
          .string({ unit: 'binary', maxLength: 12 })
          .map((text) => new Uint8Array(Buffer.from(text))),
        fc
          .constantFrom(
            [0xed, 0xa0, 0x80],
            [0xf4, 0x90, 0x80, 0x80],
            [0xc0, 0xaf],
            [0xe0, 0x80, 0xaf],
          )
          .map((bytes) => Uint8Array.from(bytes)),
      ),
      (bytes) => {
        const text = Buffer.from(bytes).toString('utf8')
        const isSound = Buffer.compare(Buffer.from(text), bytes) === 0
        expect(isUtf8(bytes)).toBe(isSound)
        expect(strictUtf8(bytes)).toBe(isSound ? text : null)
        expect(latin1(bytes)).toBe(Buffer.from(bytes).toString('latin1'))
      },
    ),
    { numRuns: 2000 },
  )
  expect(latin1(new Uint8Array(20_000).fill(0xe9))).toBe('é'.repeat(20_000))
})

test('base64 as mail writes it: over several lines, cut off, with the letters of URLs', () => {
  const text = 'Grüße aus Köln, an einem Tag wie heute'
  const written = Buffer.from(text).toString('base64')
  const read = (code: string): string => Buffer.from(base64(code)).toString('utf8')
  expect(read(written)).toBe(text)
  expect(read(written.replace(/.{10}/g, '$&\r\n'))).toBe(text)
  expect(read(Buffer.from(text).toString('base64url'))).toBe(text)
  expect(read(written.slice(0, 13))).toBe(
    Buffer.from(written.slice(0, 13), 'base64').toString('utf8'),
  )
})

test('the parts of the command line are ASCII, since they are loaded as Latin-1', () => {
  for (const part of ['start', 'reading', 'stated', 'more']) {
    const written = readFileSync(path.join(src, '..', 'dist', `${part}.cjs`))
    expect(written.every((byte) => byte < 128)).toBe(true)
  }
})
