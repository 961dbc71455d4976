import type { Conflict } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { isOfKind } from '../requirements/registry.ts'
import type { LocationRequirement } from '../requirements/location/requirement.ts'
import type { WorkAuthorizationRequirement } from '../requirements/workAuthorization/requirement.ts'
import { offsetting } from '../document/lexicon.ts'
import { waivedIn } from '../document/negation.ts'
import type { Passage } from '../document/outline.ts'
import { wordSet } from '../matcher/words.ts'
import type { Token } from '../matcher/tokenizer.ts'

const lineOf = (r: RequirementBase): string => `line ${r.span.line}`

/** Alternatives, and demands of one line, do not speak against each other: a ladder asks two numbers of years on purpose. */
const areApart = (a: RequirementBase, b: RequirementBase): boolean =>
  a.span.line !== b.span.line && (a.anyOf === undefined || a.anyOf !== b.anyOf)

/** What a requirement says in one number of years: the subject that it is of, as programs compare it and as people read it. */
interface Years {
  readonly requirement: RequirementBase
  readonly subject: string
  readonly years: number
}

function yearsIn(r: RequirementBase): Years[] {
  if (r.importance !== 'required' || r.anyOf !== undefined) return []
  if (isOfKind(r, 'experience')) {
    const { area, minYears } = r
    return area === null || minYears === null || minYears === 0
      ? []
      : [{ requirement: r, subject: area.toLowerCase(), years: minYears }]
  }
  const [only] = singles(r)
  return only === undefined || !isOfKind(r, 'skill') || r.minYears === null
    ? []
    : [{ requirement: r, subject: only, years: r.minYears }]
}

/** The skills of which each is asked for by itself. */
function singles(r: RequirementBase): readonly string[] {
  if (!isOfKind(r, 'skill')) return []
  const { mode, skills, open } = r
  return open || (mode === 'any' && skills.length > 1) ? [] : skills.map((s) => s.name)
}

/** Two numbers of years for the same thing, each required. Years beside a degree belong to its ladder. */
function years(requirements: readonly RequirementBase[]): Conflict[] {
  const ladders = new Set(
    requirements.flatMap((r) => (r.kind === 'education' ? [r.span.line] : [])),
  )
  const all = requirements.flatMap(yearsIn).filter((y) => !ladders.has(y.requirement.span.line))
  return all.flatMap((a, i) => {
    const b = all
      .slice(i + 1)
      .find((o) => o.subject === a.subject && areApart(a.requirement, o.requirement))
    return b === undefined || b.years === a.years
      ? []
      : [
          {
            requirements: [a.requirement.id, b.requirement.id],
            message: `The posting asks ${a.years} years of ${a.subject} in ${lineOf(a.requirement)} and ${b.years} in ${lineOf(b.requirement)}.`,
          },
        ]
  })
}

/** The same skill required and, no higher, only preferred. */
function importances(requirements: readonly RequirementBase[]): Conflict[] {
  const required = new Map<string, RequirementBase>()
  const conflicts: Conflict[] = []
  for (const r of requirements)
    if (r.importance === 'required' && r.anyOf === undefined)
      for (const name of singles(r)) if (!required.has(name)) required.set(name, r)
  for (const r of requirements) {
    if (r.importance !== 'preferred' || !isOfKind(r, 'skill')) continue
    if (r.level !== null || r.minYears !== null) continue
    for (const name of singles(r)) {
      const other = required.get(name)
      if (other && areApart(r, other))
        conflicts.push({
          requirements: [other.id, r.id],
          message: `${name} is required in ${lineOf(other)} and only preferred in ${lineOf(r)}.`,
        })
    }
  }
  return conflicts
}

const authorizationOf = (r: RequirementBase): Partial<WorkAuthorizationRequirement> =>
  isOfKind(r, 'workAuthorization') ? r : {}

/** Visas that are sponsored, and are not. */
function sponsorship(requirements: readonly RequirementBase[]): Conflict[] {
  const no = requirements.find((r) => authorizationOf(r).type === 'noSponsorship')
  const yes = requirements.find((r) => authorizationOf(r).type === 'sponsorshipOffered')
  return no && yes && areApart(no, yes)
    ? [
        {
          requirements: [no.id, yes.id],
          message: `The posting sponsors no visa in ${lineOf(no)} and offers to in ${lineOf(yes)}.`,
        },
      ]
    : []
}

