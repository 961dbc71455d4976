import { itemAt } from '../core/item-at.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { overlaps } from '../core/overlaps.ts'
import type {
  PassageTrace,
  TraceDropped,
  TraceRead,
  TraceReason,
  TraceSkill,
} from '../core/trace.ts'
import { explainer, inUnits, type Explainer } from './model/explain.ts'
import { model } from './model/model.ts'
import type { JudgedName } from './model/judged-names.ts'
import type { TokenContext } from './model/token-features.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import { clauses } from '../document/clauses.ts'
import { toneSigns } from '../document/intent.ts'
import type { Passage } from '../document/outline.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { isFoundOf, type FoundIn } from './found.ts'
import { NEAR, type Intent } from './intents.ts'
import { prepareForReading } from './readable.ts'
import { extractRequirements } from './extract.ts'
import type { DropCause, DroppedExtraction, SkipCause } from './observer.ts'

/** All that was heard while one passage was read. */
interface Heard {
  readonly passage: Passage
  readonly intent: Intent
  readonly dropped: DroppedExtraction[]
  skipped: SkipCause | null
  byRules: readonly FoundIn[]
  /** What the model of words was asked; null where it was not. */
  asked: TokenContext | null
  /** What was decided over the names in it. */
  names: readonly JudgedName[]
  found: readonly FoundIn[]
  made: readonly RequirementBase[]
}

/** What explanations look at. */
interface Traced {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly explain: Explainer
}

/**
 * How a posting is read, passage by passage; of `line` alone where one is given. Nothing where its requirements are stated and not read from the text,
 * or where no words stand on the line. Throws an Error where the learned weights are missing or damaged.
 */
export function tracePosting(
  document: PostingDocument,
  line: number | null = null,
): PassageTrace[] {
  if (document.stated !== undefined) return []
  const { text } = document
  const { tokens, passages, tones } = prepareForReading(document)
  const heard = listen(document)
  const traced: Traced = { text, tokens, explain: explainer(model(), tokens, passages, tones) }
  let heading: Passage | null = null
  const traces: PassageTrace[] = []
  heard.forEach((one, i) => {
    if (line === null || standsOn(text, one.passage, line))
      traces.push(traceOf(traced, one, i, heading))
    if (one.passage.isHeading) heading = one.passage
  })
  return traces
}

/** Reads the posting and notes what happens. */
function listen(document: PostingDocument): Heard[] {
  const all: Heard[] = []
  extractRequirements(document, {
    observer: {
      passage: (passage, intent) => {
        const heard: Heard = {
          passage,
          intent,
          dropped: [],
          skipped: null,
          byRules: [],
          asked: null,
          names: [],
          found: [],
          made: [],
        }
        all.push(heard)
        return {
          dropped: (reading) => void heard.dropped.push(reading),
          skipped: (cause) => void (heard.skipped = cause),
          tagged: (byRules, asked, names) => void Object.assign(heard, { byRules, asked, names }),
          read: (found, made) => void Object.assign(heard, { found, made }),
        }
      },
    },
  })
  return all
}

/** Whether some of a passage stands on a line; long ones are wrapped. */
function standsOn(text: string, { span }: Passage, line: number): boolean {
  const breaks = text.slice(span.start, span.end).split('\n').length - 1
  return span.line <= line && line <= span.line + breaks
}

const quoteOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end)

