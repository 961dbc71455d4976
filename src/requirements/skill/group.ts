import type { NamedSkill } from './mentions.ts'

/** Items that are one demand, and how they are joined. Tokens `from` to `to`. */
export interface SkillGroup {
  readonly items: readonly NamedSkill[]
  readonly mode: 'all' | 'any'
  readonly atLeast: number | null
  readonly open: boolean
  readonly category: string | null
  readonly rule: string
  readonly from: number
  readonly to: number
}

/** Names of the ways in which lists are read, for the corpus to prove each. */
export const LIST_RULES = [
  'all of a list',
  'one of a list',
  'n of a list',
  'examples of a category',
  'a category alone',
  'one skill',
] as const

/** The way of reading that a list is told by of which so many are asked. */
export const ruleOfCount = (atLeast: number): (typeof LIST_RULES)[number] =>
  atLeast > 1 ? 'n of a list' : 'one of a list'

/** The way of reading that a list of so many skills is told by. */
export function ruleOf(length: number, mode: SkillGroup['mode']): (typeof LIST_RULES)[number] {
  if (length === 1) return 'one skill'
  return mode === 'any' ? 'one of a list' : 'all of a list'
}