/** Two grades of one language, as heavily weighed: "English C1", and "English B1 is sufficient". The mother tongue is no grade. */
function languages(requirements: readonly RequirementBase[]): Conflict[] {
  const asked = requirements
    .filter((r) => isOfKind(r, 'language'))
    .filter((r) => r.anyOf === undefined && r.level !== null && r.level !== 'native')
  return pairs(asked, (a, b) => {
    const [only, ...more] = a.languages
    const isSame = more.length === 0 && b.languages.length === 1 && b.languages[0] === only
    if (!isSame || a.importance !== b.importance || a.level === b.level) return null
    return `The posting asks ${only} ${a.level} in ${lineOf(a)} and ${b.level} in ${lineOf(b)}.`
  })
}

/** Work from afar and a house to come to, each required, where neither line offers the other. */
function workplaces(requirements: readonly RequirementBase[]): Conflict[] {
  const asked = requirements
    .filter((r) => isOfKind(r, 'location'))
    .filter(
      (r) =>
        r.importance === 'required' &&
        r.anyOf === undefined &&
        r.workplace !== null &&
        r.otherWorkplaces === undefined,
    )
  const isRemote = (r: LocationRequirement): boolean => r.workplace === 'remote'
  return pairs(asked, (a, b) => {
    if (isRemote(a) === isRemote(b) || ![a, b].some((r) => r.workplace === 'onsite')) return null
    const [afar, here] = isRemote(a) ? [a, b] : [b, a]
    return `The work is remote in ${lineOf(afar)} and on site in ${lineOf(here)}.`
  })
}

/** The first of each pair of demands on lines of their own that `says` finds to speak against one another. */
function pairs<R extends RequirementBase>(
  all: readonly R[],
  says: (a: R, b: R) => string | null,
): Conflict[] {
  return all.flatMap((a, i) => {
    for (const b of all.slice(i + 1)) {
      const message = areApart(a, b) ? says(a, b) : null
      if (message !== null) return [{ requirements: [a.id, b.id], message }]
    }
    return []
  })
}

/** What requirements of one posting say against each other. */
export function conflictsBetween(requirements: readonly RequirementBase[]): Conflict[] {
  const roleOf = new Map(requirements.map(({ id, forRole }) => [id, forRole ?? null]))
  return [
    ...years(requirements),
    ...importances(requirements),
    ...sponsorship(requirements),
    ...languages(requirements),
    ...workplaces(requirements),
  ].filter(
    ({ requirements: ids }) =>
      new Set(ids.map((id) => roleOf.get(id) ?? null).filter((role) => role !== null)).size < 2,
  )
}

const OFFSETTING = wordSet(offsetting)

/** What can be taken back by a word of its own, and the requirement that it then speaks against. */
const TAKEN_BACK: readonly (readonly [string, string, (r: RequirementBase) => boolean])[] = [
  ['clearance', 'no clearance is needed', (r) => authorizationOf(r).type === 'clearance'],
  ['citizenship', 'no citizenship is needed', (r) => authorizationOf(r).type === 'citizen'],
  ['degree', 'no degree is needed', isDegreeAlone],
]

/** A degree that nothing may stand in for. */
function isDegreeAlone(r: RequirementBase): boolean {
  return isOfKind(r, 'education') && !r.orExperience && !r.anyOf
}

/** "Security clearance: None": a field that says so. */
function isNone(tokens: readonly Token[], { from, to }: Passage, word: string): boolean {
  const last = tokens.slice(from, to).filter((t) => t.kind === 'word')
  return (
    last.length <= FIELD &&
    ['none', 'no'].includes(last.at(-1)?.norm ?? '') &&
    last.slice(0, -1).some((t) => t.norm === word)
  )
}
/** Words of such a field at most. */
const FIELD = 5

/** Requirements that another sentence of the posting takes back: a clearance asked, and "no clearance needed". */
export function takenBack(
  tokens: readonly Token[],
  passages: readonly Passage[],
  requirements: readonly RequirementBase[],
): Conflict[] {
  const required = requirements.filter((r) => r.importance === 'required')
  return TAKEN_BACK.flatMap(([word, says, isOf]) => {
    const asked = required.find(isOf)
    if (!asked) return []
    const line = passages.find(
      (p) =>
        p.span.line !== asked.span.line &&
        (isNone(tokens, p, word) ||
          waivedIn(tokens, p.from, p.to).some(({ from, to }) => {
            const words = tokens.slice(from, to).map(({ norm }) => norm)
            // a degree that "may substitute for two years" is not asked there, and not taken back
            return words.includes(word) && !words.some((norm) => OFFSETTING.has(norm))
          })),
    )?.span.line
    return line === undefined
      ? []
      : [
          {
            requirements: [asked.id],
            message: `“${asked.quote}” is asked in ${lineOf(asked)}, and line ${line} says that ${says}.`,
          },
        ]
  })
}
