import type { Recommendation } from './choices.ts'
import type { Status } from './verdict.ts'

/** A sign for each status, so that no colour is needed to tell them apart. */
export const SIGN: Readonly<Record<Status, string>> = {
  met: '✓',
  partial: '~',
  unmet: '✗',
  unknown: '?',
}

/** In whose colour and sign each recommendation is shown. */
export const STATUS_OF: Readonly<Record<Recommendation, Status>> = {
  apply: 'met',
  stretch: 'partial',
  clarify: 'unknown',
  skip: 'unmet',
}
