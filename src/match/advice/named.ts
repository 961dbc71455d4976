import { flatMap } from '../../core/lists.ts'
import type { LineRole } from '../../core/posting.ts'
import type { ImpliedMention, Reading } from '../../core/report.ts'
import type { SkillRequirement } from '../../requirements/skill/requirement.ts'
import { tokenize, type Token } from '../../text/tokens.ts'
import { conceptNamed, isName, termAt, type Concept, type Term } from '../../vocabulary/index.ts'
import { TECHNOLOGY_WEIGHT } from './table.ts'

/** Lines that name things which are no part of the work. */
const SILENT: ReadonlySet<LineRole> = new Set([
  'legal',
  'benefits',
  'application',
  'blank',
  'heading',
  'requirement',
])

/** Words and signs between which a guarded name ("Go", "React") stands in a list or behind a preposition, where it can only be a skill. */
const BEFORE = new Set(
  ', / ( & + | : - • in with using of our and or is on write mostly mainly'.split(' '),
)
const AFTER = new Set(
  ', / ) & + | . ; ( - and or developer developers engineer engineers services service backend microservices stack code programming for on to with'.split(
    ' ',
  ),
)

function stands(tokens: readonly Token[], { from, to, guard, small }: Term): boolean {
  if (small) return false
  if (guard !== 'context') return true
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]]
  if (!before && !after) return false
  const opens = !before || (first?.newlines ?? 0) > 0 || BEFORE.has(before.norm)
  return opens && (!after || after.newlines > 0 || AFTER.has(after.norm))
}

/** The employer's own name and products are not what a candidate must know. */
function isEmployers({ name }: Concept, employer: readonly string[]): boolean {
  const words = name.toLowerCase().split(/[\s.]+/)
  return employer.length > 0 && words.some((w) => w === employer[0])
}

function mentionsIn(
  text: string,
  tokens: readonly Token[],
  [begin, end]: readonly [number, number],
  from: ImpliedMention['from'],
  employer: readonly string[],
): ImpliedMention[] {
  const found: ImpliedMention[] = []
  for (let at = begin; at < end;) {
    const term = termAt(tokens, at, end)
    const [first, last] = [term && tokens[term.from], term && tokens[term.to - 1]]
    at = term ? term.to : at + 1
    if (!term || !first || !last || term.concept.kind === 'none') continue
    if (!stands(tokens, term) || isEmployers(term.concept, employer)) continue
    found.push({
      name: term.concept.name,
      surface: text.slice(first.start, last.end),
      span: { start: first.start, end: last.end },
      from,
    })
  }
  return found
}

const made = new WeakMap<Reading, readonly ImpliedMention[]>()

/** What a posting names without asking for it: those of the parse where it has them. Each name once, as it stands first. */
export function impliedOf(reading: Reading): readonly ImpliedMention[] {
  let implied = reading.implied ?? made.get(reading)
  if (!implied) made.set(reading, (implied = seek(reading)))
  return implied
}

function seek({ text, posting, lines }: Reading): readonly ImpliedMention[] {
  const employer = (posting.hiringOrganization ?? '').toLowerCase().split(/[\s,.]+/)
  const title = posting.title ?? ''
  const inTitle = tokenize(title, isName)
  const found = mentionsIn(title, inTitle, [0, inTitle.length], 'title', employer)
  const tokens = tokenize(text, isName)
  let at = 0
  for (const { role, span } of lines) {
    while (at < tokens.length && (tokens[at] as Token).start < span.start) at++
    let to = at
    while (to < tokens.length && (tokens[to] as Token).end <= span.end) to++
    if (!SILENT.has(role))
      found.push(
        ...mentionsIn(
          text,
          tokens,
          [at, to],
          role === 'responsibility' ? 'duty' : 'stack',
          employer,
        ),
      )
    at = to
  }
  const once = new Map<string, ImpliedMention>()
  for (const mention of found) if (!once.has(mention.name)) once.set(mention.name, mention)
  return [...once.values()]
}

/** A technology that a posting names anywhere. */
export interface Technology {
  readonly concept: Concept
  readonly inTitle: boolean
  /** Only wished for. */
  readonly isWish: boolean
}

/**
 * Every technology that a posting names, asked for or not, once. Of a list of which one is enough each counts by itself: whoever knows one satisfies the
 * demand, and whoever knows most of them is nearer to the work.
 */
export function technologiesOf(reading: Reading): readonly Technology[] {
  const titled = new Set<string>()
  const wishes = new Map<string, boolean>()
  for (const { from, name } of impliedOf(reading)) {
    if (from === 'title') titled.add(name)
    wishes.set(name, false)
  }
  for (const r of reading.requirements) {
    if (r.kind !== 'skill') continue
    for (const { name } of (r as SkillRequirement).skills)
      wishes.set(name, (wishes.get(name) ?? true) && r.importance === 'preferred')
  }
  return flatMap([...wishes], ([name, isWish]) => {
    const concept = conceptNamed(name)
    return concept && TECHNOLOGY_WEIGHT[concept.kind] !== undefined
      ? [{ concept, inTitle: titled.has(name), isWish }]
      : []
  })
}
