import type { Cefr, DegreeLevel } from '../core/profile.ts'
import type { EmploymentType, Workplace } from '../core/choices.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'
import { dutch } from '../vocabulary/lexicon/dutch.ts'
import { french } from '../vocabulary/lexicon/french.ts'
import { german } from '../vocabulary/lexicon/german.ts'
import { italian } from '../vocabulary/lexicon/italian.ts'
import { nordic } from '../vocabulary/lexicon/nordic.ts'
import { polish } from '../vocabulary/lexicon/polish.ts'
import { portuguese } from '../vocabulary/lexicon/portuguese.ts'
import { spanish } from '../vocabulary/lexicon/spanish.ts'

/** What a heading of an advert leads to, as the lexicons of languages name it. */
export type ForeignSection =
  'preferred' | 'required' | 'responsibility' | 'benefits' | 'application' | 'about'

type Phrases = readonly string[]

/**
 * The words of adverts in a language other than English: one file of `vocabulary/lexicon` for each. A text holds words with spaces between, a list phrases
 * (see `matcher/pattern.ts`). French and Italian articles that are written in one with their noun are cut off before: "l'anglais" is "anglais".
 */
export interface ForeignWords {
  /** Headings as a whole, the first that fits counts. */
  readonly headings: Readonly<Record<ForeignSection, Phrases>>
  /** Words with which a line of some words begins that is a heading though nothing marks it. */
  readonly openers: string
  /** Words that tell what a line in the dress of a heading leads to, where no phrase fits it whole. */
  readonly headingWords: Readonly<Record<ForeignSection, Phrases>>
  /** How much something weighs: by words before it, or behind it. `required` ends what other such words speak of; `waived…` take a demand back. */
  readonly weights: Readonly<
    Record<
      'preferredAhead' | 'preferredBehind' | 'required' | 'waivedAhead' | 'waivedBehind',
      Phrases
    >
  >
  readonly numbers: Readonly<Record<string, number>>
  /** Words between the two ends of a range. */
  readonly joints: string
  /** Words before a number that make it the most, which asks for none. */
  readonly atMost: Phrases
  readonly years: string
  readonly months: string
  /** Nouns of experience, and what ends such nouns. */
  readonly experience: string
  readonly experienceEnds: string
  /** Verbs of working with something, where they tell of experience. */
  readonly works: string
  readonly or: string
  readonly and: string
  /** Nouns with which a next demand of one line begins. */
  readonly knowledge: string
  readonly degrees: Readonly<Record<DegreeLevel | 'any', Phrases>>
  /** Who is still studying. */
  readonly studying: Phrases
  /** Words by which a degree is one that somebody has. */
  readonly finished: string
  readonly related: Phrases
  readonly orExperience: Phrases
  /** Small words between a degree and its subject, and those that end a subject. */
  readonly subjectLinks: string
  readonly subjectEnds: string
  /** Ends of nouns for a course of studies that begin with its subject: "Informatikstudium". */
  readonly subjectTails: string
  /** English names of languages by their own. */
  readonly languages: Readonly<Record<string, string>>
  /** What is written in one with the name of a language: "Deutschkenntnisse". */
  readonly languageTails: string
  /** What follows the name of a language where a country is meant. */
  readonly notLanguages: string
  /** Words that say beside the name of a language that it is spoken or written. */
  readonly languageNouns: string
  readonly levels: Readonly<Partial<Record<Cefr, Phrases>>>
  readonly licence: Phrases
  readonly rights: Phrases
  /** Who refuses to help with a visa, and who offers it. */
  readonly refusesVisa: Phrases
  readonly offersVisa: Phrases
  /** Citizenship by the code of its country, or `EU`. */
  readonly citizens: Readonly<Record<string, Phrases>>
  /** What tells of a criminal record, and of a vetting by the state. */
  readonly record: Phrases
  readonly vetting: Phrases
  /** Words before the day on which a job begins, and what may stand between. */
  readonly starts: string
  readonly startLinks: string
  readonly monthNames: Readonly<Record<string, number>>
  /** Whoever is to begin at once. */
  readonly startsNow: Phrases
  /** Papers that prove what one may do, beside certificates that have one name everywhere. */
  readonly certificates: Phrases
  readonly travel: Phrases
  /** Words for hours, and those that make them hours of a week. */
  readonly hours: string
  readonly perWeek: Phrases
  /** Areas of work in English, as judging knows them, by their names. */
  readonly areas: Readonly<Record<string, string>>
  /** Experience whose area is that of the post itself. */
  readonly similarPost: Phrases
  /** Words beside years of experience that name no area. */
  readonly asides: string
  /** Names of the vocabulary that are everyday words here. */
  readonly noSkills: string
  /** Words of an employer that speaks of itself. */
  readonly employer: string
  /** Words by which a line asks wherever it stands. */
  readonly demands: string
  readonly employment: Readonly<Partial<Record<EmploymentType, Phrases>>>
  readonly workplace: Readonly<Record<Workplace, Phrases>>
}

const BY_CODE: Readonly<Record<string, ForeignWords>> = {
  da: nordic,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nb: nordic,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  sv: nordic,
}

/** The words of a language by its code of ISO 639-1; null of English and of languages that have none. */
export const foreignWords = (language: string | null): ForeignWords | null =>
  (language !== null && Object.hasOwn(BY_CODE, language) ? BY_CODE[language] : null) ?? null

/** An article or a small word that is written in one with what follows it. */
const ELIDED =
  /^(?:l|d|n|j|m|t|s|c|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|un|quest|quell)['’](?=\p{L})/iu

const mayElide = ({ kind, norm }: Token): boolean => kind === 'word' && norm.includes("'")

/** A token without such a small word before it. */
function cutElision(token: Token): Token {
  const cut = mayElide(token) ? (ELIDED.exec(token.text)?.[0].length ?? 0) : 0
  const [bare] = cut === 0 ? [] : tokenize(token.text.slice(cut))
  if (!bare) return token
  const { word, text, norm, lemma } = bare
  return { ...token, word, text, norm, lemma, start: token.start + cut }
}

/** The tokens of a text with such small words cut off, each at its index; the same list where there are none. */
export const withoutElision = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(mayElide) ? tokens.map(cutElision) : tokens
