import type { Weight } from './kind.ts'
import { kinds, type KindName } from './registry.ts'

/** What each kind counts in the score, in parts; only the proportions matter. Each states its own, and `--weights FILE` replaces any of them. */
const weightOfKind = (kind: KindName): Weight => kinds[kind].weight

/** How the wording of a demand changes its weight. */
const EMPHASIS = {
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
    overrides[kind]?.[importance] === undefined
      ? weightOfKind(kind).reason
      : 'Set by your weights file.'
  return emphasis === 'plain' ? base : `${base} ${EMPHASIS[emphasis].reason}`
}

export function weightOf(
  kind: KindName,
  importance: 'required' | 'preferred',
  emphasis: Emphasis,
  overrides: WeightOverrides = {},
): number {
  const base = overrides[kind]?.[importance] ?? weightOfKind(kind)[importance]
  return Math.round(base * EMPHASIS[emphasis].factor * 100) / 100
}
