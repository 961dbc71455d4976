import type { Profile, SkillLevel } from '../../core/profile.ts'
import type { Situation } from '../kind.ts'
import type { Concept } from '../../vocabulary/index.ts'
import { knownSkills, type KnownSkills } from './known.ts'
import { levelCredit, levelKnown, yearsCredit, yearsKnown } from './measure.ts'
import { standing, type SkillMeasure, type WantedSkill } from './member.ts'
import { stemmedWords } from './known.ts'
import type { SkillRequirement } from './requirement.ts'
import { wantedBy } from './wanted.ts'

/** What each way of knowing something is worth for working with it every day, from 0 to 1. */
export interface StrengthTable {
  readonly levels: Readonly<Record<SkillLevel, number>>
  readonly sibling: number
  readonly parent: number
}

/** How well one thing that is wanted is known: a stricter measure than the verdict, which asks only whether it is known as the posting words it. */
export interface Strength {
  readonly name: string
  /** What the vocabulary knows it as; null where it does not. */
  readonly concept: Concept | null
  readonly strength: number
}

const ANY: Omit<SkillMeasure, 'asOf'> = { level: null, minYears: null }

function strengthOf(
  wanted: WantedSkill,
  known: KnownSkills,
  asked: SkillMeasure,
  table: StrengthTable,
): number {
  const { same, narrower, siblings, parents } = standing(wanted, known)
  const sibling = wanted.open ? 1 : table.sibling
  const near = Math.max(siblings.length > 0 ? sibling : 0, parents.length > 0 ? table.parent : 0)
  const direct = [...same, ...narrower]
  if (direct.length === 0) return near
  const { level } = levelKnown(direct)
  const lightly = asked.level === 'familiar' || asked.level === 'aware'
  let own = lightly
    ? levelCredit(level, asked.level)
    : Math.min(table.levels[level], levelCredit(level, asked.level))
  if (asked.minYears !== null) {
    const years = yearsKnown(
      direct,
      wanted.concepts[0]?.id ?? stemmedWords(wanted.name),
      known.jobs,
      asked.asOf,
    )
    const { low, high } = yearsCredit(years, asked.minYears)
    own = Math.min(own, (low + high) / 2)
  }
  return Math.max(near, own)
}

/** How well a profile knows each thing that a demand names. */
export function strengthsOf(
  requirement: SkillRequirement,
  profile: Profile,
  { asOf }: Pick<Situation, 'asOf'>,
  table: StrengthTable,
): Strength[] {
  const asked: SkillMeasure = { level: requirement.level, minYears: requirement.minYears, asOf }
  const known = knownSkills(profile)
  return wantedBy(requirement).map((w) => ({
    name: w.name,
    concept: w.concepts[0] ?? null,
    strength: strengthOf(w, known, asked, table),
  }))
}

/** How well a profile knows one thing, asked for or not. */
export const strengthIn = (
  concept: Concept,
  profile: Profile,
  asOf: Situation['asOf'],
  table: StrengthTable,
): number =>
  strengthOf(
    { name: concept.name, concepts: [concept], isClass: concept.kind === 'category', open: false },
    knownSkills(profile),
    { ...ANY, asOf },
    table,
  )

/** The best `need` of them. */
export const bestOf = (all: readonly Strength[], need: number): readonly Strength[] =>
  [...all].sort((a, b) => b.strength - a.strength).filter((_, i) => i < need)
