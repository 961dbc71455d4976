import { holdsToken } from '../../matcher/token-range.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { country, nationality, place } from '../../vocabulary/countries.ts'
import type { Context } from '../kind.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const FUTURE = wordSet(lexicon.futureWords)

/** Whether a passage speaks of later too: "now or in the future", "at any time"; "at this time" speaks of now. */
export const saysLater = ({ tokens, passage: { from, to } }: Context): boolean =>
  holdsToken(tokens, from, to, FUTURE) ||
  tokens.slice(from, to).some((t, i) => t.norm === 'any' && normAt(tokens, from + i + 1) === 'time')

/** Words that refuse, as a step of a pattern. */
export const NOT = alternation(lexicon.refusals)
export const NEGATIONS = wordSet(`${lexicon.refusals} without unavailable neither`)
export const SPONSOR = 'sponsor|sponsorship|sponsorships|sponsoring|sponsored'
export const SPONSORS = wordSet(SPONSOR.replaceAll('|', ' ') + ' sponsors')

const EQUALITY = wordSet(lexicon.equality)

/** A sentence on equal opportunity: it names citizenship, origin and records to say that they do not count. */
export const isEquality = ({ tokens, passage }: Context): boolean =>
  holdsToken(tokens, passage.from, passage.to, EQUALITY)

const VERIFIES = wordSet(lexicon.verifies)
const HIRED = wordSet(lexicon.hired)
const PROOF = wordSet('proof')

/** "…to verify eligibility to work", "once hired, proof of…": the employer's duty after hiring, not a demand. */
export function isVerification({ tokens, passage }: Context, at: number): boolean {
  if (holdsToken(tokens, passage.from, at, VERIFIES)) return true
  if (holdsToken(tokens, passage.from, at, HIRED) && holdsToken(tokens, passage.from, at, PROOF))
    return true
  for (let i = at; i + 1 < passage.to; i++) {
    const [a, b] = [tokens[i]?.norm, tokens[i + 1]?.norm]
    if ((a === 'e' && b === 'verify') || (a === 'verify' && b === 'identity')) return true
    // the notice of the US Department of Justice that employers in E-Verify hang up, by its title in two languages
    if (a === 'derecho' || a === 'poster' || a === 'posters') return true
  }
  return false
}

const AFTER_NATIONALITY = wordSet(lexicon.behindNationality)

/** Countries that tokens `from` to `to` name, by name, adjective or town. */
export function countriesIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const codes: string[] = []
  for (let at = Math.max(0, from); at < to;) {
    const token = tokens[at]
    if (!token) break
    const hit = country.eat(tokens, at, to) ?? nationalityAt(tokens, at, to)
    const town = !hit && place.starts(token) ? place.eat(tokens, at, to) : null
    if (hit) codes.push(...hit.value)
    else if (town?.value) codes.push(town.value)
    at = hit?.to ?? town?.to ?? at + 1
  }
  return [...new Set(codes)]
}

/** "German work permit", but not "fluent in German". */
function nationalityAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): ReturnType<typeof nationality.eat> {
  const hit = nationality.eat(tokens, at, to)
  return hit && holdsToken(tokens, hit.to, Math.min(to, hit.to + 3), AFTER_NATIONALITY) ? hit : null
}
