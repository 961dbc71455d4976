import type { RequirementBase } from '../core/requirement.ts'
import { KIND_NAMES, type KindName } from '../requirements/registry.ts'
import type { Context, Rule } from '../requirements/kind.ts'
import { extractionOf } from '../requirements/extractors.ts'
import type { Clause } from '../document/clauses.ts'
import type { Passage } from '../document/outline.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Pattern } from '../matcher/pattern.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { inOrder, type FoundIn } from './found.ts'
import type { Intent } from './intents.ts'
import { type ExtractionSettings, type PassageObserver, reportMissing } from './observer.ts'
import { Refusals } from './refusals.ts'
import type { Refuse } from '../requirements/refusal.ts'
import type { IsEmployer } from './employer.ts'
import type { Repeats } from './repeats.ts'
import { withoutWaived } from './waived.ts'

interface Entry {
  readonly pattern: Pattern
  readonly kind: KindName
  readonly rule: Rule<RequirementBase>
}

const ENTRIES: readonly Entry[] = KIND_NAMES.flatMap((kind) =>
  extractionOf(kind).rules.map((rule) => ({ pattern: rule.pattern, kind, rule })),
)
/** Phrases that are a demand by themselves, and those that count only where the sentence asks: most sentences of an advert do not. */
const ANYWHERE = new PatternIndex(ENTRIES.filter((e) => e.rule.where !== 'demand'))
const ASKED = new PatternIndex(ENTRIES.filter((e) => e.rule.where === 'demand'))

const READERS = KIND_NAMES.flatMap((kind) => {
  const { reader } = extractionOf(kind)
  return reader ? [{ kind, reader }] : []
}).sort((a, b) => Number(a.reader.late ?? false) - Number(b.reader.late ?? false))

/** A passage that is to be read, and who asks. */
export interface PassageToRead {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly passage: Passage
  /** Its number among all of the posting. */
  readonly index: number
  readonly intent: Intent
  readonly employer: IsEmployer
  readonly settings: ExtractionSettings
  readonly observer: PassageObserver | undefined
  /** What the posting says again and again. */
  readonly repeats: Repeats
}

/** What a clause gave, and in what it was read. */
export interface ReadClause {
  readonly context: Context
  readonly found: readonly FoundIn[]
}

/** What the rules read in a clause. `either` asks where rules or model see a demand, `contextFor` is what a kind goes by. */
function matchedIn(
  either: Context,
  contextFor: (kind: KindName) => Context,
  observer: PassageObserver | undefined,
  refusals: Refusals | undefined,
): FoundIn[] {
  const { tokens, clause } = either
  const matched: FoundIn[] = []
  const said = ANYWHERE.matches(tokens, clause.from, clause.to)
  for (const { entry, match } of either.demand || observer
    ? [...said, ...ASKED.matches(tokens, clause.from, clause.to)]
    : said) {
    const { kind, rule } = entry
    const { from, to } = match
    const asking = contextFor(kind)
    if (!counts(rule, asking)) {
      observer?.dropped({ kind, rule: rule.name, from, to, cause: 'place' })
      continue
    }
    refusals?.byRule()
    const draft = rule.read(match, asking)
    const importance = clause.importance ? undefined : rule.importance
    if (draft)
      matched.push({
        draft,
        rule: rule.name,
        from,
        to,
        kind,
        clause,
        ...(importance ? { importance } : {}),
      })
    else if (refusals) observer?.dropped({ kind, rule: rule.name, from, to, cause: refusals.cause })
  }
  return matched
}

/** Rules first, then the readers in the order of the kinds; what a claiming kind has read, no later reader reads. */
export function readClause(
  { text, tokens, passage, employer }: PassageToRead,
  clause: Clause,
  { tone, byRules }: Pick<Intent, 'tone' | 'byRules'>,
  observer?: PassageObserver,
): ReadClause {
  let found: FoundIn[] = []
  const place = { text, tokens, passage, clause }
  const does = { demand: tone === 'asks', duty: tone === 'duty' }
  const refusals = observer && new Refusals(observer)
  const context = contextOf(place, does, () => found, employer, refusals?.refuse)
  const asking = (refuse?: Refuse): Context =>
    contextOf(place, { demand: true, duty: false }, () => found, employer, refuse)
  // a second opinion, for kinds whose phrases are sure of themselves
  const either = byRules === 'asks' && !context.demand ? asking(refusals?.refuse) : context
  const contextFor = (kind: KindName): Context => (extractionOf(kind).byEither ? either : context)
  const matched = matchedIn(either, contextFor, observer, refusals)
  found = matched.length > 1 ? longest(matched) : matched
  reportMissing(observer, matched, found, 'shorter')
  for (const { kind, reader } of READERS) {
    refusals?.byReader(kind, reader.names[0] ?? kind)
    for (const { draft, rule, from, to, importance } of reader.read(contextFor(kind)))
      found.push(
        importance
          ? { draft, rule, from, to, kind, clause, importance }
          : { draft, rule, from, to, kind, clause },
      )
  }
  const left = withoutWaived(tokens, clause, found)
  reportMissing(observer, found, left, 'waived')
  found = left
  if (observer) tellOfPlace(contextFor, asking(), observer)
  // which words are skills is decided once more, as if none had been read
  const others = found.filter((f) => f.kind !== 'skill')
  return { context: contextOf(place, does, () => others, employer), found: inOrder(found) }
}

