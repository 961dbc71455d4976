import type { Profile } from '../../core/profile.ts'
import type { Reading } from '../../core/report.ts'
import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Situation } from '../../requirements/kind.ts'

/** A fact of the job as a demand, with its verdict; `title` says it in one line. */
export interface Condition {
  readonly requirement: RequirementBase
  readonly title: string
  readonly verdict: Verdict
}

/** Looks at one fact of the job; null where it does not stand in the way. */
export type Judging = (reading: Reading, profile: Profile, situation: Situation) => Condition | null

/** The name of the rule of what the job itself says. */
export const FACT_RULE = 'metadata'

/** A line longer than this is quoted by the words themselves. */
const LONGEST_LINE = 120

/** The words of the posting that say a fact: the line in which they stand first. Where the text does not say it, `told` is what the source states besides. */
function quoteOf(
  { text }: Reading,
  words: RegExp,
  told: string,
): Pick<RequirementBase, 'quote' | 'span'> {
  const found = words.exec(text)
  if (!found || found[0] === '')
    return { quote: told, span: { start: 0, end: 0, line: 1, column: 1 } }
  const begin = text.lastIndexOf('\n', found.index - 1) + 1
  const stop = text.indexOf('\n', found.index)
  const end = stop < 0 ? text.length : stop
  const isShort = end - begin <= LONGEST_LINE && found.index + found[0].length <= end
  const [from, to] = isShort ? [begin, end] : [found.index, found.index + found[0].length]
  return {
    quote: text.slice(from, to),
    span: {
      start: from,
      end: to,
      line: text.slice(0, from).split('\n').length,
      column: from - begin + 1,
    },
  }
}

/** A fact of the job as a requirement of one of the kinds. `words` find it in the text. */
export const factOf = <R extends RequirementBase>(
  reading: Reading,
  draft: Draft<R> & { readonly kind: R['kind'] },
  words: RegExp,
  told: string,
): RequirementBase => ({
  ...draft,
  id: '',
  importance: 'required',
  rule: FACT_RULE,
  ...quoteOf(reading, words, told),
})

/** A text as a pattern that finds it. */
export const literally = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

/** Whether a verdict stands in the way for good. */
export const isAgainst = (verdict: Verdict): boolean =>
  verdict.status === 'unmet' || (verdict.status === 'partial' && verdict.blocking === true)
