import type { AuthorizationFact, ClearanceFact, Fact } from '../core/profile.ts'
import { countryByName, nationalityCode } from '../vocabulary/country-names.ts'
import { evidence, type Cell } from '../yaml/cell.ts'
import { alternation } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { readDate } from './read-dates.ts'
import { shown } from '../yaml/problems.ts'
import { entry, fact, listOf, cellTextAt, cellText } from './values.ts'
import { lookUp, SPONSORSHIP_WORDS } from './value-words.ts'

/** The code of a country that somebody wrote by its name or code; null where it is none. */
export const countryNamed = (written: string): string | null => countryByName(written)

/** A report of what could not be read, as an error. */
export type Fail = (cell: Cell, message: string) => void

/** Statuses that exist in one country only, lower case without signs (US: 8 CFR 214.2, uscis.gov; UK: gov.uk visas; the rest as their governments name them). */
const STATUS_COUNTRY: Readonly<Record<string, string>> = {
  f1: 'US',
  j1: 'US',
  h1b: 'US',
  h4: 'US',
  l1: 'US',
  l2: 'US',
  o1: 'US',
  tn: 'US',
  e3: 'US',
  cpt: 'US',
  opt: 'US',
  stemopt: 'US',
  ead: 'US',
  greencard: 'US',
  gc: 'US',
  lpr: 'US',
  usc: 'US',
  f1cpt: 'US',
  f1opt: 'US',
  f1stemopt: 'US',
  daca: 'US',
  tps: 'US',
  asylee: 'US',
  l2s: 'US',
  h1b1: 'US',
  skilledworkerdependant: 'GB',
  bno: 'GB',
  hpi: 'GB',
  globaltalent: 'GB',
  youthmobilityscheme: 'GB',
  graduateroute: 'GB',
  chancenkarte: 'DE',
  stamp1g: 'IE',
  stamp4: 'IE',
  stamp5: 'IE',
  oci: 'IN',
  ocicard: 'IN',
  overseascitizenofindia: 'IN',
  ltvp: 'SG',
  skilledworker: 'GB',
  skilledworkervisa: 'GB',
  graduatevisa: 'GB',
  settledstatus: 'GB',
  presettledstatus: 'GB',
  indefiniteleavetoremain: 'GB',
  ilr: 'GB',
  pgwp: 'CA',
  eublucard: 'EU',
  eubluecard: 'EU',
  bluecard: 'EU',
}

const FILLER = new RegExp(String.raw`\b(?:${alternation(lexicon.aroundRights)})\b`, 'gi')
/** A name that begins or ends in one of these is no country's, though country-to-iso reads "in the" as "IN". */
const FILLED =
  /^(?:in|to|of|for|at|or|and|with|the|any|is|as|a|an)\s|\s(?:in|to|of|for|at|or|and|with|the|is|as)$/i
const STATUSES = alternation(lexicon.clearanceStatuses)
const CLEARANCE_STATUS = new RegExp(String.raw`\b(?:${STATUSES})\b`, 'i')
const BESIDE_CLEARANCE = new RegExp(String.raw`[(),]|\b(?:${STATUSES}|security|clearance)\b`, 'gi')
const BASIS = /\b(STEM[ -]OPT|OPT|CPT|EAD)\b/i

/** Who may work where. `fail` is told of an entry that names no country. */
export function readAuthorization(cell: Cell, fail: Fail): AuthorizationFact[] {
  return listOf(cell).flatMap((item) => {
    if (!item.entries) return fromText(cellText(item) ?? '', item, null, fail)
    if (item.entries.has('country') || item.entries.has('status'))
      return fromText(
        cellTextAt(item, 'country') ?? cellTextAt(item, 'status') ?? '',
        item,
        item,
        fail,
      )
    return [...item.entries].flatMap(([country, child]) =>
      fromText(
        child.entries ? country : `${country} ${cellText(child) ?? ''}`,
        child,
        child.entries ? child : null,
        fail,
      ),
    )
  })
}

