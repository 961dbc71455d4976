import { doneVerbs } from '../../vocabulary/lexicon/sentences.ts'
import { gerund } from '../../matcher/gerund.ts'
import { pattern, type Match } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Context, Found, Reader } from '../kind.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { phraseEnd } from '../shared/years-of.ts'
import { termNamedAt } from '../shared/years-owner.ts'
import type { ExperienceRequirement } from './requirement.ts'
import { isManner } from './manner.ts'
import { readRest, REST_RULES, isFree, EMPTY_FIRST, OF_PRODUCT } from './rest.ts'
import * as lexicon from './lexicon.ts'
import { areaText } from './area-text.ts'
import { isOwn } from './read-years.ts'

const EXPERIENCE_RULES = [
  'experience of doing something that is no skill by its name',
  'experience of something that is no skill by its name',
  'work that one has done',
] as const
type RuleName = (typeof EXPERIENCE_RULES)[number]

/** Verbs of work in the form that tells of what was done. */
const DONE = alternation(`${doneVerbs} ${lexicon.doneBesides}`)

const phrase = (rule: RuleName, written: string) => ({
  rule,
  pattern: pattern(written, { doing: gerund }),
})

const INDEX = new PatternIndex([
  phrase(
    EXPERIENCE_RULES[0],
    'experience|experiences|history|record|exposure in|with|of|for|at|from|to? ..1 area=<doing>',
  ),
  phrase(
    EXPERIENCE_RULES[1],
    'experience|experiences|exposure|history in|with|within|of|across|from',
  ),
  phrase(EXPERIENCE_RULES[1], 'exposure to'),
  phrase(EXPERIENCE_RULES[2], `you|you've|who|have|has|having have|has? ..1 area=${DONE}`),
])

/** Words of a competency or of another kind's demand. */
const OTHER_KIND = wordSet(lexicon.ofOtherKinds)

/** Matter of technical work: what is done to it is a skill, whether or not the vocabulary has a name for it. */
const TECHNICAL = wordSet(lexicon.technical)

function stretchOf({ tokens, clause }: Context, { captures, to }: Match): TokenRange {
  const from = captures['area']?.from ?? to
  return { from, to: phraseEnd(tokens, from, clause.to) }
}

/** Whether the phrase begins with a thing that one uses, which is a skill whoever reads it. */
const isUsed = ({ tokens }: Context, { from, to }: TokenRange): boolean => {
  const term = termNamedAt(tokens, from, to)
  return term !== null && term.is !== 'work'
}

function accepted(context: Context, match: Match, stretch: TokenRange): boolean {
  const { tokens } = context
  const words = tokens.slice(stretch.from, stretch.to)
  return (
    words.length > 1 &&
    !tokens[match.from + 1]?.hyphen &&
    !OF_PRODUCT.has(tokens[match.from - 1]?.norm ?? '') &&
    !EMPTY_FIRST.has(words[0]?.norm ?? '') &&
    !isManner(words) &&
    !isUsed(context, stretch) &&
    !words.some((t) => OTHER_KIND.has(t.norm) || TECHNICAL.has(t.norm)) &&
    isFree(context, stretch) &&
    isOwn(context, { from: match.from, to: stretch.to })
  )
}

/** What a clause asks to have done that no kind before has read: "experience preparing reports for investors". */
function read(context: Context): Found<ExperienceRequirement>[] {
  if (!context.demand) return []
  const { tokens, clause } = context
  for (const { entry, match } of INDEX.matches(tokens, clause.from, clause.to)) {
    const stretch = stretchOf(context, match)
    if (!accepted(context, match, stretch)) continue
    const area = areaText(context, stretch)
    if (area !== null)
      return [
        {
          draft: { minYears: null, maxYears: null, area },
          rule: entry.rule,
          from: match.from,
          to: stretch.to,
        },
      ]
  }
  return []
}

export const reader: Reader<ExperienceRequirement> = {
  names: [...EXPERIENCE_RULES, ...REST_RULES],
  read,
  late: true,
  rest: readRest,
}
