import { isoWhen, type When } from '../core/day.ts'
import type { ExperienceFact, PublicationFact, SkillFact } from '../core/profile.ts'
import { evidence, type Cell } from '../yaml/cell.ts'
import { isOngoing, readDate, readRange, type Range } from './read-dates.ts'
import { LISTED, readSkills, type SkillSetting } from './skills.ts'
import { entry, listOf, numberOf, cellTextAt, cellText, type Warn } from './values.ts'
import { JOB_TYPE_WORDS, lookUp, PUBLICATION_STATUS_WORDS } from './value-words.ts'

/** Entries and the skills that they prove. */
export interface Work<T> {
  readonly entries: readonly T[]
  readonly skills: readonly SkillFact[]
  /** Whether any entry names skills at all. */
  readonly namesSkills: boolean
}

export function readExperience(list: Cell, warn: Warn): Work<ExperienceFact> {
  return gathered(listOf(list).map((cell) => (cell.entries ? job(cell, warn) : jobFromText(cell))))
}

interface One<T> {
  readonly entry: T
  readonly skills: readonly SkillFact[] | null
}

const gathered = <T>(all: readonly One<T>[]): Work<T> => ({
  entries: all.map((one) => one.entry),
  skills: all.flatMap((one) => one.skills ?? []),
  namesSkills: all.some((one) => one.skills !== null),
})

const whenAt = (cell: Cell, key: string): When | null => readDate(cellTextAt(cell, key) ?? '')

/** When it ended; null where it still goes on or the file does not say. */
function endOf(cell: Cell): When | null {
  const written = cellTextAt(cell, 'end')
  return written === null || isOngoing(written) ? null : readDate(written)
}

function job(cell: Cell, warn: Warn): One<ExperienceFact> {
  const title = cellTextAt(cell, 'title')
  const organization = cellTextAt(cell, 'organization')
  const start = whenAt(cell, 'start')
  const end = endOf(cell)
  if (start && end && end.last < start.first)
    warn(
      entry(cell, 'end') ?? cell,
      `end ${isoWhen(end)} lies before start ${isoWhen(start)}. Check both dates.`,
    )
  const dates = start && `${isoWhen(start)} to ${end ? isoWhen(end) : 'present'}`
  const where = [title, organization, dates].filter((part) => part !== null).join(', ')
  const skillCell = entry(cell, 'skills')
  const setting: SkillSetting = {
    origin: 'experience',
    lastUsed: end,
    where,
    andParts: false,
  }
  const skills = skillCell ? readSkills(skillCell, setting, warn) : null
  return {
    entry: {
      at: evidence(cell, where),
      title,
      organization,
      start,
      end,
      type: lookUp(JOB_TYPE_WORDS, cellTextAt(cell, 'type') ?? '') ?? typeOf(title),
      skills: skills?.map((skill) => skill.name) ?? [],
      summary: summaryOf(cell),
    },
    skills,
  }
}

/** "Software Engineering Intern at Example, 2024-06 to 2024-09" */
function jobFromText(cell: Cell): One<ExperienceFact> {
  const text = cellText(cell) ?? ''
  const parts = text.split(/\s*[,|()]\s*/).filter((part) => part !== '')
  const [head = '', ...behind] = parts
  const times = behind.map(timeOf)
  const { rest, range } = timeBehind(head) ?? {
    rest: head,
    range: times.find((found) => found !== null) ?? null,
  }
  const [title = '', organization = ''] = rest.split(/\s+(?:at|@)\s+/)
  const second = times[0] === null ? behind[0] : null
  return {
    entry: {
      at: evidence(cell, text),
      title: title || null,
      organization: organization || (second ?? null),
      start: range?.start ?? null,
      end: range?.end ?? null,
      type: typeOf(title),
      skills: [],
      summary: null,
    },
    skills: null,
  }
}

/** A stretch of time, or one date as that. */
function timeOf(written: string): Range | null {
  const range = readRange(written)
  const when = range ? null : readDate(written)
  return range ?? (when && { start: when, end: when })
}

/** Words that a stretch of time takes: "from May 2021 to September 2022". */
const MOST_WORDS_OF_TIME = 6

/** "Intern at Example summer 2024": the time that ends a text, and what stands before it; null where it ends in none. */
function timeBehind(text: string): { readonly rest: string; readonly range: Range } | null {
  const words = text.split(/\s+/)
  for (let at = Math.max(1, words.length - MOST_WORDS_OF_TIME); at < words.length; at++) {
    const range = timeOf(words.slice(at).join(' '))
    if (range) return { rest: words.slice(0, at).join(' '), range }
  }
  return null
}

