import type { Draft, Importance } from '../core/requirement.ts'
import type { Passage } from '../document/outline.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import type { ExperienceRequirement } from '../requirements/experience/index.ts'
import { years } from '../requirements/shared/years.ts'
import { EXPERIENCE } from '../requirements/shared/years-words.ts'
import { termAt } from '../vocabulary/index.ts'
import type { FormDemand } from './form-demand.ts'
import * as lexicon from './lexicon.ts'

/** The name of the rule by which years behind a label are read. */
const RULE = 'years behind a label'

const BESIDE_LABEL = wordSet(lexicon.besideExperienceLabel)
const BESIDE_YEARS = wordSet(lexicon.besideYearsOfField)
const PARTS_LABEL = new Set([':', '-', '–', '—', '|'])

/** Words of the label of experience at most. */
const LONGEST_LABEL = 5

/** Where the label "Experience", "Min. experience required" of a line ends, behind its colon; -1 where it has none. */
function behindLabel(tokens: readonly Token[], from: number, to: number): number {
  let isExperience = false
  for (let at = from; at < to && at - from <= LONGEST_LABEL; at++) {
    const norm = normAt(tokens, at)
    if (EXPERIENCE.has(norm)) isExperience = true
    else if (PARTS_LABEL.has(norm)) {
      if (isExperience) return at + 1
    } else if (!BESIDE_LABEL.has(norm)) return -1
  }
  return -1
}

/** A number of years and nothing besides between tokens `from` and `to`: "36 months+", "min. 3 yrs". */
function yearsAlone(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly min: number | null; readonly max: number | null } | null {
  let at = from
  while (at < to && BESIDE_YEARS.has(normAt(tokens, at))) at++
  const said = at < to ? years.eat(tokens, at, to) : null
  if (!said) return null
  return tokens.slice(said.to, to).every((t) => BESIDE_YEARS.has(t.norm)) ? said.value : null
}

/** The words of an area of work at most: "Customer support: 2 years". */
const LONGEST_AREA = 6

/** "Customer support: 2 years", where the words before the colon name no skill that sentences are read for. */
function yearsOfArea(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Draft<ExperienceRequirement> | null {
  let colon = from + 1
  while (colon < to && tokens[colon]?.text !== ':') colon++
  if (colon - from > LONGEST_AREA || termAt(tokens, from, colon)?.to === colon) return null
  const said = yearsAlone(tokens, colon + 1, to)
  const area = text.slice(tokens[from]?.start, tokens[colon - 1]?.end)
  return said && { minYears: said.min, maxYears: said.max, area }
}

const demand = (
  draft: Draft<ExperienceRequirement>,
  { from, to }: Pick<Passage, 'from' | 'to'>,
  importance: Importance,
): FormDemand => ({
  kind: 'experience',
  draft,
  rule: RULE,
  from,
  to,
  importance,
  unless: 'years',
})

/** What years of experience a passage states as a field: behind the label "Experience", in the same passage or the one before it; null where it does not. */
export function experienceField(
  tokens: readonly Token[],
  passage: Passage,
  before: Passage | undefined,
): FormDemand | null {
  const own = behindLabel(tokens, passage.from, passage.to)
  const isBehind =
    own < 0 &&
    before?.isHeading === true &&
    before.span.line === passage.span.line &&
    behindLabel(tokens, before.from, passage.from) === passage.from
  if (own < 0 && !isBehind) return null
  const said = yearsAlone(tokens, own < 0 ? passage.from : own, passage.to)
  if (!said) return null
  const { role, importance } = passage.section
  const asked = role === 'requirement' ? importance : 'required'
  return demand({ minYears: said.min, maxYears: said.max, area: null }, passage, asked)
}

/** The years that "Customer support: 2 years (Preferred)" asks, `to` being the end of what stands before the brackets; null where it is of another form. */
export function weighedYears(
  text: string,
  tokens: readonly Token[],
  { from }: Passage,
  to: number,
  importance: Importance,
): FormDemand | null {
  const draft = yearsOfArea(text, tokens, from, to)
  return draft && demand(draft, { from, to }, importance)
}
