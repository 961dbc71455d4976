import { addToList } from '../core/grouped.ts'
import type { Day } from '../core/day.ts'
import { once } from '../core/once.ts'
import type { DegreeLevel, EducationFact, Profile } from '../core/profile.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { isEducation, type EducationRequirement } from '../requirements/education/requirement.ts'
import {
  isYears,
  type ExperienceRequirement,
  type YearsByDegree,
} from '../requirements/experience/requirement.ts'
import { degreeRank } from '../requirements/shared/degree-rank.ts'

/**
 * Postings write alternatives by degree as lines of their own: "High school and ten years", "Bachelor's and five", "Master's and three". Of such a ladder one
 * rung is meant for a candidate, the others for other people.
 */
export interface DegreeLadder {
  /** What is asked of the candidate, and whatever is no rung. */
  readonly asked: readonly RequirementBase[]
  /** By the id of the rung that is the candidate's: the rungs of others. */
  readonly aside: ReadonlyMap<string, readonly RequirementBase[]>
}

const lowestOf = ({ levels }: EducationRequirement): number => Math.min(...levels.map(degreeRank))

/** The degree that one has on a day: whoever studies for a higher one has that before it. */
function rankHeld({ degree, graduation, integrated }: EducationFact, asOf: Day): number {
  if (!degree) return 0
  const rank = degreeRank(degree.value)
  if (graduation && graduation.value.first <= asOf) return rank
  if (degree.value === 'doctorate' || (degree.value === 'master' && integrated !== true))
    return degreeRank('bachelor')
  return 0
}

/** Years that are asked beside a degree, with the rank of the degree. */
interface Rung {
  readonly years: ExperienceRequirement
  readonly rank: number
}

const standsWith = (a: RequirementBase, b: RequirementBase): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end

