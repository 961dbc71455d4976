import { startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { subjectEndAt, namedBefore } from './subject-names.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** The subjects of a degree as they are written, and whether others near them will do. */
export interface Subjects {
  readonly fields: readonly string[]
  readonly related: boolean
  /** Tokens that say it, from the first subject to the last; `from` = `to` where none was found. */
  readonly from: number
  readonly to: number
}

const RELATED = wordSet(lexicon.related)
const FIELD_NOUNS = wordSet(lexicon.fieldNouns)
const PARTS = wordSet(lexicon.parts)
const LEADS = wordSet(lexicon.leads)
const ENDS = wordSet(lexicon.ends)
const CLOSED = wordSet(lexicon.closed)
const ALTERNATIVE = wordSet(lexicon.alternative)

const HEADS = wordSet(lexicon.heads)

const OWNED = wordSet(lexicon.owners)
const NO_SUBJECT = wordSet(lexicon.noSubject)

/** How far behind the degree its subjects can begin, in words. */
const REACH = 16
/** The longest subject, in words. */
const LONGEST = 6

/** Without the digits of the next line, where the line end was lost: "related field3+ years". */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && FIELD_NOUNS.has(token.norm.replace(/\d+$/, ''))

const textOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

/** Subjects behind a degree that ends before `at`: "… in Computer Science, Physics or a related field". */
export function subjectsAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Subjects {
  const none = { fields: [], related: false, from: at, to: at }
  if (at < limit && subjectEndAt(tokens, at, limit) > 0) return list(text, tokens, at, limit, false)
  for (let i = at; i < limit && i < at + REACH; i++) {
    const token = tokens[i]
    if (!token) return none
    const { norm } = token
    if (OPENS_LIST.has(norm)) {
      const loose = norm === 'in' && BEFORE_IN.has(normAt(tokens, i - 1))
      const read = list(text, tokens, i + 1, limit, loose)
      if (read.to > read.from) return read
    }
    if (token.kind === 'number' || norm === ';') return none
    if (CLOSED.has(norm) && !isAlternative(tokens, i)) return none
  }
  return none
}

/** "a degree or similar experience in …", "a degree or certification in …": what follows is the subject of both. */
const isAlternative = (tokens: readonly Token[], at: number): boolean =>
  ALTERNATIVE.has(normAt(tokens, at - 1)) ||
  (/^(?:or|[/])$/.test(normAt(tokens, at - 1)) && /^certifications?$/.test(normAt(tokens, at)))

const OPENS_LIST = wordSet(lexicon.opensSubjects)
const BEFORE_IN = wordSet(lexicon.beforeInSubject)

/** Reads a list of subjects from `start`. `loose`: the first may be a subject that no list knows. */
function list(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
  loose: boolean,
): Subjects {
  const fields: string[] = []
  let related = false
  let [from, to] = [-1, start]
  let at = lead(tokens, start, limit)
  // "projects of our business" belong to somebody; a subject to nobody
  while (at < limit && !OWNED.has(tokens[at]?.norm ?? '')) {
    const part = partAt(tokens, at, limit, strictness(fields.length, loose))
    if (!part) break
    if (from < 0) from = at
    to = part.end
    if (part.named) fields.push(textOf(text, tokens, at, to))
    related ||= part.related
    if (!goesOn(tokens, part, limit)) break
    at = lead(tokens, part.next, limit)
  }
  return {
    fields: [...new Set(fields)],
    related,
    from: from < 0 ? start : from,
    to,
  }
}

type Strictness = 'first' | 'inside' | 'no'

/** How a subject that no list knows is taken: as the first only of a loose list, with care between others. */
function strictness(already: number, loose: boolean): Strictness {
  if (already > 0) return 'inside'
  return loose ? 'first' : 'no'
}

/** A part of a list of subjects: a subject by its name, or "a related field". */
interface ListPart {
  readonly named: boolean
  readonly end: number
  /** Where the list goes on: behind the noun of a subject, or behind "related". */
  readonly next: number
  readonly related: boolean
}

/** The part of a list that begins at a token; null where there is none. */
function partAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  loose: Strictness,
): ListPart | null {
  const other = relatedAt(tokens, at, limit, loose === 'inside')
  if (other > 0) return { named: false, end: other, next: other, related: true }
  const end = subjectEnd(tokens, at, limit, loose)
  if (end <= at) return null
  const related = end < limit && normAt(tokens, end) === 'related'
  let next = end < limit && isNoun(tokens[end]) ? end + 1 : end
  if (next < limit && normAt(tokens, next) === 'related') next += isNoun(tokens[next + 1]) ? 2 : 1
  return { named: true, end, next, related }
}

/** Whether a list goes on behind a part: with a joint, a bracket that opens, or examples; behind a subject a bracket may close as well. */
function goesOn(tokens: readonly Token[], { named, next: at }: ListPart, limit: number): boolean {
  const next = tokens[at]
  if (!next || (named && at >= limit)) return false
  const isBracket = named ? /^[()[\]]$/.test(next.text) : next.text === '('
  return isBracket || PARTS.has(next.norm) || isExample(tokens, at)
}

/** "such as", "e.g.", "including": the subjects that follow are examples. */
const isExample = (tokens: readonly Token[], at: number): boolean =>
  EXAMPLES.has(normAt(tokens, at))

const EXAMPLES = wordSet(lexicon.examples)

