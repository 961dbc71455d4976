import { itemAt } from '../../core/item-at.ts'
import { own } from '../../core/own.ts'
import type { Workplace } from '../../core/choices.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { placeAt } from './listed-places.ts'

/** A way to work, and where its words stand: tokens `from` to before `to`. */
export interface Way {
  readonly from: number
  readonly to: number
  readonly is: Workplace
}

const WAYS: Readonly<Record<string, Workplace>> = {
  remote: 'remote',
  remotely: 'remote',
  wfh: 'remote',
  hybrid: 'hybrid',
  onsite: 'onsite',
}

/** The way to work that ends with the word at `at`; null where none does. */
export function wayAt(tokens: readonly Token[], at: number): Way | null {
  const { norm, hyphen } = itemAt(tokens, at)
  const is = own(WAYS, norm)
  const to = at + 1
  if (is) return { from: at, to, is }
  const before = normAt(tokens, at - 1)
  const isOnSite =
    (norm === 'site' && before === 'on') ||
    (before === 'in' && (norm === 'person' || (norm === 'office' && hyphen)))
  return isOnSite ? { from: at - 1, to, is: 'onsite' } : null
}

const DENIED = wordSet(lexicon.negations)
/** Words between two ways to work that are alternatives at most: "hybrid in Leeds or, for whoever lives farther away, remote". */
const REACH = 14
/** Behind a way to work these offer it beside another: "onsite preferred, remote available", "on-site (hybrid OK)". */
const OFFERED = wordSet(lexicon.offeredWay)
/** So far behind it they may stand: "remote for the right candidate". */
const OFFER_REACH = 4
const STOPS = new Set(['.', '!', '?', ';', '|', '•'])

/** Whether a way to work is offered by the words behind it. */
function isOffered(tokens: readonly Token[], { to }: Way): boolean {
  for (let at = to; at < to + OFFER_REACH; at++) {
    const { norm = '.', text = '.' } = tokens[at] ?? {}
    if (STOPS.has(text) || DENIED.has(norm) || wayAt(tokens, at)) return false
    if (OFFERED.has(norm)) return true
  }
  return false
}

/** Whether "or" or a stroke stands between two ways to work, or the second is offered besides, and no number tells how many days are spent in each. */
function areAlternatives(tokens: readonly Token[], a: Way, b: Way): boolean {
  if (a.is === b.is || b.from - a.to > REACH) return false
  if (isForNow(tokens, a, b) || isOfSomeOthers(tokens, a, b)) return true
  const between = tokens.slice(a.to, b.from)
  const has = (...words: string[]): boolean => between.some(({ norm }) => words.includes(norm))
  return (
    (has('or', '/') || (isOffered(tokens, b) && !has('and'))) &&
    !between.some(({ text, kind, norm }) => STOPS.has(text) || kind === 'number' || norm === 'days')
  )
}

const FOR_NOW = wordSet(lexicon.forNow)
/** Words behind a way to work that say that it holds for a time. */
const TIME_REACH = 6

/** "Remote to start, then on-site", "remote now, on-site in Leeds in the future": what holds later is to be asked. */
function isForNow(tokens: readonly Token[], a: Way, b: Way): boolean {
  if (a.is !== 'remote' && b.is !== 'remote') return false
  return [...tokens.slice(a.to, b.from), ...sentence(tokens, b.to, TIME_REACH)].some(({ norm }) =>
    FOR_NOW.has(norm),
  )
}

/** The tokens from `from` on to the end of a sentence, at most so many. */
function sentence(tokens: readonly Token[], from: number, most: number): readonly Token[] {
  const some = tokens.slice(from, from + most)
  const end = some.findIndex(({ text }) => STOPS.has(text))
  return end < 0 ? some : some.slice(0, end)
}

const OF_TEAM = wordSet(lexicon.ofTeam)

/** "Mostly in-office with a few remote teammates": some work so already. */
const isOfSomeOthers = (tokens: readonly Token[], a: Way, b: Way): boolean =>
  a.is === 'onsite' &&
  b.is === 'remote' &&
  ['few', 'some', 'several'].includes(normAt(tokens, b.from - 1)) &&
  sentence(tokens, b.to, OFFER_REACH).some(({ norm }) => OF_TEAM.has(norm))

/** "Leeds, but remote work is available": offered beside a place that the sentence names. */
function isOfferedBeside(tokens: readonly Token[], way: Way, from: number): boolean {
  const but = tokens.slice(from, way.from).findLastIndex(({ norm }) => BUT.has(norm))
  if (but < 0 || !isOffered(tokens, way)) return false
  return tokens.slice(from, from + but).some((_, i) => placeAt(tokens, from + i, way.from) !== null)
}
const BUT = new Set(['but', 'though', 'although', 'however', 'with'])

const WHOLLY = wordSet(lexicon.wholly)
const TO_PLACE = wordSet(lexicon.beforeHead)
/** Words of a place before "or remote" at most. */
const LONGEST = 6

/** Whether "or" stands between work from afar and a place where one may work instead: "Leeds or fully remote", "remote or in Leeds". */
function isBesidePlace(tokens: readonly Token[], way: Way, from: number, to: number): boolean {
  let or = way.from - 1
  while (or > from && WHOLLY.has(normAt(tokens, or))) or--
  let end = or
  while (end > from && ['office', ')'].includes(normAt(tokens, end - 1))) end--
  if (or > from && normAt(tokens, or) === 'or')
    for (let at = Math.max(from, end - LONGEST); at < end; at++)
      if (placeAt(tokens, at, end)?.to === end) return true
  if (way.to >= to || normAt(tokens, way.to) !== 'or') return false
  let at = way.to + 1
  while (at < to && TO_PLACE.has(normAt(tokens, at))) at++
  return placeAt(tokens, at, to) !== null
}

/** Whether work from afar stands beside a place, as another way to do the job. */
const isBesides = (tokens: readonly Token[], way: Way, from: number, to: number): boolean =>
  isBesidePlace(tokens, way, from, to) || isOfferedBeside(tokens, way, from)

/** The ways to work among tokens `from` to before `to` of which any will do: "remote or hybrid", "on-site (Leeds) / remote (Spain)"; empty where no two are offered so. */
export function alternativesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Workplace[] {
  const found: Workplace[] = []
  let last: Way | null = null
  for (let at = from; at < to; at++) {
    const way = wayAt(tokens, at)
    if (!way || way.from < from) continue
    const isDenied = DENIED.has(normAt(tokens, way.from - 1))
    if (last && !isDenied && areAlternatives(tokens, last, way)) found.push(last.is, way.is)
    else if (way.is === 'remote' && !isDenied && isBesides(tokens, way, from, to))
      found.push('remote', 'onsite')
    last = isDenied ? null : way
  }
  return [...new Set(found)]
}
