import { deeds, doneVerbs, pastDeeds } from '../../vocabulary/lexicon/sentences.ts'
import { gerund } from '../../matcher/gerund.ts'
import { participle } from '../../matcher/participle.ts'
import { pattern, type Match } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Draft } from '../../core/requirement.ts'
import type { Context, Found } from '../kind.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { phraseEnd } from '../shared/years-of.ts'
import { EXPERIENCE, FILLERS } from '../shared/years-words.ts'
import type { ExperienceRequirement } from './requirement.ts'
import * as lexicon from './lexicon.ts'
import { isManner } from './manner.ts'
import { areaText } from './area-text.ts'
import { isOwn } from './read-years.ts'
import { SETTINGS } from './area-words.ts'

export const REST_RULES = [
  'experience of what is no skill after all',
  'work named before the word experience',
  'a line that opens with work done',
  'a place to have worked in, behind a skill',
  'knowledge of what is no skill after all',
] as const
type RuleName = (typeof REST_RULES)[number]

/** Verbs in the form that tells of what was done, with which a line may open. */
const DONE = alternation(`${doneVerbs} ${lexicon.doneBesides} ${lexicon.doneOpening}`)

const DEEDS = alternation(deeds)
const PAST = alternation(pastDeeds)
/** How many things were done. */
const SOME = alternation(lexicon.fewThings)

/** Where the area stands: behind the match, before it, or from the captured word on. */
type Where = 'behind' | 'before' | 'opening' | 'setting'

const phrase = (rule: RuleName, where: Where, written: string) => ({
  rule,
  where,
  pattern: pattern(written, { doing: gerund, done: participle }),
})

const INDEX = new PatternIndex([
  phrase(
    REST_RULES[0],
    'behind',
    'experience|experiences|history|record|exposure|background in|with|of|for|at|from|to? ..1 area=<doing>',
  ),
  phrase(
    REST_RULES[0],
    'behind',
    'experience|experiences|exposure|history|record|background in|with|within|of|across|from',
  ),
  phrase(REST_RULES[0], 'behind', 'exposure to'),
  phrase(REST_RULES[0], 'behind', 'success in|at'),
  phrase(REST_RULES[0], 'behind', `${alternation(lexicon.timesSpent)} spent? in|at|with|from|on`),
  phrase(REST_RULES[0], 'behind', 'you|who come|comes|hail|hails from'),
  phrase(
    REST_RULES[4],
    'behind',
    'knowledge|understanding|familiarity|familiar|comprehension|awareness of|with|about',
  ),
  phrase(REST_RULES[0], 'behind', 'experience|experiences embedded|owning|on'),
  phrase(REST_RULES[1], 'before', 'experience|background|exposure'),
  phrase(REST_RULES[2], 'opening', `area=${DONE}`),
  phrase(
    REST_RULES[2],
    'opening',
    `you've|you_have|has|have|having already|previously|personally? area=${DONE}|${DEEDS}`,
  ),
  phrase(
    REST_RULES[2],
    'opening',
    `you've|you_have|having already|previously|personally? area=<done>`,
  ),
  phrase(REST_RULES[2], 'opening', `you area=<done>|${PAST}`),
  phrase(REST_RULES[2], 'opening', `you've|you_have been area=${alternation(lexicon.behindBeen)}`),
  phrase(REST_RULES[2], 'opening', 'you were area=a|an|the|one|part|there|in|on|at|responsible'),
  phrase(REST_RULES[2], 'opening', `area=${SOME} ..5 ${alternation(lexicon.behindOneself)}`),
  phrase(
    REST_RULES[2],
    'opening',
    `somebody|someone|a_person|people|anyone who|that has|have|had already? area=${DONE}|${DEEDS}|<done>`,
  ),
  phrase(REST_RULES[0], 'behind', 'no stranger to'),
  // "at least one product taken to market", "two audits survived"
  phrase(
    REST_RULES[2],
    'opening',
    `at_least|no_fewer_than|no_less_than|a_minimum_of|minimum area=${SOME} ..4 ${DONE}|${DEEDS}|<done>`,
  ),
  phrase(
    REST_RULES[3],
    'setting',
    `come|comes|coming link=from ..5 setting=${SETTINGS}|background`,
  ),
  phrase(
    REST_RULES[3],
    'setting',
    `you've|you_have|has|have|having worked link=in|at|within|for ..4 setting=${SETTINGS}`,
  ),
  phrase(
    REST_RULES[3],
    'setting',
    `experience|worked|background ..14 link=in|within|at|for a|an|the ..5 setting=${SETTINGS}|role|roles|position|capacity|field|fields`,
  ),
])

