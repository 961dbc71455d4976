import { DUTY_VERBS } from '../document/intent.ts'
import { cuesIn } from '../document/importance-cues.ts'
import { ENDS_CALL } from '../document/line-signs.ts'
import { waivedIn } from '../document/negation.ts'
import type { Passage } from '../document/outline.ts'
import { phraseIndex } from '../matcher/pattern-index.ts'
import { participle } from '../matcher/participle.ts'
import { isInRanges, type TokenRange } from '../matcher/token-range.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { gifts } from '../requirements/competency/lexicon.ts'
import {
  behindOneself,
  doneBesides,
  fewThings,
  timesSpent,
} from '../requirements/experience/lexicon.ts'
import { languageWritten } from '../requirements/language/language-names.ts'
import { ROLE_ENDS } from '../requirements/shared/years-words.ts'
import type { Term } from '../vocabulary/index.ts'
import { deeds, doneVerbs, pastDeeds } from '../vocabulary/lexicon/sentences.ts'
import * as lexicon from './lexicon.ts'
import { proofOf } from './proofs.ts'
import { namesIn } from './used-names.ts'

/*
 * Adverts of a few lines without headings: a title, a word about the employer, and line by line what is asked, "Rust or Go.", "You write SQL for a
 * living." Nothing but the form of such a sentence tells that it asks: it speaks to the reader of what they can and have done, or it is a name without
 * a verb.
 */

/** Passages and words of such an advert at most. */
const MOST_PASSAGES = 24
const MOST_WORDS = 320

/** The first passage behind the title and the name of the employer where a posting is a few plain lines, in which no heading tells duties from demands; Infinity where it is none. */
export function startOfPlain(tokens: readonly Token[], passages: readonly Passage[]): number {
  const isPlain =
    passages.length <= MOST_PASSAGES &&
    tokens.length <= MOST_WORDS &&
    passages.every(({ section }) => section.role === 'requirement' || section.unnamed === true)
  if (!isPlain) return Infinity
  const body = passages.findIndex(({ afterBlank }, i) => i > 0 && afterBlank)
  return Math.max(1, body)
}

const SOME = alternation(fewThings)
const DONE = alternation(`${doneVerbs} ${doneBesides} ${deeds}`)

/** What the reader knows and has done, at the beginning of a sentence. */
const OF_READER = phraseIndex(
  [
    `you|and|but ${alternation(lexicon.readerKnows)}`,
    `you|you_will|you'll already|also|still|can|should|must|really ${alternation(lexicon.readerKnows)}`,
    'you can',
    `you've|you_have|having|has|have|had ..1 ${DONE}|<done>`,
    `somebody|someone|a_person|people|anyone who|that has|have|knows|know|is|can|loves|likes`,
    `ideally|preferably|perhaps|maybe|probably you|you've`,
    `at_least|no_fewer_than|no_less_than|minimum|a_minimum_of ${SOME} ..4 ${DONE}|<done>`,
    `${SOME} ..5 ${alternation(behindOneself)}`,
    `a|an|some|any? ${alternation(timesSpent)} spent? in|at|with|from|on`,
    `a|an|some ..1 ${alternation(timesSpent)} spent? in|at|with|from|on`,
    `${DONE}|${alternation(pastDeeds)}`,
    'experience|background|knowledge|exposure|familiarity in|with|of|at|on|as',
    'a|an|some|any|real|your ..1 experience|background|knowledge|understanding|history|command|grasp|exposure|familiarity in|with|of|at|on|as',
    `a|an|the ..1 ${alternation(gifts)} for`,
    "you've|you_have been",
    `your ${alternation(lexicon.readerHolds)}`,
    "you're|you_are at_home|fluent|handy|good|strong|quick|sharp|comfortable",
    'you come|arrive|turn_up with|from',
  ],
  { done: participle },
)

