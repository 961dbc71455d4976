import type { Workplace } from '../../core/choices.ts'
import type { Draft } from '../../core/requirement.ts'
import { startsUpper } from '../../matcher/chars.ts'
import type { Match } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { labelBefore } from '../shared/label.ts'
import type { LocationRequirement } from './requirement.ts'
import { PLACE_PHRASES, type PlaceSign } from './phrases.ts'
import { governedPlaces, type Governed } from './governed.ts'
import { BARE, bareWay } from './bare-way.ts'
import { alternativesIn } from './ways.ts'
import { zoneIn, zoneSpan } from './zones.ts'
import { INDEX, type PlaceHit } from './hits.ts'
import {
  mayStand,
  ofCaseOrOthers,
  isHeader,
  wordsFrom,
  isAmong,
  placeRefusal,
  OPTIONAL,
  percentOf,
} from './phrase-checks.ts'
import { around, daysOnSite, workplace } from './workplace.ts'
import { seldom } from './attendance.ts'
import { excludedIn, statedPlacesIn, placesListed } from './stated-places.ts'

/** Places with a word that binds them to the job, in a sentence of any form. */
const GOVERNED = 'a place of the job'
/** The same where a house is named that one goes to. */
const HOUSED = 'a house of the job'

/** What one clause says of where and how the work is done; all of it is one demand. */
function read(context: Context): readonly Found<LocationRequirement>[] {
  const { tokens, clause } = context
  let hits: PlaceHit[] = []
  for (const { entry, match } of INDEX.matches(
    tokens,
    labelBefore(tokens, clause.from),
    clause.to,
  )) {
    const refusal = mayStand(entry, context)
      ? (ofCaseOrOthers(match, context) ?? placeRefusal(entry, match, context))
      : 'place'
    if (!isRefused(context, refusal, match, entry.written)) hits.push({ phrase: entry, match })
  }
  hits.push(...(hits.length === 0 ? bareWay(context) : []))
  if (!isHeader(context))
    for (const governed of governedPlaces(context)) hits.push(...hitOf(governed, context))
  if (hits.some(refusesRemote)) hits = hits.filter(({ phrase }) => phrase.says !== 'remote')
  hits.sort((a, b) => a.match.from - b.match.from)
  const figures = hits.some(({ phrase: { says } }) => says === 'days' || says === 'percent')
  const isOfFacts = isHeader(context) && !figures && !hits.some(isSureInHeader)
  if (isOfFacts && isRefused(context, hits.length > 0 ? 'facts' : null, clause)) return []
  return byLine(hits, context).flatMap((group) => demand(group, context))
}

/** Whether a phrase says that the work cannot be done from home. */
const refusesRemote = ({ phrase: { says } }: PlaceHit): boolean => says === 'noRemote'

/** What binds places to the job, as one of the phrases; none where it may not stand or speaks of others. */
function hitOf(
  { from, to, places, isHouse, way }: Governed,
  context: Context,
): readonly PlaceHit[] {
  const phrase = {
    written: isHouse ? HOUSED : GOVERNED,
    says: way ?? (isHouse ? 'housed' : 'governed'),
    where: 'anywhere',
  } as const
  const match: Match = { from, to, captures: {} }
  const refusal = refusalOfGoverned({ phrase, match }, way, context)
  return isRefused(context, refusal, match, phrase.written) ? [] : [{ phrase, match, places }]
}

/** Why what binds places to the job does not count where it stands; null where it does. */
function refusalOfGoverned(
  { phrase, match }: Pick<PlaceHit, 'phrase' | 'match'>,
  way: Governed['way'],
  context: Context,
): Refusal | null {
  // "the option to work on-site in Leeds": nobody has to
  const before = wordsFrom(context, match.from - 4, match.from)
  if (way !== 'remote' && isAmong(before, OPTIONAL)) return 'optional'
  return mayStand(phrase, context) ? ofCaseOrOthers(match, context) : 'place'
}

