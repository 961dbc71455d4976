import type { PhraseClass } from '../text/pattern.ts'
import { normalize, tokenize, type Token } from '../text/tokens.ts'
import { CITIES, STATES } from './places.ts'

/**
 * Countries as adverts name them: ISO 3166-1 alpha-2, the name in reports, other names, and the words for what or who is of there.
 * `EU` stands for the area of free movement as a whole. Names may hold several words; they are compared without accents.
 */
const COUNTRIES: Readonly<Record<string, readonly [name: string, names: string, adjectives: string]>> = {
  US: ['the United States', 'United States of America|United States|USA|U.S.A.|U.S.A|U.S.|U.S|US|the States', 'American|US|U.S.|U.S|USA|United States'],
  GB: ['the United Kingdom', 'United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|UK|U.K.|U.K', 'British|UK|U.K.|U.K'],
  EU: ['the European Union', 'European Union|European Economic Area|Europe|EU|E.U.|EEA|Schengen area|Schengen', 'EU|E.U.|EEA|European|European Union'],
  CA: ['Canada', 'Canada', 'Canadian'],
  AU: ['Australia', 'Australia', 'Australian'],
  NZ: ['New Zealand', 'New Zealand|Aotearoa', 'New Zealand|New Zealander'],
  IE: ['Ireland', 'Republic of Ireland|Ireland', 'Irish'],
  IN: ['India', 'India|Bharat', 'Indian'],
  SG: ['Singapore', 'Singapore', 'Singaporean|Singapore'],
  JP: ['Japan', 'Japan', 'Japanese'],
  CN: ['China', "People's Republic of China|Mainland China|China|PRC", 'Chinese'],
  HK: ['Hong Kong', 'Hong Kong SAR|Hong Kong', 'Hong Kong'],
  TW: ['Taiwan', 'Taiwan', 'Taiwanese'],
  KR: ['South Korea', 'South Korea|Republic of Korea|Korea', 'South Korean|Korean'],
  DE: ['Germany', 'Germany|Deutschland', 'German'],
  FR: ['France', 'France', 'French'],
  NL: ['the Netherlands', 'Netherlands|Holland|Nederland', 'Dutch'],
  BE: ['Belgium', 'Belgium', 'Belgian'],
  LU: ['Luxembourg', 'Luxembourg', 'Luxembourgish'],
  CH: ['Switzerland', 'Switzerland|Schweiz|Suisse', 'Swiss'],
  AT: ['Austria', 'Austria', 'Austrian'],
  IT: ['Italy', 'Italy|Italia', 'Italian'],
  ES: ['Spain', 'Spain|España', 'Spanish'],
  PT: ['Portugal', 'Portugal', 'Portuguese'],
  SE: ['Sweden', 'Sweden|Sverige', 'Swedish'],
  NO: ['Norway', 'Norway|Norge', 'Norwegian'],
  DK: ['Denmark', 'Denmark|Danmark', 'Danish'],
  FI: ['Finland', 'Finland|Suomi', 'Finnish'],
  IS: ['Iceland', 'Iceland', 'Icelandic'],
  LI: ['Liechtenstein', 'Liechtenstein', 'Liechtenstein'],
  PL: ['Poland', 'Poland|Polska', 'Polish'],
  CZ: ['Czechia', 'Czech Republic|Czechia', 'Czech'],
  SK: ['Slovakia', 'Slovakia', 'Slovak'],
  HU: ['Hungary', 'Hungary', 'Hungarian'],
  RO: ['Romania', 'Romania', 'Romanian'],
  BG: ['Bulgaria', 'Bulgaria', 'Bulgarian'],
  GR: ['Greece', 'Greece', 'Greek'],
  HR: ['Croatia', 'Croatia', 'Croatian'],
  SI: ['Slovenia', 'Slovenia', 'Slovenian'],
  EE: ['Estonia', 'Estonia', 'Estonian'],
  LV: ['Latvia', 'Latvia', 'Latvian'],
  LT: ['Lithuania', 'Lithuania', 'Lithuanian'],
  CY: ['Cyprus', 'Cyprus', 'Cypriot'],
  MT: ['Malta', 'Malta', 'Maltese'],
  RS: ['Serbia', 'Serbia', 'Serbian'],
  UA: ['Ukraine', 'Ukraine', 'Ukrainian'],
  RU: ['Russia', 'Russian Federation|Russia', 'Russian'],
  GE: ['Georgia', 'Republic of Georgia', 'Georgian'],
  AM: ['Armenia', 'Armenia', 'Armenian'],
  TR: ['Türkiye', 'Turkey|Türkiye', 'Turkish'],
  IL: ['Israel', 'Israel', 'Israeli'],
  AE: ['the United Arab Emirates', 'United Arab Emirates|UAE|U.A.E.', 'Emirati|UAE'],
  SA: ['Saudi Arabia', 'Saudi Arabia|KSA', 'Saudi'],
  QA: ['Qatar', 'Qatar', 'Qatari'],
  EG: ['Egypt', 'Egypt', 'Egyptian'],
  ZA: ['South Africa', 'South Africa', 'South African'],
  NG: ['Nigeria', 'Nigeria', 'Nigerian'],
  KE: ['Kenya', 'Kenya', 'Kenyan'],
  GH: ['Ghana', 'Ghana', 'Ghanaian'],
  MA: ['Morocco', 'Morocco', 'Moroccan'],
  PK: ['Pakistan', 'Pakistan', 'Pakistani'],
  BD: ['Bangladesh', 'Bangladesh', 'Bangladeshi'],
  LK: ['Sri Lanka', 'Sri Lanka', 'Sri Lankan'],
  NP: ['Nepal', 'Nepal', 'Nepali|Nepalese'],
  MY: ['Malaysia', 'Malaysia', 'Malaysian'],
  ID: ['Indonesia', 'Indonesia', 'Indonesian'],
  TH: ['Thailand', 'Thailand', 'Thai'],
  VN: ['Vietnam', 'Viet Nam|Vietnam', 'Vietnamese'],
  PH: ['the Philippines', 'Philippines', 'Filipino|Philippine'],
  MX: ['Mexico', 'Mexico|México', 'Mexican'],
  BR: ['Brazil', 'Brazil|Brasil', 'Brazilian'],
  AR: ['Argentina', 'Argentina', 'Argentine|Argentinian'],
  CL: ['Chile', 'Chile', 'Chilean'],
  CO: ['Colombia', 'Colombia', 'Colombian'],
  PE: ['Peru', 'Peru', 'Peruvian'],
  UY: ['Uruguay', 'Uruguay', 'Uruguayan'],
  CR: ['Costa Rica', 'Costa Rica', 'Costa Rican'],
  PR: ['Puerto Rico', 'Puerto Rico', 'Puerto Rican'],
  IR: ['Iran', 'Iran', 'Iranian'],
  CU: ['Cuba', 'Cuba', 'Cuban'],
  SY: ['Syria', 'Syria', 'Syrian'],
  KP: ['North Korea', 'North Korea', 'North Korean'],
}