function typeOf(title: string | null): ExperienceFact['type'] {
  if (title === null) return null
  if (/\b(?:intern|internship|co-op|trainee|praktikant\w{0,3})\b/i.test(title)) return 'internship'
  return /\b(?:working student|werkstudent\w{0,3}|part-time)\b/i.test(title) ? 'part-time' : null
}

function summaryOf(cell: Cell): string | null {
  const summary = entry(cell, 'summary')
  const lines = summary ? listOf(summary).flatMap((item) => cellText(item) ?? []) : []
  return lines.length > 0 ? lines.join(' ') : null
}

/** Skills of projects; a project has no fact of its own. Null where none names skills. */
export function readProjects(list: Cell, warn: Warn): readonly SkillFact[] | null {
  const all = listOf(list).flatMap((cell) => {
    const skills = entry(cell, 'skills')
    const where = [cellTextAt(cell, 'name') ?? 'project', cellTextAt(cell, 'url')]
      .filter((part) => part !== null)
      .join(', ')
    const setting: SkillSetting = { ...LISTED, origin: 'project', lastUsed: endOf(cell), where }
    return skills ? [readSkills(skills, setting, warn)] : []
  })
  return all.length > 0 ? all.flat() : null
}

export function readPublications(list: Cell, warn: Warn): Work<PublicationFact> {
  return gathered(
    listOf(list).map((cell) =>
      cell.entries ? paper(cell, warn) : { entry: paperFromText(cell), skills: null },
    ),
  )
}

const PREPRINT_SERVERS = ['arxiv', 'biorxiv', 'medrxiv', 'ssrn', 'openreview preprint', 'techrxiv']

function namesPreprintServer(text: string): boolean {
  const words = ` ${text.toLowerCase().split(/\W+/).join(' ')} `
  return PREPRINT_SERVERS.some((name) => words.includes(` ${name} `))
}

function paper(cell: Cell, warn: Warn): One<PublicationFact> {
  const title = cellTextAt(cell, 'title')
  const venue = cellTextAt(cell, 'venue')
  const year = yearOf(numberOf(entry(cell, 'year'))) ?? yearIn(venue)
  const status =
    lookUp(PUBLICATION_STATUS_WORDS, cellTextAt(cell, 'status') ?? '') ??
    (venue !== null && namesPreprintServer(venue) ? 'preprint' : 'published')
  const where = [title, [venue, year].filter((part) => part !== null).join(' ')]
    .filter(Boolean)
    .join(', ')
  const skillCell = entry(cell, 'skills')
  return {
    entry: {
      at: evidence(cell, where),
      title,
      venue: withoutYear(venue),
      year,
      authorship: cellTextAt(cell, 'authorship'),
      status,
    },
    skills: skillCell
      ? readSkills(skillCell, { ...LISTED, origin: 'publication', where }, warn)
      : null,
  }
}

const yearOf = (value: number | null): number | null =>
  value !== null && value >= 1900 && value < 2200 ? Math.floor(value) : null

const yearIn = (text: string | null): number | null =>
  yearOf(Number(/\b((?:19|20)\d\d)\b/.exec(text ?? '')?.[1] ?? Number.NaN))

const withoutYear = (venue: string | null): string | null =>
  venue?.replace(/[ ,]*(?:'\d\d|\b(?:19|20)\d\d)$/, '').trim() || venue

/** "Fast gradient shuffles, MLSys 2025 (accepted)", "NeurIPS 2024" */
function paperFromText(cell: Cell): PublicationFact {
  const text = cellText(cell) ?? ''
  const [, main = text, inside = ''] = /^([^()]*)\(([^()]*)\)\.?$/.exec(text) ?? []
  const parts = main
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const { title, venue } = titleAndVenue(parts)
  const status =
    lookUp(PUBLICATION_STATUS_WORDS, inside) ??
    (namesPreprintServer(text) ? 'preprint' : 'published')
  return {
    at: evidence(cell, text),
    title: title || null,
    venue: withoutYear(venue),
    year: yearIn(parts.at(-1) ?? null) ?? yearIn(inside),
    authorship: /first/i.test(inside) ? 'first' : null,
    status,
  }
}

/** The venue is the last part, or the one before a bare year; a single part without a year is a title. */
function titleAndVenue(parts: readonly string[]): {
  readonly title: string
  readonly venue: string | null
} {
  const last = parts.at(-1) ?? ''
  if (/^(?:19|20)\d\d$/.test(last))
    return { title: parts.slice(0, -2).join(', '), venue: parts.at(-2) ?? null }
  if (parts.length > 1 || yearIn(last) !== null)
    return { title: parts.slice(0, -1).join(', '), venue: last }
  return { title: last, venue: null }
}
