import type { KindName } from '../requirements/registry.ts'
import { extractionOf } from '../requirements/extractors.ts'
import type { Context } from '../requirements/kind.ts'
import {
  CLAUSE_KINDS,
  SKILL,
  type ClauseKind,
  type ReadClauseContext,
} from './model/clause-features.ts'
import { clauseMargins } from './model/clauses.ts'
import { hashText } from './model/features.ts'
import type { Model } from './model/packing.ts'
import { sectionCode } from './model/passage-features.ts'
import { isInRanges } from '../matcher/token-range.ts'
import { tokensWithin } from '../matcher/tokenizer.ts'
import { hasYears, isFoundOf, type FoundIn } from './found.ts'
import type { Intent } from './intents.ts'

/** The rule of what the model of clauses reads alone. */
export const CLAUSE_RULE = 'a clause that asks it as a whole'

/**
 * From which margin on the model reads a clause that no rule of the kind reads, in 256ths. What the rules read stays: they err less than the model does. On the
 * folds of the labelled postings half a unit more or less changes little.
 */
const TAKES: Readonly<Record<ClauseKind, number>> = { experience: 64, competency: 64, other: 128 }
/** So much surer it must be where the passage does not seem to ask. */
const SURER = 256

/** Kinds whose words say what they are and not how they are asked: their name stands in the place of their words. */
const COVERED: ReadonlySet<KindName> = new Set([
  'education',
  'certification',
  'language',
  'gpa',
  'publication',
  'graduation',
])

/** Kinds of readings as the model knows them: years of experience are told apart. */
const YEARS = 'years'
const nameOf = (found: FoundIn): string =>
  found.kind === 'experience' && hasYears(found) ? YEARS : found.kind

/** What the model of clauses is asked of a clause in which `found` was read. */
export function readClauseContext(
  { tokens, clause, passage }: Context,
  { tone, byRules, margin }: Intent,
  isLookedAt: boolean,
  found: readonly FoundIn[],
): ReadClauseContext {
  const { from, to } = clause
  return {
    tokens,
    from,
    to,
    covers: coversOf(tokens, from, to, found),
    kinds: [...new Set(found.map(nameOf))].sort(),
    margin,
    section: sectionCode(passage),
    tone,
    toneByRules: byRules,
    isLookedAt,
    isFirst: from === passage.from,
    opensLine: passage.opensLine,
  }
}

/** Words of a clause that are looked at: a clause of more is a list that has lost its ends. */
const MOST_WORDS = 256

function coversOf(
  tokens: Context['tokens'],
  from: number,
  end: number,
  found: readonly FoundIn[],
): Int32Array {
  const to = Math.min(end, from + MOST_WORDS)
  const covers = new Int32Array(to - from)
  for (const reading of found) {
    if (isFoundOf(reading, 'skill')) {
      for (const { span } of reading.draft.skills) {
        const name = tokensWithin(tokens, from, to, span)
        covers.fill(SKILL, name.from - from, name.to - from)
      }
    } else if (COVERED.has(reading.kind) || hasYears(reading)) {
      const code = hashText(`<${nameOf(reading)}>`)
      for (let at = Math.max(from, reading.from); at < Math.min(to, reading.to); at++)
        if (covers[at - from] === 0) covers[at - from] = code
    }
  }
  return covers
}

/** What a clause in which `found` was read asks as a whole, when the model of clauses has been heard. `asked` gives what the model is asked. */
export function readAsWhole(
  model: Model,
  context: Context,
  asked: () => ReadClauseContext,
  found: readonly FoundIn[],
): FoundIn[] {
  if (!saysMore(context, found)) return []
  const clause = asked()
  const margins = clauseMargins(model, clause)
  const more = clause.tone === 'asks' ? 0 : SURER
  return CLAUSE_KINDS.flatMap((kind, label) =>
    (margins[label] ?? 0) > TAKES[kind] + more && !found.some((f) => f.kind === kind)
      ? wholeClause(kind, context)
      : [],
  )
}

/** Words that no reading covers with which a clause asks for something besides: "you must" and the like is no more than the beginning of what was read. */
const LEAST_UNREAD = 4

/** Whether the clause says more than what was read in it. */
function saysMore({ tokens, clause }: Context, found: readonly FoundIn[]): boolean {
  if (found.length === 0) return true
  let unread = 0
  for (let at = clause.from; at < clause.to; at++)
    if (tokens[at]?.kind === 'word' && !isInRanges(found, at))
      if (++unread === LEAST_UNREAD) return true
  return false
}

/** The clause as one reading of a kind; none where the kind makes nothing of its words. */
function wholeClause(kind: ClauseKind, context: Context): FoundIn[] {
  const { clause } = context
  const draft = extractionOf(kind).ofClause?.(context) ?? null
  const { from, to } = clause
  return draft === null ? [] : [{ draft, rule: CLAUSE_RULE, from, to, kind, clause }]
}