/** Words and signs of a sentence that asks so, at most. */
const LONGEST = 34
/** Words of a sentence without a verb, at most. */
const LONGEST_FRAGMENT = 18
/** Words and signs of a fragment that names nothing else but a field or a method, at most. */
const SHORT = 6
/** Words before the first name of such a sentence, at most: "Enough Ruby to follow a pull request". */
const BEFORE_NAME = 3
/** Words before what the job gives, at most: "You will learn". */
const BEFORE_GIVEN = 4

const FINITE = wordSet(lexicon.finiteVerbs)
const ARTICLES = wordSet('a an')
/** "A little Go", "a dash of SQL". */
const LITTLE = wordSet(lexicon.littleOf)
const LABELS = wordSet(lexicon.labelsOfStack)
const DENIES_FIRST = wordSet(lexicon.deniesFirst)
const DENIES = wordSet('no not never nor')
const OF_JOB = wordSet(lexicon.givenByJob)
const OF_ROLE = wordSet("will you'll role position career opportunity")
const GIVEN = wordSet(lexicon.givenToReader)
const OF_OTHERS = wordSet(lexicon.notOfReader)
const YOU = wordSet("you your yours you're you've you'll you'd yourself")
/** With these a sentence calls the reader to write, or wonders who they are. */
const CALLS = wordSet(lexicon.callsReader)
const PAY = new Set(['$', '€', '£', '%', '@'])
const FIELDS: ReadonlySet<string> = new Set(['knowledge', 'method', 'none'])

/** A sentence, the tools that it names, and which of its words only weigh what it asks. */
interface Sentence extends TokenRange {
  readonly tokens: readonly Token[]
  readonly names: readonly Term[]
  readonly isWeight: (at: number) => boolean
}

/**
 * What a sentence of a plain advert asks, as it tells of the reader or names things without a verb: its tools, none where it asks for other things; `phrases` where it
 * asks no more than phrases of the rules read in it; null where it asks nothing.
 */
export function askedPlainly(
  tokens: readonly Token[],
  { from, to, isHeading, opensLine }: Passage,
): readonly TokenRange[] | 'phrases' | null {
  const isCall = ENDS_CALL.has(tokens[to - 1]?.text ?? '')
  if (isHeading || isCall || to - from > LONGEST) return null
  const names = namesIn(tokens, from, to)
  const cues = cuesIn(tokens, from, to)
  const sentence = { tokens, from, to, names, isWeight: (at: number) => isInRanges(cues, at) }
  return toolsAsked(sentence, opensLine) ?? (isBareFragment(sentence) ? 'phrases' : null)
}

function toolsAsked(sentence: Sentence, opensLine: boolean): readonly TokenRange[] | null {
  const { tokens, from, to, names, isWeight } = sentence
  if (DENIES_FIRST.has(normAt(tokens, from)) && !isWeight(from)) return null
  if (speaksOfOthers(sentence) || waivedIn(tokens, from, to).length > 0) return null
  if (tellsOfReader(sentence)) return names
  if (names.length === 0) return provesPlainly(sentence) ? names : null
  // behind a sentence of the employer a name is what that sentence tells of
  return opensLine && (isWeight(from) || isFragment(sentence)) ? names : null
}

/** Whether words of the employer, of an application or an amount of money stand in a sentence, outside the words that weigh it. */
function speaksOfOthers({ tokens, from, to, isWeight }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const isOther = PAY.has(tokens[at]?.text ?? '') || OF_OTHERS.has(normAt(tokens, at))
    if (isOther && !isWeight(at)) return true
  }
  return false
}

/** Whether a sentence opens with what the reader is, knows or has done, and not with what the job gives them or makes them do. */
function tellsOfReader({ tokens, from, to }: Sentence): boolean {
  if (OF_READER.matchesAt(tokens, from, to).length > 0) return true
  if (normAt(tokens, from) !== 'you') return false
  const verb = normAt(tokens, from + 1)
  // "You need to build", "you get to see"
  const isTask = normAt(tokens, from + 2) === 'to'
  return !isTask && !OF_JOB.has(verb) && !DUTY_VERBS.has(verb)
}

