import { KINDS_BY_NAME, type TermKind } from '../../vocabulary/kinds.ts'
import { wordSet, type Words, withPlurals } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import * as misspellings from '../../vocabulary/lexicon/misspellings.ts'

export const EXPERIENCE = wordSet(`${lexicon.experience} ${misspellings.experience}`)
export const FILLERS = wordSet(lexicon.fillers)
const PART_OF_AREA = wordSet(lexicon.partOfArea)
export const LEADING: Words = { has: (word) => FILLERS.has(word) && !PART_OF_AREA.has(word) }
export const DEGREES = wordSet(lexicon.degreeWords)
export const LINKS = wordSet(lexicon.areaLinks)
export const ARTICLES = wordSet(lexicon.areaArticles)
export const CODING = wordSet(lexicon.codingWords)
export const OPENINGS = wordSet(lexicon.lineOpenings)
export const ENDS = new Set(['-', '.', ';', '!', '?', ':', '–', '—', '•', '|', '[', ']', '…'])
export const CUTS = wordSet(lexicon.cuts)
export const NEXT = wordSet(lexicon.next)
export const LISTS = wordSet(lexicon.lists)
/** The longest phrase that names an area, in tokens. */
export const LONGEST_AREA = 18

export const ROLE_ENDS = wordSet(`${withPlurals(titles)} ${lexicon.roles}`)
export const WORK = wordSet(lexicon.work)
/** Kinds of the vocabulary that are used by name. */
export const NAMED: ReadonlySet<TermKind> = new Set(KINDS_BY_NAME)
export const EXPERIENCE_NOUNS = wordSet(lexicon.nouns)
export const LEAD = wordSet(lexicon.lead)
