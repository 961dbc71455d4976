import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { writtenDate } from '../../matcher/dates.ts'
import { amount } from '../../matcher/numbers.ts'
import { pattern, type Pattern } from '../../matcher/pattern.ts'
import { duration, period, academicTerm } from '../../matcher/periods.ts'
import type { Schedule } from './requirement.ts'
import {
  hours,
  hoursField,
  hoursOfDay,
  hoursValue,
  shiftField,
  shortWait,
  timeOfDay,
  weekdays,
  fullWeekHours,
  weeklyHours,
} from './working-time.ts'

export type TimeSign =
  | 'weeks'
  | 'hours'
  /** "2.5 days per week", of part-time work. */
  | 'days'
  | 'period'
  | 'start'
  | 'end'
  | 'term'
  /** "this summer", without its year. */
  | 'season'
  /** Beside the studies: "20 hours a week during the school year". */
  | 'school year'
  | 'immediately'
  | Schedule

export interface TimePhrase {
  readonly written: string
  readonly pattern: Pattern
  readonly says: TimeSign
  /** Counts by itself; the others only where the passage asks something. */
  readonly anywhere: boolean
}

const CLASSES = {
  duration,
  date: writtenDate,
  period,
  term: academicTerm,
  n: amount,
  hours,
  hoursField,
  hoursValue,
  shiftField,
  weekdays,
  clock: hoursOfDay,
  time: timeOfDay,
  soon: shortWait,
  weekly: weeklyHours,
  fullWeek: fullWeekHours,
}
const JOB = alternation(lexicon.jobsOfTime)
const ON_CALL = 'on_call|oncall'
/** Words by which an advert says that it wants somebody. */
const SEEKING = alternation(lexicon.seekingWords)
const STUDENT = alternation(lexicon.studentWorkers)
const SEASON = alternation(lexicon.seasonsWithoutYear)
const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday'
const REGULAR = 'regular|standard|normal|core|typical|usual'
const OFFICE = 'business|working|office|operating|work|daytime'
const START = alternation(lexicon.startVerbs)
const DAY_OFF = alternation(lexicon.daysOff)
const STANDBY = alternation(lexicon.standbyWords)
/** Words by which an advert says that hands are needed. */
const NEEDING = 'need|needs|want|wants|needed|wanted you|somebody|someone|hands|help'
const LATEST = alternation(lexicon.atTheLatest)

const said = (says: TimeSign, anywhere: boolean, written: readonly string[]): TimePhrase[] =>
  written.map((w) => ({ written: w, pattern: pattern(w, CLASSES), says, anywhere }))

