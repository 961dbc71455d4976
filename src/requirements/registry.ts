import type { Profile } from '../core/profile.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Verdict } from '../core/verdict.ts'
import { availability } from './availability/index.ts'
import { certification } from './certification/index.ts'
import { competency } from './competency/index.ts'
import { education } from './education/index.ts'
import { experience } from './experience/index.ts'
import { gpa } from './gpa/index.ts'
import { graduation } from './graduation/index.ts'
import type { RequirementKind, Situation } from './kind.ts'
import { language } from './language/index.ts'
import { location } from './location/index.ts'
import { other } from './other/index.ts'
import { publication } from './publication/index.ts'
import { skill } from './skill/index.ts'
import { workAuthorization } from './workAuthorization/index.ts'

/** Every kind that `fit` knows, in the order of the report. To add one, add its folder, its line here and its weight in `weights.ts`. */
export const kinds = {
  workAuthorization,
  education,
  graduation,
  gpa,
  availability,
  location,
  experience,
  skill,
  publication,
  certification,
  language,
  competency,
  other,
} as const

export type KindName = keyof typeof kinds
export type Requirement = {
  [K in KindName]: (typeof kinds)[K] extends RequirementKind<infer R> ? R : never
}[KindName]

export const KIND_NAMES = Object.keys(kinds) as readonly KindName[]

/** The kind of a requirement. TypeScript cannot tie `kinds[r.kind]` to `r`; the shape of `kinds` does. The only cast of its sort. */
export const kindOf = (requirement: RequirementBase): RequirementKind<RequirementBase> =>
  kinds[requirement.kind as KindName] as unknown as RequirementKind<RequirementBase>

export const check = (
  requirement: RequirementBase,
  profile: Profile,
  situation: Situation,
): Verdict => kindOf(requirement).check(requirement, profile, situation)
