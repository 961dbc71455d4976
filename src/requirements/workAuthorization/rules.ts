import type { Match } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { country, nationality, place } from '../../vocabulary/countries.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { clearance, type Clearance } from './clearances.ts'
import { listAround, persons, type Persons } from './persons.ts'
import type { WorkAuthorizationDraft, WorkAuthorizationRequirement } from './requirement.ts'
import { visas, visasIn } from './visas.ts'
import { countriesIn, isEquality, isVerification, says, set } from './words.ts'

type Read = Rule<WorkAuthorizationRequirement>['read']

const CLASSES = { country, nationality, place, persons, clearance, visas }

const NOT = 'not|cannot|can\'t|cant|unable|don\'t|doesn\'t|won\'t|wont|no|never|isn\'t|aren\'t|nor'
const NEGATIONS = set(NOT.replaceAll('|', ' ') + ' without unavailable neither')
const SPONSOR = 'sponsor|sponsorship|sponsorships|sponsoring|sponsored'
const SPONSORS = set(SPONSOR.replaceAll('|', ' ') + ' sponsors')
const draft = (type: WorkAuthorizationDraft['type'], countries: readonly string[], more: Partial<WorkAuthorizationDraft> = {}): WorkAuthorizationDraft => ({ type, countries, level: null, ...more })

const PERMANENT = set('permanent permanently unrestricted indefinite indefinitely')
const ZONES = set('hours hour time timezone timezones market markets team teams office offices schedule shift company companies client clients')
const ALONE = set('sponsorship sponsor sponsored process processing documents documentation check checks paperwork assistance support poster statement law laws requirements policy form :')

const isTitle = (words: readonly Token[]): boolean => words.every((t) => t.text.length < 4 || /^\p{Lu}/u.test(t.text))

/** A right to work, with the countries that stand around it. */
const authorized: Read = (match, context) => {
  const { tokens, clause } = context
  if (isVerification(context, match.from) || isEquality(context)) return null
  if (says(tokens, Math.max(clause.from, match.from - 8), match.from, SPONSORS) || ALONE.has(tokens[match.to]?.norm ?? '')) return null
  if (ZONES.has(tokens[match.to]?.norm ?? '') && match.to < clause.to) return null
  const from = Math.max(clause.from, match.from - 4)
  const to = Math.min(clause.to, match.to + 12)
  const near = countriesIn(tokens, from, to)
  // "Right to Work" as a title
  if (match.from === clause.from && match.to === clause.to && near.length === 0 && isTitle(tokens.slice(match.from, match.to))) return null
  const negative = says(tokens, match.to, clause.to, SPONSORS) || says(tokens, match.to, clause.to, NEGATIONS)
  const accepted = negative ? [] : visasIn(tokens, match.to, clause.to)
  const permanent = says(tokens, from, Math.min(clause.to, match.to + 3), PERMANENT)
  return draft('authorized', near.length > 0 ? near : countriesIn(tokens, clause.from, clause.to), { ...(permanent ? { unrestricted: true } : {}), ...(accepted.length > 0 ? { statuses: accepted } : {}) })
}

/** The same where the words ("work permit") are also used of what the employer arranges. */
const permit: Read = (match, context) => (says(context.tokens, context.clause.from, context.clause.to, SPONSORS) && !says(context.tokens, match.to, match.to + 3, REQUIRED) ? null : authorized(match, context))
const REQUIRED = set('required mandatory needed necessary must essential')

const FUTURE = set('future later ever')
const AVAILABLE = set('available offered provided possible')
/** What is sponsored there is no visa. */
const OTHERS = set('clearance clearances export license licence')
const PARTLY = set('every all some')
/** Where a list of refused statuses ends and what is welcome begins. */
const WELCOMES = set('eligible except exception unless welcome accepted may')
const EXCEPT = set('only if regardless pycon events event')

