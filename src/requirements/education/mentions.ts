import { startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { DEGREE_WORDS, type DegreeName, type Level, type Sort } from './degrees.ts'
import type { Refuse } from '../refusal.ts'
import { subjectEndAt } from './subject-names.ts'
import * as lexicon from './lexicon.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import { wordSet, withPlurals } from '../../matcher/words.ts'

/** One degree or place of study that a clause names. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly levels: readonly Level[]
  readonly sort: Sort
}

const NOT_A_DEGREE_BEFORE = wordSet(lexicon.notADegreeBefore)
const NOT_A_DEGREE_AFTER = wordSet(lexicon.notADegreeBehind)

const NOT_STUDY_AFTER = wordSet(lexicon.notStudyAfter)

/** Every mention of a degree or a place of study among tokens `from` to `to`, in order, none inside another. `refuse` is told of words that mean something else. */
export function mentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  refuse?: Refuse,
): Mention[] {
  const found: (Mention & { readonly linked: boolean })[] = []
  for (const { entry, match } of DEGREE_WORDS.matches(tokens, from, to)) {
    if (entry.capitals && !isCapitals(tokens[match.from])) continue
    if (!isMeant(tokens, entry, match.from, match.to)) {
      refuse?.('meaning', match)
      continue
    }
    const last = found.at(-1)
    const mention = {
      from: match.from,
      to: match.to,
      levels: entry.levels,
      sort: entry.sort,
      linked: entry.linked,
    }
    if (!last || match.from >= last.to) found.push(mention)
    // "enrolled in a master's program" is about the degree that it names
    else if (
      last.sort === 'place' &&
      entry.sort === 'degree' &&
      (!entry.linked || entry.capitals) &&
      match.from > last.from
    )
      found[found.length - 1] = mention
    else if (match.to - match.from > last.to - last.from && match.from === last.from)
      found[found.length - 1] = mention
  }
  return joined(tokens, found, to)
}

const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === token.text.toUpperCase() || (startsUpper(token.text) && token.text.length > 3))

/** "return to the degree program": a matter of what comes after the job. */
const goesBack = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .some((t) => t.norm === 'return' || t.norm === 'returning' || t.norm === 'returns')

const ROLE_AFTER_ASSOCIATE = wordSet(`${withPlurals(titles)} ${lexicon.roleAfterAssociate}`)
const ranksJob = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(to, to + 4)
    .some(
      (t, i, all) =>
        ROLE_AFTER_ASSOCIATE.has(t.norm) &&
        all.slice(0, i).every((w) => w.kind === 'word' && w.norm !== 'in' && w.norm !== 'degree'),
    )

/** "Membership of the BCS", "accredited by the BCS", "BCS membership": a body of that name. */
const isOfBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:membership|members?|fellows?|fellowship|accredited|registration)$/.test(
    normAt(tokens, to),
  ) ||
  (normAt(tokens, from - 1) === 'the' &&
    /^(?:of|by|with)$/.test(normAt(tokens, from - 2)) &&
    /^(?:member|fellow|accredit|regist|certif|recogni)/.test(normAt(tokens, from - 3)))

const isMeant = (tokens: readonly Token[], entry: DegreeName, from: number, to: number): boolean =>
  !(entry.sort === 'degree' && isOfBody(tokens, from, to)) && isDegreeMeant(tokens, entry, from, to)

function isDegreeMeant(
  tokens: readonly Token[],
  { sort }: DegreeName,
  from: number,
  to: number,
): boolean {
  const first = normAt(tokens, from)
  if (sort === 'bare' || sort === 'place') {
    if (goesBack(tokens, from)) return false
    if (sort === 'bare' && to === from + 1 && /^degrees?$/.test(first))
      return isDegree(tokens, from, to)
  }
  if (/^associates?$/.test(first) && to === from + 1 && ranksJob(tokens, to)) return false
  if (sort === 'place') return !NOT_STUDY_AFTER.has(normAt(tokens, to))
  const before = normAt(tokens, from - 1)
  if (sort === 'bare' && (before === 'without' || before === 'no')) return false
  const check = BY_FIRST_WORD.get(first)
  return check === undefined || check(tokens, from, to, sort)
}

/** "degree" alone: not "to a high degree", nor "degree of freedom". */
const isDegree = (tokens: readonly Token[], from: number, to: number): boolean =>
  !NOT_A_DEGREE_BEFORE.has(normAt(tokens, from - 1)) && !NOT_A_DEGREE_AFTER.has(normAt(tokens, to))

type Check = (tokens: readonly Token[], from: number, to: number, sort: Sort) => boolean

