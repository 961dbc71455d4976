import type { PublicationFact } from '../../core/profile.ts'
import type { RequirementBase } from '../../core/requirement.ts'
import type { NonEmpty, Evidence } from '../../core/verdict.ts'
import type { PhraseClass } from '../../text/pattern.ts'
import { rule, type RequirementKind, type Rule } from '../kind.ts'
import { venueNamed } from './venues.ts'

export interface PublicationRequirement extends RequirementBase<'publication'> {
  /** Acronyms of venues that the posting names; empty where it names none. */
  readonly venues: readonly string[]
  /** How many papers; null where the posting does not count. */
  readonly minimum: number | null
}

/** Acronyms of known venues in a row: "NeurIPS, ICML or ICLR". */
const venues: PhraseClass<readonly string[]> = {
  starts: (token) => venueNamed(token.text) !== null,
  eat(tokens, at, limit) {
    const named: string[] = []
    let to = at
    for (let i = at; i < limit && i - at < 40; i++) {
      const token = tokens[i]
      const venue = token ? venueNamed(token.text) : null
      if (venue) {
        named.push(venue)
        to = i + 1
      } else if (token?.kind !== 'sign' && !['and', 'or', 'etc', 'others'].includes(token?.norm ?? '')) break
    }
    return named.length > 0 ? { to, value: named } : null
  },
}

const CLASSES = { venues }

const read: Rule<PublicationRequirement>['read'] = (match, { tokens, clause }) => {
  const named = match.captures['venues']?.value as readonly string[] | undefined
  const after = named ?? venuesAfter(tokens, match.to, clause.to)
  return { venues: after, minimum: null }
}

/** Venues that the same clause names behind the phrase. */
function venuesAfter(tokens: Parameters<typeof venues.eat>[0], from: number, to: number): readonly string[] {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const eaten = token && venues.starts(token) ? venues.eat(tokens, at, to) : null
    if (eaten) return eaten.value
  }
  return []
}

const rules: Rule<PublicationRequirement>[] = [
  rule('publication|publications|publishing|paper|papers|published ..6 in|at|such_as|like|including ..8 conferences|conference|journals|journal|venues|venue', CLASSES, 'demand', read),
  rule('published|accepted|first_author|peer_reviewed ..3 papers|paper|research|work|articles|publications|publication', CLASSES, 'demand', read),
  rule('publication|publications|publishing record|track_record|history|list', CLASSES, 'demand', read),
  rule('record|history|experience|background of|in|with publishing|publications|publication', CLASSES, 'demand', read),
  rule('publications|papers in|at venues=<venues>', CLASSES, 'demand', read),
]

const quoteOf = (p: PublicationFact): string => [p.title, p.venue, p.year].filter((part) => part !== null).join(', ')
const evidenceOf = (papers: readonly PublicationFact[]): NonEmpty<Evidence> => papers.map((p) => p.at) as unknown as NonEmpty<Evidence>

export const publication: RequirementKind<PublicationRequirement> = {
  kind: 'publication',
  title: 'Publications',
  gate: 'none',
  rules,
  describe: ({ venues }) => (venues.length > 0 ? `Papers at ${venues.slice(0, 4).join(', ')}` : 'Published papers'),
  check(requirement, { publications }) {
    const asked = requirement.venues.length > 0 ? requirement.venues.join(', ') : 'a well-ranked venue'
    if (publications === null) {
      return {
        status: 'unknown',
        reason: 'Your profile does not say whether you have published.',
        evidence: [],
        question: { text: 'Have you published papers? Where, and when?', key: 'publications' },
      }
    }
    if (publications.length === 0) return { status: 'unmet', reason: 'Your profile lists no publications.', evidence: [], gap: { subject: 'publications', have: null, want: `a paper at ${asked}` } }
    const counts = (p: PublicationFact): boolean => {
      const venue = p.venue === null ? null : venueNamed(p.venue)
      return venue !== null && (p.status === 'published' || p.status === 'accepted')
    }
    const good = publications.filter(counts)
    const [best] = good
    if (best) {
      const first = best.authorship === 'first' ? ', first author' : ''
      return { status: 'met', reason: `${quoteOf(best)}${first}.`, evidence: evidenceOf(good) }
    }
    return {
      status: 'partial',
      degree: 0.5,
      reason: `You have written ${publications.length === 1 ? 'a paper' : 'papers'}, none published at ${asked} yet.`,
      evidence: evidenceOf(publications),
      gap: { subject: 'publications', have: quoteOf(publications[0] as PublicationFact), want: `a published paper at ${asked}` },
    }
  },
}