/** Phrases that say when, for how long and at which hours the work is done. */
export const TIME_PHRASES: readonly TimePhrase[] = [
  ...said('weeks', true, [
    `length=<duration> ..5 ${JOB}`,
    `length=<duration> ( ..8 ) ..2 ${JOB}`,
    `${JOB}|position|role will? is|are|be|of|runs|run|lasts|last|spans|span|for|has|length|duration|period|: ..4 length=<duration>`,
    'duration|length|term of? :|is|of|– ..3 length=<duration>',
    'commit|commitment|committed ..6 length=<duration>',
    'length=<duration> minimum|commitment|min',
    'length=<duration> ,|(? full_time|ft|part_time ,|)? availability|commitment',
    'you ..2 spend|stay|work|join ..3 length=<duration>',
    `${JOB} ..1 last|lasts|span|spans ..2 length=<duration>`,
  ]),
  ...said('weeks', false, [
    '<term> ,|(|:|–|- length=<duration>',
    'available|availability|able|ability ..6 length=<duration>',
    'at_least|minimum|minimum_of|full length=<duration>',
    'week|weekly|wk|full_time|part_time for length=<duration>',
    `length=<duration> ,|(? from|${START} in|on|around? early|mid|late? <date>`,
    'work|working|intern|interning for? length=<duration>',
    // a start, and how long from then on
    `from|${START} in|on|around? early|mid|late? <date> ,|(|and|for? for|lasts|lasting? ..1 length=<duration>`,
    `<date> start|start_date ,|(|and|for? for? ..1 length=<duration>`,
  ]),
  ...said('hours', true, [
    'n=<hours> a|per|/|each|every work? week|wk',
    'n=<hours> weekly',
    'hours|hrs per|a|/|each week|wk :|is|are|–|-? n=<n>',
    'weekly|week hours :|is|are|–|-? n=<n>',
    'n=<hours> week|weeks|workweek|workweeks|work_week|work_weeks',
    'weekly|week n=<hoursField>',
    'weekly|week hours : n=<hoursValue>',
    'scheduled|standard weekly hours :|is|are|–|-? n=<n>',
    'hours :|is|are? n=<n> per|a|/|each week|wk',
    'hours : n=<weekly>',
    'full_time availability|position|post|role|job|only|work|contract ,|(|–|-|:? ..2 n=<fullWeek>',
    'n=<fullWeek> ,|–|-? <weekdays>|five_days|5_days',
    '<weekdays> ,|(|:|–|-? ..1 n=<fullWeek>',
    'full_time|part_time ,|(|–|-|: ..1 n=<hours>',
  ]),
  // of a week of so many days those of part-time work
  ...said('days', false, [
    'days=<n> days|day a|per|/|each|every week|wk',
    'part_time ,|(|–|-|:|of? days=<n> days|day',
  ]),
  ...said('period', true, [
    `${JOB}|${alternation(lexicon.periodLabels)} ,|(|:|–|-|runs|run|will|is|are|of|held|takes? run|from|runs|place|between|be? from|between|(? when=<period>`,
    'available|commit|availability|work ..10 when=<period>',
    `${JOB} opportunity|experience|position|role ..2 is|are|runs|from|for ..1 when=<period>`,
    'cohort|cohorts ..3 when=<period>',
    'semester|term (|: when=<period> )? ..1 availability',
    `${STUDENT} ,|(|for|from|:|–|-? when=<period>`,
    `${alternation(lexicon.runVerbs)} from|between? when=<period>`,
    `${NEEDING} ..1 from|between? when=<period>`,
    'seasonal|season|needed ,|:|–|(|from? when=<period>',
    'when : season=summer|fall|spring|winter|autumn ( when=<period>',
  ]),
  ...said('period', false, [
    'free from|between? when=<period>',
    `${alternation(lexicon.thereFor)} from|between when=<period>`,
  ]),
  ...said('start', true, [
    `${START} date|dates? of|is|:|in|on|from|as_early_as|by|before|no_later_than|not_later_than|on_or_before|on_or_after|on_or_about|–|—|- or|early|mid|late|around|either|the|approximately? when=<date>`,
    `${START} on|in|by|from? ${WEEKDAY} ,? when=<date>`,
    `${JOB}|role|position|semester|cohort ..4 ${START} ..2 when=<date>`,
    `when=<date> start|start_date`,
    `${START} date|dates : ${alternation(lexicon.startHedges)} ,|(|or|-|–? when=<date>`,
    `${NEEDING} ..1 from|by|as_of|starting the? week? of? when=<date>`,
    'join|joining ..5 in|from|by|before|no_later_than|starting when=<date>',
    `${START} with_us|here|work on|in ..1 when=<date>`,
    `first day|week is|:|–|-|on? when=<date>`,
    `${JOB}|term|contract|it runs|lasts|goes from early|mid|late? when=<date>`,
  ]),
  ...said('start', false, [
    `<duration> ,|(? from|${START} early|mid|late? when=<date>`,
    'from early|mid|late? when=<date> ,|(|and|for? for? ..1 <duration>',
    `${START} ,|: ..6 ${LATEST} in|on|by? when=<date>`,
    `${START} when=<date>`,
    `${LATEST} in|on|by? when=<date>`,
    'in|on|by|from? when=<date> at_the? latest',
    'available|able|availability|join from|in|by|starting|as_of|to_start|to_start_in|to_start_on|beginning when=<date>',
  ]),
  ...said('end', true, [
    'through|until|till|to the? end of when=<date>',
    `${alternation(lexicon.endWords)} in|on|is|:|by|late|early|mid? when=<date>`,
    'and end|finish on|in? when=<date>',
    `${alternation(lexicon.endVerbs)} in|on|by|at|around|with? ..1 early|mid|late|end_of|middle_of|start_of|beginning_of? when=<date>`,
    // what closes by itself is the time to apply in
    `${START}|run|runs ..10 and close|closes|stop|stops in|on|by|at|around? ..1 end_of|middle_of? when=<date>`,
    `last|final day|week of_work? is|:|–|-|on|in? ..1 when=<date>`,
    'stay|stays|staying until|till|to ..3 when=<date>',
  ]),
  ...said('term', false, [
    `${alternation(lexicon.availableFor)} ..8 during|in|for|through|throughout the? when=<term>`,
    'available|availability ..4 when=<term>',
  ]),
  ...said('term', true, [
    `${SEEKING} ..12 when=<term> ..4 ${STUDENT}`,
    `${STUDENT} ..3 for|in|during the? when=<term>`,
    `${SEEKING} ..12 ${STUDENT} to join ..6 for|in|during the|our? when=<term>`,
    `duration|dates|timeline|term|when|season : when=<term>`,
  ]),
  ...said('season', false, [`available|availability|free|work ..3 season=${SEASON}`]),
  ...said('season', true, [
    `${SEEKING} ..12 season=${SEASON} ..6 ${STUDENT}?`,
    `${STUDENT} ..6 season=${SEASON}`,
    `${SEEKING} ..8 season=summer|fall|autumn|winter|spring ..2 intern|interns|internship|internships|co_op|co_ops`,
  ]),
  ...said('season', true, [
    `whole|entire|full|all of? the? season=summer|fall|autumn|winter|spring semester|term|season?`,
  ]),
  ...said('school year', false, [
    'part_time|<hours> ..10 during|throughout|in the? academic|school year|semester|semesters',
    'work|available|availability ..6 during|throughout the? academic|school year',
  ]),
  ...said('full time', true, [
    'full_time commitment|availability|attendance',
    'full_time position|positions|role|candidates? only|required|preferred',
    `internship|internships|co_op|interns|summer is|are|will_be ..2 full_time`,
  ]),
  ...said('all year', true, [`year_round ..4 ${STUDENT}`]),
  ...said('regular attendance', true, [
    'regular|reliable|punctual|consistent|prompt ,|and|&? ..3 attendance ..3 required|essential|expected|necessary|mandatory',
  ]),
  ...said('immediately', true, [
    `${START} date : asap|immediate|immediately|as_soon_as_possible`,
    'notice_period :|-|–|is? immediate|immediately',
    'immediate joiner|joiners',
    'notice_period of ..4 <soon>',
    '<soon> of notice',
    'ready|free|able|available|happy|willing to start|begin|join within|in <soon>',
  ]),
  ...said('immediately', false, [
    'available|start|join|ability_to_start|able_to_start|able_to_join immediately|at_once|asap|right_away',
    'immediate start|availability',
    'start as_soon_as_possible|as_soon_as_you_can|straight_away|at_once|yesterday|right_away',
    'notice_period :|,|–|-? ..3 <soon>',
    `${alternation(lexicon.beginning)} within|in <soon>`,
    'short notice_period',
  ]),
  ...said('on call', true, [
    `${ON_CALL} ${alternation(lexicon.onCallThings)}`,
    `${alternation(lexicon.takingTurns)} ..5 ${ON_CALL}`,
    `${ON_CALL} / ..2 support|rotation`,
    `provide|provides|providing|offer|deliver ..2 ${ON_CALL} ..1 support|coverage|assistance`,
    'carry|carries|carrying a|the? pager|on_call_phone',
    'pager duty|rotation|rota',
    'pager|standby|on_call_phone ,|:|–|-|( one|every|once|twice',
    `${ON_CALL} rota`,
    `${ON_CALL} for|during ..6 ${alternation(lexicon.incidents)}`,
    `${ON_CALL} one|every|once|twice|each`,
    `${ON_CALL} ,|:|–|-|( every|once|one|twice`,
    `${ON_CALL} ,|:|–|-|(? <n> ..1 in|out_of|:`,
  ]),
  ...said('on call', false, [
    `${ON_CALL} support|basis|work|hours`,
    `${alternation(lexicon.availableOnCall)} ..5 ${ON_CALL}`,
    `${STANDBY} ,|:|–|-|(? ${alternation(lexicon.standbyTurns)}`,
    `<n> in <n> ..1 ${ON_CALL}|${STANDBY}`,
  ]),
  ...said('evenings or weekends', true, [
    `${alternation(lexicon.workNeeded)} ..4 evening|evenings|night|nights|weekend|weekends ..2 ${alternation(lexicon.eveningsOf)}`,
    `evening|evenings|night|nights|after_hours ..3 weekend|weekends ..3 ${alternation(lexicon.workAtNight)}`,
    'weekend|weekends|evening|evenings|night|nights work|hours|support ..4 required|expected|needed|necessary',
    `occasional|occasionally|periodic|some|regular ${alternation(lexicon.partsOfWeek)} ..3 ${alternation(lexicon.dutiesAtNight)}`,
  ]),
  ...said('evenings or weekends', true, [
    `${DAY_OFF} is|are ${alternation(lexicon.partOfJob)}`,
    `${DAY_OFF}|evenings|nights may|might|can|could|will be required|needed|necessary|expected`,
    'night|evening|weekend work|duty in|on|by rotation|rota|turn|turns',
  ]),
  ...said('evenings or weekends', false, [
    'nights|evenings|weekends|saturdays|sundays only',
    '<n> nights|evenings|weekends a|per|each|every week|wk|month',
    `you|you'll|you_will|also? work ..1 ${DAY_OFF}|nights|evenings`,
    `${alternation(lexicon.availableThen)} ..8 weekend|weekends|evening|evenings|nights|holidays`,
    `work|working|cover|covering|available|availability ..6 ${alternation(lexicon.holidays)}`,
    `nights|evenings|weekends and|or|,|& ..1 nights|evenings|weekends|holidays|bank_holidays|public_holidays`,
    `rotating|rotational|rota ..1 weekend|weekends|night|nights|evening ${alternation(lexicon.dutiesInTurn)}`,
    `every|each|alternate|alternating ${alternation(lexicon.everySoMany)}? ${DAY_OFF}`,
    `<n> ${DAY_OFF} a|per|in|of|out_of|each|every ..1 <n>|month|year|quarter`,
    `<n> in|of|out_of <n> ${DAY_OFF}`,
    `weekend|weekends|saturday|sunday ${alternation(lexicon.weekendDuties)}`,
    `${DAY_OFF} ,|(? ${alternation(lexicon.nowAndThen)}`,
    `comfortable|ok|okay|fine|happy|willing with|to_do|about ..2 evening|night|weekend|late ..1 ${alternation(lexicon.workAtNights)}`,
  ]),
  ...said('shifts', true, [
    `${alternation(lexicon.shiftSorts)} shift|shifts`,
    '<hours> rotating|day|night|long? shift|shifts',
    '<shiftField>',
    '<n> nights|days|shifts|weeks on ,|and|/? <n> off',
    'shift|shifts ,|:|(|from|is|are|rotate? ..2 <clock>',
    `shift ${alternation(lexicon.shiftsOfDay)} job`,
    'work|working|works|rotating|rotational ..2 shifts',
    'work|working|cover|covering any|all|various|different|multiple|assigned shift|shifts',
    `shift : ${alternation(lexicon.shiftValues)}`,
  ]),
  ...said('regular attendance', false, [
    `maintain|maintains|maintaining ..2 ${alternation(lexicon.regularAttendance)} ..3 attendance`,
    'regular|consistent|reliable ,|and? ..2 consistent|punctual|predictable|reliable|prompt|timely attendance',
  ]),
  ...said('shifts', false, [
    `24 x|/ 7 ..2 ${alternation(lexicon.aroundClock)}`,
    'available|able|willing ..3 shifts',
    'shift work',
  ]),
  ...said('outside working hours', true, [
    `${alternation(lexicon.workBeyond)} ..4 outside|outside_of|beyond the? ${alternation(lexicon.usualHours)} ..3 hours`,
    `after|off hours ${alternation(lexicon.afterHours)}`,
    `during and|or|& after|outside|outside_of|beyond ${alternation(lexicon.usualHours)}? ${alternation(lexicon.usualHours)} hours`,
    'work|working ..4 extended|additional|irregular|varying|variable hours|schedule|schedules',
    'work|working hours|schedule ..2 may|can|will ..3 vary|extended|irregular',
    'work|working hours|schedule :? varies|vary',
    'be_available|available|work|working|ability|able ..6 after|off hours on|for|during|as|when|if',
  ]),
  ...said('outside working hours', false, [
    `out_of_hours ${alternation(lexicon.workOutOfHours)}`,
    `outside|outside_of|beyond the? ${alternation(lexicon.usualHoursAlone)} ..3 hours`,
    `${alternation(lexicon.oddHours)} hours|working_hours`,
  ]),
  ...said('overtime', true, [
    'overtime ..3 required|expected|necessary|needed',
    'work|working|works ..2 overtime ..4 as|when|if|may|required|needed',
  ]),
  ...said('overtime', false, ['work|working|willing|able|required|must ..4 overtime']),
  ...said('flexible hours', false, [
    'work|working|willing|able|available a? flexible|extended|long hours|schedule|schedules',
    'flexible|flexibility with|in|on|about|around|to_adjust ..3 hours|schedule|schedules|shifts',
  ]),
  ...said('working hours', true, [
    `${alternation(lexicon.scheduleLabels)} :|is|are|–|-|,|(|from|of|runs? ..2 <weekdays>|<clock>`,
    '<weekdays> ..6 <clock>',
    '<clock> ..6 <weekdays>',
    `work|works|working|position|role|${JOB}|full_time|part_time ..5 <weekdays>`,
    `work|working|position|role|job ,|(|is|are|a|an|the|during|within|with|of? ${REGULAR} ,? ${OFFICE}? ..1 hours|schedule|workday`,
    `${REGULAR} ..3 hours ,|: ..1 <weekdays>`,
    `${REGULAR} <weekdays> ..3 hours`,
    `<weekdays> ,? ..1 ${REGULAR} ..2 hours`,
    `${REGULAR} ${OFFICE} hours position|role|job|schedule`,
  ]),
  ...said('working hours', false, [
    'mornings|afternoons|early_mornings|days only',
    '<n> mornings|afternoons|half_days a|per|each|every week|wk',
    '<weekdays> ,|(? <n>|<clock>',
    `available|availability|during|within|maintain|keep ..4 ${REGULAR} ${OFFICE}? hours|working_hours`,
    'work|maintain|keep ..2 regularly? scheduled|assigned hours|working_hours|schedule',
    'early|late starts|start at|from|,|(? <time>',
    `${alternation(lexicon.beingThere)} ..5 by|before|from <time>`,
  ]),
]
