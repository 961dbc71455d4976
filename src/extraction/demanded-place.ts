import type { Metadata } from '../core/posting.ts'
import type { Workplace } from '../core/choices.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { LocationRequirement } from '../requirements/location/requirement.ts'
import { isStateCode } from '../vocabulary/coded-places.ts'
import { countryOf } from '../vocabulary/countries.ts'

/** The demands of places that hold for every role. */
const placing = (requirements: readonly RequirementBase[]): readonly LocationRequirement[] =>
  requirements.filter(
    (r): r is LocationRequirement =>
      r.kind === 'location' && r.importance === 'required' && !r.forRole,
  )

/** How one works by all demands together; null where they say nothing, or some say remote and others on site. */
function wayOf(demands: readonly LocationRequirement[]): Workplace | null {
  const ways = new Set(demands.flatMap(({ workplace }) => workplace ?? []))
  if (ways.has('hybrid')) return 'hybrid'
  const [only] = ways
  return ways.size === 1 ? (only ?? null) : null
}

/** Facts about the job with the way to work and the places that its demands tell, where nothing else does. */
export function withDemanded(
  metadata: Metadata,
  requirements: readonly RequirementBase[],
): Metadata {
  if (metadata.workplace !== null && metadata.jobLocation.length > 0) return metadata
  const demands = placing(requirements)
  const named = [...new Set(demands.flatMap((r) => r.places))]
  // among codes that can only be states of the US, "CA" and "CO" are California and Colorado
  const isAmerican = named.some((text) => isStateCode(text) && countryOf(text) === 'US')
  const places = named
    .map((text) => ({
      text,
      country: countryOf(text) ?? (isAmerican && isStateCode(text) ? 'US' : null),
    }))
    .filter(({ country }) => country !== null)
  return {
    ...metadata,
    workplace: metadata.workplace ?? wayOf(demands),
    jobLocation: metadata.jobLocation.length > 0 ? metadata.jobLocation : places,
  }
}
