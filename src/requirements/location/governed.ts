import { itemAt } from '../../core/item-at.ts'
import type { Workplace } from '../../core/choices.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet, withPlurals } from '../../matcher/words.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import type { Context } from '../kind.ts'
import * as lexicon from './lexicon.ts'
import { placesAt, type PlaceRange } from './listed-places.ts'
import { wayAt } from './ways.ts'

/*
 * Where a job is, in sentences of any form. Each list of places behind "in", "at", "near" and the like has a word before it that tells what is there: the work,
 * whoever does it, a job on offer, a way to work; or customers, a seat, a market. The first count where the sentence speaks of the job or the candidate.
 */

/** Places with the words that bind them to the job: tokens `from` to before `to` are all of it. */
export interface Governed {
  readonly from: number
  readonly to: number
  readonly places: readonly PlaceRange[]
  /** A house that one goes to is named: "in our Leeds office". */
  readonly isHouse: boolean
  /** The way to work that they stand behind: "remote in Spain". */
  readonly way: Workplace | null
}

const PREPOSITIONS = wordSet(lexicon.prepositions)
const BEFORE_HEAD = wordSet(lexicon.beforeHead)
const OFFICES = wordSet(lexicon.offices)
const DWELLING = wordSet(lexicon.dwelling)
const DOING = wordSet(lexicon.doing)
const TAKING = wordSet(lexicon.taking)
const OFFERED = wordSet(lexicon.offered)
const SOUGHT = wordSet(lexicon.sought)
const ROLES = wordSet(withPlurals(titles))
const THIRD = wordSet(lexicon.thirdParties)
const OF_JOB = wordSet(lexicon.ofJob)
const OF_OTHERS = wordSet(lexicon.ofOthers)
/** Between the candidate and "work in Spain" these ask for the right to. */
const OF_RIGHTS = wordSet(lexicon.ofRights)
const OF_PAY = wordSet(lexicon.ofPay)
const SEEKING = wordSet(lexicon.seeking)
/** Houses that one goes to; of several nobody goes to each. */
const HOUSES = wordSet(lexicon.houses)
const OTHER = wordSet(lexicon.otherJobs)
const WISHED = wordSet(lexicon.wishedPlace)

/** Words of any other sort that may stand between a place and the word that governs it. */
const MOST_OTHERS = 5
/** So far before that word stands who or what the sentence speaks of. */
const SUBJECT_REACH = 16
/** So far before a place a sentence of seeking says whom. */
const SEEKING_REACH = 24
/** Words that may stand between a way to work and its place. */
const OF_WEEK = wordSet(lexicon.ofWeek)
const PLAYED = wordSet(lexicon.playsRole)
const DETERMINERS = wordSet(lexicon.offerDeterminers)
/** "residents of Leeds", "within a day's drive of Leeds": no other "of" tells where. */
const BEFORE_OF = wordSet(lexicon.beforeOf)
/** Words between "in" and the place at most: "in one of the following locations: Leeds". */
const MOST_FILLERS = 9

/** The places that a clause binds to the job or to whoever does it; empty for most clauses after one look at each word. */
export function governedPlaces(context: Context): readonly Governed[] {
  const { tokens, clause, passage } = context
  const found: Governed[] = []
  for (let at = clause.from; at < clause.to; at++) {
    // a row of facts is read by what stands between its strokes
    if (tokens[at]?.text === '|') return []
    if (!leadsToPlace(tokens, at)) continue
    // a list with semicolons goes on where its clause ends
    const places = placesBehind(tokens, at + 1, clause.to, passage.to)
    const [first] = places
    if (!first) continue
    const to = Math.min(clause.to, places.at(-1)?.to ?? 0)
    const governor = governorOf(context, first.at)
    if (governor && !needsNoRight(tokens, to, clause.to)) {
      const isHouse = governor.isHouse || HOUSES.has(normAt(tokens, to))
      found.push({ ...governor, isHouse, to, places })
    }
    at = Math.max(at, to - 1)
  }
  return found.length > 0 && speaksOfPay(context) ? [] : found
}

