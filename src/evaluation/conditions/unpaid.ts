import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'
import type { Evidence } from '../../core/verdict.ts'
import { alternation, holdsAny } from '../../matcher/words.ts'
import { fixedGap, unmet } from '../../requirements/shared/verdicts.ts'
import * as lexicon from './lexicon.ts'
import { noteOf, type Condition } from './condition.ts'

const JOBS = alternation(lexicon.jobsWithoutPay)

/** The work itself is paid by shares, later, or not at all. "Unpaid leave" and "volunteer days" are of those who are paid. */
const NOTHING = [
  /\b(?:sweat[- ]equity|equity[- ]only|only equity)\b/i,
  /\bequity\s*(?:\+|and|&|\/|plus)\s*deferred (?:cash|pay|salary|compensation)\b/i,
  /\b(?:deferred|no) (?:cash|salary|pay|compensation|payment|wages?) (?:until|till|at first|initially|at this (?:time|stage|point)|for now|at the moment)\b/i,
  new RegExp(
    String.raw`\b(?:this|the|an?|our|all|these|position|role|internship|job) (?:${JOBS})?\s?(?:(?:is|are|will be) )(?:currently |entirely |completely |fully |strictly )?(?:an? )?(?:unpaid|non-?paid|voluntary|volunteer(?:[- ]based)?|unsalaried|uncompensated)\b(?! (?:${alternation(lexicon.unpaidOfPaid)}))`,
    'i',
  ),
  new RegExp(String.raw`\bunpaid (?:${alternation(lexicon.unpaidThings)})\b`, 'i'),
  /^[ \t•*-]*(?:pay|salary|compensation|remuneration|stipend|wage)\s*(?:rate|type)?\s*:\s*(?:unpaid|none|volunteer|voluntary|no pay|n\/?a \(volunteer\))/im,
  /\((?:unpaid|volunteer|equity only)\)/i,
  /\bvolunteer (?:position|role|opportunity|internship)\b/i,
]

/** Of these every text holds one that the expressions match. */
const MAY_BE = lexicon.unpaidPieces

/** What says the opposite, or speaks of others: "we offer no unpaid internships", "not an unpaid position", experience as a volunteer. */
const DENIED = new RegExp(
  String.raw`\b(?:${lexicon.deniesUnpaid.join('|')})\b[^.;:\n]{0,40}$|\b(?:or|and|,|\/)\s*$`,
  'i',
)
const CLAUSE = 60

/** The words that say that a posting pays nothing now; null where it says no such thing. */
const saidIn = once(({ text }: ParsedPosting): RegExp | null => {
  if (!holdsAny(text, MAY_BE)) return null
  const words = NOTHING.find((each) => {
    const found = each.exec(text)
    return (
      found !== null && !DENIED.test(text.slice(Math.max(0, found.index - CLAUSE), found.index))
    )
  })
  return words ?? null
})

/** Pay of nothing is below whatever is wanted at least. */
export function unpaid(reading: ParsedPosting, wanted: string, at: Evidence): Condition | null {
  const words = saidIn(reading)
  if (!words) return null
  return {
    requirement: noteOf(reading, 'work without pay', words, 'unpaid'),
    title: 'Work without pay',
    verdict: unmet(
      `The job pays nothing for now; you want ${wanted} at least.`,
      [at],
      fixedGap('pay', wanted, 'nothing for now'),
    ),
  }
}
