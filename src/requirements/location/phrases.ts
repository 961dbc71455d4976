import * as lexicon from './lexicon.ts'
import { amount } from '../../matcher/numbers.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import type { Where } from '../kind.ts'
import { NO_REMOTE, NO_REMOTE_CLASSES } from './no-remote.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { LIVES_IN, TOLD_ONSITE } from './told-onsite.ts'
import { often } from './often.ts'
import { mapped, somewhere } from './somewhere.ts'
import { alternation, withPlurals } from '../../matcher/words.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'

export type PlaceSign =
  | 'based'
  | 'label'
  | 'local'
  /** "Must live in one of the listed states": which they are stands elsewhere. */
  | 'listed'
  | 'hybrid'
  | 'days'
  | 'onsite'
  | 'remote'
  /** "This job can't be done remotely." */
  | 'noRemote'
  /** "Everybody sits together Monday to Friday." */
  | 'toldOnsite'
  | 'relocate'
  | 'travel'
  /** "Travel to our plants" at the beginning of a clause. */
  | 'travels'
  | 'percent'
  | 'zone'
  /** "Based near Leeds" at the beginning of a clause. */
  | 'opens'
  /** "Remote (Norway only)": who lives elsewhere need not apply. */
  | 'only'
  /** "We cannot hire in Texas": who lives there need not apply. */
  | 'except'
  /** "in the office on Tuesdays" */
  | 'weekdays'
  /** "50 % home office" */
  | 'share'
  /** A place with a word that binds it to the job: see governed.ts. */
  | 'governed'
  /** The same with a house that one goes to. */
  | 'housed'
  /** "We cannot hire internationally": who lives abroad need not apply. */
  | 'domestic'

export interface PlacePhrase {
  readonly written: string
  readonly pattern: Pattern
  readonly says: PlaceSign
  readonly where: Where
}

/** A number below a hundred: "100 % on site" is no part of the time. */
const part: typeof amount = {
  ...amount,
  eat(tokens, at, limit) {
    const eaten = amount.eat(tokens, at, limit)
    return eaten && eaten.value.min < 100 ? eaten : null
  },
}

const CLASSES = { place: somewhere, mapped, n: amount, part, often, ...NO_REMOTE_CLASSES }
const ROLE = alternation(lexicon.roleOrPerson)
const BE = alternation(lexicon.isWords)
const OFFICE = alternation(lexicon.officeNouns)
const ONSITE = alternation(lexicon.onSite)
/** Words by which an advert says that it wants somebody. */
const SEEKING = alternation(lexicon.seekingWords)
const SOUGHT = `${alternation(withPlurals(titles))}|${alternation(lexicon.soughtBesides)}`
const PERSON = `${SOUGHT}|professional|professionals`
const ZONE = alternation(lexicon.zoneNames)
const PRESENCE = 'presence|attendance'
/** What stands before the place in a field of its own. */
const LABEL = 'location|locations|workplace|work_location'
/** How far from the work one may live, as adverts put it. */
const NEAR = alternation(lexicon.distances)
/** Words that refuse, and what is refused with them. */
const REFUSING = alternation(lexicon.refusing)
const HIRING = alternation(lexicon.hiringWords)
/** Words by which a week is made of two ways to work. */
const MIXING = alternation(lexicon.mixing)
const WEEK = alternation(lexicon.everyWeek)

const said = (says: PlaceSign, where: Where, written: readonly string[]): PlacePhrase[] =>
  written.map((w) => ({ written: w, pattern: pattern(w, CLASSES), says, where }))

