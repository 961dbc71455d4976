import { DEGREE_LEVELS } from '../../core/profile.ts'
import type { Draft, Importance } from '../../core/requirement.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { mentions, type Level, type Mention } from './degrees.ts'
import type { EducationRequirement } from './index.ts'
import { experienceWillDo } from './instead.ts'
import { statusIn, type StudyStatus } from './status.ts'
import { subjectsAfter, subjectsBefore, type Subjects } from './subjects.ts'

const NAMED = 'a degree by its level'
const BARE = 'a degree of any level'
const STUDENT = 'a student, or a place at a university'
const MAJOR = 'a major'

/** A row of mentions that say one thing: "BS, MS or PhD". */
interface Group {
  readonly mentions: readonly Mention[]
  readonly from: number
  readonly to: number
  /** Where words can belong to it: between the groups before and after. */
  readonly floor: number
  readonly limit: number
}

/** Reads the degrees that a clause asks for; alternatives become one requirement, "and" between a finished and a running degree two. */
export const reader: Reader<EducationRequirement> = {
  names: [NAMED, BARE, STUDENT, MAJOR],
  read(context) {
    const { tokens, clause, passage } = context
    if (passage.isHeading) return []
    const all = mentions(tokens, clause.from, clause.to)
    return all.length === 0 ? [] : groups(tokens, all, clause.from, clause.to).flatMap((group) => readGroup(context, group))
  },
}

/** How many words may stand between two mentions of one demand. */
const REACH = 30

function groups(tokens: readonly Token[], all: readonly Mention[], floor: number, limit: number): Group[] {
  const rows: Mention[][] = []
  for (const mention of all) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && !parts(tokens, row, last, mention)) row.push(mention)
    else rows.push([mention])
  }
  const edges = rows.slice(1).map((row, i) => edge(tokens, rows[i]?.at(-1)?.to ?? floor, row[0]?.from ?? limit))
  return rows.map((row, i) => ({ mentions: row, from: row[0]?.from ?? floor, to: row.at(-1)?.to ?? floor, floor: edges[i - 1] ?? floor, limit: edges[i] ?? limit }))
}

/** Where the words of the demand that ends at `from` part from those of the one that begins at `to`: at the last "and" or comma between. */
function edge(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (['and', ',', ';', '.', 'plus'].includes(tokens[at]?.norm ?? '')) return at + 1
  return to
}

/** Whether `next` begins another demand: a high school diploma beside a running degree, a finished degree "and" a running one. */
function parts(tokens: readonly Token[], row: readonly Mention[], last: Mention, next: Mention): boolean {
  if (next.from - last.to > REACH) return true
  const between = tokens.slice(last.to, next.from).map((t) => t.norm)
  const or = between.includes('or') || between.includes('/') || between.includes('either')
  const school = (m: Mention): boolean => m.levels.includes('highschool')
  if (school(last) !== school(next) && !or && next.sort !== 'bare') return true
  if (between.includes('.') || between.includes(';')) return next.sort === 'degree' && row.some((m) => m.sort === 'degree') && statusIn(tokens, last.to, next.from) !== null
  return !or && next.sort === 'degree' && row.every((m) => m.sort === 'degree') && statusIn(tokens, last.to, next.from) === 'pursuing'
}

function readGroup(context: Context, group: Group): Found<EducationRequirement>[] {
  const { text, tokens, demand } = context
  const named = group.mentions.filter((m) => m.sort === 'degree' || m.sort === 'place')
  const subjects = subjectsOf(text, tokens, group)
  const said = statusIn(tokens, group.floor, group.limit)
  const status: StudyStatus = said ?? (isStudied(tokens, group) ? 'pursuing' : 'completed')
  if (!isDemand(context, group, subjects, said, demand)) return []
  const draft: Draft<EducationRequirement> = {
    levels: levelsOf(tokens, group),
    status,
    fields: subjects.fields,
    relatedField: subjects.related,
    orExperience: experienceWillDo(tokens, group.floor, group.limit, group.from),
  }
  const rule = named.some((m) => m.sort === 'degree') ? NAMED : group.mentions.some((m) => m.sort === 'bare') ? BARE : named.length > 0 ? STUDENT : MAJOR
  return [{ draft, rule, from: Math.min(group.from, subjects.from), to: Math.max(group.to, subjects.to) }]
}

