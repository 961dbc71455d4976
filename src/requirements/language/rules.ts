import type { Captured, Match, PhraseClass } from '../../matcher/pattern.ts'
import { normAt, memoizedTest, type Token } from '../../matcher/tokenizer.ts'
import { termAt } from '../../vocabulary/index.ts'
import { onlyWeighs } from '../../document/importance-cues.ts'
import { nearby } from '../shared/nearby.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import type { LanguageRequirement } from './requirement.ts'
import { levelAround, levelAsked } from './level-around.ts'
import { isAmbiguous } from './language-names.ts'
import { languages, nameAt, type ListedLanguages } from './listed-languages.ts'
import { TEST_NAMES, testsIn, type LanguageTest } from '../../vocabulary/language-tests.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { choiceBefore, CODE, codedLanguages, isAny } from './several.ts'

type Read = Rule<LanguageRequirement>['read']

/** Tokens of the longest name of a test with its result: "IELTS Academic overall band score of 7.0". */
const LONGEST_TEST = 9

/** "JLPT N2", "IELTS 7.0 or above": a test with its result, which names its language. */
const tests: PhraseClass<LanguageTest> = {
  starts: memoizedTest((token) => TEST_NAMES.has(token.norm) || /^n[1-5]$/.test(token.norm)),
  eat(tokens, at, limit) {
    const first = tokens[at]
    if (!first) return null
    const short = shortJlpt(tokens, at, limit)
    if (short) return { to: at + 1, value: short }
    const written = textOf(tokens.slice(at, Math.min(limit, at + LONGEST_TEST)))
    const [test] = testsIn(written)
    if (!test || !written.startsWith(test.label)) return null
    let to = at
    while (to < limit && textOf(tokens.slice(at, to)).length < test.label.length) to++
    return { to, value: test }
  },
}

/** Tokens between the name of the language and "N2". */
const NEAR = 6

/** "N2" close to "Japanese". */
function shortJlpt(tokens: readonly Token[], at: number, limit: number): LanguageTest | null {
  const grade = /^N([1-5])$/.exec(tokens[at]?.text ?? '')?.[1]
  if (grade === undefined) return null
  const around = tokens.slice(Math.max(0, at - NEAR), Math.min(limit, at + NEAR))
  return around.some((t) => t.norm === 'japanese') && !around.some((t) => t.norm === 'jlpt')
    ? (testsIn(`JLPT N${grade}`)[0] ?? null)
    : null
}

/** Tokens as they were written, with one space where there was any. */
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((t, i) => {
      if (i === 0 || (tokens[i - 1]?.end ?? 0) >= t.start) return t.text
      return (t.hyphen ? '-' : ' ') + t.text
    })
    .join('')

const CLASSES = { languages, tests }

const FOLLOWS = wordSet(lexicon.follows)
const BEFORE = wordSet(lexicon.before)
const NOT_SPEAKERS = wordSet(lexicon.notSpeakers)

/** Behind "your Dutch" these speak of what the reader knows, as nothing does behind "your Dutch customers". */
const PREDICATES = wordSet(lexicon.predicates)

function isLanguage({ tokens, clause }: Context, from: number, to: number): boolean {
  const before = normAt(tokens, from - 1)
  if ([before, normAt(tokens, from - 2)].includes('your') && PREDICATES.has(normAt(tokens, to)))
    return true
  if (
    from > clause.from &&
    (BEFORE.has(before) ||
      tokens.slice(Math.max(clause.from, from - 4), from).some((t) => t.norm === 'non'))
  )
    return false
  const next = tokens[to]
  if (!next || to >= clause.to || next.kind === 'sign' || next.newlines > 0 || next.glued)
    return true
  if (
    next.norm === 'speaking' &&
    tokens.slice(to + 1, to + 4).some((t) => NOT_SPEAKERS.has(t.norm))
  )
    return false
  return FOLLOWS.has(next.norm) || onlyWeighs(tokens, clause, from, to)
}

const PARTS = wordSet(lexicon.partsOfList)
const SHORT_LINKS = wordSet(lexicon.shortLinks)

/** The words of a match that belong to another language: "B2" of "German B2 and English", ", good" of "German, good English". */
function reachesOver(
  { tokens, clause }: Context,
  match: { readonly from: number; readonly to: number },
  said: { readonly from: number; readonly to: number },
): boolean {
  const parted = (from: number, to: number): boolean =>
    tokens.slice(from, to).some((t) => PARTS.has(t.norm))
  if (parted(said.to, match.to) && nameAt(tokens, match.to, clause.to)) return true
  let before = match.from - 1
  while (before > clause.from && SHORT_LINKS.has(tokens[before]?.norm ?? '')) before--
  return (
    before >= clause.from &&
    match.from < said.from &&
    nameAt(tokens, before, match.from) !== null &&
    parted(match.from, said.from)
  )
}

const EXCEPT = wordSet(lexicon.excepts)
/** Words between "with the exception of" and the languages of whom it is made, at most. */
const EXCEPTION = 14

