import { once } from '../../core/once.ts'
import type { Profile } from '../../core/profile.ts'
import type { ParsedPosting } from '../../core/report.ts'
import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Situation } from '../../requirements/kind.ts'
import type { OtherRequirement } from '../../requirements/other/index.ts'

/** A fact of the job as a demand, with its verdict; `title` says it in one line. */
export interface Condition {
  readonly requirement: RequirementBase
  readonly title: string
  readonly verdict: Verdict
}

/** Looks at one fact of the job; null where it does not stand in the way. */
export type ConditionRule = (
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
) => Condition | null

/** The name of the rule of what the job itself says. */
export const FACT_RULE = 'metadata'

/** A line longer than this is quoted by the words themselves. */
const LONGEST_LINE = 120

type Quote = Pick<RequirementBase, 'quote' | 'span'>

/** What was looked for in a posting so far: whether it says something, and the words with which it does. */
const looked = once((_: ParsedPosting) => ({
  says: new Map<RegExp, boolean>(),
  quotes: new Map<string, Quote>(),
}))

/** Whether the text of a posting holds the words, an expression that is written once: each posting is searched once, for however many candidates. */
export function textSays(reading: ParsedPosting, words: RegExp): boolean {
  const { says: known } = looked(reading)
  let is = known.get(words)
  if (is === undefined) known.set(words, (is = words.test(reading.text)))
  return is
}

/** The words of the posting that say a fact, sought once for each posting. */
function quoteOf(reading: ParsedPosting, words: RegExp, told: string): Quote {
  const { quotes } = looked(reading)
  const key = `${words.source}\n${words.flags}\n${told}`
  let quote = quotes.get(key)
  if (!quote) quotes.set(key, (quote = quoteIn(reading, words, told)))
  return quote
}

/** The words of the posting that say a fact: the line in which they stand first. Where the text does not say it, `told` is what the source states besides. */
function quoteIn({ text }: ParsedPosting, words: RegExp, told: string): Quote {
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
  reading: ParsedPosting,
  draft: Draft<R> & { readonly kind: R['kind'] },
  words: RegExp,
  told: string,
): RequirementBase & typeof draft => ({
  ...draft,
  id: '',
  importance: 'required',
  rule: FACT_RULE,
  ...quoteOf(reading, words, told),
})

/** A fact of the job that is of no kind of its own, named by `note`. */
export const noteOf = (
  reading: ParsedPosting,
  note: string,
  words: RegExp,
  told: string,
): RequirementBase => factOf<OtherRequirement>(reading, { kind: 'other', note }, words, told)

/** A text as a pattern that finds it. */
export const literally = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

/** Whether a verdict stands in the way for good. */
export const isAgainst = (verdict: Verdict): boolean =>
  verdict.status === 'unmet' || (verdict.status === 'partial' && verdict.blocking === true)
