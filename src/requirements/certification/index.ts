import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import { check } from './judge.ts'

export interface CertificationRequirement extends RequirementBase<'certification'> {
  /** As the posting names them; empty where any certificate of the field is meant. */
  readonly names: readonly string[]
  /** One of them is enough. */
  readonly any: boolean
  /** "or equivalent", "such as": others count too. */
  readonly open: boolean
  /** It may be gained after the hire ("within six months"). */
  readonly obtainable: boolean
}

export const certification: RequirementKind<CertificationRequirement> = {
  kind: 'certification',
  title: 'Certification',
  gate: 'knock-out',
  describe: ({ names, any, open }) =>
    names.length === 0
      ? 'A relevant certificate'
      : `${names.slice(0, 5).join(any ? ' or ' : ', ')}${open ? ' or the like' : ''} (certificate)`,
  check,
}
