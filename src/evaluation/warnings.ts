import { isoDay } from '../core/day.ts'
import { foreignNote } from '../core/languages.ts'
import { once } from '../core/once.ts'
import { readsLikeCv } from '../matcher/kinds-of-text.ts'
import type { ParsedPosting } from '../core/report.ts'
import type { Situation } from '../requirements/kind.ts'
import { laterBy } from '../requirements/shared/moved.ts'
import { coveredNote } from './coverage.ts'
import { closedOn, endedBy, namedJob } from './expiry.ts'

const isCv = once(({ text }: ParsedPosting): boolean => readsLikeCv(text))

/** What a reader of the report must know before it is believed: what was not understood, contradictions, what has passed. `scored`: there is a score. */
export function warnings(
  reading: ParsedPosting,
  situation: Situation,
  scored: boolean,
  isTelling: boolean,
): string[] {
  const said: string[] = []
  if (isCv(reading))
    said.push(
      'This reads like a CV and not like a posting, so that the verdict means nothing. A CV becomes a profile with: fit profile import FILE.',
    )
  const foreign = foreignNote(reading.posting.language)
  if (foreign !== null) said.push(foreign)
  if (reading.requirements.length === 0)
    said.push(
      isTelling
        ? 'Nothing in this posting was understood as a requirement, so there is no score; the verdict goes by the title and the technologies that it names. Read it yourself before you decide.'
        : 'Nothing in this posting was understood as a requirement, so there is no verdict and no score. Read it yourself before you decide.',
    )
  else if (!scored)
    said.push('No requirement of this posting can be scored; what was read is listed below.')
  if (reading.coverage.unread > 0)
    said.push(
      `${reading.coverage.unread} of ${reading.coverage.requirementLines} requirement lines could not be read; they are listed below.`,
    )
  const covered = coveredNote(reading)
  if (foreign === null && covered !== null) said.push(covered)
  said.push(...reading.conflicts.map((c) => `Contradiction: ${c.message}`))
  const { asOf, yearsLater } = situation
  if (yearsLater > 0 || endedBy(situation) !== null) {
    const moved =
      yearsLater > 0 ? `, and its dates are judged for ${laterBy(yearsLater)} later` : ''
    said.push(
      `${namedJob(situation)} lies in the past on ${isoDay(asOf)}: this posting has passed${moved}.`,
    )
  }
  const closed = closedOn(situation)
  if (closed !== null) said.push(`Applications closed on ${isoDay(closed)}.`)
  return said
}