/** Phrases that say where and how the work is done, and from where. */
export const PLACE_PHRASES: readonly PlacePhrase[] = [
  ...said('based', 'anywhere', [
    `${ROLE} ${BE} ..3 ${alternation(lexicon.basing)} out_of|in|at|near|within|from the|our|one_of_our|either? ..3 place=<place>`,
    `${ROLE} ${BE} in|at our? place=<place> ${OFFICE}`,
    'role|position|job|internship|opportunity link=located|based|stationed|situated|performed out_of|in|at|from|near ..5 place=<mapped>',
    'role|position|job|internship|opportunity is|will_be link=in|at the|our? place=<mapped>',
    `${ROLE} will|must|should|can|may ..3 sit|reside|work|operate|report|live in|at|from|out_of|to|within ..6 place=<mapped>`,
    'role|position|job|internship sits|operates|reports|resides in|at|from|out_of|to|within ..6 place=<mapped>',
    `join|joining the|our|their|its|an? ..2 ${OFFICE} in|at|near the? place=<mapped>`,
    `join|joining|work|working ..12 in|at|from our|their|its ..1 place=<mapped> ..14 ${OFFICE}`,
    'preferred location|work_location|place_of_work ..5 is|: ..4 place=<mapped>',
    "we_are|we're|is|currently|now hiring|recruiting link=in|near the? place=<mapped>",
    'candidates|applicants who|that are|live|reside|work not? ..1 link=in place=<mapped>',
    `candidate|candidates|applicant|applicants ${BE} in|near|from the? place=<place>`,
    'based in|at|from|out_of our ..4 office|offices|headquarters|hq in the? place=<place>',
    `work|working|based|located ..5 from|in|at|out_of our place=<place> ..2 ${OFFICE}`,
    'this|the internship|role|position|job will? take_place|takes_place in|at our? place=<place>',
    'join|joining ..10 link=in|at|near|of|from the|our|beautiful? place=<mapped>',
    `${SEEKING} ..12 ${SOUGHT} ..2 link=in|at|near|from the|our|beautiful? place=<mapped>`,
    `${SEEKING} ..12 ${PERSON} link=in|at|from our ..6 in|at place=<mapped>`,
    'opportunity|position|internship|job|role at|with ..5 in|near place=<mapped>',
    'opportunity|position|internship|job|role in|at|within our|the place=<mapped>',
    'based|located|work|working in|at|out_of|from our ..10 in|at|near place=<mapped>',
    `${alternation(lexicon.jobsBehindThis)} ..8 link=based|located|performed in|at|near|from the|our? ..2 place=<mapped>`,
    `${SEEKING} ..12 ${PERSON} ..12 with|for|at ..8 ${alternation(lexicon.employers)} in|at|near the? place=<mapped>`,
    `${SEEKING} link=a|an|for|talented|experienced? ..2 place=${alternation(lexicon.ownCountries)} based`,
    'place of work is|: place=<mapped>',
  ]),
  ...said('opens', 'anywhere', [
    'based|located in|near|at|within the|our? ..5 place=<mapped>',
    'hiring only? in|within|across|from the? place=<mapped>',
  ]),
  ...said('based', 'even legal', [
    `link=must|require|requires|limited|only ..5 ${alternation(lexicon.living)} of|in|within|near the|one|either? ..4 place=<mapped>`,
    'place=<mapped> residency|residents|residence required|only',
    'candidate|candidates|applicant|applicants|you ..5 will|must|should|shall|needs_to|need_to reside|live|be_located|be_based in ..7 place=<mapped>',
    'resident|residents|reside of|in ,? and|or ..5 in ,? the? place=<mapped>',
    'work|duties|services must|shall|should ..1 be? performed|conducted|done|completed|carried_out in|within|from|inside the? ..1 place=<mapped>',
    'on place=<mapped> soil only|required',
    `place=${alternation(lexicon.ownCountries)} based ..1 only|required`,
  ]),
  ...said('only', 'anywhere', [
    `${alternation(lexicon.aroundOnly)} ..6 place=<mapped> -? only`,
    'remote|remotely|candidates|applicants|hiring only in|within|from the? place=<mapped>',
  ]),
  ...said('except', 'even legal', [
    "cannot|can't|unable_to|not_able_to|not|don't hire|employ|consider|accept ..8 in|from|of|residing_in|living_in ..3 place=<mapped>",
    'not eligible|available|open for|to|in|if ..10 in|from|of|: ..3 place=<mapped>',
    `${alternation(lexicon.remoteOrHired)} ..6 except|excluding for|in|from? ..2 place=<mapped>`,
  ]),
  ...said('domestic', 'even legal', [
    `${REFUSING} ..3 ${HIRING} ..5 internationally|abroad|overseas|offshore`,
    `${REFUSING} ..3 ${HIRING} ..3 international|overseas|foreign|offshore ${alternation(lexicon.behindAbroad)}`,
    `no|not international|overseas|offshore ..1 ${alternation(lexicon.soughtAbroad)}`,
    `domestic|in_country ..1 ${alternation(lexicon.soughtAbroad)} only`,
    `domestic|in_country only ${alternation(lexicon.soughtAbroad)}`,
  ]),
  ...said('based', 'demand', [
    'place=<mapped> residency|residence',
    'place=<mapped> preferred',
    `${alternation(lexicon.bound)} ..3 live|reside|based|located|local|residing in|within|near|to|at the|or|our|a? ..4 place=<place>`,
    `${alternation(lexicon.livingNow)} in|of|within the|or? place=<place>`,
    `ability|able|available|willing to work|report ..4 in|at|from|out_of|to the|our? place=<place> ..3 ${OFFICE}`,
    `place=${alternation(lexicon.ownCountries)} based candidates|applicants|residents|only`,
    'candidates|applicants|residents in|from|within|based_in|located_in the? place=<place> only?',
  ]),
  ...said('label', 'anywhere', [
    'location|locations : place=<place> and|or|, ..2 unanticipated|client|various',
  ]),
  ...said('onsite', 'anywhere', [
    `${LABEL} : (? ${ONSITE} ,|-|–|—|;|(|in|at? ..2 place=<mapped>`,
    `${LABEL} : place=<mapped> ,|-|–|—|;|(? ..2 ${ONSITE}`,
  ]),
  ...said('hybrid', 'anywhere', [
    `${LABEL} : (? hybrid ,|-|–|—|;|(|in|at? ..2 place=<mapped>`,
    `${LABEL} : place=<mapped> ,|-|–|—|;|(? ..2 hybrid`,
  ]),
  ...said('remote', 'anywhere', [
    `${LABEL} : remote (|,|- place=<mapped> ..1 based|only|preferred`,
  ]),
  ...said('local', 'even legal', [
    'local to the? ..2 place=<mapped>',
    'local candidates|applicants|residents only|required|preferred',
    'prefer|prefers|preference ..3 local candidates|applicants|residents',
    `${alternation(lexicon.withinReach)} ..6 within|in|of a? ..3 commuting|commutable|commuteable|driving|drivable|driveable distance`,
    `must|should|required ..3 live|reside|located|based|be within ..3 ${NEAR}`,
  ]),
  ...said('listed', 'even legal', [
    `${alternation(lexicon.living)} in|within|of one_of|any_of ..1 the|these|those|our|following ..2 ${alternation(lexicon.areaNouns)}`,
    `${alternation(lexicon.living)} in|within|of one_of|any_of? ..3 ${alternation(lexicon.areaNouns)} listed|above|below|named|mentioned`,
  ]),
  ...said('local', 'demand', [
    'local to|candidates|candidate|applicants|residents|only',
    'within a? ..2 commuting|commutable|commuteable|driving distance',
    'commuting|commutable|driving distance of|to|from',
    'within a? ..1 mile|miles|km radius|of',
    'commute to|into ..6 office|offices|site|location|campus|<place>',
    `commute|commuting ..2 to|into place=<place>`,
    `must|required|able|willing|expected|ability ..4 come|report|go|be into|to|in_to|in|at the|our|an ..3 ${OFFICE}`,
  ]),
  ...said('hybrid', 'anywhere', [
    `${ROLE} ${BE} ..6 hybrid`,
    `hybrid '|’|”|"? role|position|schedule|internship|job|opportunity`,
    'in_person|in_office|onsite|on_site days',
    'this is ..3 hybrid',
    `hybrid ${ONSITE}`,
    `employee|employees|you|interns|we divide|divides|split|splits|spend ..2 time between ..3 ${ONSITE}|office|home|remote`,
    `${SEEKING} ..6 hybrid ..6 ${PERSON}`,
    'hybrid way|ways of working',
    `${MIXING} ..4 ${ONSITE}|office ..2 and|with|& ..2 remote|remotely`,
    `${MIXING} ..4 remote|remotely ..2 and|with|& ..2 ${ONSITE}|office`,
    `hybrid work? working? ${alternation(lexicon.modelNouns)}`,
  ]),
  ...said('hybrid', 'even legal', ['must be ..1 hybrid']),
  ...said('hybrid', 'demand', [
    `hybrid ${alternation(lexicon.afterHybrid)}`,
    'able|willing|ability|comfortable|expected|required ..6 hybrid',
  ]),
  ...said('days', 'anywhere', [
    `n=<n> days|day|x|times ${WEEK}? ..3 in|at|from|on|to ..5 ${OFFICE}|person`,
    `n=<n> days|day|x ${WEEK}? ${ONSITE}`,
    `${ONSITE}|hybrid ${alternation(lexicon.beforeDays)}? ..2 n=<n> days|day|x`,
    `in|at|from|into|to the|our|an|a? ..4 ${OFFICE} ..5 n=<n> set|full|fixed|scheduled? days|day|times ${WEEK}?`,
    `hybrid ..8 n=<n> days|day`,
    `n=<n> ${alternation(lexicon.setDays)}? ${alternation(lexicon.dayPlaces)} days|day`,
    `n=<n> days|day ..1 of|in|at home|home_office|remote_work|telework|wfh`,
    `home_office|wfh|work_from_home|telework :|–|-|—|( ..3 n=<n> days|day`,
    `n=<n> days|day ${WEEK}? remote|remotely|from_home|wfh|home_office`,
    `remotely|from_home|remote|home_office ..3 n=<n> days|day ${WEEK}`,
    'n=<n> remote|home_office|wfh work|working days|day',
    `telecommuting|telework|telecommute|teleworking ..4 n=<n> days|day ${WEEK}`,
    `presence ..9 n=<n> days|day ${WEEK}`,
    `n=<n> out_of|of|from|in|/ five|5 days|day ..2 in|at|on ..3 ${OFFICE}|person`,
    'be|come|work|expect|expected|with ..6 n=<n> days|day out_of|of|from five|5',
    `n=<often> ${WEEK} in|at|on|to ..3 ${OFFICE}|person`,
    `in|at|to|on the|our|an|a? ..2 ${OFFICE} n=<often> ${WEEK}`,
    `n=<n> days|day ${WEEK} ${alternation(lexicon.sideBySide)}`,
    `n=<n> days|day ${WEEK}? ..1 ${alternation(lexicon.siteOfClient)} ,|/|;|and|+|& ..1 <n> days|day`,
  ]),
  ...said('days', 'demand', [
    `place=<mapped> ,|:|–|-? n=<often> ${WEEK}`,
    `${ONSITE} n=<often> a|per|every|each fortnight`,
    `n=<often> a|per|every|each fortnight ..1 in|at|on|to ..3 ${OFFICE}|person`,
  ]),
  ...said('weekdays', 'anywhere', [
    `come|be|work|report into|in_to|to|at|in|from our|the ..2 ${OFFICE} on|every|each ..1 ${alternation(lexicon.weekdaysNamed)}`,
    `we|you|team|everybody|everyone|all are|is|be|come|work in|at|into the|our ..2 office|studio|hq on|every|each? ${alternation(lexicon.weekdaysNamed)}`,
    `${alternation(lexicon.fromHome)} on|every|each ${alternation(lexicon.weekdaysNamed)}`,
    `${alternation(lexicon.weekdaysNamed)} is|are|:|– ..2 ${alternation(lexicon.officeDays)}`,
    `${alternation(lexicon.officeDays)} is|are|:|– ..1 ${alternation(lexicon.weekdaysNamed)}`,
    `${alternation(lexicon.weekdaysNamed)} is|are|can_be|may_be|being? ..1 ${alternation(lexicon.fromHome)}`,
  ]),
  ...said('weekdays', 'demand', [
    `office|${ONSITE} ,|:|(|–|on|every|each? ${alternation(lexicon.weekdaysNamed)}`,
    `wfh|home_office|remote ,|:|(? ${alternation(lexicon.weekdaysNamed)}`,
    `in|at|from the|our|an|a? ..2 ${OFFICE} ,|:|(|on|every|each? ${alternation(lexicon.weekdaysNamed)}`,
    `${alternation(lexicon.weekdaysNamed)} ..6 in|at the|our ..2 ${OFFICE}`,
  ]),
  ...said('share', 'anywhere', [
    'n=<part> % home_office|from_home|wfh|office|onsite|on_site',
    'n=<part> % ..1 of ..3 time ..2 in the|our|an? ..1 office|person',
    'n=<part> % in|at the|our|an? ..1 office|person|studio|lab|hq',
    'half of? your|the? working|work? time|week|days ..2 in|at|from the|our|an? ..1 office|home|person|studio|lab',
  ]),
  ...said('onsite', 'anywhere', [
    `role|position|internship|job|co_op|opportunity is|will_be|requires|must_be ..5 ${ONSITE}`,
    `fully|100_%|strictly|entirely ${ONSITE}`,
    `no|not remote|a_remote|eligible_for_remote|be_remote|available_remotely ${alternation(lexicon.afterRemote)}?`,
    `${ONSITE} ..2 in|at|from our ..4 ${OFFICE}`,
    `week ,|/|; ${ONSITE}`,
    'you will|must|would come|report|work ..3 into|in_to|in|from|to the|our ..2 office|offices|hq|headquarters',
    `work|working|workplace model|arrangement|type|location|mode ..5 ${ONSITE}`,
    `${SEEKING} ..6 ${ONSITE} ..6 ${PERSON}`,
    `${ONSITE} ,|-|–|:? in|at the|our|a|an? ..2 place=<mapped>`,
    `${ROLE} requires|require ..3 ${ONSITE}? ${PRESENCE}`,
    `requires|require|required|requiring ${ONSITE} ${PRESENCE}`,
    `${ROLE}|interns|we|will|located|employee ..10 be|is|are|work|works|working ..2 ${ONSITE}`,
    'office based|setting ..1 role|position|job',
    'role|position|job|internship is ..2 site|office|lab|campus|plant based',
    'role|position|job ..3 in an|a ..2 office environment|setting',
    `this is|will_be ..3 ${ONSITE} ..8 role|position|job|internship|opportunity|contract`,
    `full_time and|& ${ONSITE}`,
    'performed in an office',
    `required|expected|asked ..4 work ..3 out_of|from|in|into|at the|our|an? ..3 ${OFFICE}`,
    `join us|our_team in|at our ..5 ${OFFICE}`,
  ]),
  ...said('onsite', 'even legal', [
    'remote|telecommuting|telework ..2 applicants|candidates|work|options ..4 not|cannot|unavailable',
    'no|not telecommuting|telecommute|telework',
    `on_site|onsite work|visits|support at ..2 ${alternation(lexicon.siteOwners)} premises|site|sites|locations|facilities|offices`,
    `( ${ONSITE} required|only`,
  ]),
  ...said('onsite', 'demand', [
    `in|at|from the|our ..3 ${OFFICE} ..1 ${alternation(lexicon.eachDay)}`,
    `${alternation(lexicon.willing)} ..5 ${ONSITE}`,
    `${ONSITE} ${alternation(lexicon.onSiteThings)}`,
    `${alternation(lexicon.keen)} ..3 ${ONSITE}`,
    `( ${ONSITE} )`,
    'work|working|job from office',
    'wfo',
  ]),
  ...said('remote', 'anywhere', [
    'role|position|job|internship|opportunity is|will_be|can_be|may_be fully|100_%|completely|entirely|a|an|currently|also? ..2 remote',
    'this is a fully|100_%|completely? remote role|position|job|internship|opportunity',
    'this is ..4 remote|virtual|home based role|position|job|internship|opportunity',
    'work|working|works|live ..2 from any|anywhere ..2 in|within the? ..1 place=<mapped>',
    'remotely|remote ..2 from any|anywhere ..2 in|within the? ..1 place=<mapped>',
    'remote_first within|in|across|from the? place=<mapped>',
    'fully|100_%|completely remote within|from|in|( the? place=<place>',
    `${SEEKING} ..6 remote ..6 ${PERSON}`,
    'full_time|permanent|a|contract ,? ..1 remote|virtual role|position|job|opportunity|internship',
    'open|considering|consider|accept|accepting ..8 remote|remotely',
    `${ROLE}|employee|interns ..5 work|works|performed|perform|is|be|are ..2 remotely|virtually|virtual`,
    `${alternation(lexicon.remoteSubjects)} is|are|be ..2 remote`,
    "we're fully|100_%|completely|all remote",
    'work|working from|at home|anywhere role|position|job|opportunity',
    '100_%|fully|entirely|completely work_from_home|work_at_home|work_from_anywhere',
    'remote|virtual internship|co_op|placement',
    'remote|remotely work|only|role|position|job|,|in? ..1 within|inside|throughout|in|from|across|anywhere_in|( the|anywhere? ..1 place=<mapped>',
  ]),
  ...said('remote', 'demand', [
    'work|working|workplace model|arrangement|mode|setup|style :|is|– fully|100_%? remote',
    'remote_first',
    'work from anywhere',
    'able|ability|comfortable|willing|must ..1 work|working? remotely|from_home ..2 within|from|in? the? place=<place>?',
    'remote within|from|in the? place=<place>',
  ]),
  ...said('relocate', 'demand', [
    `${alternation(lexicon.willingToMove)} ..4 relocate|relocating|relocation to? the? place=<place>?`,
    `${alternation(lexicon.willingToGo)} ..3 move|moving to the? place=<place>`,
    'relocate|relocation to the? place=<place>',
    'relocation is required|mandatory|necessary|expected',
  ]),
  ...said('relocate', 'even legal', [
    'required|must|expected|need|willing ..2 relocate to the? place=<mapped>',
  ]),
  ...said('percent', 'even legal', [
    'travel required|requirement|requirements :? ..3 n=<n> %',
    'n=<n> % ..3 travel',
    'travel|travelling|traveling ..7 n=<n> %',
    'n=<n> percent ..3 travel',
    'travel ..7 n=<n> percent',
  ]),
  ...said('travel', 'anywhere', [
    'travel|travelling|traveling is|will_be|may_be|might_be|can_be|could_be|would_be|as ..2 required|necessary|expected|needed',
    'travel ,|and|or|/ ..4 is|will_be|may_be|might_be|can_be|could_be ..2 required|necessary|expected|needed',
    `travel is|will_be ..1 ${alternation(lexicon.amounts)}`,
    'role|position|job|work requires|require|involves|may_require|will_require|may_involve ..4 travel',
    `${alternation(lexicon.howOften)} ..2 travel to|for|between|across|internationally|domestically`,
    'travel requirement|requirements|expectations',
  ]),
  ...said('travels', 'anywhere', [
    `travel|travelling|traveling ${alternation(lexicon.whereTo)}`,
    'travel|travelling|traveling n=<n> ..4 times|days|weeks',
  ]),
  ...said('travel', 'demand', [
    `attend|attending|join|joining ..4 ${alternation(lexicon.gatherings)}`,
    `${alternation(lexicon.willingToTravel)} ..5 travel|travelling|traveling`,
    `${alternation(lexicon.sortsOfTravel)} ..2 travel|travels`,
    `travel ${alternation(lexicon.behindTravel)}`,
    'disponibilità a|per|alle? trasferte|viaggiare|viaggi',
    'reisebereitschaft',
    'month|months|weeks|week|time abroad',
  ]),
  ...said('based', 'anywhere', PLAIN_WORDS.based),
  ...said('based', 'demand', PLAIN_WORDS.basedWhereAsked),
  ...said('weekdays', 'anywhere', PLAIN_WORDS.weekdays),
  ...said('based', 'even legal', PLAIN_WORDS.basedEvenInSmallPrint),
  ...said('onsite', 'anywhere', PLAIN_WORDS.onsite),
  ...said('remote', 'anywhere', PLAIN_WORDS.remote),
  ...said('noRemote', 'anywhere', NO_REMOTE),
  ...said('toldOnsite', 'anywhere', TOLD_ONSITE),
  ...said('local', 'anywhere', LIVES_IN),
  ...said('hybrid', 'anywhere', PLAIN_WORDS.hybrid),
  ...said('days', 'anywhere', PLAIN_WORDS.days),
  ...said('relocate', 'anywhere', PLAIN_WORDS.relocate),
  ...said('percent', 'anywhere', PLAIN_WORDS.percent),
  ...said('travel', 'anywhere', PLAIN_WORDS.travel),
  ...said('travel', 'demand', PLAIN_WORDS.travelWhereAsked),
  ...said('zone', 'anywhere', PLAIN_WORDS.zone),
  ...said('zone', 'anywhere', [
    `overlap|overlaps|overlapping ..5 ${alternation(lexicon.zones)}`,
    `time_zone|timezone|time_zones ..4 ${ZONE}`,
    'time_zone|timezone|time_zones|timezones that|which? overlap|overlaps|overlapping with place=<mapped>',
    `utc|gmt ..3 –|/|,|${alternation(lexicon.leadsToOtherZone)} utc|gmt`,
    `${alternation(lexicon.zonesOfWork)} time? zone|zones|timezone|timezones|time_zone|time_zones`,
    `remote|remotely|wfh (|,|in|within|:|–|- ..4 ${alternation(lexicon.fixedZones)}`,
  ]),
  ...said('zone', 'demand', [
    'gmt|utc|cet|cest|est|pst|et|pt ..3 overlap',
    `available|work|working|overlap|online|during|in ..4 ${alternation(lexicon.shortZones)} working|business|office|core? hours`,
    `available|availability|work|working|hours|shift|shifts ..6 ${alternation(lexicon.sureHours)}`,
    `${alternation(lexicon.sureZones)} /|or|and|, ${alternation(lexicon.americanZones)}`,
    `${alternation(lexicon.americanZones)} /|or|and|, ${alternation(lexicon.sureZones)}`,
    `${alternation(lexicon.inZone)} ..5 utc|gmt`,
    'utc|gmt|cet|cest ±|+_/_-|+_/ n=<n>',
    `${alternation(lexicon.zoneWork)} ..5 time_zone|timezone|time_zones|timezones`,
  ]),
]
