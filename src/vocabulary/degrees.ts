import { flatMap, map } from '../core/lists.ts'
import type { DegreeLevel } from '../core/profile.ts'
import { isAscii } from '../matcher/chars.ts'
import * as degrees from './lexicon/degrees.ts'
import * as lexicon from './lexicon/sentences.ts'
import { wordSet } from '../matcher/words.ts'

/** A degree as written: its level and its subject, null where the text names none. */
export interface WrittenDegree {
  readonly level: DegreeLevel | null
  readonly field: string | null
  /** The higher level that the name may stand for too, by country or by age of the degree; null where it is one thing. */
  readonly mayBe: DegreeLevel | null
  /** A Master's that begins without a first degree: who studies for it has none yet. */
  readonly integrated: boolean
}

/** Where and when a degree was taken, as far as is known. */
export interface DegreeOrigin {
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  readonly institution: string | null
  /** Year of graduation. */
  readonly year: number | null
}

const NOWHERE: DegreeOrigin = { country: null, institution: null, year: null }

interface NationalDegree {
  readonly names: readonly string[]
  readonly level: DegreeLevel
  /** Countries where it means this, between spaces; the row without any counts where no other does. `SCT` is Scotland. */
  readonly in?: string
  readonly mayBe?: DegreeLevel
  /** Last year in which `mayBe` was given; without it, always. */
  readonly until?: number
  readonly integrated?: true
}

const NATIONAL: readonly NationalDegree[] = degrees.nationalDegrees

/** Behind a German Diplom these make it one of a university of applied sciences: bachelor's level (KMK, HQR level 6). */
const APPLIED = /\bFH\b|Fachhochschule|Berufsakademie|\(BA\)|University of Applied Sciences/i
const DIPLOM = /^(?:diplom|dipl)/

/** Institutions whose short name is a degree as well: "BS Computer Science, MIT". */
const ALSO_INSTITUTIONS = new Set(['mit'])

const ALSO_WORDS = wordSet(lexicon.degreesOrWords)

let levels: Map<string, readonly NationalDegree[]> | undefined

/** The readings of each name: those of countries first. */
function levelNames(): ReadonlyMap<string, readonly NationalDegree[]> {
  if (levels) return levels
  levels = new Map()
  const general = map(Object.entries(degrees.degreeNames), ([level, names]) => ({
    names,
    level: level as DegreeLevel,
  }))
  for (const row of [...NATIONAL, ...general])
    for (const name of row.names) levels.set(name, [...(levels.get(name) ?? []), row])
  return levels
}

/** Of the readings of a name the one for this country, else the one for all. */
const readingFor = (
  rows: readonly NationalDegree[],
  countries: readonly string[],
): NationalDegree | undefined =>
  rows.find((row) => row.in?.split(' ').some((country) => countries.includes(country))) ??
  rows.find((row) => row.in === undefined)

const LONGEST = 4

/** Subjects that are written short. */
const SUBJECTS = new Map<string, string>(Object.entries(degrees.shortSubjects))

/** Degrees whose name holds their subject. */
const NAMED_SUBJECT = new Map<string, string>(Object.entries(degrees.subjectOfName))

const AROUND = wordSet(lexicon.aroundSubject)
const ENDS = wordSet(lexicon.behindSubject)

interface Word {
  readonly norm: string
  readonly start: number
  readonly end: number
  readonly capitals: boolean
}