/** "With the exception of people who are bilingual in …": they are not asked of everybody. */
const isException = ({ tokens, clause }: Context, from: number): boolean =>
  tokens.slice(Math.max(clause.from, from - EXCEPTION), from).some((t) => EXCEPT.has(t.norm))

/** A name that is a word of other uses, and nothing said of it: "polish". */
const isWordAlone = ({ tokens }: Context, { from, to }: Match, said: Captured): boolean =>
  said.from === from && said.to === to && isAmbiguous(tokens[from]?.text ?? '')

/** Why words around the name of a language do not ask for it, `only` where it stands alone; null where they do. */
function refusalOf(
  context: Context,
  match: Match,
  said: Captured,
  only: string | undefined,
): Refusal | null {
  if (!isLanguage(context, said.from, said.to)) return 'meaning'
  if (normAt(context.tokens, said.from - 1) === 'no') return 'denied'
  if (isException(context, said.from)) return 'others'
  if (reachesOver(context, match, said)) return 'taken'
  return only !== undefined && isWordAlone(context, match, said) ? 'meaning' : null
}

const read: Read = (match, context) => {
  const said = match.captures['languages']
  if (!said) return null
  const { names, any } = said.value as ListedLanguages
  const [only] = names.length === 1 ? names : []
  if (isRefused(context, refusalOf(context, match, said, only), match)) return null
  const [test] = only === undefined ? [] : testsAround(context, only)
  return {
    languages: names,
    any: isAny(context, said, any),
    level: test?.low ?? levelAsked(context, said),
    ...(test ? { test: test.label } : {}),
  }
}

/** Tests of this language that the clause names: "business level Japanese (JLPT N1)". */
const testsAround = ({ tokens, clause }: Context, language: string): readonly LanguageTest[] =>
  tokens.slice(clause.from, clause.to).some(tests.starts)
    ? testsIn(textOf(tokens.slice(clause.from, clause.to))).filter(
        (test) => test.language === language || (language === 'Mandarin' && test.name === 'HSK'),
      )
    : []

/** Whether a clause names the language beside a test. "Duolingo English Test" names its language itself. */
function namesLanguage({ tokens, clause }: Context, test: Match, language: string): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const isBeside = at < test.from || at >= test.to
    if (isBeside && nameAt(tokens, at, clause.to)?.name === language) return true
  }
  return false
}

/** A test by itself. Where the clause names its language, that is what was read. */
const byTest: Read = (match, context) => {
  const test = match.captures['test']?.value as LanguageTest
  const refusal = namesLanguage(context, match, test.language) ? 'taken' : null
  if (isRefused(context, refusal, match)) return null
  return { languages: [test.language], any: false, level: test.low, test: test.label }
}

const OF_OTHERS = wordSet(lexicon.ofOthers)
const OF_PROGRAMMING = wordSet(lexicon.ofProgramming)

/** In the text about the job: not the language of the team, nor that of the application. */
const ownWords: Read = (match, context) => {
  const { tokens, clause } = context
  const part = nearby(clause, match.from)
  const others = tokens.slice(part.from, part.to).some((t) => OF_OTHERS.has(t.norm))
  const refusal = others && !context.demand ? 'others' : null
  return isRefused(context, refusal, match) ? null : read(match, context)
}

const PLACES = wordSet(lexicon.placesOfLanguage)

/** Only a few words of a language, and nothing behind it that it could belong to. */
const few: Read = (match, context) => {
  const { tokens, clause } = context
  return match.to >= clause.to || tokens[match.to]?.kind === 'sign' ? read(match, context) : null
}

/** Only where the language is all that the clause says: a bullet "English", or "German or English"; or all that it weighs: "Welsh advantageous". */
const whole: Read = (match, context) => {
  const { clause, tokens, passage } = context
  if (passage.section.role !== 'requirement' || !passage.bullet) return null
  const isAlone = tokens
    .slice(clause.from, clause.to)
    .every((t, i) => t.kind === 'sign' || i < match.to - clause.from)
  const opens = match.from === clause.from && passage.from === clause.from
  if (opens && PLACES.has(normAt(tokens, match.to))) return read(match, context)
  const isFirst = match.from === clause.from && leadsToSecond(tokens, match.to, clause.to)
  return (match.from === clause.from && isAlone) ||
    isFirst ||
    onlyWeighs(tokens, clause, match.from, match.to)
    ? read(match, context)
    : null
}

/** Names of which one is enough: "any of: Thai, Malay". */
const chosen: Read = (match, context) => {
  const said = match.captures['languages']
  return said && choiceBefore(context.tokens, context.clause, said.from) !== null
    ? read(match, context)
    : null
}

const LINKS = wordSet(lexicon.betweenLanguages)

/** Whether nothing but further languages follows, with the words that link them: "English | plus one of German and French". */
function leadsToSecond(tokens: readonly Token[], from: number, to: number): boolean {
  let isNamed = false
  for (let at = from; at < to;) {
    const name = nameAt(tokens, at, to)
    isNamed ||= name !== null
    if (!name && tokens[at]?.kind !== 'sign' && !LINKS.has(normAt(tokens, at))) return false
    at = name?.to ?? at + 1
  }
  return isNamed
}

