import type { Cell } from '../../yaml/cell.ts'
import {
  derived,
  entriesAt,
  firstOf,
  isGroupName,
  mappedCell,
  ownKeys,
  placeCell,
  sequence,
  cellsTogether,
} from './translate.ts'
import { entry, listOf, cellTextAt } from '../values.ts'

/** A JSON Resume (jsonresume.org/schema, 1.0.0), its cells under our keys; null where the file is none. */
export function fromJsonResume(root: Cell): Cell | null {
  // some programs wrap the whole
  const resume = [root, entry(root, 'resume'), entry(root, 'data')].find(
    (cell) => entry(cell, 'basics')?.entries,
  )
  return resume ? resumeCells(resume, root) : null
}

/** `resume` holds the sections; `root` is the file, where our own keys may stand too. YAMLResume has the same sections. */
export function resumeCells(resume: Cell, root: Cell): Cell {
  const basics = entry(resume, 'basics')
  return mappedCell(root, {
    ...ownKeys(root),
    name: entry(basics, 'name'),
    education: entriesAt(resume, 'education', (cell) =>
      mappedCell(cell, {
        degree: firstOf(cell, 'studyType', 'degree'),
        field: firstOf(cell, 'area', 'field', 'major'),
        institution: firstOf(cell, 'institution', 'school', 'university'),
        start: firstOf(cell, 'startDate', 'start_date', 'start'),
        graduation: firstOf(cell, 'endDate', 'end_date', 'end'),
        gpa: firstOf(cell, 'score', 'gpa', 'grade'),
      }),
    ),
    experience: entriesAt(resume, ['work', 'experience', 'employment'], (cell) =>
      mappedCell(cell, {
        title: firstOf(cell, 'position', 'title', 'role'),
        organization: firstOf(cell, 'name', 'company', 'organization', 'employer'),
        start: firstOf(cell, 'startDate', 'start_date', 'start'),
        end: firstOf(cell, 'endDate', 'end_date', 'end'),
        summary: cellsTogether(firstOf(cell, 'summary', 'description'), entry(cell, 'highlights')),
        skills: firstOf(cell, 'keywords', 'technologies'),
      }),
    ),
    projects: entriesAt(resume, 'projects', (cell) =>
      mappedCell(cell, {
        name: entry(cell, 'name'),
        summary: entry(cell, 'description'),
        start: entry(cell, 'startDate'),
        end: entry(cell, 'endDate'),
        skills: entry(cell, 'keywords'),
        url: entry(cell, 'url'),
      }),
    ),
    publications: entriesAt(resume, 'publications', (cell) =>
      mappedCell(cell, {
        title: entry(cell, 'name'),
        venue: entry(cell, 'publisher'),
        year: yearOf(entry(cell, 'releaseDate')),
      }),
    ),
    skills: skillsOf(entry(resume, 'skills')),
    spokenLanguages: languagesOf(resume),
    certifications: entriesAt(resume, ['certificates', 'certifications'], (cell) =>
      mappedCell(cell, {
        name: firstOf(cell, 'name', 'title', 'certificate'),
        issuer: firstOf(cell, 'issuer', 'organization', 'authority'),
      }),
    ),
    location: placeCell(entry(basics, 'location') ?? entry(resume, 'location'), [
      'city',
      'region',
      'countryCode',
      'country',
    ]),
  })
}

/** A list of languages, or a mapping of each to its level: `{ "Norwegian": "native" }`. */
function languagesOf(resume: Cell): Cell | null {
  const all = entry(resume, 'languages')
  const isNamed = firstOf(all, ...LANGUAGE_KEYS) !== null
  if (all?.entries && !isNamed)
    return sequence(
      all,
      [...all.entries].map(([name, level]) =>
        mappedCell(level, { language: derived(level, name), level }),
      ),
    )
  return entriesAt(resume, 'languages', (cell) =>
    mappedCell(cell, {
      language: firstOf(cell, ...LANGUAGE_KEYS),
      level: firstOf(cell, 'fluency', 'level', 'proficiency'),
    }),
  )
}

const LANGUAGE_KEYS = ['language', 'name'] as const

const yearOf = (cell: Cell | null): Cell | null => {
  const year = /\b(?:19|20)\d\d\b/.exec(cell?.written ?? '')?.[0]
  return cell && year ? derived(cell, year) : null
}

/** The keywords of each group at the group's level, and the group itself where its name is a skill. */
function skillsOf(list: Cell | null): Cell | null {
  // a mapping of groups: `{ "Languages": ["Go"] }`
  if (!list?.items)
    return list?.entries ? sequence(list, [...list.entries.values()].flatMap(listOf)) : null
  return sequence(
    list,
    list.items.flatMap((group) => {
      if (!group.entries) return [group]
      const name = cellTextAt(group, 'name')
      const keywords = entry(group, 'keywords')
      const names = [
        ...(name !== null && !isGroupName(name) ? [entry(group, 'name')] : []),
        ...(keywords ? listOf(keywords) : []),
      ]
      return names.flatMap((cell) =>
        cell ? [mappedCell(cell, { name: cell, level: entry(group, 'level') })] : [],
      )
    }),
  )
}
