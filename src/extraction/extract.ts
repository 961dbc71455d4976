import type { LineRole, PostingDocument } from '../core/posting.ts'
import type { ReadLine, ParsedPosting } from '../core/report.ts'
import type { Draft, RequirementBase } from '../core/requirement.ts'
import { KIND_NAMES, type KindName } from '../requirements/registry.ts'
import type { Context, Rule } from '../requirements/kind.ts'
import { extractionOf } from '../requirements/extractors.ts'
import { clauses, type Clause } from '../document/clauses.ts'
import { classifyTone, type Tone } from '../document/intent.ts'
import { outline, type Passage } from '../document/outline.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import { type Pattern } from '../matcher/pattern.ts'
import { waivedIn, type Waived } from '../document/negation.ts'
import { segment } from '../document/segments.ts'
import { tokenize, tokensWithin, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { isName } from '../vocabulary/index.ts'
import { model } from './model/model.ts'
import { sectionCode } from './model/passage-features.ts'
import { judgedNames, type JudgedName } from './model/names.ts'
import type { TokenRange } from './model/tagger.ts'
import { Mark, type TokenContext } from './model/token-features.ts'
import { skillsAt } from '../requirements/skill/read.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import { readClauseContext, readAsWhole } from './clause-kinds.ts'
import type { ReadClauseContext } from './model/clause-features.ts'
import { conflictsBetween, takenBack } from './conflicts.ts'
import { hasYears, inOrder, type FoundIn } from './found.ts'
import { formDemands, type FormDemand } from './labelled-fields.ts'
import { isForeign, namesOnly } from './foreign-language.ts'
import { impliedIn } from './implied.ts'
import { byRulesAlone, intentsOf, NEAR, type Intent } from './intents.ts'
import { withLadders, type ReadIn } from './ladders.ts'
import { readMetadata } from './metadata/index.ts'
import { withDemanded } from './demanded-place.ts'
import { withDetails } from './role-details.ts'
import { tiedToRoles } from './roles.ts'

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

/** A posting taken apart, before any demand is looked for. */
export interface PreparedPosting {
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  /** What each passage does by the rules alone. */
  readonly tones: readonly Tone[]
}

export function prepare({ text, hints }: PostingDocument): PreparedPosting {
  const tokens = tokenize(text, isName)
  const passages = outline(text, tokens, segment(text, tokens, hints))
  return { tokens, passages, tones: passages.map((passage) => classifyTone(tokens, passage)) }
}

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
 * Why what a rule matched is dropped. `place`: the phrase does not count where it stands; `refused`: the rule itself found that its words only look like
 * one; `shorter`: a longer reading of the same kind covers it; `waived`: the sentence takes it back.
 */
export type DropCause = 'place' | 'refused' | 'shorter' | 'waived'

export interface DroppedExtraction extends Pick<FoundIn, 'kind' | 'rule' | 'from' | 'to'> {
  readonly cause: DropCause
}

/** Reads a posting: every demand with its place, and what became of every line. Throws an Error where the learned weights are missing or damaged. */
export function extractRequirements(
  document: PostingDocument,
  settings: ExtractionSettings = {},
): ParsedPosting {
  const { text } = document
  const { tokens, passages, tones } = prepare(document)
  const intents = settings.rulesAlone
    ? tones.map(byRulesAlone)
    : intentsOf(model(), tokens, passages, tones)
  const metadata = readMetadata(document, tokens, passages)
  const employer = employerIn(tokens, metadata.hiringOrganization)
  const single: ReadIn[] = []
  const lines: ReadLine[] = []
  const ofForms = formDemands(text, tokens, passages)
  const looked = passages.map((passage, i): Looked => {
    const isForeignPassage = isForeign(tokens, passage, metadata.language)
    // the models have learned from English alone
    const intent = isForeignPassage ? byRulesAlone(tones[i] as Tone) : (intents[i] as Intent)
    const observer = settings.observer?.passage(passage, intent)
    const given: ToRead = { text, tokens, passage, index: i, intent, employer, settings, observer }
    const demand = ofForms.get(i)
    return { given, isForeignPassage, demand, sentence: isRead(demand) ? lookAt(given) : [] }
  })
  const readings = readLooked(looked)
  looked.forEach(({ given: { passage, intent, observer }, ...more }, i) => {
    const whole = readOfForm(passage, more.demand, readings[i] as FoundIn[])
    const found = more.isForeignPassage ? namesOnly(tokens, passage, whole) : whole
    const before = single.length
    const made = require(text, passage, found, alternatives(tokens, found, before), before)
    observer?.read(found, made)
    made.forEach((requirement, n) =>
      single.push({ requirement, clause: (found[n] as FoundIn).clause }),
    )
    lines.push({
      line: passage.span.line,
      role: roleOf(
        passage,
        found.length === 0 && waivedIn(tokens, passage.from, passage.to).length > 0
          ? { ...intent, tone: 'tells' }
          : intent,
        found.length > 0,
      ),
      section: passage.section.role,
      span: passage.span,
    })
  })
  const all = withLadders(text, tokens, single)
  const { roles, requirements } = tiedToRoles(text, passages, metadata.title, all)
  const asked = lines.filter((l) => l.role === 'requirement' || l.role === 'unread')
  const unread = asked.filter((l) => l.role === 'unread').length
  return {
    schema: 'fit.parse/1',
    posting: { source: document.source, ...withDemanded(metadata, requirements) },
    requirements,
    implied: impliedIn({
      text,
      tokens,
      passages,
      asks: (i) => (intents[i] as Intent).tone === 'asks',
      title: metadata.title,
      organization: metadata.hiringOrganization,
      requirements,
    }),
    roles: withDetails(roles, metadata),
    conflicts: [...conflictsBetween(requirements), ...takenBack(tokens, passages, requirements)],
    lines: withBlanks(text, lines),
    coverage: { requirementLines: asked.length, read: asked.length - unread, unread },
    text,
  }
}

/** A passage whose clauses have been read by the rules. */
interface Looked {
  readonly given: ToRead
  readonly isForeignPassage: boolean
  /** What a form asks here: see `readOfForm`. */
  readonly demand: FormDemand | null | undefined
  /** What its words say; where the models have a say in it, what they are asked. */
  readonly sentence: readonly FoundIn[] | Asked
}

/** What the words of all passages say, when the models have decided over the names in those that they are asked of. */
function readLooked(looked: readonly Looked[]): FoundIn[][] {
  const asked = looked.flatMap(({ sentence }) => ('context' in sentence ? [sentence] : []))
  const contexts = asked.map(({ context }) => context)
  const names = contexts.length > 0 ? judgedNames(model(), contexts, looked.length) : []
  looked[0]?.given.settings.probe?.(contexts, names)
  const namesOf = new Map(asked.map((one, i) => [one, names[i] as JudgedName[]]))
  return looked.map(({ given, sentence }) =>
    'context' in sentence
      ? withNames(given, sentence, namesOf.get(sentence) as JudgedName[])
      : [...sentence],
  )
}

/** Whether the words of a passage are read where a form asks `demand` there. */
const isRead = (demand: FormDemand | null | undefined): boolean =>
  demand === undefined || (demand !== null && demand.unless !== null)

/** The demand of a form as the one reading of its passage, none for its label; else what its words say, and where that is better. */
function readOfForm(
  passage: Passage,
  demand: FormDemand | null | undefined,
  sentence: readonly FoundIn[],
): FoundIn[] {
  if (demand === null) return []
  if (demand === undefined) return [...sentence]
  const { unless, ...read } = demand
  const isBetter = unless === 'any' ? sentence.length > 0 : sentence.some(hasYears)
  return isBetter
    ? [...sentence]
    : [{ ...read, clause: { ...passage, importance: read.importance } }]
}

/** Whether the token at an index is the employer's name: a product of the vocabulary may be the employer ("Snowflake", "Databricks"). */
type IsEmployer = (at: number) => boolean

function employerIn(tokens: readonly Token[], organization: string | null): IsEmployer {
  const name = organization?.split(/[\s,]+/)[0] ?? ''
  if (name.length < 3) return () => false
  const forms = new Set([name, `${name}'s`, `${name}’s`])
  return (at) => forms.has(tokens[at]?.text ?? '')
}

interface ToRead {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly passage: Passage
  /** Its number among all of the posting. */
  readonly index: number
  readonly intent: Intent
  readonly employer: IsEmployer
  readonly settings: ExtractionSettings
  readonly observer: PassageObserver | undefined
}

/** What a clause gave, and in what it was read. */
interface ReadClause {
  readonly context: Context
  readonly found: readonly FoundIn[]
}

/** A passage of which the models are asked which of its words are skills. */
interface Asked {
  readonly context: TokenContext
  /** What the rules read in its clauses, and what they read where each of them asks. */
  readonly read: readonly ReadClause[]
  readonly asking: readonly ReadClause[]
}

/** Everything that the clauses of a passage say, of all kinds; where the models have a say in which words are skills, what they are asked. */
function lookAt(given: ToRead): readonly FoundIn[] | Asked {
  const { text, tokens, passage, index, intent, settings } = given
  if (passage.section.role === 'meta') return []
  if (passage.isHeading && !(intent.tone === 'asks' && intent.margin > 0)) return []
  const parts = clauses(text, tokens, passage)
  const read = parts.map((clause) => readClause(given, clause, intent, given.observer))
  // what a job teaches is named as what it asks: there the model must be sure
  if (intent.isBesides || intent.margin <= (passage.section.taught ? 0 : NEAR))
    return read.flatMap((clause) =>
      settings.rulesAlone && intent.tone === 'asks'
        ? withRest(given, clause, clause.found)
        : withKinds(given, clause.context, clause.found, false),
    )
  const asking =
    intent.tone === 'asks'
      ? read
      : parts.map((clause) => readClause(given, clause, { tone: 'asks', byRules: 'asks' }))
  const context: TokenContext = {
    tokens,
    from: passage.from,
    to: passage.to,
    marks: marksOf(passage, asking),
    margin: intent.margin,
    section: sectionCode(passage),
    index,
    classes: model().classes,
  }
  return { context, read, asking }
}

/** What a passage says when it is decided which of its words are skills. */
function withNames(
  given: ToRead,
  { context: asked, read, asking }: Asked,
  names: readonly JudgedName[],
): FoundIn[] {
  const { tokens, observer } = given
  const ranges: readonly TokenRange[] = names.filter(({ isSkill }) => isSkill)
  observer?.tagged(
    read.flatMap((clause) => [...clause.found]),
    asked,
    names,
  )
  return read.flatMap(({ found, context }, i) => {
    const named = skillsAt((asking[i] as ReadClause).context, ranges)
    const others = found.filter((f) => f.kind !== 'skill')
    const made = named.map((f): FoundIn => ({ ...f, kind: 'skill', clause: context.clause }))
    const left = withoutWaived(tokens, context.clause, made)
    reportMissing(observer, made, left, 'waived')
    const all = withRest(given, { context }, [...others, ...left])
    return withKinds(given, context, all, true)
  })
}

/** The readings of a clause when the model of clauses has been heard. */
function withKinds(
  { intent, settings }: ToRead,
  context: Context,
  found: readonly FoundIn[],
  isLookedAt: boolean,
): FoundIn[] {
  const { isHeading } = context.passage
  if (settings.rulesAlone || isHeading || intent.margin === -Infinity) return [...found]
  const asked = (): ReadClauseContext => readClauseContext(context, intent, isLookedAt, found)
  settings.probeClause?.(asked(), context.clause)
  return inOrder([...found, ...readAsWhole(model(), context, asked, found)])
}

/** What is known of a clause, and what it asks in words that are no skill after all, now that it is decided which words are: see `Reader.rest`. */
function withRest(
  { tokens, employer }: ToRead,
  { context }: Pick<ReadClause, 'context'>,
  known: readonly FoundIn[],
): FoundIn[] {
  const { clause } = context
  const rest = READERS.flatMap(({ kind, reader }) =>
    (reader.rest?.(contextOf(context, context, () => known, employer)) ?? []).map(
      (found): FoundIn => ({ ...found, kind, clause }),
    ),
  )
  return inOrder([...known, ...withoutWaived(tokens, clause, rest)])
}

/** The tokens of a clause that stand in the fields of study of a degree asked there. */
function fieldsOfStudy({ text, tokens, clause }: Context, found: readonly FoundIn[]): number[] {
  const places: number[] = []
  for (const { kind, draft } of found) {
    if (kind !== 'education' || !('fields' in draft)) continue
    for (const field of draft.fields as readonly string[]) {
      const start = text.indexOf(field, clause.span.start)
      if (start < 0 || start >= clause.span.end) continue
      const span = { start, end: start + field.length }
      const inside = tokensWithin(tokens, clause.from, clause.to, span)
      for (let at = inside.from; at < inside.to; at++) places.push(at)
    }
  }
  return places
}

/** What the rules made of each token of a passage. */
function marksOf({ from, to }: Passage, parts: readonly ReadClause[]): Uint8Array {
  const marks = new Uint8Array(to - from)
  for (const { found, context } of parts) {
    for (const { kind, from: first, to: end } of found) {
      if (kind === 'skill') continue
      const mark = extractionOf(kind).claims ? Mark.Claimed : Mark.Found
      for (let at = first; at < end; at++) marks[at - from] = mark
    }
    for (const at of fieldsOfStudy(context, found)) marks[at - from] = Mark.Claimed
    for (const { kind, draft } of found) {
      if (kind !== 'skill') continue
      for (const { span } of (draft as unknown as Draft<SkillRequirement>).skills) {
        const { tokens, clause } = context
        const name = tokensWithin(tokens, clause.from, clause.to, span)
        for (let at = name.from; at < name.to; at++)
          marks[at - from] = tokens[at]?.start === span.start ? Mark.SkillBegin : Mark.SkillInside
      }
    }
  }
  return marks
}

/**
 * Kinds that are read where either the rules or the model see a demand; the others where the model does. Rights, places, dates and proofs are named in
 * passages of every sort, in phrases that hardly mean anything else.
 */
const BY_EITHER: ReadonlySet<KindName> = new Set([
  'education',
  'workAuthorization',
  'availability',
  'location',
  'graduation',
  'language',
  'gpa',
  'certification',
  'publication',
  'other',
])

/** What the rules read in a clause. `either` asks where rules or model see a demand, `contextFor` is what a kind goes by. */
function matchedIn(
  either: Context,
  contextFor: (kind: KindName) => Context,
  observer: PassageObserver | undefined,
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
    else observer?.dropped({ kind, rule: rule.name, from, to, cause: 'refused' })
  }
  return matched
}

