/**
 * Why a reader that has looked at words takes them for no demand of its kind. What people are told of each stands in `extraction/trace.ts`.
 *
 * `place`: such words count elsewhere, not in a sentence that asks nothing, in small print or among benefits. `denied`: the sentence says that it is not
 * asked. `others`: said of the employer, a team, a customer, or of some of the staff. `given`: what the job gives, pays or teaches. `optional`: left to
 * the candidate. `condition`: holds in a case only. `facts`: facts about the job in a row. `meaning`: the words mean something else here. `vague`: they say
 * too little by themselves. `taken`: another demand has these words, or says more of the same. `instead`: another way to meet a degree, which has it.
 * `times`: a date, length or number that is not that of the job or of the candidate's work. `label`: the label of a line, which what follows explains.
 */
export type Refusal =
  | 'place'
  | 'denied'
  | 'others'
  | 'given'
  | 'optional'
  | 'condition'
  | 'facts'
  | 'meaning'
  | 'vague'
  | 'taken'
  | 'instead'
  | 'times'
  | 'label'

/** Tokens of a posting, the first and the one behind the last. */
interface Words {
  readonly from: number
  readonly to: number
}

/** Is told of refused words; of the rule that found them where that is not the one being read. */
export type Refuse = (cause: Refusal, words: Words, rule?: string) => void

/** Whether there is a cause to refuse words. Who listens, if anybody does, is told of it. */
export function isRefused(
  { refuse }: { readonly refuse: Refuse | undefined },
  cause: Refusal | null,
  words: Words,
  rule?: string,
): boolean {
  if (cause !== null) refuse?.(cause, words, rule)
  return cause !== null
}
