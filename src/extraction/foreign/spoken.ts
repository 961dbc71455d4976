import { itemAt } from '../../core/item-at.ts'
import { type Cefr, CEFR_LEVELS } from '../../core/profile.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { Words } from '../../matcher/words.ts'
import { isCefrGrade } from '../../requirements/language/levels.ts'
import { onlyWordsOf } from './small-words.ts'
import type { ForeignRules } from './rules.ts'
import type { WeighedPart } from './parts.ts'

/** A language that a part asks for, with the tokens that say it. */
export interface Spoken {
  readonly name: string
  readonly level: Cefr | null
  readonly from: number
  readonly to: number
}

interface Named {
  readonly name: string
  readonly at: number
}

interface Graded {
  readonly level: Cefr
  readonly from: number
  readonly to: number
}

/** The English name of the language that a token names, alone or with a tail: "Deutsch", "Deutschkenntnisse". */
function languageAt(
  token: Token | undefined,
  { words, languageTails }: ForeignRules,
): string | null {
  if (token?.kind !== 'word') return null
  const { norm } = token
  if (Object.hasOwn(words.languages, norm)) return words.languages[norm] ?? null
  for (const tail of languageTails) {
    const stem = norm.endsWith(tail) ? norm.slice(0, -tail.length) : ''
    if (stem !== '' && Object.hasOwn(words.languages, stem)) return words.languages[stem] ?? null
  }
  return null
}

/** Words of level in a part, and grades of the Common European Framework; of "B2/C1" the lower. */
function levelsIn(
  tokens: readonly Token[],
  { from, to }: WeighedPart,
  { levels }: ForeignRules,
): Graded[] {
  const found = levels
    .matches(tokens, from, to)
    .map(({ entry, match }): Graded => ({ level: entry.says, from: match.from, to: match.to }))
  for (let at = from; at < to; at++) {
    const norm = normAt(tokens, at)
    if (isCefrGrade(norm)) found.push({ level: norm.toUpperCase() as Cefr, from: at, to: at + 1 })
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return found.filter(
    (g) => !found.some((o) => o.from <= g.from && g.to <= o.to && o.to - o.from > g.to - g.from),
  )
}

/** Words between a language and its level at most. */
const NEAR = 4

const isGrade = (tokens: readonly Token[], { from }: Graded): boolean =>
  isCefrGrade(normAt(tokens, from))

/** The level said of one language: a grade behind it, a word right behind it, a word before it. */
function ownLevel(
  tokens: readonly Token[],
  { at }: Named,
  levels: readonly Graded[],
  stops: (from: number, to: number) => boolean,
): Cefr | null {
  const behind = levels.filter((g) => g.from > at && g.from - at <= NEAR && !stops(at + 1, g.from))
  const before = levels.filter((g) => g.to <= at && at - g.to < NEAR && !stops(g.to, at))
  const grade = behind.find((g) => isGrade(tokens, g)) ?? before.find((g) => isGrade(tokens, g))
  return (grade ?? behind[0] ?? before.at(-1))?.level ?? null
}

/** Of levels that "or" joins ("native or bilingual") the lowest counts, which is enough. */
function lowestOfChoices(
  tokens: readonly Token[],
  all: readonly Graded[],
  { set }: ForeignRules,
): Graded[] {
  const kept: Graded[] = []
  for (const graded of all) {
    const last = kept.at(-1)
    const isChoice = last && graded.from - last.to === 1 && isOrAt(tokens, last.to, set.or)
    if (!last || !isChoice) kept.push(graded)
    else {
      const isLower = CEFR_LEVELS.indexOf(graded.level) < CEFR_LEVELS.indexOf(last.level)
      kept[kept.length - 1] = { ...last, level: isLower ? graded.level : last.level, to: graded.to }
    }
  }
  return kept
}

const isOrAt = (tokens: readonly Token[], at: number, or: Words): boolean =>
  or.has(normAt(tokens, at)) || tokens[at]?.text === '/'

/** "The German market", "mercado francés": whether a word that names a language too says where something is. */
const isOfCountry = (
  tokens: readonly Token[],
  { from, to }: WeighedPart,
  at: number,
  { set }: ForeignRules,
): boolean =>
  (at + 1 < to && set.notLanguages.has(normAt(tokens, at + 1))) ||
  (at > from && set.notLanguages.has(normAt(tokens, at - 1)))

/** Languages that a part asks for, each with its level; of a pair ("Deutsch und Englisch fließend") both have the one that is said. */
export function languagesIn(
  tokens: readonly Token[],
  part: WeighedPart,
  rules: ForeignRules,
): readonly Spoken[] {
  const named: Named[] = []
  for (let at = part.from; at < part.to; at++) {
    const name = languageAt(tokens[at], rules)
    if (name !== null && !isOfCountry(tokens, part, at, rules)) named.push({ name, at })
  }
  if (named.length === 0) return []
  const levels = lowestOfChoices(tokens, levelsIn(tokens, part, rules), rules)
  if (levels.length === 0 && !isOfLanguages(tokens, part, named, rules)) return []
  const isNamed = (at: number): boolean => named.some((n) => n.at === at)
  const { and, or } = rules.set
  const stops = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const { norm, text } = itemAt(tokens, at)
      if (text === ',' || and.has(norm) || or.has(norm) || isNamed(at)) return true
    }
    return false
  }
  const own = named.map((n) => ownLevel(tokens, n, levels, stops))
  return named.map(({ name, at }, i) => ({
    name,
    level: own[i] ?? shared(tokens, named, own, i, rules),
    from: at,
    to: at + 1,
  }))
}

/** The level of the neighbour that is joined to a language with nothing but "and" or a hyphen between. */
function shared(
  tokens: readonly Token[],
  named: readonly Named[],
  own: readonly (Cefr | null)[],
  i: number,
  { set }: ForeignRules,
): Cefr | null {
  const isJoined = (a: Named | undefined, b: Named | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    tokens
      .slice(a.at + 1, b.at)
      .every(
        (t) => t.kind === 'sign' || set.and.has(t.norm) || set.or.has(t.norm) || t.norm.length < 3,
      )
  if (isJoined(named[i - 1], named[i]) && own[i - 1]) return own[i - 1] ?? null
  return isJoined(named[i], named[i + 1]) ? (own[i + 1] ?? null) : null
}

/** Whether a part speaks of knowing languages though it tells no level: by a noun or a tail that says so, or because it holds nothing else. */
function isOfLanguages(
  tokens: readonly Token[],
  { from, to, weight }: WeighedPart,
  named: readonly Named[],
  rules: ForeignRules,
): boolean {
  if (weight !== null) return true
  const { languageNouns, knowledge } = rules.set
  for (let at = from; at < to; at++) {
    const norm = normAt(tokens, at)
    if (languageNouns.has(norm) || knowledge.has(norm)) return true
  }
  const isTailed = named.some(({ at }) => !Object.hasOwn(rules.words.languages, normAt(tokens, at)))
  const isNamed = (at: number): boolean => named.some((n) => n.at === at)
  return isTailed || onlyWordsOf(tokens, from, to, rules, isNamed)
}
