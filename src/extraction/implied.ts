import type { ImpliedMention } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { isSkill } from '../requirements/skill/requirement.ts'
import { clauses, type Clause } from '../document/clauses.ts'
import { teaching } from '../document/lexicon.ts'
import { waivedIn, type Waived } from '../document/negation.ts'
import type { Section } from '../document/heading-phrases.ts'
import type { Passage } from '../document/outline.ts'
import { phraseIndex } from '../matcher/pattern-index.ts'
import { isInRanges } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import type { Term } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'
import { isTownAmongTowns, lettersOfItsOwn, othersIn } from './named-of-others.ts'
import { namesIn, textRangeOf, termsOf } from './used-names.ts'

const TURNS = wordSet('but though although')
const TEACHING = wordSet(teaching)

/** What a sentence says of the tools of the work. */
const STACK = phraseIndex([
  'our|the|tech|technology|technical|current stack',
  'stack|tech|tooling :|is|includes|consists',
  'technologies|tools|languages|frameworks :|include|includes|are|we_use|you_will_use',
  `we|team|teams ${alternation(lexicon.teamUses)}`,
  'is|are|was written|built|implemented|developed in|with|on|using',
  `${alternation(lexicon.runningThings)} runs|run on`,
])

interface Posting {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly passages: readonly Passage[]
  /** Whether the passage at an index asks something. */
  readonly asks: (passage: number) => boolean
  readonly title: string | null
  readonly organization: string | null
  readonly requirements: readonly RequirementBase[]
  /** Names of the vocabulary that are everyday words in the language of the posting, with spaces between. */
  readonly everyday: string
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

const saysStack = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  STACK.matches(tokens, from, to).length > 0

/** What each passage takes back. */
type WaivedIn = readonly (readonly Waived[])[]

/** What the passages name that ask nothing, in the order of the text. */
function inPassages(posting: Posting, waived: WaivedIn): ImpliedMention[] {
  let underStack = false
  return posting.passages.flatMap((passage, i) => {
    if (passage.isHeading) underStack = saysStack(posting.tokens, passage)
    return posting.asks(i) ? [] : inPassage(posting, passage, underStack, waived[i] ?? [])
  })
}

/** Sections that tell of the work; elsewhere, among benefits or how to apply, a line has to say itself that it tells of its tools. */
const OF_WORK: ReadonlySet<Section['role']> = new Set(['about', 'responsibility', 'requirement'])

/** What a passage names that asks nothing: lines about the tools of the work, and tasks. */
function inPassage(
  { text, tokens }: Posting,
  passage: Passage,
  underStack: boolean,
  waived: readonly Waived[],
): ImpliedMention[] {
  const { from, to, section, isHeading } = passage
  const isOfWork = OF_WORK.has(section.role)
  // most passages of other sections are left by one look at their words
  if (isHeading || (!isOfWork && !saysStack(tokens, passage))) return []
  const terms = namesIn(tokens, from, to)
  if (terms.length === 0) return []
  const isStack = !isOfWork || underStack || saysStack(tokens, passage)
  const away = [
    ...waived,
    ...othersIn(tokens, from, to),
    // "Elixir would be ideal, but you will pick it up": a wish is no tool of the work
    ...clauses(text, tokens, passage).filter((clause) => clause.importance === 'preferred'),
  ]
  const told = terms.filter((t) => !isInRanges(away, t.from) && !isTownAmongTowns(tokens, t))
  return told.map((term) => {
    const [start, end] = textRangeOf(tokens, term)
    const oneOf = alternativesTo(tokens, told, term)
    return {
      name: term.concept.name,
      surface: text.slice(start, end),
      span: { start, end },
      from: isStack ? 'stack' : 'duty',
      ...(oneOf.length > 1 ? { oneOf } : {}),
    }
  })
}

/** Whether nothing but "or", a comma or a stroke stands between two names; null where more does. */
function jointBetween(tokens: readonly Token[], before: Term, next: Term): 'or' | 'comma' | null {
  const words = tokens.slice(before.to, next.from).map((t) => t.norm)
  if (words.length === 0 || words.length > 2) return null
  if (words.every((w) => w === 'or' || w === ',' || w === 'and/or')) {
    return words.some((w) => w !== ',') ? 'or' : 'comma'
  }
  return null
}

/** The names of the list in which one stands where "or" joins it, its own among them; empty where it stands in none. */
function alternativesTo(tokens: readonly Token[], told: readonly Term[], term: Term): string[] {
  const at = told.indexOf(term)
  const joint = (i: number): 'or' | 'comma' | null => {
    const [before, next] = [told[i - 1], told[i]]
    return before && next ? jointBetween(tokens, before, next) : null
  }
  let last = at
  while (joint(last + 1) !== null) last++
  // "A, B or C" is one choice; "A or B, C" is one of A and B
  const isWhole = joint(last) === 'or'
  const goesOn = (i: number): boolean => (isWhole ? joint(i) !== null : joint(i) === 'or')
  let first = at
  while (goesOn(first)) first--
  let end = at
  while (goesOn(end + 1)) end++
  const list = first === end ? [] : told.slice(first, end + 1)
  return [...new Set(list.map(({ concept: { name } }) => name))]
}

/** A sentence takes so many words back at most: what goes on longer says more than that. */
const WAIVED_WORDS = 14

/** With these a sentence takes back a part or under a condition: "not all of Go and Rust", "no Go if you know Rust". */
const PARTLY = wordSet(lexicon.partly)

const isPart = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > WAIVED_WORDS || tokens.slice(from, to).some((t) => PARTLY.has(t.norm))

/** The words of a sentence that wish for what can be learned in the job: "Elixir is ideal, but you will pick it up". Empty where it says no such thing. */
function taughtIn(text: string, tokens: readonly Token[], passage: Passage): readonly Clause[] {
  const { from, to } = passage
  const turn = tokens.slice(from, to).findIndex((t) => TURNS.has(t.norm))
  if (turn < 0 || !tokens.slice(from + turn, to).some((t) => TEACHING.has(t.norm))) return []
  return clauses(text, tokens, passage).filter((c) => c.importance === 'preferred')
}

/** Names of which a sentence says that they are not needed, or will be taught, wherever else they stand: "(Dart)" in the title, "Dart is not required" below. */
function namesWaived({ text, tokens, passages }: Posting, waived: WaivedIn): ReadonlySet<string> {
  const taught = passages.flatMap((passage) => taughtIn(text, tokens, passage))
  const names = waived
    .flat()
    .flatMap(({ from, to }) => (isPart(tokens, from, to) ? [] : namesIn(tokens, from, to)))
  const wished = taught.flatMap(({ from, to }) => namesIn(tokens, from, to))
  return new Set([...names, ...wished].map(({ concept: { name } }) => name))
}

/** Skills that a posting names without asking for them, each once, where it stands first: those of the title, then in the order of the text. What a requirement names is left to it. */
export function impliedIn(posting: Posting): ImpliedMention[] {
  const named = new Set(
    posting.requirements.flatMap((r) => (isSkill(r) ? r.skills.map((s) => s.name) : [])),
  )
  const { tokens, passages } = posting
  const inEach = passages.map(({ from, to, section }) =>
    section.denied ? [{ from, to }] : waivedIn(tokens, from, to),
  )
  const waived = namesWaived(posting, inEach)
  const letters = lettersOfItsOwn(tokens)
  const everyday = wordSet(posting.everyday)
  const found = [...inTitle(posting), ...inPassages(posting, inEach)]
  return found.filter(({ name, surface }) => {
    if (letters.has(surface) || everyday.has(surface.toLowerCase())) return false
    if (named.has(name) || waived.has(name) || isEmployers(name, posting.organization)) return false
    named.add(name)
    return true
  })
}