/** Whether a token may stand before the name of a place where somebody works or lives. */
function leadsToPlace(tokens: readonly Token[], at: number): boolean {
  const preposition = normAt(tokens, at)
  if (!PREPOSITIONS.has(preposition)) return false
  if (preposition === 'on') return isCoast(tokens, at)
  return preposition !== 'of' || BEFORE_OF.has(normAt(tokens, at - 1))
}

/** "On the East Coast": no other "on" tells where. */
const isCoast = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + COAST_REACH).some(({ norm }) => norm === 'coast')
const COAST_REACH = 5

/** "Able to work in the US without sponsorship": the right to work there is asked, not to be there. */
const needsNoRight = (tokens: readonly Token[], to: number, limit: number): boolean =>
  normAt(tokens, to) === 'without' &&
  tokens
    .slice(to + 1, Math.min(limit, to + 1 + MOST_OTHERS))
    .some(({ norm }) => OF_RIGHTS.has(norm))

function speaksOfPay({ tokens, clause }: Context): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (OF_PAY.has(normAt(tokens, at)) || /[$€£]/.test(tokens[at]?.text ?? '')) return true
  return false
}

/** The list of places behind a preposition, with "our", "one of the following locations:" and the like before it. */
function placesBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
  end: number,
): readonly PlaceRange[] {
  for (let at = from; at < limit && at <= from + MOST_FILLERS; at++) {
    const found = placesAt(tokens, at, limit)
    if (found.length > 0)
      return tokens[limit - 1]?.text === ';' && (found.at(-1)?.to ?? 0) >= limit - 1
        ? placesAt(tokens, at, end)
        : found
    const token = itemAt(tokens, at)
    const isFiller =
      BEFORE_HEAD.has(token.norm) || OFFICES.has(token.norm) || ['(', ':'].includes(token.text)
    if (!isFiller || token.newlines > 0) return []
  }
  return []
}

type Governor = Pick<Governed, 'from' | 'isHouse' | 'way'>

const ENDS_SENTENCE = new Set(['.', '!', '?', ';', '|', '•'])

/** The word that governs the places which begin at `place`, where it binds them to the job. */
function governorOf(context: Context, place: number): Governor | null {
  const { tokens, clause } = context
  let others = 0
  let isHouse = false
  for (let at = place - 1; at >= clause.from && others <= MOST_OTHERS; at--) {
    const token = itemAt(tokens, at)
    const { norm } = token
    if (isHomeBase(tokens, at)) return { from: at - 1, isHouse, way: null }
    if (ENDS_SENTENCE.has(token.text) || tokens[at + 1]?.glued) return null
    const way = wayAt(tokens, at)
    if (way) return others === 0 ? { from: way.from, isHouse, way: way.is } : null
    if (BINDS_NOTHING.has(norm)) return null
    isHouse ||= HOUSES.has(norm)
    const head = headAt(context, at)
    if (head !== null) return head === NONE ? null : { ...head, isHouse }
    if (isOther(token)) others++
  }
  return null
}

/** "There is a team in Leeds", "not in Leeds", "with offices in Leeds". */
const BINDS_NOTHING = wordSet(`${lexicon.thereIs} ${lexicon.negations} with`)

/** "Home base anywhere in the Midwest". */
const isHomeBase = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'base' && normAt(tokens, at - 1) === 'home'

/** Neither a sign nor one of the words that tell nothing of what is there. */
const isOther = ({ norm, kind }: Token): boolean =>
  kind === 'word' && !BEFORE_HEAD.has(norm) && !OFFICES.has(norm) && !OF_WEEK.has(norm)

/** Behind a word that binds a place to something else than the job. */
const NONE = { from: -1, way: null } as const

