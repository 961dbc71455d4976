import { startsUpper } from '../../text/chars.ts'
import { pattern, PatternIndex } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'
import { holdsDigit, holdsUpper } from '../../text/words.ts'
import type { Context } from '../kind.ts'
import type { Item, Signs } from './mentions.ts'
import { CLASS_NOUNS, CONNECTORS, MODIFIERS, ROLES, SOFT } from './words.ts'

/** Words that end a name which the vocabulary does not know. */
const STOPS = new Set(
  `a an the of in with on at to for from by as is are be been was were will would can could should must may might that which who whom whose when where while if then than so because but not no your our their his her its you we they he she it this these those and or
  using use used within across through during per via into onto over under between among about after before both either such like including preferably ideally especially plus also well very more most least highly
  have has had do does did make makes made need needs want wants help helps work works working build builds building develop develops developing design designs designing create creates creating manage manages managing lead leads leading write writes writing
  upon each every following largest leading fastest biggest newest nation's world's nation’s world’s`.split(
    /\s+/,
  ),
)

/** Token indexes of what is a name of the vocabulary, used as a skill or not. */
type Stretch = Pick<Item, 'from' | 'to'>

/** A name has at most so many words; longer runs are prose. */
const LONGEST = 4

/** Names that the sentence makes skills though the vocabulary lacks them: objects of "experience with", and neighbours in a list of known skills. */
export function unknownItems(
  context: Context,
  known: readonly Item[],
  terms: readonly Stretch[],
  { ends, attitudes: away }: Signs,
): Item[] {
  const { tokens, clause } = context
  const found: Item[] = handiwork(context, known)
  // where another kind claims words of the clause, its examples are of that kind: venues, permits, certificates
  const foreign = known.length === 0 && claimsAny(context)
  for (const chunk of chunks(tokens, clause.from, clause.to)) {
    const [from, to] = trim(tokens, chunk.from, chunk.to, ends)
    if (to <= from || to - from > LONGEST || away.some(([a, b]) => a <= from && from < b)) continue
    const items = [...known, ...found]
    let taken = false
    for (let at = from; at < to; at++)
      taken ||=
        context.claimed(at) ||
        context.found(at) ||
        terms.some((t) => t.from <= at && at < t.to) ||
        items.some((k) => k.from <= at && at < k.to)
    if (taken || !canBeName(tokens, from, to)) continue
    // a capital, a digit or a sign inside makes it a name; the first word of a sentence always has a capital
    const first = tokens[from === clause.from ? from + 1 : from]?.text ?? ''
    const named =
      from + (from === clause.from ? 1 : 0) < to && isMarked(first + (tokens[to - 1]?.text ?? ''))
    const whole = from === chunk.from && to === chunk.to
    const inList = neighbours(items, chunk.from, chunk.to)
    const object =
      ends.has(from) ||
      ends.has(chunk.from) ||
      (isTask(tokens, from) && endsBetween(ends, chunk.from, from))
    if (foreign) continue
    if (
      (named && (inList || object)) ||
      (object && to - from > 1) ||
      (whole &&
        inList &&
        (ends.size > 0 || known.length > 2 || closes(tokens, clause.from, clause.to)))
    )
      found.push({ from, to, concept: null })
  }
  return found
}

function claimsAny({ clause, claimed }: Context): boolean {
  for (let at = clause.from; at < clause.to; at++) if (claimed(at)) return true
  return false
}

const ABBREVIATIONS = new Set([
  'e.g',
  'e.g.',
  'eg',
  'i.e',
  'i.e.',
  'ie',
  'etc',
  'etc.',
  'vs',
  'altro',
  'altri',
  'ecc',
  'ecc.',
  'usw',
  'usw.',
  'andere',
  'otros',
  'autres',
])

const WORKS = pattern(
  'wrangle|wrangling|manipulate|manipulating|clean|cleaning|query|querying|process|processing|munge|munging|transform|transforming|visualize|visualizing|interpret|read|reading|write|writing|debug|debugging|test|testing|train|training|tune|tuning|deploy|deploying|developing|building and|/? understand|write|test|testing|debug|writing|deploy|deploying? ..2 code|scripts|queries|models|dataset|datasets|data',
)
const WORK = new PatternIndex([{ pattern: WORKS }])

const ASKS_WORK = new Set([
  'ability',
  'able',
  'experience',
  'capable',
  'comfortable',
  'you',
  'proficient',
  'can',
])

/** Words that may stand before "comfortable reading code": a label and what it tells. */
const LABELLED = 15

/** Whether a clause may ask for such work, though it names no skill. */
export const doesWork = ({ tokens, clause }: Context): boolean =>
  ASKS_WORK.has(tokens[clause.from]?.norm ?? '') &&
  WORK.matches(tokens, clause.from, clause.to).some(() => true)

