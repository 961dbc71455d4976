import type { WorkAuthorizationDraft } from './requirement.ts'

/** A demand of one type in some countries, whose codes stand in one text. */
export const asks = (
  type: WorkAuthorizationDraft['type'],
  country: string | null,
  more: Partial<WorkAuthorizationDraft> = {},
): WorkAuthorizationDraft => ({
  type,
  countries: country ? country.split(' ') : [],
  level: null,
  ...more,
})
