import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { beginnings, stands } from '../shared/listed-names.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Whose ladder a level stands on: a country, or NATO. */
export type ClearanceLadder = string

/**
 * Levels of security clearance, low to high on each ladder, with the words that name them, between bars. Those in `alone` need no word "clearance" beside
 * them; those in `shared` stand on other countries' ladders too, and belong to the one that the posting or the job names.
 * US: EO 12968 and 32 CFR 117 (NISPOM); Q and L: DOE O 472.2, by which L gives what Secret gives and Q what Top Secret gives. CA: TBS Directive on
 * Security Screening; PSPC Contract Security Manual, chapter 4. GB: GOV.UK, National security vetting: clearance levels. AU: AGSVA, clearance levels.
 * NZ: Protective Security Requirements, levels of clearance. NATO: C-M(2002)49. Reviewed 2026-11-26 against
 * pages that report them; no page was found for NZ and NATO.
 */
const LEVELS: readonly {
  readonly ladder: ClearanceLadder
  readonly name: string
  readonly rank: number
  readonly names: string
  readonly alone?: true
  readonly shared?: true
}[] = [
  { ladder: 'US', name: 'Public Trust', rank: 1, names: 'public trust', alone: true },
  { ladder: 'US', name: 'Confidential', rank: 2, names: 'confidential', shared: true },
  { ladder: 'US', name: 'Interim Secret', rank: 3, names: 'interim secret', alone: true },
  { ladder: 'US', name: 'L', rank: 4, names: 'l' },
  { ladder: 'US', name: 'Secret', rank: 4, names: 'secret', shared: true },
  { ladder: 'US', name: 'Q', rank: 5, names: 'q' },
  { ladder: 'US', name: 'Top Secret', rank: 5, names: 'top secret|ts', shared: true },
  {
    ladder: 'US',
    name: 'TS/SCI',
    rank: 6,
    names:
      'ts / sci|ts sci|ts - sci|top secret / sci|top secret sci|top secret / sensitive compartmented information|top secret sensitive compartmented information|ts / sensitive compartmented information|ts / sensitive compartmental information|ts / issa|ts / sap|ts / sar|top secret clearance with sci|ts with sci|tssci|sci eligible|sci eligibility|sci access|sci cleared',
    alone: true,
  },
  {
    ladder: 'CA',
    name: 'Reliability Status',
    rank: 1,
    names:
      'reliability status|enhanced reliability status|enhanced reliability|reliability clearance',
    alone: true,
  },
  { ladder: 'CA', name: 'Enhanced Top Secret', rank: 5, names: 'enhanced top secret' },
  {
    ladder: 'GB',
    name: 'BPSS',
    rank: 1,
    names: 'bpss|baseline personnel security standard',
    alone: true,
  },
  {
    ladder: 'GB',
    name: 'CTC',
    rank: 2,
    names: 'ctc|counter terrorist check|counter terrorism check',
  },
  { ladder: 'GB', name: 'SC', rank: 3, names: 'sc|security check|esc|enhanced security check' },
  {
    ladder: 'GB',
    name: 'DV',
    rank: 4,
    names: 'dv|edv|developed vetting|enhanced developed vetting',
  },
  { ladder: 'AU', name: 'Baseline', rank: 1, names: 'baseline' },
  {
    ladder: 'AU',
    name: 'NV1',
    rank: 2,
    names: 'nv1|nv 1|negative vetting level 1|negative vetting 1',
    alone: true,
  },
  {
    ladder: 'AU',
    name: 'NV2',
    rank: 3,
    names: 'nv2|nv 2|negative vetting level 2|negative vetting 2',
    alone: true,
  },
  { ladder: 'AU', name: 'PV', rank: 4, names: 'pv|positive vetting' },
  {
    ladder: 'NZ',
    name: 'Confidential Vetting',
    rank: 1,
    names: 'confidential vetting',
    alone: true,
  },
  { ladder: 'NZ', name: 'Secret Vetting', rank: 2, names: 'secret vetting', alone: true },
  { ladder: 'NZ', name: 'Top Secret Vetting', rank: 3, names: 'top secret vetting', alone: true },
  { ladder: 'NZ', name: 'Top Secret Special', rank: 4, names: 'top secret special' },
  { ladder: 'NATO', name: 'NATO Confidential', rank: 2, names: 'nato confidential', alone: true },
  { ladder: 'NATO', name: 'NATO Secret', rank: 3, names: 'nato secret', alone: true },
  {
    ladder: 'NATO',
    name: 'Cosmic Top Secret',
    rank: 4,
    names: 'cosmic top secret|nato cosmic top secret',
    alone: true,
  },
]

