import type { PostingDocument } from '../core/posting.ts'
import type { RequirementBase } from '../core/requirement.ts'
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
import type { FoundIn } from './found.ts'
import { NEAR, type Intent } from './intents.ts'
import { prepare } from './prepare.ts'
import { extractRequirements } from './extract.ts'
import type { DropCause, DroppedExtraction } from './observer.ts'

/** All that was heard while one passage was read. */
interface Heard {
  readonly passage: Passage
  readonly intent: Intent
  readonly dropped: DroppedExtraction[]
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
  const { tokens, passages, tones } = prepare(document)
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
          byRules: [],
          asked: null,
          names: [],
          found: [],
          made: [],
        }
        all.push(heard)
        return {
          dropped: (reading) => void heard.dropped.push(reading),
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
    read: heard.found.map((found, i) =>
      readTrace(traced, heard, found, heard.made[i] as RequirementBase),
    ),
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
    ...(intent.isBesides
      ? [
          {
            by: 'rules' as const,
            says: 'something is asked beside what is taken back',
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

const skillsIn = ({ draft }: FoundIn): SkillRequirement['skills'] =>
  'skills' in draft ? (draft.skills as SkillRequirement['skills']) : []

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
  place: 'the phrase does not count here: the passage asks nothing, or is small print or benefits',
  refused: 'the rule matched, and what stands with its words speaks against it',
  shorter: 'a longer reading of the same kind covers these words',
  waived: 'the sentence itself takes the demand back',
}

function ruleDrops(traced: Traced, { passage, found, dropped }: Heard): TraceDropped[] {
  const drops = dropped.map(({ kind, rule, from, to, cause }): TraceDropped => ({
    what: wordsAt(traced, from, to),
    kind,
    by: rule,
    why: WHY[cause],
    because: [],
  }))
  if (!passage.isHeading || found.length > 0) return drops
  const why = 'it is a heading: read only where the model sees a demand in it'
  return [
    { what: quoteOf(traced.text, passage.span), kind: 'heading', by: 'outline', why, because: [] },
    ...drops,
  ]
}

/** Names that the rules took for skills and the model of words did not. */
function modelDrops(traced: Traced, heard: Heard): TraceDropped[] {
  const { byRules, asked, found } = heard
  if (!asked) return []
  const left = found.flatMap((f) => [...skillsIn(f)])
  return byRules.flatMap((reading) =>
    skillsIn(reading)
      .filter(({ span }) => !left.some((s) => s.span.start < span.end && span.start < s.span.end))
      .map(({ surface, span }): TraceDropped => ({
        what: surface,
        kind: reading.kind,
        by: reading.rule,
        why: 'the models take it for no skill',
        because: nameReasons(traced, heard, span.start),
      })),
  )
}
