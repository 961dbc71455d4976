import type { Day } from '../../core/day.ts'
import type { SkillLevel } from '../../core/profile.ts'
import type { Credit } from '../../core/verdict.ts'
import type { Concept, ConceptId } from '../../vocabulary/index.ts'
import { CREDIT } from './credits.ts'
import {
  standingTo,
  standingToWords,
  stemmedWords,
  type Known,
  type KnownSkills,
  type SkillStanding,
} from './known.ts'
import {
  levelCredit,
  levelKnown,
  yearsCredit,
  yearsKnown,
  type KnownLevel,
  type KnownYears,
} from './measure.ts'

/** One thing that a demand names. */
export interface WantedSkill {
  /** As the report calls it. */
  readonly name: string
  /** What proves it; several where a list of examples belongs to several classes; none where the vocabulary does not know it. */
  readonly concepts: readonly Concept[]
  /** A class of things, of which any member serves. */
  readonly isClass: boolean
  /** Of a list of examples: what is close to it serves as well. */
  readonly open: boolean
}

export interface SkillMeasure {
  readonly level: SkillLevel | null
  readonly minYears: number | null
  readonly asOf: Day
}

/** How the profile stands to one thing wanted. */
export interface Member {
  readonly wanted: WantedSkill
  readonly credit: Credit
  /** The closest that the profile has: the thing itself, a narrower one, of an open list what is like it; else only a sibling or the broader skill. */
  readonly by: 'same' | 'narrower' | 'similar' | 'sibling' | 'parent' | 'nothing'
  /** Entries that speak for it, strongest first. */
  readonly entries: readonly Known[]
  readonly level: KnownLevel | null
  readonly years: KnownYears | null
}

const NOTHING: SkillStanding = { same: [], narrower: [], siblings: [], parents: [] }

export function standing({ concepts, name }: WantedSkill, known: KnownSkills): SkillStanding {
  const [first, ...rest] = concepts
  if (!first) return standingToWords(name, known)
  if (rest.length === 0) return standingTo(first.id, known)
  const each = concepts.map((c) => standingTo(c.id, known))
  const joined = (of: keyof SkillStanding): readonly Known[] => [
    ...new Set(each.flatMap((s) => s[of])),
  ]
  return { ...NOTHING, same: joined('same'), narrower: joined('narrower') }
}

const only = (credit: number): Credit => ({ low: credit, high: credit })

/** Level and years against what is asked: the smaller of both. */
function measured(
  entries: readonly Known[],
  wanted: WantedSkill,
  known: KnownSkills,
  asked: SkillMeasure,
): { readonly credit: Credit; readonly level: KnownLevel; readonly years: KnownYears | null } {
  const level = levelKnown(entries)
  const most = levelCredit(level.level, asked.level)
  if (asked.minYears === null) return { credit: only(most), level, years: null }
  const subject: ConceptId | string = wanted.concepts[0]?.id ?? stemmedWords(wanted.name)
  const years = yearsKnown(entries, subject, known.jobs, asked.asOf)
  const share = yearsCredit(years, asked.minYears)
  return {
    credit: { low: Math.min(most, share.low), high: Math.min(most, share.high) },
    level,
    years,
  }
}

/** How far a profile goes toward one thing wanted. What is near it never counts less for knowing the thing itself at a low level. */
export function memberOf(wanted: WantedSkill, known: KnownSkills, asked: SkillMeasure): Member {
  const { same, narrower, siblings, parents } = standing(wanted, known)
  const direct = [...same, ...narrower, ...(wanted.open ? siblings : [])]
  const near = nearest(siblings, parents)
  if (direct.length === 0)
    return {
      wanted,
      credit: near.credit,
      by: near.by,
      entries: near.entries,
      level: null,
      years: null,
    }
  const { credit, level, years } = measured(direct, wanted, known, asked)
  return {
    wanted,
    credit: {
      low: Math.max(credit.low, near.credit.low),
      high: Math.max(credit.high, near.credit.high),
    },
    by: directBy(same, narrower),
    entries: direct,
    level,
    years,
  }
}

function directBy(same: readonly Known[], narrower: readonly Known[]): Member['by'] {
  if (same.length > 0) return 'same'
  return narrower.length > 0 ? 'narrower' : 'similar'
}

/** What is known near a thing wanted: of the same class, else of the class itself. */
function nearest(
  siblings: readonly Known[],
  parents: readonly Known[],
): Pick<Member, 'credit' | 'by' | 'entries'> {
  if (siblings.length > 0)
    return { credit: only(CREDIT.sibling.is), by: 'sibling', entries: siblings }
  if (parents.length > 0) return { credit: only(CREDIT.parent.is), by: 'parent', entries: parents }
  return { credit: only(0), by: 'nothing', entries: parents }
}