/** "you'll graduate", "to advanced": no degree. */
const isStage: Check = (tokens, from) => !/^(?:to|you'll)$/.test(normAt(tokens, from - 1))

/** "scrum master", "to master", "master data", "masters the tools": no degree. */
const isMaster: Check = (tokens, from, to) =>
  !/^(?:scrum|to)$/.test(normAt(tokens, from - 1)) && !BEHIND_VERB.has(normAt(tokens, to))
const BEHIND_VERB = wordSet(lexicon.behindMasterAsVerb)

/** "Computer Science majors", "majors in": a field of study, not "a major release". */
const isMajor: Check = (tokens, from, to, sort) =>
  sort !== 'major' ||
  !NOT_BEFORE_MAJOR.has(normAt(tokens, from - 1)) ||
  /^(?:in|:)$/.test(normAt(tokens, to - 1)) ||
  normAt(tokens, to) === 'in'

/** What must hold around names that begin with a word of other uses. */
const BY_FIRST_WORD: ReadonlyMap<string, Check> = new Map([
  ['graduate', isStage],
  ['advanced', isStage],
  ['master', isMaster],
  ['masters', isMaster],
  ['major', isMajor],
  ['majors', isMajor],
])
const NOT_BEFORE_MAJOR = wordSet(lexicon.notBeforeMajor)

const BETWEEN = wordSet(lexicon.between)
const BEFORE_YEARS = wordSet(lexicon.beforeYears)

/** How many words may stand between a short name and the degree that makes it one. */
const LINK = 4

/** "MS with 3+ years", "AS + 5, or": a rung of a ladder of degrees and years. */
const leadsToYears = (tokens: readonly Token[], { to }: Mention, limit: number): boolean =>
  BEFORE_YEARS.has(tokens[to]?.norm ?? '') &&
  tokens[to + 1]?.kind === 'number' &&
  (isBareCount(tokens, to, limit) || isCountOfYears(tokens, to + 1, limit))

const ENDS_RUNG = new Set([',', ';', 'or'])
const isBareCount = (tokens: readonly Token[], to: number, limit: number): boolean =>
  tokens[to]?.text === '+' && (to + 2 >= limit || ENDS_RUNG.has(normAt(tokens, to + 2)))

function isCountOfYears(tokens: readonly Token[], count: number, limit: number): boolean {
  const unit = tokens[count + 1]?.text === '+' ? count + 2 : count + 1
  return unit < limit && /^(?:years?|yrs?)$/.test(normAt(tokens, unit))
}

const HIGHER = wordSet(lexicon.higher)

/** "MS or higher": what can be higher is a degree. */
const isRaised = (tokens: readonly Token[], { to }: Mention): boolean =>
  normAt(tokens, to) === 'or' && HIGHER.has(normAt(tokens, to + 1))

/** Leaves out short names that stand alone. */
function joined(
  tokens: readonly Token[],
  found: readonly (Mention & { readonly linked: boolean })[],
  limit: number,
): Mention[] {
  const sure = found.map(
    (m) =>
      !m.linked ||
      opensSubject(tokens, m, limit) ||
      leadsToYears(tokens, m, limit) ||
      isRaised(tokens, m),
  )
  const links = found.map((mention, i) => linkBetween(tokens, found[i - 1], mention))
  // a short name is as sure as its neighbour: "BS, MS, ME" is settled by its first
  for (let i = 1; i < found.length; i++) if (sure[i - 1] && links[i] !== 'none') sure[i] = true
  // two of them side by side ("MS/MA") settle each other
  for (let i = 1; i < found.length; i++) if (links[i] === 'slash') sure[i - 1] = sure[i] = true
  for (let i = found.length - 1; i > 0; i--) if (sure[i] && links[i] !== 'none') sure[i - 1] = true
  return found
    .filter((_, i) => sure[i])
    .map(({ from, to, levels, sort }) => ({ from, to, levels, sort }))
}

/** How a mention stands to the one before it: parted by a bar alone, by few small words, or not joined to it. */
function linkBetween(
  tokens: readonly Token[],
  a: Mention | undefined,
  b: Mention,
): 'slash' | 'near' | 'none' {
  if (!a) return 'none'
  if (b.from === a.to + 1 && tokens[a.to]?.text === '/') return 'slash'
  if (b.from - a.to > LINK) return 'none'
  for (let at = a.to; at < b.from; at++) if (!BETWEEN.has(normAt(tokens, at))) return 'none'
  return 'near'
}

const BEFORE_SUBJECT = wordSet(lexicon.beforeSubject)

/** Whether a subject or "degree" follows: "MS in Statistics", "Master in CS". */
function opensSubject(tokens: readonly Token[], { from, to }: Mention, limit: number): boolean {
  if (to >= limit) return false
  const after = normAt(tokens, to)
  if (BEHIND_DEGREE.has(after)) return true
  const first = normAt(tokens, from)
  if (STUDENTS.has(first)) return false
  let at = after === 'in' || (after === 'of' && first.startsWith('ma')) ? to + 1 : to
  while (at > to && at < limit && BEFORE_SUBJECT.has(normAt(tokens, at))) {
    if (/^(?:related|relevant|similar)$/.test(normAt(tokens, at))) return true
    at++
  }
  return at < limit && (subjectEndAt(tokens, at, limit) > 0 || isAmongRelated(tokens, at, limit))
}

/** Words of a subject that no list names, and of those named with it, at most. */
const UNNAMED = 7

/** "MS in Toxicology, Pharmacology or a related field": what others are related to is a subject, whatever its name. */
function isAmongRelated(tokens: readonly Token[], from: number, limit: number): boolean {
  if (!startsUpper(tokens[from]?.text ?? '')) return false
  const end = Math.min(limit, from + UNNAMED)
  for (let at = from + 1; at < end; at++)
    if (RELATED.has(normAt(tokens, at)))
      return normAt(tokens, at - 1).length < 3 && OF_STUDY.has(normAt(tokens, at + 1))
  return false
}

const RELATED = wordSet(lexicon.relatedToUnnamed)
const OF_STUDY = wordSet(lexicon.nounsBehindUnnamed)

const BEHIND_DEGREE = wordSet(lexicon.behindDegree)
const STUDENTS = wordSet(lexicon.gradeOfStudent)
