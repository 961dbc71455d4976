import type { Captured, PhraseClass } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { years as yearsClass } from '../years.ts'
import { namedAt, phraseEnd, ROLES } from '../yearsOf.ts'
import type { ExperienceRequirement } from './index.ts'
import { areaText, behind, fields, isCounted, standsForDegree, years, yearsWithSubject } from './read.ts'
import { INDUSTRIES, PEOPLE, SETTINGS, WORK_OF } from './words.ts'

/** Any of `names`, the longest first; a name may have several words. */
function oneOf(names: readonly string[]): PhraseClass<string> {
  const byFirst = new Map<string, string[][]>()
  for (const name of names) {
    const parts = name.split(/[ -]/)
    byFirst.set(parts[0] ?? '', [...(byFirst.get(parts[0] ?? '') ?? []), parts])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return {
    starts: (token) => byFirst.has(token.norm),
    eat(tokens, at, limit) {
      const parts = byFirst.get(tokens[at]?.norm ?? '')?.find((p) => at + p.length <= limit && p.every((w, i) => tokens[at + i]?.norm === w))
      return parts ? { to: at + parts.length, value: parts.join(' ') } : null
    },
  }
}

const hasSkill = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (namedAt(tokens, at, to)) return true
  return false
}

const TEAM_WORK = new Set(['part', 'member', 'cross', 'collaborative', 'diverse', 'multidisciplinary', 'interdisciplinary', 'multicultural', 'distributed', 'independently', 'players', 'player'])
const AFTER_INDUSTRY = new Set(
  'and or industry industries domain domains sector sectors space company companies environment environments setting settings organization organizations firm firms is are a as with preferred required desired strongly would highly experience context data market markets services clients start-ups startups at for to where verticals vertical field fields area areas backgrounds background institutions institution analytics products'.split(' '),
)

const CLASSES = { years: yearsClass, industry: oneOf(INDUSTRIES) }

const NOT_A_ROLE = new Set(['well', 'part', 'a_part', 'member', 'needed', 'described', 'listed', 'evidenced', 'it', 'they', 'we', 'you', 'outlined', 'demonstrated', 'measured', 'required', 'such', 'follows', 'applicable', 'opposed'])

const role = behind(({ tokens }, { from, to }) => {
  const first = tokens[from]?.norm ?? ''
  if (NOT_A_ROLE.has(first) || NOT_A_ROLE.has(tokens[from + 1]?.norm ?? '')) return false
  return tokens.slice(from, to).some((t) => ROLES.has(t.norm))
})

/** No skill stands in the words: those who ask for the setting ask for nothing else. Team work is a competency, not a place to have worked in. */
const plain = behind(({ tokens }, { from, to }) => !hasSkill(tokens, from, to) && !tokens.slice(from, to).some((t) => TEAM_WORK.has(t.norm)))

/** The name of an industry ends there: "energy trading", not "energy modelling". */
const isWhole = ({ tokens, clause }: Context, area: Captured): boolean => {
  const next = tokens[area.to]
  const term = namedAt(tokens, area.from, clause.to)
  return (term === null || term.to <= area.to) && (!next || area.to >= clause.to || next.kind === 'sign' || next.newlines > 0 || AFTER_INDUSTRY.has(next.norm))
}

const industry: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  return area && isWhole(context, area) ? behind(() => true)(match, context) : null
}

/** "research experience": the word itself is the area. What follows "work experience with" is a skill's business. */
const workOf: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  const { tokens, clause } = context
  if (!area || standsForDegree(context, match.from) || isCounted(context, match)) return null
  const next = tokens[match.to]?.norm ?? ''
  const general = ['work', 'working', 'professional', 'industry', 'industrial', 'domain', 'field', 'job', 'business'].includes(String(area.value))
  if (general && ['with', 'in', 'using', 'on', 'of', 'developing', 'building'].includes(next) && hasSkill(tokens, match.to, phraseEnd(tokens, match.to, clause.to))) return null
  if (['based', 'level', 'levels', 'commensurate', 'manager', 'designer', 'design', 'for'].includes(next)) return null
  return fields(areaText(context, area))
}

const captured: Rule<ExperienceRequirement>['read'] = (match, context) => {
  const area = match.captures['area']
  return area && !standsForDegree(context, match.from) && !isCounted(context, match) ? fields(areaText(context, area)) : null
}

const none: Rule<ExperienceRequirement>['read'] = (match, { tokens }) => (['with', 'of', 'in', 'on', 'using'].includes(tokens[match.to]?.norm ?? '') ? null : { minYears: 0, maxYears: null, area: null })

export const rules: readonly Rule<ExperienceRequirement>[] = [
  rule('years=<years> ..9 experience|experiences|exp|exp.|experince|expereince|experinece|experiance|background', CLASSES, 'anywhere', years),
  rule('years=<years> in|as|of|with|using|working|building|developing|designing|managing|leading|shipping|writing|delivering|supporting|running|operating|doing|administering|programming|coding', CLASSES, 'demand', yearsWithSubject),
  rule('years=<years> backend|back_end|frontend|front_end|full_stack|fullstack|software|data|devops|sre|ml|ai|engineering|product|network|security|cloud|infrastructure|web|mobile', CLASSES, 'demand', years),
  rule('experience|exp :|of|level|required|needed|,|–|- :|of|at|>? least? years=<years>', CLASSES, 'demand', years),
  rule('minimum|at_least of? years=<years>', CLASSES, 'demand', yearsWithSubject),
  rule('experience|background|worked as a|an|the?', CLASSES, 'demand', role),
  rule(`area=${WORK_OF} experience|experiences|background`, CLASSES, 'demand', workOf),
  rule(`experience|background|worked working? link=in|within|at|for|with|from a|an|the? ..6 ${SETTINGS}`, CLASSES, 'demand', plain),
  rule('experience|background|worked working? in|within|with|across|at|from the? area=<industry>', CLASSES, 'demand', industry),
  rule('experience|worked in|at|with|from|working ..12 area=startups|startup|start_ups|start_up|scaleups|scale_ups', CLASSES, 'demand', captured),
  rule('area=<industry> industry|domain|sector|space|or|and|, ..4 experience|background', CLASSES, 'demand', captured),
  rule('area=<industry> experience|background', CLASSES, 'demand', captured),
  rule(`experience|passion|record|history|background in|for|of? area=leading|managing|mentoring|developing|supervising|coaching|growing|building|hiring ..5 ${PEOPLE}`, CLASSES, 'demand', plain),
  rule(`you|you've|have|has have? area=led|managed|mentored|supervised|grown ..5 ${PEOPLE}`, CLASSES, 'demand', plain),
  rule('previous|prior|past|relevant|at_least_one|one_or_more ..2 area=internship|internships|co_op|employment', CLASSES, 'demand', captured),
  rule('no prior|previous|work|professional|industry|relevant? work|professional|programming|coding|industry? experience is? required|necessary|needed|expected', CLASSES, 'demand', none),
]