/** No sponsorship: whether for good, and what is refused by name. */
const noSponsorship: Read = (match, context) => {
  const { tokens, clause, passage } = context
  if (isEquality(context)) return null
  if (says(tokens, match.from, match.to, EXCEPT) || says(tokens, match.to, Math.min(clause.to, match.to + 9), OTHERS)) return null
  // "not for every role", "in some cases"
  if (says(tokens, match.to, Math.min(clause.to, match.to + 4), PARTLY) || says(tokens, passage.from, match.from, set('some'))) return null
  // "with or without sponsorship"
  if (tokens[match.from]?.norm === 'without' && tokens[match.from - 1]?.norm === 'or') return null
  // "no relocation, sponsorship available"
  const comma = tokens.slice(match.from, match.to).some((t) => t.text === ',')
  if (comma && says(tokens, match.to, Math.min(clause.to, match.to + 2), AVAILABLE)) return null
  if (refusedBefore(context, match)) return null
  const future = says(tokens, passage.from, passage.to, FUTURE)
  const refused = visasIn(tokens, match.from, endOfRefused(context, match.to))
  return draft('noSponsorship', countriesIn(tokens, clause.from, clause.to), { future, ...(refused.length > 0 ? { statuses: refused } : {}) })
}

function endOfRefused({ tokens, clause }: Context, from: number): number {
  for (let at = from; at < clause.to; at++) if (WELCOMES.has(tokens[at]?.norm ?? '')) return at
  return clause.to
}

/** Whether the clause has refused sponsorship already, in words before these. */
function refusedBefore({ tokens, clause }: Context, { from }: Match): boolean {
  let negated = false
  for (let at = clause.from; at < from; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (NEGATIONS.has(norm)) negated = true
    else if (negated && SPONSORS.has(norm)) return true
  }
  return false
}

const offered: Read = (match, context) => {
  const { tokens, clause } = context
  const around = [Math.max(clause.from, match.from - 10), Math.min(clause.to, match.to + 5)] as const
  return says(tokens, ...around, NEGATIONS) || says(tokens, match.from, match.to, EXCEPT) ? null : draft('sponsorshipOffered', countriesIn(tokens, clause.from, clause.to))
}

const accepted: Read = (match, context) => {
  const { tokens, clause } = context
  if (says(tokens, clause.from, Math.min(clause.to, match.to + 3), NEGATIONS)) return null
  return draft('authorized', [], { statuses: match.captures['visa']?.value as readonly string[] })
}

const admits =
  (strong: boolean): Read =>
  (match, context) => {
    const { tokens, clause, passage } = context
    const at = match.captures['who']?.from ?? match.from
    const list = listAround(tokens, at, passage.from, passage.to)
    if (list && list.from < clause.from) return null
    // "if you hold two citizenships, …"
    if (says(tokens, Math.max(clause.from, at - 8), at, set('if'))) return null
    const who = list?.value ?? (match.captures['who']?.value as Persons)
    if (isEquality(context) || (!strong && !who.sure) || tokens[at - 1]?.norm === 'non') return null
    if (says(tokens, match.from, match.to, NEGATIONS) && !says(tokens, match.from, match.to, set('only'))) return null
    // "sponsorship of an employment visa (H-1B or green card)"
    if (who.admits === 'permanentResident' && says(tokens, clause.from, at, SPONSORS)) return null
    const after = countriesIn(tokens, match.from, Math.min(clause.to, match.to + 6))
    const around = who.countries.length === 0 ? after : who.admits === 'authorized' ? [...new Set([...who.countries, ...after])] : who.countries
    const countries = around.length > 0 || who.admits !== 'usPerson' ? around : ['US']
    return draft(who.admits, countries)
  }