/** What one does with code, data and models, where the sentence asks whether one can: "ability to wrangle raw data". */
function handiwork({ tokens, clause, claimed, demand }: Context, known: readonly Item[]): Item[] {
  const found: Item[] = []
  const opens =
    ASKS_WORK.has(tokens[clause.from]?.norm ?? '') ||
    tokens
      .slice(clause.from, Math.min(clause.to, clause.from + LABELLED))
      .some((t) => t.norm === 'ability' || t.norm === 'comfortable')
  if (!demand || !opens) return found
  for (const { match } of WORK.matches(tokens, clause.from, clause.to)) {
    // "building data intensive platforms": the word behind it makes it something else
    const next = tokens[match.to]
    if (
      match.to < clause.to &&
      next?.kind === 'word' &&
      !STOPS.has(next.norm) &&
      !/(?:ed|en)$/.test(next.norm)
    )
      continue
    if (claimed(match.from) || known.some((k) => k.from < match.to && match.from < k.to)) continue
    if ((found.at(-1)?.to ?? 0) <= match.from)
      found.push({ from: match.from, to: match.to, concept: null })
  }
  return found
}

/** Whether the clause ends with "… skills" or "… experience", which makes its list one of skills. */
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - 4; at--)
    if (
      ['skills', 'experience', 'knowledge', 'expertise', 'proficiency', 'familiarity'].includes(
        tokens[at]?.norm ?? '',
      )
    )
      return true
  return false
}

/** A capital, a figure or a sign as names of software have. */
const isMarked = (text: string): boolean =>
  holdsUpper(text) || holdsDigit(text) || text.includes('+') || text.includes('#')

interface Chunk {
  readonly from: number
  readonly to: number
}

/** The clause between commas, brackets and the words that join a list. */
function chunks(tokens: readonly Token[], from: number, to: number): Chunk[] {
  const result: Chunk[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const token = tokens[at]
    if (
      at < to &&
      token &&
      !CONNECTORS.has(token.norm) &&
      !['(', ')', ':', ';', '.', '–', '—', '-', '|', '[', ']', '"', '“', '”'].includes(token.text)
    )
      continue
    if (at > start) result.push({ from: start, to: at })
    start = at + 1
  }
  return result
}

/** The name inside a chunk: behind the last cue, before the first word that ends it, without modifiers at its rim. */
function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
  ends: ReadonlySet<number>,
): [number, number] {
  let start = from
  for (let at = from + 1; at < to; at++) if (ends.has(at)) start = at
  while (
    start < to &&
    (STOPS.has(tokens[start]?.norm ?? '') ||
      (MODIFIERS.has(tokens[start]?.norm ?? '') && start + 1 < to)) &&
    !startsUpper(tokens[start]?.text ?? '')
  )
    start++
  let end = start
  while (end < to && !STOPS.has(tokens[end]?.norm ?? '') && tokens[end]?.kind !== 'sign') end++
  while (
    end > start + 1 &&
    (MODIFIERS.has(tokens[end - 1]?.norm ?? '') || CLASS_NOUNS.has(tokens[end - 1]?.norm ?? '')) &&
    (startsUpper(tokens[start]?.text ?? '') || holdsDigit(tokens[start]?.text ?? ''))
  )
    end--
  return [start, end]
}

/** Whether a verb stands before a name: "developing mobile games". */
const isTask = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]ing$/.test(tokens[at - 1]?.norm ?? '') && STOPS.has(tokens[at - 1]?.norm ?? '')

/** Whether a cue ends between the head of a chunk and the name in it: "experience with developing mobile games". */
function endsBetween(ends: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (ends.has(at)) return true
  return false
}

/** Whether the words can be a name: none of manners and business, at least one letter. */
function canBeName(tokens: readonly Token[], from: number, to: number): boolean {
  let solid = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'sign' || ABBREVIATIONS.has(token.norm)) return false
    if (token.text.includes('.') && /\.(?:com|org|io|net|co)$/.test(token.norm)) return false
    if (SOFT.has(token.lemma) || SOFT.has(token.norm)) continue
    if (
      token.kind === 'word' &&
      token.text.length > 1 &&
      !MODIFIERS.has(token.norm) &&
      !CLASS_NOUNS.has(token.norm)
    )
      solid++
  }
  return (
    solid > 0 &&
    !SOFT.has(tokens[to - 1]?.norm ?? '') &&
    !ROLES.has(tokens[to - 1]?.norm ?? '') &&
    ![
      'similar',
      'other',
      'related',
      'equivalent',
      'comparable',
      'another',
      'any',
      'experience',
      'understanding',
      'knowledge',
      'limited',
      'multiple',
      'independent',
      'proper',
      'demonstrating',
      'essential',
      'operational',
      'structured',
      'hierarchical',
    ].includes(tokens[from]?.norm ?? '')
  )
}

/** Whether a known skill stands right before or behind the chunk, with only the joint between. */
const neighbours = (known: readonly Item[], from: number, to: number): boolean =>
  known.some((k) => (k.to <= from && from - k.to <= 3) || (k.from >= to && k.from - to <= 2))
