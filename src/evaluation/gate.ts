import type { Qualified } from '../core/report.ts'
import type { Recommendation } from '../core/choices.ts'
import type { Status } from '../core/verdict.ts'
import type { Gate } from '../requirements/kind.ts'

export interface AtGate {
  readonly gate: Gate
  readonly required: boolean
  readonly status: Status
  /** Open, and even the best answer leaves it short. */
  readonly isShort?: boolean
  /** Closes the gate whatever its status: see `blocking` of a verdict. */
  readonly closes?: boolean
  /** Asked before anything is sent, whatever else is missing: see `Standing`. */
  readonly isFirst?: boolean
}

/** Whether this finding by itself keeps the gate from `yes`. */
export const blocks = ({ gate, required, status }: AtGate): boolean =>
  required && gate !== 'none' && status !== 'met'

/** Whether it alone makes the gate `no`. */
export const knocksOut = (finding: AtGate): boolean =>
  blocks(finding) &&
  (finding.closes === true || (finding.gate === 'knock-out' && finding.status === 'unmet'))

/** `no` as soon as a required demand knocks out; `open` while anything that is core is missing, partial or unknown, and where the whole does not fit. */
export function qualified(all: readonly AtGate[], fits = true): Qualified {
  if (all.some(knocksOut)) return 'no'
  return all.some(blocks) || !fits ? 'open' : 'yes'
}

/**
 * `skip`: knocked out. `stretch`: core skills or experience missing, or the whole does not fit (`fits` is false). `clarify`: only questions, or terms to talk
 * about, stand in the way; or one that comes first does, and the work is within reach (`inReach`).
 */
export function recommend(all: readonly AtGate[], fits = true, inReach = false): Recommendation {
  const gate = qualified(all, fits)
  if (gate === 'no') return 'skip'
  if (gate === 'yes') return 'apply'
  if (inReach && all.some((f) => blocks(f) && f.isFirst === true)) return 'clarify'
  const missing = all
    .filter(blocks)
    .some((f) => f.gate === 'open' && (f.status !== 'unknown' || f.isShort === true))
  return missing || !fits ? 'stretch' : 'clarify'
}
