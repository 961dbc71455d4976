import { filter, map } from '../../core/lists.ts'
import type { Context, Found, Reader } from '../kind.ts'
import type { CompetencyRequirement } from './requirement.ts'
import { PHRASES } from './words.ts'

export const COMPETENCY_RULES = [
  'a competency by its name',
  'an attitude or ability that is told',
  'a line of requirements without anything harder',
] as const

/** A told ability is quoted up to so many words. */
const LONGEST = 9

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches that lie in one another or touch are one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

function read(context: Context): Found<CompetencyRequirement>[] {
  const { tokens, clause, passage, demand, duty } = context
  if (!demand && !duty) return []
  const named: Stretch[] = []
  const told: Stretch[] = []
  const attitudes: Stretch[] = []
  const matches = PHRASES.matches(tokens, clause.from, clause.to)
  const others = filter(matches, (m) => m.entry.how === 'other')
  for (const { entry, match } of matches) {
    if (
      context.claimed(match.from) ||
      others.some((o) => o.match.from < match.to && match.from < o.match.to)
    )
      continue
    if (entry.how === 'named') named.push(match)
    else
      (entry.how === 'attitude' ? attitudes : told).push({
        from: match.from,
        to: phraseEnd(context, match.to),
      })
  }
  const names = (stretches: readonly Stretch[]): string[] =>
    map(merged(stretches), ({ from, to }) => wordsOf(context, from, to))
  if (named.length > 0)
    return [{ draft: { names: names(named) }, rule: COMPETENCY_RULES[0], ...bounds(named) }]
  if (duty) return []
  const open = context.found()
    ? filter(attitudes, (a) => !context.found(a.from) && !context.found(a.to - 1))
    : attitudes
  if (open.length > 0)
    return [
      { draft: { names: names(open.slice(0, 2)) }, rule: COMPETENCY_RULES[1], ...bounds(open) },
    ]
  if (context.found()) return []
  if (told.length > 0)
    return [
      { draft: { names: names(told.slice(0, 1)) }, rule: COMPETENCY_RULES[1], ...bounds(told) },
    ]
  if (passage.section.role !== 'requirement' || !isAboutPerson(context)) return []
  const whole = { from: clause.from, to: phraseEnd(context, clause.from) }
  return [{ draft: { names: names([whole]) }, rule: COMPETENCY_RULES[2], ...whole }]
}

const bounds = (stretches: readonly Stretch[]): Stretch => ({
  from: Math.min(...map(stretches, (s) => s.from)),
  to: Math.max(...map(stretches, (s) => s.to)),
})

function wordsOf({ text, tokens }: Context, start: number, to: number): string {
  const from =
    start + 1 < to && ['and', 'or'].includes(tokens[start]?.norm ?? '') ? start + 1 : start
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
}

/** The end of what is told: the next comma or the end of the clause, not too far. */
function phraseEnd({ tokens, clause }: Context, from: number): number {
  let to = from
  while (
    to < clause.to &&
    to - from < LONGEST &&
    ![',', ';', '.', '(', '!', '–', '—'].includes(tokens[to]?.text ?? '')
  )
    to++
  return Math.max(to, Math.min(from + 1, clause.to))
}

/** A bullet that speaks of the candidate: it opens with what one is, has or does, and is no fragment. */
function isAboutPerson({ tokens, clause, passage }: Context): boolean {
  const first = tokens[clause.from]
  if (!first || clause.to - clause.from < 3 || !passage.bullet) return false
  return (
    first.norm === 'you' ||
    first.norm === "you're" ||
    first.norm === "you've" ||
    first.norm === "you'll"
  )
}

export const reader: Reader<CompetencyRequirement> = { names: COMPETENCY_RULES, read, late: true }