/** Skips what stands before a subject; stays where a new thought begins. */
function lead(tokens: readonly Token[], start: number, limit: number): number {
  let at = start
  while (
    at < limit &&
    at - start < 8 &&
    LEADS.has(normAt(tokens, at)) &&
    subjectEndAt(tokens, at, limit) === 0
  ) {
    const norm = normAt(tokens, at)
    if ((RELATED.has(norm) || norm === 'any') && relatedAt(tokens, at, limit, true) > 0) return at
    at++
  }
  return at
}

/** End of "related technical field", "similar", "or equivalent" at `at`; 0 where it stands for something else ("equivalent experience"). */
function relatedAt(
  tokens: readonly Token[],
  start: number,
  limit: number,
  listed: boolean,
): number {
  if (!RELATED.has(normAt(tokens, start))) return 0
  for (let at = start + 1; at < limit && at - start < LONGEST; at++) {
    const norm = normAt(tokens, at)
    if (isNoun(tokens[at])) {
      const isStudy =
        normAt(tokens, at + 1) === 'of' && /^stud(?:y|ies)$/.test(normAt(tokens, at + 2))
      return isStudy ? Math.min(at + 3, limit) : at + 1
    }
    if (NO_FIELD.has(norm)) return 0
    if (ENDS_RELATED.has(norm)) break
  }
  return listed && !OTHERS.has(normAt(tokens, start)) ? relatedAlone(tokens, start + 1, limit) : 0
}

const NO_FIELD = wordSet(lexicon.noField)
const ENDS_RELATED = wordSet(lexicon.endsRelated)
const OTHERS = wordSet(lexicon.otherSubjects)
const BEHIND_RELATED = wordSet(lexicon.behindRelated)

/** "or similar", "or related engineering": no noun follows, so that what stands at `next` must end the list or be a subject. */
function relatedAlone(tokens: readonly Token[], next: number, limit: number): number {
  const norm = normAt(tokens, next)
  if (next >= limit || ENDS.has(norm) || BEHIND_RELATED.has(norm)) return next
  return HEADS.has(norm) || subjectEndAt(tokens, next, limit) > 0 ? next + 1 : 0
}

/** End of the subject at `at`; `at` where none stands there. */
function subjectEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  loose: Strictness,
): number {
  const named = subjectEndAt(tokens, at, limit)
  const run = runEnd(tokens, at, limit)
  if (named > 0 && named === run - 1 && run > at && isNoun(tokens[run - 1])) return named
  const shaped = isShaped(tokens, at, run, named)
  if (named > 0 && (named >= run || !shaped)) return named
  return shaped || isUnknown(tokens, at, run, limit, loose) ? run : at
}

/** Whether a few words that no list knows are taken for a subject. */
function isUnknown(
  tokens: readonly Token[],
  at: number,
  run: number,
  limit: number,
  loose: Strictness,
): boolean {
  if (loose === 'no' || (loose === 'inside' && !isBetweenKnown(tokens, at, run, limit)))
    return false
  const isClosed = run >= limit || endsRun(tokens, run)
  return isClosed && run > at && run - at <= 4 && !NO_SUBJECT.has(normAt(tokens, at))
}

const endsRun = (tokens: readonly Token[], at: number): boolean =>
  PARTS.has(normAt(tokens, at)) || ENDS.has(normAt(tokens, at))

/** End of the words in a row that may be one subject. */
function runEnd(tokens: readonly Token[], at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST)
  let run = at
  while (run < last && !endsRun(tokens, run) && tokens[run]?.kind === 'word') run++
  return run
}

/** It ends as a subject does: "… engineering", "… studies". */
const isShaped = (tokens: readonly Token[], at: number, run: number, named: number): boolean =>
  run > at &&
  (run - at > 1 || named > 0) &&
  (HEADS.has(normAt(tokens, run - 1)) || namedBefore(tokens, run, run - 1) < run)

/** Between two known subjects stands a third, whatever its name. */
const isBetweenKnown = (
  tokens: readonly Token[],
  at: number,
  run: number,
  limit: number,
): boolean =>
  PARTS.has(normAt(tokens, run)) &&
  run - at <= 3 &&
  startsUpper(tokens[at]?.text ?? '') &&
  subjectEndAt(tokens, lead(tokens, run, limit), limit) > 0

/** Subjects before a degree that begins at `from`: "a Computer Science or Physics degree", "a relevant degree". */
export function subjectsBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  floor: number,
): Subjects {
  const fields: string[] = []
  let related = false
  let at = from
  while (at - 1 >= floor) {
    const start = namedBefore(tokens, at, floor)
    // "OR Master's degree": the word that opens a line of a ladder, in capitals, is not operations research
    const isNamed = start < at && !(start === floor && normAt(tokens, start) === 'or')
    if (!isNamed && !RELATED_BEFORE.has(normAt(tokens, at - 1))) break
    if (isNamed) fields.unshift(textOf(text, tokens, start, at))
    else related = true
    at = isNamed ? start : at - 1
    const end = jointBefore(tokens, at, floor)
    if (end < 0 || namedBefore(tokens, end, floor) >= end) break
    at = end
  }
  return { fields: [...new Set(fields)], related, from: at, to: from }
}

const RELATED_BEFORE = wordSet(lexicon.relatedBefore)

/** Where the part ends that a joint links to the one at `at`; -1 where no joint stands before it. */
function jointBefore(tokens: readonly Token[], at: number, floor: number): number {
  let before = at - 1
  while (before >= floor && /^an?$/.test(normAt(tokens, before))) before--
  if (before < floor || !PARTS.has(normAt(tokens, before))) return -1
  while (before >= floor && PARTS.has(normAt(tokens, before))) before--
  return before + 1
}
