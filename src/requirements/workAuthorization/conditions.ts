import type { Verdict } from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import type { Holding } from './holdings.ts'
import { profileKeyOf } from './right-words.ts'
import { isTemporary } from './time.ts'
import { unknown, unmet } from '../shared/verdicts.ts'
import { gap } from './gap.ts'

/** Hours a week of a job that calls itself full-time and names no number: more than every cap of the table, and fewer than any full week. */
const FULL_TIME = 35

/** What a right depends on besides time: a fact that its name does not tell, the town, a cap on hours. Null where nothing stands against it. */
export function condition(holding: Holding, situation: Situation): Verdict | null {
  const { row, label } = holding
  if (holding.sponsorship === 'none') return inTown(holding, situation)
  if (holding.grants !== 'conditional') return null
  const allows = row?.allows ?? 'may work only with a further permission'
  return unknown(`With ${label} you ${allows}.`, [holding.at], {
    text: row?.asks ?? 'Which permission to work will you have for this job, and until when?',
    key: profileKeyOf(holding, 'basis'),
  })
}

/** A right that some towns are left out of, or of which it is not settled whether it holds in some region. */
function inTown(holding: Holding, { job, places }: Situation): Verdict | null {
  const { row, label, at } = holding
  if (!row) return null
  const named = [...job.jobLocation.map(({ text }) => text), ...places]
  const among = (list: string | undefined): string | undefined =>
    list?.split('|').find((name) => named.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
  const out = among(row.notIn)
  if (out !== undefined)
    return unmet(`With ${label} you ${row.allows}.`, [at], gap(label, `a right to work in ${out}`))
  return among(row.unsureIn) === undefined
    ? null
    : unknown(
        `With ${label} you ${row.allows}; whether that holds where this job is, is not settled.`,
        [at],
        {
          text: row.asks ?? 'Does your right to work hold where this job is?',
          key: profileKeyOf(holding, 'basis'),
        },
      )
}

/** Hours a week that the job takes; null where nothing says. */
const hoursOf = ({ hoursPerWeek, job }: Situation): number | null =>
  hoursPerWeek ?? (job.employmentType === 'full-time' ? FULL_TIME : null)

/** The cap on hours of a right against the hours of the job. Null where there is no cap, or the job keeps within it. */
export function capped(holding: Holding, situation: Situation): Verdict | null {
  const { row, label, at } = holding
  if (row?.hours === undefined) return null
  const hours = hoursOf(situation)
  if (hours !== null && hours <= row.hours) return null
  const said = `With ${label} you ${row.allows}`
  if (hours === null)
    return unknown(`${said}; the posting does not say how many hours the job takes.`, [at], {
      text: `Does the job keep within ${row.hours} hours a week, or will you have another right to work when it starts?`,
      key: profileKeyOf(holding, 'basis'),
    })
  const job =
    hours === FULL_TIME && situation.hoursPerWeek === null ? 'full time' : `${hours} hours`
  if (row.hoursVary || isTemporary(situation))
    return unknown(`${said}; the job takes ${job} a week.`, [at], {
      text: row.hoursVary
        ? `How many hours a week does your ${label} allow? The job takes ${job}.`
        : 'Does the job fall into a vacation, or is it a placement of your course?',
      key: profileKeyOf(holding, 'basis'),
    })
  return unmet(
    `${said}; the job takes ${job} a week.`,
    [at],
    gap(`${label}: ${row.hours} hours a week`, `a right to work ${job} a week`),
  )
}