/** Member states of the European Union, and with them the EEA states and Switzerland: where citizens of each may live and work in the others. */
export const FREE_MOVEMENT: ReadonlySet<string> = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'.split(' '))

/** "the United States", "Canada"; the code itself where it is not in the table. */
export const countryName = (code: string): string => COUNTRIES[code]?.[0] ?? code

/** "the United States or Canada" */
export const countryNames = (codes: readonly string[], joint: 'or' | 'and' = 'or'): string => {
  const names = codes.map(countryName)
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`
}

const PLAIN = /^[\x20-\x7e]*$/
const fold = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : normalize(word).normalize('NFD').replace(/\p{M}/gu, ''))

/** What a name may stand for: one country, or several where only its surroundings tell ("Georgia", "CA"). */
type Meaning = readonly string[]
interface Name {
  readonly words: readonly string[]
  readonly means: Meaning
}

/** Names by first word, the longest first; built when first asked for. */
class Names {
  private byFirst: Map<string, Name[]> | null = null
  private readonly list: () => Iterable<readonly [written: string, means: Meaning]>

  constructor(list: () => Iterable<readonly [written: string, means: Meaning]>) {
    this.list = list
  }

  private table(): Map<string, Name[]> {
    if (this.byFirst) return this.byFirst
    const table = new Map<string, Name[]>()
    for (const [written, means] of this.list()) {
      const words = /[^\p{L} ]/u.test(written) ? tokenize(written).map((t) => fold(t.text)) : fold(written).split(' ')
      const first = words[0] ?? ''
      const names = table.get(first)
      if (!names) table.set(first, [{ words, means }])
      else names.splice(names.filter((n) => n.words.length >= words.length).length, 0, { words, means })
    }
    return (this.byFirst = table)
  }

  /** The longest name that begins at `at`. A name begins with a capital letter; short ones are all capitals ("US", not "us"). */
  at(tokens: readonly Token[], at: number, limit: number): { readonly to: number; readonly means: Meaning } | null {
    const token = tokens[at]
    if (!token || at >= limit || !isCapital(token)) return null
    for (const { words, means } of this.table().get(fold(token.text)) ?? []) {
      if (at + words.length > limit || !words.every((w, i) => fold(tokens[at + i]?.text ?? '') === w)) continue
      if (words.length === 1 && token.text.length < 4 && token.text !== token.text.toUpperCase()) continue
      return { to: at + words.length, means }
    }
    return null
  }

  has(token: Token): boolean {
    return isCapital(token) && this.table().has(fold(token.text))
  }
}

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

const split = (means: string, names: string): (readonly [string, Meaning])[] => names.split('|').flatMap((name) => (name ? [[name, name === 'Georgia' ? ['US', 'GE'] : [means]] as const] : []))

const NAMED = new Names(() => Object.entries(COUNTRIES).flatMap(([code, [, names]]) => split(code, names)))
const ADJECTIVES = new Names(() => Object.entries(COUNTRIES).flatMap(([code, [, , adjectives]]) => split(code, adjectives)))
const REGIONS = new Names(() => STATES.flatMap(([country, , names]) => split(country, names)))
const TOWNS = new Names(() => Object.entries(CITIES).flatMap(([country, towns]) => split(country, towns)))

let codes: Map<string, string[]> | null = null

/** What two or three capitals may stand for: states and provinces first, then the country of that ISO code. */
function codeNamed(written: string): Meaning | undefined {
  if (!codes) {
    codes = new Map()
    const all = [...STATES.flatMap(([country, written]) => written.split(' ').map((code) => [code, country] as const)), ...Object.keys(COUNTRIES).map((code) => [code, code] as const)]
    for (const [code, country] of all) if (code && code !== 'EU') codes.set(code, [...(codes.get(code) ?? []), country])
  }
  return codes.get(written)
}

/** Reads names in a row: "the US or Canada", "UK/EU". */
function list(names: Names): PhraseClass<readonly string[]> {
  const one = (tokens: readonly Token[], at: number, limit: number): ReturnType<Names['at']> => names.at(tokens, tokens[at]?.norm === 'the' ? at + 1 : at, limit)
  return {
    starts: (token) => token.norm === 'the' || names.has(token),
    eat(tokens, at, limit) {
      const codes: string[] = []
      let to = at
      let next = at
      for (let hit = one(tokens, next, limit); hit; hit = next > to ? one(tokens, next, limit) : null) {
        codes.push(...hit.means)
        to = next = hit.to
        while (next < limit && next < to + 2 && [',', '/', 'or', 'and', '&'].includes(tokens[next]?.norm ?? '')) next++
      }
      return codes.length > 0 ? { to, value: [...new Set(codes)] } : null
    },
  }
}

/** Countries by name: value is their codes. "the United States", "UK or EU". */
export const country: PhraseClass<readonly string[]> = list(NAMED)

/** Words for who or what is of a country: "US", "Australian", "British or Irish". */
export const nationality: PhraseClass<readonly string[]> = list(ADJECTIVES)

type Mention = { readonly from: number; readonly to: number; readonly is: 'country' | 'region' | 'town' | 'code'; readonly means: Meaning }

function mentionAt(tokens: readonly Token[], at: number, limit: number): Mention | null {
  const found = (
    [
      ['country', NAMED],
      ['region', REGIONS],
      ['town', TOWNS],
    ] as const
  ).flatMap(([is, names]) => {
    const hit = names.at(tokens, at, limit)
    return hit ? [{ is, ...hit, from: at }] : []
  })
  const longest = found.sort((a, b) => b.to - a.to)[0]
  if (longest) return longest
  const token = tokens[at]
  const means = token && at < limit && /^[A-Z]{2,3}$/.test(token.text) ? codeNamed(token.text) : undefined
  return means ? { from: at, to: at + 1, is: 'code', means } : null
}

/** A code after a place or a comma, at the beginning, or in brackets; elsewhere two capitals are a word ("IT", "OR"). */
const codeStands = (tokens: readonly Token[], at: number, before: Mention | undefined): boolean =>
  at === 0 || before?.to === at || [',', '(', '[', '-', '–', '—', '/', '|'].includes(tokens[at - 1]?.text ?? '') || tokens[at]?.hyphen === true

/** "San Jose, CA": one place with the parts that it is written in. Countries that it may be in; several where that stays open. */
function placeAt(tokens: readonly Token[], at: number, limit: number): { readonly to: number; readonly means: Meaning } | null {
  const parts: Mention[] = []
  let next = at
  while (next < limit) {
    const mention = mentionAt(tokens, next, limit)
    const before = parts.at(-1)
    if (!mention || (mention.is === 'code' && !codeStands(tokens, next, before))) break
    if (before && (before.is === 'country' || (before.is === mention.is && mention.is === 'town') || (before.is === 'code' && mention.is !== 'country'))) break
    parts.push(mention)
    next = mention.to
    while (next < limit && next < mention.to + 2 && [',', '-', '–', '('].includes(tokens[next]?.text ?? '')) next++
  }
  const last = parts.at(-1)
  return last ? { to: last.to, means: resolve(tokens, parts) } : null
}

function resolve(tokens: readonly Token[], parts: readonly Mention[]): Meaning {
  const named = parts.find((p) => p.is === 'country')
  if (named) return named.means
  const town = parts.find((p) => p.is === 'town')
  const wider = parts.findLast((p) => p.is === 'code' || p.is === 'region')
  if (!wider) return town?.means ?? []
  const both = wider.means.filter((c) => town?.means.includes(c))
  if (both.length > 0) return both
  const [first] = wider.means
  return first && (town || afterUnknownTown(tokens, wider)) ? [first] : wider.means
}

/** "Milpitas, CA": what stands before the comma is a place, though not one of the table. */
function afterUnknownTown(tokens: readonly Token[], wider: Mention): boolean {
  const town = tokens[wider.from - 2]
  return tokens[wider.from - 1]?.text === ',' && town !== undefined && /^\p{Lu}\p{Ll}/u.test(town.text) && !['remote', 'hybrid', 'onsite', 'anywhere', 'office'].includes(town.norm)
}

/** A place of the tables in running text, "San Jose, CA" or "Bengaluru": value is the country, null where several are possible. */
export const place: PhraseClass<string | null> = {
  starts: (token) => NAMED.has(token) || REGIONS.has(token) || TOWNS.has(token),
  eat(tokens, at, limit) {
    const found = placeAt(tokens, at, limit)
    return found ? { to: found.to, value: found.means.length === 1 ? (found.means[0] ?? null) : null } : null
  },
}

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
  const tokens = tokenize(trimmed.replace(/^the\s/i, '').replace(/^\p{L}/u, (c) => c.toUpperCase()))
  for (const names of [NAMED, ADJECTIVES]) {
    const hit = names.at(tokens, 0, tokens.length) ?? names.at(tokens.map((t) => ({ ...t, text: t.text.toUpperCase() })), 0, tokens.length)
    if (hit?.to === tokens.length) return hit.means[0] ?? null
  }
  return countryOf(trimmed)
}
