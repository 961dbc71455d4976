import type { RequirementBase } from '../core/requirement.ts'
import type { Passage } from '../document/outline.ts'
import { phraseIndex } from '../matcher/pattern-index.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { isEducation } from '../requirements/education/requirement.ts'
import * as lexicon from './lexicon.ts'
import type { ReadIn } from './read-in.ts'

/*
 * Lines that tell what will do in the place of what others ask: "Substitution: four years of case work for the degree".
 */

const LABEL = phraseIndex([
  `${alternation(lexicon.substitutionLabels)} :|of|for|–|-|clause|language`,
])

const WORK = 'experience|work|service|employment'
const SCHOOL = alternation(lexicon.schoolingReplaced)
const REPLACES = alternation(lexicon.replacing)
/** Experience does in the place of schooling. */
const FOR_SCHOOLING = phraseIndex([
  `${WORK} ..10 ${REPLACES} ..6 ${SCHOOL}`,
  `${REPLACES} ..8 ${WORK} for ..5 ${SCHOOL}`,
  `${WORK} ..4 for ..3 ${SCHOOL}`,
  `in lieu|place of ..5 ${SCHOOL}`,
])
/** Words by which a line without a label tells of a substitution and of nothing else. */
const TELLS = phraseIndex([
  `${WORK} ..10 ${REPLACES} ..6 ${SCHOOL}`,
  `${SCHOOL} ..8 ${REPLACES} ..8 ${WORK}`,
])

const DENIES = wordSet(lexicon.deniesReplacing)

/** "Experience may not replace the degree". */
const isDenied = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  tokens.slice(from, to).some(({ norm }) => DENIES.has(norm))

/** Lines around a substitution whose degree it speaks of, at most. */
const REACH = 6

/** Words before "experience" with which a line still opens: "Four years of relevant work experience may be …". */
const OPENING = 7

/** A line of substitutions. */
interface Substitution {
  readonly passage: Passage
  readonly at: number
  /** What is read there is asked of nobody. */
  readonly isApart: boolean
  readonly isForSchooling: boolean
}

function substitutionsIn(tokens: readonly Token[], passages: readonly Passage[]): Substitution[] {
  return passages.flatMap((passage, at) => {
    if (passage.section.role !== 'requirement' || passage.isHeading || !passage.opensLine) return []
    const isLabelled = LABEL.matchesAt(tokens, passage.from, passage.to).length > 0
    const told = TELLS.matches(tokens, passage.from, passage.to).map(({ match }) => match.from)
    if ((!isLabelled && told.length === 0) || isDenied(tokens, passage)) return []
    const isApart = isLabelled || Math.min(...told) - passage.from <= OPENING
    const isForSchooling = FOR_SCHOOLING.matches(tokens, passage.from, passage.to).length > 0
    return [{ passage, at, isApart, isForSchooling }]
  })
}

/** What was read, without what lines of substitutions count, and with the degrees near them that experience may replace by their words. */
export function withSubstitutes(
  tokens: readonly Token[],
  passages: readonly Passage[],
  read: readonly ReadIn[],
): readonly ReadIn[] {
  const all = substitutionsIn(tokens, passages)
  if (all.length === 0) return read
  const isOf = ({ clause }: ReadIn, { from, to }: Passage): boolean =>
    clause.from >= from && clause.from < to
  const isNear = (one: ReadIn, at: number): boolean =>
    passages.slice(Math.max(0, at - REACH), at + REACH).some((near) => isOf(one, near))
  // where nothing else names a degree, the line itself asks for one
  const speaksOfOther = ({ passage, at }: Substitution): boolean =>
    read.some((one) => isEducation(one.requirement) && isNear(one, at) && !isOf(one, passage))
  const apart = all.filter((s) => s.isApart && (speaksOfOther(s) || !s.isForSchooling))
  const replaced = (one: ReadIn): boolean =>
    all.some(({ at, isForSchooling }) => isForSchooling && isNear(one, at))
  return read
    .filter((one) => !apart.some(({ passage }) => isOf(one, passage)))
    .map((one) => {
      const asked: RequirementBase = one.requirement
      if (!isEducation(asked) || asked.orExperience || !replaced(one)) return one
      return { ...one, requirement: { ...asked, orExperience: true } }
    })
}
