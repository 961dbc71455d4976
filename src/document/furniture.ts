import { itemAt } from '../core/item-at.ts'
import { startsUpper } from '../matcher/chars.ts'
import type { PhraseClass } from '../matcher/pattern.ts'
import { phraseIndex } from '../matcher/pattern-index.ts'
import * as lexicon from '../vocabulary/lexicon/furniture.ts'
import type { Token } from '../matcher/tokenizer.ts'

/** A number as counts of pages write it: "34", "1,204", "4.2", "12K". */
const count: PhraseClass<null> = {
  starts: ({ text }) => /^\d/.test(text),
  eat: (tokens, at) =>
    /^\d[\d.,]*[KkMm+]?$/.test(tokens[at]?.text ?? '') ? { to: at + 1, value: null } : null,
}

/** "3d", "2w", "30d+": an age in one word. Years and months with words behind them are of something: "5yr exp with Django". */
const age: PhraseClass<null> = {
  starts: ({ text }) => /^\d/.test(text),
  eat: (tokens, at, limit) => {
    const [, unit] = /^\d{1,2}(h|d|w|mo|m|yr)$/.exec(tokens[at]?.norm ?? '') ?? []
    const behind = tokens[at + 1]?.text === '+' ? at + 2 : at + 1
    const isLong = unit === 'yr' || unit === 'mo'
    const isOfSomething = isLong && behind < limit && tokens[behind]?.kind === 'word'
    const isAge = !isOfSomething || tokens[behind]?.norm === 'ago'
    return unit !== undefined && isAge ? { to: at + 1, value: null } : null
  },
}

/** Stars of five: "4.1". */
const rating: PhraseClass<null> = {
  starts: ({ text }) => /^[0-5]\.\d$/.test(text),
  eat: (_, at) => ({ to: at + 1, value: null }),
}

/** All that is left of a line of at most so many tokens. */
const rest = (atMost: number): PhraseClass<null> => ({
  starts: ({ kind }) => kind !== 'sign',
  eat: (_, at, limit) => (limit - at <= atMost ? { to: limit, value: null } : null),
})

/** A name with "logo" behind it, which stands for the picture. */
const logo: PhraseClass<null> = {
  starts: ({ text }) => startsUpper(text),
  eat: (tokens, at, limit) =>
    limit - at <= FEW && tokens[limit - 1]?.norm === 'logo' ? { to: limit, value: null } : null,
}

/** The bar between the links of a forum. */
const bar: PhraseClass<null> = {
  starts: ({ text }) => text === '|',
  eat: (_, at) => ({ to: at + 1, value: null }),
}

/** Who wrote something in a forum: a name in small letters, in one word. */
const poster: PhraseClass<null> = {
  starts: ({ text }) => /^[\p{L}\d]/u.test(text),
  eat: (tokens, at, limit) => {
    let to = at + 1
    while (to < limit && to - at < FEW && (tokens[to]?.tight || tokens[to]?.hyphen)) to++
    return { to, value: null }
  },
}

/** No line of a page's own words is longer, in tokens. */
const LONGEST = 24
const FEW = 7

const CLASSES = { count, age, rating, logo, poster, bar, any: rest(LONGEST), few: rest(FEW) }

const LINES = phraseIndex(lexicon.lines, CLASSES)
const QUESTIONS = phraseIndex(lexicon.questions, CLASSES)
const ENDS = phraseIndex(lexicon.otherJobs, CLASSES)

const isEdge = ({ kind, text }: Token): boolean => kind === 'sign' && text !== '%'

/** Whether a phrase of the index is all of tokens `from` to `to`, but for signs around it. */
function isWhole(index: typeof LINES, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST) return false
  let [first, last] = [from, to]
  while (first < last && isEdge(itemAt(tokens, first))) first++
  while (last > first && isEdge(itemAt(tokens, last - 1))) last--
  return first < last && index.matchesAt(tokens, first, last).some(({ match }) => match.to === last)
}

/** Whether a line is of the page that a posting was copied from, and not of the posting: a button, a count of readers, the name of an icon. */
export const isFurniture = (tokens: readonly Token[], from: number, to: number): boolean =>
  isWhole(LINES, tokens, from, to)

/** Whether a line opens a list of other postings, as pages show them below one: "Similar jobs". */
export const opensOtherJobs = (tokens: readonly Token[], from: number, to: number): boolean =>
  isWhole(ENDS, tokens, from, to)

/** Whether a line opens the questions that a site asks of who applies: "Employer questions". */
export const opensQuestions = (tokens: readonly Token[], from: number, to: number): boolean =>
  isWhole(QUESTIONS, tokens, from, to)
