import { DEGREE_LEVELS } from '../../core/profile.ts'
import type { Draft } from '../../core/requirement.ts'
import { amount } from '../../matcher/numbers.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused } from '../refusal.ts'
import type { Level, Sort } from './degrees.ts'
import { degreeRefusal } from './demand.ts'
import type { EducationRequirement } from './requirement.ts'
import { groups, type DegreeGroup } from './groups.ts'
import { experienceWillDo, experienceWillDoBehind } from './instead.ts'
import { mentions } from './mentions.ts'
import { takenWithout } from './stand-ins.ts'
import type { StudyStatus } from './requirement.ts'
import { statusIn } from './study-status.ts'
import { subjectsAfter, subjectsBefore, type Subjects } from './subjects.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

const NAMED = 'a degree by its level'
const BARE = 'a degree of any level'
const STUDENT = 'a student, or a place at a university'
const MAJOR = 'a major'

/** Reads the degrees that a clause asks for; alternatives become one requirement, "and" between a finished and a running degree two. */
export const reader: Reader<EducationRequirement> = {
  names: [NAMED, BARE, STUDENT, MAJOR],
  read(context) {
    const { tokens, clause, passage } = context
    if (passage.isHeading) return []
    const all = mentions(tokens, clause.from, clause.to, context.refuse)
    return all.length === 0
      ? []
      : groups(tokens, all, clause.from, clause.to).flatMap((group) => readGroup(context, group))
  },
}

function readGroup(context: Context, group: DegreeGroup): Found<EducationRequirement>[] {
  const { text, tokens } = context
  const subjects = subjectsOf(text, tokens, group)
  const said = statusIn(tokens, group.floor, group.limit)
  const status: StudyStatus = said ?? unsaid(tokens, group)
  const rule = ruleOf(group)
  if (isRefused(context, degreeRefusal(context, group, subjects, said), group, rule)) return []
  const draft: Draft<EducationRequirement> = {
    levels: levelsOf(tokens, group),
    status,
    fields: subjects.fields,
    relatedField: subjects.related,
    orExperience:
      experienceWillDo(tokens, group.floor, group.limit, group.from) ||
      willDoBehind(context, group),
  }
  return [
    {
      draft,
      rule,
      from: Math.min(group.from, subjects.from),
      to: Math.max(group.to, subjects.to),
    },
  ]
}

/** Whether experience will do by the words behind its last degree: said in so many words, or where no degree follows that they could speak of. */
function willDoBehind({ tokens, clause, passage }: Context, group: DegreeGroup): boolean {
  if (group.limit !== clause.to) return false
  if (takenWithout(tokens, group.to)) return true
  if (mentions(tokens, clause.to, passage.to).length > 0) return false
  return experienceWillDoBehind(tokens, clause.to, passage.to)
}

/** The rule that a group counts for: by the surest of what it names. */
function ruleOf({ mentions: row }: DegreeGroup): string {
  const has = (sort: Sort): boolean => row.some((m) => m.sort === sort)
  if (has('degree')) return NAMED
  if (has('bare')) return BARE
  return has('place') ? STUDENT : MAJOR
}

/** What is meant where no word says whether the degree must be finished. */
function unsaid(tokens: readonly Token[], group: DegreeGroup): StudyStatus {
  if (isPart(tokens, group)) return 'either'
  return isStudied(tokens, group) ? 'pursuing' : 'completed'
}

/** Words between "completed" and the degree of which a part is done, at most. */
const PART_REACH = 9
const PARTS = wordSet(lexicon.partsOfStudies)

/** "completed two years of a degree": a part of it is asked, which those have who study and those who are done. */
function isPart(tokens: readonly Token[], { from, floor }: DegreeGroup): boolean {
  const before = tokens.slice(Math.max(floor, from - PART_REACH), from)
  const done = before.findIndex((t) => /^complet(?:ed|ing|ion|e)$/.test(t.norm))
  return done >= 0 && before.slice(done).some((t) => PARTS.has(t.norm))
}

