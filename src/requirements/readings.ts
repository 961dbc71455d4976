import type { RequirementBase } from '../core/requirement.ts'
import type { KindName, Requirement } from './index.ts'
import type { KindReading } from './kind.ts'
import { reading as availability } from './availability/reading.ts'
import { reading as certification } from './certification/reading.ts'
import { reading as competency } from './competency/reading.ts'
import { reading as education } from './education/reading.ts'
import { reading as experience } from './experience/reading.ts'
import { reading as gpa } from './gpa/reading.ts'
import { reading as graduation } from './graduation/reading.ts'
import { reading as language } from './language/reading.ts'
import { reading as location } from './location/reading.ts'
import { reading as other } from './other/reading.ts'
import { reading as publication } from './publication/reading.ts'
import { reading as skill } from './skill/reading.ts'
import { reading as workAuthorization } from './workAuthorization/reading.ts'

/** How each kind is read. To add one, add its line here as well. */
const readings: { readonly [K in KindName]: KindReading<Extract<Requirement, { kind: K }>> } = {
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
}

/** How the kind named is read. TypeScript cannot tie the name to the requirement; the type of `readings` does. */
export const readingOfKind = (name: KindName): KindReading<RequirementBase> =>
  readings[name] as unknown as KindReading<RequirementBase>
