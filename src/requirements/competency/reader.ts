import { deeds, doneVerbs } from '../../vocabulary/lexicon/sentences.ts'
import type { Draft } from '../../core/requirement.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused } from '../refusal.ts'
import type { CompetencyRequirement } from './requirement.ts'
import { wordSet, type Words } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { COMPETENCY_PHRASES, type CompetencySign } from './phrases.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { place } from '../../vocabulary/countries.ts'
import { termNamedAt } from '../shared/years-owner.ts'

const COMPETENCY_RULES = [
  'a competency by its name',
  'an attitude or ability that is told',
  'a line of requirements without anything harder',
] as const

/** A told ability is quoted up to so many words. */
const LONGEST = 9

/** Stretches that lie in one another or touch are one. */
function merged(stretches: readonly TokenRange[]): TokenRange[] {
  const result: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

function read(context: Context): Found<CompetencyRequirement>[] {
  const { clause, passage, demand, duty } = context
  if (!demand && !duty) return []
  const { named, told, attitudes } = stretchesOf(context)
  if (isOfEmployer(context)) {
    for (const words of [...named, ...told, ...attitudes]) context.refuse?.('others', words)
    return []
  }
  const one = (stretches: readonly TokenRange[], rule: string, most = Infinity) => {
    const parts = merged(stretches.slice(0, most)).map((s) => wordsOf(context, s.from, s.to))
    return [{ draft: { names: parts }, rule, ...bounds(stretches) }]
  }
  if (named.length > 0) return one(named, COMPETENCY_RULES[0])
  if (duty) return []
  const open = attitudes.filter((a) => !context.found(a.from) && !context.found(a.to - 1))
  if (open.length > 0) return one(open, COMPETENCY_RULES[1], 2)
  if (context.found()) return []
  if (told.length > 0 && !tellsWhen(context)) return one(told, COMPETENCY_RULES[1], 1)
  if (passage.section.role !== 'requirement' || !isAboutPerson(context)) return []
  return one([{ from: clause.from, to: phraseEnd(context, clause.from) }], COMPETENCY_RULES[2])
}

interface Stretches {
  /** Competencies by their names. */
  readonly named: TokenRange[]
  readonly told: TokenRange[]
  readonly attitudes: TokenRange[]
}

/** What the phrases of the clause say, without what belongs to something else. */
function stretchesOf(context: Context): Stretches {
  const { tokens, clause } = context
  const found: Stretches = { named: [], told: [], attitudes: [] }
  const matches = COMPETENCY_PHRASES.matches(tokens, clause.from, clause.to)
  const others = matches.filter((m) => m.entry.how === 'other')
  for (const { entry, match } of matches) {
    const { how } = entry
    if (isTaken(context, how, match) || knowsThing(context, how, match)) continue
    const isOther = others.some((o) => o.match.from < match.to && match.from < o.match.to)
    const refusal = isOther && how !== 'other' ? 'meaning' : null
    if (isRefused(context, refusal, match) || isOther) continue
    if (how === 'named') found.named.push(match)
    else {
      const list = how === 'attitude' ? found.attitudes : found.told
      list.push({ from: match.from, to: phraseEnd(context, match.to) })
    }
  }
  return found
}

/** Words that a competency ends with and no field of study does. */
const SKILL = wordSet(lexicon.endsCompetency)
/** What is "willing" or "able" says nothing by itself. */
const GENERAL = wordSet(lexicon.generalWillingness)
/** Words before a told opening: "At times you …". */
const OPENING = 3
/** Words that tell nothing without what follows: "you have the ability to". */
const LEADS_ON = wordSet(lexicon.leadsOn)

/** Whether the words belong to what was read before ("willing to travel"), open no clause that they must open, or tell nothing. */
function isTaken(
  { tokens, clause, claimed, found }: Context,
  how: CompetencySign,
  match: TokenRange,
): boolean {
  const last = normAt(tokens, match.to - 1)
  if (claimed(match.from) && !(match.to - match.from > 1 && SKILL.has(last))) return true
  if (GENERAL.has(normAt(tokens, match.from)) && found(match.from)) return true
  if (how === 'named') return false
  const isOpening = how === 'opening'
  if (isOpening && opensOther(tokens, clause, match.from)) return true
  const isLast = match.to >= clause.to || tokens[match.to]?.kind === 'sign'
  return isLast && (isOpening || LEADS_ON.has(last))
}

/** Whether an opening at `at` stands too far on, or tells of a fact or a deed. */
const opensOther = (tokens: readonly Token[], clause: TokenRange, at: number): boolean =>
  at - clause.from > OPENING || tellsFact({ tokens, clause }) || tellsOfDeed(tokens, at)

/** "You have kept a project alive": experience. */
const tellsOfDeed = (tokens: readonly Token[], at: number): boolean =>
  (normAt(tokens, at) === "you've" && DEEDS.has(normAt(tokens, at + 1))) ||
  (normAt(tokens, at) === 'you' &&
    normAt(tokens, at + 1) === 'have' &&
    DEEDS.has(normAt(tokens, at + 2)))
const DEEDS = wordSet(`${doneVerbs} ${deeds}`)

/** Words between what one does with a thing and the thing, at most: "You think in Go". */
const BEFORE_THING = 2

/** "You know Ruby on Rails", "You write Go": a skill. */
function knowsThing({ tokens, clause }: Context, how: CompetencySign, { to }: TokenRange): boolean {
  if (how !== 'opening') return false
  const verb = normAt(tokens, to - 1)
  if (verb === 'know') return namesThing(tokens, to, clause.to)
  return USES.has(verb) && namesThing(tokens, to, Math.min(clause.to, to + BEFORE_THING))
}
const USES = wordSet(lexicon.usesThing)

/** Whether a thing that one uses is named within tokens `from` to `to`. */
function namesThing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (termNamedAt(tokens, at, to)?.is === 'name') return true
  return false
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

const bounds = (stretches: readonly TokenRange[]): TokenRange => ({
  from: Math.min(...stretches.map((s) => s.from)),
  to: Math.max(...stretches.map((s) => s.to)),
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
function isAboutPerson(context: Context): boolean {
  const { tokens, clause, passage } = context
  const first = tokens[clause.from]
  if (!first || clause.to - clause.from < 3 || !passage.bullet || isOfOtherKind(context))
    return false
  if (tellsFact(context)) return false
  return (
    first.norm === 'you' ||
    first.norm === "you're" ||
    first.norm === "you've" ||
    first.norm === "you'll"
  )
}

/** Words between the candidate and what must be done, at most. */
const TO_VERB = 4

/** Whether how a clause begins, or when it wants one to work, makes it a demand of another kind, or none: "you must send …", "you've run …", "… in Christmas week". */
function isOfOtherKind({ tokens, clause }: Context): boolean {
  const opening = tokens.slice(clause.from, Math.min(clause.to, clause.from + TO_VERB))
  const words = opening.map((t) => t.norm).filter((word) => word !== 'have')
  const has = (set: Words): boolean =>
    tokens.slice(clause.from, clause.to).some((t) => set.has(t.norm))
  const [first = '', second = ''] = words
  if (words.some((word) => ORDERS.has(word)) && has(OF_APPLICATION)) return true
  if (HAVING.has(first) && DONE.has(second)) return true
  if (first === 'you' && (OF_OTHERS.has(second) || BODILY.has(second))) return true
  return tellsWhen({ tokens, clause })
}

/** Verbs of having, living and moving: of a fact, and no trait. */
const BODILY = wordSet(lexicon.bodilyVerbs)
const OF_FACTS = wordSet(lexicon.factWords)

/** "You live no more than 40 km from Graz": a number, a place, or a word of dwelling, studies, vehicles and papers tells of a fact to look at, and of no trait. */
const tellsFact = ({
  tokens,
  clause,
}: {
  readonly tokens: readonly Token[]
  readonly clause: TokenRange
}): boolean => {
  const to = Math.min(clause.to, clause.from + LONGEST)
  for (let at = clause.from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'number' || OF_FACTS.has(token.norm)) return true
    if (place.starts(token) && place.eat(tokens, at, to)) return true
  }
  return false
}

const OF_OTHERS = wordSet('come must')

/** "Comfortable with evening deploys": when one works, which is no trait. */
const tellsWhen = ({ tokens, clause }: Pick<Context, 'tokens' | 'clause'>): boolean =>
  tokens.slice(clause.from, clause.to).some((t) => TIMES_OF_WORK.has(t.norm))

const ORDERS = wordSet(lexicon.orders)
const OF_APPLICATION = wordSet(lexicon.ofApplication)
const HAVING = wordSet("you you've has have having")
const DONE = wordSet(`${doneVerbs} ${lexicon.doneBesides}`)
const TIMES_OF_WORK = wordSet(lexicon.timesOfWork)

/** The competencies of a clause that asks for some in words of its own: those that are named, else what is told, else how the clause begins; null where it begins with the employer. */
export function competenciesOf(context: Context): Draft<CompetencyRequirement> | null {
  const { tokens, clause } = context
  if (tokens.slice(clause.from, clause.from + OPENING).some((t) => OURS.has(t.norm))) return null
  const { named, told, attitudes } = stretchesOf(context)
  const [stretches = []] = [named, attitudes, told].filter((list) => list.length > 0)
  if (named.length === 0 && isOfOtherKind(context)) return null
  const whole = [{ from: clause.from, to: phraseEnd(context, clause.from) }]
  const parts = merged(stretches.length > 0 ? stretches : whole)
  return { names: parts.map(({ from, to }) => wordsOf(context, from, to)) }
}

export const reader: Reader<CompetencyRequirement> = { names: COMPETENCY_RULES, read, late: true }
