import { startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { holdsUpper, wordSet } from '../../matcher/words.ts'
import { concept, termAt, type Concept, type Term } from '../../vocabulary/index.ts'
import type { Context } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import {
  AFTER_CUES,
  ATTITUDES,
  CONNECTORS,
  CUES,
  MANNERS,
  MODIFIERS,
  PERSONS,
  ROLES_BEHIND_NAMES,
  SOFTWARE,
} from './word-classes.ts'
import * as lexicon from './lexicon.ts'

/** A skill or class of skills at its words. `concept` is null where the vocabulary does not know it. */
export interface NamedSkill {
  readonly from: number
  readonly to: number
  readonly concept: Concept | null
}

/** What looks for names of skills; the words that join them to demands have rules of their own. */
export const NAME_RULE = 'a name of the vocabulary'

/** What the words around the names say: token indexes right behind "experience with" and the like, and stretches that tell of an attitude. */
export interface MentionSigns {
  readonly ends: ReadonlySet<number>
  readonly attitudes: readonly (readonly [number, number])[]
}

export const signsIn = (context: Context): MentionSigns => ({
  ends: cueEnds(context),
  attitudes: attitudes(context),
})

function cueEnds({ tokens, clause }: Context): ReadonlySet<number> {
  const ends = new Set<number>()
  for (const { match } of CUES.matches(tokens, clause.from, clause.to)) ends.add(match.to)
  return ends
}

/** From the words of an attitude to the next comma or the end. */
function attitudes({ tokens, clause }: Context): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  for (const { match } of ATTITUDES.matches(tokens, clause.from, clause.to)) {
    let to = match.to
    while (
      to < clause.to &&
      ![';', '.', '('].includes(tokens[to]?.text ?? '') &&
      !(tokens[to]?.text === ',' && startsCue(tokens, to + 1)) &&
      !(tokens[to]?.norm === 'and' && startsCue(tokens, to + 1))
    )
      to++
    stretches.push([match.from, to])
  }
  return stretches
}

const CUE_STARTS = wordSet(lexicon.cueStarts)

function startsCue(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.norm === 'and' ? at + 1 : at
  return CUE_STARTS.has(tokens[first]?.norm ?? '')
}

/** Every name of the vocabulary in the clause that is used as a skill, in order. */
export function knownItems(
  context: Context,
  { ends, attitudes: away }: MentionSigns,
): { readonly items: NamedSkill[]; readonly terms: readonly Term[] } {
  const { tokens, clause } = context
  const terms: Term[] = []
  for (let at = clause.from; at < clause.to;) {
    const named = inLanguages(tokens, terms.at(-1), at) ?? termAt(tokens, at, clause.to)
    const term = named !== null && context.claimed(at) ? null : named
    if (term && term.concept.kind !== 'none') terms.push(term)
    at = term ? term.to : at + 1
  }
  const certain = terms.filter((t) => t.guard !== 'context' && !t.small)
  // what stands in a list with a certain name is certain for its own neighbours
  for (const t of terms)
    if (!certain.includes(t) && isUsed(context, t, certain, ends)) certain.push(t)
  const refusalOf = (t: Term): Refusal | null => {
    if (!certain.includes(t) && !isUsed(context, t, certain, ends)) return 'meaning'
    if (isManner(tokens, t)) return 'meaning'
    if (isTimeOfWork(context, t)) return 'taken'
    if (namesRole(tokens, t, clause.to)) return 'others'
    if (isField(t) && context.quoted(textOf(tokens, t))) return 'taken'
    return away.some(([from, to]) => from <= t.from && t.from < to) ? 'meaning' : null
  }
  const isMeant = (t: Term): boolean => !isRefused(context, refusalOf(t), t, NAME_RULE)
  const items = terms.filter(isMeant).map(({ from, to, concept: known }) => ({
    from,
    to,
    concept: known,
  }))
  return { items, terms }
}

const TIMES = new Set<string>(lexicon.timesOfWork)

