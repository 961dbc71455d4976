import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const AWAY = alternation(lexicon.onTheRoad)
const WEEKDAYS = alternation(lexicon.weekdaysNamed)

/** Phrases that say in everyday words where one lives and works, by what they say; written as in phrases.ts. */
export const PLAIN_WORDS = {
  based: [
    'home_base|your_base :|is|will_be|–? in? place=<mapped>',
    'take|takes|taking up? residence in ..1 place=<mapped>',
    'payroll in place=<mapped> ..8 only',
  ],
  basedWhereAsked: [
    'you ..1 live within|inside|close_to|near|around ..4 place=<mapped>',
    'anywhere in|within|inside|between the? place=<mapped>',
  ],
  weekdays: [`desk|seat|bench in|at ..2 on|every|each? ${WEEKDAYS}`],
  onsite: ["you're|you_are|you_will_be|you'll_be on|at the|our ..4 campus"],
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
  zone: ['day|days|mornings|afternoons|hours ..1 overlap|overlaps ..2 with place=<place>'],
} as const satisfies Readonly<Record<string, readonly string[]>>
