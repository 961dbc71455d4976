import { once } from '../core/once.ts'
import type { ImpliedMention, PostedRole, ParsedPosting } from '../core/report.ts'
import { namesInTitle } from './used-names.ts'
import { isInParts } from './role-parts.ts'
import { occupationsIn } from '../vocabulary/occupations.ts'
import type { Trade } from '../vocabulary/trades.ts'

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
    return isInParts(role.parts ?? [], start) || (isShared && !isInParts(others, start))
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
const rolesNamed = (roles: readonly PostedRole[], words: string): readonly PostedRole[] =>
  roles.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()))
