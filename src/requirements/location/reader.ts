import { filter, map } from '../../core/lists.ts'
import type { Workplace } from '../../core/posting.ts'
import type { Draft } from '../../core/requirement.ts'
import { amount, type Amount } from '../../text/numbers.ts'
import { pattern, PatternIndex, type Match, type Pattern } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { place } from '../../vocabulary/countries.ts'
import type { Context, Found } from '../kind.ts'
import { labelBefore } from '../label.ts'
import type { LocationRequirement } from './index.ts'
import { somewhere } from './somewhere.ts'
import { wordSet } from '../../text/words.ts'

type Says =
  | 'based'
  | 'label'
  | 'local'
  | 'hybrid'
  | 'days'
  | 'onsite'
  | 'remote'
  | 'relocate'
  | 'travel'
  | 'percent'
  | 'zone'

interface Phrase {
  readonly written: string
  readonly pattern: Pattern
  readonly says: Says
  /** Counts by itself; the others only where the passage asks something. */
  readonly anywhere: boolean
}

const CLASSES = { place: somewhere, n: amount }
const ROLE =
  'role|position|internship|job|opportunity|intern|candidate|candidates|applicant|applicants|interns|person|you|individual|co_op|hire'
const BE =
  'is|are|be|will_be|can_be|must_be|would_be|may_be|should_be|to_be|needs_to_be|need_to_be|must'
const OFFICE =
  'office|offices|headquarters|hq|hub|site|campus|studio|lab|facility|location|headquarter'
const ONSITE = 'on_site|onsite|in_office|in_person|in_the_office|on_premises|on_premise'
const WEEK = 'a_week|per_week|each_week|every_week|/_week|weekly|/_wk'

const said = (says: Says, anywhere: boolean, written: readonly string[]): Phrase[] =>
  map(written, (w) => ({ written: w, pattern: pattern(w, CLASSES), says, anywhere }))

