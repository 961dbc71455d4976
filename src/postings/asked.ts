import type { AskedQuestion } from '../core/posting.ts'
import { line } from './metadata.ts'
import { at, listAt, type Json } from './record.ts'

/** More than any form asks. */
const MOST = 100

/** Questions of the application form as a file of ours keeps them: texts, or mappings with `question`, `required` and `options`. What is none is passed over. */
export const questionsIn = (value: Json): readonly AskedQuestion[] =>
  listAt(value, 'questions').slice(0, MOST).flatMap(questionIn)

function questionIn(value: unknown): AskedQuestion[] {
  const text = line(value) ?? line(at(value, 'question'))
  return text === null
    ? []
    : [
        {
          text,
          required: at(value, 'required') === true,
          options: optionsOf(listAt(value, 'options')),
        },
      ]
}

/** What YAML of another version reads as false and true. */
const YES_OR_NO = ['No', 'Yes']

const optionsOf = (values: readonly unknown[]): readonly string[] =>
  values
    .slice(0, MOST)
    .map((value) => (typeof value === 'boolean' ? (YES_OR_NO[Number(value)] ?? null) : line(value)))
    .filter((option) => option !== null)

/** Fields of a Greenhouse form by which nobody is asked anything: names, addresses, files. */
const NO_QUESTION =
  /^(?:first_name|last_name|email|phone|resume|resume_text|cover_letter|cover_letter_text)$/

/** developers.greenhouse.io/job-board.html, "questions": each with a label, and fields with the answers that may be chosen. */
export const greenhouseQuestions = (job: Json): readonly AskedQuestion[] =>
  listAt(job, 'questions')
    .slice(0, MOST)
    .flatMap((question): AskedQuestion[] => {
      const text = line(at(question, 'label'))
      const fields = listAt(question, 'fields')
      if (text === null || fields.some((field) => NO_QUESTION.test(line(at(field, 'name')) ?? '')))
        return []
      return [
        {
          text,
          required: at(question, 'required') === true,
          options: fields.flatMap((field) =>
            optionsOf(listAt(field, 'values').map((value) => at(value, 'label'))),
          ),
        },
      ]
    })

/** Questions as they are kept in a file. */
export const questionsForm = (questions: readonly AskedQuestion[]): readonly object[] =>
  questions.map(({ text, required, options }) => ({
    question: text,
    ...(required ? { required } : {}),
    ...(options.length > 0 ? { options } : {}),
  }))