/** Where line ends were lost, a label or a word glued to the one before begins a demand of its own: "Work type: Hybrid in LeedsTravel: 10 %". */
function byLine(
  hits: readonly PlaceHit[],
  { tokens, clause }: Context,
): readonly (readonly PlaceHit[])[] {
  const groups: PlaceHit[][] = []
  let end = clause.from
  for (const hit of hits) {
    const last = groups.at(-1)
    if (last && !beginsAnew(tokens, end, hit.match.from)) last.push(hit)
    else groups.push([hit])
    end = Math.max(end, hit.match.to)
  }
  return groups
}

/** Whether a line begins between the end of one phrase and the first words of the next. */
function beginsAnew(tokens: readonly Token[], end: number, from: number): boolean {
  for (let at = end; at <= from; at++) {
    const token = tokens[at]
    if (token?.glued || (token && at > end && token.newlines > 0)) return true
    if (at > end && tokens[at + 1]?.text === ':' && startsUpper(token?.text ?? '')) return true
  }
  return false
}

export function demand(
  hits: readonly PlaceHit[],
  context: Context,
): readonly Found<LocationRequirement>[] {
  const draft = merge(hits, context)
  const [first] = hits
  if (!first || !draft) return []
  return [
    {
      draft,
      rule: first.phrase.written,
      from: Math.max(context.clause.from, Math.min(...hits.map((h) => h.match.from))),
      to: Math.max(...hits.map((h) => endOf(h, context))),
    },
  ]
}

/** Where the words of a phrase end; of a time zone with all that names it, so that none of it is taken for something else. */
const endOf = ({ phrase, match }: PlaceHit, context: Context): number =>
  phrase.says === 'zone' ? Math.max(match.to, zoneSpan(match, context).to) : match.to

/** What is no mere fact of the job even in a row of facts: "Leeds | Local candidates only". */
const isSureInHeader = ({ phrase: { says, where } }: PlaceHit): boolean =>
  says === 'local' ? where === 'even legal' : ['zone', 'only', 'domestic'].includes(says)

function merge(hits: readonly PlaceHit[], context: Context): Draft<LocationRequirement> | null {
  const has = (...says: PlaceSign[]): boolean => hits.some((h) => says.includes(h.phrase.says))
  const percent = hits.find((h) => h.phrase.says === 'percent')?.match
  const zone = hits.find((h) => h.phrase.says === 'zone')?.match
  const daysPerWeek = daysOnSite(hits, context)
  const own = statedPlacesIn(hits, context)
  const places = own.length === 0 && has('listed') ? placesListed(context) : own
  const ways = alternativesIn(context.tokens, context.clause.from, context.clause.to)
  const how = workplace(has, daysPerWeek) ?? ways[0] ?? around(context, places, has('housed'))
  const others = waysBesides(how, ways, context)
  const excluded = excludedIn(hits, context)
  const draft: Draft<LocationRequirement> = {
    workplace: how,
    ...(others.length > 0 ? { otherWorkplaces: others } : {}),
    places: places.filter((place) => !excluded.includes(place)),
    ...(excluded.length > 0 ? { excluded } : {}),
    daysPerWeek,
    relocate: has('relocate') ? true : null,
    travelPercent: percent ? percentOf(percent) : null,
    travel: has('travel', 'travels', 'percent'),
    timeZone: zone ? zoneIn(zone, context) : null,
  }
  return isEmpty(draft) && !has('local', 'domestic', 'listed') ? null : draft
}

/** The ways to work that do as well as `how`: those named beside it, and work from afar where one comes to the office as one likes, or once a month at most. */
function waysBesides(
  how: Workplace | null,
  ways: readonly Workplace[],
  context: Context,
): readonly Workplace[] {
  const others = ways.filter((way) => way !== how)
  const isFree = how !== null && how !== 'remote' && !others.includes('remote') && seldom(context)
  return isFree ? [...others, 'remote'] : others
}

const isEmpty = (draft: Draft<LocationRequirement>): boolean =>
  draft.workplace === null &&
  draft.places.length === 0 &&
  draft.excluded === undefined &&
  draft.relocate === null &&
  !draft.travel &&
  draft.timeZone === null

export const reader: Reader<LocationRequirement> = {
  names: [...PLACE_PHRASES.map((p) => p.written), GOVERNED, HOUSED, BARE],
  read,
}