/** "Take part in the on-call rotation" says when one works, where it was read as that; "experience with on-call" asks for a skill. */
export const isTimeOfWork = (
  context: Context,
  { from, concept: known }: { readonly from: number; readonly concept: Concept | null },
): boolean => known !== null && TIMES.has(known.name) && context.found(from)

/** "C, R and D": in a list of languages the next letter is one too, whatever longer phrase begins with it. */
function inLanguages(tokens: readonly Token[], last: Term | undefined, at: number): Term | null {
  if (
    last?.concept.kind !== 'language' ||
    at - last.to !== 1 ||
    !CONNECTORS.has(tokens[last.to]?.norm ?? '') ||
    tokens[at]?.text.length !== 1
  )
    return null
  const term = termAt(tokens, at, at + 1)
  return term?.concept.kind === 'language' ? term : null
}

const isField = ({ concept: { kind } }: Term): boolean =>
  kind === 'knowledge' || kind === 'category'

const textOf = (tokens: readonly Token[], { from, to }: Term): string =>
  tokens
    .slice(from, to)
    .map((t, i) => (i === 0 ? '' : gapBefore(t)) + t.text)
    .join('')

/** What stands between a word of a name and the one before it. */
function gapBefore({ tight, hyphen }: Token): string {
  if (tight) return ''
  return hyphen ? '-' : ' '
}

/** "AI-driven", "a cloud-first company", "AWS certified": the name only describes something else, or is a certificate. */
const isManner = (tokens: readonly Token[], { from, to }: Term): boolean =>
  (tokens[to]?.hyphen === true && MANNERS.has(tokens[to]?.norm ?? '')) ||
  (to - from > 1 && /^certifi/.test(tokens[to - 1]?.norm ?? ''))

/** "software engineering roles", "as a machine learning engineer": the name tells of a job or an office. "Python developer" still asks for Python. */
function namesRole(tokens: readonly Token[], term: Term, limit: number): boolean {
  const next = tokens[term.to]
  if (
    next === undefined ||
    term.to >= limit ||
    (term.concept.kind !== 'knowledge' && term.concept.kind !== 'method')
  )
    return false
  return (
    ROLES_BEHIND_NAMES.has(next.norm) ||
    isListOfRoles(tokens, term, limit) ||
    titlesPerson(tokens, term, limit)
  )
}

/** "data engineering, analytics or BI roles": the whole list is of roles. */
function isListOfRoles(tokens: readonly Token[], { to }: Term, limit: number): boolean {
  let at = to
  while (at < limit && at - to < 9) {
    const term = termAt(tokens, at, limit)
    if (!term && !CONNECTORS.has(tokens[at]?.norm ?? '')) break
    at = term ? term.to : at + 1
  }
  return at > to && ROLES_BEHIND_NAMES.has(tokens[at]?.norm ?? '')
}

/** "a Web Design & Customer Experience Intern": capitals up to the name of a person. */
function titlesPerson(tokens: readonly Token[], { to }: Term, limit: number): boolean {
  for (let at = to; at < limit && at - to < 5; at++) {
    const { text = '', norm = '' } = tokens[at] ?? {}
    const goesOn = CONNECTORS.has(norm)
      ? text !== ','
      : startsUpper(text) && !termAt(tokens, at, limit)
    if (!goesOn) return false
    if (PERSONS.has(norm)) return true
  }
  return false
}

/** Whether a sentence uses an everyday word as a skill: in a list with another, behind "experience with", before "developer". */
function isUsed(
  context: Context,
  term: Term,
  certain: readonly Term[],
  ends: ReadonlySet<number>,
): boolean {
  const { tokens, clause } = context
  if (term.small && isAdjective(tokens, term, clause.to)) return false
  const everyday = term.small && term.guard === 'context'
  const before = modifiersBefore(tokens, term.from, clause.from)
  if (!everyday && isCued(tokens, term, before, ends)) return true
  if (tokens[term.to]?.hyphen || tokens[term.from]?.hyphen) return false
  if (!everyday && isLanguageOfWork(tokens, term, before)) return true
  if (certain.some((other) => isBeside(tokens, term, other))) return true
  return !term.small && isInBareList(context, term)
}

