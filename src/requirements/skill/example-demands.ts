import type { Draft } from '../../core/requirement.ts'
import type { SkillMention, SkillRequirement } from './requirement.ts'

/* Demands of the examples, with what most of them leave unsaid. */

type Asked = Draft<SkillRequirement>

const mention = (name: string): SkillMention => ({
  name,
  surface: name,
  span: { start: 0, end: name.length },
  known: true,
})
/** A name where it stands in its phrase, which is a bullet under "Requirements:". */
export const skillAt = (
  name: string,
  surface: string,
  start: number,
  known = true,
): SkillMention => ({
  name,
  surface,
  span: { start: BULLET + start, end: BULLET + start + surface.length },
  known,
})
const BULLET = 'Requirements:\n\n• '.length
const plain = {
  atLeast: null,
  open: false,
  category: null,
  level: null,
  minYears: null,
  maxYears: null,
} as const

export const allSkills = (names: readonly string[], more: Partial<Asked> = {}): Asked => ({
  ...plain,
  mode: 'all',
  skills: names.map(mention),
  ...more,
})
export const anySkill = (names: readonly string[], more: Partial<Asked> = {}): Asked => ({
  ...plain,
  mode: 'any',
  atLeast: 1,
  skills: names.map(mention),
  ...more,
})
export const suchSkills = (
  category: string | null,
  names: readonly string[],
  more: Partial<Asked> = {},
): Asked => anySkill(names, { open: true, category, ...more })
