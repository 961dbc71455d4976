import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { Rule } from '../kind.ts'
import type { shape } from './schema.ts'

export interface WorkAuthorizationRequirement
  extends RequirementBase<'workAuthorization'>, Fields<typeof shape> {}

export type AuthorizationType = WorkAuthorizationRequirement['type']

export type WorkAuthorizationDraft = Draft<WorkAuthorizationRequirement>

export type Read = Rule<WorkAuthorizationRequirement>['read']

export const authorizationDraft = (
  type: AuthorizationType,
  countries: readonly string[],
  more: Partial<WorkAuthorizationDraft> = {},
): WorkAuthorizationDraft => ({ type, countries, level: null, ...more })

/** A requirement as far as judging looks at it: what is asked, and not where the posting says so. */
export type AuthorizationDemand = Omit<
  WorkAuthorizationRequirement,
  'id' | 'kind' | 'importance' | 'quote' | 'span' | 'rule' | 'anyOf'
>