const REACHABLE = set('obtain obtaining obtained eligible eligibility ability able get acquire qualify clearable willing willingness receive undergo subject')
const HELD = set('active current currently existing possess hold holds holding valid already')
const NONE = set('none n/a')
const OTHER_CLEARANCE = set('arrest conviction vary customs processing processed click sale sales bonus bonuses')
/** Words that ask for a clearance outside the requirements too. */
const CALLS = set('must ability able eligible eligibility obtain hold possess require requires required requiring need needs preferred desired active current minimum level type have')

/** A clearance: whether it must be there, or can follow. Of several mentions in a clause the first with a level is the one that counts. */
const cleared: Read = (match, context) => {
  const { tokens, clause, passage } = context
  const what = match.captures['what']
  const { level, country: of } = what?.value as Clearance
  if (isEquality(context) || says(tokens, clause.from, clause.to, OTHER_CLEARANCE) || !isMention(context, match.from)) return null
  const labelled = tokens[match.from - 1]?.text === ':' || tokens[match.to]?.text === ':'
  if (!context.demand && !labelled && !level?.startsWith('TS/SCI') && !says(tokens, passage.from, passage.to, CALLS)) return null
  if (NONE.has(tokens[match.to]?.norm ?? '') || says(tokens, match.to, Math.min(clause.to, match.to + 3), NONE)) return null
  if (says(tokens, Math.max(clause.from, match.from - 6), match.from, set('no not police')) || says(tokens, match.to, Math.min(clause.to, match.to + 4), set('not'))) return null
  // "due to clearance requirements, citizenship is required"
  if (/^requirements?$/.test(tokens[match.to]?.norm ?? '') && says(tokens, clause.from, match.from, set('due to'))) return null
  return draft('clearance', of ? [of] : countriesIn(tokens, match.from, match.to), { level, obtainable: obtainable(context, match.from, match.to) })
}

function isMention({ tokens, clause }: Context, at: number): boolean {
  let first = -1
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]
    const hit = token && clearance.starts(token) ? clearance.eat(tokens, i, clause.to) : null
    if (!hit) continue
    if (hit.value.level !== null) return i === at
    if (first < 0) first = i
    i = hit.to - 1
  }
  return first === at
}

function obtainable({ tokens, clause }: Context, from: number, to: number): boolean {
  const end = Math.min(clause.to, to + 14)
  for (let at = Math.max(clause.from, from - 14); at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (REACHABLE.has(norm)) return true
    if (HELD.has(norm)) return orReach({ tokens }, at, end)
  }
  return says(tokens, to, Math.min(end, to + 3), set('eligible eligibility')) || orReach({ tokens }, from, end)
}

/** "or be able to obtain", "and/or the ability to obtain": an "or" close before the words that make it reachable. */
function orReach({ tokens }: Pick<Context, 'tokens'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.norm === 'or' && says(tokens, at, Math.min(to, at + 5), REACHABLE)) return true
  return false
}

const ASKS = set('must require requires required requiring requirement need needs eligible eligibility subject obtain conditioned contingent able ability comply compliance')
const STUDIED = set('knowledge experience familiarity understanding familiar training expertise')
/** What is said of the job or the candidate, not of the work. */
const OF_JOB = set('position positions role roles applicant applicants candidate candidates employment offer offers job you must')
const PERSONS = set('citizen citizens citizenship person persons resident residents')

const exported: Read = (match, context) => {
  const { tokens, passage, clause } = context
  if (isEquality(context) || says(tokens, passage.from, passage.to, PERSONS) || !says(tokens, passage.from, passage.to, ASKS)) return null
  if (!context.demand && !says(tokens, passage.from, passage.to, OF_JOB)) return null
  if (says(tokens, Math.max(clause.from, match.from - 8), match.from, STUDIED) || says(tokens, clause.from, match.from, set('itar export'))) return null
  return draft('exportControl', countriesIn(tokens, clause.from, clause.to))
}

const CONDITION = set('must require requires required requirement contingent subject conditional conditioned pass passing undergo complete completion completing clear submit willing willingness consent ability able successful successfully satisfactory mandatory')
const UNSURE = set('may sometimes histories fair providers provider consider vary disclose conducts conducted running until clearance clearances')