function wordsAt({ text, tokens }: Traced, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

function traceOf(
  traced: Traced,
  heard: Heard,
  index: number,
  heading: Passage | null,
): PassageTrace {
  const { text, tokens } = traced
  const { passage, intent } = heard
  return {
    line: passage.span.line,
    section: passage.section.role,
    heading: heading && quoteOf(text, heading.span),
    quote: quoteOf(text, passage.span),
    intent: intent.tone,
    because: intentReasons(traced, heard, index),
    clauses: clauses(text, tokens, passage).map(({ span }) => quoteOf(text, span)),
    read: heard.found.map((found, i) => readTrace(traced, heard, found, itemAt(heard.made, i))),
    dropped: [...ruleDrops(traced, heard), ...modelDrops(traced, heard)],
  }
}

/** What decided over the intent: the rules with the phrases they weigh, then the model with its strongest features. */
function intentReasons(traced: Traced, { passage, intent }: Heard, index: number): TraceReason[] {
  const says = intent.margin > 0 ? 'it asks' : 'it does not ask'
  const far = intent.margin <= NEAR ? ', by far: its words are not looked at for skills' : ''
  return [
    { by: 'rules', says: intent.byRules, weight: null },
    ...toneSigns(traced.tokens, passage).map(({ asks, strength, from, to }): TraceReason => ({
      by: 'words',
      says: `“${wordsAt(traced, from, to)}” ${signSays(asks, strength)}`,
      weight: asks ? strength : -strength,
    })),
    { by: 'model', says: `${says}${far}`, weight: inUnits(intent.margin) },
    ...(intent.isOfRules
      ? [
          {
            by: 'rules' as const,
            says: 'something is asked that the model does not hear',
            weight: null,
          },
        ]
      : []),
    ...traced.explain.passage(index),
  ]
}

function signSays(asks: boolean, strength: number): string {
  if (!asks) return 'tells of something else'
  return strength > 0 ? 'asks' : 'asks where demands are expected'
}

const skillsIn = (found: FoundIn): SkillRequirement['skills'] =>
  isFoundOf(found, 'skill') ? found.draft.skills : []

function readTrace(traced: Traced, heard: Heard, found: FoundIn, made: RequirementBase): TraceRead {
  return {
    id: made.id,
    kind: found.kind,
    importance: made.importance,
    by: found.rule,
    words: wordsAt(traced, found.from, found.to),
    skills: skillsIn(found).map(({ name, span }): TraceSkill => ({
      name,
      because: nameReasons(traced, heard, span.start),
    })),
  }
}

/** What decided over the name that begins at `start` of the text: the features of its first word, then the trees, which look at the whole posting. */
function nameReasons(
  { tokens, explain }: Traced,
  { asked, names }: Heard,
  start: number,
): readonly TraceReason[] {
  if (!asked) return []
  const name = names.find(({ from }) => tokens[from]?.start === start)
  const says = 'the name as a whole, with those beside it and in the rest of the posting'
  const judged: TraceReason[] = name ? [{ by: 'model', says, weight: inUnits(name.margin) }] : []
  for (let at = asked.from; at < asked.to; at++)
    if (tokens[at]?.start === start) return [...explain.token(asked, at), ...judged]
  return judged
}

const WHY: Readonly<Record<DropCause, string>> = {
  place: 'such words count only where something is asked, and here nothing is',
  refused: 'the rule matched, and what stands with its words speaks against it',
  shorter: 'a longer reading of the same kind covers these words',
  waived: 'the sentence itself takes the demand back',
  form: 'a field of a form says it better',
  foreign: 'the passage is in a language of which only names of skills and languages are read',
  denied: 'the words around it say that it is not asked',
  others: 'it is said of others: the employer, a team, customers, or some of the staff',
  given: 'it tells what the job gives, pays or teaches',
  optional: 'it is left to the candidate',
  condition: 'it holds in a case only, not for everybody who applies',
  facts: 'it stands in a row of facts about the job',
  meaning: 'the words mean something else here',
  vague: 'the words say too little by themselves',
  taken: 'another demand has these words, or says more of the same',
  instead: 'it is another way to meet a degree, which has it',
  times: 'it is a date, a length or a number of something else',
  label: 'it is the label of a line, which the words behind it explain',
}

/** Where a phrase does not count, by what the passage does and where it stands. */
function placeOf({ passage, intent }: Heard): string {
  const { role } = passage.section
  if (role === 'legal') return 'in small print only phrases count that are sure of themselves'
  if (role === 'benefits') return 'among benefits only phrases count that are sure of themselves'
  if (intent.tone === 'duty') return 'the passage tells of a duty, and such words count in demands'
  return WHY.place
}

const SKIPPED: Readonly<Record<SkipCause, string>> = {
  address: 'it is an address and nothing else: its words are not looked at',
  denied: 'it stands under a heading of what is not needed: nothing is asked there',
  label: 'it is the label of a form, whose value stands on another line',
  page: 'it belongs to the page around the posting: its words are not looked at',
  repeated: 'it stands in the text a hundred times before, where it was read',
}

/** Causes for which words are dropped though others of the same reading may stand. */
const OF_WHOLE: ReadonlySet<DropCause> = new Set(['shorter', 'waived'])

/** Whether the words were read all the same, by another phrase of the kind or by the models. */
const isRead = (found: readonly FoundIn[], { kind, from, to, cause }: DroppedExtraction): boolean =>
  !OF_WHOLE.has(cause) && found.some((f) => f.kind === kind && f.from < to && from < f.to)

/** The same words dropped twice for one cause are told once. */
const withoutRepeats = (dropped: readonly DroppedExtraction[]): DroppedExtraction[] =>
  [
    ...new Map(
      [...dropped]
        .reverse()
        .map((one) => [`${one.kind} ${one.from} ${one.to} ${one.cause} ${one.rule}`, one]),
    ).values(),
  ].reverse()

function ruleDrops(traced: Traced, heard: Heard): TraceDropped[] {
  const { passage, found, dropped, skipped } = heard
  const whole = (kind: string, why: string): TraceDropped => {
    return { what: quoteOf(traced.text, passage.span), kind, by: 'outline', why, because: [] }
  }
  const drops = withoutRepeats(dropped)
    .filter((reading) => !isRead(found, reading))
    .map(({ kind, rule, from, to, cause }): TraceDropped => ({
      what: wordsAt(traced, from, to),
      kind,
      by: rule,
      why: cause === 'place' ? placeOf(heard) : WHY[cause],
      because: [],
    }))
  const isHeading = passage.isHeading && found.length === 0
  return [
    ...(isHeading
      ? [whole('heading', 'it is a heading: read only where the model sees a demand in it')]
      : []),
    ...(skipped === null ? [] : [whole('passage', SKIPPED[skipped])]),
    ...drops,
  ]
}

const NO_SKILL = 'the models take it for no skill'

/** Names that the rules took for skills, or the model of words proposed, and that were taken for none in the end. */
function modelDrops(traced: Traced, heard: Heard): TraceDropped[] {
  const { byRules, asked, found, names } = heard
  if (!asked) return []
  const left = found.flatMap((f) => [...skillsIn(f)])
  const byRule = byRules.flatMap((reading) =>
    skillsIn(reading)
      .filter(({ span }) => !left.some((s) => overlaps(s.span, span)))
      .map(({ surface, span }): TraceDropped => ({
        what: surface,
        kind: reading.kind,
        by: reading.rule,
        why: NO_SKILL,
        because: nameReasons(traced, heard, span.start),
      })),
  )
  const seen = [...byRules.flatMap((f) => [...skillsIn(f)]), ...left].map(({ span }) => span)
  const proposed = names
    .filter(({ isSkill }) => !isSkill)
    .map(({ from, to }) => ({
      start: traced.tokens[from]?.start ?? 0,
      end: traced.tokens[to - 1]?.end ?? 0,
    }))
    .filter((name) => !seen.some((span) => overlaps(span, name)))
    .map((name): TraceDropped => ({
      what: quoteOf(traced.text, name),
      kind: 'skill',
      by: 'model of words',
      why: NO_SKILL,
      because: nameReasons(traced, heard, name.start),
    }))
  return [...byRule, ...proposed]
}
