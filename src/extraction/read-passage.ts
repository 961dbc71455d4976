import { itemAt } from '../core/item-at.ts'
import type { Context } from '../requirements/kind.ts'
import { extractionOf } from '../requirements/extractors.ts'
import { clauses } from '../document/clauses.ts'
import type { Passage } from '../document/outline.ts'
import { tokensWithin } from '../matcher/tokenizer.ts'
import { model } from './model/model.ts'
import { sectionCode } from './model/passage-features.ts'
import type { JudgedName } from './model/judged-names.ts'
import { isPartOf, rangesOverlap, type TokenRange } from '../matcher/token-range.ts'
import { RuleMark, type TokenContext } from './model/token-features.ts'
import { skillsAt } from '../requirements/skill/reader.ts'
import { readClauseContext, readAsWhole } from './clause-kinds.ts'
import type { ReadClauseContext } from './model/clause-features.ts'
import { inOrder, isFoundOf, type FoundIn, type FoundOf } from './found.ts'
import { NEAR } from './intents.ts'
import { withYearsLeft } from './left-years.ts'
import { type PassageToRead, type ReadClause, withRest, readClause } from './read-clause.ts'
import { reportMissing } from './observer.ts'
import { withoutWaived } from './waived.ts'

/** A passage of which the models are asked which of its words are skills. */
export interface PassageToTag {
  readonly context: TokenContext
  /** What the rules read in its clauses, and what they read where each of them asks. */
  readonly read: readonly ReadClause[]
  readonly asking: readonly ReadClause[]
}

/** Everything that the clauses of a passage say, of all kinds; where the models have a say in which words are skills, what they are asked. */
export function lookAt(given: PassageToRead): readonly FoundIn[] | PassageToTag {
  const { text, tokens, passage, index, intent, settings, observer } = given
  if (passage.section.role === 'meta') {
    observer?.skipped('page')
    return []
  }
  if (passage.section.denied) {
    observer?.skipped('denied')
    return []
  }
  if (passage.isHeading && !(intent.tone === 'asks' && intent.margin > 0)) return []
  const all = clauses(text, tokens, passage)
  const parts = given.repeats.fresh(all, passage, index)
  if (parts.length < all.length) observer?.skipped('repeated')
  if (parts.length === 0) return []
  const read = parts.map((clause) => readClause(given, clause, intent, observer))
  // what a job teaches is named as what it asks: there the model must be sure
  if (intent.isOfRules || intent.margin <= (passage.section.taught ? 0 : NEAR))
    return read.flatMap((clause) =>
      settings.rulesAlone && intent.tone === 'asks'
        ? withRest(given, clause, clause.found)
        : withKinds(given, clause.context, clause.found, false),
    )
  const asking =
    intent.tone === 'asks'
      ? read
      : parts.map((clause) => readClause(given, clause, { tone: 'asks', byRules: 'asks' }))
  const context: TokenContext = {
    tokens,
    from: passage.from,
    to: passage.to,
    marks: marksOf(passage, asking),
    margin: intent.margin,
    section: sectionCode(passage),
    index,
    classes: model().classes,
  }
  return { context, read, asking }
}

/** What a passage says when it is decided which of its words are skills. */
export function withNames(
  given: PassageToRead,
  { context: asked, read, asking }: PassageToTag,
  names: readonly JudgedName[],
): FoundIn[] {
  const { tokens, observer } = given
  const ranges = withCertain(
    names.filter(({ isSkill }) => isSkill),
    (given.intent.named ?? []).filter((name) => !isClaimed(read, name)),
  )
  observer?.tagged(
    read.flatMap((clause) => [...clause.found]),
    asked,
    names,
  )
  return read.flatMap(({ found, context }, i) => {
    const named = skillsAt(itemAt(asking, i).context, ranges)
    const others = found.filter((f) => f.kind !== 'skill')
    const made = named.map((f): FoundOf<'skill'> => ({
      ...f,
      kind: 'skill',
      clause: context.clause,
    }))
    const said = withYearsLeft(context, [...others, ...notInside(given.text, others, made)])
    const left = withoutWaived(tokens, context.clause, said)
    reportMissing(observer, said, left, 'waived')
    const all = withRest(given, { context }, left)
    return withKinds(given, context, all, true)
  })
}