/** Rules first, then the readers in the order of the kinds; what a claiming kind has read, no later reader reads. */
function readClause(
  { text, tokens, passage, employer }: ToRead,
  clause: Clause,
  { tone, byRules }: Pick<Intent, 'tone' | 'byRules'>,
  observer?: PassageObserver,
): ReadClause {
  let found: FoundIn[] = []
  const place = { text, tokens, passage, clause }
  const does = { demand: tone === 'asks', duty: tone === 'duty' }
  const context = contextOf(place, does, () => found, employer)
  // a second opinion, for kinds whose phrases are sure of themselves
  const either =
    byRules === 'asks' && !context.demand
      ? contextOf(place, { demand: true, duty: false }, () => found, employer)
      : context
  const contextFor = (kind: KindName): Context => (BY_EITHER.has(kind) ? either : context)
  const matched = matchedIn(either, contextFor, observer)
  found = matched.length > 1 ? longest(matched) : matched
  reportMissing(observer, matched, found, 'shorter')
  for (const { kind, reader } of READERS) {
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
  // which words are skills is decided once more, as if none had been read
  const others = found.filter((f) => f.kind !== 'skill')
  return { context: contextOf(place, does, () => others, employer), found: inOrder(found) }
}

/** Tells of what was found and is not left. */
function reportMissing(
  observer: PassageObserver | undefined,
  found: readonly FoundIn[],
  left: readonly FoundIn[],
  cause: DropCause,
): void {
  if (!observer || found.length === left.length) return
  for (const reading of found) if (!left.includes(reading)) observer.dropped({ ...reading, cause })
}

/** What readers are given, where `found` was read so far. Its members are named one by one: of copies of other contexts V8 makes objects of many forms, whose members it looks up anew each time. */
function contextOf(
  { text, tokens, passage, clause }: Pick<Context, 'text' | 'tokens' | 'passage' | 'clause'>,
  { demand, duty }: Pick<Context, 'demand' | 'duty'>,
  found: () => readonly FoundIn[],
  employer: IsEmployer,
): Context {
  const stands = (at: number) => (f: FoundIn) => f.from <= at && at < f.to
  return {
    text,
    tokens,
    passage,
    clause,
    demand,
    duty,
    claimed: (at) =>
      employer(at) || found().some((f) => stands(at)(f) && extractionOf(f.kind).claims),
    found: (at) => (at === undefined ? found().length > 0 : found().some(stands(at))),
    quoted: (words) => found().some(({ draft }) => holds(draft, words)),
  }
}

/** Kinds whose own phrases say no: "no remote work", "no evening shifts required". */
const SAYS_NO: ReadonlySet<KindName> = new Set(['location', 'availability'])

/** What is left of the readings of a clause where it takes some of them back: "you do not need a degree". Of a list of skills those stay that it does not. */
function withoutWaived(
  tokens: readonly Token[],
  clause: Clause,
  found: readonly FoundIn[],
): FoundIn[] {
  const waived = found.length === 0 ? [] : waivedIn(tokens, clause.from, clause.to)
  if (waived.length === 0) return [...found]
  return found.flatMap((reading) => {
    const { from, kind, draft } = reading
    if (SAYS_NO.has(kind) || isNone(kind, draft)) return [reading]
    if (kind === 'skill') return withoutSkills(tokens, reading, waived)
    return waived.some((w) => w.from <= from && from < w.to) ? [] : [reading]
  })
}

function withoutSkills(
  tokens: readonly Token[],
  reading: FoundIn,
  waived: readonly Waived[],
): FoundIn[] {
  const draft = reading.draft as unknown as Draft<SkillRequirement>
  const isWaived = (start: number): boolean =>
    waived.some(
      (w) => (tokens[w.from]?.start ?? 0) <= start && start < (tokens[w.to - 1]?.end ?? 0),
    )
  const skills = draft.skills.filter(({ span }) => !isWaived(span.start))
  if (skills.length === draft.skills.length)
    return isWaived(tokens[reading.from]?.start ?? 0) && skills.length === 0 ? [] : [reading]
  return skills.length === 0
    ? []
    : [{ ...reading, draft: { ...draft, skills } as unknown as FoundIn['draft'] }]
}

/** Readings that are themselves of a "no": no experience is asked, no visa is sponsored. */
function isNone(kind: KindName, draft: object): boolean {
  if (kind === 'experience') return 'minYears' in draft && draft.minYears === 0
  return kind === 'workAuthorization' && 'type' in draft && draft.type === 'noSponsorship'
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

/** Makes requirements of what was found, with their clause as the quote. */
function require(
  text: string,
  passage: Passage,
  found: readonly FoundIn[],
  groups: readonly (string | null)[],
  before: number,
): RequirementBase[] {
  return found.map(({ draft, rule, kind, clause, importance }, i) => {
    const group = groups[i]
    // drafts have as many forms as there are rules: V8 adds to a copy of them by assignment several times as quickly as in a literal
    const made = { ...draft } as Draft<RequirementBase> & {
      -readonly [K in keyof RequirementBase]: RequirementBase[K]
    }
    made.id = `r${before + i + 1}`
    made.kind = kind
    made.importance = importance ?? clause.importance ?? passage.section.importance
    made.quote = text.slice(clause.span.start, clause.span.end)
    made.span = clause.span
    made.rule = rule
    if (group) made.anyOf = group
    return made
  })
}

/** How many words may stand between two readings that "or" joins to alternatives ("a degree or, failing that, four years"). */
const OR_REACH = 6

const RAISES = wordSet('higher above greater more better beyond further up')
const GOES_ON = wordSet(', ; with plus')

/** Whether "or" joins what stands before and behind these words; in "a degree or higher, with five years" and "a degree or equivalent, with …" it does not. */
const joinsAlternatives = (between: readonly string[]): boolean =>
  between.some((word, i) => {
    const [next, then] = [between[i + 1] ?? '', between[i + 2] ?? '']
    return word === 'or' && !RAISES.has(next) && !(next === 'equivalent' && GOES_ON.has(then))
  })

/** Readings of different kinds in one clause with "or" between them are alternatives: "a degree or four years of experience". */
function alternatives(
  tokens: readonly Token[],
  found: readonly FoundIn[],
  before: number,
): (string | null)[] {
  const groups: (string | null)[] = found.map(() => null)
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1], found[i]]
    if (
      !a ||
      !b ||
      a.kind === b.kind ||
      a.clause !== b.clause ||
      b.from < a.to ||
      b.from - a.to > OR_REACH
    )
      continue
    const between = tokens.slice(a.to, b.from).map((t) => t.norm)
    if (!joinsAlternatives(between) || between.includes('and')) continue
    groups[i - 1] ??= `any${before + i}`
    groups[i] = groups[i - 1] ?? null
  }
  return groups
}

/** A line of a requirement section is unread where it asks and nothing was read; where it only tells, it is about the job. */
function roleOf(passage: Passage, { tone }: Intent, found: boolean): LineRole {
  if (found) return 'requirement'
  if (passage.isHeading) return 'heading'
  if (tone === 'asks') return 'unread'
  if (passage.section.role !== 'requirement') return passage.section.role
  return tone === 'tells' ? 'about' : 'unread'
}

/** Adds the blank lines, so that every line of the text has a role. */
function withBlanks(text: string, lines: readonly ReadLine[]): ReadLine[] {
  const result: ReadLine[] = []
  let next = 0
  let start = 0
  const all = text.split('\n')
  all.forEach((content, i) => {
    const line = i + 1
    const from = next
    while (next < lines.length && (lines[next] as ReadLine).line <= line)
      result.push(lines[next++] as ReadLine)
    if (content.trim() === '' && next === from)
      result.push({
        line,
        role: 'blank',
        section: 'blank',
        span: { start, end: start, line, column: 1 },
      })
    start += content.length + 1
  })
  return result.concat(lines.slice(next))
}
