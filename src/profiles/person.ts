import type { Pay } from '../core/posting.ts'
import { WORKPLACES } from '../core/choices.ts'
import type {
  AvailabilityFact,
  Cefr,
  Fact,
  LocationFact,
  Profile,
  SpokenFact,
} from '../core/profile.ts'
import { testsIn, type LanguageTest } from '../vocabulary/language-tests.ts'
import { evidence, type Cell } from '../yaml/cell.ts'
import { readRange } from './read-dates.ts'
import { shown } from '../yaml/problems.ts'
import { isSpokenLanguage, languageAndLevel } from './spoken.ts'
import {
  booleanOf,
  dateFact,
  entry,
  fact,
  leadingNumber,
  listOf,
  numberOf,
  cellTextAt,
  textFact,
  cellText,
  type Warn,
} from './values.ts'
import {
  CEFR_WORDS,
  EMPLOYMENT_WORDS,
  lookUp,
  PAY_UNIT_WORDS,
  WORKPLACE_WORDS,
} from './value-words.ts'

const numberFact = (cell: Cell | null): Fact<number> | null => {
  const value = numberOf(cell)
  return cell && value !== null ? fact(cell, value) : null
}

export const booleanFact = (cell: Cell | null): Fact<boolean> | null => {
  const value = booleanOf(cell)
  return cell && value !== null ? fact(cell, value) : null
}

/** A mapping, or a text such as "May–August 2025". */
export function readAvailability(cell: Cell, warn: Warn): AvailabilityFact {
  if (cell.entries)
    return {
      at: evidence(cell, 'availability'),
      start: dateFact(entry(cell, 'start')),
      end: dateFact(entry(cell, 'end')),
      hoursPerWeek: numberFact(entry(cell, 'hoursPerWeek')),
    }
  const range = readRange(cellText(cell) ?? '')
  const start = range ? fact(cell, range.start) : dateFact(cell)
  if (!start)
    warn(
      cell,
      `availability ${shown(cellText(cell) ?? '')} names no dates. Write { start: 2025-05-12, end: 2025-08-29 }.`,
    )
  return {
    at: evidence(cell),
    start,
    end: range?.end ? fact(cell, range.end) : null,
    hoursPerWeek: null,
  }
}

export function readLocation(cell: Cell): LocationFact {
  if (!cell.entries)
    return {
      at: evidence(cell),
      current: textFact(cell),
      relocate: null,
      workplaces: null,
      travelPercent: null,
      commuteKm: null,
    }
  const places = entry(cell, 'workplaces')
  const named = places
    ? listOf(places).flatMap((item) =>
        /^any$/i.test(cellText(item) ?? '')
          ? WORKPLACES
          : (lookUp(WORKPLACE_WORDS, cellText(item) ?? '') ?? []),
      )
    : []
  return {
    at: evidence(
      cell,
      ['location', cellTextAt(cell, 'current')].filter((part) => part !== null).join(': '),
    ),
    current: textFact(entry(cell, 'current')),
    relocate: booleanFact(entry(cell, 'relocate')),
    workplaces: places ? fact(places, named) : null,
    travelPercent: numberFact(entry(cell, 'travelPercent')),
    commuteKm: numberFact(entry(cell, 'commuteKm')),
  }
}

/** "English", "English (C2)", "German: B1", "Japanese (JLPT N2)", a mapping of both kinds. */
export function readSpoken(cell: Cell, warn: Warn): SpokenFact[] {
  return listOf(cell).flatMap((item) => {
    if (!item.entries)
      return (cellText(item) ?? '')
        .split(/\s*[,;]\s*(?![^(]*\))/)
        .filter(Boolean)
        .map((text) => spokenFrom(text, item, warn))
    const language = cellTextAt(item, 'language')
    if (language !== null)
      return [
        {
          language,
          ...levelOf(cellTextAt(item, 'level') ?? '', language),
          at: evidence(item, language),
        },
      ]
    return [...item.entries].map(([name, level]) => ({
      language: name,
      ...levelOf(cellText(level) ?? '', name),
      at: evidence(level),
    }))
  })
}

