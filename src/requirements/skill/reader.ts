import type { SkillLevel } from '../../core/profile.ts'
import type { Draft } from '../../core/requirement.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { conceptNamed } from '../../vocabulary/index.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { ellipticItems } from './elliptic.ts'
import { groupsOf } from './lists.ts'
import { LIST_RULES, type SkillGroup } from './group.ts'
import {
  isTimeOfWork,
  knownItems,
  NAME_RULE,
  signsIn,
  type NamedSkill,
  type MentionSigns,
} from './mentions.ts'
import type { SkillMention, SkillRequirement } from './requirement.ts'
import { isPartOf, rangesOverlap } from '../../matcher/token-range.ts'
import { proposedNames } from './proposed-names.ts'
import { doesWork, unknownItems } from './unknown.ts'
import { partedByYears, groupYearsIn, yearsOfGroup, yearsOwned } from './years-of-group.ts'
import { LEVEL_OF_WORD } from './word-classes.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** The level that the words before a group ask for: the nearest one counts, a stronger adjective before it outranks it. */
function levelOf({ tokens, clause }: Context, group: SkillGroup): SkillLevel | null {
  let level: SkillLevel | null = null
  for (let at = Math.max(clause.from, group.from - 12); at < group.from; at++) {
    const said = LEVEL_OF_WORD.get(tokens[at]?.norm ?? '')
    if (said && (level === null || said === 'expert' || tokens[at]?.norm !== 'knowledge'))
      level =
        level === 'expert' && at > 0 && LEVEL_OF_WORD.get(tokens[at - 1]?.norm ?? '') === 'expert'
          ? level
          : said
  }
  return level
}

const mention = ({ text, tokens }: Context, item: NamedSkill): SkillMention => {
  const span = { start: tokens[item.from]?.start ?? 0, end: tokens[item.to - 1]?.end ?? 0 }
  const surface = text.slice(span.start, span.end)
  // the sentence made it a skill: an everyday word that the vocabulary guards is known here
  const known = item.concept ?? conceptNamed(surface)
  return { name: known?.name ?? surface, surface, span, known: known !== null }
}

/** "robotics and robotics applications": the second begins with the words of the first. */
const saysMore = (tokens: readonly Token[], first: NamedSkill, second: NamedSkill): boolean =>
  second.from - first.to === 1 &&
  second.to - second.from > first.to - first.from &&
  tokens.slice(first.from, first.to).every((t, i) => t.norm === tokens[second.from + i]?.norm)

/** "test driven development (TDD)": the same concept in brackets behind itself is one mention. */
function withoutRepeats({ tokens }: Context, items: readonly NamedSkill[]): NamedSkill[] {
  const kept: NamedSkill[] = []
  for (const item of items) {
    const last = kept.at(-1)
    const bracketed =
      tokens[item.from - 1]?.text === '(' && last !== undefined && item.from - last.to <= 2
    const same = last !== undefined && item.concept !== null && last.concept?.id === item.concept.id
    if (same && (bracketed || saysMore(tokens, last, item))) continue
    kept.push(item)
  }
  return kept
}

/** Outside requirement sections a sentence asks for skills only from its first "experience with" on: "we seek a data engineer with knowledge of SQL". */
function askedFrom(context: Context, { ends }: MentionSigns): number {
  const { passage, clause } = context
  if (passage.section.role === 'requirement' || clause.importance !== null) return clause.from
  const { tokens } = context
  for (let at = clause.from + 1; at < clause.to; at++)
    if (['skills', 'experience', 'expertise'].includes(tokens[at]?.norm ?? '')) return clause.from
  return Math.min(Infinity, ...ends)
}

const KNOWING = wordSet(lexicon.knowing)

/** A duty that names what one must know, or examples of it: "Developing literacy in languages such as PHP". */
function tellsKnowledge({ tokens, clause }: Context): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (
      KNOWING.has(tokens[at]?.norm ?? '') ||
      (tokens[at]?.norm === 'such' && tokens[at + 1]?.norm === 'as')
    )
      return true
  return false
}

