import { filter, map } from '../../core/lists.ts'
import type { Context, Found, Reader } from '../kind.ts'
import type { CompetencyRequirement } from './requirement.ts'
import { wordSet } from '../../text/words.ts'
import * as lexicon from './lexicon.ts'
import { PHRASES, type How } from './words.ts'

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
  if ((!demand && !duty) || isOfEmployer(context)) return []
  const named: Stretch[] = []
  const told: Stretch[] = []
  const attitudes: Stretch[] = []
  const matches = PHRASES.matches(tokens, clause.from, clause.to)
  const others = filter(matches, (m) => m.entry.how === 'other')
  for (const { entry, match } of matches) {
    if (
      isTaken(context, entry.how, match) ||
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

/** Words that a competency ends with and no field of study does. */
const SKILL = new Set(['skill', 'skills', 'ability', 'abilities'])
/** What is "willing" or "able" says nothing by itself. */
const GENERAL = new Set([
  'willingness',
  'flexibility',
  'willing',
  'able',
  'ability',
  'comfortable',
  'happy',
])
/** Words before a told opening: "At times you …". */
const OPENING = 3
/** Words that tell nothing without what follows: "you have the ability to". */
const LEADS_ON = new Set(['to', 'of', 'in', 'for', 'about', 'with', 'by', 'on', 'at'])

/** Whether the words belong to what was read before ("willing to travel"), open no clause that they must open, or tell nothing. */
function isTaken({ tokens, clause, claimed, found }: Context, how: How, match: Stretch): boolean {
  const last = tokens[match.to - 1]?.norm ?? ''
  if (claimed(match.from) && !(match.to - match.from > 1 && SKILL.has(last))) return true
  if (GENERAL.has(tokens[match.from]?.norm ?? '') && found(match.from)) return true
  if (how === 'opening' && match.from - clause.from > OPENING) return true
  const isLast = match.to >= clause.to || tokens[match.to]?.kind === 'sign'
  return how !== 'named' && isLast && (how === 'opening' || LEADS_ON.has(last))
}

/** "We value trust": said of the employer, where no word of the sentence turns to the candidate. */
function isOfEmployer({ tokens, clause }: Context): boolean {
  const words = tokens.slice(clause.from, clause.to)
  return (
    words.slice(0, OPENING).some((t) => OURS.has(t.norm)) && !words.some((t) => TURNS.has(t.norm))
  )
}

const OURS = wordSet(lexicon.ours)
const TURNS = wordSet(lexicon.candidate)

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
