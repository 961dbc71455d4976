import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { amount } from '../../matcher/numbers.ts'
import { phraseEndAt, phraseIndex } from '../../matcher/pattern-index.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import { isUpperBound, years, type Years } from '../shared/years.ts'
import { EXPERIENCE } from '../shared/years-words.ts'
import { type SkillGroup, ruleOf } from './group.ts'
import type { NamedSkill } from './mentions.ts'
import * as lexicon from './lexicon.ts'

/** "3+ years of", "18 months with": the number stands for the named skills behind it. */
export interface GroupYears extends Years {
  readonly from: number
  readonly to: number
}

/** Years that no other kind has read: "5 years in data engineering" are experience. */
export function groupYearsIn({ tokens, clause, found }: Context): GroupYears[] {
  const all: GroupYears[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]
    const read = token && years.starts(token) ? years.eat(tokens, at, clause.to) : null
    if (!read) {
      const labelled = behindLabel(tokens, at, clause)
      if (labelled) all.push(labelled)
      continue
    }
    const { min, max } = read.value
    const value = isUpperBound(tokens, at) ? { min: null, max: min } : { min, max }
    const isTime = OF_TIME.has(normAt(tokens, read.to)) || SPANS.has(normAt(tokens, at - 1))
    if (!found(at) && !isTime) all.push({ from: at, to: read.to, ...value })
    at = read.to - 1
  }
  return all
}

/** Words behind a number of years that make it a stretch of time: "a 3-year roadmap". */
const OF_TIME = wordSet(lexicon.stretchesOfTime)
/** Words before one: "used within the last three years". */
const SPANS = wordSet(lexicon.beforeStretches)

/** "Years of experience: 4 (Kotlin)": a number whose unit stands in the label before it. */
function behindLabel(
  tokens: readonly Token[],
  at: number,
  clause: Context['clause'],
): GroupYears | null {
  const isLabelled =
    at - 2 > clause.from &&
    PARTS_LABEL.has(tokens[at - 1]?.text ?? '') &&
    EXPERIENCE.has(normAt(tokens, at - 2)) &&
    tokens.slice(clause.from, at - 2).some((t) => t.norm === 'years')
  const token = tokens[at]
  if (!isLabelled || !token || !amount.starts(token)) return null
  const said = amount.eat(tokens, at, clause.to)
  return said && { from: at, to: said.to, ...said.value }
}

const PARTS_LABEL = new Set([':', '-', '–', '—'])

/** Words that may stand between the years and the skills that they are asked of. */
const BETWEEN_YEARS = 9

/** What parts a name from the years of it behind: "Java: 5 years", "Spark (3 years)". */
const BEFORE_YEARS = new Set([':', '(', '-', '–', '—', '|'])

/** The same where nothing may follow the years: "Java, 5 years", "Java for 5 years". */
const BEFORE_LAST_YEARS = new Set([',', 'for'])

/** What may follow years that belong to the name before them. */
const BEHIND_OWN = new Set([')', ',', ';', '/', '.', '|', 'and', '&', '('])

const EACH = wordSet('each apiece')

const ENDS_CLAUSE = new Set(['.', ';'])

/** How a thing is used, between its name and the years: "Java professionally for five years". */
const PRACTICE = phraseIndex([alternation(lexicon.practisedHow)])
/** Words before a number of years that change nothing of it: "at least". */
const HEDGES = phraseIndex([alternation(lexicon.beforeOwnYears)])
/** What may stand behind the years at the end of a clause: "five years of each". */
const TAILS = phraseIndex([alternation(`${lexicon.practisedHow} ${lexicon.behindOwnYears}`)])

