import { memoize, newSlot } from '../../matcher/word-table.ts'
import { tokenize, type Token } from '../../matcher/tokenizer.ts'
import { beginnings, endingWith, stands, type NameIn } from '../shared/listed-names.ts'
import { DISCIPLINES, UMBRELLAS, type Discipline } from './disciplines.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** What a written subject stands for: one discipline, or whole families of them. */
export type Subject = Discipline

const SUBJECTS: readonly Subject[] = [...DISCIPLINES, ...UMBRELLAS]

type Entry = NameIn<Subject>

const LAST = newSlot()

/** Names that begin with the word of a token, and those that end with it, the longest first. */
const beginning = beginnings(SUBJECTS)
const ending = ({ word }: Token): readonly Entry[] =>
  (word.memoized[LAST] as readonly Entry[] | undefined) ??
  memoize(word.memoized, LAST, endingWith(SUBJECTS, word.norm))

const CAPITALS = wordSet(lexicon.capitals)

const fits = (tokens: readonly Token[], from: number, words: readonly string[]): boolean => {
  const first = tokens[from]
  if (!first || !stands(words, tokens, from, tokens.length)) return false
  return words.length > 1 || !CAPITALS.has(first.norm) || first.text === first.text.toUpperCase()
}

/** End of the longest known subject that begins at `at`; 0 where none does. */
export function subjectEndAt(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  for (const { words } of token ? beginning(token) : [])
    if (at + words.length <= limit && fits(tokens, at, words)) return at + words.length
  return 0
}

/** Start of the longest known subject that ends before `end`; `end` where none does. */
export function namedBefore(tokens: readonly Token[], end: number, floor: number): number {
  const token = tokens[end - 1]
  for (const { words } of token ? ending(token) : []) {
    const at = end - words.length
    if (at >= floor && fits(tokens, at, words)) return at
  }
  return end
}

/** What `written` stands for, part by part: "Computer Science and Mathematics" is both. Empty where no part is known. */
export function subjectsIn(written: string): readonly Subject[] {
  let subjects = sought.get(written)
  if (subjects) return subjects
  if (sought.size >= MOST_SOUGHT) sought.clear()
  sought.set(written, (subjects = seek(written)))
  return subjects
}

/** Subjects by what was written: postings ask for the same ones again and again. Emptied when full, so that memory stays flat. */
const sought = new Map<string, readonly Subject[]>()
const MOST_SOUGHT = 512

function seek(written: string): readonly Subject[] {
  const tokens = tokenize(written)
  const found: Subject[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const entry =
      token && beginning(token).find(({ words }) => stands(words, tokens, at, tokens.length))
    if (entry && !['or', 'is'].includes(entry.words.join(' '))) found.push(entry.list)
    at += entry ? entry.words.length : 1
  }
  return found
}
