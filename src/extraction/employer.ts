import type { Token } from '../matcher/tokenizer.ts'

/** Whether the token at an index is the employer's name: a product of the vocabulary may be the employer ("Snowflake", "Databricks"). */
export type IsEmployer = (at: number) => boolean

export function employerIn(tokens: readonly Token[], organization: string | null): IsEmployer {
  const name = organization?.split(/[\s,]+/)[0] ?? ''
  if (name.length < 3) return () => false
  const forms = new Set([name, `${name}'s`, `${name}’s`])
  return (at) => forms.has(tokens[at]?.text ?? '')
}