const ALL: readonly Phrase[] = [
  ...said('based', true, [
    `${ROLE} ${BE} ..3 based|located|performed|starting|reside|sit|situated|stationed|live|residing out_of|in|at|near|within|from the|our|one_of_our|either? ..3 place=<place>`,
    `${ROLE} ${BE} in|at our? place=<place> ${OFFICE}`,
    `candidate|candidates|applicant|applicants ${BE} in|near|from the? place=<place>`,
    'based out_of our ..4 office|headquarters|hq in the? place=<place>',
    `work|working|based|located ..5 from|in|at|out_of our place=<place> ..2 ${OFFICE}`,
    'this|the internship|role|position|job will? take_place|takes_place in|at our? place=<place>',
  ]),
  ...said('based', false, [
    'must|should|need_to|needs_to|required_to|able_to|willing_to|currently|ability_to ..3 live|reside|based|located|local|residing in|within|near|to|at the|or|our|a? ..4 place=<place>',
    `located|based|residing|reside|live|living|resident in|of|within the|or? place=<place>`,
    `ability|able|available|willing to work|report ..4 in|at|from|out_of|to the|our? place=<place> ..3 ${OFFICE}`,
    'place=us|u.s.|usa|uk|u.k.|eu|canada|india|germany|australia|europe based candidates|applicants|residents|only',
    'candidates|applicants|residents in|from|within|based_in|located_in the? place=<place> only?',
  ]),
  ...said('label', true, [
    'location|locations : place=<place> and|or|, ..2 unanticipated|client|various',
  ]),
  ...said('local', false, [
    'local to|candidates|candidate|applicants|residents|only',
    'within commuting|commutable|driving distance',
    'commuting|commutable|driving distance of|to|from',
    'commute to|into ..6 office|offices|site|location|campus|<place>',
    `commute|commuting ..2 to|into place=<place>`,
    `must|required|able|willing|expected|ability ..4 come|report|go|be into|to|in_to|in|at the|our|an ..3 ${OFFICE}`,
  ]),
  ...said('hybrid', true, [
    `${ROLE} ${BE} ..6 hybrid`,
    `hybrid '|’|”|"? role|position|schedule|internship|job|opportunity`,
    'in_person|in_office|onsite|on_site days',
    'this is ..3 hybrid',
  ]),
  ...said('hybrid', false, [
    'hybrid work|working|schedule|model|arrangement|environment|format|structure|setup|office|basis|workplace|role',
    'able|willing|ability|comfortable|expected|required ..6 hybrid',
  ]),
  ...said('days', true, [
    `n=<n> days|day|x|times ${WEEK}? ..3 in|at|from|on|to ..5 ${OFFICE}|person`,
    `n=<n> days|day|x ${WEEK}? ${ONSITE}`,
    `${ONSITE}|hybrid ,|(|:|–|-|for|at_least|minimum|a_minimum_of|of|requires|requiring|with|schedule? ..2 n=<n> days|day|x`,
    `in|at|from|into|to the|our|an|a? ..4 ${OFFICE} ..5 n=<n> days|day|times ${WEEK}?`,
    `hybrid ..8 n=<n> days|day`,
  ]),
  ...said('onsite', true, [
    `role|position|internship|job|co_op is|will_be|requires|must_be ..5 ${ONSITE}`,
    `fully|100_%|strictly|entirely ${ONSITE}`,
    'no|not remote|a_remote|eligible_for_remote|be_remote|available_remotely work|capability|option|options|position|role|for|or|,|.?',
    `${ONSITE} ..2 in|at|from our ..4 ${OFFICE}`,
    `week ,|/|; ${ONSITE}`,
    'you will|must|would come|report|work ..3 into|in_to|in|from|to the|our ..2 office|offices|hq|headquarters',
    `work|working|workplace model|arrangement|type|location|mode ..5 ${ONSITE}`,
  ]),
  ...said('onsite', false, [
    `must|required|able|willing|willingness|ability|expected|need|available|open|comfortable|prefer|work|working ..5 ${ONSITE}`,
    `${ONSITE} required|position|role|only|work|attendance|presence`,
  ]),
  ...said('remote', true, [
    'role|position|job|internship|opportunity is|will_be|can_be|may_be fully|100_%|completely|entirely|a|an|currently|also? ..2 remote',
    'this is a fully|100_%|completely? remote role|position|job|internship|opportunity',
    'fully|100_%|completely remote within|from|in|( the? place=<place>',
  ]),
  ...said('remote', false, [
    'able|ability|comfortable|willing|must ..1 work|working? remotely|from_home ..2 within|from|in? the? place=<place>?',
    'remote within|from|in the? place=<place>',
  ]),
  ...said('relocate', false, [
    'willing|willingness|able|ability|open|must|ready|prepared|required|need|can|happy ..4 relocate|relocating|relocation to? the? place=<place>?',
    'willing|able|open|must|ready|prepared|happy ..3 move|moving to the? place=<place>',
    'relocate|relocation to the? place=<place>',
    'relocation is required|mandatory|necessary|expected',
  ]),
  ...said('percent', true, [
    'n=<n> % ..3 travel',
    'travel|travelling|traveling ..7 n=<n> %',
    'n=<n> percent ..3 travel',
    'travel ..7 n=<n> percent',
  ]),
  ...said('travel', true, [
    'travel|travelling|traveling is|will_be|may_be|might_be|as ..2 required|necessary|expected|needed',
    'role|position|job|work requires|require|involves|may_require|will_require|may_involve ..4 travel',
  ]),
  ...said('travel', false, [
    'willing|willingness|able|ability|must|open|comfortable|ready|required|prepared|flexibility|availability|available|flexible|happy|need ..5 travel|travelling|traveling',
    'occasional|some|minimal|frequent|regular|light|extensive|limited|domestic|international|overnight|moderate|local|periodic|infrequent|quarterly|business ..2 travel|travels',
    'travel to|for|up_to|between|within|required|internationally|domestically|occasionally|as|requirements',
    'disponibilità a|per|alle? trasferte|viaggiare|viaggi',
    'reisebereitschaft',
    'month|months|weeks|week|time abroad',
  ]),
  ...said('zone', true, [
    'overlap|overlaps|overlapping ..5 time_zone|timezone|time_zones|timezones|utc|gmt|cet|cest|est|edt|pst|pdt|et|pt|ist|eastern|pacific|central|us_hours|working_hours|business_hours',
  ]),
  ...said('zone', false, [
    'work|working|available|hours|based|located|live|within|time_zone|timezone|time_zones ..5 utc|gmt',
    'work|working|available|hours|based|located|within|in ..5 time_zone|timezone|time_zones|timezones',
    'work|working|available|hours ..4 est|pst|edt|pdt|cet|cest|eastern_time|pacific_time|central_time|us_hours',
  ]),
]