/** Where the words begin that bind a place behind the word at `at` to the job, `NONE` where it binds it to something else, null where it tells nothing. */
function headAt(context: Context, at: number): Pick<Governor, 'from' | 'way'> | null {
  const { tokens, clause } = context
  const norm = normAt(tokens, at)
  const isWork = DOING.has(norm)
  // "your preferred working location": it is for the candidate to say
  if (isWork && WISHED.has(normAt(tokens, at - 1))) return NONE
  const isOffered = OFFERED.has(norm)
  // "hybrid work in Leeds", "a remote position in Spain"
  const way = (isWork || isOffered) && at > clause.from ? wayAt(tokens, at - 1) : null
  if (way) return { from: way.from, way: way.is }
  const bound = (binds: boolean): Pick<Governor, 'from' | 'way'> =>
    binds ? { from: at, way: null } : NONE
  if (DWELLING.has(norm) || isWork) return bound(isOfJob(context, at))
  if (TAKING.has(norm)) return bound(takes(context, at))
  if (isOffered) return bound(isThisOffer(context, at))
  if (!SOUGHT.has(norm) && !ROLES.has(norm)) return null
  const from = seekingBefore(context, at)
  if (from >= 0) return { from, way: null }
  // "we employ people in Spain" goes on; "you report to the manager in Spain" is where the manager is
  return SOUGHT.has(norm) ? null : NONE
}

/** Whether a sentence speaks of the job or of whoever does it, by the nearest word before `verb` that says of whom. */
function isOfJob(context: Context, verb: number): boolean {
  const { tokens, clause } = context
  if (['join', 'joining'].includes(normAt(tokens, verb))) return true
  for (let at = verb - 1; at >= Math.max(clause.from, verb - SUBJECT_REACH); at--) {
    const { norm, text } = itemAt(tokens, at)
    if (ENDS_SENTENCE.has(text) || OF_OTHERS.has(norm) || OF_RIGHTS.has(norm)) return false
    if (OF_JOB.has(norm)) return !OTHER.has(normAt(tokens, at - 1))
    if (SEEKING.has(norm)) return true
  }
  return verb === clause.from && DWELLING.has(normAt(tokens, verb)) && !isSeatOf(context, verb)
}

/** "Located in Leeds, we make …": who sits there follows. */
export const isSeatOf = ({ tokens, clause }: Context, from: number): boolean =>
  ['based', 'located'].includes(normAt(tokens, from)) &&
  tokens
    .slice(from, clause.to)
    .some(
      ({ norm }, i, all) => FOLLOWS_SEAT.has(norm) || (norm === 'our' && all[i - 1]?.text === ','),
    )
const FOLLOWS_SEAT = wordSet(lexicon.followsSeat)

/** "hiring in Spain", "open to people in Spain"; not "we employ 300 people in Spain", nor "eligible to work in Spain". */
function takes(context: Context, at: number): boolean {
  const { tokens, clause } = context
  const norm = normAt(tokens, at)
  const behind = tokens.slice(at + 1, Math.min(clause.to, at + 1 + MOST_OTHERS))
  if (behind.some(({ kind }) => kind === 'number')) return false
  const before = tokens.slice(Math.max(clause.from, at - MOST_OTHERS), at)
  if (before.some((t) => THIRD.has(t.norm))) return false
  if (!['open', 'available', 'eligible', 'filled'].includes(norm)) return true
  if (norm === 'eligible' && behind[0]?.norm === 'to') return false
  return at === clause.from || isOfJob(context, at)
}

/** "this position in Leeds"; not "other positions in Leeds", nor "a leading role in Europe". */
function isThisOffer({ tokens, clause }: Context, at: number): boolean {
  const before = tokens.slice(Math.max(clause.from, at - OFFER_REACH), at).map(({ norm }) => norm)
  return (
    !before.some((norm) => OTHER.has(norm) || PLAYED.has(norm)) &&
    (at - clause.from <= 1 || before.some((norm) => DETERMINERS.has(norm) || SEEKING.has(norm)))
  )
}
/** So far before the noun of a job stands the word that says which: "a full-time junior data analyst position". */
const OFFER_REACH = 6

/** Where the sentence says that somebody is sought, before the noun at `at`; -1 where it does not. */
function seekingBefore({ tokens, clause }: Context, at: number): number {
  for (let i = at - 1; i >= Math.max(clause.from, at - SEEKING_REACH); i--) {
    const { norm, text } = itemAt(tokens, i)
    if (ENDS_SENTENCE.has(text)) return -1
    if (SEEKING.has(norm)) return i
  }
  return -1
}