/** Words before a colon at the head of a bullet label it; they are a skill only where they are one as a whole ("SQL: you write clean queries"). */
function isLabel({ tokens, clause, passage }: Context, item: NamedSkill): boolean {
  if (clause.from !== passage.from || !passage.opensLine) return false
  for (let at = clause.from; at < clause.to && at - clause.from < LABEL; at++) {
    if (tokens[at]?.text === ':')
      return (
        item.to <= at &&
        !(
          item.concept &&
          ((item.from === clause.from && item.to === at) ||
            !['knowledge', 'method', 'category'].includes(item.concept.kind))
        )
      )
  }
  return false
}

/** "a degree in a technical field (e.g. bioinformatics, public health)": what brackets behind a degree or a certificate list is of their kind. */
function isFieldOfDegree(
  { tokens, clause, claimed }: Context,
  item: NamedSkill,
  { ends }: MentionSigns,
): boolean {
  if (item.concept && item.concept.kind !== 'knowledge' && item.concept.kind !== 'method')
    return false
  const open = lastBefore(item.from, clause.from, (at) => /^[()]$/.test(tokens[at]?.text ?? ''))
  if (tokens[open]?.text !== '(') return false
  const read = lastBefore(open, clause.from, claimed)
  if (!claimed(read)) return false
  for (let at = read; at <= item.from; at++) if (ends.has(at)) return false
  return true
}

/** The last token from `at` back to `floor` for which `is` holds; `floor` where it holds for none. */
function lastBefore(at: number, floor: number, is: (at: number) => boolean): number {
  let last = at
  while (last > floor && !is(last)) last--
  return last
}

/** Names of programming itself, which say nothing more where a language stands beside them ("programming skills in Python"). */
const PROGRAMMING = new Set(['programming', 'software development', 'coding'])

/** Whether an item only tells how another is used: "programming skills in Python", "AI tools to write code". */
function saysNothingMore(
  { tokens, clause }: Context,
  item: NamedSkill,
  all: readonly NamedSkill[],
): boolean {
  const language = all.some((other) => other !== item && other.concept?.kind === 'language')
  if (
    language &&
    (PROGRAMMING.has(item.concept?.name ?? '') ||
      (tokens[item.from]?.norm === 'software' && tokens[item.from + 1]?.norm === 'development'))
  )
    return true
  const purpose = tokens[item.from - 1]?.norm === 'to' && item.from - 1 > clause.from
  return (
    purpose &&
    all.some((other) => other.to < item.from) &&
    !NO_PURPOSE.has(tokens[item.from - 2]?.norm ?? '')
  )
}

const NO_PURPOSE = wordSet(lexicon.noPurpose)

/** A label has at most so many words. */
const LABEL = 7

function read(context: Context): Found<SkillRequirement>[] {
  if (!context.demand && !(context.duty && tellsKnowledge(context))) return []
  const signs = signsIn(context)
  const { items: known, terms } = knownItems(context, signs)
  if (terms.length === 0 && signs.ends.size === 0 && !doesWork(context)) return []
  const from = askedFrom(context, signs)
  const named = [...known, ...ellipticItems(context, known)]
  const all = [...named, ...unknownItems(context, named, terms, signs)]
    .filter((item) => !isRefused(context, refusalOf(context, item, from, signs), item, NAME_RULE))
    .sort((a, b) => a.from - b.from)
  const telling = all.filter((item) => {
    const refusal = saysNothingMore(context, item, all) ? 'taken' : null
    return !isRefused(context, refusal, item, NAME_RULE)
  })
  const items = withoutRepeats(context, telling)
  return requirementsOf(context, items)
}

/** Why a name is not asked for, where the sentence asks from token `from` on; null where it is. */
function refusalOf(
  context: Context,
  item: NamedSkill,
  from: number,
  signs: MentionSigns,
): Refusal | null {
  if (item.from < from) return 'vague'
  if (isLabel(context, item)) return 'label'
  return isFieldOfDegree(context, item, signs) ? 'taken' : null
}

