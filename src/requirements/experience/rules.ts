import { itemAt } from '../../core/item-at.ts'
import { startsUpper } from '../../matcher/chars.ts'
import { amount, YEAR_UNITS, type Amount } from '../../matcher/numbers.ts'
import type { Captured, Match } from '../../matcher/pattern.ts'
import { isGerund, normAt, type Token } from '../../matcher/tokenizer.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { years as yearsClass, type Years } from '../shared/years.ts'
import { phraseEnd } from '../shared/years-of.ts'
import { termNamedAt } from '../shared/years-owner.ts'
import { ROLE_ENDS } from '../shared/years-words.ts'
import type { ExperienceRequirement } from './requirement.ts'
import {
  bareYears,
  behind,
  fields,
  isOwn as ofCandidate,
  labelledYears,
  readYears,
  yearsBesideDegree,
  yearsAlone,
  yearsWithSubject,
} from './read-years.ts'
import { areaText } from './area-text.ts'
import { WISH } from './rest.ts'
import { PEOPLE, SETTINGS, WORK_OF } from './area-words.ts'
import { industryName } from './industry-name.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import * as misspellings from '../../vocabulary/lexicon/misspellings.ts'

const hasSkill = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (termNamedAt(tokens, at, to)) return true
  return false
}

const TEAM_WORK = wordSet(lexicon.teamWork)
const AFTER_INDUSTRY = wordSet(lexicon.behindIndustry)

const CLASSES = { years: yearsClass, n: amount, industry: industryName }

/** What one has of an industry without having worked there. */
const KNOWING = alternation(lexicon.knowing)

const POSTS = wordSet(lexicon.posts)
const NOT_A_ROLE = wordSet(lexicon.notARole)

const role = behind(({ tokens }, { from, to }) => {
  const first = tokens[from]?.norm ?? ''
  if (NOT_A_ROLE.has(first) || NOT_A_ROLE.has(tokens[from + 1]?.norm ?? '')) return false
  return tokens.slice(from, to).some((t) => ROLE_ENDS.has(t.norm))
})

/** No skill stands in the words: those who ask for the setting ask for nothing else. Team work is a competency, not a place to have worked in. */
const plain = behind(
  ({ tokens }, { from, to }) =>
    !hasSkill(tokens, from, to) &&
    !tokens
      .slice(from, to)
      .some(
        (t, i) =>
          TEAM_WORK.has(t.norm) ||
          (t.norm === 'team' && tokens[from + i + 1]?.norm === 'environment'),
      ),
)

/** Who is led may be named by their work: "mentoring data engineers". */
const people = behind(
  ({ tokens }, { from, to }) => !tokens.slice(from, to).some((t) => TEAM_WORK.has(t.norm)),
)

/** The name of an industry ends there: "energy trading", not "energy modelling". */
const isWhole = ({ tokens, clause }: Context, area: Captured): boolean => {
  const next = tokens[area.to]
  const term = termNamedAt(tokens, area.from, clause.to)
  return (
    (term === null || term.to <= area.to) &&
    (!next ||
      area.to >= clause.to ||
      next.kind === 'sign' ||
      next.newlines > 0 ||
      AFTER_INDUSTRY.has(next.norm))
  )
}

const setting: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const noun = match.captures['setting']
  if (!noun || !isWhole(context, noun)) return null
  const link = match.captures['link']
  return link && SECTORS.has(String(noun.value))
    ? sector(match, context, { from: link.to, to: noun.to })
    : plain(match, context)
}

const SECTORS = wordSet(lexicon.sectors)

/** "in the boating and fishing industry": the trade alone, not what is done there. */
const sector = (
  match: Match,
  context: Context,
  area: { readonly from: number; readonly to: number },
): ReturnType<Rule<ExperienceRequirement>['read']> =>
  isOwn(context, match) ? fields(areaText(context, area)) : null

const industry: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  return area && isWhole(context, area) ? behind(() => true)(match, context) : null
}

