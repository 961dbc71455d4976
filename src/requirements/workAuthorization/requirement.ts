import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Rule } from '../kind.ts'

export const AUTHORIZATION_TYPES = [
  'authorized',
  'citizen',
  'permanentResident',
  'usPerson',
  'clearance',
  'exportControl',
  'noSponsorship',
  'sponsorshipOffered',
  'notInEVerify',
  'backgroundCheck',
  'drivingLicence',
  'other',
] as const
export type AuthorizationType = (typeof AUTHORIZATION_TYPES)[number]

export interface WorkAuthorizationRequirement extends RequirementBase<'workAuthorization'> {
  readonly type: AuthorizationType
  /** ISO 3166-1 alpha-2 or `EU`; empty where the posting names none. */
  readonly countries: readonly string[]
  /** Of a clearance: "Secret", "TS/SCI". */
  readonly level: string | null
  /** Of a clearance: it is enough to be able to get it. */
  readonly obtainable?: boolean
  /** Of `noSponsorship`: said of the future too. */
  readonly future?: boolean
  /** Of `authorized`: for good, without an end ("permanent work authorization"). */
  readonly unrestricted?: boolean
  /** Statuses that the posting names: accepted by `authorized` and beside those that `citizen`, `permanentResident` and `usPerson` admit, refused by `noSponsorship`. "CPT", "H-1B". */
  readonly statuses?: readonly string[]
}

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
