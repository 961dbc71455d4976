import { DEGREE_LEVELS, type DegreeLevel } from '../core/profile.ts'
import { amount } from '../matcher/numbers.ts'
import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import { normAt, tokenize, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { DEGREE_WORDS, type Level } from '../requirements/education/degrees.ts'
import type { YearsByDegree } from '../requirements/experience/requirement.ts'
import { degreeRank } from '../requirements/shared/degree-rank.ts'
import { years } from '../requirements/shared/years.ts'
import * as lexicon from './lexicon.ts'

/** Tokens `from` to before `to`. */
interface Range {
  readonly from: number
  readonly to: number
}

interface DegreeNamed extends Range {
  readonly is: 'degree'
  readonly levels: readonly DegreeLevel[]
}

interface YearsCounted extends Range {
  readonly is: 'years'
  readonly min: number
  /** "a Master's counts as two years": what the degree takes off the years of the one before it. */
  readonly isWorth: boolean
}

type Said = DegreeNamed | YearsCounted

/** The degrees of a ladder with the years that each asks, and every level that it names. */
export interface DegreeYears {
  readonly byDegree: readonly YearsByDegree[]
  /** The fewest years that the words count; a degree of which they tell none is left aside. */
  readonly fewest: number
  readonly levels: readonly DegreeLevel[]
}

const WORTH = wordSet(lexicon.worthYears)
const PART_OF = wordSet(lexicon.partOfYears)
const PARTS_RUNGS = wordSet(lexicon.partsRungs)
const AFTER_OR = wordSet(lexicon.afterOr)
const BEFORE_NUMBER = wordSet(lexicon.beforeBareYears)
const BEHIND_NUMBER = wordSet(lexicon.behindBareYears)

/** Words by which years lead to the degree behind them, at most: "years of relevant work experience with a". */
const LEADS = 8
/** Words that may stand between "counts as" and the years. */
const WORTH_REACH = 3
/** More years are asked beside no degree: a number without a unit is another one. */
const MOST_BARE = 20

/** Those who have no degree, as a rung of its own: "six years without a degree". */
const NO_DEGREE = new PatternIndex([
  { pattern: pattern(`without|with_no ${alternation(lexicon.anyDegree)}`) },
  { pattern: pattern('no degree|diploma') },
])

const isLevel = (level: Level): level is DegreeLevel => level !== 'any'

function degreesIn(tokens: readonly Token[], { from, to }: Range): DegreeNamed[] {
  const found: DegreeNamed[] = []
  for (const { entry, match } of DEGREE_WORDS.matches(tokens, from, to)) {
    const levels = entry.levels.filter(isLevel)
    const word = tokens[match.from]?.text ?? ''
    if (entry.sort !== 'degree' || levels.length === 0) continue
    if (entry.capitals && word !== word.toUpperCase()) continue
    const last = found.at(-1)
    if (last && match.from < last.to) {
      if (match.to - match.from <= last.to - last.from) continue
      found.pop()
    }
    found.push({ is: 'degree', from: match.from, to: match.to, levels })
  }
  for (const { match } of NO_DEGREE.matches(tokens, from, to))
    found.push({ is: 'degree', from: match.from, to: match.to, levels: [] })
  return found.sort((a, b) => a.from - b.from)
}

/** Whether words name a degree: "ten years with a high school diploma" are no years of diplomas. */
export function namesDegree(words: string): boolean {
  const tokens = tokenize(words)
  return degreesIn(tokens, { from: 0, to: tokens.length }).length > 0
}

/** A number of years at a token; one without its unit ("a Master's (7)") where `bare` allows it. */
function yearsAt(tokens: readonly Token[], at: number, to: number): YearsCounted | null {
  const token = tokens[at]
  if (!token) return null
  const before = tokens.slice(Math.max(0, at - WORTH_REACH), at)
  const isWorth = before.some((t) => WORTH.has(t.norm))
  const said = years.starts(token) ? years.eat(tokens, at, to) : null
  // "a 4-year college" counts its own years
  if (said && said.value.min !== null && !tokens[said.to - 1]?.hyphen)
    return { is: 'years', from: at, to: said.to, min: said.value.min, isWorth }
  const number = amount.starts(token) ? amount.eat(tokens, at, to) : null
  if (!number || number.value.min > MOST_BARE || !BEFORE_NUMBER.has(normAt(tokens, at - 1)))
    return null
  const isAlone = number.to >= to || BEHIND_NUMBER.has(normAt(tokens, number.to))
  return isAlone ? { is: 'years', from: at, to: number.to, min: number.value.min, isWorth } : null
}

/** The degrees and numbers of years of a stretch in their order; years that are a part of others ("including two years in …") are left out. */
function saidIn(tokens: readonly Token[], range: Range): Said[] {
  const degrees = degreesIn(tokens, range)
  if (degrees.length === 0) return []
  const said: Said[] = [...degrees]
  for (let at = range.from; at < range.to; at++) {
    const inside = degrees.find((d) => d.from <= at && at < d.to)
    const counted = inside ? null : yearsAt(tokens, at, range.to)
    if (inside) at = inside.to - 1
    if (!counted) continue
    at = counted.to - 1
    const isPart = tokens
      .slice(Math.max(range.from, counted.from - 4), counted.from)
      .some((t) => PART_OF.has(t.norm))
    if (!isPart) said.push(counted)
  }
  return said.sort((a, b) => a.from - b.from)
}

/** Whether "or" or the end of a line stands between two places: what follows is another way to meet what stands before. */
const isOther = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some((t, i) => (i > 0 && t.newlines > 0) || t.norm === 'or')

/** Whether "or" leads to a degree ("or a completed PhD"), or it opens a line ("3) PhD"). */
function opensOther(tokens: readonly Token[], degree: number): boolean {
  for (let at = degree; at > 0; at--) {
    const before = tokens[at - 1]
    if (before === undefined) return false
    if ((tokens[at]?.newlines ?? 0) > 0 || before.norm === 'or') return true
    if (before.kind === 'word' && !AFTER_OR.has(before.norm)) return false
  }
  return false
}

/** Whether a degree beside another stands alone: "a PhD, or a Master's and three years", while "BS, MS, or PhD" is a list. */
function isApart(tokens: readonly Token[], higher: DegreeNamed, next: DegreeNamed): boolean {
  const between = tokens.slice(higher.to, next.from + 1)
  const mark = between.findIndex((t, i) => PARTS_RUNGS.has(t.norm) || (i > 0 && t.newlines > 0))
  return (
    mark >= 0 &&
    isOther(tokens, higher.to, next.from) &&
    degreeRank(higher.levels[0] ?? null) > degreeRank(next.levels.at(-1) ?? null)
  )
}

interface Rung {
  readonly degrees: readonly DegreeNamed[]
  /** Null where the words tell none. */
  readonly min: number | null
  readonly isWorth: boolean
}

const withoutYears = (degree: DegreeNamed): Rung => ({
  degrees: [degree],
  min: null,
  isWorth: false,
})

/** The years that a rung asks; what a degree is worth is taken off those of the first. */
function askedOf({ min, isWorth }: Rung, first: Rung | undefined): number {
  return isWorth ? Math.max(0, (first?.min ?? 0) - (min ?? 0)) : (min ?? 0)
}

/** The degrees that go with years behind them; those before that stand apart need none. */
function before(tokens: readonly Token[], run: readonly DegreeNamed[], said: YearsCounted): Rung[] {
  let first = 0
  const apart: Rung[] = []
  for (; first < run.length - 1; first++) {
    const [degree, next] = [run[first], run[first + 1]]
    if (!degree || !next || !isApart(tokens, degree, next)) break
    apart.push(withoutYears(degree))
  }
  return [...apart, { degrees: run.slice(first), min: said.min, isWorth: said.isWorth }]
}

/** Whether years lead to a degree behind them: "6+ years of experience with a". */
const leadsTo = (tokens: readonly Token[], said: YearsCounted, next: DegreeNamed): boolean =>
  next.from - said.to <= LEADS &&
  tokens
    .slice(said.to, next.from + 1)
    .every((t, i) => (i === 0 || t.newlines === 0) && !PARTS_RUNGS.has(t.norm) && t.norm !== 'or')

/** The end of a run of degrees that begins at `at`. */
function endOfRun(said: readonly Said[], at: number): number {
  let end = at
  while (said[end]?.is === 'degree') end++
  return end
}

/** Degrees behind years: those that the years lead to, and behind them those that stand apart. */
function behind(tokens: readonly Token[], run: readonly DegreeNamed[], said: YearsCounted): Rung[] {
  const mine: DegreeNamed[] = []
  const apart: Rung[] = []
  for (const [i, degree] of run.entries()) {
    const last = run[i - 1]
    const isNext =
      last !== undefined &&
      degreeRank(degree.levels[0] ?? null) > degreeRank(last.levels.at(-1) ?? null) &&
      tokens.slice(last.to, degree.from).some((t) => PARTS_RUNGS.has(t.norm)) &&
      isOther(tokens, last.to, degree.from)
    if (isNext || apart.length > 0) apart.push(withoutYears(degree))
    else mine.push(degree)
  }
  return [{ degrees: mine, min: said.min, isWorth: said.isWorth }, ...apart]
}

/** The rungs that what is said makes; null where years stand among them that go with no degree. */
function paired(tokens: readonly Token[], said: readonly Said[]): Rung[] | null {
  const rungs: Rung[] = []
  for (let at = 0; at < said.length;) {
    const end = endOfRun(said, at)
    const run = said.slice(at, end) as DegreeNamed[]
    const counted = said[end] as YearsCounted | undefined
    if (run.length > 0) {
      if (counted) rungs.push(...before(tokens, run, counted))
      else
        for (const degree of run)
          if (opensOther(tokens, degree.from)) rungs.push(withoutYears(degree))
      at = end + 1
      continue
    }
    if (!counted) break
    const next = said[at + 1]
    if (next?.is === 'degree' && leadsTo(tokens, counted, next)) {
      const to = endOfRun(said, at + 1)
      rungs.push(...behind(tokens, said.slice(at + 1, to) as DegreeNamed[], counted))
      at = to
    } else if (at === 0 && next?.is === 'years') {
      rungs.push({ degrees: [], min: counted.min, isWorth: false })
      at++
    } else return null
  }
  return rungs
}

const FEWEST = 2

/** Every degree of the rungs with its years, the lowest first. */
function byDegree(rungs: readonly Rung[]): YearsByDegree[] {
  const [first] = rungs
  return rungs
    .map((rung) => {
      const levels = rung.degrees
        .flatMap((d) => d.levels)
        .sort((a, b) => degreeRank(a) - degreeRank(b))
      return { level: levels[0] ?? null, minYears: askedOf(rung, first) }
    })
    .sort((a, b) => degreeRank(a.level) - degreeRank(b.level))
}

/**
 * The ladder of degrees and years that tokens `from` to `to` tell: "a Bachelor's and eight years, a Master's and six, or a doctorate". The higher the degree,
 * the fewer years are asked; null where they tell none.
 */
export function degreeYears(tokens: readonly Token[], range: Range): DegreeYears | null {
  const said = saidIn(tokens, range)
  if (said.length <= FEWEST || said.every((s) => s.is === 'degree')) return null
  const rungs = paired(tokens, said)
  if (!rungs || rungs.length < FEWEST) return null
  const all = byDegree(rungs)
  const falls = all.every(({ level, minYears }, i) => {
    const next = all[i + 1]
    return !next || (next.level !== level && next.minYears <= minYears)
  })
  if (!falls || (all[0]?.minYears ?? 0) <= (all.at(-1)?.minYears ?? 0)) return null
  const named = new Set(rungs.flatMap(({ degrees }) => degrees.flatMap((d) => d.levels)))
  const told = rungs.flatMap((rung) => (rung.min === null ? [] : [askedOf(rung, rungs[0])]))
  return {
    byDegree: all,
    fewest: Math.min(...told),
    levels: DEGREE_LEVELS.filter((level) => named.has(level)),
  }
}
