import { because } from '../../core/reasoned.ts'

/*
 * What years short of those that are asked come to, and years beyond: the one table for years of a field (`experience`) and of a skill. `yearsShortRows` tells it to
 * docs/judging.md.
 */

/** So much short is not short: a stretch of years, and a share of the years asked. */
const OVERLOOKED = {
  field: because({ years: 0, share: 0 }, 'Jobs are dated by the month, and so are their years.'),
  skill: because(
    { years: 0.05, share: 0 },
    'Nobody counts days: a fortnight short of three years is three years.',
  ),
} as const

/** Whether years are enough for what is asked; both may be given in parts of a year, `perYear` of them: 12 for months. */
export function isEnough(
  of: keyof typeof OVERLOOKED,
  have: number,
  asked: number,
  perYear = 1,
): boolean {
  const { years, share } = OVERLOOKED[of].is
  return have + years * perYear + share * asked >= asked
}

/** What years that are too few count, as parts of 1: the share of those asked, within these bounds. */
export const TOO_FEW = {
  most: because(0.95, 'Short of the years asked for is never the whole.'),
  leastOfSkill: because(
    0.2,
    'Somebody who has used it is ahead of somebody who has not, however short it was.',
  ),
  otherField: because(0.3, 'What work in another field is worth toward years asked of one.'),
} as const

/** The share of the years of a field that may be short before they stand in the way by themselves. */
export const FORGIVEN = because(
  0.05,
  'Some weeks are overlooked where the rest fits; half a year short of three or five is a stretch, if a good one.',
)

/** Years short, up to a share of those asked, with which an application is lost. */
export const HOPELESS = [
  {
    from: 4,
    share: 0.5,
    reason: 'Half of four years or more is another rung of the ladder, and screened out by number.',
  },
  {
    from: 2,
    share: 0,
    reason: 'Two years are asked of people who have worked at all.',
  },
] as const

/** Years that are far too many: by so many and so many times beyond a maximum of up to `upTo` years, and what they are worth. */
export const FAR_OVER = because(
  { upTo: 4, years: 3, times: 2, worth: 0.5 },
  'A maximum of a few years is meant, as the post is for beginners; above, it is a guess at a band.',
)

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** What is not short: by so much of a year, by such a share of the years asked. */
const lessBy = ({ years, share }: { readonly years: number; readonly share: number }): string =>
  [
    ...(years > 0 ? [`${Math.round(365 * years)} days`] : []),
    ...(share > 0 ? [percent(share)] : []),
  ].join(' and ') || 'nothing'

/** The table in the words of docs/judging.md, which `npm run generate` writes: what is told, its number, and the reason. */
export function yearsShortRows(): (readonly [what: string, number: string, reason: string])[] {
  const { upTo, years, times, worth } = FAR_OVER.is
  return [
    ['Overlooked, of a field', lessBy(OVERLOOKED.field.is), OVERLOOKED.field.reason],
    ['Overlooked, of a skill', lessBy(OVERLOOKED.skill.is), OVERLOOKED.skill.reason],
    ['Too few years count at most', percent(TOO_FEW.most.is), TOO_FEW.most.reason],
    [
      'Too few years of a skill count at least',
      percent(TOO_FEW.leastOfSkill.is),
      TOO_FEW.leastOfSkill.reason,
    ],
    ['Work in another field counts', percent(TOO_FEW.otherField.is), TOO_FEW.otherField.reason],
    [
      'Short by so much, they do not stand in the way by themselves',
      percent(FORGIVEN.is),
      FORGIVEN.reason,
    ],
    ...HOPELESS.map(
      ({ from, share, reason }) =>
        [
          `Of ${from} years or more, the gate is closed to`,
          share > 0 ? `${percent(share)} or less` : 'none',
          reason,
        ] as const,
    ),
    [
      `Of a maximum of up to ${upTo} years, the gate is closed to`,
      `more than ${times} times as many, and more than ${years} beyond; they count ${percent(worth)}`,
      FAR_OVER.reason,
    ],
  ]
}
