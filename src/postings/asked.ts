import type { AskedQuestion } from '../core/posting.ts'
import { line, lineAt } from './metadata.ts'
import { valueAtPath, listAt, type Json } from './record.ts'

/** More than any form asks, and more than any answer of it offers. */
export const MOST_QUESTIONS = 100

/** Questions of the application form as a file of ours keeps them: texts, or mappings with `question`, `required` and `options`. What is none is passed over. */
export const questionsIn = (value: Json): readonly AskedQuestion[] =>
  listAt(value, 'questions').slice(0, MOST_QUESTIONS).flatMap(questionIn)

const questionIn = (value: unknown): readonly AskedQuestion[] =>
  asked(line(value) ?? lineAt(value, 'question'), value, listAt(value, 'options'))

/** A question in its words, with the answers that may be chosen; none where it has no words. Whether it must be answered stands in its record. */
export function asked(
  text: string | null,
  record: unknown,
  options: readonly unknown[],
): readonly AskedQuestion[] {
  const required = valueAtPath(record, 'required') === true
  return text === null ? [] : [{ text, required, options: optionsOf(options) }]
}

/** What YAML of another version reads as false and true. */
const YES_OR_NO = ['No', 'Yes']

/** The answers that may be chosen, as text. */
const optionsOf = (values: readonly unknown[]): readonly string[] =>
  values
    .slice(0, MOST_QUESTIONS)
    .map((value) => (typeof value === 'boolean' ? (YES_OR_NO[Number(value)] ?? null) : line(value)))
    .filter((option) => option !== null)

/** Questions as they are kept in a file. */
export const questionsForm = (questions: readonly AskedQuestion[]): readonly object[] =>
  questions.map(({ text, required, options }) => ({
    question: text,
    ...(required ? { required } : {}),
    ...(options.length > 0 ? { options } : {}),
  }))