/** Where the shared names stand on the ladders of other countries: AU and GB by what their own levels give access to. `*` is any other country. */
const SHARED: Readonly<Record<ClearanceLadder, Readonly<Record<string, number>>>> = {
  CA: { Confidential: 2, Secret: 3, 'Top Secret': 4 },
  GB: { Confidential: 2, Secret: 3, 'Top Secret': 4 },
  AU: { Confidential: 1, Secret: 2, 'Top Secret': 3 },
  NZ: { Confidential: 1, Secret: 2, 'Top Secret': 3 },
  NATO: { Confidential: 2, Secret: 3, 'Top Secret': 4 },
  '*': { Confidential: 1, Secret: 2, 'Top Secret': 3 },
}

type Level = (typeof LEVELS)[number]

const levelsFrom = beginnings(LEVELS)
const CAPITALS = /^(?:ts|l|q|sc|esc|dv|edv|pv|ctc|bpss|nv1|nv2|nv|tssci)$/

function levelAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly level: Level } | null {
  const token = tokens[at]
  if (!token || at >= limit) return null
  for (const { words, list: level } of levelsFrom(token)) {
    if (!stands(words, tokens, at, limit)) continue
    if (CAPITALS.test(token.norm) && token.text !== token.text.toUpperCase()) continue
    return { to: at + words.length, level }
  }
  return null
}

/** What a posting says of a clearance. `level` as it is known: "TS/SCI with polygraph"; null where it names none. */
export interface Clearance {
  readonly level: string | null
  /** Null where the words do not tell whose it is, and for NATO. */
  readonly country: string | null
}

const NOUN = wordSet(lexicon.clearanceNouns)
const BETWEEN = wordSet(lexicon.betweenClearance)
/** Words with which such a phrase can begin, apart from the levels. */
const FIRST = wordSet(lexicon.beginsClearance)
/** Words before a level by which a clearance is meant, though no word says so. */
const HELD = wordSet(lexicon.heldClearance)
const REACH = 12
/** Tokens of the longest phrase. */
const LONGEST = 40

/** "active TS/SCI clearance with polygraph", "security clearance", "SC cleared", "Public Trust": one phrase, as long as it goes on. */
export const clearance: PhraseClass<Clearance> = {
  starts: (token) => FIRST.has(token.norm) || levelsFrom(token).length > 0,
  eat(tokens, start, end) {
    const named = levelsIn(tokens, start, Math.min(end, start + LONGEST))
    if (!named) return null
    const { to, levels, polygraph } = named
    // the lowest that is named is what is asked: "Secret or Top Secret clearance"
    const own = levels.find((l) => !l.shared) ?? levels[0]
    const highestFirst = joined(tokens, start, to)
    const [asked] = levels
      .filter((l) => l.ladder === own?.ladder)
      .sort((a, b) => (highestFirst ? b.rank - a.rank : a.rank - b.rank))
    return {
      to,
      value: {
        level: asked ? asked.name + (polygraph ? ' with polygraph' : '') : null,
        country: asked ? countryOf(asked, tokens.slice(start, to)) : null,
      },
    }
  },
}

interface LevelsNamed {
  readonly to: number
  readonly levels: readonly Level[]
  readonly polygraph: boolean
}

