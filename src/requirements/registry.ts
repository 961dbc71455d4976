import type { Profile } from '../core/profile.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Verdict } from '../core/verdict.ts'
import { kinds } from './kinds.ts'
import type { RequirementKind, Situation } from './kind.ts'

/** Every kind that `fit` knows, in the order of the report. To add one, add its folder and its name here. */
export const KIND_NAMES = [
  'workAuthorization',
  'education',
  'graduation',
  'gpa',
  'availability',
  'location',
  'experience',
  'skill',
  'publication',
  'certification',
  'language',
  'competency',
  'other',
] as const satisfies readonly (keyof typeof kinds)[]

export type KindName = (typeof KIND_NAMES)[number]
export type Requirement = {
  [K in KindName]: (typeof kinds)[K] extends RequirementKind<infer R> ? R : never
}[KindName]

/** A requirement of the kind named. */
export type RequirementOf<K extends KindName> = Extract<Requirement, { readonly kind: K }>

/** Whether a requirement is of the kind named: it then has the fields of that kind. */
export const isOfKind = <K extends KindName>(
  requirement: RequirementBase,
  kind: K,
): requirement is RequirementOf<K> => requirement.kind === kind

export { kinds }

/** The kind of a requirement. TypeScript cannot tie `kinds[r.kind]` to `r`; the shape of `kinds` does. The only cast of its sort. */
export const kindOf = (requirement: RequirementBase): RequirementKind<RequirementBase> =>
  kinds[requirement.kind as KindName] as unknown as RequirementKind<RequirementBase>

export const checkRequirement = (
  requirement: RequirementBase,
  profile: Profile,
  situation: Situation,
): Verdict => kindOf(requirement).check(requirement, profile, situation)
