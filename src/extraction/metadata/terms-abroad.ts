import { once } from '../../core/once.ts'
import type { EmploymentType, Workplace } from '../../core/choices.ts'
import type { ForeignWords } from '../../document/foreign-words.ts'
import type { Passage } from '../../document/outline.ts'
import { amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { Signs } from './signs.ts'
import type { Written } from './written.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** What an advert in another language says of how and where one works. */
export interface TermsAbroad {
  readonly employment: EmploymentType | null
  readonly workplace: Workplace | null
}

interface SignsAbroad {
  readonly employment: Signs<EmploymentType>
  readonly workplace: Signs<Workplace>
}

/** The signs of a language, made once. */
const signsOf = once(({ employment, workplace, numbers }: ForeignWords): SignsAbroad => {
  const number: PhraseClass = {
    starts: (token) => amount.starts(token) || Object.hasOwn(numbers, token.norm),
    eat: (tokens, at, limit) =>
      amount.eat(tokens, at, limit) ?? { to: at + 1, value: { min: 0, max: null } },
  }
  const rows = <T>(table: object): (readonly [T, readonly string[]])[] =>
    Object.entries(table) as [T, readonly string[]][]
  return {
    employment: new Signs(rows<EmploymentType>(employment)),
    workplace: new Signs(rows<Workplace>(workplace), { number }),
  }
})

/** Behind these a way to work is one of systems. */
const OF_SYSTEMS = wordSet(lexicon.ofSystems)
const REACH = 4

/**
 * Employment and workplace by the words of a language: of the title, else of what asks no skill, and of lines without bullets wherever they stand. Of
 * "Vollzeit oder Teilzeit" the ordinary one.
 */
export function termsAbroad(
  tokens: readonly Token[],
  passages: readonly Passage[],
  title: Written | null,
  words: ForeignWords,
): TermsAbroad {
  const signs = signsOf(words)
  const stretches = passages.filter(mayTell)
  // a title that was not told from other lines stands first all the same
  const titled =
    title === null
      ? signs.employment.all(tokens, passages.slice(0, 1))
      : signs.employment.all(title.tokens)
  const said = titled.length > 0 ? titled : signs.employment.all(tokens, stretches)
  const types = said
    .map(({ says }) => says)
    .filter((type) => titled.length > 0 || type !== 'internship')
  const way = signs.workplace
    .all(tokens, stretches)
    .find(({ match: { to } }) => !tokens.slice(to, to + REACH).some((t) => OF_SYSTEMS.has(t.norm)))
  const isOrdinary = types.includes('full-time') && types[0] !== 'internship'
  return {
    employment: isOrdinary && types[0] !== 'temporary' ? 'full-time' : (types[0] ?? null),
    workplace: way?.says ?? null,
  }
}

/** Whether a passage may tell of the job itself, and not of what one must know or will do. */
function mayTell({ section: { role }, bullet, opensLine, isHeading }: Passage): boolean {
  if (role === 'requirement') return opensLine && !bullet && !isHeading
  return role !== 'responsibility' && role !== 'legal' && role !== 'meta'
}