/** The levels of one phrase and where it ends; null where nothing in it says that it is a clearance. */
function levelsIn(tokens: readonly Token[], start: number, limit: number): LevelsNamed | null {
  let to = start
  let named = start
  let said = false
  let polygraph = false
  const levels: Level[] = []
  for (let at = start; at < limit && at - to < REACH;) {
    const hit = levelAt(tokens, at, limit)
    const norm = normAt(tokens, at)
    if (hit) {
      levels.push(hit.level)
      at = named = hit.to
      if (hit.level.alone || said) to = at
      said ||= hit.level.alone === true
    } else if (NOUN.has(norm)) {
      said = true
      to = ++at
    } else if (said && /^poly(?:graph)?$/.test(norm)) {
      polygraph = true
      to = ++at
    } else if (BETWEEN.has(norm)) at++
    else break
  }
  if (said) return { to, levels, polygraph }
  // "active Top Secret", "current DoD Secret": so nobody writes of anything else
  const isMeant = HELD.has(normAt(tokens, start)) || isAmongOthers(tokens, start, named)
  return isMeant && levels.length > 0 ? { to: named, levels, polygraph } : null
}

/** Words behind a level that weigh it: "TS preferred". */
const WEIGHED = wordSet(lexicon.behindLevel)
/** Words before a level in capitals by which one gets it: "go through DV". */
const GETTING = wordSet(lexicon.beforeLevel)
/** So far around a level alone another clearance tells what it is. */
const AROUND = 60

/** "TS preferred" beside another clearance, "willing to go through DV": a level without the word. */
function isAmongOthers(tokens: readonly Token[], start: number, end: number): boolean {
  const word = tokens[start]?.text ?? ''
  if (GETTING.has(normAt(tokens, start - 1)))
    return word.length > 1 && word === word.toUpperCase() && CAPITALS.test(normAt(tokens, start))
  if (!WEIGHED.has(normAt(tokens, end))) return false
  for (let at = Math.max(0, start - AROUND); at < start + AROUND; at++) {
    const isOther = at < start || at >= end
    if (isOther && NOUN.has(normAt(tokens, at))) return true
    if (isOther && levelAt(tokens, at, tokens.length)?.level.alone) return true
  }
  return false
}

/** "Top Secret (TS) with SCI": one level in several words, so that the highest is meant; an "or" parts levels. */
const joined = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((t) => t.norm === 'or')

/** Words that only the United States use of clearances. */
const AMERICAN = wordSet(lexicon.americanClearance)

/** Whose level it is, as far as its words tell. */
function countryOf({ ladder, shared }: Level, words: readonly Token[]): string | null {
  if (ladder === 'NATO') return null
  if (!shared) return ladder
  if (words.some((t) => AMERICAN.has(t.norm))) return 'US'
  return words.some((t) => t.norm === 'uk') ? 'GB' : null
}

/** A level as it is written, with its place on its ladder. */
export interface Ranked {
  readonly ladder: ClearanceLadder
  readonly rank: number
  /** The name tells no country: it was ranked on the ladder asked for. */
  readonly shared: boolean
}

/**
 * The level that words name ("Secret", "ts/sci with poly"), ranked on its own ladder, or on that of `country` where the name is shared; null where the table
 * has none. The highest that they name counts; half a step up for a polygraph.
 */
export function rankOf(tokens: readonly Token[], country: ClearanceLadder): Ranked | null {
  const upper = tokens.map((t) => ({ ...t, text: t.text.toUpperCase() }))
  const found: Ranked[] = []
  for (let at = 0; at < upper.length; at++) {
    const hit = levelAt(upper, at, upper.length)
    if (!hit) continue
    found.push(placed(hit.level, country))
    at = hit.to - 1
  }
  const own = found.find((f) => !f.shared) ?? found[0]
  if (!own) return null
  const rank = Math.max(...found.filter((f) => f.ladder === own.ladder).map((f) => f.rank))
  const polygraph = tokens.some((t) => t.norm.startsWith('poly'))
  return { ...own, rank: rank + (polygraph ? 0.5 : 0) }
}

function placed({ ladder, name, rank, shared }: Level, country: ClearanceLadder): Ranked {
  if (!shared || country === 'US') return { ladder, rank, shared: shared === true }
  const ranks = SHARED[country] ?? SHARED['*']
  return { ladder: country, rank: ranks?.[name] ?? rank, shared: true }
}
