import { startsUpper } from '../../text/chars.ts'
import type { Token } from '../../text/tokens.ts'
import { namedAt, namedBefore } from './names.ts'
import { wordSet } from '../../text/words.ts'
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
  for (let i = at; i < limit && i < at + REACH; i++) {
    const token = tokens[i]
    if (!token) return none
    const norm = token.norm
    if (i === at && namedAt(tokens, i, limit) > 0) return list(text, tokens, i, limit, false)
    if (
      [
        'in',
        ':',
        '(',
        'of',
        'on',
        ',',
        '-',
        '–',
        '[',
        'as',
        'like',
        'e.g.',
        'discipline',
        'fields',
      ].includes(norm)
    ) {
      const strict =
        norm !== 'in' ||
        ![
          'degree',
          'degrees',
          "bachelor's",
          "master's",
          'program',
          'phd',
          'student',
          'students',
          'majoring',
          'ph.d.',
          'bs',
          'ms',
          'b.s.',
          'm.s.',
          'bachelors',
          'masters',
          'higher',
          'diploma',
          'studies',
          'ba',
          'bsc',
          'msc',
          'bachelor',
          'master',
          'major',
          'university',
          'college',
        ].includes(tokens[i - 1]?.norm ?? '')
      const read = list(text, tokens, i + 1, limit, !strict)
      if (read.to > read.from) return read
    }
    if (token.kind === 'number' || norm === ';') return none
    if (CLOSED.has(norm) && !ALTERNATIVE.has(tokens[i - 1]?.norm ?? '')) return none
  }
  return none
}

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
  let at = start
  let from = -1
  let to = start
  for (;;) {
    at = lead(tokens, at, limit)
    if (at >= limit) break
    const other = relatedAt(tokens, at, limit, fields.length > 0)
    if (other > 0) {
      related = true
      from = from < 0 ? at : from
      to = other
      at = other
      if (!PARTS.has(tokens[at]?.norm ?? '') && tokens[at]?.text !== '(' && !isExample(tokens, at))
        break
      continue
    }
    const end = subjectEnd(
      tokens,
      at,
      limit,
      fields.length === 0 ? (loose ? 'first' : 'no') : 'inside',
    )
    if (end <= at) break
    const noun = isNoun(tokens[end]) && end < limit
    if (tokens[end]?.norm === 'related' && end < limit) related = true
    fields.push(textOf(text, tokens, at, end))
    from = from < 0 ? at : from
    to = end
    at = noun ? end + 1 : end
    if (tokens[at]?.norm === 'related' && at < limit) at += isNoun(tokens[at + 1]) ? 2 : 1
    if (at >= limit) break
    const next = tokens[at]
    if (
      !next ||
      !(PARTS.has(next.norm) || ['(', ')', '[', ']'].includes(next.text) || isExample(tokens, at))
    )
      break
  }
  return {
    fields: [...new Set(fields)],
    related,
    from: from < 0 ? start : from,
    to: from < 0 ? start : to,
  }
}

/** "such as", "e.g.", "including": the subjects that follow are examples. */
function isExample(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return [
    'such',
    'like',
    'e.g.',
    'e.g',
    'eg',
    'including',
    'i.e.',
    'preferably',
    'ideally',
    ':',
  ].includes(norm)
}

/** Skips what stands before a subject; stays where a new thought begins. */
function lead(tokens: readonly Token[], start: number, limit: number): number {
  let at = start
  while (
    at < limit &&
    at - start < 8 &&
    LEADS.has(tokens[at]?.norm ?? '') &&
    namedAt(tokens, at, limit) === 0
  ) {
    if (
      (RELATED.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'any') &&
      at < limit &&
      relatedAt(tokens, at, limit, true) > 0
    )
      return at
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
  if (!RELATED.has(tokens[start]?.norm ?? '')) return 0
  let at = start + 1
  for (; at < limit && at - start < LONGEST; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (isNoun(tokens[at])) {
      const study =
        tokens[at + 1]?.norm === 'of' && ['study', 'studies'].includes(tokens[at + 2]?.norm ?? '')
      return study ? Math.min(at + 3, limit) : at + 1
    }
    if (
      [
        'experience',
        'work',
        'training',
        'combination',
        'background',
        'practical',
        'professional',
        'education',
        'certification',
        'certifications',
        'skills',
        'knowledge',
        'industry',
        'military',
        'working',
      ].includes(norm)
    )
      return 0
    if (
      norm === ',' ||
      norm === '.' ||
      norm === ';' ||
      norm === ')' ||
      norm === 'with' ||
      norm === 'from'
    )
      break
  }
  const alone = tokens[start]?.norm ?? ''
  const next = tokens[start + 1]?.norm ?? ''
  if (!listed || ['other', 'another', 'any', 'closely'].includes(alone)) return 0
  return start + 1 >= limit || ENDS.has(next) || [',', ';', '.', ')', 'and', 'or'].includes(next)
    ? start + 1
    : HEADS.has(next) || namedAt(tokens, start + 1, limit) > 0
      ? start + 2
      : 0
}

/** End of the subject at `at`; `at` where none stands there. */
function subjectEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  loose: 'first' | 'inside' | 'no',
): number {
  const named = namedAt(tokens, at, limit)
  let run = at
  while (
    run < limit &&
    run - at < LONGEST &&
    !PARTS.has(tokens[run]?.norm ?? '') &&
    !ENDS.has(tokens[run]?.norm ?? '') &&
    tokens[run]?.kind === 'word'
  )
    run++
  if (run > at && isNoun(tokens[run - 1]) && named > 0 && named < run && named === run - 1)
    return named
  const closed =
    run >= limit || PARTS.has(tokens[run]?.norm ?? '') || ENDS.has(tokens[run]?.norm ?? '')
  const shaped =
    run > at &&
    (HEADS.has(tokens[run - 1]?.norm ?? '') || namedBefore(tokens, run, run - 1) < run) &&
    (run - at > 1 || named > 0)
  if (named > 0 && (named >= run || !shaped)) return named
  if (shaped) return run
  // between two known subjects stands a third, whatever its name
  if (
    loose === 'inside' &&
    (!PARTS.has(tokens[run]?.norm ?? '') ||
      namedAt(tokens, lead(tokens, run, limit), limit) === 0 ||
      run - at > 3 ||
      !startsUpper(tokens[at]?.text ?? ''))
  )
    return at
  const subject =
    loose !== 'no' && closed && run > at && run - at <= 4 && !NO_SUBJECT.has(tokens[at]?.norm ?? '')
  return subject ? run : at
}

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
  for (;;) {
    const norm = tokens[at - 1]?.norm ?? ''
    if (at - 1 < floor) break
    const start = namedBefore(tokens, at, floor)
    if (start < at) {
      fields.unshift(textOf(text, tokens, start, at))
      at = start
    } else if (['related', 'relevant', 'similar', 'equivalent', 'applicable'].includes(norm)) {
      related = true
      at--
    } else break
    let before = at - 1
    while (before >= floor && ['a', 'an'].includes(tokens[before]?.norm ?? '')) before--
    if (before < floor || !PARTS.has(tokens[before]?.norm ?? '')) break
    while (before >= floor && PARTS.has(tokens[before]?.norm ?? '')) before--
    if (namedBefore(tokens, before + 1, floor) > before) break
    at = before + 1
  }
  return { fields: [...new Set(fields)], related, from: at, to: from }
}
