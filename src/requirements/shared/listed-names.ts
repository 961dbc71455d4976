import { addToList } from '../../core/grouped.ts'
import { memoize, newSlot } from '../../matcher/word-table.ts'
import { type Token, type WrittenToken } from '../../matcher/tokenizer.ts'
import { soughtOrGathered } from './sought-or-gathered.ts'

/** Names that data holds between bars, as words with a space between: "computer science|cs". Names are sought in the text itself, so that no table is made of it. */
export interface Listed {
  readonly names: string
}

/** A name of a list, word by word. */
export interface NameIn<L extends Listed> {
  readonly words: readonly string[]
  readonly list: L
}

/** Looks up the names that begin with the word of a token; each word keeps what was found for it. */
export function beginnings<L extends Listed>(
  lists: readonly L[],
): (token: WrittenToken) => readonly NameIn<L>[] {
  const slot = newSlot()
  let all: string | null = null
  const namedBy = soughtOrGathered(
    (norm): readonly NameIn<L>[] => {
      all ??= `|${lists.map((l) => l.names).join('|')}|`
      return all.includes(`|${norm}|`) || all.includes(`|${norm} `)
        ? named(lists, norm, (name) => name === norm || name.startsWith(`${norm} `))
        : NONE
    },
    () => {
      const table = byFirstWord(lists)
      return (norm) => table.get(norm) ?? NONE
    },
  )
  return ({ word }) =>
    (word.memoized[slot] as readonly NameIn<L>[] | undefined) ??
    memoize(word.memoized, slot, namedBy(word.norm))
}

/** All names by the word that they begin with, the longest first. */
function byFirstWord<L extends Listed>(
  lists: readonly L[],
): ReadonlyMap<string, readonly NameIn<L>[]> {
  const table = new Map<string, NameIn<L>[]>()
  for (const list of lists)
    for (const name of list.names.split('|')) {
      const words = name.split(' ')
      addToList(table, words[0] ?? '', { words, list })
    }
  for (const names of table.values()) names.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Whether `words` stand from token `at` on and end by `limit`. */
export function stands(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  limit: number,
): boolean {
  if (at + words.length > limit) return false
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false
  return true
}

/** Every name that ends with `word`, the longest first. */
export const endingWith = <L extends Listed>(
  lists: readonly L[],
  word: string,
): readonly NameIn<L>[] => named(lists, word, (name) => name === word || name.endsWith(` ${word}`))

const NONE: readonly never[] = []

/** The names that are meant, of the lists that hold the word. */
function named<L extends Listed>(
  lists: readonly L[],
  word: string,
  isMeant: (name: string) => boolean,
): readonly NameIn<L>[] {
  let found: NameIn<L>[] | null = null
  for (const list of lists) {
    if (!list.names.includes(word)) continue
    for (const name of list.names.split('|'))
      if (isMeant(name)) (found ??= []).push({ words: name.split(' '), list })
  }
  return found?.sort((a, b) => b.words.length - a.words.length) ?? NONE
}
