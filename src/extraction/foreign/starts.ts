import { once } from '../../core/once.ts'
import type { Draft } from '../../core/requirement.ts'
import type { ForeignWords } from '../../document/foreign-words.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import {
  UNSAID_AVAILABILITY,
  type AvailabilityRequirement,
} from '../../requirements/availability/requirement.ts'
import type { WeighedPart } from './parts.ts'
import type { ForeignRules } from './rules.ts'

/** When a job begins, with the tokens that say it. */
export interface Start {
  readonly draft: Draft<AvailabilityRequirement>
  readonly from: number
  readonly to: number
}

/** Characters of a day with its month and year, at most. */
const LONGEST_DATE = 40
/** Words and signs between the label and the day, at most. */
const LINKS = 5

/** "1. März 2026", "1er mars 2026", "1 de marzo de 2026"; the day may be missing. */
const namedDay = once(
  ({ monthNames }: ForeignWords): RegExp =>
    new RegExp(
      `^(?:\\d{1,2}(?:er|[.º°])?\\s*(?:de\\s|di\\s)?\\s*)?(${Object.keys(monthNames).join('|')})\\.?\\s*(?:de\\s|del\\s|di\\s)?\\s*(20\\d\\d)\\b`,
      'i',
    ),
)

/** "01.03.2026", "1/3/2026", "03/2026", "2026-03-01": in these languages the day stands before the month. */
const IN_FIGURES = /^(?:(?:\d{1,2}[./-])?(\d{1,2})[./-](20\d\d)|(20\d\d)-(\d{2})(?:-\d{2})?)(?!\d)/

interface Month {
  readonly text: string
  readonly length: number
}

/** The month that a text begins with, and how many characters say it; null where it begins with none. */
function monthAt(text: string, words: ForeignWords): Month | null {
  const named = namedDay(words).exec(text)
  const [whole, first, second, third, fourth] = named ?? IN_FIGURES.exec(text) ?? []
  if (whole === undefined) return null
  const month = named ? words.monthNames[(first ?? '').toLowerCase()] : Number(first ?? fourth)
  if (month === undefined || month < 1 || month > 12) return null
  return {
    text: `${second ?? third ?? ''}-${String(month).padStart(2, '0')}`,
    length: whole.length,
  }
}

/** When a part says that the job begins: on a day behind a word for it, or at once; null where it does not. */
export function startIn(
  text: string,
  tokens: readonly Token[],
  { from, to }: Pick<WeighedPart, 'from' | 'to'>,
  rules: ForeignRules,
): Start | null {
  for (const { match } of rules.starts.matches(tokens, from, to)) {
    const first = firstFigure(tokens, match.to, to, rules)
    const start = tokens[first]?.start
    if (start === undefined) continue
    const month = monthAt(text.slice(start, start + LONGEST_DATE), rules.words)
    if (!month) continue
    let end = first
    while (end < to && (tokens[end]?.end ?? 0) <= start + month.length) end++
    return { draft: { ...UNSAID_AVAILABILITY, start: month.text }, from: match.from, to: end }
  }
  const [now] = rules.startsNow.matches(tokens, from, to)
  // "at once or by agreement"
  if (!now || tokens.slice(now.match.to, to).some((t) => rules.set.or.has(t.norm))) return null
  return {
    draft: { ...UNSAID_AVAILABILITY, immediately: true },
    from: now.match.from,
    to: now.match.to,
  }
}

/** The token at which a day may begin, behind small words and signs; -1 where other words stand before it. */
function firstFigure(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { set, words }: ForeignRules,
): number {
  for (let i = at; i < limit && i - at <= LINKS; i++) {
    const token = tokens[i]
    if (!token) return -1
    if (token.kind === 'number' || /^\d/.test(token.text)) return i
    if (Object.hasOwn(words.monthNames, token.norm)) return i
    if (token.kind === 'word' && !set.startLinks.has(token.norm)) return -1
  }
  return -1
}
