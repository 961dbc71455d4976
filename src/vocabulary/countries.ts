import { listed } from '../core/listed.ts'
import { filter, flatMap, map } from '../core/lists.ts'
import type { PhraseClass } from '../matcher/pattern.ts'
import { memoizedTest, tokenize, type Token } from '../matcher/tokenizer.ts'
import { countryOfCodes } from './coded-places.ts'
import { namesInRow, Names, type Meaning } from './names.ts'
import { countries, uncoded } from './lexicon/countries.ts'
import {
  adjectives,
  countryNames as countryNameLines,
  regionNames,
  townNames,
} from './lexicon/place-names.ts'
import { states } from './lexicon/places.ts'

interface Country {
  readonly name: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

const COUNTRIES: Readonly<Record<string, Country>> = { ...countries, ...uncoded }

/** Member states of the European Union, and with them the EEA states and Switzerland: where citizens of each may live and work in the others. */
export const FREE_MOVEMENT: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'.split(
    ' ',
  ),
)

/** "the United States", "Canada"; the code itself where it is not in the table. */
export const countryName = (code: string): string => COUNTRIES[code]?.name ?? code

/** "the United States or Canada" */
export const countryNames = (codes: readonly string[], joint: 'or' | 'and' = 'or'): string =>
  listed(map(codes, countryName), joint)

const NAMED = new Names(countryNameLines)
const ADJECTIVES = new Names(adjectives)
const REGIONS = new Names(regionNames)
const TOWNS = new Names(townNames)

let codes: Map<string, string[]> | null = null

/** What two or three capitals may stand for: states and provinces first, then the country of that ISO code. */
function codeNamed(written: string): Meaning | undefined {
  if (!codes) {
    codes = new Map()
    const all = [
      ...flatMap(states, ({ country, codes }) =>
        map(codes as readonly string[], (code) => [code, country] as const),
      ),
      ...map(Object.keys(countries), (code) => [code, code] as const),
    ]
    for (const [code, country] of all)
      if (code && code !== 'EU') codes.set(code, [...(codes.get(code) ?? []), country])
  }
  return codes.get(written)
}

/** Countries by name: value is their codes. "the United States", "UK or EU". */
export const country: PhraseClass<readonly string[]> = namesInRow(NAMED)

/** Words for who or what is of a country: "US", "Australian", "British or Irish". */
export const nationality: PhraseClass<readonly string[]> = namesInRow(ADJECTIVES)

type Mention = {
  readonly from: number
  readonly to: number
  readonly is: 'country' | 'region' | 'town' | 'code'
  readonly means: Meaning
}

function mentionAt(tokens: readonly Token[], at: number, limit: number): Mention | null {
  const found = flatMap(
    [
      ['country', NAMED],
      ['region', REGIONS],
      ['town', TOWNS],
    ] as const,
    ([is, names]) => {
      const hit = names.at(tokens, at, limit)
      return hit ? [{ is, ...hit, from: at }] : []
    },
  )
  const longest = found.sort((a, b) => b.to - a.to)[0]
  if (longest) return longest
  const token = tokens[at]
  const means =
    token && at < limit && /^[A-Z]{2,3}$/.test(token.text) ? codeNamed(token.text) : undefined
  return means ? { from: at, to: at + 1, is: 'code', means } : null
}

/** A code after a place or a comma, at the beginning, or in brackets; elsewhere two capitals are a word ("IT", "OR"). */
const codeStands = (tokens: readonly Token[], at: number, before: Mention | undefined): boolean =>
  at === 0 ||
  before?.to === at ||
  [',', '(', '[', '-', '–', '—', '/', '|'].includes(tokens[at - 1]?.text ?? '') ||
  tokens[at]?.hyphen === true

/** A small country that has towns of its name, with a state behind it: "Lebanon, IN". */
const isNamesake = ({ is, means: [named = ''] }: Mention, { is: next, means }: Mention): boolean =>
  is === 'country' && named in uncoded && next === 'code' && means[0] === 'US'

/**
 * Nothing follows a country but the state of a namesake; a second town is a place of its own, and so is a second state ("New York, New York" is one place); behind a
 * code only its country goes on: "CA, USA".
 */
function canFollow(tokens: readonly Token[], before: Mention, mention: Mention): boolean {
  const words = ({ from, to }: Mention): string =>
    map(tokens.slice(from, to), ({ norm }) => norm).join(' ')
  switch (before.is) {
    case 'country':
      return isNamesake(before, mention)
    case 'town':
      return mention.is !== 'town'
    case 'region':
      return mention.is !== 'region' || words(before) === words(mention)
    case 'code':
      return mention.is === 'country' && mention.means.some((c) => before.means.includes(c))
  }
}

