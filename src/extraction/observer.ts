import type { RequirementBase } from '../core/requirement.ts'
import type { Clause } from '../document/clauses.ts'
import type { Passage } from '../document/outline.ts'
import type { JudgedName } from './model/judged-names.ts'
import type { TokenContext } from './model/token-features.ts'
import type { ReadClauseContext } from './model/clause-features.ts'
import type { Refusal } from '../requirements/refusal.ts'
import type { FoundIn } from './found.ts'
import type { Intent } from './intents.ts'

/** Who decides: rules and model together as in the program, or the rules alone, for training and for comparison. */
export interface ExtractionSettings {
  readonly rulesAlone?: boolean
  /** Is shown what the model of words is asked, passage by passage, and what was decided over the names in each. */
  readonly probe?: (contexts: readonly TokenContext[], names: readonly JudgedName[][]) => void
  /** Is shown what the model of clauses is asked, clause by clause. */
  readonly probeClause?: (asked: ReadClauseContext, clause: Clause) => void
  /** Is told what is read, and what is not, as it happens. */
  readonly observer?: ExtractionObserver
}

/** Who wants to know how a posting is read: see `trace.ts`. Passages come in order; what is heard of each goes to an observer of its own. */
export interface ExtractionObserver {
  readonly passage: (passage: Passage, intent: Intent) => PassageObserver
}

export interface PassageObserver {
  /** Words that a rule matched and that are no requirement. */
  readonly dropped: (reading: DroppedExtraction) => void
  /** The words of the passage are not looked at. */
  readonly skipped: (cause: SkipCause) => void
  /** What the rules read in a passage, before the models decide which words are skills, and what these decide. */
  readonly tagged: (
    byRules: readonly FoundIn[],
    asked: TokenContext,
    names: readonly JudgedName[],
  ) => void
  /** What came of the passage in the end, and the requirements made of it, one by one. */
  readonly read: (found: readonly FoundIn[], made: readonly RequirementBase[]) => void
}

/**
 * Why what a rule matched is dropped. A refusal is the rule's own; `refused`: the rule found that its words only look like one, and does not say by what;
 * `shorter`: a longer reading of the same kind covers it; `waived`: the sentence takes it back; `form`: a field of a form says it better; `foreign`: the
 * passage is in a language of which only names are read.
 */
export type DropCause = Refusal | 'refused' | 'shorter' | 'waived' | 'form' | 'foreign'

/** Why the words of a passage are not looked at. */
export type SkipCause = 'address' | 'denied' | 'label' | 'page' | 'repeated'

export interface DroppedExtraction extends Pick<FoundIn, 'kind' | 'rule' | 'from' | 'to'> {
  readonly cause: DropCause
}

/** Tells of what was found and is not left. */
export function reportMissing(
  observer: PassageObserver | undefined,
  found: readonly FoundIn[],
  left: readonly FoundIn[],
  cause: DropCause,
): void {
  if (!observer || found.length === left.length) return
  for (const reading of found) if (!left.includes(reading)) observer.dropped({ ...reading, cause })
}
