import { InputError, type Diagnostic } from '../core/diagnostic.ts'
import {
  NAME_LISTS,
  SILENT,
  type NameListKey,
  type Profile,
  type SkillFact,
} from '../core/profile.ts'
import { diagnosticAt, type Cell, type Page } from '../yaml/cell.ts'
import { shapeFaults, type SchemaErrors } from './shape-faults.ts'
import { misplacedCertificates, readEducation } from './education.ts'
import { canonical } from './keys.ts'
import { shown } from '../yaml/problems.ts'
import {
  booleanFact,
  readAvailability,
  readCertificates,
  readNames,
  readCompetencies,
  readLocation,
  readPreferences,
  levelOf,
  readSpoken,
} from './person.ts'
import { readAuthorization, readCitizenships, readClearance, type Fail } from './rights.ts'
import { LISTED, readSkills } from './skills.ts'
import { isSpokenLanguage } from './spoken.ts'
import { withoutUnfit } from './unfit.ts'
import { entry, cellTextAt, type Warn } from './values.ts'
import { readExperience, readProjects, readPublications } from './work.ts'

export interface ReadProfile {
  readonly profile: Profile
  readonly warnings: readonly Diagnostic[]
}

/** A profile from a CV in another form, its cells under our keys (`top`). What does not fit our form is told, and left out. */
export function readTranslated(page: Page, top: Cell, schemaErrors: SchemaErrors): ReadProfile {
  const warnings: Diagnostic[] = []
  const warn: Warn = (cell, message) =>
    void warnings.push(diagnostic(page, cell, 'warning', message))
  for (const fault of shapeFaults(top, schemaErrors)) warn(fault.cell, fault.message)
  return { profile: profileOf(page.source, top, warn, warn), warnings: inOrder(warnings) }
}

/** A profile in our own form. Throws `InputError` with every fault. */
export function readOwnProfile(page: Page, root: Cell, schemaErrors: SchemaErrors): ReadProfile {
  const warnings: Diagnostic[] = []
  const faults: Diagnostic[] = []
  const warn: Warn = (cell, message) =>
    void warnings.push(diagnostic(page, cell, 'warning', message))
  const fail: Fail = (cell, message) => void faults.push(diagnostic(page, cell, 'error', message))
  const top = canonical(root, warn)
  for (const fault of shapeFaults(top, schemaErrors)) fail(fault.cell, fault.message)
  const profile = profileOf(page.source, withoutUnfit(top, warn), warn, fail)
  if (faults.length > 0) throw new InputError(inOrder([...faults, ...warnings]))
  return { profile, warnings: inOrder(warnings) }
}

/** A file with more faults is no profile, and nobody reads more. */
const MOST_TOLD = 100

/** From the top of the file down; nothing twice. */
function inOrder(all: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(all.map((one) => [`${one.line}:${one.column}:${one.message}`, one]))
  return [...once.values()]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .slice(0, MOST_TOLD)
}

/** At the value for what is wrong with it, at the key for what is wrong with the key. */
export function diagnostic(
  page: Page,
  cell: Cell,
  severity: Diagnostic['severity'],
  message: string,
): Diagnostic {
  const aboutKey = /^"[^"]*" (?:is no key|means the same)/.test(message)
  const from = aboutKey ? cell.from : cell.start
  return diagnosticAt(
    page,
    from,
    aboutKey ? from + (cell.key?.length ?? 1) : Math.max(cell.end, from + 1),
    severity,
    message,
  )
}

const SKILL_LISTS = ['languages', 'frameworks', 'tools', 'knowledge', 'skills'] as const

function profileOf(source: string, top: Cell, warn: Warn, fail: Fail): Profile {
  const from = <T>(key: string, read: (cell: Cell) => T): T | null => {
    const cell = entry(top, key)
    return cell && read(cell)
  }
  const experience = from('experience', (cell) => readExperience(cell, warn))
  const publications = from('publications', (cell) => readPublications(cell, warn))
  const projects = from('projects', (cell) => readProjects(cell, warn))
  const listed = SKILL_LISTS.flatMap(
    (key) =>
      from(key, (cell) => readSkills(cell, { ...LISTED, andParts: key === 'languages' }, warn)) ??
      [],
  )
  const lists = listed.filter((skill) => !isSpokenLanguage(skill.name))
  const misplaced = listed.filter((skill) => isSpokenLanguage(skill.name))
  const skills: SkillFact[] = [
    ...lists,
    ...(experience?.skills ?? []),
    ...(projects ?? []),
    ...(publications?.skills ?? []),
  ]
  const namesSkills =
    SKILL_LISTS.some((key) => entry(top, key)) ||
    projects !== null ||
    [experience, publications].some((work) => work?.namesSkills)
  return {
    ...SILENT,
    source,
    name: cellTextAt(top, 'name'),
    education: readEducation(top, warn),
    returningToDegree: booleanFact(entry(top, 'returningToDegree')),
    skills: namesSkills ? skills : null,
    publications: publications?.entries ?? null,
    experience: experience?.entries ?? null,
    workAuthorization: from('workAuthorization', (cell) => readAuthorization(cell, fail)),
    ...namesFrom(top),
    citizenships: from('citizenships', (cell) => readCitizenships(cell, fail)),
    clearance: from('clearance', readClearance),
    availability: from('availability', (cell) => readAvailability(cell, warn)),
    location: from('location', readLocation),
    spokenLanguages: spokenOf(
      from('spokenLanguages', (cell) => readSpoken(cell, warn)),
      misplaced,
      entry(top, 'languages') ?? top,
      warn,
    ),
    certifications: together(
      from('certifications', readCertificates),
      misplacedCertificates(top, warn),
    ),
    competencies: from('competencies', readCompetencies),
    preferences: from('preferences', readPreferences),
  }
}

/** The lists of names, each as it is written. */
const namesFrom = (top: Cell): Pick<Profile, NameListKey> =>
  Object.fromEntries(
    NAME_LISTS.map((key) => {
      const cell = entry(top, key)
      return [key, cell && readNames(cell)]
    }),
  ) as Pick<Profile, NameListKey>

/** A list with what stood elsewhere; null where there is neither. */
const together = <T>(list: readonly T[] | null, more: readonly T[]): readonly T[] | null =>
  list === null && more.length === 0 ? null : [...(list ?? []), ...more]

/** "English" under `languages`, which holds programming languages, is told and read as what it is. */
function spokenOf(
  spoken: Profile['spokenLanguages'],
  misplaced: readonly SkillFact[],
  cell: Cell,
  warn: Warn,
): Profile['spokenLanguages'] {
  for (const { name } of misplaced)
    warn(
      cell,
      `${shown(name)} is a spoken language and was read as one. Write it under spokenLanguages; languages is for programming languages.`,
    )
  const added = misplaced.map((skill) => ({
    language: skill.name,
    ...levelOf(skill.note ?? '', skill.name),
    at: skill.at,
  }))
  return together(spoken, added)
}
