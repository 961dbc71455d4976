import { assertArguments, assertJudging } from '../core/arguments.ts'
import { dayInstead, parseIso, type Day } from '../core/day.ts'
import { fault } from '../core/diagnostic.ts'
import type { Addition, Profile } from '../core/profile.ts'
import type { ParsedPosting, Report } from '../core/report.ts'
import type { FormAsk } from '../extraction/form-questions.ts'
import { withRoles } from '../extraction/roles.ts'
import type { WeightOverrides } from '../requirements/weights.ts'
import { evaluate } from './evaluate.ts'
import { formAnswers, knockoutsOf } from './knockouts.ts'
import { situate } from './situation.ts'
import { compared, withAdditions } from './what-if.ts'

export interface CheckOptions {
  /** The day to judge on, `YYYY-MM-DD`. */
  readonly asOf: string
  /** ISO 3166-1 alpha-2 of where the job is, when the posting does not say. */
  readonly country?: string | null
  /** Judge this role of a posting with several, by words of its title; the best of those that hold them, or of all where none does. */
  readonly role?: string | null
  readonly weights?: WeightOverrides
  /** Judge as if the profile also had these; the report holds both outcomes. See `readAdditions`. */
  readonly additions?: readonly Addition[]
  /** Add the questions that the application form will likely ask. */
  readonly knockouts?: boolean
  /** The questions of the form itself, which are answered in the place of those; see `asksOf`. */
  readonly asks?: readonly FormAsk[]
}

/** Judges a profile against a posting that was read. Throws InputError where `asOf` is no day. */
export function check(whole: ParsedPosting, profile: Profile, options: CheckOptions): Report {
  assertArguments('check', { reading: whole, profile })
  assertJudging('check', options)
  const { asOf, country = null, role = null, weights = {} } = options
  const { additions = [], knockouts = false, asks = [] } = options
  const reading = withRoles(whole, role)
  if (role !== null && reading === whole && whole.roles.length > 0)
    throw fault(
      whole.posting.source,
      `The posting has no role "${role}". Its roles: ${whole.roles.map((r) => r.title).join(', ')}.`,
    )
  const situation = situate(reading, asOfDay(asOf), country)
  const judged = withAdditions(
    profile,
    additions.map((a) => a.profile),
  )
  const plain = evaluate(reading, judged, situation, weights)
  const report =
    additions.length > 0
      ? compared(
          evaluate(reading, profile, situation, weights),
          plain,
          additions.map((a) => a.written),
        )
      : plain
  if (!knockouts) return report
  const answers = formAnswers(asks, judged, situation)
  return {
    ...report,
    knockouts: answers.length > 0 ? answers : knockoutsOf(report, judged, situation),
  }
}

/** The day of `--as-of`. Throws an InputError where it is none. */
export function asOfDay(asOf: string): Day {
  const on = parseIso(asOf)
  if (!on || on.first !== on.last)
    throw fault(
      '--as-of',
      `"${asOf}" is not a day.${dayInstead(asOf) || ' Write it as YYYY-MM-DD, such as 2025-01-15.'}`,
    )
  return on.first
}