/** The same where no hyphen glues the words to those before. */
const isOwn = (context: Context, { from, to }: Match): boolean =>
  ofCandidate(context, { from, to }) && context.tokens[from]?.hyphen !== true

const GENERAL = wordSet(lexicon.general)
const ALONE = wordSet(lexicon.alone)
const PLAIN_BEFORE = wordSet(lexicon.plainBefore)
const AFTER_WORK = wordSet(lexicon.notBehindWork)
const NAMES_OF_FIELDS = wordSet(lexicon.namesOfFields)

/** The words before "industry" or "domain" that name it. */
function named({ tokens, clause }: Context, area: Captured): Captured {
  if (!NAMES_OF_FIELDS.has(String(area.value))) return area
  let { from } = area
  while (
    from > clause.from &&
    area.from - from < 2 &&
    tokens[from - 1]?.kind === 'word' &&
    !PLAIN_BEFORE.has(tokens[from - 1]?.norm ?? '') &&
    !tokens[from - 1]?.glued
  )
    from--
  return { ...area, from }
}

/** "Professional Experience": a heading that stands as a line. */
const isTitle = ({ tokens, clause, passage }: Context): boolean =>
  clause.to - clause.from < 9 &&
  passage.opensLine &&
  tokens.slice(clause.from, clause.to).every((t) => t.kind === 'sign' || startsUpper(t.text))

/** "research experience": the word itself is the area. What follows "work experience with" is a skill's business. */
const workOf: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  const { tokens, clause } = context
  if (!area || !isOwn(context, match)) return null
  const next = normAt(tokens, match.to)
  if (AFTER_WORK.has(next) || isPartOfName(context, area)) return null
  if (!GENERAL.has(String(area.value))) return fields(areaText(context, area))
  const said = named(context, area)
  if (said.from < area.from) return fields(areaText(context, said))
  if (isTitle(context) || LEADS_TO_SKILL.has(next) || leadsToDoing(tokens[match.to])) return null
  if (!LEADS_TO_FIELD.has(next)) return fields(areaText(context, area))
  const field = { from: match.to + 1, to: phraseEnd(tokens, match.to + 1, clause.to) }
  return hasSkill(tokens, field.from, field.to)
    ? null
    : fields(areaText(context, field) ?? areaText(context, area))
}

/** "Professional experience writing …": what is done says more. */
const leadsToDoing = (token: Token | undefined): boolean =>
  token !== undefined && isGerund(token) && token.norm !== 'working'

const LEADS_TO_SKILL = wordSet(lexicon.leadsToSkill)
const LEADS_TO_FIELD = wordSet(lexicon.leadsToField)
const LEADS_TO_KNOWN_FIELD = wordSet(lexicon.leadsToKnownField)
const LEADS_ON = wordSet(lexicon.leadsOnFromNone)

/** A word that counts only where it stands alone, behind another that belongs to it. */
const isPartOfName = ({ tokens, clause }: Context, { value, from }: Captured): boolean =>
  ALONE.has(String(value)) && from > clause.from && !PLAIN_BEFORE.has(normAt(tokens, from - 1))

/** "Payments domain knowledge", "domain knowledge of payments"; nothing where no field is named. */
const fieldKnown: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  const { tokens, clause } = context
  if (!area || !isOwn(context, match)) return null
  const said = named(context, area)
  if (said.from < area.from) return fields(areaText(context, said))
  if (!LEADS_TO_KNOWN_FIELD.has(tokens[match.to]?.norm ?? '')) return null
  return fields(
    areaText(context, { from: match.to + 1, to: phraseEnd(tokens, match.to + 1, clause.to) }),
  )
}

const captured: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  if (!area || context.tokens.slice(match.from, area.from).some((t) => WISH.has(t.norm)))
    return null
  return isOwn(context, match) ? fields(areaText(context, area)) : null
}

