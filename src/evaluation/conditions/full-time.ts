import { formsIn } from '../../matcher/words.ts'
import { fixedGap, unmet } from '../../requirements/shared/verdicts.ts'
import {
  UNSAID_AVAILABILITY,
  type AvailabilityRequirement,
} from '../../requirements/availability/requirement.ts'
import { factOf, textSays, type ConditionRule } from './condition.ts'
import * as lexicon from './lexicon.ts'

const PART_TIME = String.raw`part[- ]?tim(?:e|ers?)\b`
const GRANTED = `(?:${formsIn(lexicon.grantedPartTime)})`

/** Part-time that is refused, "part-time is not on offer", "no part-time", "full time only"; "not a problem" refuses none. */
const REFUSED = new RegExp(
  String.raw`\b${PART_TIME}(?: \w+){0,2} (?:(?:is|are|will be) not|isn[’']t|aren[’']t|cannot be|can[’']t be|won[’']t be|will not be)(?: \w+){0,2} ${GRANTED}` +
    String.raw`|\bno ${PART_TIME}\s*(?:[.,;!)]|$|work|option|positions?|applica|possib)` +
    String.raw`|\b(?:cannot|can[’']t|don[’']t|do not|not able to|unable to) (?:offer|take|accept|consider|employ|hire|do|support)(?: \w+){0,3} ${PART_TIME}` +
    String.raw`|\bnot (?:available|suitable|suited|offered|possible|open)(?: (?:for|as|to|on|a|basis|work))* ${PART_TIME}` +
    String.raw`|\bnot a ${PART_TIME}[ -](?:post|role|job|position)` +
    String.raw`|(?<!\bnot )\bfull[- ]time only\b|(?<!\bnot )\bonly full[- ]time\b`,
  'im',
)

/** Hours a week from which on work counts as full time. */
const FULL = 32

/** A job that is to be had full time alone, and somebody with fewer hours. */
export const fullTimeCondition: ConditionRule = (reading, { availability }) => {
  const hours = availability?.hoursPerWeek
  if (!hours || hours.value >= FULL || !textSays(reading, REFUSED)) return null
  return {
    requirement: factOf<AvailabilityRequirement>(
      reading,
      { kind: 'availability', ...UNSAID_AVAILABILITY },
      REFUSED,
      'full time',
    ),
    title: 'Full time alone',
    verdict: unmet(
      `The job is to be had full time alone; you have ${hours.value} hours a week.`,
      [hours.at],
      fixedGap('employment', `${hours.value} hours a week`, 'a full-time job'),
    ),
  }
}