/** A level by its word, or by a test: the lower of those that the test leaves open. */
export function levelOf(written: string, language: string): Pick<SpokenFact, 'level' | 'test'> {
  const test = testsIn(written)[0] ?? testsIn(`${language} ${written}`)[0]
  const [first = ''] = written.split(/\s*[,/(+]\s*/)
  const level = lookUp(CEFR_WORDS, written) ?? lookUp(CEFR_WORDS, first)
  return { level: level ?? test?.low ?? null, test: test?.label ?? null }
}

function spokenFrom(text: string, cell: Cell, warn: Warn): SpokenFact {
  const beside = /[(:–—]|\s-\s/.test(text) ? null : languageAndLevel(text)
  return beside?.level && testsIn(text).length === 0
    ? { ...beside, test: null, at: evidence(cell, text) }
    : spokenWithSigns(text, cell, warn)
}

/** "English (C2)", "German: B1", "JLPT N2". */
function spokenWithSigns(text: string, cell: Cell, warn: Warn): SpokenFact {
  const [, name = text, inside = ''] =
    /^([^(:–—]+?)\s*(?:\(|:|\s[-–—]|–|—)\s*([^()]*)\)?$/.exec(text) ?? []
  const [test] = testsIn(text)
  const within = levelOf(inside, name)
  const level = within.level ?? trailingLevel(text) ?? test?.low ?? null
  if (inside !== '' && level === null)
    warn(
      cell,
      `The level in ${shown(text)} was not understood. Write A1, A2, B1, B2, C1, C2 or native.`,
    )
  return {
    language: test ? spokenIn(text, test) : nameIn(text, name, inside === '' && level !== null),
    level,
    test: test?.label ?? null,
    at: evidence(cell, text),
  }
}

/** The language beside a test, else that of the test: "Mandarin HSK 5", "JLPT N2". */
function spokenIn(text: string, { label, language }: LanguageTest): string {
  const bare = text
    .replace(label, '')
    .replace(/[\s():,–—-]+$/, '')
    .trim()
  return isSpokenLanguage(bare) ? bare : language
}

/** "German C1" ends in its level. */
const nameIn = (text: string, name: string, endsInLevel: boolean): string =>
  endsInLevel ? text.split(/\s+/).slice(0, -1).join(' ') : name.trim()

const trailingLevel = (text: string): Cefr | null =>
  /\s(?:[ABC][12]|native)$/i.test(text) ? lookUp(CEFR_WORDS, text.split(/\s+/).at(-1) ?? '') : null

/** Names, each as text or as a mapping with its `name`. */
export function readNames(cell: Cell): Fact<string>[] {
  return listOf(cell).flatMap((item) => {
    const name = item.entries ? cellTextAt(item, 'name') : cellText(item)
    return name === null ? [] : [{ value: name, at: evidence(item, name) }]
  })
}

/** What stands beside the name of a certificate and tells whether it is held. */
const OF_CERTIFICATE = [
  ['status', ''],
  ['until', 'until '],
  ['date', ''],
] as const

/** Certificates as they are written; of a mapping the name, and in brackets what tells whether it is held: "CPA (in progress)". */
export function readCertificates(cell: Cell): Fact<string>[] {
  return listOf(cell).flatMap((item) => {
    const [named] = readNames(item)
    if (!named || !item.entries) return named ?? []
    const more = OF_CERTIFICATE.flatMap(([key, before]) => {
      const said = cellTextAt(item, key)
      return said === null ? [] : `${before}${said}`
    })
    return more.length === 0 ? named : { ...named, value: `${named.value} (${more.join(', ')})` }
  })
}

export function readCompetencies(cell: Cell): NonNullable<Profile['competencies']>[number][] {
  return listOf(cell).flatMap((item) => {
    if (item.entries)
      return [...item.entries].map(([name, note]) => ({
        name,
        note: cellText(note),
        at: evidence(note, name),
      }))
    const name = cellText(item)
    return name === null ? [] : [{ name, note: null, at: evidence(item, name) }]
  })
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' }

/** `{ amount: 40, currency: USD, unit: hour }`, or "$40/hour", "60000 EUR a year". */
export function readPreferences(cell: Cell): NonNullable<Profile['preferences']> {
  const types = entry(cell, 'employmentTypes')
  const at = entry(cell, 'minimumPay')
  const pay = at && payAt(at)
  return {
    minimumPay:
      at && pay
        ? { value: pay, at: evidence(at, `minimumPay: ${pay.min} ${pay.currency} per ${pay.unit}`) }
        : null,
    employmentTypes: types
      ? fact(
          types,
          listOf(types).flatMap((item) => lookUp(EMPLOYMENT_WORDS, cellText(item) ?? '') ?? []),
        )
      : null,
  }
}

const payAt = (cell: Cell): Pay | null =>
  cell.entries
    ? payOf(numberOf(entry(cell, 'amount')), cellTextAt(cell, 'currency'), cellTextAt(cell, 'unit'))
    : payFrom(cellText(cell) ?? '')

function payFrom(text: string): Pay | null {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0] ?? CURRENCY_SIGNS[text[0] ?? ''] ?? null
  const unit = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .findLast((word) => lookUp(PAY_UNIT_WORDS, word) !== null)
  return payOf(leadingNumber(text.replace(/^[A-Z]{3}\s?/, '')), code, unit ?? null)
}

/** Above this a number without a unit is pay for a year; below it, for an hour. */
const YEARLY_FROM = 1000

function payOf(amount: number | null, currency: string | null, unit: string | null): Pay | null {
  if (amount === null) return null
  return {
    min: amount,
    max: amount,
    currency: currency?.toUpperCase() ?? 'USD',
    unit: lookUp(PAY_UNIT_WORDS, unit ?? '') ?? (amount >= YEARLY_FROM ? 'year' : 'hour'),
  }
}