/** Words between the experience and the place by which the place is where one would like to be: "experience with Go, and thrive in a startup". */
export const WISH = wordSet(`${lexicon.wished} ${lexicon.traits}`)
/** Before "experience" these make it a product's: "user experience". */
export const OF_PRODUCT = wordSet(lexicon.ofProduct)
/** First words with which the phrase names nothing of its own. */
export const EMPTY_FIRST = wordSet(lexicon.emptyFirst)
/** What is told by these belongs to a competency or to another kind, unless skills and competencies are settled and none was read. */
const OTHER_KIND = wordSet(lexicon.ofOtherKindsAlways)
/** Words before "experience" that name no work, and end the phrase that does. */
const STOPS = wordSet(lexicon.beforeWork)

/** What may follow work named before "experience": the end, a mark, or what says how much it is wanted. What else follows is what the experience is of. */
const ENDS_WORK = wordSet(lexicon.behindWork)
/** Nouns of classes of things: who asks for experience with such asks for a skill of the class. */
const TECHNICAL = wordSet(`${lexicon.technical} ${lexicon.classesOfThings}`)

/** Whether no other kind has read any of the words. */
export function isFree(context: Context, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (context.found(at)) return false
  return true
}

/** The next mark behind a phrase: what is used for it or on it stands before. */
function breakFrom({ tokens, clause }: Context, from: number): number {
  let to = from
  while (to < clause.to && tokens[to]?.kind !== 'sign') to++
  return to
}

/** Words of a phrase before "experience", at most. */
const LONGEST_BEFORE = 8

/** Marks that may stand inside a phrase that names work. */
const INSIDE = new Set([',', '/', '-', '&'])

/** Whether a phrase that ends before "experience" cannot reach back over the token at `at`. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    !token ||
    (token.kind === 'sign' && !INSIDE.has(token.text)) ||
    STOPS.has(token.norm) ||
    EXPERIENCE.has(token.norm) ||
    (tokens[at + 1]?.newlines ?? 0) > 0
  )
}

/** "Commodity trading or risk reporting experience": the words before, back to where the phrase begins. */
function phraseBefore({ tokens, clause }: Context, to: number): TokenRange {
  let from = to
  while (from > clause.from && to - from < LONGEST_BEFORE && !endsBefore(tokens, from - 1)) from--
  while (from < to && (FILLERS.has(tokens[from]?.norm ?? '') || tokens[from]?.kind === 'sign'))
    from++
  return { from, to }
}

function stretchOf(context: Context, where: Where, { from, to, captures }: Match): TokenRange {
  const { tokens, clause } = context
  if (where === 'before') return phraseBefore(context, from)
  if (where === 'setting') {
    const first = captures['link']?.to ?? from
    return { from: first, to }
  }
  const first = captures['area']?.from ?? to
  return { from: first, to: phraseEnd(tokens, first, clause.to) }
}

/** Endings of words that say how something is done or what it is like, and name no work by themselves. */
const NO_NOUN = /(?:ed|ly|al|ive|ic|ous)$/

/** Whether what follows "experience" does not say of what it is. */
function endsWork({ tokens, clause }: Context, { to }: Match): boolean {
  const next = tokens[to]
  return to >= clause.to || next?.kind === 'sign' || ENDS_WORK.has(next?.norm ?? '')
}

