import type { Draft } from '../../core/requirement.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { GpaRequirement } from './requirement.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'
import { type WrittenMark, valueOf } from './marks.ts'

/** Scales in use, smallest first: the first that the mark fits on is meant where none is named. */
const SCALES = [4, 5, 10, 100] as const

/** How far behind the mark its scale may be named, in words. */
const REACH = 10

/** "on a 4.0 scale", "4-point scale", "out of 4" behind the mark. */
export function scaleAfter(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const value = valueOf(tokens[at])
    if (value === null) continue
    const next = tokens[at + 1]?.norm
    if (
      next === 'scale' ||
      next === 'point' ||
      next === 'points' ||
      tokens[at - 1]?.norm === 'of' ||
      tokens[at - 1]?.text === '/'
    )
      return value
  }
  return null
}

/** A mark of a country that the words name; null where they name none, or the scale is not its own. */
export function nationalMark(
  { minimum, scale }: WrittenMark,
  words: readonly string[],
): Draft<GpaRequirement> | null {
  const told = NATIONAL.find(
    ({ names, worst }) => minimum <= worst && words.some((word) => names.has(word)),
  )
  if (!told || (scale !== null && scale !== told.scale)) return null
  return {
    minimum,
    scale: told.scale,
    system: told.system,
    label: `${minimum} (${told.name})`,
  }
}

/** A mark on the scale that is named beside or behind it, else on the first that it fits. */
export function onScale(
  { minimum, scale: beside }: WrittenMark,
  behind: number | null,
  words: readonly string[],
): Draft<GpaRequirement> | null {
  const named = beside ?? behind
  const scale = named ?? SCALES.find((s) => minimum <= s) ?? 4
  if (scale < minimum) return null
  const system = BY_SCALE[scale]
  const isUnsure = named === null && (scale === UNSURE_SCALE || !isPoints(words))
  return { minimum, scale, ...(system ? { system } : {}), ...(isUnsure ? { unsure: true } : {}) }
}

/** Whether the sentence speaks of a grade point average or of percent: a bare "grade" may be on any scale. */
const isPoints = (words: readonly string[]): boolean => words.some((word) => POINTS.has(word))
const POINTS = wordSet(lexicon.points)

interface National {
  readonly names: ReturnType<typeof wordSet>
  readonly name: string
  readonly system: Grade['system']
  readonly scale: number
  /** The highest number that is a mark of theirs. */
  readonly worst: number
}

/** Words that tell whose grades are meant, where the number alone tells no scale. */
const NATIONAL: readonly National[] = [
  {
    names: wordSet(lexicon.germanMarks),
    name: 'German',
    system: 'de',
    scale: 5,
    worst: 4,
  },
  { names: wordSet('swiss'), name: 'Swiss', system: 'ch', scale: 6, worst: 6 },
  { names: wordSet('dutch'), name: 'Dutch', system: 'nl', scale: 10, worst: 10 },
  { names: wordSet('french'), name: 'French', system: 'fr', scale: 20, worst: 20 },
  { names: wordSet('spanish'), name: 'Spanish', system: 'es', scale: 10, worst: 10 },
]
/** Scales of one country's marks only. */
const BY_SCALE: Readonly<Record<number, Grade['system']>> = { 20: 'fr', 30: 'it30', 110: 'it110' }
/** A mark above 4 without a scale may be of 4.3, of 5, or weighted. */
const UNSURE_SCALE = 5