/** "Having worked in a hospital for two years": the years stand behind what they are of. */
const forYears: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const [link, said] = [match.captures['link'], match.captures['years']]
  if (!link || !said) return null
  const { min, max } = said.value as Years
  const { tokens } = context
  const area = { from: link.to, to: link.to }
  while (area.to < said.from && tokens[area.to]?.norm !== 'for') area.to++
  const isPost = POSTS.has(normAt(tokens, area.to - 1))
  if (min === null || (hasSkill(tokens, area.from, area.to) && !isPost)) return null
  if (!ofCandidate(context, area)) return null
  return { minYears: min, maxYears: max, area: areaText(context, area) }
}

/** "Role Sales Experience 3+ years Visa sponsored": between other fields of one line. */
const amongFields: Rule<ExperienceRequirement>['read'] = (match) => {
  const { min, max } = match.captures['years']?.value as Years
  return min === null ? null : { minYears: min, maxYears: max, area: null }
}

/** "3+ YOE", which are of work wherever they stand. */
const inShort: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const { tokens, clause } = context
  const years = yearsClass.eat(tokens, match.from, clause.to)
  if (!years) return null
  const said = { from: match.from, to: years.to, value: years.value }
  return readYears({ ...match, captures: { years: said } }, context)
}

/** "Years of experience: 3–5" */
const counted: Rule<ExperienceRequirement>['read'] = (match, { tokens, clause }) => {
  const { min, max } = match.captures['n']?.value as Amount
  // "4 (Kotlin)": years of the skill
  const isOfSkill = tokens[match.to]?.text === '(' && termNamedAt(tokens, match.to + 1, clause.to)
  return isOfSkill || min > 40 ? null : { minYears: min, maxYears: max, area: null }
}

/** "…, of which 2 in a lead role": a part of the years before, which is a demand of its own where it is of no skill. In a ladder, with years behind it, it is a part of one rung. */
const partOfYears: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const link = match.captures['link']
  const { min, max } = match.captures['n']?.value as Amount
  const { tokens, clause } = context
  const isRung = tokens.slice(match.to, clause.to).some(({ norm }) => YEAR_UNITS.has(norm))
  if (!link || min > 40 || isRung) return null
  const from = isGerund(itemAt(tokens, link.from)) ? link.from : link.to
  const area = { from, to: phraseEnd(tokens, from, clause.to) }
  return hasSkill(tokens, area.from, area.to)
    ? null
    : { minYears: min, maxYears: max, area: areaText(context, area) }
}

const none: Rule<ExperienceRequirement>['read'] = (match, { tokens }) =>
  LEADS_ON.has(tokens[match.to]?.norm ?? '') ? null : { minYears: 0, maxYears: null, area: null }

