import { isGerund, normAt, type Token } from '../../matcher/tokenizer.ts'
import { termAt, type Concept } from '../../vocabulary/index.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { wordSet } from '../../matcher/words.ts'
import { withoutNumber } from './counted.ts'
import * as lexicon from './lexicon.ts'
import type { NamedSkill } from './mentions.ts'
import { CLASS_NOUNS, MODIFIERS } from './word-classes.ts'
import { isTimeAlone } from './years-of-group.ts'

/**
 * The names in stretches that were found by their surroundings: without what is no part of them, parted where they are several, each with its concept where the vocabulary
 * knows it. `limit` is where the clause ends; what `isOther` holds for is left out.
 */
export const proposedNames = (
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
  limit: number,
  isOther: (range: TokenRange) => boolean,
): NamedSkill[] =>
  ranges
    .flatMap((range) => partedByMarks(tokens, range))
    .map((range) => withoutNumber(tokens, range))
    .map((range) => withinBrackets(tokens, range, limit))
    .map((range) => withoutRims(tokens, range))
    .filter((range) => !isOther(range))
    .map((range) => withoutOpening(tokens, range))
    .filter(({ from, to }) => to > from && !isTimeAlone(tokens, from, to))
    .filter((range) => !isNumber(tokens, range) && !tellsWhen(tokens, range.from, range.to))
    .flatMap(({ from, to }) => partedBySlash(tokens, from, Math.min(to, limit)))

/** "Room · Dagger": marks that part names, however the name was found. */
function partedByMarks(tokens: readonly Token[], { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !PARTS_NAMES.has(tokens[at]?.text ?? '')) continue
    if (at > start) parts.push({ from: start, to: at })
    start = at + 1
  }
  return parts
}
const PARTS_NAMES = new Set(['·', '|', '•'])

/**
 * The range without half of a pair of brackets: "Amazon Web Services (AWS" takes in the bracket that closes behind it, "GCP)" leaves its own. `limit` is where the
 * clause ends.
 */
function withinBrackets(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  limit: number,
): TokenRange {
  const open: number[] = []
  for (let at = from; at < to; at++) {
    const { text } = tokens[at] ?? {}
    if (text === '(' || text === '[') open.push(at)
    else if ((text === ')' || text === ']') && open.pop() === undefined) return { from, to: at }
  }
  const [first] = open
  if (first === undefined) return { from, to }
  if (open.length === 1 && to < limit && /^[)\]]$/.test(tokens[to]?.text ?? ''))
    return { from, to: to + 1 }
  return first === from ? { from: from + 1, to } : { from, to: first }
}

const RIM_BEFORE = wordSet(lexicon.rimBeforeName)
const RIM_BEHIND = wordSet(lexicon.rimBehindName)

/** In small letters these deny the name behind them: "no Oracle", but not "No SQL". */
const DENIES = wordSet('no not never without')

/** A name without the small words at its ends that join it to its sentence: "business logic and", "with server management". */
function withoutRims(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range
  while (to > from && RIM_BEHIND.has(normAt(tokens, to - 1)) && !tokens[to - 1]?.hyphen) to--
  while (
    from < to &&
    (RIM_BEFORE.has(normAt(tokens, from)) || DENIES.has(tokens[from]?.text ?? '')) &&
    !tokens[from + 1]?.hyphen &&
    termAt(tokens, from, to) === null
  )
    from++
  return { from, to }
}

/** Nothing but figures and signs: "NIST SP 800-27, 30, 37" names no skill called 30. */
const isNumber = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).every((t) => t.kind !== 'word')

const ARTICLES = wordSet('a an the')
const PARTICLES = wordSet(lexicon.particlesOfDoing)

/** A name without its article, and without what is done with the thing: "a soldering iron", "rolling out EPOS". */
function withoutOpening(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  if (termAt(tokens, from, to) !== null) return { from, to }
  if (ARTICLES.has(normAt(tokens, from))) return { from: from + 1, to }
  const first = tokens[from]
  const isDone = first && isGerund(first) && PARTICLES.has(normAt(tokens, from + 1))
  return isDone && from + 2 < to ? { from: from + 2, to } : { from, to }
}

/** "evening deploys": when one works, and no skill, where the vocabulary knows none in it. */
const tellsWhen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => WORDS_OF_TIMES.has(t.norm)) &&
  !tokens.slice(from, to).some((_, i) => termAt(tokens, from + i, to) !== null)

const WORDS_OF_TIMES = wordSet(lexicon.wordsOfTimes)

/** The skill that these words name; its concept where the vocabulary has one of the name, or of the name that the words are about ("AWS services"). */
function itemAt(tokens: readonly Token[], from: number, to: number): NamedSkill {
  const whole = termAt(tokens, from, to)
  if (whole?.to === to && whole.concept.kind !== 'none') return { from, to, concept: whole.concept }
  return { from, to, concept: explainedAt(tokens, from, to) ?? meantAt(tokens, from, to) }
}

/** "Amazon Web Services (AWS)", "ETL (Extract, Transform, Load)", "life cycles (SDLC)": one thing by two names, of which the vocabulary knows the first or else the second. */
function explainedAt(tokens: readonly Token[], from: number, to: number): Concept | null {
  let open = from + 1
  while (open < to && tokens[open]?.text !== '(') open++
  if (open >= to - 2 || tokens[to - 1]?.text !== ')') return null
  return meantAt(tokens, from, open) ?? meantAt(tokens, open + 1, to - 1)
}

/** The one thing that the words from `from` to `to` are about; null where they are about none that is known, or several. */
function meantAt(tokens: readonly Token[], from: number, to: number): Concept | null {
  const inner: Concept[] = []
  for (let at = from; at < to;) {
    const term = termAt(tokens, at, to)
    if (term && term.concept.kind !== 'none') inner.push(term.concept)
    else if (!saysLittle(tokens[at])) return null
    at = term ? term.to : at + 1
  }
  // "Grafana monitoring software": the product is meant, the rest says what it is
  const products = inner.filter(({ kind }) => !['knowledge', 'method', 'category'].includes(kind))
  const meant = products.length > 0 ? products : inner
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** Names with strokes between them are shorter, in tokens: what goes on is no name, and to try each of its ends would take the square of it. */
const LONGEST_PARTED = 24

/** "ETL/ELT processes" names two where the vocabulary knows a name on either side of the slash and none that holds it ("CI/CD"). */
function partedBySlash(tokens: readonly Token[], from: number, to: number): NamedSkill[] {
  const whole = itemAt(tokens, from, to)
  if (whole.concept || to - from > LONGEST_PARTED) return [whole]
  let slash = from + 1
  while (slash < to - 1 && tokens[slash]?.text !== '/') slash++
  if (slash >= to - 1) return [whole]
  const [first, rest] = [itemAt(tokens, from, slash), partedBySlash(tokens, slash + 1, to)]
  return first.concept && rest.every(({ concept }) => concept) ? [first, ...rest] : [whole]
}

/** Words that change nothing of what a name beside them means: "modern", "services", "programming". */
const saysLittle = (token: Token | undefined): boolean =>
  MODIFIERS.has(token?.norm ?? '') || CLASS_NOUNS.has(token?.norm ?? '') || token?.kind === 'number'
