import { GRADE, LEVEL } from './role-labels.ts'
import type { Opened } from './role-parts.ts'

/** What names the level in a title: a word before it or behind it, a grade at its end. */
const LEVEL_WORDS = new RegExp(
  String.raw`\b(?:(?:level|grade|band|tier) ${GRADE}|${LEVEL}|(?:full|part)[- ]time)(?![\p{L}\d])|(?<=^|[\s,])${GRADE}$`,
  'giu',
)
/** Words beside a level that say no more. */
const BESIDE = /\b(?:level|role|position|candidates?|hires?)\b|[-\s,/&+]+/gi
/** Levels that are degrees and ranks as well: two of these alone are no ladder. */
const ALSO_DEGREES: ReadonlySet<string> = new Set(['associate', 'graduate'])

/** A title parted into its level and what is left: "Engineer II" is "engineer" at "ii"; null where it names no level. */
function levelOf(title: string): { readonly level: string; readonly stem: string } | null {
  const small = title.toLowerCase().replace(/\s*[([].*$/, '')
  const level = (small.match(LEVEL_WORDS) ?? []).join(' ')
  if (level === '') return null
  return { level, stem: small.replace(LEVEL_WORDS, ' ').replace(BESIDE, ' ').trim() }
}

/** Whether a title names a level and no work: "Senior", "Level II". */
export const isBareLevel = (title: string): boolean => levelOf(title)?.stem === ''

/** Whether a title names one level: what its text says of others is no offer. */
function namesOneLevel(title: string): boolean {
  const named = title.toLowerCase().match(LEVEL_WORDS) ?? []
  return new Set(named).size === 1 && !/[IVX]{1,4}\s?[-–/,]\s?[IVX]|\bL?\d\s?[-–/]/.test(title)
}

/** Whether no level comes again behind another: a list of skills names the level of each. */
const standApart = (levels: ReadonlyMap<string, readonly Opened[]>): boolean =>
  [...levels.values()].every((same, n, all) =>
    all.slice(n + 1).every((later) => (same.at(-1)?.from ?? 0) < (later[0]?.from ?? 0)),
  )

/**
 * Those of some labels that are the levels of one job: two or more that differ in their level alone ("Junior:", "Senior:"; "Engineer II:", "Engineer III:").
 * `title` is the posting's.
 */
export function levelsAmong(labels: readonly Opened[], title: string | null): readonly Opened[] {
  if (title !== null && namesOneLevel(title)) return []
  const byStem = new Map<string, Map<string, Opened[]>>()
  for (const label of labels) {
    const named = levelOf(label.title)
    if (!named) continue
    const levels = byStem.get(named.stem) ?? new Map<string, Opened[]>()
    byStem.set(named.stem, levels.set(named.level, [...(levels.get(named.level) ?? []), label]))
  }
  const ladders = [...byStem.values()].filter(
    (levels) =>
      levels.size > 1 &&
      standApart(levels) &&
      ![...levels.keys()].every((level) => ALSO_DEGREES.has(level)),
  )
  const of = new Set(ladders.flatMap((levels) => [...levels.values()].flat()))
  return labels.filter((label) => of.has(label))
}
