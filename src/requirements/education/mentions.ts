import { filter, map } from '../../core/lists.ts'
import { startsUpper } from '../../text/chars.ts'
import type { Token } from '../../text/tokens.ts'
import { DEGREE_WORDS, type DegreeName, type Level, type Sort } from './degrees.ts'
import { namedAt } from './names.ts'
import * as lexicon from './lexicon.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import { wordSet, withPlurals } from '../../text/words.ts'

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

/** Every mention of a degree or a place of study among tokens `from` to `to`, in order, none inside another. */
export function mentions(tokens: readonly Token[], from: number, to: number): Mention[] {
  const found: (Mention & { readonly linked: boolean })[] = []
  for (const { entry, match } of DEGREE_WORDS.matches(tokens, from, to)) {
    if (entry.capitals && !isCapitals(tokens[match.from])) continue
    if (!isMeant(tokens, entry, match.from, match.to)) continue
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

function isMeant(tokens: readonly Token[], name: DegreeName, from: number, to: number): boolean {
  const before = tokens[from - 1]?.norm ?? ''
  const after = tokens[to]?.norm ?? ''
  const first = tokens[from]?.norm ?? ''
  if ((name.sort === 'bare' || name.sort === 'place') && goesBack(tokens, from)) return false
  if (name.sort === 'bare' && /^degrees?$/.test(first) && to === from + 1)
    return !NOT_A_DEGREE_BEFORE.has(before) && !NOT_A_DEGREE_AFTER.has(after)
  if (/^associates?$/.test(first) && to === from + 1 && ranksJob(tokens, to)) return false
  if (name.sort === 'place') return !NOT_STUDY_AFTER.has(after)
  if (name.sort === 'bare' && (before === 'without' || before === 'no')) return false
  if (first === 'graduate' || first === 'advanced') return before !== 'to' && before !== "you'll"
  if (first === 'master' || first === 'masters')
    return before !== 'scrum' && before !== 'to' && after !== 'data'
  if (name.sort === 'major' && /^majors?$/.test(first))
    return (
      ![
        'a',
        'the',
        'any',
        'other',
        'all',
        'two',
        'three',
        'one',
        'of',
        'most',
        'and',
        'our',
        'every',
      ].includes(before) ||
      ['in', ':'].includes(tokens[to - 1]?.norm ?? '') ||
      after === 'in'
    )
  return true
}

const BETWEEN = wordSet(lexicon.between)

/** How many words may stand between a short name and the degree that makes it one. */
const LINK = 4

/** "MS with 3+ years": a rung of a ladder of degrees and years. */
function leadsToYears(tokens: readonly Token[], { to }: Mention, limit: number): boolean {
  if (!['with', 'and', '+', 'plus', '&'].includes(tokens[to]?.norm ?? '')) return false
  const [count, unit] = [tokens[to + 1], tokens[to + 2]?.text === '+' ? to + 3 : to + 2]
  return (
    unit < limit && count?.kind === 'number' && /^(?:years?|yrs?)$/.test(tokens[unit]?.norm ?? '')
  )
}

/** Leaves out short names that stand alone. */
function joined(
  tokens: readonly Token[],
  found: readonly (Mention & { readonly linked: boolean })[],
  limit: number,
): Mention[] {
  const touches = (a: Mention, b: Mention): boolean => {
    if (b.from - a.to > LINK) return false
    for (let at = a.to; at < b.from; at++) if (!BETWEEN.has(tokens[at]?.norm ?? '')) return false
    return true
  }
  const sure = map(
    found,
    (m) => !m.linked || opensSubject(tokens, m, limit) || leadsToYears(tokens, m, limit),
  )
  // a short name is as sure as its neighbour: "BS, MS, ME" is settled by its first
  for (let i = 1; i < found.length; i++)
    if (!sure[i] && sure[i - 1] && touches(found[i - 1] as Mention, found[i] as Mention))
      sure[i] = true
  // two of them side by side ("MS/MA") settle each other
  for (let i = 1; i < found.length; i++)
    if (
      found[i]?.from === (found[i - 1]?.to ?? 0) + 1 &&
      tokens[(found[i]?.from ?? 1) - 1]?.text === '/'
    )
      sure[i - 1] = sure[i] = true
  for (let i = found.length - 2; i >= 0; i--)
    if (!sure[i] && sure[i + 1] && touches(found[i] as Mention, found[i + 1] as Mention))
      sure[i] = true
  return map(
    filter(found, (_, i) => sure[i]),
    ({ from, to, levels, sort }) => ({ from, to, levels, sort }),
  )
}

const BEFORE_SUBJECT = wordSet(lexicon.beforeSubject)

/** Whether a subject or "degree" follows: "MS in Statistics", "Master in CS". */
function opensSubject(tokens: readonly Token[], { from, to }: Mention, limit: number): boolean {
  const after = tokens[to]?.norm ?? ''
  if (to >= limit) return false
  if (
    [
      'degree',
      'degrees',
      'required',
      'preferred',
      'program',
      'programme',
      'programs',
      'student',
      'students',
    ].includes(after)
  )
    return true
  const first = tokens[from]?.norm ?? ''
  if (
    first === 'graduate' ||
    first === 'advanced' ||
    first === 'undergraduate' ||
    first === 'undergrad' ||
    first === 'grad' ||
    first === 'postgraduate'
  )
    return false
  let at = after === 'in' || (after === 'of' && first.startsWith('ma')) ? to + 1 : to
  while (at > to && at < limit && BEFORE_SUBJECT.has(tokens[at]?.norm ?? '')) {
    if (/^(?:related|relevant|similar)$/.test(tokens[at]?.norm ?? '')) return true
    at++
  }
  return at < limit && namedAt(tokens, at, limit) > 0
}
