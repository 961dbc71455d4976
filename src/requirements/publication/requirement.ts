import type { RequirementBase } from '../../core/requirement.ts'

export interface PublicationRequirement extends RequirementBase<'publication'> {
  /** Acronyms of venues that the posting names; empty where it names none. */
  readonly venues: readonly string[]
  /** The venues are examples ("such as"): others of their rank count too. */
  readonly open: boolean
  /** How many papers; null where the posting does not count. */
  readonly minimum: number | null
  /** Only well-ranked venues count ("top conferences"). */
  readonly top: boolean
  readonly firstAuthor: boolean
}