export const rules: readonly Rule<ExperienceRequirement>[] = [
  rule(
    `years=<years> ..9 experience|experiences|exp|xp|pqe|${alternation(misspellings.experience)}|background`,
    CLASSES,
    'anywhere',
    readYears,
  ),
  rule(
    'years=<years>',
    CLASSES,
    'demand',
    (match, context) =>
      yearsAlone(match, context) ?? bareYears(match, context) ?? yearsBesideDegree(match, context),
  ),
  rule(
    'experience|exp level|range|required|needed? :|–|-|of? minimum|at_least|min? years=<years>',
    CLASSES,
    'anywhere',
    labelledYears,
  ),
  rule(
    'experience|exp :|of|level|required|needed|,|–|-|( :|of|at|>? least? years=<years>',
    CLASSES,
    'demand',
    readYears,
  ),
  rule(
    `of_which|of_those|of_these|whereof|including|incl at_least? minimum? n=<n> years|yrs|year? link=in|as|within|at|${alternation(lexicon.leadingPeople)}`,
    CLASSES,
    'demand',
    partOfYears,
  ),
  rule(
    `n=<n> of them|which|those|these link=in|as|within|at|${alternation(lexicon.leadingPeople)}`,
    CLASSES,
    'demand',
    partOfYears,
  ),
  rule('years of ..3 experience :|–|-|required? n=<n>', CLASSES, 'demand', counted),
  rule('minimum|at_least of? years=<years>', CLASSES, 'demand', yearsWithSubject),
  rule(
    'worked|working link=in|as|at|within ..7 for at_least? years=<years>',
    CLASSES,
    'demand',
    forYears,
  ),
  rule('looking for years=<years>', CLASSES, 'anywhere', yearsWithSubject),
  rule(
    'looking|seeking|hiring ..7 with|have|has|having years=<years>',
    CLASSES,
    'anywhere',
    yearsWithSubject,
  ),
  rule('experience years=<years> visa|skills|apply|connect', CLASSES, 'anywhere', amongFields),
  rule('n=<n> yoe', CLASSES, 'anywhere', inShort),
  rule('experience|background|worked as a|an|the?', CLASSES, 'demand', role),
  rule(`area=${WORK_OF} experience|experiences|background`, CLASSES, 'demand', workOf),
  rule(
    `experience|background|worked working? link=in|within|at|from a|an|the? ..6 setting=${SETTINGS}`,
    CLASSES,
    'demand',
    setting,
  ),
  rule(
    'experience|background|worked working? in|within|with|across|at|from the? area=<industry>',
    CLASSES,
    'demand',
    industry,
  ),
  rule(
    `${alternation(lexicon.formerWork)} in|within|with|at|from|for a|an|the? area=<industry>`,
    CLASSES,
    'demand',
    industry,
  ),
  rule(
    `${alternation(lexicon.formerWork)} link=in|within|at|from|for a|an|the? ..4 setting=${SETTINGS}`,
    CLASSES,
    'demand',
    setting,
  ),
  rule(`${KNOWING} of|in|with|to|about|on the? area=<industry>`, CLASSES, 'demand', industry),
  rule(
    `${KNOWING} link=of|in|with|to|about|on a|an|the|our? ..4 setting=${alternation(lexicon.industryNouns)}`,
    CLASSES,
    'demand',
    setting,
  ),
  rule(
    `preferably|ideally|especially|particularly ,? link=in|within|at|from|with a|an|the? ..5 setting=${SETTINGS}`,
    CLASSES,
    'demand',
    setting,
  ),
  rule(
    'preferably|ideally|especially|particularly ,? in|within|at|from|with the|a? area=<industry>',
    CLASSES,
    'demand',
    industry,
  ),
  rule(
    'area=industry|domain|sector|business knowledge|expertise|exposure|acumen|know_how',
    CLASSES,
    'demand',
    fieldKnown,
  ),
  rule('area=<industry> exposure|knowledge|expertise|exp', CLASSES, 'demand', captured),
  rule(
    'experience|worked|background ..9 link=for|in|within a|an|the ..5 setting=industry|industries|sector|sectors|domain',
    CLASSES,
    'demand',
    setting,
  ),
  rule(
    'experience|worked in|at|with|from|working ..12 area=startups|startup|start_ups|start_up|scaleups|scale_ups',
    CLASSES,
    'demand',
    captured,
  ),
  rule(
    'area=<industry> industry|domain|sector|space ..2 experience|background',
    CLASSES,
    'demand',
    captured,
  ),
  rule('area=<industry> experience|background', CLASSES, 'demand', captured),
  rule(
    `experience|passion|record|history|background in|for|of? area=${alternation(lexicon.leadingPeople)} ..5 ${PEOPLE}`,
    CLASSES,
    'demand',
    people,
  ),
  rule(
    `you|you've|have|has have? area=led|managed|mentored|supervised|grown ..5 ${PEOPLE}`,
    CLASSES,
    'demand',
    plain,
  ),
  rule(
    `previous|prior|past|relevant|at_least_one|one_or_more ${alternation(lexicon.internshipSorts)}? area=internship|internships|co_op|employment`,
    CLASSES,
    'demand',
    captured,
  ),
  rule(
    'no prior|previous|work|professional|industry|relevant? work|professional|programming|coding|industry? experience is? required|necessary|needed|expected',
    CLASSES,
    'anywhere',
    none,
  ),
]
