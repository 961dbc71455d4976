import type { KindName } from './registry.ts'

export interface Weight {
  readonly required: number
  readonly preferred: number
  /** Counts only where the profile brings evidence: shown as a self-check otherwise. */
  readonly onlyWithEvidence: boolean
  readonly reason: string
}

const weight = (
  required: number,
  preferred: number,
  reason: string,
  onlyWithEvidence = false,
): Weight => ({ required, preferred, onlyWithEvidence, reason })

/** What each kind counts in the score, in parts; only the proportions matter. `--weights FILE` replaces any of them. */
export const WEIGHTS: Readonly<Record<KindName, Weight>> = {
  workAuthorization: weight(
    4,
    1,
    'Asked on nearly every form and checked before anything else; no strength elsewhere makes up for it.',
  ),
  education: weight(
    4,
    1,
    'The commonest filter of internships and first jobs; a preferred degree is rarely decisive.',
  ),
  graduation: weight(
    3,
    1,
    'Programmes are filled for a class year; a preferred date is a tie-breaker.',
  ),
  gpa: weight(2, 1, 'A filter where it stands, but few read it closely above the line.'),
  availability: weight(
    3,
    1,
    'The job cannot be done without the weeks; exact dates are often negotiable.',
  ),
  location: weight(
    2,
    1,
    'Decides whether the job can be taken up, and can often be solved by moving.',
  ),
  experience: weight(3, 1.5, 'Years are compared by people, with some give.'),
  skill: weight(
    3,
    1.5,
    'What the work needs day by day; a preferred skill counts half of a required one.',
  ),
  publication: weight(
    3,
    2,
    'Rare among candidates, so that it tells more than most preferred items.',
  ),
  certification: weight(2, 1, 'Quickly obtained by those who have the skill.'),
  language: weight(
    3,
    1,
    'Work in the language is impossible without it; a further language is a plus.',
  ),
  competency: weight(
    1,
    0.5,
    'Everybody claims it; it counts only where the profile brings an example.',
    true,
  ),
  other: weight(1, 0.5, 'Read, but of no kind that can be judged: shown as a self-check.', true),
}

/** How the wording of a demand changes its weight. */
export const EMPHASIS = {
  strong: {
    factor: 1.25,
    reason: '"Expert", "deep", "extensive", or years asked: the posting leans on it.',
  },
  plain: { factor: 1, reason: 'Asked without emphasis.' },
  slight: {
    factor: 0.75,
    reason: '"Familiarity", "exposure", "basic": a light acquaintance is enough.',
  },
} as const

export type Emphasis = keyof typeof EMPHASIS

/** Replacements from a weights file: kind to required and preferred weight. */
export type WeightOverrides = Readonly<
  Partial<
    Record<
      KindName,
      { readonly required?: number | undefined; readonly preferred?: number | undefined }
    >
  >
>

/** Why a demand weighs what it does: its kind, and its wording. */
export function weightReason(
  kind: KindName,
  importance: 'required' | 'preferred',
  emphasis: Emphasis,
  overrides: WeightOverrides = {},
): string {
  const base =
    overrides[kind]?.[importance] === undefined ? WEIGHTS[kind].reason : 'Set by your weights file.'
  return emphasis === 'plain' ? base : `${base} ${EMPHASIS[emphasis].reason}`
}

export function weightOf(
  kind: KindName,
  importance: 'required' | 'preferred',
  emphasis: Emphasis,
  overrides: WeightOverrides = {},
): number {
  const base = overrides[kind]?.[importance] ?? WEIGHTS[kind][importance]
  return Math.round(base * EMPHASIS[emphasis].factor * 100) / 100
}