const ONE = wordSet('either one any')
/** Words before "plus" in which a language must stand: "English (C1), plus German". */
const BEFORE_SECOND = 5

/** Further languages behind a first one: "English and (in either) German or French". */
const second: Read = (match, context) => {
  const { tokens, clause } = context
  const said = match.captures['languages']
  if (!said || isException(context, said.from)) return null
  const between = tokens.slice(match.from, said.from)
  const isLinked = between.every((t) => t.kind === 'sign' || LINKS.has(t.norm))
  const start = Math.max(clause.from, match.from - BEFORE_SECOND)
  const isBehind = tokens
    .slice(start, match.from)
    .some((_, i) => nameAt(tokens, start + i, match.from) !== null)
  if (!isLinked || !isBehind) return null
  const { names, any } = said.value as ListedLanguages
  const isOne = between.some((t) => ONE.has(t.norm))
  return {
    languages: names,
    any: names.length > 1 && (any || isOne),
    level: levelAround({ tokens, clause }, said.from, said.to),
  }
}

const others: Read = (match, context) => {
  const { tokens, clause } = context
  const part = nearby(clause, match.from)
  const named = tokens
    .slice(part.from, part.to)
    .some(
      (t, i) =>
        t.kind === 'word' &&
        (nameAt(tokens, part.from + i, part.to) !== null ||
          termAt(tokens, part.from + i, part.to)?.concept.kind === 'language'),
    )
  const programming = tokens
    .slice(Math.max(clause.from, match.from - 5), Math.min(clause.to, match.to + 3))
    .some((t) => OF_PROGRAMMING.has(t.norm))
  const refusal = named ? 'taken' : null
  return isRefused(context, programming ? 'meaning' : refusal, match)
    ? null
    : { languages: [], any: false, level: levelAround(context, match.from, match.to) }
}

const LEVELS = alternation(lexicon.levelWords)

export const rules: readonly Rule<LanguageRequirement>[] = [
  rule('test=<tests>', CLASSES, 'demand', byTest),
  rule('languages=<languages> ..3 test=<tests>', CLASSES, 'demand', read),
  rule('test=<tests> level? in|for? languages=<languages>', CLASSES, 'demand', read),
  rule(`${alternation(lexicon.spokenWell)} ..5 languages=<languages>`, CLASSES, 'anywhere', read),
  rule(
    `${alternation(lexicon.languageManners)} ..6 languages=<languages>`,
    CLASSES,
    'anywhere',
    ownWords,
  ),
  rule(`${LEVELS} ..6 languages=<languages>`, CLASSES, 'demand', read),
  rule(
    `languages=<languages> language? ${alternation(lexicon.languageNouns)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    `languages=<languages> :|-|–|(|,|at|as at? a|your? least? minimum? level? ${alternation(lexicon.levelsBehind)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    `languages=<languages> like|at|on|of|to a|the? ${alternation(lexicon.likeNative)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule('languages=<languages> to|at|:? level? c1|c2|b1|b2|native|fluent', CLASSES, 'demand', read),
  rule(
    `languages=<languages> is|are|would_be|will_be ..3 ${alternation(lexicon.weightsOfLanguage)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(`languages=<languages> ${alternation(lexicon.weightsBehind)}`, CLASSES, 'demand', read),
  rule(`${alternation(lexicon.speakingWords)} ..5 languages=<languages>`, CLASSES, 'demand', read),
  rule(`${alternation(lexicon.fewWords)} languages=<languages>`, CLASSES, 'demand', few),
  rule(`${alternation(lexicon.doneInLanguage)} in languages=<languages>`, CLASSES, 'demand', read),
  rule(`${alternation(lexicon.ableTo)} ..7 in languages=<languages>`, CLASSES, 'demand', read),
  rule(
    `your ${alternation(lexicon.sortsOfUse)}? languages=<languages> ${alternation(lexicon.predicates)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule('languages=<languages> is|are our|the ..3 language|languages', CLASSES, 'demand', read),
  rule(`bilingual|fluent in|(|:? ${CODE} /|-|and|& ${CODE}`, CLASSES, 'demand', codedLanguages),
  rule('languages=<languages>', CLASSES, 'demand', whole),
  rule('one|any|either|more of|from ..10 languages=<languages>', CLASSES, 'demand', chosen),
  rule(
    'and|plus|&|with|together_with|as_well_as|, ..5 languages=<languages>',
    CLASSES,
    'demand',
    second,
  ),
  rule(
    `bilingual|trilingual|multilingual|multi_lingual|bi_lingual ${alternation(lexicon.behindBilingual)}`,
    CLASSES,
    'demand',
    others,
  ),
  rule(
    `${alternation(lexicon.moreLanguages)} european|asian|spoken|foreign|human|modern? language|languages`,
    CLASSES,
    'demand',
    others,
  ),
]