/** Degrees by their words, as they stand beside years: "High School Diploma and ten years", "six years with MS/MA". */
const WORDS: readonly (readonly [DegreeLevel, RegExp])[] = [
  ['highschool', /\bhigh school\b|\bGED\b/i],
  ['associate', /\bassociate(?:['’]?s)? degree/i],
  ['bachelor', /\bbachelor|\bB\.?[SA]c?\b\.?/i],
  ['master', /\bmaster(?:['’]?s)?\b|\bM\.?[SA]c?\b\.?|\bMBA\b/i],
  ['doctorate', /\bph\.?\s?d\b|\bdoctora|\badvanced degree/i],
]

/** The rungs of one clause: the more education, the fewer years. */
function rungsIn(clause: readonly RequirementBase[]): Rung[] {
  const years = [...clause.filter(isYears)].sort((a, b) => (b.minYears ?? 0) - (a.minYears ?? 0))
  const [most] = years
  if (!most) return []
  const { quote } = most
  const ranks = WORDS.flatMap(([level, words]) => (words.test(quote) ? degreeRank(level) : []))
  return years.flatMap((y, i) => {
    const rank = ranks[i]
    return rank === undefined ? [] : [{ years: y, rank }]
  })
}

/** The rung of the ladder that is asked of somebody with a degree of this rank: of those within reach the one that asks the fewest years, else the lowest. */
function rungFor(rungs: readonly Rung[], rank: number): Rung {
  const within = rungs.filter((r) => r.rank <= rank)
  const easier = (a: Rung, b: Rung): Rung =>
    (b.years.minYears ?? 0) < (a.years.minYears ?? 0) ? b : a
  const lower = (a: Rung, b: Rung): Rung => (b.rank < a.rank ? b : a)
  return within.length > 0 ? within.reduce(easier) : rungs.reduce(lower)
}

/** Of years by degree those that are asked of somebody with a degree of this rank: of the degrees within reach the fewest, else those of the lowest. */
function yearsFor(rungs: readonly YearsByDegree[], rank: number): number | null {
  const within = rungs.filter(({ level }) => level === null || degreeRank(level) <= rank)
  const [lowest] = rungs
  return within.length > 0
    ? Math.min(...within.map(({ minYears }) => minYears))
    : (lowest?.minYears ?? null)
}

/** The requirements with the years of the candidate's degree where they depend on it. */
function ofCandidate(
  requirements: readonly RequirementBase[],
  rank: number,
): readonly RequirementBase[] {
  const depends = (r: RequirementBase): r is ExperienceRequirement =>
    isYears(r) && r.byDegree !== undefined
  if (!requirements.some(depends)) return requirements
  return requirements.map((r) =>
    depends(r) ? { ...r, minYears: yearsFor(r.byDegree ?? [], rank) } : r,
  )
}

/** Every rung that the required demands of a posting hold. */
const rungsOf = once((requirements: readonly RequirementBase[]): readonly Rung[] => {
  const required = requirements.filter(
    (r) => r.importance === 'required' && !r.anyOf && !('byDegree' in r),
  )
  const clauses = new Map<string, RequirementBase[]>()
  for (const r of required) {
    addToList(clauses, `${r.span.start} ${r.span.end}`, r)
  }
  return [...clauses.values()].flatMap(rungsIn)
})

/** Parts the years that are asked of a candidate from those that are asked of people with another degree. */
export function ladderOf(
  requirements: readonly RequirementBase[],
  { education }: Profile,
  asOf: Day,
): DegreeLadder {
  if (education === null) return { asked: requirements, aside: new Map() }
  const rank = Math.max(0, ...education.map((e) => rankHeld(e, asOf)))
  const mineOf = ofCandidate(requirements, rank)
  const rungs = rungsOf(requirements)
  if (new Set(rungs.map((r) => r.rank)).size < 2) return { asked: mineOf, aside: new Map() }
  const mine = rungFor(rungs, rank)
  const others = rungs.flatMap((r): RequirementBase[] => (r === mine ? [] : [r.years]))
  return {
    asked: mineOf.filter((r) => !others.includes(r)),
    aside: new Map([[mine.years.id, others]]),
  }
}

/** Whether a degree is asked that lies above every degree of a profile, finished or not. */
export const isAbove = (asked: RequirementBase, { education }: Profile): boolean =>
  isEducation(asked) &&
  lowestOf(asked) >
    Math.max(0, ...(education ?? []).map(({ degree }) => (degree ? degreeRank(degree.value) : 0)))

/** Whether a degree under way is asked beside one that need not be: a student is meant, whatever else is listed. */
export const isForStudents = (asked: RequirementBase, other: RequirementBase): boolean =>
  isUnderWay(asked) && !isUnderWay(other)

const isUnderWay = (r: RequirementBase): boolean => isEducation(r) && r.status === 'pursuing'

/** Whether a date of graduation is asked of students of other degrees: its clause names theirs, and not the candidate's. */
export function isOfOthers(
  asked: RequirementBase,
  requirements: readonly RequirementBase[],
  { education }: Profile,
): boolean {
  if (asked.kind !== 'graduation') return false
  const ends = (education ?? []).filter((e) => e.graduation !== null)
  const last = ends.sort(
    (a, b) => (b.graduation?.value.last ?? 0) - (a.graduation?.value.last ?? 0),
  )[0]
  const named = requirements.filter(isEducation).filter((r) => standsWith(r, asked))
  return (
    last?.degree !== null &&
    last !== undefined &&
    named.length > 0 &&
    named.every(
      ({ levels }) =>
        !levels.some(
          (l) => l === 'any' || degreeRank(l) >= degreeRank(last.degree?.value ?? 'any'),
        ),
    )
  )
}

/** "Candidates pursuing a Master's degree must …": what follows is asked of those whom the clause names. */
const GROUP =
  /^\W*(?:candidates|students|applicants|those|individuals|interns)\b[^.;:]{0,30}\b(?:pursuing|enrolled in|studying for|working towards?|with)\b[^.;]*\b(?:must|should|need to|needs? to|are required|will need|have to)\b/i

/** Whether a degree is only named to say of whom something else is asked; another line says which degrees are wanted. */
export const isOfGroup = ({ kind, quote }: RequirementBase): boolean =>
  kind === 'education' && GROUP.test(quote)
