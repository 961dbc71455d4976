import type { Draft } from '../../core/requirement.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { ExperienceRequirement } from '../../requirements/experience/requirement.ts'
import type { Counted } from './counts.ts'
import type { WeighedPart } from './parts.ts'
import type { ForeignRules } from './rules.ts'
import { isOfExperience, onlyWordsOf } from './small-words.ts'

/** A demand for experience with the tokens that say it. */
export interface ExperienceFound {
  readonly draft: Draft<ExperienceRequirement>
  readonly from: number
  readonly to: number
}

interface Area {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Words between a noun of experience and its area at most. */
const NEAR = 8

/** The area of work that a part names near a word of experience, in English: the longest name, or what the noun begins with. */
function areaIn(
  tokens: readonly Token[],
  { from, to }: WeighedPart,
  rules: ForeignRules,
  isTaken: (at: number) => boolean,
): Area | null {
  const isNear = (at: number): boolean =>
    tokens
      .slice(Math.max(from, at - NEAR), Math.min(to, at + NEAR))
      .some((t) => isOfExperience(t, rules))
  const [longest] = rules.areas
    .matches(tokens, from, to)
    .map(({ entry, match }): Area => ({ name: entry.says, from: match.from, to: match.to }))
    .filter((area) => !isTaken(area.from) && isNear(area.from))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  if (longest) return longest
  for (let at = from; at < to; at++) {
    const name = areaOfCompound(normAt(tokens, at), rules)
    if (name !== null) return { name, from: at, to: at + 1 }
  }
  return null
}

/** "sales" of "Vertriebserfahrung": the area before the noun, with or without the letter that joins them. */
function areaOfCompound(norm: string, { words, experienceEnds }: ForeignRules): string | null {
  const end = experienceEnds.find((e) => norm.endsWith(e) && norm.length > e.length + 1)
  if (!end) return null
  const stem = norm.slice(0, -end.length)
  const area = [stem, stem.replace(/s$/, '')].find((s) => Object.hasOwn(words.areas, s))
  return area === undefined ? null : (words.areas[area] ?? null)
}

/**
 * The experience that a part asks for where it names no skill: its years, and its area where that is a known one. Null where the words name an area that is
 * not known, for years of anything would be another demand.
 */
export function experienceIn(
  tokens: readonly Token[],
  part: WeighedPart,
  years: Counted | null,
  rules: ForeignRules,
  isTaken: (at: number) => boolean,
): ExperienceFound | null {
  const area = areaIn(tokens, part, rules, isTaken)
  if (area)
    return {
      draft: { minYears: years?.min ?? null, maxYears: years?.max ?? null, area: area.name },
      from: Math.min(area.from, years?.from ?? area.from),
      to: Math.max(area.to, years?.to ?? area.to),
    }
  if (!years) return null
  const isSimilar = rules.similarPost.matches(tokens, part.from, part.to).length > 0
  const isKnown = (at: number): boolean => (years.from <= at && at < years.to) || isTaken(at)
  if (!isSimilar && !onlyWordsOf(tokens, part.from, part.to, rules, isKnown)) return null
  return {
    draft: { minYears: years.min, maxYears: years.max, area: null },
    from: years.from,
    to: years.to,
  }
}
