import type { KindExtraction } from '../kind.ts'
import type { OtherRequirement } from './requirement.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<OtherRequirement> = {
  rules,
  ofClause: ({ text, clause }) => ({
    note: text.slice(clause.span.start, clause.span.end).replace(/\s+/g, ' '),
  }),
  claims: true,
  byEither: true,
}