export const PHRASES: readonly string[] = map(ALL, (p) => p.written)
const INDEX = new PatternIndex<Phrase>(ALL)

type Hit = { readonly phrase: Phrase; readonly match: Match }

/** What one clause says of where and how the work is done; all of it is one demand. */
export function read(context: Context): readonly Found<LocationRequirement>[] {
  const { tokens, clause, passage } = context
  const { role } = passage.section
  if (role === 'legal') return []
  const hits: Hit[] = []
  for (const { entry, match } of INDEX.matches(
    tokens,
    labelBefore(tokens, clause.from),
    clause.to,
  )) {
    if ((entry.anywhere || context.demand) && counts(entry, match, context))
      hits.push({ phrase: entry, match })
  }
  if (hits.length === 0) return []
  const days = hits.some((h) => h.phrase.says === 'days')
  if (
    ((role === 'benefits' &&
      !tokens.slice(clause.from, clause.to).some((t) => OF_WORK.has(t.norm))) ||
      isHeader(context)) &&
    !days &&
    !hits.some((h) => h.phrase.says === 'percent')
  )
    return []
  const draft = merge(hits, context)
  const [first] = hits
  if (!first || !draft) return []
  return [
    {
      draft,
      rule: first.phrase.written,
      from: Math.max(clause.from, Math.min(...map(hits, (h) => h.match.from))),
      to: Math.max(...map(hits, (h) => h.match.to)),
    },
  ]
}

/** Among benefits only a sentence about the work itself asks anything. */
const OF_WORK = wordSet(
  'role position internship job intern interns program candidate candidates associates',
)

/** "Larkspur | Remote (US) | Full-time": facts about the job, no demand. */
function isHeader({ tokens, clause }: Context): boolean {
  return filter(tokens.slice(clause.from, clause.to), (t) => t.text === '|').length > 1
}

/** What is on site, hybrid or travelled without being how one works. */
const NOT_WORK = wordSet(
  'cloud clouds gym fitness cafeteria cafe food lunch lunches meals snacks parking daycare childcare clinic massage massages interview interviews training support events event teams team-building search app apps mobile data architecture infrastructure environments deployment deployments environment-specific solution solutions kitchen barista amenities',
)
const NOT_TRAVEL = wordSet(
  'insurance industry industries company companies agency agencies tech technology platform platforms booking bookings data product products brands brand stipend expense expenses allowance discounts discount perks time team teams reimbursement reimbursed guide guides sector experiences apps app site sites history service services credit accident benefits agents domain market planning management',
)

