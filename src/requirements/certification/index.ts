import type { RequirementKind } from '../kind.ts'
import { checkCertification } from './evaluate.ts'
import type { CertificationRequirement } from './requirement.ts'

export type { CertificationRequirement } from './requirement.ts'

export const certification: RequirementKind<CertificationRequirement> = {
  kind: 'certification',
  title: 'Certification',
  gate: 'knock-out',
  weight: { required: 2, preferred: 1, reason: 'Quickly obtained by those who have the skill.' },
  describe: ({ names, any, open }) =>
    names.length === 0
      ? 'A relevant certificate'
      : `${names.slice(0, 5).join(any ? ' or ' : ', ')}${open ? ' or the like' : ''} (certificate)`,
  check: checkCertification,
}
