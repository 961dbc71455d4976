import { filter, map } from '../../core/lists.ts'
import type { PhraseClass } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { beginnings, stands } from '../written.ts'
import { wordSet } from '../../text/words.ts'

/**
 * Levels of security clearance, low to high within a country, with the words that name them, between bars. Those in `alone` need no word "clearance" beside them.
 * US: EO 12968 and 32 CFR 117 (NISPOM); Q and L: 10 CFR 710 (DOE). GB: GOV.UK, National security vetting: clearance levels. AU: AGSVA, clearance levels. Looked at 2026-11-22.
 */
const LEVELS: readonly {
  readonly country: string
  readonly name: string
  readonly rank: number
  readonly names: string
  readonly alone?: true
}[] = [
  { country: 'US', name: 'Public Trust', rank: 1, names: 'public trust', alone: true },
  { country: 'US', name: 'Confidential', rank: 2, names: 'confidential' },
  { country: 'US', name: 'L', rank: 3, names: 'l' },
  { country: 'US', name: 'Interim Secret', rank: 3, names: 'interim secret', alone: true },
  { country: 'US', name: 'Secret', rank: 4, names: 'secret' },
  { country: 'US', name: 'Q', rank: 5, names: 'q' },
  { country: 'US', name: 'Top Secret', rank: 5, names: 'top secret|ts' },
  {
    country: 'US',
    name: 'TS/SCI',
    rank: 6,
    names:
      'ts / sci|ts sci|ts - sci|top secret / sci|top secret sci|top secret / sensitive compartmented information|top secret sensitive compartmented information|ts / sensitive compartmented information|ts / sensitive compartmental information|ts / issa|ts / sap|ts / sar|top secret clearance with sci|ts with sci|tssci',
    alone: true,
  },
  {
    country: 'GB',
    name: 'BPSS',
    rank: 1,
    names: 'bpss|baseline personnel security standard',
    alone: true,
  },
  { country: 'GB', name: 'CTC', rank: 2, names: 'ctc|counter terrorist check' },
  { country: 'GB', name: 'SC', rank: 3, names: 'sc|security check' },
  { country: 'GB', name: 'DV', rank: 4, names: 'dv|developed vetting' },
  { country: 'AU', name: 'Baseline', rank: 1, names: 'baseline' },
  {
    country: 'AU',
    name: 'NV1',
    rank: 2,
    names: 'nv1|nv 1|negative vetting level 1|negative vetting 1',
    alone: true,
  },
  {
    country: 'AU',
    name: 'NV2',
    rank: 3,
    names: 'nv2|nv 2|negative vetting level 2|negative vetting 2',
    alone: true,
  },
  { country: 'AU', name: 'PV', rank: 4, names: 'pv|positive vetting' },
]

type Level = (typeof LEVELS)[number]

const levelsFrom = beginnings(LEVELS)
const CAPITALS = /^(?:ts|l|q|sc|dv|pv|ctc|bpss|nv1|nv2|nv|tssci)$/

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
  readonly country: string | null
}

const NOUN = new Set(['clearance', 'clearances', 'cleared', 'clearable', 'vetting', 'vetted'])
const BETWEEN = wordSet(
  `, / ( ) : - – & or and a an the with of at for least minimum security government gov govt federal national dod doe u.s. us uk level personnel active current valid existing final interim secret top ts sci sap special access program sensitive compartmented compartmental information
  full scope w appropriate fs lifestyle ci counterintelligence poly polygraph issued access eligibility eligible higher above department energy defense defence state agency investigation type required requirement`,
)
/** Words with which such a phrase can begin, apart from the levels. */
const FIRST = wordSet(
  'security clearance clearances dod doe active current personnel government federal polygraph poly sci',
)
const REACH = 12
/** Tokens of the longest phrase. */
const LONGEST = 40

/** "active TS/SCI clearance with polygraph", "security clearance", "SC cleared", "Public Trust": one phrase, as long as it goes on. */
export const clearance: PhraseClass<Clearance> = {
  starts: (token) => FIRST.has(token.norm) || levelsFrom(token).length > 0,
  eat(tokens, start, end) {
    const limit = Math.min(end, start + LONGEST)
    let to = start
    let said = false
    let polygraph = false
    const levels: Level[] = []
    for (let at = start; at < limit && at - to < REACH;) {
      const hit = levelAt(tokens, at, limit)
      const norm = tokens[at]?.norm ?? ''
      if (hit) {
        levels.push(hit.level)
        at = hit.to
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
    if (!said) return null
    // the lowest that is named is what is asked: "Secret or Top Secret clearance"
    const [lowest] = filter(levels, (l) => l.country === levels[0]?.country).sort((a, b) =>
      joined(tokens, start, to) ? b.rank - a.rank : a.rank - b.rank,
    )
    return {
      to,
      value: {
        level: lowest ? lowest.name + (polygraph ? ' with polygraph' : '') : null,
        country: lowest?.country ?? null,
      },
    }
  },
}

/** "Top Secret (TS) with SCI": one level in several words, so that the highest is meant; an "or" parts levels. */
const joined = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((t) => t.norm === 'or')

/** A level as a profile writes it ("Secret", "ts/sci with poly"), with its rank among those of its country; null where the table has none. Half a step up for a polygraph. */
export function rankOf(
  written: string,
  tokens: readonly Token[],
): { readonly country: string; readonly rank: number } | null {
  let best: Level | null = null
  for (let at = 0; at < tokens.length; at++) {
    const hit = levelAt(
      map(tokens, (t) => ({ ...t, text: t.text.toUpperCase() })),
      at,
      tokens.length,
    )
    if (hit && (!best || hit.level.rank > best.rank)) best = hit.level
    if (hit) at = hit.to - 1
  }
  return best
    ? { country: best.country, rank: best.rank + (/\bpoly/i.test(written) ? 0.5 : 0) }
    : null
}