/** "NVQ level 3, in date", "Between two and four years of running kitchens", "English on the phone": a proof without a verb. */
function provesPlainly({ tokens, from, to, isWeight }: Sentence): boolean {
  for (let at = from; at < to; at++)
    if (!isWeight(at) && endsFragment(normAt(tokens, at), isWeight(at + 1))) return false
  return languageWritten(tokens[from]?.text ?? '') !== null || proofOf(tokens, from, to) === 'sure'
}

/** Whether a sentence names tools without saying anything of them: no verb, and soon a name; or nothing but how much they weigh. */
function isFragment(sentence: Sentence): boolean {
  const { tokens, from, to, names, isWeight } = sentence
  if (!names.some(isThing) && to - from > SHORT) return false
  if (!opensFragment(sentence)) return false
  let words = 0
  for (let at = from; at < to; at++) {
    if (isInRanges(names, at) || isWeight(at)) continue
    // "we'll take it but won't test it": what weighs goes on
    if (normAt(tokens, at) === 'but' && isWeight(at - 1)) break
    if (endsFragment(normAt(tokens, at), isWeight(at + 1))) return false
    words++
  }
  return words <= LONGEST_FRAGMENT
}

/** What one uses: of fields and methods adverts tell for many reasons. */
const isThing = ({ concept }: Term): boolean => !FIELDS.has(concept.kind)

/** Whether a sentence begins with a name, or with a few words before it that are no label and no doing. */
function opensFragment({ tokens, from, names: [first] }: Sentence): boolean {
  const opening = normAt(tokens, from)
  if (ARTICLES.has(opening) && !LITTLE.has(normAt(tokens, from + 1))) return false
  if (!first || first.from - from > BEFORE_NAME || DUTY_VERBS.has(opening)) return false
  return first.from === from || !(LABELS.has(opening) || opening.endsWith('ing'))
}

/** Whether a word makes a fragment a sentence: a verb, but for that of what weighs it ("Kafka is a given"), a role, a denial. */
const endsFragment = (word: string, isBeforeWeight: boolean): boolean =>
  DENIES.has(word) || ROLE_ENDS.has(word) || (FINITE.has(word) && !isBeforeWeight)

/**
 * Whether a sentence that names no tool has no verb and tells of nobody else, or speaks to the reader: "Nights only", "Oslo or Bergen, your pick". What such words ask
 * only phrases that say so can tell; the most tell of the job.
 */
function isBareFragment({ tokens, from, to, names }: Sentence): boolean {
  const all = tokens.slice(from, to)
  if (names.length > 0 || all.some(({ text }) => PAY.has(text))) return false
  const words = all.map(({ norm }) => norm)
  if (words.some((word) => YOU.has(word))) return !words.some(tellsReader) && !isGiven(words)
  return opensBare(words[0] ?? '') && !words.some(isOfSentence)
}

/** Whether a word takes back what a sentence to the reader asks, or calls them to write. */
const tellsReader = (word: string): boolean =>
  DENIES.has(word) || word.endsWith("n't") || CALLS.has(word)

const isGiven = (words: readonly string[]): boolean =>
  words.slice(0, BEFORE_GIVEN).some((word) => GIVEN.has(word)) ||
  words.some((word) => OF_ROLE.has(word))

/** Whether a word may open a fragment that asks: it denies nothing, is no label and no doing. */
const opensBare = (word: string): boolean =>
  !DENIES_FIRST.has(word) && !LABELS.has(word) && !DUTY_VERBS.has(word) && !word.endsWith('ing')

/** Whether a word makes a fragment a sentence, or one of the employer. */
const isOfSentence = (word: string): boolean => endsFragment(word, false) || OF_OTHERS.has(word)
