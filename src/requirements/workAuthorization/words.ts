import type { Token } from '../../text/tokens.ts'
import { country, nationality, place } from '../../vocabulary/countries.ts'
import type { Context } from '../kind.ts'

/** Whether one of `words` stands in tokens `from` to `to`. */
export function says(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (words.has(tokens[at]?.norm ?? '')) return true
  return false
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const EQUALITY = set('regardless regard discriminate discriminates discrimination harassment ancestry marital pregnancy creed')

/** A sentence on equal opportunity: it names citizenship, origin and records to say that they do not count. */
export const isEquality = ({ tokens, passage }: Context): boolean => says(tokens, passage.from, passage.to, EQUALITY)

const VERIFIES = set('verify verifies verified verification confirm confirms confirming everify')

/** "…to verify eligibility to work": the employer's duty after hiring, not a demand. */
export const isVerification = ({ tokens, passage }: Context, at: number): boolean => says(tokens, passage.from, at, VERIFIES)

/** Countries that tokens `from` to `to` name, by name, adjective or town. */
export function countriesIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const codes: string[] = []
  for (let at = Math.max(0, from); at < to; ) {
    const token = tokens[at]
    if (!token) break
    const hit = country.eat(tokens, at, to) ?? nationality.eat(tokens, at, to)
    const town = hit ? null : place.starts(token) ? place.eat(tokens, at, to) : null
    if (hit) codes.push(...hit.value)
    else if (town?.value) codes.push(town.value)
    at = hit?.to ?? town?.to ?? at + 1
  }
  return [...new Set(codes)]
}