/** Joins the items of a clause to demands, each with its level and years. */
function requirementsOf(context: Context, items: readonly NamedSkill[]): Found<SkillRequirement>[] {
  if (items.length === 0) return []
  const stated = groupYearsIn(context)
  const owned = yearsOwned(context, items, stated)
  const groups = partedByYears(context, groupsOf(context, items), stated, owned)
  const years = groups.map((group) => yearsOfGroup(context, group, stated, owned))
  const areOfTools = groups.some((group, i) => years[i] != null && !isOfSubjects(group))
  const found = groups.map((group, i): Found<SkillRequirement> => {
    // "two years of web development in Go": of the tool, which says how the subject was worked in
    const asked = areOfTools && isOfSubjects(group) ? null : years[i]
    const draft: Draft<SkillRequirement> = {
      mode: group.mode,
      atLeast: group.atLeast,
      open: group.open,
      category: group.category,
      skills: group.items.map((item) => mention(context, item)),
      level: levelOf(context, group),
      minYears: asked?.min ?? null,
      maxYears: asked?.max ?? null,
    }
    return { draft, rule: group.rule, from: group.from, to: group.to }
  })
  return joined(found)
}

/** Whether a list names subjects alone, and nothing that one works with. */
const isOfSubjects = ({ items }: SkillGroup): boolean =>
  items.length > 0 && items.every(({ concept }) => concept?.kind === 'knowledge')

/** Demands for the names that stand at `ranges`, and for the classes of things ("a BI tool") of which any member will do. */
export function skillsAt(
  context: Context,
  ranges: readonly Pick<NamedSkill, 'from' | 'to'>[],
): Found<SkillRequirement>[] {
  const { clause, tokens } = context
  const here = ranges.filter(({ from }) => from >= clause.from && from < clause.to)
  const { items: known } = knownItems(context, signsIn(context))
  const classes = known.filter(
    (item) =>
      item.concept?.kind === 'category' &&
      here.every((range) => !rangesOverlap(range, item) || isPartOf(range, item)),
  )
  const named = proposedNames(tokens, here, clause.to, (item) =>
    classes.some((one) => isPartOf(item, one)),
  ).filter((item) => !isTimeOfWork(context, item))
  const whole = withBorrowedEnds(context, named)
  return requirementsOf(
    context,
    [...whole, ...classes].sort((a, b) => a.from - b.from),
  )
}

/** "Unit" in "unit and regression tests" is unit tests: a name that the vocabulary lacks is looked up with the end of the next. */
function withBorrowedEnds(context: Context, items: readonly NamedSkill[]): readonly NamedSkill[] {
  if (items.every((item) => item.concept !== null)) return items
  const known = items.filter((item) => item.concept !== null)
  const borrowed = ellipticItems(context, known)
  return items.map((item) => borrowed.find((b) => b.from === item.from && b.to === item.to) ?? item)
}

/** "We build in Rust and seek people with Rust, C++ or Java": what the same sentence puts up for choice further on is not asked by itself. */
function withoutChosen(found: readonly Found<SkillRequirement>[]): Found<SkillRequirement>[] {
  return found.flatMap((one, i) => {
    const { mode, skills, open } = one.draft
    if (mode === 'any' || open) return [one]
    const chosen = found
      .slice(i + 1)
      .flatMap(({ draft }) =>
        draft.mode === 'any' && !draft.open && draft.skills.length > 1 ? draft.skills : [],
      )
    const left = skills.filter(({ name }) => !chosen.some((other) => other.name === name))
    if (left.length === skills.length) return [one]
    return left.length === 0 ? [] : [{ ...one, draft: { ...one.draft, skills: left } }]
  })
}

/** Plain lists of one clause that ask the same level and years are one demand. */
function joined(all: readonly Found<SkillRequirement>[]): Found<SkillRequirement>[] {
  const found = withoutChosen(all)
  const result: Found<SkillRequirement>[] = []
  for (const next of found) {
    const same = result.findIndex(
      ({ draft: d }) =>
        d.mode === 'all' &&
        next.draft.mode === 'all' &&
        !d.open &&
        !next.draft.open &&
        d.minYears === next.draft.minYears,
    )
    const first = result[same]
    if (!first) result.push(next)
    else
      result[same] = {
        ...first,
        to: Math.max(first.to, next.to),
        rule: 'all of a list',
        draft: { ...first.draft, skills: [...first.draft.skills, ...next.draft.skills] },
      }
  }
  return result
}

export const reader: Reader<SkillRequirement> = { names: LIST_RULES, read }
