import { counted } from '../core/counted.ts'
import type { SkillFact, SkillOrigin } from '../core/profile.ts'
import type { When } from '../core/day.ts'
import { evidence, type Cell } from '../yaml/cell.ts'
import { isOngoing, readDate } from './read-dates.ts'
import { shown } from '../yaml/problems.ts'
import { suggestion } from '../core/alike.ts'
import {
  ENDING_RATING,
  ENDING_YEARS,
  partsAtCommas,
  NONE,
  parted,
  readDetail,
  slashed,
  withDetails,
  withoutNote,
  yearsWritten,
  type Detail,
} from './skill-text.ts'
import { isGroupName } from './formats/translate.ts'
import { cellTextAt, cellText, type Warn } from './values.ts'
import { lookUp, SKILL_LEVEL_WORDS, wordsOfTable } from './value-words.ts'

/** What the place of a list adds to its skills. */
export interface SkillSetting {
  readonly origin: SkillOrigin
  readonly lastUsed: When | null
  /** "Software Engineering Intern, Example": stands behind the skill in its quote. */
  readonly where: string | null
  /** Whether "Go and Python" is two: languages have no "and" in their names, subjects have. */
  readonly andParts: boolean
}

export const LISTED: SkillSetting = {
  origin: 'listed',
  lastUsed: null,
  where: null,
  andParts: false,
}

/** Every skill of a list, a mapping ("Go: proficient"), a text ("Go, Python") or any mixture of them. */
export function readSkills(cell: Cell, setting: SkillSetting, warn: Warn): SkillFact[] {
  if (cell.items) return rejoined(cell.items).flatMap((item) => readSkills(item, setting, warn))
  if (cell.entries)
    return cell.entries.has('name')
      ? named(cell, setting, warn)
      : [...cell.entries].flatMap(([name, child]) => keyed(name, child, setting, warn))
  return fromText(cellText(cell) ?? '', cell, setting)
}

/** `[AWS (EC2, S3)]` is two texts to YAML, and one to its writer. */
function rejoined(items: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = []
  for (const item of items) {
    const before = joined.at(-1)
    const text = cellText(item)
    if (before && text !== null && isOpen(cellText(before) ?? ''))
      joined[joined.length - 1] = { ...before, value: '', written: `${before.written}, ${text}` }
    else joined.push(item)
  }
  return joined
}

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

function named(cell: Cell, setting: SkillSetting, warn: Warn): SkillFact[] {
  return facts(cellTextAt(cell, 'name') ?? '', cell, detailOf(cell, warn), setting, usedLast(cell))
}

function keyed(name: string, child: Cell, setting: SkillSetting, warn: Warn): SkillFact[] {
  // a heading of the writer's own: "backend: [Go, gRPC]"
  if (child.items) return child.items.flatMap((item) => readSkills(item, setting, warn))
  return facts(name, child, detailOf(child, warn), setting, usedLast(child))
}

const usedLast = (cell: Cell): When | null => {
  const written = cellTextAt(cell, 'lastUsed')
  return written === null || isOngoing(written) ? null : readDate(written)
}

function detailOf(cell: Cell, warn: Warn): Detail {
  if (!cell.entries) {
    const written = cellText(cell)
    if (written === null) return NONE
    const detail = readDetail(written)
    const near =
      detail.note !== null && /^\p{L}+$/u.test(written)
        ? suggestion(written, wordsOfTable(SKILL_LEVEL_WORDS))
        : ''
    if (near !== '')
      warn(
        cell,
        `${shown(written)} was kept as a note; levels are aware, familiar, proficient and expert.${near}`,
      )
    return detail
  }
  const years = cellTextAt(cell, 'years')
  const notes = [cellTextAt(cell, 'evidence'), cellTextAt(cell, 'note')].filter(
    (note) => note !== null,
  )
  return {
    level: lookUp(SKILL_LEVEL_WORDS, cellTextAt(cell, 'level') ?? ''),
    years: years === null ? null : yearsWritten(years),
    note: notes.length > 0 ? notes.join('; ') : null,
  }
}

function fromText(text: string, cell: Cell, setting: SkillSetting): SkillFact[] {
  const parts = withDetails(partsAtCommas(withoutGroup(text)))
  return parts.flatMap((part, i) => {
    const several = setting.andParts || (parts.length > 1 && i === parts.length - 1)
    return (several ? parted(part, /\s+(?:and|&)\s+/i) : [part]).flatMap((name) =>
      single(name, cell, setting),
    )
  })
}

/** "Databases: Redis, MySQL" without the name of the group. */
function withoutGroup(text: string): string {
  const [, group = '', rest = ''] = /^([^:,]{2,60}):\s+(.+)$/.exec(text) ?? []
  const isDetail = readDetail(rest).level !== null || readDetail(rest).years !== null
  return isGroupName(group) && !isDetail ? rest : text
}

/** One entry: "Go", "Go (3 years)", "Go: proficient", "Go - proficient", "C++/C#". */
function single(text: string, cell: Cell, setting: SkillSetting): SkillFact[] {
  const [, before = '', tail = ''] =
    /^(.*?)\s*(?::\s|\s[-–—]\s)(.*)$/.exec(text) ??
    ENDING_RATING.exec(text) ??
    ENDING_YEARS.exec(text) ??
    []
  const detail = tail === '' ? NONE : readDetail(tail)
  if (detail.level !== null || detail.years !== null) return facts(before, cell, detail, setting)
  return facts(text, cell, NONE, setting)
}

function facts(
  written: string,
  cell: Cell,
  given: Detail,
  setting: SkillSetting,
  lastUsed: When | null = null,
): SkillFact[] {
  const { name, inside } = withoutNote(written)
  const noted = inside === null ? NONE : readDetail(inside)
  const detail: Detail = {
    // what stands beside the name says more than the level of its group
    level: noted.level ?? given.level,
    years: noted.years ?? given.years,
    note: given.note ?? noted.note,
  }
  const others =
    inside !== null && noted.level === null && noted.years === null && inside.includes(',')
      ? partsAtCommas(inside)
      : []
  const at = evidence(cell, essential(name, detail))
  const quoted = setting.where === null ? at : { ...at, quote: `${name}: ${setting.where}` }
  const one = (skill: string, own: Detail): SkillFact => ({
    name: skill,
    at: quoted,
    origin: setting.origin,
    level: own.level,
    years: own.years,
    lastUsed: lastUsed ?? setting.lastUsed,
    note: own.note,
  })
  return [
    ...slashed(name).map((skill) => one(skill, detail)),
    ...others.map((skill) => one(skill, { ...detail, note: null })),
  ]
}

/** "Go: proficient, 2 years" */
function essential(name: string, detail: Detail): string {
  const said = [detail.level, detail.years === null ? null : counted(detail.years, 'year')].filter(
    (part) => part !== null,
  )
  return said.length > 0 ? `${name}: ${said.join(', ')}` : name
}
