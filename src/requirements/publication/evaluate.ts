import type { Profile, PublicationFact } from '../../core/profile.ts'
import { nonEmpty, type Evidence, type NonEmpty, type Verdict } from '../../core/verdict.ts'
import { met, partial, unknown, unmet } from '../shared/verdicts.ts'
import type { PublicationRequirement } from './requirement.ts'
import { venueOf } from './venues.ts'

/** How far a paper goes toward the demand, and why not the whole way. */
interface Standing {
  readonly paper: PublicationFact
  readonly credit: number
  readonly short: string | null
}

/** A paper out at another venue is worth half of what is asked; one not reviewed yet, less. */
const OTHER_VENUE = 0.5
const SAME_RANK = 0.8
const SUBMITTED = 0.4
const PREPRINT = 0.3
/** A paper written with others, where a first author is asked for. */
const NOT_FIRST = 0.7

const isFirst = ({ authorship }: PublicationFact): boolean =>
  /first|lead|sole|single/i.test(authorship ?? '')

const notFirst = ({ authorship }: PublicationFact): string =>
  authorship === null ? 'your profile does not say whether as first author' : 'not as first author'

/** Conferences on cryptology: "FSE" among them is Fast Software Encryption, elsewhere Foundations of Software Engineering. */
const CRYPTOLOGY = new Set(['CRYPTO', 'EUROCRYPT', 'ASIACRYPT', 'CHES', 'PKC', 'TCC'])

/** The venues that a posting names, a name that two go by read by its neighbours. */
const named = (venues: readonly string[]): readonly string[] =>
  venues.includes('FSE') && venues.some((v) => CRYPTOLOGY.has(v)) ? [...venues, 'IACR FSE'] : venues

function stand(paper: PublicationFact, requirement: PublicationRequirement): Standing {
  const at = paper.venue === null ? null : venueOf(paper.venue)
  const short = (credit: number, why: string): Standing => ({ paper, credit, short: why })
  if (paper.status === 'preprint') return short(PREPRINT, 'a preprint, not yet reviewed')
  if (paper.status === 'submitted') return short(SUBMITTED, 'submitted, not yet accepted')
  const good = (): Standing =>
    !requirement.firstAuthor || isFirst(paper)
      ? { paper, credit: 1, short: null }
      : short(NOT_FIRST, notFirst(paper))
  if (!requirement.top) return at?.workshop ? short(OTHER_VENUE, 'at a workshop') : good()
  if (!at)
    return short(
      OTHER_VENUE,
      paper.venue === null ? 'without a venue' : `${paper.venue} is not among the ranked venues`,
    )
  if (at.workshop)
    return short(OTHER_VENUE, `a workshop at ${at.venue.acronym}, not the conference itself`)
  if (named(requirement.venues).includes(at.venue.acronym)) return good()
  if (!at.venue.top)
    return short(OTHER_VENUE, `${at.venue.acronym} ranks below the venues asked for`)
  return requirement.venues.length === 0 || requirement.open
    ? good()
    : short(SAME_RANK, `${at.venue.acronym} is of the same rank but not named in the posting`)
}

function venuesText({ venues, open, top }: PublicationRequirement): string {
  if (venues.length > 0) return ` at ${venues.slice(0, 5).join(', ')}${open ? ' or the like' : ''}`
  return top ? ' at a well-ranked venue' : ''
}

const quoteOf = (p: PublicationFact): string =>
  [p.title, p.venue, p.year].filter((part) => part !== null).join(', ')
const evidence = (standings: readonly Standing[]): NonEmpty<Evidence> =>
  nonEmpty(standings.map((s) => s.paper.at))

/** Published or accepted papers against what is asked; the day does not matter. */
export function checkPublication(
  requirement: PublicationRequirement,
  { publications }: Pick<Profile, 'publications'>,
): Verdict {
  const minimum = requirement.minimum ?? 1
  const where = venuesText(requirement)
  const want = minimum === 1 ? `a published paper${where}` : `${minimum} published papers${where}`
  if (publications === null) {
    return unknown('Your profile does not say whether you have published.', [], {
      text: 'Have you published papers? Where, and when?',
      key: 'publications',
    })
  }
  if (publications.length === 0)
    return unmet('Your profile lists no publications.', [], {
      subject: 'publications',
      have: null,
      want,
    })
  const standings = publications
    .map((p) => stand(p, requirement))
    .sort((a, b) => b.credit - a.credit)
  const good = standings.filter((s) => s.credit === 1)
  const [best] = standings
  if (!best)
    return unmet('Your profile lists no publications.', [], {
      subject: 'publications',
      have: null,
      want,
    })
  if (good.length >= minimum) {
    const first =
      best.paper.authorship !== null && /first/i.test(best.paper.authorship) ? ', first author' : ''
    const more = good.length > 1 ? ` and ${good.length - 1} more` : ''
    return met(`Published: ${quoteOf(best.paper)}${first}${more}.`, evidence(good))
  }
  const have = quoteOf(best.paper)
  const degree = Math.min(
    0.95,
    standings.slice(0, minimum).reduce((sum, s) => sum + s.credit, 0) / minimum,
  )
  const reason =
    good.length > 0
      ? `${good.length} of your papers ${good.length === 1 ? 'counts' : 'count'}; ${minimum} are asked for.`
      : `You have ${have}: ${best.short}. Asked for: ${want}.`
  return partial(reason, evidence(standings), degree, {
    subject: 'publications',
    have,
    want,
  })
}