/** The years right behind a name; undefined where none stand there, or where words follow that they may belong to. */
function ownYears(
  tokens: readonly Token[],
  to: number,
  limit: number,
  asked: readonly GroupYears[],
): GroupYears | undefined {
  if (asked.length === 0) return undefined
  const used = phraseEndAt(PRACTICE, tokens, to, limit)
  const mark = tokens[used]?.norm ?? ''
  const isMarked = BEFORE_YEARS.has(mark)
  const bare = isMarked || BEFORE_LAST_YEARS.has(mark) ? used + 1 : used
  const start = phraseEndAt(HEDGES, tokens, bare, limit)
  const own = asked.find((y) => y.from === start)
  if (!own || isMarked) return own
  const end = phraseEndAt(TAILS, tokens, own.to, limit)
  if (end >= limit || (start === to && BEHIND_OWN.has(normAt(tokens, own.to)))) return own
  return end === limit - 1 && ENDS_CLAUSE.has(normAt(tokens, end)) ? own : undefined
}

/** The years asked of a group: right behind it, else stated before it with no other years between. Those of a discipline are another kind's, which has read them. */
export function yearsOfGroup(
  { tokens, clause }: Context,
  group: SkillGroup,
  asked: readonly GroupYears[],
  owned: ReadonlySet<GroupYears>,
): Years | null {
  const own = ownYears(tokens, group.to, clause.to, asked)
  const before = asked
    .filter((y) => y.to <= group.from && group.from - y.to <= BETWEEN_YEARS && !owned.has(y))
    .at(-1)
  return before ?? own ?? null
}

/** The years that stand in brackets behind a name, or follow it in a row of such pairs: they are of no name behind them. */
export function yearsOwned(
  { tokens, clause }: Context,
  items: readonly NamedSkill[],
  asked: readonly GroupYears[],
): ReadonlySet<GroupYears> {
  const pairs = items.flatMap(({ to }) => {
    const own = ownYears(tokens, to, clause.to, asked)
    // "Kafka, Spark (two years each)" are those of all
    if (own && EACH.has(normAt(tokens, own.to))) return []
    const isBracketed = own && tokens.slice(to, own.from).some(({ text }) => text === '(')
    return own ? [{ own, isBracketed }] : []
  })
  const isRow = pairs.length > 1 && pairs[0]?.own.from === items[0]?.to
  return new Set(pairs.filter(({ isBracketed }) => isBracketed || isRow).map(({ own }) => own))
}

/** A list in which names have years of their own is a demand for each: "R (2 years), SQL (3 years)". */
export function partedByYears(
  { tokens, clause }: Context,
  groups: readonly SkillGroup[],
  asked: readonly GroupYears[],
  owned: ReadonlySet<GroupYears>,
): readonly SkillGroup[] {
  if (owned.size === 0) return groups
  return groups.flatMap((group) => {
    const hasOwn = ({ to }: NamedSkill): boolean => {
      const own = ownYears(tokens, to, clause.to, asked)
      return own !== undefined && owned.has(own)
    }
    if (group.mode !== 'all' || group.items.length < 2 || !group.items.some(hasOwn)) return [group]
    return group.items.map((item) => ({
      ...group,
      items: [item],
      rule: ruleOf(1, 'all'),
      from: item.from,
      to: item.to,
    }))
  })
}

/** Whether a stretch holds no more than a number of years, "3 yrs)", "Min 24 mos", "3yrs exp w" or "since 2019": no name. */
export function isTimeAlone(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to - 1 && LEAST.has(normAt(tokens, at))) at++
  const token = tokens[at]
  if (token?.norm === 'since') return tokens[at + 1]?.kind === 'number'
  const said = token && years.starts(token) ? years.eat(tokens, at, to) : null
  return (
    said !== null &&
    tokens.slice(said?.to ?? to, to).every((t) => t.kind === 'sign' || isCounted(t))
  )
}

const LEAST = wordSet('min minimum . at least')
const WITH = wordSet('w with of in')
/** "exp", "of", "w": words behind years that name nothing. */
const isCounted = ({ norm }: Token): boolean => EXPERIENCE.has(norm) || WITH.has(norm)
