import type { FormQuestion, Report } from '../core/report.ts'
import { SIGN } from '../core/signs.ts'
import type { Status } from '../core/verdict.ts'
import { wrapped, type Paint } from './look.ts'
import { oneLine } from './plain.ts'
import { placeOfProof } from './what-if.ts'

const ANSWER: Readonly<Record<FormQuestion['answer'], string>> = {
  yes: 'Yes',
  no: 'No',
  unclear: 'Not clear',
  unknown: 'Not known',
}

function statusOf({ passes, answer }: FormQuestion): Status {
  if (passes === null) return answer === 'unknown' ? 'unknown' : 'partial'
  return passes ? 'met' : 'unmet'
}

const sourceOf = ({ requirement, onForm }: FormQuestion): string => {
  if (onForm) return 'on the form'
  return requirement ?? 'not in the posting; most forms ask it'
}

const titleOf = (questions: readonly FormQuestion[]): string =>
  questions.some((q) => q.onForm)
    ? 'What the application form asks'
    : 'What the application form will likely ask'

const detail = (question: FormQuestion): string => {
  const { reason, evidence, key, answer } = question
  const proof = [...new Set(evidence.map(placeOfProof))].slice(0, 3).join(', ')
  const source = sourceOf(question)
  return `${oneLine(reason)} (${[proof, source, answer === 'unknown' && key !== null ? `add ${key}` : ''].filter((part) => part !== '').join('; ')})`
}

/** Questions of the form, with answers, for the terminal. */
export function knockoutsText({ knockouts }: Report, p: Paint, width: number): string {
  if (!knockouts) return ''
  const lines = knockouts.flatMap((q) => {
    const status = statusOf(q)
    return [
      wrapped(
        `${p.status[status](SIGN[status])} ${oneLine(q.question)} ${p.strong(ANSWER[q.answer])}.`,
        2,
        width,
      ),
      wrapped(p.quiet(detail(q)), 4, width),
    ]
  })
  return [p.heading(titleOf(knockouts)), ...lines].join('\n')
}

/** The same as Markdown. */
export function knockoutsMarkdown(
  { knockouts }: Report,
  escaped: (text: string) => string,
): string {
  if (!knockouts) return ''
  const rows = knockouts.map(
    (q) =>
      `| ${escaped(q.question)} | ${SIGN[statusOf(q)]} ${ANSWER[q.answer]} | ${escaped(detail(q))} |`,
  )
  return [
    `## ${titleOf(knockouts)}`,
    '',
    '| question | answer | why |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')
}
