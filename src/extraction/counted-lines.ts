import { itemAt } from '../core/item-at.ts'
import { conceptNamed } from '../vocabulary/index.ts'
import {
  isSkill,
  type SkillMention,
  type SkillRequirement,
} from '../requirements/skill/requirement.ts'
import { countBefore, numberBefore } from '../requirements/skill/counted.ts'
import { cueStarts } from '../requirements/skill/lexicon.ts'
import type { Passage } from '../document/outline.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import type { ReadIn } from './read-in.ts'
import { asAlternatives } from './ways.ts'

/** Tokens of the items of which a number is asked, and the number. */
interface CountedLines {
  readonly from: number
  readonly to: number
  readonly atLeast: number
}

/** Lines of one list at most. */
const MOST_LINES = 12
/** Characters of an item that stands on a line without bullet or number of its own at most. */
const PLAIN_ITEM = 70

const DEMANDS = wordSet(cueStarts)

const bulletOf = (tokens: readonly Token[], { bullet, from }: Passage): string =>
  bullet ? (tokens[from - 1]?.text ?? '') : ''

/** Whether a list number stands before the first word of a passage or opens it: "1) Java", "(b) Go". */
const isNumbered = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  numberBefore(tokens, from) > 0 ||
  [2, 3].some((length) => from + length < to && numberBefore(tokens, from + length) === length)

/** Whether a line is one more item of the list below `lead`, of the same make as the first. */
function isItem(
  text: string,
  tokens: readonly Token[],
  lead: Passage,
  first: Passage,
  next: Passage,
): boolean {
  if (next.isHeading || next.section !== first.section) return false
  if (isNumbered(tokens, first)) return isNumbered(tokens, next)
  if (bulletOf(tokens, first) !== bulletOf(tokens, next)) return false
  if (first.bullet && bulletOf(tokens, lead) !== bulletOf(tokens, first)) return true
  // the bullets below may be the next demands
  const line = text.slice(next.span.start, next.span.end)
  return (
    line.length <= PLAIN_ITEM &&
    !(next.afterBlank && next !== first) &&
    !DEMANDS.has(tokens[next.from]?.norm ?? '')
  )
}

/** Words behind "following" at the end of a line at most: "of the following technology areas". */
const BEHIND_FOLLOWING = 3

/** Whether a line leads to those below it: it ends with a colon, or with "the following areas". */
const isOpen = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  tokens[to - 1]?.text === ':' ||
  tokens
    .slice(Math.max(from, to - 1 - BEHIND_FOLLOWING), to)
    .some((token) => token.norm === 'following')

const VAGUE = wordSet('some several')
const LAST_WORDS = 7

/** The items on the lines below one that ends with the number that is asked of them: "at least two of the following areas:". */
function linesBelow(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
  i: number,
): CountedLines | null {
  const [lead, first] = [passages[i], passages[i + 1]]
  if (!lead?.closesLine || !first || !isOpen(tokens, lead)) return null
  const atLeast = countBefore(tokens, lead.from, lead.to)
  // "some of:" says too little to let one of whole demands do for all
  const isVague = tokens.slice(lead.to - LAST_WORDS, lead.to).some((t) => VAGUE.has(t.norm))
  if (atLeast === null || isVague) return null
  let end = i
  while (end - i < MOST_LINES) {
    const next = passages[end + 1]
    if (!next || !isItem(text, tokens, lead, first, next)) break
    end++
  }
  const last = passages[end]
  return end - i < 2 || !last ? null : { from: first.from, to: last.to, atLeast }
}

const isNextNumber = (tokens: readonly Token[], next: Passage | undefined): boolean =>
  next !== undefined && !next.isHeading && isNumbered(tokens, next)

/** The items with numbers of their own that stand behind the number that is asked of them in one passage. */
function numberedWithin(
  tokens: readonly Token[],
  passages: readonly Passage[],
  i: number,
): CountedLines | null {
  const { from, to } = itemAt(passages, i)
  for (let at = from + 4; at < to; at++) {
    if (numberBefore(tokens, at) === 0 || !/^[1aAi]$/.test(tokens[at - 2]?.text ?? '')) continue
    const atLeast = countBefore(tokens, from, at)
    if (atLeast === null) return null
    // the next items may stand on lines of their own
    let end = i
    while (end - i < MOST_LINES && isNextNumber(tokens, passages[end + 1])) end++
    return { from: at, to: passages[end]?.to ?? to, atLeast }
  }
  return null
}

/** The names of a demand; of a class without names ("a scripting language") the class itself. */
function mentionsOf(r: SkillRequirement): readonly SkillMention[] {
  if (r.skills.length > 0) return r.skills
  const known = conceptNamed(r.category ?? '')
  const { start, end } = r.span
  return known ? [{ name: known.name, surface: r.quote, span: { start, end }, known: true }] : []
}

/** Kinds that are no items of such a list but alternatives of their own, or closed to it. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['education', 'certification', 'language'])

/** What was read, line by line. */
function byLine(tokens: readonly Token[], read: readonly ReadIn[]): ReadIn[][] {
  const lines: ReadIn[][] = []
  for (const one of read) {
    const last = lines.at(-1)
    const before = last?.at(-1)?.clause
    const isNew = !before || tokens.slice(before.from + 1, one.clause.from + 1).some(opensLine)
    if (isNew || !last) lines.push([one])
    else last.push(one)
  }
  return lines
}

const opensLine = ({ newlines }: Token): boolean => newlines > 0

/** The demands of the items as one for so many of their names; what is no skill among them is one of several, so only wished for. Where degrees and the like are among them, each line is a way of its own. */
function asOne(
  text: string,
  tokens: readonly Token[],
  read: readonly ReadIn[],
  atLeast: number,
): ReadIn[] {
  const skills = read.map(({ requirement }) => requirement).filter(isSkill)
  const [first] = skills
  const all = skills.flatMap(mentionsOf)
  if (read.some(({ requirement: { kind } }) => OF_THEIR_OWN.has(kind)))
    return atLeast === 1 ? asAlternatives(byLine(tokens, read)) : [...read]
  if (!first || skills.length < 2 || all.length <= atLeast) return [...read]
  const span = { ...first.span, end: Math.max(...skills.map((r) => r.span.end)) }
  const one: SkillRequirement = {
    ...first,
    mode: 'any',
    atLeast,
    open: false,
    category: null,
    skills: all,
    span,
    quote: text.slice(span.start, span.end),
    rule: atLeast > 1 ? 'n of a list' : 'one of a list',
  }
  return read.flatMap(({ requirement, clause }): ReadIn[] => {
    if (requirement === first) return [{ requirement: one, clause }]
    if (isSkill(requirement)) return []
    return [{ requirement: { ...requirement, importance: 'preferred' }, clause }]
  })
}

/** What was read, with lists over lines or clauses of which a number is asked ("at least two of the following: …") as one demand each. */
export function withCountedLines(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
  read: readonly ReadIn[],
): readonly ReadIn[] {
  const lists = passages.flatMap(
    (_, i) => linesBelow(text, tokens, passages, i) ?? numberedWithin(tokens, passages, i) ?? [],
  )
  return lists.reduce<readonly ReadIn[]>((all, { from, to, atLeast }) => {
    const isIn = ({ clause }: ReadIn): boolean => clause.to > from && clause.from < to
    const first = all.findIndex(isIn)
    if (first < 0) return all
    const inside = all.filter(isIn)
    return [
      ...all.slice(0, first),
      ...asOne(text, tokens, inside, atLeast),
      ...all.slice(first).filter((one) => !isIn(one)),
    ]
  }, read)
}
