import type { AskedQuestion } from '../core/posting.ts'
import { line } from './metadata.ts'
import { valueAtPath, listAt, type Json } from './record.ts'

/** More than any form asks. */
export const MOST = 100

/** Questions of the application form as a file of ours keeps them: texts, or mappings with `question`, `required` and `options`. What is none is passed over. */
export const questionsIn = (value: Json): readonly AskedQuestion[] =>
  listAt(value, 'questions').slice(0, MOST).flatMap(questionIn)

function questionIn(value: unknown): AskedQuestion[] {
  const text = line(value) ?? line(valueAtPath(value, 'question'))
  return text === null
    ? []
    : [
        {
          text,
          required: valueAtPath(value, 'required') === true,
          options: optionsOf(listAt(value, 'options')),
        },
      ]
}

/** What YAML of another version reads as false and true. */
const YES_OR_NO = ['No', 'Yes']

/** The answers that may be chosen, as text. */
export const optionsOf = (values: readonly unknown[]): readonly string[] =>
  values
    .slice(0, MOST)
    .map((value) => (typeof value === 'boolean' ? (YES_OR_NO[Number(value)] ?? null) : line(value)))
    .filter((option) => option !== null)

/** Questions as they are kept in a file. */
export const questionsForm = (questions: readonly AskedQuestion[]): readonly object[] =>
  questions.map(({ text, required, options }) => ({
    question: text,
    ...(required ? { required } : {}),
    ...(options.length > 0 ? { options } : {}),
  }))