const PAUSES = new Set([',', '-', '–', '('])

/** The token behind a comma, a dash or a bracket that opens, or two of them. */
function behindPause(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 2 && PAUSES.has(tokens[at]?.text ?? '')) at++
  return at
}

/** "San Jose, CA": one place with the parts that it is written in. Countries that it may be in; several where that stays open. */
function placeAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly means: Meaning } | null {
  const parts: Mention[] = []
  let next = at
  while (next < limit) {
    const mention = mentionAt(tokens, next, limit)
    const before = parts.at(-1)
    if (!mention || (mention.is === 'code' && !codeStands(tokens, next, before))) break
    if (before && !canFollow(tokens, before, mention)) break
    parts.push(mention)
    next = behindPause(tokens, mention.to, limit)
  }
  const last = parts.at(-1)
  return last ? { to: last.to, means: resolve(tokens, parts) } : null
}

function resolve(tokens: readonly Token[], parts: readonly Mention[]): Meaning {
  // a country with something behind it is a namesake
  const last = parts.at(-1)
  if (last?.is === 'country') return last.means
  const town = parts.find((p) => p.is === 'town')
  const wider = parts.findLast((p) => p.is === 'code' || p.is === 'region')
  if (!wider) return town?.means ?? []
  const both = filter(wider.means, (c) => town?.means.includes(c))
  if (both.length > 0) return both
  const [first] = wider.means
  return first && (town || afterUnknownTown(tokens, wider)) ? [first] : wider.means
}

/** "Milpitas, CA": what stands before the comma is a place, though not one of the table. */
function afterUnknownTown(tokens: readonly Token[], wider: Mention): boolean {
  const town = tokens[wider.from - 2]
  return (
    tokens[wider.from - 1]?.text === ',' &&
    town !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(town.text) &&
    !['remote', 'hybrid', 'onsite', 'anywhere', 'office'].includes(town.norm)
  )
}

/** A place of the tables in running text, "San Jose, CA" or "Bengaluru": value is the country, null where several are possible. */
export const place: PhraseClass<string | null> = {
  starts: memoizedTest((token) => NAMED.has(token) || REGIONS.has(token) || TOWNS.has(token)),
  eat(tokens, at, limit) {
    const found = placeAt(tokens, at, limit)
    return found
      ? { to: found.to, value: found.means.length === 1 ? (found.means[0] ?? null) : null }
      : null
  },
}

/** Whether tokens `from` to before `to` are the name of a town, without its state or country. */
export const isTownAlone = (tokens: readonly Token[], from: number, to: number): boolean =>
  TOWNS.at(tokens, from, to)?.to === to

/**
 * Every country that a line about a place may mean, in the order of the text: "Remote (US or Canada)" gives US and CA, "London, UK" GB.
 * `[]` where it names none, or only a code that says too little ("CA").
 */
export function countriesOf(text: string): readonly string[] {
  const tokens = tokenize(text)
  const codes: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = placeAt(tokens, at, tokens.length)
    if (!found) continue
    if (found.means.length === 1) codes.push(...found.means)
    at = found.to - 1
  }
  return [...new Set(codes)]
}

/** The country that a line about a place leaves no doubt of: "San Jose, CA" is US, "Remote (EU)" EU, "London or Paris" null. ISO 3166-1 alpha-2, or `EU`. */
export function countryOf(text: string): string | null {
  const coded = countryOfCodes(text)
  if (coded !== null) return coded
  const codes = countriesOf(text)
  return codes.length === 1 ? (codes[0] ?? null) : null
}

/** A country or nationality written by itself ("Indian", "U.S.", "india", "GB") as its code; null where the table does not know it. */
export function countryCode(written: string): string | null {
  const trimmed = written.trim()
  if (/^[A-Za-z]{2}$/.test(trimmed)) {
    const code = trimmed.toUpperCase()
    if (code === 'UK') return 'GB'
    if (COUNTRIES[code]) return code
  }
  const name = trimmed.replace(/^the\s/i, '').replace(/^\p{L}/u, (c) => c.toUpperCase())
  for (const names of [NAMED, ADJECTIVES]) {
    for (const written of [name, name.toUpperCase()]) {
      const tokens = tokenize(written)
      const hit = names.at(tokens, 0, tokens.length)
      if (hit?.to === tokens.length) return hit.means[0] ?? null
    }
  }
  return countryOf(trimmed)
}
