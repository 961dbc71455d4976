import { expect, test } from 'vitest'
import { fit } from '../session.ts'
import { ADA, CHAT, EASY, HARD, place } from './place.ts'

/** A command line, what is there, and all that a caller sees of it. A text must be equal, a pattern must be found. */
export interface Row {
  readonly name: string
  readonly words: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly code: 0 | 1 | 2
  readonly out: string | RegExp
  readonly err: string | RegExp
}

export const FILES = {
  'profiles/ada.yaml': ADA,
  'easy.txt': EASY,
  'hard.txt': HARD,
  'chat.txt': CHAT,
}
export const REPORT =
  /^Verdict {7}\w+: .*\nWhy {11}.*\n(?: {14}.*\n)*Next {10}.*\n(?: {14}.*\n)*Gate {10}.*\nScore {9}/
export const TRACE = /^\s+at .+[:(]\d+|node:internal|an error of the program itself/m

export const matching = (expected: string | RegExp): unknown =>
  typeof expected === 'string' ? expected : expect.stringMatching(expected)

export const held = (rows: readonly Row[]): void =>
  test.each(rows)(
    '$name: fit $words',
    async ({ words, files = FILES, stdin = '', env = {}, code, out, err }) => {
      const seen = await fit(
        place(files),
        words.split(' ').filter((word) => word !== ''),
        stdin,
        { env },
      )
      expect(seen).toEqual({ code, stdout: matching(out), stderr: matching(err) })
      expect(seen.stderr).not.toMatch(TRACE)
    },
  )
