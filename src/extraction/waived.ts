import type { KindName } from '../requirements/registry.ts'
import type { Clause } from '../document/clauses.ts'
import { gainedIn } from '../document/gained.ts'
import { isGift } from '../document/gifts.ts'
import { waivedIn, type Waived } from '../document/negation.ts'
import { tailWeight } from '../document/tail-weights.ts'
import { isInRanges } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { isFoundOf, type FoundIn, type FoundOf } from './found.ts'

/** A kind whose own phrases say no: "no evening shifts required". */
const SAYS_NO: KindName = 'availability'

/** Kinds that quote a whole sentence where it names nothing harder. */
const NAMELESS: ReadonlySet<KindName> = new Set(['competency', 'other'])

/** Words that are not taken back of a sentence that asks something besides. */
const BESIDES = 3

/** Whether little but what is taken back is left of a reading. */
function isTakenBack(
  tokens: readonly Token[],
  { from, to }: FoundIn,
  waived: readonly Waived[],
): boolean {
  if (!waived.some((w) => w.from < to && from < w.to)) return false
  const left = tokens
    .slice(from, to)
    .filter(
      (t, i) => t.kind === 'word' && !waived.some((w) => w.from <= from + i && from + i < w.to),
    )
  return left.length < BESIDES
}

/** Kinds of what one will learn in a job: "you'll gain experience with Kafka". */
const LEARNED: ReadonlySet<KindName> = new Set(['skill', 'experience'])

/** What is left of the readings of a clause where it takes some of them back: "you do not need a degree". Of a list of skills those stay that it does not. */
export function withoutWaived(
  tokens: readonly Token[],
  clause: Clause,
  found: readonly FoundIn[],
): FoundIn[] {
  if (found.length === 0) return []
  // words that only weigh what stands before them name nothing
  const tail = tailWeight(tokens, clause.from, clause.to)
  const denied = waivedIn(tokens, clause.from, clause.to)
  const given = isGift(tokens, clause.from, clause.to) ? [clause] : []
  const waived = [...denied, ...(tail ? [tail] : []), ...given]
  const learns = found.some(({ kind }) => LEARNED.has(kind))
  const gained = learns ? gainedIn(tokens, clause.from, clause.to) : []
  if (waived.length === 0 && gained.length === 0) return [...found]
  return found.flatMap((reading) => {
    const { from, kind, draft } = reading
    if (isNone(kind, draft) || kind === SAYS_NO || isOffer(draft)) return [reading]
    if (NAMELESS.has(kind)) return isTakenBack(tokens, reading, waived) ? [] : [reading]
    if (LEARNED.has(kind) && isInRanges(gained, from)) return []
    if (isFoundOf(reading, 'skill')) return withoutSkills(tokens, reading, waived)
    return isInRanges(waived, from) ? [] : [reading]
  })
}

function withoutSkills(
  tokens: readonly Token[],
  reading: FoundOf<'skill'>,
  waived: readonly Waived[],
): FoundIn[] {
  const { draft } = reading
  const isWaived = (start: number): boolean =>
    waived.some(
      (w) => (tokens[w.from]?.start ?? 0) <= start && start < (tokens[w.to - 1]?.end ?? 0),
    )
  const skills = draft.skills.filter(({ span }) => !isWaived(span.start))
  if (skills.length === draft.skills.length)
    return isWaived(tokens[reading.from]?.start ?? 0) && skills.length === 0 ? [] : [reading]
  return skills.length === 0 ? [] : [{ ...reading, draft: { ...draft, skills } }]
}

/** "The visa is on us": what is given there is what was read. */
const isOffer = (draft: object): boolean => 'type' in draft && draft.type === 'sponsorshipOffered'

/** Readings that are themselves of a "no": no experience is asked, no visa is sponsored. */
function isNone(kind: KindName, draft: object): boolean {
  if (kind === 'experience')
    return 'minYears' in draft && draft.minYears === 0 && !('maxYears' in draft && draft.maxYears)
  return kind === 'workAuthorization' && 'type' in draft && draft.type === 'noSponsorship'
}
