import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import { check } from './judge.ts'

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

export const publication: RequirementKind<PublicationRequirement> = {
  kind: 'publication',
  title: 'Publications',
  gate: 'none',
  describe({ venues, minimum, top, firstAuthor }) {
    const papers = `${minimum === null ? 'Published' : minimum} ${minimum === null ? '' : 'published '}${firstAuthor ? 'first-author ' : ''}${minimum === 1 ? 'paper' : 'papers'}`
    if (venues.length > 0) return `${papers} at ${venues.slice(0, 4).join(', ')}`
    return top ? `${papers} at well-ranked venues` : papers
  },
  check,
}
