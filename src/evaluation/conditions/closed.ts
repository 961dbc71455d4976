import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'
import { holdsAny } from '../../matcher/words.ts'
import { fixedGap, unmet } from '../../requirements/shared/verdicts.ts'
import { noteOf, type Condition, type ConditionRule } from './condition.ts'
import * as lexicon from './lexicon.ts'

/** A mark that somebody set before or behind the text: "(CLOSED)", "[Filled]", "POSITION FILLED" on a line of its own. */
const MARK =
  /^[([* \t]*(?:(?:POSITION|ROLE|JOB|APPLICATION WINDOW|APPLICATIONS)\s+(?:IS\s+|ARE\s+)?(?:NOW\s+)?)?(?:CLOSED|FILLED|EXPIRED)[)\]*]|^[([* \t]*(?:(?:POSITION|ROLE|JOB|APPLICATION WINDOW|APPLICATIONS)\s+(?:IS\s+|ARE\s+)?(?:NOW\s+)?)?(?:CLOSED|FILLED|EXPIRED)[)\]* \t.!]*$|[([](?:Closed|Filled|Expired|closed|filled|expired)[)\]]/m

/** Before "is filled" these say that it is not yet so. */
const NOT_YET = String.raw`(?<!\b(?:until|once|if|when|whether|after|before|unless|should)\s+)`

/** The same as a sentence; "until the position is filled" says the opposite. */
const SAID = new RegExp(
  String.raw`\b(?:no longer|not currently|stopped) (?:accepting|taking|reviewing) (?:any |new |further )*(?:applications|applicants|candidates)\b` +
    String.raw`|${NOT_YET}\b(?:this|the) (?:${lexicon.postNouns.join('|')}) (?:has (?:already |now )?been|is (?:now|already)) (?:filled|closed)\b` +
    String.raw`|${NOT_YET}\bapplications are now closed\b`,
  'i',
)

/** A person's own advert among the posts of a forum: "SEEKING WORK", or the labels by which people who look for work describe themselves. */
const OWN =
  /^[ \t•*-]*SEEKING (?:WORK|FREELANCE|EMPLOYMENT|CONTRACTS?|A JOB)\b|^[ \t•*-]*WILLING TO RELOCATE\s*:.{0,300}?\n[ \t•*-]*(?:TECHNOLOGIES|SKILLS|R[ÉE]SUM[ÉE])\b[^\n:]{0,9}:/ims

/** Of these every text holds one that the expressions match: they are long, and few postings are closed. */
const MAY_BE = {
  own: ['seeking ', 'willing to relocate'],
  closed: ['closed', 'filled', 'expired', 'no longer ', 'not currently ', 'stopped '],
}

/** A posting that is kept though nobody can apply any more, and what is no posting. */
export const closedCondition: ConditionRule = (reading) => closedIn(reading)

const closedIn = once((reading: ParsedPosting): Condition | null => {
  if (holdsAny(reading.text, MAY_BE.own) && OWN.test(reading.text)) return ownAdvert(reading)
  if (!holdsAny(reading.text, MAY_BE.closed)) return null
  const words = [MARK, SAID].find((each) => each.test(reading.text))
  if (!words) return null
  return {
    requirement: noteOf(reading, 'still open', words, 'closed'),
    title: 'Still open for applications',
    verdict: unmet(
      'The posting says that it is closed.',
      [],
      fixedGap('closed', null, 'a posting that is open'),
    ),
  }
})

const ownAdvert = (reading: ParsedPosting): Condition => ({
  requirement: noteOf(reading, 'a post to be filled', OWN, 'looking for work'),
  title: 'A post to be filled',
  verdict: unmet(
    'This is the advert of somebody who looks for work, and no post.',
    [],
    fixedGap('own advert', null, 'a post to be filled'),
  ),
})
