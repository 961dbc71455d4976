import { once } from '../../core/once.ts'
import type { Workplace } from '../../core/choices.ts'
import type { ParsedPosting } from '../../core/report.ts'
import { isTown } from '../../requirements/location/reach.ts'
import { textSays } from './condition.ts'
import { formsIn } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/* What a posting says, in whatever words, of working elsewhere than where the job is. */

/** Words with which a posting that names no way of working still lets people work elsewhere. */
const ELSEWHERE = new RegExp(
  `\\bremote(?! (?:${formsIn(lexicon.remoteThings)}))|\\bhybrid\\b(?! (?:${formsIn(lexicon.hybridThings)}|models?\\b(?! of work)))` +
    `|\\b(?:${formsIn(lexicon.elsewhere)})|\\bwithin the \\w+ (?:region|time ?zone)`,
  'i',
)
/** Words of that sort that say no, or leave it to each post of the firm: "Telework: No", "If this position is listed as remote". */
const NOT_ELSEWHERE =
  /\b(?:remote|telework|telecommut\w*|work from home|hybrid)(?: \w+){0,3}\s*[:?]?\s*(?:no|none|not)\b|\b(?:no|not|non)[ -](?:a )?(?:remote|telework|hybrid)|\bif (?:this|the|your) \w+ is (?:listed|designated|classified) as (?:remote|hybrid)[^.\n]*|\bremotely during the \w+|\bin[- ]person or remotely/gi
/** Days of the week at the office: some of them are at home, and the place still counts. */
const DAYS =
  /\b(?:[1-4]|one|two|three|four)\s(?:\w+\s){0,2}days?\b|\bdays?\s(?:a|per|each)\sweek\b|\bminimum \d office days?/i
/** Both ways are offered: whoever works from afar has no office to go to. */
const EITHER =
  /\bremote\b[^.\n]{0,30}(?:\bor\b|&|\/|\band\b)\s*\(?(?:hybrid|on[- ]?site|in[- ]office)|\b(?:hybrid|on[- ]?site|in[- ]office)\b[^.\n]{0,30}(?:\bor\b|&|\/|\band\b)\s*\(?(?:fully\s|100\s?% )?remote/i

/** What a posting says of work elsewhere: both ways offered, or some words that let people, without those that say no or leave it open. */
const loosely = once((reading: ParsedPosting) => {
  const text = reading.text.replace(NOT_ELSEWHERE, ' ')
  return { either: EITHER.test(text), elsewhere: ELSEWHERE.test(text) }
})

/** Whether the work can be done from elsewhere, by what the posting says. To work from home is still to be employed in the country of the job. */
export function isLoose(reading: ParsedPosting, workplace: Workplace | null): boolean {
  // countries and states that a posting names tell where one must live
  const places = reading.posting.jobLocation
  if (workplace === null && !places.some((p) => isTown(p.text))) return false
  // a town that a remote job names is where the employer sits; a country or state is where one must live
  if (workplace === 'remote') return places.some((p) => isTown(p.text))
  return (
    reading.posting.otherWorkplaces?.includes('remote') === true ||
    loosely(reading).either ||
    (workplace === null && loosely(reading).elsewhere && !textSays(reading, DAYS))
  )
}
