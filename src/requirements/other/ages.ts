import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import * as lexicon from './lexicon.ts'

const BEHIND_AGE = wordSet(lexicon.behindAge)

/** "Must be 18 months in the post": behind an age that is a bare number the clause ends, or says when one is so old. */
export function endsInNumber(to: number, { tokens, clause }: Context): boolean {
  const next = to < clause.to ? tokens[to] : undefined
  return (
    tokens[to - 1]?.kind === 'number' &&
    next !== undefined &&
    (next.kind === 'number' || !BEHIND_AGE.has(next.norm))
  )
}