/** Whether the group speaks of somebody who studies. "or a related degree program" behind a finished degree does not. */
const isStudied = (tokens: readonly Token[], { mentions: row }: DegreeGroup): boolean =>
  row[0]?.sort === 'place' ||
  row.some((m) => m.sort === 'place' && tokens[m.from]?.norm !== 'degree') ||
  row.every((m) => m.sort === 'major')

function subjectsOf(text: string, tokens: readonly Token[], group: DegreeGroup): Subjects {
  const after: Subjects[] = []
  const before: Subjects[] = []
  group.mentions.forEach((mention, i) => {
    const next = group.mentions[i + 1]
    // "CS majors" follows its subject; "major systems" is no subject at all
    const trailing = mention.sort === 'major' && mention.to - mention.from === 1
    if (!trailing)
      after.push(
        subjectsAfter(
          text,
          tokens,
          mention.to,
          next ? Math.min(next.to, group.limit) : group.limit,
        ),
      )
    before.push(
      subjectsBefore(
        text,
        tokens,
        mention.from,
        i === 0 ? group.floor : (group.mentions[i - 1]?.to ?? group.floor),
      ),
    )
  })
  const found = [...before, ...after].filter((s) => s.to > s.from)
  return {
    fields: [...new Set(found.flatMap((s) => s.fields))],
    related: found.some((s) => s.related),
    from: Math.min(group.from, ...found.map((s) => s.from)),
    to: Math.max(group.to, ...found.map((s) => s.to)),
  }
}

const ORDER: readonly Level[] = [...DEGREE_LEVELS, 'any']

/** Levels that satisfy as written; "or higher" and "at least" add those above. */
function levelsOf(tokens: readonly Token[], group: DegreeGroup): Level[] {
  const all = new Set(group.mentions.filter((m) => m.sort !== 'major').flatMap((m) => m.levels))
  if (all.size === 0) all.add('any')
  if (all.size > 1) all.delete('any')
  if (opensUpwards(tokens, group)) {
    const lowest = DEGREE_LEVELS.findIndex((level) => all.has(level))
    if (lowest >= 0) for (const level of DEGREE_LEVELS.slice(lowest)) all.add(level)
  }
  return ORDER.filter((level) => all.has(level))
}

const HIGHER = wordSet(lexicon.higher)

function opensUpwards(
  tokens: readonly Token[],
  { mentions: row, from, floor, limit }: DegreeGroup,
): boolean {
  const first = Math.max(floor, from - 5)
  let at = from - 1
  while (at >= first && BEFORE_DEGREE.has(normAt(tokens, at))) at--
  if (at >= first && /^(?:minimum|least|minimally)$/.test(normAt(tokens, at))) return true
  return row.some(({ to }) => isRaised(tokens, to, limit))
}

const BEFORE_DEGREE = wordSet(lexicon.beforeDegree)

const isCount = (token: Token | undefined): boolean => token !== undefined && amount.starts(token)

/** "or higher", "/ above", "+" within five tokens behind a degree. */
function isRaised(tokens: readonly Token[], to: number, limit: number): boolean {
  for (let at = to; at < Math.min(to + 5, limit); at++) {
    const joint = normAt(tokens, at)
    const next = normAt(tokens, at + 1)
    const isWord = joint === 'or' || joint === 'and'
    // "or eight or more years" raises the years
    if (isWord && at > to && isCount(tokens[at - 1])) return false
    if ((isWord || joint === '/' || joint === '&') && HIGHER.has(next)) return true
    if (isWord && next === 'a' && HIGHER.has(normAt(tokens, at + 2))) return true
  }
  return to < limit && isPlus(tokens, to)
}

/** "BS+", while "BS + 3" adds years. */
const isPlus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '+' && !isCount(tokens[at + 1])
