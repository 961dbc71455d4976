import { itemAt } from '../core/item-at.ts'
import type { Draft } from '../core/requirement.ts'
import type { Passage } from '../document/outline.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { industryName } from '../requirements/experience/industry-name.ts'
import type { ExperienceRequirement } from '../requirements/experience/requirement.ts'
import type { FormDemand } from './form-demand.ts'
import * as lexicon from './lexicon.ts'
import type { ReadIn } from './read-in.ts'

/*
 * Lines of a list of demands that name industries and nothing else: "Retail", "Sectors: pharma, FMCG". To have worked there is asked.
 */

/** The name of the rule by which such lines are read. */
const RULE = 'industries of a list'

const BESIDE = wordSet(lexicon.besideIndustries)
const LABELS = wordSet(lexicon.labelsOfIndustries)
/** Names that alone mean something else in a list of demands: "Travel", "Education". */
const UNSURE = wordSet(lexicon.unsureIndustries)

/** Words and signs of such a line at most. */
const LONGEST = 16

/** Where the names begin: behind a label of one or two words. */
function behindLabel(tokens: readonly Token[], { from, to }: Passage): number {
  let at = from
  while (at < to && at - from < 3 && LABELS.has(normAt(tokens, at))) at++
  return at > from && tokens[at]?.text === ':' ? at + 1 : from
}

/** The industries that tokens `from` to `to` name; null where other words stand beside them. */
function named(tokens: readonly Token[], from: number, to: number): readonly string[] | null {
  const names: string[] = []
  for (let at = from; at < to;) {
    const token = itemAt(tokens, at)
    const name = industryName.starts(token) ? industryName.eat(tokens, at, to) : null
    if (name) names.push(name.value)
    else if (!BESIDE.has(token.norm)) return null
    at = name?.to ?? at + 1
  }
  return names
}

/** What a line of a list of demands asks that names industries and nothing else; null where it does not. */
export function industriesAsked(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
): FormDemand | null {
  const { from, to, section, isHeading, opensLine, closesLine, bullet } = passage
  if (section.role !== 'requirement' || section.denied || isHeading) return null
  if (!opensLine || !closesLine || to - from > LONGEST) return null
  const first = behindLabel(tokens, passage)
  const names = named(tokens, first, to)
  const isList = bullet || first > from || (names !== null && names.length > 1)
  const isSure = names?.some((name) => !UNSURE.has(name.replaceAll(' ', '_'))) === true
  if (!isList || !(isSure || (names && first > from && names.length > 0))) return null
  let last = to
  while (last > first && ENDS.has(tokens[last - 1]?.text ?? '')) last--
  const draft: Draft<ExperienceRequirement> = {
    minYears: null,
    maxYears: null,
    area: text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  }
  const { importance } = section
  return { kind: 'experience', draft, rule: RULE, from: first, to: last, importance, unless: 'any' }
}

const ENDS = new Set(['.', ',', ';'])

/** Tokens between two lines that stand together at most: the signs of their bullets. */
const BETWEEN = 3

/** What was read, with industries on lines that stand together as alternatives: hardly anybody has worked in all of them. */
export function withIndustries(read: readonly ReadIn[]): readonly ReadIn[] {
  const made = [...read]
  for (let i = 1; i < made.length; i++) {
    const [before, next] = [itemAt(made, i - 1), itemAt(made, i)]
    const [a, b] = [before.requirement, next.requirement]
    if (a.rule !== RULE || b.rule !== RULE || a.importance !== b.importance) continue
    if (next.clause.from - before.clause.to > BETWEEN) continue
    const anyOf = a.anyOf ?? `any-${a.id}`
    made[i - 1] = { ...before, requirement: { ...a, anyOf } }
    made[i] = { ...next, requirement: { ...b, anyOf } }
  }
  return made
}
