import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'
import { formsIn, holdsAny } from '../../matcher/words.ts'
import { fixedGap, unmet } from '../../requirements/shared/verdicts.ts'
import { literally, noteOf, type Condition, type ConditionRule } from './condition.ts'
import * as lexicon from './lexicon.ts'

/** A mark that somebody set before or behind the text: "(CLOSED)", "[Filled]", "POSITION FILLED" on a line of its own. */
const MARK =
  /^[([* \t]*(?:(?:POSITION|ROLE|JOB|APPLICATION WINDOW|APPLICATIONS)\s+(?:IS\s+|ARE\s+)?(?:NOW\s+)?)?(?:CLOSED|FILLED|EXPIRED)[)\]*]|^[([* \t]*(?:(?:POSITION|ROLE|JOB|APPLICATION WINDOW|APPLICATIONS)\s+(?:IS\s+|ARE\s+)?(?:NOW\s+)?)?(?:CLOSED|FILLED|EXPIRED)[)\]* \t.!]*$|[([](?:Closed|Filled|Expired|closed|filled|expired)[)\]]/m

/** Before "is filled" these say that it is not yet so. */
const NOT_YET = String.raw`(?<!\b(?:until|once|if|when|whether|after|before|unless|should)\s+)`

const POST = `(?:${formsIn(lexicon.postNouns)})`
const GONE = `(?:${formsIn(lexicon.goneWords)})`
/** "Applications", "recruitment": what closes of a post. */
const INTAKE = `(?:${formsIn(lexicon.closingNouns)})`

/** The same as a sentence; "until the position is filled" says the opposite. */
const SAID = new RegExp(
  String.raw`\b(?:no longer|not currently|stopped) (?:accepting|taking|reviewing|considering) (?:any |new |further )*(?:applications|applicants|candidates)\b` +
    String.raw`|${NOT_YET}\b(?:this|the) ${POST} (?:has (?:already |now |since )?(?:been )?|is (?:now |already )?)${GONE}` +
    String.raw`|${NOT_YET}\b${INTAKE} (?:is|are|has|have) (?:now|already) (?:been )?closed\b` +
    String.raw`|${NOT_YET}\b${INTAKE} closed (?:on|at|in)\b` +
    String.raw`|\b(?:closing date|application deadline|deadline for applications) (?:was|has passed|is over)\b`,
  'i',
)

/** A part of the title that says nothing else: "FILLED", "position filled", "vacancy now closed", "no longer available". */
const PART = new RegExp(
  String.raw`^(?:(?:this |the )?(?:${POST}|${INTAKE}) (?:is |are |has been |has |have )?(?:now |already )?)?${GONE}[.!]*$`,
  'i',
)

/** What parts the line of a title: brackets, stars, bars, dashes with room around them, a colon. */
const PARTS = /(?:^|\s+)[-–—|·]+\s+|:\s+|\s*[()[\]*|]+[\s–—-]*/

/** Lines at the top among which the title is. */
const TOP_LINES = 2

/** A mark in the line of the title: "Welder - FILLED", "EXPIRED: Welder", "Welder [no longer available]". */
function markInTitle({ text }: ParsedPosting): RegExp | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const part = lines
    .slice(0, TOP_LINES)
    .filter((line) => line.length <= LONGEST_TITLE)
    .flatMap((line) => line.split(PARTS))
    .find((each) => PART.test(each.trim()))
  return part === undefined ? null : literally(part.trim())
}
/** Characters of the longest line that a title stands on. */
const LONGEST_TITLE = 160

/** A person's own advert among the posts of a forum: "SEEKING WORK", or the labels by which people who look for work describe themselves. */
const OWN =
  /^[ \t•*-]*SEEKING (?:WORK|FREELANCE|EMPLOYMENT|CONTRACTS?|A JOB)\b|^[ \t•*-]*WILLING TO RELOCATE\s*:.{0,300}?\n[ \t•*-]*(?:TECHNOLOGIES|SKILLS|R[ÉE]SUM[ÉE])\b[^\n:]{0,9}:/ims

/** Of these every text holds one that the expressions match: they are long, and few postings are closed. */
const MAY_BE = {
  own: ['seeking ', 'willing to relocate'],
  closed: lexicon.signsOfClosing,
}

/** A posting that is kept though nobody can apply any more, and what is no posting. */
export const closedCondition: ConditionRule = (reading) => closedIn(reading)

const closedIn = once((reading: ParsedPosting): Condition | null => {
  if (holdsAny(reading.text, MAY_BE.own) && OWN.test(reading.text)) return ownAdvert(reading)
  if (!holdsAny(reading.text, MAY_BE.closed)) return null
  const words = [MARK, SAID].find((each) => each.test(reading.text)) ?? markInTitle(reading)
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
