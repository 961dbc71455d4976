import { tokenize, type Token } from '../../text/tokens.ts'
import { DISCIPLINES, UMBRELLAS, type Family } from './disciplines.ts'

/** What a written subject stands for: one discipline, or whole families of them. */
export interface Subject {
  /** Which line of the table; -1 for an umbrella. */
  readonly discipline: number
  readonly families: readonly Family[]
  readonly umbrella: boolean
}

interface Entry {
  readonly words: readonly string[]
  readonly subject: Subject
}

const FIRST = new Map<string, Entry[]>()
const LAST = new Map<string, Entry[]>()

const add = (name: string, subject: Subject): void => {
  const words = tokenize(name).map((t) => t.norm)
  const entry = { words, subject }
  for (const [index, key] of [
    [FIRST, words[0] ?? ''],
    [LAST, words.at(-1) ?? ''],
  ] as const) {
    const known = index.get(key) ?? []
    known.push(entry)
    index.set(key, known)
  }
}

DISCIPLINES.forEach(({ names, families }, discipline) => names.forEach((name) => add(name, { discipline, families, umbrella: false })))
UMBRELLAS.forEach(({ names, families }) => names.forEach((name) => add(name, { discipline: -1, families, umbrella: true })))
for (const index of [FIRST, LAST]) for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** Names that are English words as well, and count in capitals only. */
const CAPITALS = new Set(['it', 'is', 'or', 'me', 'se', 'ce', 'ai', 'ml', 'mis', 'cis', 'cs', 'ee', 'ece', 'cse', 'gis', 'ict', 'hci'])

const fits = (tokens: readonly Token[], from: number, words: readonly string[]): boolean => {
  const first = tokens[from]
  if (!first || !words.every((w, i) => tokens[from + i]?.norm === w)) return false
  return words.length > 1 || !CAPITALS.has(first.norm) || first.text === first.text.toUpperCase()
}

/** End of the longest known subject that begins at `at`; 0 where none does. */
export function namedAt(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  for (const { words } of (token && FIRST.get(token.norm)) ?? []) if (at + words.length <= limit && fits(tokens, at, words)) return at + words.length
  return 0
}

/** Start of the longest known subject that ends before `end`; `end` where none does. */
export function namedBefore(tokens: readonly Token[], end: number, floor: number): number {
  const token = tokens[end - 1]
  for (const { words } of (token && LAST.get(token.norm)) ?? []) {
    const at = end - words.length
    if (at >= floor && fits(tokens, at, words)) return at
  }
  return end
}

/** What `written` stands for, part by part: "Computer Science and Mathematics" is both. Empty where no part is known. */
export function subjectsIn(written: string): readonly Subject[] {
  const tokens = tokenize(written)
  const found: Subject[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const entry = token && (FIRST.get(token.norm) ?? []).find(({ words }) => at + words.length <= tokens.length && words.every((w, i) => tokens[at + i]?.norm === w))
    if (entry && !['or', 'is'].includes(entry.words.join(' '))) found.push(entry.subject)
    at += entry ? entry.words.length : 1
  }
  return found
}
