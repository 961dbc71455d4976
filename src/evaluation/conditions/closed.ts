import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'
import type { OtherRequirement } from '../../requirements/other/index.ts'
import { factOf, type Condition, type Judging } from './condition.ts'

/** A mark that somebody set before or behind the text: "(CLOSED)", "[Filled]", "POSITION FILLED" on a line of its own. */
const MARK =
  /^[([* \t]*(?:(?:POSITION|ROLE|JOB|APPLICATION WINDOW|APPLICATIONS)\s+(?:IS\s+|ARE\s+)?(?:NOW\s+)?)?(?:CLOSED|FILLED|EXPIRED)[)\]*]|^[([* \t]*(?:(?:POSITION|ROLE|JOB|APPLICATION WINDOW|APPLICATIONS)\s+(?:IS\s+|ARE\s+)?(?:NOW\s+)?)?(?:CLOSED|FILLED|EXPIRED)[)\]* \t.!]*$|[([](?:Closed|Filled|Expired|closed|filled|expired)[)\]]/m

/** The same as a sentence; "until the position is filled" says the opposite. */
const SAID =
  /\b(?:no longer|not currently|stopped) (?:accepting|taking|reviewing) (?:any |new |further )*(?:applications|applicants|candidates)\b|(?<!\b(?:until|once|if|when|whether|after|before|unless|should)\s+)\b(?:this|the) (?:position|role|job|vacancy|opening|posting|job ad) (?:has (?:already |now )?been|is (?:now|already)) (?:filled|closed)\b|(?<!\b(?:until|once|if|when|whether|after|before|unless|should)\s+)\bapplications are now closed\b/i

/** A posting that is kept though nobody can apply any more. */
export const closed: Judging = (reading) => closedIn(reading)

const closedIn = once((reading: ParsedPosting): Condition | null => {
  const words = [MARK, SAID].find((each) => each.test(reading.text))
  if (!words) return null
  return {
    requirement: factOf<OtherRequirement>(
      reading,
      { kind: 'other', note: 'still open' },
      words,
      'closed',
    ),
    title: 'Still open for applications',
    verdict: {
      status: 'unmet',
      reason: 'The posting says that it is closed.',
      evidence: [],
      gap: { subject: 'closed', have: null, want: 'a posting that is open', studyable: false },
    },
  }
})
