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

/** Whether a line may be one of a list of demands. */
const mayAsk = ({ section, isHeading, opensLine, closesLine, from, to }: Passage): boolean =>
  section.role === 'requirement' &&
  !section.denied &&
  !isHeading &&
  opensLine &&
  closesLine &&
  to - from <= LONGEST

/** Whether names of industries are sure to be that: behind a label any, else on a bullet or in a list with one that means nothing else. */
function areSure(names: readonly string[], isLabelled: boolean, isBullet: boolean): boolean {
  if (isLabelled) return names.length > 0
  return (
    (isBullet || names.length > 1) && names.some((name) => !UNSURE.has(name.replaceAll(' ', '_')))
  )
}

/** What a line of a list of demands asks that names industries and nothing else; null where it does not. */
export function industriesAsked(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
): FormDemand | null {
  if (!mayAsk(passage)) return null
  const from = behindLabel(tokens, passage)
  const names = named(tokens, from, passage.to)
  if (!names || !areSure(names, from > passage.from, passage.bullet)) return null
  let { to } = passage
  while (to > from && ENDS.has(tokens[to - 1]?.text ?? '')) to--
  const area = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const draft: Draft<ExperienceRequirement> = { minYears: null, maxYears: null, area }
  const { importance } = passage.section
  return { kind: 'experience', draft, rule: RULE, from, to, importance, unless: 'any' }
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
