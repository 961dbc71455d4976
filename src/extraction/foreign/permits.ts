import type { Draft } from '../../core/requirement.ts'
import {
  authorizationDraft as right,
  type WorkAuthorizationRequirement,
} from '../../requirements/workAuthorization/requirement.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { startsUpper } from '../../matcher/chars.ts'
import { countryOf } from '../../vocabulary/countries.ts'
import type { WeighedPart } from './parts.ts'
import type { ForeignRules } from './rules.ts'

/** A right or a vetting that is asked, with its tokens. */
export interface Permit {
  readonly draft: Draft<WorkAuthorizationRequirement>
  readonly from: number
  readonly to: number
}

type Stretch = Pick<WeighedPart, 'from' | 'to'>

/** Countries that a part names by their own names. */
function countriesIn(tokens: readonly Token[], { from, to }: Stretch): readonly string[] {
  const names = tokens.slice(from, to).filter((t) => t.kind === 'word' && startsUpper(t.text))
  return [...new Set(names.flatMap((t) => countryOf(t.text) ?? []))]
}

/** The permit to work that a part asks for, what it says of a visa, the citizenship it wants, and what is looked into. */
export function permitsIn(
  tokens: readonly Token[],
  part: Stretch,
  { rights, refusesVisa, offersVisa, citizens, record, vetting }: ForeignRules,
): readonly Permit[] {
  const { from, to } = part
  const found: Permit[] = []
  const add = (
    index: ForeignRules['rights'],
    draft: () => Draft<WorkAuthorizationRequirement>,
  ): boolean => {
    const [first] = index.matches(tokens, from, to)
    if (first) found.push({ draft: draft(), from: first.match.from, to: first.match.to })
    return first !== undefined
  }
  const isRefused = add(refusesVisa, () => right('noSponsorship', [], { future: false }))
  const isOffered = !isRefused && add(offersVisa, () => right('sponsorshipOffered', []))
  if (!isRefused && !isOffered) add(rights, () => right('authorized', countriesIn(tokens, part)))
  const [citizen, ...others] = citizens.matches(tokens, from, to)
  if (citizen) {
    const codes = new Set([citizen, ...others].map(({ entry }) => entry.says))
    const { match } = citizen
    found.push({ draft: right('citizen', [...codes]), from: match.from, to: match.to })
  }
  add(record, () => right('backgroundCheck', []))
  add(vetting, () => right('clearance', [], { level: null, obtainable: true }))
  return found
}
