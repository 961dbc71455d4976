import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { unknown } from '../shared/verdicts.ts'
import { EUROPE_BEYOND } from './areas.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

/** The Union by its name, or its area of free movement. */
const UNION = /\b(?:EU|E\.U\.|EEA|European (?:Union|Economic Area)|Schengen)\b/

/** Of a right to work in "Europe" that the profile does not give: whoever may work in a European country outside the Union is asked whether that one is meant, too. */
export function orAsked(
  { countries, quote }: WorkAuthorizationRequirement,
  { workAuthorization }: Profile,
  verdict: Verdict,
): Verdict {
  const [only, second] = countries
  if (verdict.status !== 'unmet' || only !== 'EU' || second !== undefined) return verdict
  if (!/\beurope\b/i.test(quote) || UNION.test(quote)) return verdict
  const right = (workAuthorization ?? []).find((r) => EUROPE_BEYOND.has(r.country))
  if (!right || right.sponsorship === 'now') return verdict
  const name = countryName(right.country)
  return unknown(
    `The posting asks for the right to work in Europe; yours is for ${name}, which is not in the European Union.`,
    [right.at],
    {
      text: `Can you be employed from ${name}, or must it be a country of the European Union?`,
      key: 'workAuthorization',
    },
  )
}
