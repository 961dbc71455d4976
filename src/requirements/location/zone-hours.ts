import { once } from '../../core/once.ts'
import { own } from '../../core/own.ts'
import type { LocationFact } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { wordsIn } from '../../matcher/words.ts'
import { countryOf } from '../../vocabulary/countries.ts'
import type { Town } from '../../vocabulary/gazetteer.ts'
import { fixedGap, met, unknown, unmet } from '../shared/verdicts.ts'
import * as lexicon from './lexicon.ts'
import { stateOf } from './reach.ts'
import { townsMeant } from './towns.ts'

/*
 * The hours that a posting asks for against those of where the candidate lives. Both are counted in hours from UTC, in winter: in summer nearly all move alike,
 * and an hour more or less decides nothing.
 */

/** From the westernmost to the easternmost hour that the words leave open. */
export interface Offsets {
  readonly west: number
  readonly east: number
}

const one = (hours: number): Offsets => ({ west: hours, east: hours })
const around = (all: readonly Offsets[]): Offsets | null =>
  all.length === 0
    ? null
    : { west: Math.min(...all.map((o) => o.west)), east: Math.max(...all.map((o) => o.east)) }

/** "-8 -5" or "1", as the tables write them. */
function offsets(written: string | undefined): Offsets | null {
  if (written === undefined) return null
  const [west = 0, east = west] = written.split(' ').map(Number)
  return { west, east }
}

/** Hours from UTC by the names of the tables, each of which stands behind its hours: "1: CET CEST". */
const byName = once(
  (table: Table): ReadonlyMap<string, Offsets> =>
    new Map(
      Object.entries(table).flatMap(([hours, names]) => {
        const there = offsets(hours)
        return there ? names.split(' ').map((name) => [name, there] as const) : []
      }),
    ),
)

type Table = Readonly<Record<string, string>>

const ZONES: Table = lexicon.hoursOfZones
const COUNTRIES: Table = lexicon.hoursOfCountries
const STATES: Table = lexicon.hoursOfStates
const DIVISIONS: Readonly<Record<string, Table>> = {
  US: STATES,
  CA: lexicon.hoursOfCanada,
  AU: lexicon.hoursOfAustralia,
}

/** "UTC-8", "GMT +5:30". */
const FROM_UTC = /\b(?:utc|gmt)\s*([+\-−–])\s*(\d{1,2})(?::?(30|45))?/gi
/** "±3", "+/- 2" behind a zone. */
const EITHER_WAY = /(?:±|\+\s*\/?\s*[-−–])\s*(\d{1,2})/

/** Hours from UTC of a zone as a posting names it: "UTC-8 to UTC-5", "CET ±2", "ET/CT/MT", "European"; null where the tables do not know it. */
export function offsetsOf(zone: string): Offsets | null {
  const either = Number(EITHER_WAY.exec(zone)?.[1] ?? 0)
  const shifted = [...zone.replace(EITHER_WAY, '').matchAll(FROM_UTC)].map(
    ([, sign, hours, minutes]) =>
      one((sign === '+' ? 1 : -1) * (Number(hours) + Number(minutes ?? 0) / 60)),
  )
  const named = wordsIn(zone.toLowerCase()).flatMap((word) => byName(ZONES).get(word) ?? [])
  const found = around(shifted.length > 0 ? shifted : named)
  return found && { west: found.west - either, east: found.east + either }
}

/** Degrees of longitude that the sun takes an hour for. */
const HOUR = 15

/** Of a town in a country of several zones that no table parts: by the sun, give or take an hour. */
function bySun({ longitude }: Town): Offsets {
  const hours = Math.round(longitude / HOUR)
  return { west: hours - 1, east: hours + 1 }
}

function ofTown(town: Town): Offsets {
  const divisions = own(DIVISIONS, town.country)
  const known = divisions && byName(divisions).get(town.division)
  return known ?? byName(COUNTRIES).get(town.country) ?? bySun(town)
}

/** Hours from UTC of where somebody lives; null where neither map nor tables know it. */
function offsetsAt(home: string): Offsets | null {
  const state = stateOf(home)
  const byState = state === null ? undefined : byName(STATES).get(state)
  if (byState) return byState
  const towns = townsMeant(home, state)
  const country = countryOf(home)
  return (
    around(towns.map(ofTown)) ??
    (country === null ? null : (byName(COUNTRIES).get(country) ?? null))
  )
}

/** Hours between two stretches, at the least and at the most that both leave open. */
function apart(home: Offsets, zone: Offsets): { readonly least: number; readonly most: number } {
  const outside = (at: number): number => Math.max(0, zone.west - at, at - zone.east)
  const ends = [outside(home.west), outside(home.east)]
  const isAcross = home.west <= zone.east && home.east >= zone.west
  return { least: isAcross ? 0 : Math.min(...ends), most: Math.max(...ends) }
}

/** Hours of a working day, of which an overlap is a part. */
const DAY = 8
/** Of an overlap of which no number is said: half a day. */
const USUAL_OVERLAP = 4
/** Whoever works the hours of a zone may live an hour away from it. */
const NEXT_TO = 1

const COUNT = `(\\d+|${Object.keys(lexicon.countedHours).join('|')})`
const OF_OVERLAP = new RegExp(
  `\\b${COUNT}\\b[^.;]{0,24}\\b(?:overlap|in common|shared)|\\boverlap[^.;]{0,24}?\\b${COUNT}\\b[^.;]{0,8}\\bhours?`,
  'i',
)
const WITHIN = new RegExp(`\\b${COUNT}\\s+hours?\\s+(?:of|from|either side of)\\b`, 'i')
const OVERLAP = /\boverlap/i
/** Words by which one is to live in the zone, and not only to keep its hours. */
const LIVES = /\b(?:based|located|live|lives|living|resid(?:e|es|ing)|residents?)\b/i

const counted = (written: string): number =>
  own(lexicon.countedHours as Readonly<Record<string, number>>, written.toLowerCase()) ??
  Number(written)

/** Hours that a home may lie away from the zone by the words of the demand. */
function allowed(quote: string): number {
  const within = WITHIN.exec(quote)?.[1]
  if (within !== undefined) return counted(within)
  const overlap = OF_OVERLAP.exec(quote)
  const hours = overlap?.[1] ?? overlap?.[2]
  if (hours !== undefined) return Math.max(0, DAY - counted(hours))
  return OVERLAP.test(quote) ? USUAL_OVERLAP : NEXT_TO
}

/** The hours of a zone against those of the home: met by whoever lives in it or near enough; asked of everybody else, but of those who would not move for a job whose people are to live in it. */
export function inZone(zone: string, quote: string, fact: LocationFact): Verdict {
  const { current, relocate } = fact
  const asked = `The job asks for the hours of ${zone}`
  const question = { text: `Can you work in the hours of ${zone}?`, key: 'location/current' }
  const theirs = offsetsOf(zone)
  const mine = current && offsetsAt(current.value)
  if (!current || !theirs || !mine) return unknown(`${asked}.`, [], question)
  const { least, most } = apart(mine, theirs)
  const reach = allowed(quote)
  if (most <= reach) return met(`${asked}; you live in ${current.value}.`, [current.at])
  const away = least > 0 ? `, ${least} hours away` : ''
  const reason = `${asked}; you live in ${current.value}${away}`
  if (relocate?.value === false && least > reach && LIVES.test(quote))
    return unmet(
      `${reason}, and would not move.`,
      [current.at, relocate.at],
      fixedGap('location', current.value, `a home in the hours of ${zone}`),
    )
  return unknown(`${reason}.`, [current.at], question)
}
