import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const AWAY = alternation(lexicon.onTheRoad)
const WEEKDAYS = alternation(lexicon.weekdaysNamed)
const OFFICE = alternation(lexicon.officeNouns)
const ONSITE = alternation(lexicon.onSite)
const WEEK = alternation(lexicon.everyWeek)
const WHOLLY = 'full|fully|completely|entirely|100_%|totally'
const DWELLING = alternation(lexicon.dwellingNear)
const UNITS = alternation(lexicon.distanceUnits)
const WITHIN = alternation(lexicon.withinDistance)
const REACHES = alternation(lexicon.reaches)
const DAILY = alternation(lexicon.dailyDistance)
/** What leaves it to whoever works from where. */
const LIKES = alternation(lexicon.likesPlace)
const WORKING =
  'work|working|works|do_the_job|do_this_job|do_your_job|do_it|doing_the_job|done|job_from'
const NEEDED = 'required|expected|mandatory|compulsory|needed'

/** Phrases that say in everyday words where one lives and works, by what they say; written as in phrases.ts. */
export const PLAIN_WORDS = {
  based: [
    'home_base|your_base :|is|will_be|–? in? place=<mapped>',
    'take|takes|taking up? residence in ..1 place=<mapped>',
    'payroll in place=<mapped> ..8 only',
    'place=<mapped> is the|our preferred location|office|hub',
    // "a home within an hour of Leeds", "no further than 40 km from Graz"
    `${DWELLING} ..6 ${UNITS} ..3 of|from|to place=<mapped>`,
    `${WITHIN} ..5 ${UNITS} ..2 of|from place=<mapped>`,
    `${WITHIN} ..1 ${REACHES} of|from|to place=<place>`,
    `${DAILY} distance|reach|range|radius of|from|to place=<place>`,
    'close|near enough to place=<place> to|that|for|,',
    `${DWELLING}|you're|you_are|you'll_be ..1 ${alternation(lexicon.roundAbout)} place=<mapped>`,
    'place=<mapped> or|and thereabouts|nearby|surroundings|roundabout',
    `${UNITS} ..2 from place=<place> ${alternation(lexicon.atMost)}`,
  ],
  basedEvenInSmallPrint: [
    'must|should|required ..2 be|become ..4 place=<mapped> resident|residents|citizen_and_resident',
  ],
  basedWhereAsked: [
    'you ..1 live within|inside|close_to|near|around ..4 place=<mapped>',
    'anywhere in|within|inside|between the? place=<mapped>',
  ],
  weekdays: [`desk|seat|bench in|at ..2 on|every|each? ${WEEKDAYS}`],
  onsite: [
    "you're|you_are|you_will_be|you'll_be on|at the|our ..4 campus",
    `role|position|job|internship is|will_be based|located in|at|out_of our|the ..2 ${OFFICE}`,
  ],
  remote: [
    `all|these|both our|the|of_our|of_the? roles|positions|jobs are ${WHOLLY}? remote`,
    `${WHOLLY} remote role|position with`,
    `work|working|works within|in|with|on|as_part_of a|an|our ${WHOLLY} ..1 remote|distributed ..3 team|setting|environment|company`,
    `team|we|everyone|everybody works|work ${WHOLLY} remotely`,
    'work ..4 on a remote schedule|basis',
    "you|you'll|you_will ..1 work ..1 from|out_of your home|home_office",
    `${WORKING} from? wherever|anywhere|any_place|whatever_place|any_town|any_country|whichever_place you ${LIKES}`,
    `${WORKING} from? wherever|anywhere suits|works_for|pleases you|your_life`,
    `based|live|living wherever|anywhere you ${LIKES}`,
    'home is where you work',
    'work|works from your|their own home|kitchen|sofa',
    'work where you live',
    'can|may|could be done|performed|worked from? anywhere|wherever|any_place|home',
    `you ${alternation(lexicon.choosing)} where you|to work|do|live|sit`,
    'where you work|live|do_your_work from? is up_to_you|your_choice|your_call|your_business|entirely_up_to_you',
    'work|working from the|a|your ..6 or anywhere|wherever_else|somewhere else?',
    `${alternation(lexicon.everybody)} work|works|working from_home|from_their_homes|from_wherever|from_anywhere`,
    `${alternation(lexicon.noOffice)} office|offices|headquarters|hq :|;|,|.|–|—|-|and|so|at_all|to_come_to|to_go_to`,
  ],
  hybrid: [
    `commute when|as|if ..3 to|into ..3 ${OFFICE}`,
    `access to an? ..2 office|office_location is ${NEEDED}`,
    `${ONSITE}|office ..5 couple|few of? days ${WEEK}`,
    'in_office|office and|& work_from_home|home|remote arrangement|arrangements|mix|split',
  ],
  days: [
    `${ONSITE}|office expectation|requirement|policy|minimum of ..2 n=<n> ..2 days|day`,
    `office attendance|presence ..1 ${NEEDED} ..2 n=<n> days|day ${WEEK}`,
    `come|comes|coming in about|around|at_least|roughly? n=<n> days|day ${WEEK}`,
    `on|at customer|client|customers|clients|customer's|client's site|sites|premises ..6 n=<n> days|day ${WEEK}`,
  ],
  relocate: ["you|you'll|you_will|you_must|you_have_to move|relocate to place=<mapped>"],
  percent: [`n=<n> % )? of your|the|each time|month|week|year is? ${AWAY}`],
  travel: [
    `third|quarter|fifth|tenth|half of ..8 ${AWAY}`,
    `days|weeks|months|nights ..4 spent ${AWAY}|at_sea`,
    'expect to fly|drive|travel to',
  ],
  travelWhereAsked: [
    alternation(lexicon.surelyAway),
    'trips|visits|meetups|offsites|gatherings a|per|each|every year|quarter|month',
    'overnight stays|stay|travel',
    'fieldwork|field_work in|on|at',
    'quarterly|monthly|yearly|annual|regular meetups|meetup|offsite|offsites|retreat|retreats in|at',
  ],
  zone: [
    `work|working|online|available|availability during? us|american ${alternation(lexicon.coastsOfZones)} hours|time|schedule|mornings|afternoons`,
    'day|days|mornings|afternoons|hours ..1 overlap|overlaps ..2 with place=<place>',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