/** Whether the group speaks of somebody who studies. "or a related degree program" behind a finished degree does not. */
const isStudied = (tokens: readonly Token[], { mentions: row }: Group): boolean =>
  row[0]?.sort === 'place' || row.some((m) => m.sort === 'place' && tokens[m.from]?.norm !== 'degree') || row.every((m) => m.sort === 'major')

function subjectsOf(text: string, tokens: readonly Token[], group: Group): Subjects {
  const after: Subjects[] = []
  const before: Subjects[] = []
  group.mentions.forEach((mention, i) => {
    const next = group.mentions[i + 1]
    // "CS majors" follows its subject; "major systems" is no subject at all
    const trailing = mention.sort === 'major' && mention.to - mention.from === 1
    if (!trailing) after.push(subjectsAfter(text, tokens, mention.to, next ? Math.min(next.to, group.limit) : group.limit))
    before.push(subjectsBefore(text, tokens, mention.from, i === 0 ? group.floor : (group.mentions[i - 1]?.to ?? group.floor)))
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
function levelsOf(tokens: readonly Token[], group: Group): Level[] {
  const all = new Set(group.mentions.filter((m) => m.sort !== 'major').flatMap((m) => m.levels))
  if (all.size === 0) all.add('any')
  if (all.size > 1) all.delete('any')
  if (opensUpwards(tokens, group)) {
    const lowest = DEGREE_LEVELS.findIndex((level) => all.has(level))
    if (lowest >= 0) for (const level of DEGREE_LEVELS.slice(lowest)) all.add(level)
  }
  return ORDER.filter((level) => all.has(level))
}

const HIGHER = new Set(['higher', 'above', 'greater', 'beyond', 'better', 'more', 'further', 'up', 'upwards', 'superior'])

function opensUpwards(tokens: readonly Token[], { mentions: row, from, floor, limit }: Group): boolean {
  const before = tokens.slice(Math.max(floor, from - 5), from).map((t) => t.norm)
  while (['a', 'an', 'of', ':', 'the', 'education', 'completed', 'requirement', 'pursuing', 'level', 'in', 'enrolled'].includes(before.at(-1) ?? '')) before.pop()
  if (['minimum', 'least', 'minimally'].includes(before.at(-1) ?? '')) return true
  return row.some((m) => {
    for (let at = m.to; at < Math.min(m.to + 5, limit); at++) {
      if (['or', 'and', '/', '&'].includes(tokens[at]?.norm ?? '') && HIGHER.has(tokens[at + 1]?.norm ?? '')) return true
      if (['or', 'and'].includes(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'a' && HIGHER.has(tokens[at + 2]?.norm ?? '')) return true
    }
    return tokens[m.to]?.text === '+' && m.to < limit
  })
}

const PRESENT = new Set(['current', 'currently', 'active', 'actively', 'matriculated', 'enrolled', 'registered', 'existing', 'be', 'are', 'time'])
/** What stands before "degree" where it is one; an adjective that no list knows makes it a matter of how much. */
const OPENS_DEGREE = new Set(['a', 'an', 'any', 'or', '/', 'completed', 'have', 'accredited', 'full', 'recognized', 'recognised', 'good', 'completing', 'hold', 'holding', 'no', ':', 'education', 'formal', '('])
const PURSUING = new Set(['pursuing', 'enrolled', 'towards', 'toward'])

const ADMITS = new Set(['only', 'limited', 'restricted', 'exclusively', 'reserved'])

/** "students who are enrolled in a university", "only open to undergraduates". */
const isEnrolment = (tokens: readonly Token[], { from, to, sort }: Mention, floor: number): boolean =>
  sort === 'place' && ((to - from > 2 && /^enrol/.test(tokens[from]?.norm ?? '')) || tokens.slice(Math.max(floor, from - 6), from).some((t) => ADMITS.has(t.norm)))

/** "a current student", "must be a student". */
function isPresent(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm ?? ''
  return PRESENT.has(before === 'a' ? (tokens[from - 2]?.norm ?? '') : before)
}

/** Whether the group asks something: by its section and sentence, or by its own words where these do not. */
function isDemand({ tokens, passage, clause }: Context, group: Group, subjects: Subjects, said: StudyStatus | null, demand: boolean): boolean {
  if (waived(tokens, group, clause.importance)) return false
  const onlyStudent = group.mentions.every((m) => m.sort === 'place' && m.to - m.from === 1)
  if (onlyStudent && subjects.fields.length === 0 && said === null && !isPresent(tokens, group.from)) return false
  if (group.mentions.every((m) => m.sort === 'major') && subjects.fields.length === 0) return false
  const bare = group.mentions.every((m) => m.sort === 'bare' && m.to - m.from === 1)
  if (bare && subjects.fields.length === 0 && !subjects.related && !(OPENS_DEGREE.has(tokens[group.from - 1]?.norm ?? '') || group.from === passage.from)) return false
  if (demand) return true
  if (group.mentions.every((m) => m.sort === 'major')) return false
  // who names a degree and lets near fields or experience do is asking, wherever the sentence stands
  const degree = group.mentions.some((m) => m.sort === 'degree')
  if (degree && subjects.fields.length > 0 && (subjects.related || experienceWillDo(tokens, group.floor, group.limit, group.from))) return true
  if (passage.section.role !== 'benefits' && passage.section.role !== 'legal' && group.mentions.some((m) => isEnrolment(tokens, m, group.floor))) return true
  // a sentence of the small print or the benefits must name a subject as well
  if (['legal', 'benefits'].includes(passage.section.role) && subjects.fields.length === 0) return false
  const studied = group.mentions.filter((m) => m.sort !== 'place')
  if (studied.some((m) => tokens.slice(Math.max(group.floor, m.from - 4), m.from).some((t) => PURSUING.has(t.norm)))) return true
  if (passage.section.role === 'requirement' && opensPassage(tokens, passage.from, Math.min(group.from, subjects.from))) return true
  const opens = opensPassage(tokens, passage.from, Math.min(group.from, subjects.from)) && group.mentions.some((m) => m.sort !== 'place')
  return opens && (subjects.to > group.to || tokens.slice(group.from, group.to + 1).some((t) => t.norm.startsWith('degree')))
}

const LABELS = new Set(['education', 'educational', 'level', 'required', 'minimum', 'preferred', 'qualification', 'qualifications', 'requirement', 'requirements', 'degree', ':', '-', '–', '*', 'a', 'an', 'have', 'you', 'hold', 'background', 'basic', '(', ')', 'completed', 'relevant', 'academic', 'and', 'or', '•', 'possess', '+'])

/** Whether only a label or a verb of having stands before the degree: "Education: BSc in …", "You hold a …". */
const opensPassage = (tokens: readonly Token[], from: number, to: number): boolean => to - from <= 6 && tokens.slice(from, to).every((t) => LABELS.has(t.norm))

/** "No degree required", "a degree is not necessary": names a degree and asks for none. */
function waived(tokens: readonly Token[], group: Group, importance: Importance | null): boolean {
  if (tokens.slice(Math.max(group.floor, group.from - 2), group.from).some((t) => t.norm === 'no' || t.norm === 'without')) return true
  const after = tokens.slice(group.to, Math.min(group.limit, group.to + 8)).map((t) => t.norm)
  const not = after.findIndex((w, i) => (w === 'not' || w === "isn't") && after.slice(i + 1, i + 4).some((x) => ['required', 'necessary', 'needed', 'mandatory', 'essential', 'requirement', 'prerequisite'].includes(x)))
  return not >= 0 && !(importance === 'preferred' && after.slice(0, not).some((w) => ['preferred', 'plus', 'desirable', 'desired', 'nice', 'but', 'bonus', 'advantage'].includes(w)))
}