function counts({ says }: Phrase, { from, to }: Match, { tokens, clause }: Context): boolean {
  const words = (a: number, b: number): readonly string[] =>
    map(tokens.slice(Math.max(clause.from, a), Math.min(clause.to, b)), (t) => t.norm)
  const next = words(to, to + 2)
  const before = words(from - 4, from)
  switch (says) {
    case 'hybrid':
    case 'onsite':
    case 'remote':
      return (
        !next.some((w) => NOT_WORK.has(w)) &&
        ![...before.slice(-2), ...words(from, to)].some((w) =>
          ['experience', 'option', 'optional', 'flexibility', 'friendly'].includes(w),
        )
      )
    case 'days':
      return !words(clause.from, clause.to).some((w) =>
        [
          'lunch',
          'lunches',
          'food',
          'catered',
          'vacation',
          'pto',
          'meals',
          'respond',
          'orientation',
          'retreat',
          'retreats',
          'offsite',
          'offsites',
          'conference',
          'summit',
        ].includes(w),
      )
    case 'travel':
    case 'percent':
      return (
        !next.some((w) => NOT_TRAVEL.has(w)) &&
        !before.some((w) => ['no', 'not', 'insurance', 'without'].includes(w)) &&
        !words(from, to).some((w) => w === 'reimbursement' || w === 'insurance')
      )
    case 'relocate':
      return (
        !next.some((w) =>
          [
            'assistance',
            'package',
            'support',
            'provided',
            'costs',
            'bonus',
            'stipend',
            'benefits',
            'expenses',
            ':',
          ].includes(w),
        ) &&
        !before.some((w) => ['no', 'not'].includes(w)) &&
        !words(from, to).some((w) => ['not', 'no', 'assistance'].includes(w))
      )
    case 'zone':
      return (
        !words(from, to + 1).some((w) =>
          ['across', 'multiple', 'different', 'various', 'any'].includes(w),
        ) && !before.includes('across')
      )
    case 'local':
      return !next.some((w) => ['government', 'governments', 'authorities'].includes(w))
    default:
      // "for US-based candidates, …" speaks of some of them
      return (
        !before.includes('for') &&
        !before.some((w) =>
          [
            'company',
            'headquartered',
            'customers',
            'clients',
            'offices',
            'team',
            'teams',
            'startup',
            'firm',
            'group',
            'business',
            'organization',
            'we',
            "we're",
            'founded',
            'agency',
            'lab',
            'employees',
            'people',
            'users',
            'experience',
          ].includes(w),
        )
      )
  }
}

/** Days from which on the whole week is on site. */
const WHOLE_WEEK = 5

function merge(hits: readonly Hit[], context: Context): Draft<LocationRequirement> | null {
  const has = (...says: Says[]): boolean => hits.some((h) => says.includes(h.phrase.says))
  const numbers = (says: Says): number | null =>
    (hits.find((h) => h.phrase.says === says)?.match.captures['n']?.value as Amount | undefined)
      ?.min ?? null
  const daysPerWeek = daysOnSite(hits, context)
  const places = placesIn(hits, context)
  const own = workplace(has, daysPerWeek)
  // "This role is based in Cork. We work a hybrid week of three days in the office."
  const next = own === null && places.length > 0 ? goesOn(context) : null
  const draft: Draft<LocationRequirement> = {
    workplace: own ?? next,
    places,
    daysPerWeek,
    relocate: has('relocate') ? true : null,
    travelPercent: numbers('percent'),
    travel: has('travel', 'percent'),
    timeZone: has('zone') ? zoneIn(hits, context) : null,
  }
  const empty =
    draft.workplace === null &&
    draft.places.length === 0 &&
    draft.relocate === null &&
    !draft.travel &&
    draft.timeZone === null
  return empty && !has('local') ? null : draft
}

/** Of "two days remote" the other three. */
function daysOnSite(hits: readonly Hit[], { tokens }: Context): number | null {
  const captured = hits.find((h) => h.phrase.says === 'days')?.match.captures['n']
  const days = (captured?.value as Amount | undefined)?.min ?? 0
  if (!captured || days < 1 || days > 7) return null
  const behind = map(tokens.slice(captured.to + 1, captured.to + 3), (t) => t.norm)
  return behind.some((w) => ['remote', 'remotely', 'home', 'wfh', 'virtual'].includes(w))
    ? Math.max(1, WHOLE_WEEK - days)
    : days
}

/** Words of the next sentence of the line that are looked at. */
const NEXT_SENTENCE = 30