const checked: Read = (match, context) => {
  const { tokens, passage } = context
  if (isEquality(context) || says(tokens, passage.from, passage.to, UNSURE)) return null
  if (!context.demand && !says(tokens, passage.from, passage.to, CONDITION)) return null
  return says(tokens, passage.from, match.from, set('background')) ? null : draft('backgroundCheck', [])
}

const licensed: Read = (match, { tokens, clause }) => (says(tokens, match.to, Math.min(clause.to, match.to + 1), set('number monitoring')) ? null : draft('drivingLicence', []))

const rules: readonly (readonly [phrase: string, where: Rule<WorkAuthorizationRequirement>['where'], read: Read])[] = [
  // a right to work
  ['authorized|authorised|authorization|authorisation to legally|lawfully|permanently? work|be_employed', 'even legal', authorized],
  ['legally|lawfully authorized|authorised|eligible|permitted|entitled|allowed|able|qualified|allowable to|for permanently? work|live|be_employed|employment', 'even legal', authorized],
  ['authorized|authorised|eligible for employment|work in|within|by', 'even legal', authorized],
  ['eligible|permitted|entitled|allowed|legal|able|ability|eligibility|authority to legally|lawfully? live_and|reside_and|live_and_legally? work|be_employed ..4 in|within|across|for ..2 <country>', 'even legal', authorized],
  ['eligible|permitted|entitled|legal to legally|lawfully? live_and|reside_and? work in|within ..1 <place>', 'even legal', authorized],
  ['right|rights|permission|entitlement|authority to live_and|reside_and|legally|permanently|live_/? work', 'even legal', authorized],
  ['valid|current|unrestricted|permanent|existing|appropriate|legal|full|proper|necessary work|working|employment authorization|authorisation|permit|permits|visa|visas|rights|permission|eligibility', 'anywhere', permit],
  ['<nationality> work|working|employment authorization|authorisation|permit|permits|visa|rights|permission', 'anywhere', permit],
  ['work|working|employment authorization|authorisation|permit|permits|visa|rights|eligibility|permission ..8 required|mandatory|essential|necessary|needed|a_must', 'even legal', permit],
  ['must|require|requires|possess|hold|have|with ..4 work|working|employment authorization|authorisation|permit|permits|rights|permission', 'even legal', permit],
  ['work|working|employment authorization|authorisation|permit|rights for|in|within ..2 <country>', 'demand', permit],
  ['can|could already? legally|lawfully work', 'even legal', authorized],
  // no sponsorship, and statuses that are refused
  [`${NOT} ..16 ${SPONSOR}`, 'even legal', noSponsorship],
  [`without ..14 ${SPONSOR}`, 'even legal', noSponsorship],
  ["sponsorship|sponsorships|sponsoring ..14 not|cannot|can't|isn't|aren't|won't ..2 available|offered|provided|possible|supported|considered|eligible|hired|an_option", 'even legal', noSponsorship],
  ["sponsorship|sponsorships ..4 unavailable|is_not|isn't|are_not", 'even legal', noSponsorship],
  [`${NOT} ..8 <visas>`, 'even legal', noSponsorship],
  ['temporary|nonimmigrant|non_immigrant|student|work visas|visa|status ..24 not|cannot ..3 considered|eligible|hired|accepted|selected', 'even legal', noSponsorship],
  ['without ..3 visa|visas requirement|requirements|assistance|support|restrictions|restriction', 'even legal', noSponsorship],
  [`${NOT} ..8 visa|visas|immigration assistance|support|transfer|transfers|applications|requirement|requirements`, 'even legal', noSponsorship],
  ["not|cannot|can't|unable|don't to? ..1 offer|provide|support|issue|arrange ..3 visas|visa|immigration", 'even legal', noSponsorship],
  ['no visa|visas', 'even legal', (match, context) => (match.to === context.clause.to || context.tokens[match.to]?.kind === 'sign' ? noSponsorship(match, context) : null)],
  ['visa|visas|sponsorship : no|none', 'even legal', noSponsorship],
  // sponsorship as good news
  ['sponsorship|sponsorships is|are|may_be|can_be|will_be|for|of ..4 available|offered|provided|possible|considered|supported', 'even legal', offered],
  ['visa|visas|immigration|h1b sponsorship|sponsorships :? available|offered|provided|possible|considered|supported|support|yes|is_also_a_possibility|is_a_possibility', 'even legal', offered],
  ['visa will sponsor', 'anywhere', offered],
  ['eligible for ..3 sponsorship', 'even legal', offered],
  ["able|willing|happy|open|glad|can|will|we|also|do to? sponsor|sponsoring|consider_sponsoring ..5 visa|visas|candidates|permits|permit|green_card|h1b|h_1b|h1|immigration", 'even legal', offered],
  ['offer|offers|offering|provide|provides|providing|support|supports ..5 visa|immigration|h1b|permit sponsorship|sponsorships', 'even legal', offered],
  ['visa=<visas> ..4 accepted|welcome|eligible|considered|okay|ok|allowed|supported', 'anywhere', accepted],
  ['open to visa=<visas>', 'anywhere', accepted],
  ['accept|accepts|accepting|welcome|welcomes|consider|considers|considering|hire|hires ..4 visa=<visas>', 'anywhere', accepted],
  // citizens, residents, US persons
  ['must|should|shall|required_to|needs_to|need_to ..3 be|have|hold|possess|are ..3 who=<persons>', 'even legal', admits(true)],
  ['only|exclusively|limited_to|restricted_to|open_to|open_only_to|available_to|accepting|considering|require|requires|requiring ..4 who=<persons>', 'even legal', admits(false)],
  ['who=<persons> status? ..4 only|required|mandatory|necessary|needed|preferred|prerequisite|requirement', 'even legal', admits(false)],
  ['citizenship : who=<persons>', 'anywhere', admits(false)],
  ['citizenship : <country>|<nationality>', 'anywhere', (match, { tokens }) => draft('citizen', countriesIn(tokens, match.from, match.to))],
  ['who=<persons>', 'demand', admits(false)],
  // clearances
  ['what=<clearance>', 'even legal', cleared],
  // export control, checks, licences
  ['itar|export_control|export_controls|export_controlled|export_administration|export_regulations|export_license|export_licence|export_laws|export_compliance|international_traffic_in_arms', 'even legal', exported],
  ['background|criminal|criminal_background|criminal_history|criminal_record|criminal_records|dbs|police|security check|checks|screening|screenings|investigation|investigations|screen|vetting', 'even legal', checked],
  ["driver's|drivers|driver|driving license|licence|licenses", 'demand', licensed],
]

/** A sentence is shorter; what is further off in a text without full stops says nothing of the match, and would cost time without end. */
const WINDOW = 80

function near(match: Match, context: Context): Context {
  const clamp = <S extends { readonly from: number; readonly to: number }>(stretch: S): S => ({ ...stretch, from: Math.max(stretch.from, match.from - WINDOW), to: Math.min(stretch.to, match.to + WINDOW) })
  return { ...context, passage: clamp(context.passage), clause: clamp(context.clause) }
}

/** What the employer says of visas, laws and checks holds under every heading; a clearance or citizenship may well be only wished for. */
const UNDER_ANY_HEADING: ReadonlySet<Read> = new Set([noSponsorship, authorized, exported, checked])

export default rules.map(([phrase, where, read]): Rule<WorkAuthorizationRequirement> => ({
  ...rule<WorkAuthorizationRequirement>(phrase, CLASSES, where, (match, context) => read(match, near(match, context))),
  ...(UNDER_ANY_HEADING.has(read) ? { importance: 'required' as const } : {}),
}))
