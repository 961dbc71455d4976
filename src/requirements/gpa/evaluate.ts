import type { EducationFact, Fact, Profile } from '../../core/profile.ts'
import type { Gap, Verdict } from '../../core/verdict.ts'
import {
  gradeOf,
  gradePoints,
  isOfSchool,
  isReversed,
  type Grade,
} from '../../vocabulary/grades.ts'
import type { Situation } from '../kind.ts'
import { fixedGap, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import type { GpaRequirement } from './requirement.ts'

/** How far below the demand a mark converted from another scale may be and still count half: conversions are no exacter than a twentieth of the scale. */
const TOLERANCE = 0.05
/** Rounding of sums in floating point. */
const EPSILON = 1e-9

type Asked = Pick<GpaRequirement, 'minimum' | 'scale' | 'system' | 'label' | 'unsure'>

interface Marked {
  readonly entry: EducationFact
  readonly gpa: Fact<number>
}

const written = (value: number): string => String(Math.round(value * 100) / 100)

/** The mark of the degree that ends last, for that is the one an employer asks about; of school where results of school are asked for. */
function current(education: readonly EducationFact[], ofSchool: boolean): Marked | null {
  const marked = education.flatMap((entry) =>
    entry.gpa && (entry.grade !== null && isOfSchool((entry.grade as Grade).system)) === ofSchool
      ? [{ entry, gpa: entry.gpa }]
      : [],
  )
  const end = ({ entry }: Marked): number =>
    entry.graduation?.value.last ?? Number.POSITIVE_INFINITY
  return marked.length === 0 ? null : marked.reduce((a, b) => (end(b) > end(a) ? b : a))
}

const textOf = ({ minimum, scale, label }: Asked): string =>
  label ?? `${written(minimum)} of ${written(scale)}`

/** The grade asked for, on the system that its words or its scale tell; null where none does. */
function gradeAsked(asked: Asked, mine: EducationFact): Grade | null {
  const { minimum, scale, system, label } = asked
  const text = textOf({ minimum, scale, ...(label === undefined ? {} : { label }) })
  if (system) return { system, low: minimum, high: minimum, label: text }
  if (onReversed(asked, mine))
    return { system: 'de', low: minimum, high: minimum, label: written(minimum) }
  // who asks for percent or a CGPA without a country asks on the scale of whoever studied on it
  const same = mine.gpaScale === scale ? (mine.grade as Grade | null) : null
  return same
    ? { ...same, low: minimum, high: minimum, label: text }
    : gradeOf(null, minimum, scale, text)
}

/** An Indian "First Class" begins at 60 percent (University Grants Commission practice), a British one at 70. */
const INDIAN_FIRST = 60

/** The demand as it is meant where the job is. */
const inCountry = (asked: Asked, { countries }: Situation): Asked =>
  asked.label === 'First' && countries.length === 1 && countries[0] === 'IN'
    ? { ...asked, minimum: INDIAN_FIRST, system: 'in100', label: 'First class (60 percent)' }
    : asked

/** Whether "grade of 2.0" without a country, beside a mark of which the smaller is the better, is on the scale of that mark. */
const onReversed = ({ unsure, minimum }: Asked, mine: EducationFact): boolean =>
  unsure === true &&
  minimum <= WORST_REVERSED &&
  mine.grade !== null &&
  isReversed((mine.grade as Grade).system)
/** The last mark that passes. */
const WORST_REVERSED = 4

/** Compares on one system as it is, on two by what each is worth; what the tables leave open is asked, with both values. */
export function checkGpa(demanded: Asked, { education }: Profile, situation: Situation): Verdict {
  const asked = inCountry(demanded, situation)
  const ofSchool = asked.system !== undefined && isOfSchool(asked.system)
  const mine = education ? current(education, ofSchool) : null
  const want = textOf(asked)
  const name = asked.label === undefined ? `A GPA of ${want}` : `A grade of ${want}`
  if (!mine)
    return unknown(`${name} is asked for; your profile gives none.`, [], {
      text: `Is your ${asked.label === undefined ? 'GPA' : 'grade'} ${want} or better?`,
      key: 'education/0/gpa',
    })
  return compared(asked, mine)
}

/** The mark of the profile against the one asked for. */
function compared(asked: Asked, mine: Marked): Verdict {
  const grade = mine.entry.grade as Grade | null
  const demand = gradeAsked(asked, mine.entry)
  const differs = mine.entry.gpaScale !== asked.scale && !onReversed(asked, mine.entry)
  if (asked.unsure && differs)
    return open(
      mine,
      mine.entry.grade?.label ?? written(mine.gpa.value),
      `${written(asked.minimum)} of an unnamed scale`,
    )
  if (!grade || !demand) return inProportion(asked, mine)
  const percent = asPercent(grade, demand)
  if (percent) return onOneSystem(percent, asPercent(demand, grade) ?? demand, mine)
  return grade.system === demand.system
    ? onOneSystem(grade, demand, mine)
    : acrossSystems(grade, demand, mine)
}

const OF_TEN: readonly Grade['system'][] = ['ten', 'in10']
const OF_HUNDRED: readonly Grade['system'][] = ['hundred', 'in100']
/** Percent that a point of a CGPA of ten stands for: 9.5 at the CBSE, 10 by AICTE and most universities. */
const PERCENT_OF_POINT = { low: 9.5, high: 10 } as const

/** A CGPA of ten beside a percentage, in percent; the percentage as it is. Null where they are not such a pair. */
function asPercent(one: Grade, other: Grade): Grade | null {
  if (OF_HUNDRED.includes(one.system) && OF_TEN.includes(other.system))
    return { ...one, system: 'in100' }
  if (!OF_TEN.includes(one.system) || !OF_HUNDRED.includes(other.system)) return null
  const low = one.low * PERCENT_OF_POINT.low
  const high = one.high * PERCENT_OF_POINT.high
  return {
    system: 'in100',
    low,
    high,
    label: `${one.label}, or ${written(low)} to ${written(high)} of 100`,
  }
}

const gapOf = (have: string, want: string): Gap => fixedGap('GPA', have, want)

/** `how` is what the mark is worth elsewhere, for the sentence alone. */
function open(mine: Marked, have: string, want: string, how = ''): Verdict {
  return unknown(
    `Yours is ${have}${how}; ${want} is asked for, and no table settles how the two compare.`,
    [mine.gpa.at],
    {
      text: `Does your ${have} count as ${want}? Ask the employer how they convert it.`,
      key: 'education/0/gpa',
    },
  )
}

function settled(isMet: boolean, have: string, want: string, mine: Marked, how: string): Verdict {
  const reason = `Yours is ${have}${how}; ${want} is asked for.`
  return isMet ? met(reason, [mine.gpa.at]) : unmet(reason, [mine.gpa.at], gapOf(have, want))
}

function onOneSystem(grade: Grade, demand: Grade, mine: Marked): Verdict {
  const reversed = isReversed(grade.system)
  const worst = reversed ? -grade.high : grade.low
  const best = reversed ? -grade.low : grade.high
  const want = reversed ? -demand.high : demand.low
  if (worst + EPSILON >= want) return settled(true, grade.label, demand.label, mine, '')
  if (best + EPSILON < want) return settled(false, grade.label, demand.label, mine, '')
  return open(mine, grade.label, demand.label)
}

function acrossSystems(grade: Grade, demand: Grade, mine: Marked): Verdict {
  const have = gradePoints(grade)
  const want = gradePoints(demand)
  const range =
    have.low === have.high ? written(have.low) : `${written(have.low)} to ${written(have.high)}`
  const reversed = isReversed(grade.system) || isReversed(demand.system)
  const how = `, worth ${range} of 4 by ${reversed ? 'the modified Bavarian formula' : 'the tables in use'}`
  if (have.low + EPSILON >= want.high) return settled(true, grade.label, demand.label, mine, how)
  if (have.high + EPSILON < want.low) return settled(false, grade.label, demand.label, mine, how)
  return open(mine, grade.label, demand.label, how)
}

/** A scale that no table knows is converted in proportion, and the sentence shows how. */
function inProportion(asked: Asked, { entry, gpa }: Marked): Verdict {
  const { minimum, scale } = asked
  const same = entry.gpaScale === scale
  const value = same ? gpa.value : (gpa.value / entry.gpaScale) * scale
  const want = textOf(asked)
  const said = same
    ? `Your GPA is ${written(gpa.value)}`
    : `Your GPA of ${written(gpa.value)} of ${written(entry.gpaScale)} is ${written(value)} of ${written(scale)}, in proportion`
  const gap = gapOf(`${written(gpa.value)} of ${written(entry.gpaScale)}`, want)
  if (value + EPSILON >= minimum) return met(`${said}; ${want} is asked for.`, [gpa.at])
  if (!same && minimum - value <= TOLERANCE * scale)
    return partial(
      `${said}: just below the ${want} asked for, and such conversions are rough.`,
      [gpa.at],
      0.5,
      gap,
    )
  return unmet(`${said}; ${want} is asked for.`, [gpa.at], gap)
}
