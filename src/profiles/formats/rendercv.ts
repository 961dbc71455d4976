import type { Cell } from '../../yaml/cell.ts'
import { readRange } from '../read-dates.ts'
import { isSpokenLanguage } from '../spoken.ts'
import { derived, isGroupName, mappedCell, ownKeys, sequence, cellsTogether } from './translate.ts'
import { entry, cellTextAt, cellText } from '../values.ts'

/** A RenderCV file (docs.rendercv.com): `cv` with `sections` of the writer's own names. Entries are known by their keys. Null where the file is none. */
export function fromRenderCv(root: Cell): Cell | null {
  const cv = entry(root, 'cv')
  const sections = entry(cv, 'sections')
  if (!cv?.entries || !sections?.entries) return null
  const found: Record<Target, Cell[]> = {
    education: [],
    experience: [],
    projects: [],
    publications: [],
    skills: [],
    spokenLanguages: [],
    certifications: [],
  }
  for (const [title, section] of sections.entries)
    for (const item of section.items ?? []) place(title.toLowerCase(), item, found)
  const lists = Object.entries(found).map(
    ([key, items]) => [key, items.length > 0 ? sequence(sections, items) : null] as const,
  )
  const at = entry(cv, 'location')
  return mappedCell(root, {
    ...ownKeys(root),
    name: entry(cv, 'name'),
    ...Object.fromEntries(lists),
    location: at && mappedCell(at, { current: at }),
  })
}

type Target =
  | 'education'
  | 'experience'
  | 'projects'
  | 'publications'
  | 'skills'
  | 'spokenLanguages'
  | 'certifications'

function place(title: string, item: Cell, found: Record<Target, Cell[]>): void {
  const has = (key: string): boolean => item.entries?.has(key) ?? false
  if (has('institution')) found.education.push(education(item))
  else if (has('company')) found.experience.push(job(item))
  else if (has('authors') || has('journal')) found.publications.push(publication(item))
  else if (/certif|licen[cs]e/.test(title))
    found.certifications.push(firstOf(item, 'name', 'label', 'bullet'))
  else if (has('label')) group(title, item, found)
  else if (/skill|technolog|tool|programming/.test(title))
    found.skills.push(firstOf(item, 'bullet', 'name'))
  else if (/languages?$/.test(title)) found.spokenLanguages.push(firstOf(item, 'bullet'))
  else if (/project/.test(title) && has('name')) found.projects.push(project(item))
}

/** The value of the first of these keys that the entry has; the entry itself, which is a plain text, where it has none. */
function firstOf(item: Cell, ...keys: readonly string[]): Cell {
  for (const key of keys) {
    const value = entry(item, key)
    if (value) return value
  }
  return item
}

const publication = (item: Cell): Cell =>
  mappedCell(item, {
    title: entry(item, 'title'),
    venue: entry(item, 'journal'),
    year: yearOf(item),
    url: entry(item, 'url'),
  })

const project = (item: Cell): Cell =>
  mappedCell(item, {
    name: entry(item, 'name'),
    summary: cellsTogether(entry(item, 'summary'), entry(item, 'highlights')),
  })

/** "label: Languages, details: Python, C++": a group of skills, or of spoken languages. */
function group(title: string, item: Cell, found: Record<Target, Cell[]>): void {
  const details = entry(item, 'details')
  const label = entry(item, 'label')
  const first = (cellText(details) ?? '').split(/[,(]/)[0]?.trim() ?? ''
  if (details && isSpokenLanguage(first)) found.spokenLanguages.push(details)
  else if (/skill|technolog|tool|language|programming|expertise/.test(title) && label) {
    if (!isGroupName(cellText(label) ?? '')) found.skills.push(label)
    if (details) found.skills.push(details)
  }
}

/** `date` may hold a stretch of time ("2021-05 – 2022-01") or one day. */
function dates(item: Cell): { readonly start: Cell | null; readonly end: Cell | null } {
  const date = entry(item, 'date')
  const written = cellText(date) ?? ''
  const [from, to] =
    readRange(written) && /\s|–|—/.test(written)
      ? written.split(/\s+to\s+|\s*[–—]\s*|\s+-\s+/)
      : [undefined, undefined]
  const stretch =
    date && from !== undefined && to !== undefined
      ? { start: derived(date, from), end: derived(date, to) }
      : { start: null, end: date }
  return {
    start: entry(item, 'start_date') ?? stretch.start,
    end: entry(item, 'end_date') ?? stretch.end,
  }
}

function education(item: Cell): Cell {
  const { start, end } = dates(item)
  const gpa = (entry(item, 'highlights')?.items ?? []).flatMap((line) => {
    const mark = /\bGPA:?\s*(\d\S*)/i.exec(cellText(line) ?? '')?.[1]
    return mark === undefined ? [] : [derived(line, mark)]
  })[0]
  return mappedCell(item, {
    degree: entry(item, 'degree'),
    field: entry(item, 'area'),
    institution: entry(item, 'institution'),
    start,
    graduation: end,
    gpa: gpa ?? null,
  })
}

function job(item: Cell): Cell {
  const { start, end } = dates(item)
  return mappedCell(item, {
    title: entry(item, 'position'),
    organization: entry(item, 'company'),
    start,
    end,
    summary: cellsTogether(entry(item, 'summary'), entry(item, 'highlights')),
  })
}

function yearOf(item: Cell): Cell | null {
  const date = entry(item, 'date')
  const year = /\b(?:19|20)\d\d\b/.exec(cellTextAt(item, 'date') ?? '')?.[0]
  return date && year ? derived(date, year) : null
}