/** Without marks, signs and capitals: "Diplôme" is "diplome", "Master's" is "masters". */
const plain = (word: string): string =>
  (isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[øæłßđ]/g, (letter) => WITHOUT_MARK[letter] ?? letter)
    .replace(/[.'’]/g, '')

/** Letters that no accent can be taken off. */
const WITHOUT_MARK: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ł: 'l', ß: 'ss', đ: 'd' }

const startsDotted = (word: string): boolean =>
  word.includes('.') && (isAscii(word) ? /^[a-z]\.[a-z]/i.test(word) : /^\p{L}\.\p{L}/u.test(word))

function wordsOf(text: string): Word[] {
  const found = text.matchAll(
    isAscii(text) ? /[a-zA-Z\d][a-zA-Z\d.'+#&]*/g : /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’+#&]*/gu,
  )
  return Array.from(found, ({ 0: signs, index }) => {
    const written = signs.replace(/[.]+$/, '')
    return {
      norm: plain(written),
      start: index,
      end: index + written.length,
      capitals: written === written.toUpperCase() || startsDotted(written),
    }
  })
}

/** The degree that the name at `at` gives, and how many words it takes. */
function levelAt(
  words: readonly Word[],
  at: number,
  countries: readonly string[],
): { readonly row: NationalDegree; readonly name: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const name = map(words.slice(at, at + length), (w) => w.norm).join(' ')
    const rows = levelNames().get(name)
    const row = rows && readingFor(rows, countries)
    if (row && (!ALSO_WORDS.has(name) || words[at]?.capitals)) return { row, name, length }
  }
  return null
}

const RANK: readonly DegreeLevel[] = ['highschool', 'associate', 'bachelor', 'master', 'doctorate']

const SCOTTISH = /Edinburgh|Glasgow|Aberdeen|St\.? Andrews|Dundee|Stirling|Strathclyde|Heriot/

/**
 * Level and subject of a degree as a CV writes it: "BSc (Hons) Comp Sci", "Master's in Computer Science", "B.Tech, EE", "Diplom Informatik".
 * Of several levels ("BS/MS") the highest counts. Short subjects are written out; others stay as written. `origin` decides between countries.
 */
export function degreeOf(text: string, origin: DegreeOrigin = NOWHERE): WrittenDegree {
  const words = wordsOf(text.slice(0, 300))
  const { found, rest } = namesIn(words, countriesOf(text, origin))
  const rows = map(found, ({ name, row }) =>
    DIPLOM.test(name) ? diplomOf(row, text, origin) : row,
  )
  const best = rows.reduce<NationalDegree | null>(
    (a, b) => (a && RANK.indexOf(a.level) >= RANK.indexOf(b.level) ? a : b),
    null,
  )
  const named = flatMap(found, ({ name }) => NAMED_SUBJECT.get(name) ?? [])[0]
  return {
    level: best?.level ?? null,
    field: subjectOf(text, rest) ?? named ?? null,
    mayBe: best && mayBe(best, origin.year),
    integrated: best?.integrated === true,
  }
}

const countriesOf = (text: string, { institution, country }: DegreeOrigin): readonly string[] =>
  SCOTTISH.test(`${text} ${institution ?? ''}`) ? ['SCT', 'GB'] : [country ?? '']

type Named = NonNullable<ReturnType<typeof levelAt>>

/** The degrees that the words name, and the words that are left. A short name behind a degree may be the institution's. */
function namesIn(
  words: readonly Word[],
  countries: readonly string[],
): { readonly found: readonly Named[]; readonly rest: readonly Word[] } {
  const found: Named[] = []
  const rest: Word[] = []
  for (let at = 0; at < words.length;) {
    const hit = levelAt(words, at, countries)
    const isInstitution = hit !== null && found.length > 0 && ALSO_INSTITUTIONS.has(hit.name)
    if (hit && !isInstitution) found.push(hit)
    else if (!hit) rest.push(...words.slice(at, at + 1))
    at += hit?.length ?? 1
  }
  return { found, rest }
}

const diplomOf = (
  row: NationalDegree,
  text: string,
  { institution }: DegreeOrigin,
): NationalDegree =>
  row.level === 'master' && APPLIED.test(`${text} ${institution ?? ''}`)
    ? { ...row, level: 'bachelor' }
    : row

/** A level that was given up to a year counts for degrees of that time alone, and for those without a year not. */
const mayBe = ({ mayBe: level, until }: NationalDegree, year: number | null): DegreeLevel | null =>
  level !== undefined && (until === undefined || (year !== null && year <= until)) ? level : null

/** The subject of a text without its degree; short forms written out. */
export function fieldOf(text: string): string | null {
  return subjectOf(text, wordsOf(text.slice(0, 300)))
}

function subjectOf(text: string, rest: readonly Word[]): string | null {
  const stop = rest.findIndex((word) => ENDS.has(word.norm))
  const kept = stop < 0 ? rest : rest.slice(0, stop)
  let from = 0
  let to = kept.length
  while (from < to && isAround(kept[from])) from++
  while (to > from && isAround(kept[to - 1])) to--
  const first = kept[from]
  const last = kept[to - 1]
  if (!first || !last || to <= from) return null
  const short = SUBJECTS.get(map(kept.slice(from, to), (w) => w.norm).join(' '))
  return short ?? text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

const isAround = (word: Word | undefined): boolean =>
  word !== undefined && AROUND.has(word.norm) && !isSubject(word)

const isSubject = (word: Word | undefined): boolean =>
  word !== undefined && word.capitals && SUBJECTS.has(word.norm)
