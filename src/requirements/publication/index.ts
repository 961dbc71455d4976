import type { RequirementKind } from '../kind.ts'
import { checkPublication } from './evaluate.ts'
import type { PublicationRequirement } from './requirement.ts'

export type { PublicationRequirement } from './requirement.ts'

export const publication: RequirementKind<PublicationRequirement> = {
  kind: 'publication',
  title: 'Publications',
  gate: 'none',
  weight: {
    required: 3,
    preferred: 2,
    reason: 'Rare among candidates, so that it tells more than most preferred items.',
  },
  describe({ venues, minimum, top, firstAuthor }) {
    const papers = `${minimum === null ? 'Published' : minimum} ${minimum === null ? '' : 'published '}${firstAuthor ? 'first-author ' : ''}${minimum === 1 ? 'paper' : 'papers'}`
    if (venues.length > 0) return `${papers} at ${venues.slice(0, 4).join(', ')}`
    return top ? `${papers} at well-ranked venues` : papers
  },
  check: checkPublication,
}
