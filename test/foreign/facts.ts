import type { ParsedPosting } from '../../src/core/report.ts'
import type { AvailabilityRequirement } from '../../src/requirements/availability/requirement.ts'
import type { EducationRequirement } from '../../src/requirements/education/requirement.ts'
import type { ExperienceRequirement } from '../../src/requirements/experience/requirement.ts'
import type { Requirement } from '../../src/requirements/registry.ts'

/** "3y", "3-5y"; empty where no years are asked. */
function years({ minYears, maxYears }: Pick<ExperienceRequirement, 'minYears' | 'maxYears'>) {
  if (minYears === null) return ''
  return maxYears === null ? ` ${minYears}y` : ` ${minYears}-${maxYears}y`
}

function degree({ levels, status, fields, relatedField, orExperience }: EducationRequirement) {
  const of = fields.length > 0 ? `: ${fields.join(', ')}` : ''
  const more = `${relatedField ? ' +related' : ''}${orExperience ? ' +experience' : ''}`
  return `degree ${levels.join('/')}${status === 'pursuing' ? ' pursuing' : ''}${of}${more}`
}

function time({ hoursPerWeek, start, immediately }: AvailabilityRequirement): string {
  if (immediately) return 'start at once'
  return start === null ? `hours ${hoursPerWeek}` : `start ${start}`
}

const RIGHTS: Readonly<Record<string, string>> = {
  drivingLicence: 'licence',
  authorized: 'right to work',
}

/** What one demand says, each name of a list that is asked as a whole by itself. */
function saidBy(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'skill': {
      const names = requirement.skills.map(({ name }) => name)
      const asked = requirement.mode === 'any' ? [names.join(' / ')] : names
      return asked.map((name) => `${name}${years(requirement)}`)
    }
    case 'experience': {
      const { area } = requirement
      return [`experience${years(requirement)}${area === null ? '' : `: ${area}`}`]
    }
    case 'education':
      return [degree(requirement)]
    case 'language': {
      const { languages, level } = requirement
      return [`${languages.join(' / ')}${level === null ? '' : ` ${level}`}`]
    }
    case 'workAuthorization': {
      const { type, countries } = requirement
      return [[RIGHTS[type] ?? type, ...countries].join(' ')]
    }
    case 'availability':
      return [time(requirement)]
    case 'certification': {
      const { names, any } = requirement
      return any ? [`paper ${names.join(' / ')}`] : names.map((name) => `paper ${name}`)
    }
    case 'location':
      return ['travel']
    default:
      return [requirement.kind]
  }
}

/**
 * All that was read of a posting, one line a fact, in order of the alphabet: "Java 3y", "Kafka?" (preferred), "Go / Rust" (either will do),
 * "degree bachelor/master: fields", "German C1", "experience 3y: sales", "pay 100-200 EUR month", "hybrid", "full-time".
 */
export function factsOf({ requirements, posting }: ParsedPosting): string[] {
  const facts = requirements.flatMap((r) =>
    saidBy(r as Requirement).map((said) => `${said}${r.importance === 'preferred' ? '?' : ''}`),
  )
  const { baseSalary, workplace, employmentType } = posting
  if (baseSalary) {
    const { min, max, currency, unit } = baseSalary
    facts.push(`pay ${min === max ? min : `${min}-${max}`} ${currency} ${unit}`)
  }
  if (workplace) facts.push(workplace)
  if (employmentType) facts.push(employmentType)
  return [...new Set(facts)].sort()
}
