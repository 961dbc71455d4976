import { maybeAsked, maybeAsks, surelyAsked } from '../document/lexicon.ts'
import type { KindName } from '../requirements/registry.ts'
import { phraseIndex } from '../matcher/pattern-index.ts'
import { isInRanges } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import type { FoundIn } from './found.ts'

/** Words by which something may come to be asked: "may be required", "could call for". */
const MAYBE = phraseIndex([
  `may|might|could ..2 be|become ..1 ${alternation(maybeAsked)}`,
  `may|might|could ..1 ${alternation(maybeAsks)}`,
])

const SURELY = wordSet(surelyAsked)

/** Kinds of what one has or has not. Checks and hours that may be required are agreed to beforehand; of tools that "could be required" a post asks some. */
const HAD: ReadonlySet<KindName> = new Set(['certification', 'education', 'language'])
const RIGHTS: ReadonlySet<string> = new Set([
  'citizen',
  'clearance',
  'drivingLicence',
  'permanentResident',
  'usPerson',
])

const isHad = ({ kind, draft }: FoundIn): boolean =>
  HAD.has(kind) || ('type' in draft && RIGHTS.has(String(draft.type)))

/** Words between a demand and what makes it possible only, at most. */
const NEAR = 6

/** Whether the words around a reading say that it may come to be asked, and nothing in its clause that it is. */
function isPossible(tokens: readonly Token[], { clause, from, to }: FoundIn): boolean {
  const hits = MAYBE.matches(tokens, clause.from, clause.to)
    .map(({ match }) => match)
    // "areas that could be required: …" heads a list of what is asked
    .filter(({ to: end }) => tokens[end]?.text !== ':')
  return (
    hits.some((hit) => hit.from - to <= NEAR && from - hit.to <= NEAR) &&
    !tokens
      .slice(clause.from, clause.to)
      .some((t, i) => SURELY.has(t.norm) && !isInRanges(hits, clause.from + i))
  )
}

/** The readings of a passage, of which those are wishes that may only come to be asked: "citizenship may be required for some projects" turns nobody away. */
export function withPossible(tokens: readonly Token[], found: readonly FoundIn[]): FoundIn[] {
  return found.map((reading) =>
    isHad(reading) && isPossible(tokens, reading)
      ? { ...reading, importance: 'preferred' }
      : reading,
  )
}