function fromText(text: string, cell: Cell, detail: Cell | null, fail: Fail): AuthorizationFact[] {
  const found = placesIn(text)
  const status = cellTextAt(detail, 'status') ?? found.rest
  const basis =
    cellTextAt(detail, 'basis') ?? (status === null ? null : BASIS.exec(status)?.[1]) ?? null
  const countries =
    found.countries.length > 0
      ? found.countries
      : [statusCountry(status) ?? statusCountry(basis)].filter((code) => code !== null)
  if (countries.length === 0 && text !== '')
    fail(
      cell,
      `workAuthorization ${shown(text)} names no country that fit knows. Write the country first, such as US or { country: US, status: citizen }.`,
    )
  const until =
    readDate(cellTextAt(detail, 'until') ?? '') ??
    readDate((status === null ? null : /\buntil (.+)$/i.exec(status)?.[1]) ?? '')
  const at = evidence(
    cell,
    [text, cellTextAt(detail, 'status'), cellTextAt(detail, 'basis')]
      .filter((part) => part !== null)
      .join(', '),
  )
  return countries.map((country) => ({
    at,
    country,
    status: status?.replace(/\s*\(?\buntil .*$/i, '') || null,
    basis,
    until,
    sponsorship: lookUp(SPONSORSHIP_WORDS, cellTextAt(detail, 'sponsorship') ?? ''),
  }))
}

function statusCountry(status: string | null): string | null {
  const name = (status ?? '').replace(/[\s()/-]|\buntil .*$|\bvisa\b/gi, '').toLowerCase()
  return Object.hasOwn(STATUS_COUNTRY, name) ? (STATUS_COUNTRY[name] ?? null) : null
}

/** The countries that a text names ("US", "US citizen", "authorized to work in the UK", "US and Canada"), and what else it says. */
function placesIn(text: string): {
  readonly countries: readonly string[]
  readonly rest: string | null
} {
  const whole = countryByName(text)
  if (whole) return { countries: [whole], rest: null }
  const countries: string[] = []
  const rest: string[] = []
  for (const part of text.split(/\s*(?:,|;|\band\b|&|\()\s*/))
    readPart(part.replace(/[):]/g, ' ').trim(), countries, rest)
  const said = [...new Set(rest)].join(', ').replace(/\s+/g, ' ').trim()
  return { countries, rest: said === '' ? null : said }
}

function readPart(part: string, countries: string[], rest: string[]): void {
  const words = part.split(/\s+/)
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const name = words.slice(at, at + size).join(' ')
      const code =
        isPlace(name, words.length === size) && !FILLED.test(name)
          ? (countryByName(name) ?? nationalityCode(name))
          : null
      if (!code) continue
      countries.push(code)
      part = [...words.slice(0, at), ...words.slice(at + size)].join(' ')
      size = 0
      break
    }
  }
  const said = part.replace(FILLER, ' ').replace(/\s+/g, ' ').trim()
  if (said !== '') rest.push(said)
}

/** Short words are codes only in capitals ("in" is India's code), and status names are none. */
const isPlace = (name: string, whole: boolean): boolean =>
  (whole || name.length > 3 || name === name.toUpperCase()) &&
  !Object.hasOwn(STATUS_COUNTRY, name.toLowerCase()) &&
  !/^(?:OPT|CPT|EAD|PR|GC|LPR|TN)$/.test(name)

/** Citizenships as ISO codes: "IN", "India", "Indian", "US and India". */
export function readCitizenships(cell: Cell, fail: Fail): Fact<string>[] {
  return listOf(cell).flatMap((item) => {
    const text = cellText(item) ?? ''
    const whole = countryByName(text) ?? nationalityCode(text)
    const countries = whole ? [whole] : placesIn(text).countries
    if (text !== '' && countries.length === 0)
      fail(
        item,
        `citizenships ${shown(text)} names no country that fit knows. Write its code or name, such as IN or India.`,
      )
    return countries.map((country) => fact(item, country))
  })
}

/** "TS/SCI (active)", or a mapping. */
export function readClearance(cell: Cell): ClearanceFact | null {
  if (cell.entries) {
    const level = cellTextAt(cell, 'level')
    const country = cellTextAt(cell, 'country')
    return level === null
      ? null
      : {
          at: evidence(
            cell,
            [country, level, cellTextAt(cell, 'status')].filter((part) => part !== null).join(', '),
          ),
          country: country === null ? null : countryByName(country),
          level,
          status: cellText(entry(cell, 'status')),
        }
  }
  const text = cellText(cell)
  if (text === null || /^(?:none|no)$/i.test(text)) return null
  const status = CLEARANCE_STATUS.exec(text)?.[0].toLowerCase() ?? null
  const bare = text.replace(BESIDE_CLEARANCE, ' ')
  const { countries, rest } = placesIn(bare.replace(/\s+/g, ' ').trim())
  // "status" is part of the name of one level, and elsewhere says nothing
  const level = /\breliability\b/i.test(text) ? 'Reliability Status' : (rest ?? text)
  return { at: evidence(cell, text), country: countries[0] ?? null, level, status }
}