/** Tells what the readers would read in a clause if it asked something; what they read though it does not is told as well. */
function tellOfPlace(
  contextFor: (kind: KindName) => Context,
  asking: Context,
  observer: PassageObserver,
): void {
  for (const { kind, reader } of READERS) {
    if (contextFor(kind).demand) continue
    for (const { rule, from, to } of reader.read(asking))
      observer.dropped({ kind, rule, from, to, cause: 'place' })
  }
}

/** What is known of a clause, and what it asks in words that are no skill after all, now that it is decided which words are: see `Reader.rest`. */
export function withRest(
  { tokens, employer, observer }: PassageToRead,
  { context }: Pick<ReadClause, 'context'>,
  known: readonly FoundIn[],
): FoundIn[] {
  const { clause } = context
  const refusals = observer && new Refusals(observer)
  const rest = READERS.flatMap(({ kind, reader }) => {
    if (!reader.rest) return []
    refusals?.byReader(kind, reader.names[0] ?? kind)
    const given = contextOf(context, context, () => known, employer, refusals?.refuse)
    return reader.rest(given).map((found): FoundIn => ({ ...found, kind, clause }))
  })
  const left = withoutWaived(tokens, clause, rest)
  reportMissing(observer, rest, left, 'waived')
  return inOrder([...known, ...left])
}

/** Whether a reading holds the word at `at`. */
const stands = ({ from, to }: FoundIn, at: number): boolean => from <= at && at < to

/** What readers are given, where `found` was read so far. Its members are named one by one: of copies of other contexts V8 makes objects of many forms, whose members it looks up anew each time. */
function contextOf(
  { text, tokens, passage, clause }: Pick<Context, 'text' | 'tokens' | 'passage' | 'clause'>,
  { demand, duty }: Pick<Context, 'demand' | 'duty'>,
  found: () => readonly FoundIn[],
  employer: IsEmployer,
  refuse?: Refuse,
): Context {
  return {
    text,
    tokens,
    passage,
    clause,
    demand,
    duty,
    claimed: (at) =>
      employer(at) || found().some((f) => stands(f, at) && extractionOf(f.kind).claims),
    found: (at) => (at === undefined ? found().length > 0 : found().some((f) => stands(f, at))),
    quoted: (words) => found().some(({ draft }) => holds(draft, words)),
    refuse,
  }
}

/** Whether a field of a reading, or an entry of a list in it, contains `words`. */
const holds = (draft: object, words: string): boolean =>
  Object.values(draft).some((value) =>
    typeof value === 'string'
      ? value.includes(words)
      : Array.isArray(value) && value.some((v) => typeof v === 'string' && v.includes(words)),
  )

/** The small print and the benefits name much and ask little: there only phrases count that are sure of themselves, and what the sentence itself asks. */
function counts({ where }: Rule<RequirementBase>, { passage, demand }: Context): boolean {
  if (where === 'demand') return demand
  const { role } = passage.section
  return where !== 'anywhere' || (role !== 'legal' && role !== 'benefits')
}

/** "Sitting for hours, and lifting": two phrases of one clause that say one thing. */
const saysTheSame = ({ draft: a }: FoundIn, { draft: b }: FoundIn): boolean =>
  'note' in a && 'note' in b && a.note === b.note

/** Of readings of one kind that overlap, or that say the same, the longest stands; of two equal ones, that listed first. */
function longest(found: readonly FoundIn[]): FoundIn[] {
  const kept: FoundIn[] = []
  for (const next of [...found].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const isKept = (k: FoundIn): boolean =>
      k.kind === next.kind && ((k.from < next.to && next.from < k.to) || saysTheSame(k, next))
    if (!kept.some(isKept)) kept.push(next)
  }
  return kept
}
