import { isOfKind } from '../requirements/registry.ts'
import { once } from '../core/once.ts'
import type { ImpliedMention, PostedRole, ParsedPosting } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import { namesInTitle } from './used-names.ts'
import type { RoleOutline } from './role-outline.ts'
import { rosterOf } from './roster.ts'
import { holds, type RolePart } from './role-parts.ts'
import { occupationsIn } from '../vocabulary/occupations.ts'
import type { Trade } from '../vocabulary/trades.ts'

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
    requirements.some((r) => holds(parts, r.span.start)),
  )
  if (roles.length < 2 || roles.length > MOST_ROLES) return { roles: [], requirements }
  return {
    roles,
    requirements: requirements.flatMap((r) => {
      const left = withoutTitle(r, roles)
      const forRole = roles.find(({ parts }) => holds(parts, r.span.start))?.title ?? null
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

/** The posting as it reads for each of its roles, in their order: its own demands and those of all, under its title. */
export const readingsByRole = once(
  (
    reading: ParsedPosting,
  ): readonly { readonly role: PostedRole; readonly reading: ParsedPosting }[] =>
    reading.roles.map((role) => ({ role, reading: readingFor(reading, role) })),
)

/** Whether a role is done with the tools that a posting names for all its roles: what sells, designs or writes is not asked for the stack. */
const isTechnical = (title: string): boolean => {
  const named = occupationsIn(title)
  return (
    named.length === 0 ||
    named.some(({ trades }) =>
      Object.entries(trades).some(([trade, share]) => share >= 0.5 && !WITHOUT_STACK.has(trade)),
    )
  )
}

/** Trades whose work the stack of a firm's engineers says nothing of. */
const WITHOUT_STACK: ReadonlySet<string> = new Set<Trade>([
  'business',
  'product',
  'project',
  'people',
  'design',
  'selling',
  'marketing',
  'writing',
  'accounting',
  'law',
  'teaching',
  'goods',
  'medicine',
])

/** What a posting names without asking, as far as it goes for a role: nothing of another's title or part. */
function impliedFor(reading: ParsedPosting, role: PostedRole): readonly ImpliedMention[] {
  const titled = new Set(namesInTitle(role.title))
  const others = reading.roles.filter((r) => r !== role).flatMap((r) => r.parts ?? [])
  const isShared = isTechnical(role.title)
  return reading.implied.filter(({ name, from, span: { start } }) => {
    if (from === 'title') return titled.has(name)
    return holds(role.parts ?? [], start) || (isShared && !holds(others, start))
  })
}

function readingFor(reading: ParsedPosting, role: PostedRole): ParsedPosting {
  const { posting, requirements } = reading
  const title = role.title.toLowerCase()
  return {
    ...reading,
    posting: {
      ...posting,
      jobLocation: role.jobLocation ?? posting.jobLocation,
      workplace: role.workplace ?? posting.workplace,
      ...(role.workplace || role.otherWorkplaces
        ? { otherWorkplaces: role.otherWorkplaces ?? [] }
        : {}),
      baseSalary: role.baseSalary === undefined ? posting.baseSalary : role.baseSalary,
    },
    roles: [role],
    requirements: requirements.filter(
      ({ forRole }) => forRole === undefined || forRole === null || forRole.toLowerCase() === title,
    ),
    implied: impliedFor(reading, role),
  }
}

/** The posting with those of its roles whose titles hold the words, in any case; with all of them where none does, or nothing is asked. */
export function withRoles(reading: ParsedPosting, words: string | null): ParsedPosting {
  if (words === null) return reading
  const roles = rolesNamed(reading.roles, words)
  return roles.length === 0 ? reading : { ...reading, roles }
}

/** The roles whose titles hold the words, in any case. */
export const rolesNamed = (roles: readonly PostedRole[], words: string): readonly PostedRole[] =>
  roles.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()))