/** Whether a reading that leaves nothing for others holds a name: a certificate is no skill. */
const isClaimed = (read: readonly ReadClause[], name: TokenRange): boolean =>
  read.some(({ found }) =>
    found.some((f) => extractionOf(f.kind).claims && f.from <= name.from && name.to <= f.to),
  )

/** The names that the models take for skills, and those of which the rules are certain where none of these stands, or no more than a part of them: "GitLab" of "GitLab CI". */
const withCertain = (
  names: readonly TokenRange[],
  certain: readonly TokenRange[],
): readonly TokenRange[] => {
  if (certain.length === 0) return names
  const whole = names.filter((n) => !certain.some((c) => isPartOf(n, c)))
  const more = certain.filter((c) => !whole.some((n) => rangesOverlap(n, c)))
  return [...whole, ...more].sort((a, b) => a.from - b.from)
}

/** Kinds whose words name no skill: "TS" as a clearance, "evening deploys" as hours. */
const NAME_NO_SKILL: ReadonlySet<string> = new Set(['workAuthorization', 'availability'])

/** Skills whose words are not all of what another kind has read as rights or hours, nor a place that is told by its distance: "within an hour of Derby". */
const notInside = (
  text: string,
  others: readonly FoundIn[],
  skills: readonly FoundOf<'skill'>[],
): FoundOf<'skill'>[] =>
  skills.filter(
    (skill) =>
      !others.some(
        (f) =>
          f.from <= skill.from &&
          skill.to <= f.to &&
          (NAME_NO_SKILL.has(f.kind) || isPlaceOf(text, f, skill)),
      ),
  )

/** Whether the only name of a skill is a place that a demand of places has read there. */
function isPlaceOf(text: string, found: FoundIn, { draft }: FoundOf<'skill'>): boolean {
  const [only, ...more] = draft.skills
  return (
    only !== undefined &&
    more.length === 0 &&
    isFoundOf(found, 'location') &&
    found.draft.places.includes(text.slice(only.span.start, only.span.end))
  )
}

/** The readings of a clause when the model of clauses has been heard. */
function withKinds(
  { intent, settings, observer }: PassageToRead,
  context: Context,
  found: readonly FoundIn[],
  isLookedAt: boolean,
): FoundIn[] {
  const { isHeading } = context.passage
  if (settings.rulesAlone || isHeading || intent.margin === -Infinity) return [...found]
  const asked = (): ReadClauseContext => readClauseContext(context, intent, isLookedAt, found)
  settings.probeClause?.(asked(), context.clause)
  const whole = readAsWhole(model(), context, asked, found)
  const left = withoutWaived(context.tokens, context.clause, whole)
  reportMissing(observer, whole, left, 'waived')
  return inOrder([...found, ...left])
}

/** The tokens of a clause that stand in the fields of study of a degree asked there. */
function fieldsOfStudy({ text, tokens, clause }: Context, found: readonly FoundIn[]): number[] {
  const places: number[] = []
  for (const reading of found) {
    if (!isFoundOf(reading, 'education')) continue
    for (const field of reading.draft.fields) {
      const start = text.indexOf(field, clause.span.start)
      if (start < 0 || start >= clause.span.end) continue
      const span = { start, end: start + field.length }
      const inside = tokensWithin(tokens, clause.from, clause.to, span)
      for (let at = inside.from; at < inside.to; at++) places.push(at)
    }
  }
  return places
}

/** What the rules made of each token of a passage. */
function marksOf({ from, to }: Passage, parts: readonly ReadClause[]): Uint8Array {
  const marks = new Uint8Array(to - from)
  for (const { found, context } of parts) {
    for (const { kind, from: first, to: end } of found) {
      if (kind === 'skill') continue
      const mark = extractionOf(kind).claims ? RuleMark.Claimed : RuleMark.Found
      for (let at = first; at < end; at++) marks[at - from] = mark
    }
    for (const at of fieldsOfStudy(context, found)) marks[at - from] = RuleMark.Claimed
    for (const reading of found) {
      if (!isFoundOf(reading, 'skill')) continue
      for (const { span } of reading.draft.skills) {
        const { tokens, clause } = context
        const name = tokensWithin(tokens, clause.from, clause.to, span)
        for (let at = name.from; at < name.to; at++)
          marks[at - from] =
            tokens[at]?.start === span.start ? RuleMark.SkillBegin : RuleMark.SkillInside
      }
    }
  }
  return marks
}