/** How one works, by the sentence that follows on the same line. */
function goesOn({ tokens, clause, passage }: Context): Workplace | null {
  if (clause.to !== passage.to || passage.closesLine) return null
  let to = clause.to
  while (
    to < clause.to + NEXT_SENTENCE &&
    tokens[to] &&
    tokens[to]?.newlines === 0 &&
    !tokens[to]?.glued
  )
    to++
  for (const { entry, match } of INDEX.matches(tokens, clause.to, to)) {
    if (entry.says !== 'days' && !(entry.anywhere && entry.says === 'hybrid')) continue
    const days = (match.captures['n']?.value as Amount | undefined)?.min
    return days !== undefined && days >= WHOLE_WEEK ? 'onsite' : 'hybrid'
  }
  return null
}

function workplace(has: (...says: Says[]) => boolean, days: number | null): Workplace | null {
  if (days !== null) return days >= WHOLE_WEEK ? 'onsite' : 'hybrid'
  if (has('hybrid')) return 'hybrid'
  if (has('onsite')) return 'onsite'
  return has('remote') ? 'remote' : null
}

/** The places that the phrases capture, as the text writes them, and those that a list goes on with. */
function placesIn(hits: readonly Hit[], { text, tokens, clause }: Context): readonly string[] {
  const found: string[] = []
  for (const { match } of hits) {
    const captured = match.captures['place']
    if (!captured) continue
    const known = knownAfter(tokens, captured, clause.to)
    for (let { at, to } = known; ;) {
      found.push(text.slice(tokens[at]?.start, tokens[to - 1]?.end))
      while (to < clause.to && [',', 'or', 'and', '/', '&'].includes(tokens[to]?.norm ?? '')) to++
      const next = tokens[to]
      const eaten =
        next &&
        tokens[to - 1] &&
        [',', 'or', 'and', '/', '&'].includes(tokens[to - 1]?.norm ?? '') &&
        somewhere.starts(next)
          ? somewhere.eat(tokens, to, clause.to)
          : null
      if (!eaten) break
      at = to
      to = eaten.to
    }
  }
  return [...new Set(found)]
}

/** Words behind "our" in which the place itself may follow the name of an office: "our Systems Sector in Roy, UT". */
const NAME_WORDS = 6

function knownAfter(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  limit: number,
): { readonly at: number; readonly to: number } {
  const isKnown = (at: number): number | null => {
    const token = tokens[at]
    return token && place.starts(token) ? (place.eat(tokens, at, limit)?.to ?? null) : null
  }
  if (tokens[from - 1]?.norm !== 'our' || isKnown(from) !== null) return { at: from, to }
  for (let at = to; at < Math.min(limit, to + NAME_WORDS); at++) {
    const end = isKnown(at)
    if (end !== null) return { at, to: end }
  }
  return { at: from, to }
}

function zoneIn(hits: readonly Hit[], { text, tokens, clause }: Context): string {
  const { from, to } = hits.find((h) => h.phrase.says === 'zone')?.match ?? {
    from: clause.from,
    to: clause.from + 1,
  }
  const begin = tokens
    .slice(from, to)
    .findIndex((t) =>
      /^(?:utc|gmt|cet|cest|est|edt|pst|pdt|et|pt|ist|eastern|pacific|central|mountain|us)$/.test(
        t.norm,
      ),
    )
  if (begin < 0) return text.slice(tokens[Math.max(from, to - 4)]?.start, tokens[to - 1]?.end)
  let end = from + begin + 1
  while (
    end < clause.to &&
    end < from + begin + 5 &&
    (tokens[end]?.kind !== 'word' || tokens[end]?.norm === 'time' || tokens[end]?.norm === 'hours')
  )
    end++
  while (end > from + begin + 1 && [',', ')', '.', ';', '('].includes(tokens[end - 1]?.text ?? ''))
    end--
  return text.slice(tokens[from + begin]?.start, tokens[end - 1]?.end)
}
