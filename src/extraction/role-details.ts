import type { Metadata, Pay } from '../core/posting.ts'
import type { PostedRole } from '../core/report.ts'
import { dollarOf, payOfLine } from './metadata/pay.ts'
import { isPlace, placesOf } from './metadata/written-places.ts'
import { workplaceSaid, workplacesOf } from './metadata/workplace.ts'
import { written, type Written } from './metadata/written.ts'
import { isRegion } from '../requirements/location/listed-places.ts'
import { countryOf } from '../vocabulary/countries.ts'
import type { RolePart } from './role-parts.ts'

/** So much of a line names the role and what goes with it; what follows tells of its work. */
const LONGEST = 110

type Details = Pick<PostedRole, 'jobLocation' | 'workplace' | 'otherWorkplaces'>

/** Regions of several countries that one name may join: "Central/Eastern Europe". */
const isArea = ({ text }: Written): boolean =>
  isRegion(text.replace(/\s*(?:\/|&|\band\b)\s*/g, ' '))

/** Place and way of working beside the name of a role, in brackets or between strokes. */
function whereOf(details: string): Details {
  const pieces = details
    .split(/[|()]|\s[-–—]\s|^[-–—]\s|,\s*(?=[$€£]|[A-Z]{3}\s?\d)/)
    .map((piece) => written(piece.trim()))
    .filter(
      (piece) =>
        isPlace(piece) ||
        isArea(piece) ||
        (piece.text.length < 60 && workplaceSaid(piece) !== null),
    )
  const jobLocation = pieces.flatMap((piece) =>
    isArea(piece)
      ? [{ text: piece.text, country: countryOf(piece.text) }]
      : placesOf(piece.text).filter(({ country }) => country !== null),
  )
  const [first, ...others] = pieces.map(workplacesOf).find((ways) => ways.length > 0) ?? []
  const workplace = first ?? pieces.map(workplaceSaid).find((way) => way !== null)
  return {
    ...(jobLocation.length > 0 ? { jobLocation } : {}),
    ...(workplace ? { workplace } : {}),
    ...(others.length > 0 ? { otherWorkplaces: others } : {}),
  }
}

const isSame = (a: Pay, b: Pay): boolean =>
  a.min === b.min && a.max === b.max && a.currency === b.currency

/** Roles with the pay, the place and the way of working that their own lines state. */
export function rolesWithDetails(
  roles: readonly RolePart[],
  { baseSalary, jobLocation }: Metadata,
): PostedRole[] {
  const dollar = dollarOf(jobLocation[0]?.country ?? null)
  const pays = roles.map(({ details }) => payOfLine(written(details.slice(0, LONGEST)), dollar))
  const isOfOne = baseSalary !== null && pays.some((p) => p !== null && isSame(p, baseSalary))
  return roles.map(({ details, ...role }, i) => {
    const pay = pays[i] ?? null
    return {
      ...role,
      ...whereOf(details.slice(0, LONGEST)),
      ...(pay !== null || isOfOne ? { baseSalary: pay } : {}),
    }
  })
}
