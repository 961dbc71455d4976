import type { Workplace } from '../../core/choices.ts'
import type { Amount } from '../../matcher/numbers.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Context } from '../kind.ts'
import type { PlaceSign } from './phrases.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { INDEX, type PlaceHit } from './hits.ts'
import { OPTIONAL } from './phrase-checks.ts'

/** Days from which on the whole week is on site. */
const WHOLE_WEEK = 5

/** How one works where the words of a place do not say: by the next sentence ("This role is based in Cork. We work a hybrid week of three days in the office."), or by the house that one comes to. */
export function around(
  context: Context,
  places: readonly string[],
  isHoused: boolean,
): Workplace | null {
  const next = places.length > 0 ? goesOn(context) : null
  return next ?? (isHoused && !isLeft(context) ? 'onsite' : null)
}

const AT_HOME = wordSet(lexicon.atHome)

/** Whether a clause leaves it to the candidate to come to the house that it names. */
const isLeft = ({ tokens, clause }: Context): boolean =>
  tokens.slice(clause.from, clause.to).some(({ norm }) => OPTIONAL.has(norm) || AT_HOME.has(norm))

/** Of "two days remote" the other three. */
export function daysOnSite(hits: readonly PlaceHit[], { tokens }: Context): number | null {
  const captured = hits.find((h) => h.phrase.says === 'days')?.match.captures['n']
  const days = (captured?.value as Amount | undefined)?.min ?? 0
  if (!captured || days < 1 || days > 7 || isOfTwoWeeks(tokens, captured.to)) return null
  const around = [
    ...tokens.slice(Math.max(0, captured.from - DAYS_BEFORE), captured.from),
    ...tokens.slice(captured.to, captured.to + 5),
  ]
  // "home office" is no office
  const isOffice = (at: number): boolean =>
    around[at]?.norm === 'office' && around[at - 1]?.norm !== 'home'
  return around.some((t) => AT_HOME.has(t.norm)) && !around.some((_, at) => isOffice(at))
    ? Math.max(1, WHOLE_WEEK - days)
    : days
}

/** Words before a number of days that say where they are spent: "home office up to three days". */
const DAYS_BEFORE = 5

/** "One day every two weeks": of no week is it said how many. */
const isOfTwoWeeks = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + FORTNIGHT_REACH)
    .some(
      ({ norm }, i, all) =>
        norm === 'fortnight' ||
        ((norm === 'weeks' || norm === 'week') &&
          ['two', '2', 'other', 'second'].includes(all[i - 1]?.norm ?? '')),
    )
const FORTNIGHT_REACH = 5

/** Words of the next sentence of the line that are looked at. */
const NEXT_SENTENCE = 30

/** How one works, by the sentence that follows on the same line. */
function goesOn({ tokens, clause, passage }: Context): Workplace | null {
  if (clause.to !== passage.to || passage.closesLine) return null
  const to = lineEnd(tokens, clause.to, clause.to + NEXT_SENTENCE)
  for (const { entry, match } of INDEX.matches(tokens, clause.to, to)) {
    if (entry.says !== 'days' && !(entry.where === 'anywhere' && entry.says === 'hybrid')) continue
    const days = (match.captures['n']?.value as Amount | undefined)?.min
    return days !== undefined && days >= WHOLE_WEEK ? 'onsite' : 'hybrid'
  }
  return null
}

/** The end of the line that token `from` stands on, at most `limit`. */
function lineEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  for (let token = tokens[to]; to < limit && token; token = tokens[++to])
    if (token.newlines > 0 || token.glued) break
  return to
}

/** The way of working that phrases name, days on site first; null where none does. */
export function workplace(
  has: (...says: PlaceSign[]) => boolean,
  days: number | null,
): Workplace | null {
  if (days !== null) return days >= WHOLE_WEEK ? 'onsite' : 'hybrid'
  if (has('hybrid', 'weekdays', 'share', 'days')) return 'hybrid'
  if (has('onsite', 'noRemote', 'toldOnsite')) return 'onsite'
  return has('remote') ? 'remote' : null
}