/** Whether a name stands in a list of such words alone ("C, R and Go"), in one of bare demands, or by itself. */
const isInBareList = ({ tokens, clause, passage }: Context, term: Term): boolean =>
  passage.listsDemands === true || chained(tokens, term, clause) || clause.to - clause.from <= 2

/** In small letters before another word it is that word's adjective or verb ("solid fundamentals", "go further"). */
const isAdjective = (tokens: readonly Token[], { to }: Term, limit: number): boolean =>
  to < limit && tokens[to]?.kind === 'word' && !CONNECTORS.has(tokens[to]?.norm ?? '')

/** Where the modifiers and brackets begin that stand right before a word. */
function modifiersBefore(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at > limit && standsBefore(tokens[at - 1])) at--
  return at
}

const standsBefore = (token: Token | undefined): boolean =>
  MODIFIERS.has(token?.norm ?? '') || OF_PRACTICE.has(token?.norm ?? '') || token?.text === '('
const OF_PRACTICE = wordSet(lexicon.practiceAdjectives)

const KNOWING = wordSet(lexicon.verbsOfKnowing)

/** "experience with Go", "Go developer", "if you know R". */
function isCued(
  tokens: readonly Token[],
  { from, to, small }: Term,
  before: number,
  ends: ReadonlySet<number>,
): boolean {
  if (ends.has(before) || ends.has(from)) return true
  const isKnown = !small && KNOWING.has(normAt(tokens, from - 1))
  return (isKnown || AFTER_CUES.has(normAt(tokens, to))) && !tokens[to]?.hyphen
}

/** "write services in Go", "using R" behind a word for software. */
const isLanguageOfWork = (tokens: readonly Token[], { concept }: Term, before: number): boolean =>
  concept.kind === 'language' &&
  ['in', 'using'].includes(tokens[before - 1]?.norm ?? '') &&
  SOFTWARE.has(tokens[before - 2]?.norm ?? '')

/** Whether two names stand beside each other as in a list, or as one name of two parts with capitals. */
function isBeside(tokens: readonly Token[], term: Term, other: Term): boolean {
  const [a, b] = other.from < term.from ? [other, term] : [term, other]
  if (b.from - a.to > 3) return false
  if (b.from === a.to)
    return holdsUpper(tokens[a.from]?.text ?? '') && holdsUpper(tokens[b.from]?.text ?? '')
  return tokens
    .slice(a.to, b.from)
    .every((t) => CONNECTORS.has(t.norm) || t.text === '(' || t.text === ')')
}

/** Whether another name stands beside this one, so that both are a list ("C or R"). */
function chained(
  tokens: readonly Token[],
  term: Term,
  clause: { readonly from: number; readonly to: number },
): boolean {
  return [termBehind(tokens, term.to, clause.to), termBefore(tokens, term.from, clause.from)].some(
    (other) => other?.concept.kind === 'language',
  )
}

/** The name behind one or two words that join; null where none stands there. */
function termBehind(tokens: readonly Token[], to: number, limit: number): Term | null {
  let at = to
  while (at < limit && at - to < 2 && CONNECTORS.has(tokens[at]?.norm ?? '')) at++
  return at > to ? termAt(tokens, at, limit) : null
}

/** The name of one word before one or two words that join; null where none stands there. */
function termBefore(tokens: readonly Token[], from: number, limit: number): Term | null {
  let at = from - 1
  while (at >= limit && from - at < 3 && CONNECTORS.has(tokens[at]?.norm ?? '')) at--
  return at < from - 1 && at >= limit ? termAt(tokens, at, at + 1) : null
}

/** A class of things whose first words name a practice: "data visualization tools" asks for data visualization. */
export function practiceIn(tokens: readonly Token[], item: NamedSkill): NamedSkill | null {
  for (let to = item.to - 1; to > item.from; to--) {
    const term = termAt(tokens, item.from, to)
    if (
      term &&
      term.concept.kind !== 'category' &&
      term.concept.kind !== 'none' &&
      term.guard === 'none'
    )
      return { from: term.from, to: term.to, concept: concept(term.concept.id) }
  }
  return null
}
