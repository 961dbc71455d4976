import type { LineRole } from '../core/choices.ts'
import type { Importance } from '../core/requirement.ts'
import { pattern, type Pattern, type PhraseClass } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Token, WrittenToken } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'
import { DENIALS } from './heading-denials.ts'
import { isCapital } from './heading-dress.ts'

/** What stands under a heading. `importance` is that of its demands where their own words do not say. */
export interface Section {
  readonly role: Exclude<LineRole, 'heading' | 'unread' | 'blank'>
  readonly importance: Importance
  /** What the job teaches: "knowledge of Go" is given here, not asked. */
  readonly taught?: true
  /** No heading that is known opens it. */
  readonly unnamed?: true
  /** What is not needed: nothing that stands here is asked. */
  readonly denied?: true
}

/** The section of demands whose own words do not say how much they weigh. */
export const required: Section = { role: 'requirement', importance: 'required' }
export const preferred: Section = { role: 'requirement', importance: 'preferred' }
const taught: Section = { role: 'responsibility', importance: 'required', taught: true }
const denied: Section = { role: 'about', importance: 'required', denied: true }
/** The section of a role. */
export const section = (role: Section['role']): Section => ({ role, importance: 'required' })

/** What the lists of the lexicon open, by the names that they have there. */
const SECTIONS = {
  preferred,
  required,
  taught,
  responsibility: section('responsibility'),
  benefits: section('benefits'),
  legal: section('legal'),
  application: section('application'),
  about: section('about'),
}

type Phrases = Partial<Readonly<Record<keyof typeof SECTIONS, readonly string[]>>>

/** The sections of a list of the lexicon with their phrases, in its order. */
const sectionsOf = (list: Phrases): (readonly [Section, readonly string[]])[] =>
  Object.entries(list).map(([name, written]) => [SECTIONS[name as keyof Phrases], written])

const PHRASES = [[denied, DENIALS] as const, ...sectionsOf(lexicon.phrases)]

const ABROAD = sectionsOf(lexicon.abroad)

const one = (accepts: (token: WrittenToken) => boolean, atMost: number): PhraseClass<null> => ({
  starts: accepts,
  eat(tokens, at, limit) {
    const isOne = (token: Token | undefined): boolean => token !== undefined && accepts(token)
    let to = at
    while (to < limit && to - at < atMost && isOne(tokens[to])) to++
    return to > at ? { to, value: null } : null
  },
})

const SCOPE = wordSet(lexicon.scope)
const ADJECTIVE = wordSet(lexicon.adjective)
const QUALIFICATION = wordSet(lexicon.qualifications)
const CONTRACTION = wordSet(lexicon.contractions)
const REST = wordSet(lexicon.rest)

const CLASSES = {
  scope: one((t) => SCOPE.has(t.norm), 6),
  adjective: one((t) => ADJECTIVE.has(t.norm), 1),
  qualification: one((t) => QUALIFICATION.has(t.norm), 1),
  contraction: one((t) => CONTRACTION.has(t.norm), 1),
  rest: one((t) => REST.has(t.norm), 8),
  name: one((t) => t.kind !== 'sign' && isCapital(t), 1),
  tail: one((t) => t.kind !== 'sign' || ["'", '’', '&', '/'].includes(t.text), 5),
}

/** A phrase of headings and what it opens. */
export interface HeadingPhrase {
  readonly section: Section
  readonly pattern: Pattern
  /** The phrase as it stands inside a sentence, where it has no end of its own and its open tail is left to the sentence; null where it is no heading there. Made when first met. */
  inside?: Pattern | null
  readonly abroad: boolean
}

const phrases = (
  list: readonly (readonly [Section, readonly string[]])[],
  abroad: boolean,
): HeadingPhrase[] =>
  list.flatMap(([section, written]) =>
    written.map((w) => ({ section, pattern: pattern(w, CLASSES), abroad })),
  )

/** The first in the list that fits a line whole counts. */
export const index = new PatternIndex<HeadingPhrase>([
  ...phrases(PHRASES, false),
  ...phrases(ABROAD, true),
])

/** The phrase as it may stand inside a sentence, without what may follow it in a heading; null for those of other languages. */
export const insideOf = (phrase: HeadingPhrase): Pattern | null =>
  (phrase.inside ??= phrase.abroad
    ? null
    : pattern(phrase.pattern.written.replace(/ <tail>\??/g, ''), CLASSES))

const KEYWORDS = sectionsOf(lexicon.keywords)
const keywords = new PatternIndex(
  KEYWORDS.flatMap(([section, list], rank) =>
    list.map((written) => ({ section, rank, pattern: pattern(written) })),
  ),
)

/** The section that a noun among tokens `from` to `to` names by itself: that of the noun listed first. */
export function keywordIn(tokens: readonly Token[], from: number, to: number): Section | undefined {
  let best: { readonly section: Section; readonly rank: number } | undefined
  for (const { entry, match } of keywords.matches(tokens, from, to))
    if ((!best || entry.rank < best.rank) && !tokens[match.to]?.hyphen) best = entry
  return best?.section
}
