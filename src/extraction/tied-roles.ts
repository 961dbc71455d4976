import type { RequirementBase } from '../core/requirement.ts'
import { isOfKind } from '../requirements/registry.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import type { RoleOutline } from './role-outline.ts'
import { isInParts, type RolePart } from './role-parts.ts'
import { rosterOf } from './roster.ts'

/** A posting for more roles than these is a list of links. */
const MOST_ROLES = 20

/** A demand without the names of the title that its line opens with; null where nothing is left of it. */
function withoutTitle(
  requirement: RequirementBase,
  roles: readonly RolePart[],
): RequirementBase | null {
  if (!isOfKind(requirement, 'skill')) return requirement
  const { skills } = requirement
  const left = skills.filter(
    ({ span }) =>
      !roles.some((r) => r.span.start <= span.start && span.start < r.span.start + r.title.length),
  )
  if (left.length === skills.length) return requirement
  const shorter: SkillRequirement = { ...requirement, skills: left }
  return left.length === 0 ? null : shorter
}

/**
 * Ties demands to the role that they are asked of, where a posting offers several: see `rosterOf`. `title` is the posting's, `outline` says where it may speak of them. Gives the roles, none
 * where there are fewer than two, and the demands, each with the title of its role (null: of all).
 */
export function tiedToRoles(
  text: string,
  outline: RoleOutline,
  title: string | null,
  requirements: readonly RequirementBase[],
): { readonly roles: readonly RolePart[]; readonly requirements: readonly RequirementBase[] } {
  const roles = rosterOf(text, outline, title, (parts) =>
    requirements.some((r) => isInParts(parts, r.span.start)),
  )
  if (roles.length < 2 || roles.length > MOST_ROLES) return { roles: [], requirements }
  return {
    roles,
    requirements: requirements.flatMap((r) => {
      const left = withoutTitle(r, roles)
      const forRole = roles.find(({ parts }) => isInParts(parts, r.span.start))?.title ?? null
      return left ? [{ ...left, forRole }] : []
    }),
  }
}

/** Roles that the name of a posting tells at most. */
const MOST_NAMED = 3

/** The name of a posting for several roles: its own, but where that is the line of one of them, the names of all. */
export function titleOfAll(
  text: string,
  title: string | null,
  roles: readonly RolePart[],
): string | null {
  const at = title === null ? -1 : text.indexOf(title)
  const isOfOne = roles.some(({ span, parts }) => {
    const line = parts[0]
    return line !== undefined && line.start - LONGEST_NUMBER <= at && at <= span.start
  })
  if (at < 0 || !isOfOne) return title
  const named = roles.slice(0, MOST_NAMED).map((role) => role.title)
  const more = roles.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Characters of the number before the first title of a list at most: "10) ". */
const LONGEST_NUMBER = 4
