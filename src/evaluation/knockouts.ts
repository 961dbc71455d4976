import type { Profile } from '../core/profile.ts'
import type { Finding, FormQuestion, Report } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { credit, type Evidence, type Status } from '../core/verdict.ts'
import type { FormAsk } from '../extraction/form-questions.ts'
import { isOfKind, checkRequirement } from '../requirements/registry.ts'
import { formLine, usualLines, type FormLine } from '../requirements/application-form.ts'
import type { Situation } from '../requirements/kind.ts'
import type { WorkAuthorizationRequirement } from '../requirements/workAuthorization/index.ts'
import { FACT_RULE } from './conditions/index.ts'

const other = (answer: 'yes' | 'no'): 'yes' | 'no' => (answer === 'yes' ? 'no' : 'yes')

interface Judged {
  readonly status: Status
  /** It closes the gate, whatever its status. */
  readonly knocksOut?: boolean
  readonly reason: string
  readonly evidence: readonly Evidence[]
  readonly key: string | null
}

function answered(
  line: FormLine,
  { status, reason, evidence, key, knocksOut = false }: Judged,
  requirement: string | null,
): FormQuestion {
  const answer = {
    met: line.whenMet,
    unmet: other(line.whenMet),
    partial: line.whenPartial ?? 'unclear',
    unknown: evidence.length > 0 ? 'unclear' : 'unknown',
  } as const
  return {
    question: line.question,
    answer: answer[status],
    passes: passes(status, knocksOut, requirement !== null),
    reason,
    evidence,
    requirement,
    key,
  }
}

/** What the answer does to the application: null where a posting that does not ask, or a status that decides nothing, leaves it open. */
function passes(status: Status, knocksOut: boolean, isAsked: boolean): boolean | null {
  if (status === 'met') return true
  return isAsked && (knocksOut || status === 'unmet') ? false : null
}

/** A form asks about sponsorship now and in the future, also where the posting speaks of now alone: an intern on a student's visa answers yes. */
function asForm(f: Finding, profile: Profile, situation: Situation): Judged {
  const right = f.requirement
  if (
    !isOfKind(right, 'workAuthorization') ||
    right.type !== 'noSponsorship' ||
    right.future === true
  )
    return f
  const withFuture: WorkAuthorizationRequirement = { ...right, future: true }
  const verdict = checkRequirement(withFuture, profile, situation)
  return {
    ...verdict,
    key: verdict.status === 'unknown' ? verdict.question.key : null,
    knocksOut: f.knocksOut,
  }
}

const UNREAD: FormQuestion = {
  question: '',
  answer: 'unknown',
  passes: null,
  reason: 'This question was not understood: answer it yourself.',
  evidence: [],
  requirement: null,
  key: null,
}

/** The answer to a question that stands on the form: what it asks for that is met least decides. */
function answerTo(
  { question, requirements, wants }: FormAsk,
  profile: Profile,
  situation: Situation,
): FormQuestion {
  const [hardest] = requirements
    .map((requirement) => checkRequirement(requirement, profile, situation))
    .sort((a, b) => credit(a).low - credit(b).low)
  if (!hardest) return { ...UNREAD, question, onForm: true }
  // who will need a visa some day answers that
  const line: FormLine = {
    question,
    whenMet: wants,
    ...(wants === 'no' ? { whenPartial: 'yes' as const } : {}),
  }
  const key = hardest.status === 'unknown' ? hardest.question.key : null
  return { ...answered(line, { ...hardest, key }, ''), requirement: null, onForm: true }
}

/** The yes-or-no questions of the form itself, with the profile's answers. */
export const formAnswers = (
  asks: readonly FormAsk[],
  profile: Profile,
  situation: Situation,
): readonly FormQuestion[] => asks.map((ask) => answerTo(ask, profile, situation))

/** The yes-or-no questions that the form for this posting will likely ask, with the profile's answers: what the posting requires first, then what all forms ask. */
export function knockoutsOf(
  report: Report,
  profile: Profile,
  situation: Situation,
): readonly FormQuestion[] {
  const asked = new Map<string, FormQuestion>()
  const add = (question: FormQuestion): void =>
    void (asked.has(question.question) || asked.set(question.question, question))
  // what the posting leaves unsaid about rights is asked below, as all forms ask it
  const findings = report.findings.filter(
    (f) => !(f.requirement.rule === FACT_RULE && f.requirement.kind === 'workAuthorization'),
  )
  for (const f of findings) {
    const line =
      f.requirement.importance === 'required' ? formLine(f.requirement, situation.countries) : null
    if (line) add(answered(line, asForm(f, profile, situation), f.requirement.id))
  }
  const all = findings.flatMap((f) => [f.requirement, ...f.alternatives.map((a) => a.requirement)])
  for (const { draft, isAsked } of usualLines(situation.job, situation.countries)) {
    if (all.some(isAsked)) continue
    const requirement: RequirementBase = {
      ...draft,
      id: '',
      importance: 'required',
      quote: '',
      span: { start: 0, end: 0, line: 0, column: 0 },
      rule: '',
    }
    const line = formLine(requirement, situation.countries)
    const verdict = checkRequirement(requirement, profile, situation)
    if (line)
      add(
        answered(
          line,
          { ...verdict, key: verdict.status === 'unknown' ? verdict.question.key : null },
          null,
        ),
      )
  }
  return [...asked.values()]
}
