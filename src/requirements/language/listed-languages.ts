import { wordSet } from '../../matcher/words.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { memoizedTest, normAt, type Token } from '../../matcher/tokenizer.ts'
import { languageWritten, mayNameLanguage } from './language-names.ts'
import * as lexicon from './lexicon.ts'

/** Languages in a row: whether one of them is enough. */
export interface ListedLanguages {
  readonly names: readonly string[]
  readonly any: boolean
}

/** The language that is named at a token, and where its name ends; null where none is. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly name: string } | null {
  if (!mayNameLanguage(tokens[at]?.norm ?? '')) return null
  for (const size of [3, 2, 1]) {
    if (at + size > limit) continue
    const written = tokens
      .slice(at, at + size)
      .map((t) => t.text)
      .join(' ')
    const name = languageWritten(written)
    if (name) return { to: at + size, name }
  }
  return null
}

/** No posting asks for more at once. */
const MOST = 8

const JOINTS = wordSet(lexicon.nameJoints)

/** "English", "English and German", "Swedish, Norwegian or Danish", "Dutch (C1) and English". */
export const languages: PhraseClass<ListedLanguages> = {
  starts: memoizedTest((token) => mayNameLanguage(token.norm)),
  eat(tokens, at, limit) {
    const first = nameAt(tokens, at, limit)
    if (!first) return null
    const names = [first.name]
    let any = false
    let { to } = first
    /** Where the list ends before the last "and" in it, and the names before that. */
    let beforeAnd: { readonly to: number; readonly names: readonly string[] } | null = null
    for (;;) {
      const joint = behindLevel(tokens, to, limit)
      let next = joint
      while (next < limit && next - joint < 4 && JOINTS.has(normAt(tokens, next))) next++
      const more = next > joint && names.length < MOST ? nameAt(tokens, next, limit) : null
      if (!more) return { to, value: { names: [...new Set(names)], any } }
      const joints = tokens.slice(joint, next)
      const isOr = joints.some((t) => OR.has(t.norm))
      // "English and German or French": English, and one of the others
      if (isOr && beforeAnd && !any)
        return { to: beforeAnd.to, value: { names: beforeAnd.names, any } }
      if (joints.some((t) => AND.has(t.norm))) beforeAnd = { to, names: [...names] }
      any ||= isOr
      names.push(more.name)
      to = more.to
    }
  },
}

const OR = wordSet(lexicon.orWords)
const AND = wordSet(lexicon.andWords)

/** Behind a level in brackets between two languages; `at` where none stands there. */
function behindLevel(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at
  let next = at
  while (next < limit && next - at < 5 && tokens[next - 1]?.text !== ')') next++
  return tokens[next - 1]?.text === ')' ? next : at
}
