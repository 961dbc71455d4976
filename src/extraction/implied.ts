import type { ImpliedMention } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { SkillRequirement } from '../requirements/skill/requirement.ts'
import { waivedIn } from '../document/negation.ts'
import type { Passage } from '../document/outline.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { isName, termAt, type Term } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'

const BEFORE = wordSet(lexicon.beforeName)
const AFTER = wordSet(lexicon.afterName)

/** What a sentence says of the tools of the work. */
const STACK = new PatternIndex(
  [
    'our|the|tech|technology|technical|current stack',
    'stack :|is|includes|consists',
    'technologies|tools|languages|frameworks :|include|includes|are|we_use|you_will_use',
    `we|team|teams ${alternation(lexicon.teamUses)}`,
    'is|are|was written|built|implemented|developed in|with|on|using',
    `${alternation(lexicon.runningThings)} runs|run on`,
  ].map((written) => ({ pattern: pattern(written) })),
)

/** Whether a name is used as a skill where it stands: a guarded one only in its own case, in a list or behind a preposition. */
function isUsed(tokens: readonly Token[], { from, to, guard, small }: Term): boolean {
  if (small || tokens[to]?.hyphen) return false
  if (guard !== 'context') return true
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]]
  if (!before && !after) return false
  const opens = !before || (first?.newlines ?? 0) > 0 || BEFORE.has(before.norm)
  return opens && (!after || after.newlines > 0 || AFTER.has(after.norm))
}

/** Names of the vocabulary between two tokens that are used as skills. A class of things ("databases") is no skill by itself. */
function namesIn(tokens: readonly Token[], from: number, to: number): Term[] {
  const found: Term[] = []
  for (let at = from; at < to;) {
    const term = termAt(tokens, at, to)
    const { kind } = term?.concept ?? { kind: 'none' }
    if (term && kind !== 'none' && kind !== 'category' && isUsed(tokens, term)) found.push(term)
    at = term ? term.to : at + 1
  }
  return found
}

/** Skills that a title names: "Senior Go Engineer (Kubernetes)". */
export const namesInTitle = (title: string | null): readonly string[] =>
  termsOf(title ?? '').map(({ term }) => term.concept.name)

/** The names in a title, each with where it stands there. */
function termsOf(
  title: string,
): { readonly term: Term; readonly start: number; readonly end: number }[] {
  const tokens = tokenize(title, isName)
  return namesIn(tokens, 0, tokens.length).map((term) => {
    const [start, end] = placeOf(tokens, term)
    return { term, start, end }
  })
}

interface Posting {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  /** Whether the passage at an index asks something. */
  readonly asks: (passage: number) => boolean
  readonly title: string | null
  readonly organization: string | null
  readonly requirements: readonly RequirementBase[]
}

/** The employer's own name and products are not what a candidate must know. */
function isEmployers(name: string, organization: string | null): boolean {
  const [employer = ''] = (organization ?? '').toLowerCase().split(/[\s,.]+/)
  return (
    employer !== '' &&
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .includes(employer)
  )
}

/** What a title names, at its place in the text; where the text does not hold the title, with an empty span at its begin. */
function inTitle({ text, title }: Posting): ImpliedMention[] {
  if (title === null) return []
  const offset = text.indexOf(title)
  return termsOf(title).map(({ term, start, end }) => ({
    name: term.concept.name,
    surface: title.slice(start, end),
    span: offset < 0 ? { start: 0, end: 0 } : { start: offset + start, end: offset + end },
    from: 'title',
  }))
}

const placeOf = (tokens: readonly Token[], { from, to }: Term): readonly [number, number] => [
  (tokens[from] as Token).start,
  (tokens[to - 1] as Token).end,
]

const saysStack = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  STACK.matches(tokens, from, to).length > 0

/** What the passages name that ask nothing, in the order of the text. */
function inPassages(posting: Posting): ImpliedMention[] {
  let underStack = false
  return posting.passages.flatMap((passage, i) => {
    if (passage.isHeading) underStack = saysStack(posting.tokens, passage)
    return posting.asks(i) ? [] : inPassage(posting, passage, underStack)
  })
}

/** What a passage names that asks nothing: lines about the tools of the work, and tasks. */
function inPassage(
  { text, tokens }: Posting,
  passage: Passage,
  underStack: boolean,
): ImpliedMention[] {
  const { from, to, section, isHeading } = passage
  if (isHeading || (section.role !== 'responsibility' && section.role !== 'about')) return []
  const terms = namesIn(tokens, from, to)
  if (terms.length === 0) return []
  const isStack = underStack || saysStack(tokens, passage)
  const waived = waivedIn(tokens, from, to)
  return terms
    .filter((t) => !waived.some((w) => w.from <= t.from && t.from < w.to))
    .map((term) => {
      const [start, end] = placeOf(tokens, term)
      return {
        name: term.concept.name,
        surface: text.slice(start, end),
        span: { start, end },
        from: isStack ? 'stack' : 'duty',
      }
    })
}

/** Skills that a posting names without asking for them, each once, where it stands first: those of the title, then in the order of the text. What a requirement names is left to it. */
export function impliedIn(posting: Posting): ImpliedMention[] {
  const named = new Set(
    posting.requirements.flatMap((r) =>
      r.kind === 'skill' ? (r as SkillRequirement).skills.map((s) => s.name) : [],
    ),
  )
  const found = [...inTitle(posting), ...inPassages(posting)]
  return found.filter(({ name }) => {
    if (named.has(name) || isEmployers(name, posting.organization)) return false
    named.add(name)
    return true
  })
}