/** Whether a phrase before "experience" is the whole of what is named: not the rest of a list of skills ("pipeline design and maintenance experience"). */
function isWholeWork(context: Context, { from, to }: TokenRange): boolean {
  const { tokens, clause } = context
  let before = from - 1
  while (before >= clause.from && JOINTS.has(tokens[before]?.norm ?? '')) before--
  return (
    !(before >= clause.from && context.found(before)) &&
    !tokens.slice(from, to).some((t) => t.glued) &&
    !NO_NOUN.test(tokens[to - 1]?.norm ?? '')
  )
}

const JOINTS = new Set(['and', 'or', ',', '/', '&', '-'])

/** Whether the phrase may stand where it does: a verb opens its clause, what stands before "experience" is not glued to it by a hyphen. */
function stands(context: Context, where: Where, match: Match, stretch: TokenRange): boolean {
  const { tokens, clause } = context
  if (where === 'opening') return match.from === clause.from
  if (where === 'before' && !(endsWork(context, match) && isWholeWork(context, stretch)))
    return false
  if (where === 'setting' && tokens.slice(match.from, stretch.from).some((t) => WISH.has(t.norm)))
    return false
  return (
    tokens[match.from + 1]?.hyphen !== true &&
    !(match.from > clause.from && OF_PRODUCT.has(tokens[match.from - 1]?.norm ?? ''))
  )
}

/** Words at the beginning of a phrase that tell of what it is, before its circumstances. */
const FIRST_WORDS = 4

const VAGUE = wordSet(lexicon.emptyKnowledge)

/** Knowledge of one word, or of what is only said to be modern, tells no field of work. */
const isVague = (words: readonly Token[]): boolean =>
  words.length < 2 || VAGUE.has(words[0]?.norm ?? '')

function accepted(
  context: Context,
  { where, rule }: { readonly where: Where; readonly rule: RuleName },
  match: Match,
  stretch: TokenRange,
): boolean {
  const { tokens } = context
  const words = tokens.slice(stretch.from, stretch.to)
  return (
    words.length > 0 &&
    stands(context, where, match, stretch) &&
    (where === 'opening' || !EMPTY_FIRST.has(words[0]?.norm ?? '')) &&
    !isManner(words) &&
    !(rule === REST_RULES[4] && isVague(words)) &&
    !words.slice(0, FIRST_WORDS).some((t) => OTHER_KIND.has(t.norm)) &&
    (match.captures['area'] !== undefined || !words.some((t) => TECHNICAL.has(t.norm))) &&
    isFree(context, {
      from: where === 'behind' ? match.from : stretch.from,
      to: breakFrom(context, stretch.to),
    }) &&
    isOwn(context, { from: Math.min(match.from, stretch.from), to: stretch.to })
  )
}

/** What a clause asks to have done, when it is decided which of its words are skills: each phrase once, the first reading of it. */
export function readRest(context: Context): Found<ExperienceRequirement>[] {
  if (!context.demand) return []
  const { tokens, clause } = context
  let end = clause.from
  return INDEX.matches(tokens, clause.from, clause.to).flatMap(({ entry, match }) => {
    const stretch = stretchOf(context, entry.where, match)
    if (Math.min(match.from, stretch.from) < end || !accepted(context, entry, match, stretch))
      return []
    const area = areaText(context, stretch)
    if (area === null) return []
    const from = Math.min(match.from, stretch.from)
    const to = Math.max(match.to, stretch.to)
    end = to
    return [{ draft: { minYears: null, maxYears: null, area }, rule: entry.rule, from, to }]
  })
}

/** The area of a clause that asks for experience in words that no rule accepts: what stands behind or before the first words that tell of experience, else how the clause begins. */
export function experienceOf(context: Context): Draft<ExperienceRequirement> {
  const { tokens, clause } = context
  const named = INDEX.matches(tokens, clause.from, clause.to).map(({ entry, match }) =>
    stretchOf(context, entry.where, match),
  )
  const whole = { from: clause.from, to: phraseEnd(tokens, clause.from, clause.to) }
  const areas = [...named, whole].map((stretch) => areaText(context, stretch))
  return { minYears: null, maxYears: null, area: areas.find((area) => area !== null) ?? null }
}
