import { filter, map } from '../core/lists.ts'
import { codeAt } from '../matcher/chars.ts'
import { copyOf, memoize, newSlot } from '../matcher/word-table.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'
import { blob } from './blob.ts'
import { TERM_KINDS, type TermKind } from './kinds.ts'
import { american } from './spelling.ts'
import { bytesOf, nameHash, NameTable, NO_CONCEPT, type Guard } from './name-table.ts'

/** A concept by its number. */
export type ConceptId = number

export interface Concept {
  readonly id: ConceptId
  readonly name: string
  readonly kind: TermKind
}

/** A name of the vocabulary at a word of a text. */
export interface Term {
  readonly concept: Concept
  readonly from: number
  readonly to: number
  /** What the name still needs to count as a skill: where it stands in its own case, that has been looked at already. */
  readonly guard: Guard
  /** A guarded name in small letters ("git", "go"): it counts only where the sentence leaves no doubt. */
  readonly small: boolean
}

interface Vocabulary {
  readonly names: NameTable
  /** Concepts that were asked for, by number. */
  readonly met: (Concept | undefined)[]
  readonly labels: readonly string[]
  readonly kinds: string
  /** Guarded names as they must be written; see `blob.ts`. */
  readonly guarded: string
}

let loaded: Vocabulary | null = null
const vocabulary = (): Vocabulary =>
  (loaded ??= {
    names: new NameTable(blob()),
    met: [],
    labels: blob().names.split('\n'),
    kinds: blob().kinds,
    guarded: blob().written,
  })

/** Guarded names as they must be written, without spaces and hyphens, and with a plural's "s", of the entries that were met. */
const written = new Map<number, ReadonlySet<string>>()

function writtenOf(entry: number): ReadonlySet<string> {
  const known = written.get(entry)
  if (known) return known
  const { guarded } = vocabulary()
  const begin = guarded.indexOf(`\n${entry}\t`)
  const names =
    begin < 0
      ? []
      : guarded
          .slice(guarded.indexOf('\t', begin) + 1, guarded.indexOf('\n', begin + 1))
          .split('\t')
  const forms = new Set<string>()
  for (const name of names) {
    const bare = name.replace(/[\s-]/g, '')
    forms.add(bare).add(`${bare}s`)
  }
  written.set(entry, forms)
  return forms
}

export function concept(id: ConceptId): Concept {
  const { met, labels, kinds } = vocabulary()
  return (met[id] ??= {
    id,
    name: labels[id] ?? '',
    kind: TERM_KINDS[codeAt(kinds, id) - 97] ?? 'none',
  })
}

/** Whether `norm` is a name of the vocabulary as it stands, so that its capitals inside are no lost line end. */
export function isName(norm: string): boolean {
  const { names } = vocabulary()
  const entry = names.find(norm)
  return entry >= 0 && names.concept(entry) !== NO_CONCEPT
}

/** Texts of fewer tokens are looked through again each time: they are lists and names, taken out of a posting. */
const SHORT = 40

/** The text that was looked through last, with the longest name at each of its tokens, as far as they were asked for: half a dozen readers ask for the same. */
let text: readonly Token[] = []
let terms: (Term | null | undefined)[] = []

/** The longest name that begins at token `at` and ends before `limit`; null where none does. Linear: it is followed word by word, only as long as a name can come of it. */
export function termAt(tokens: readonly Token[], at: number, limit: number): Term | null {
  if (tokens.length < SHORT || !tokens[at]) return longestAt(tokens, at, limit)
  if (tokens !== text) {
    text = tokens
    terms = new Array<undefined>(tokens.length).fill(undefined)
  }
  let term = terms[at]
  if (term === undefined) term = terms[at] = longestAt(tokens, at, tokens.length)
  return term === null || term.to <= limit ? term : longestAt(tokens, at, limit)
}

/** Words of the name that is followed, as the table has them; what stands behind them is of a name before. */
const followed: string[] = []

function longestAt(tokens: readonly Token[], at: number, limit: number): Term | null {
  const first = tokens[at]
  if (!first) return null
  const { entry, longest } =
    (first.word.memoized[SLOT] as Beginning | undefined) ??
    memoize(first.word.memoized, SLOT, beginning(first))
  if (longest === 0) return null
  let term = entry < 0 ? null : termOf(entry, tokens, at, 1)
  if (longest === 1) return term
  const { names } = vocabulary()
  followed[0] = bytesOfWord(first)
  let hashed = nameHash(followed[0])
  for (let words = 2; words <= longest && at + words <= limit; words++) {
    const next = bytesOfWord(tokens[at + words - 1] as Token)
    followed[words - 1] = next
    hashed = nameHash(next, nameHash(' ', hashed))
    const found = names.findWords(followed, words, hashed)
    if (found < 0) break
    term = termOf(found, tokens, at, words) ?? term
    if (names.longest(found) === words) break
  }
  return term
}

/** The name of an entry where it stands at `at`; null where the entry is only the beginning of names, or its guard is not met. */
function termOf(entry: number, tokens: readonly Token[], at: number, words: number): Term | null {
  const { names } = vocabulary()
  const id = names.concept(entry)
  if (id === NO_CONCEPT) return null
  const guard = names.guard(entry)
  if (guard === 'profile') return null
  const small = guard !== 'none' && !isWritten(entry, tokens, at, words)
  if (small && tokens[at]?.text !== tokens[at]?.norm) return null
  return { concept: concept(id), from: at, to: at + words, guard, small }
}

const SLOT = newSlot()

/** What a word is by itself, and how many words the longest name has that begins with it. */
interface Beginning {
  readonly entry: number
  readonly longest: number
}

function beginning(first: Token): Beginning {
  const { names } = vocabulary()
  const entry = entryOf(first)
  const stem = keyOf(first) === first.norm ? entry : names.find(keyOf(first))
  return {
    entry,
    longest: Math.max(entry < 0 ? 0 : names.longest(entry), stem < 0 ? 0 : names.longest(stem)),
  }
}

/** The entry of one word: as written, without its plural, and with a version glued to it taken off ("html5", "python3"). */
function entryOf(token: Token): number {
  const { norm, kind } = token
  const { names } = vocabulary()
  const whole = names.find(norm)
  if (whole >= 0 || kind !== 'word') return whole
  const key = keyOf(token)
  if (key !== norm) {
    const entry = names.find(key)
    if (entry >= 0 && !names.isExact(entry)) return entry
  }
  const last = codeAt(norm, norm.length - 1)
  if (last < 48 || last > 57 || norm.length < 4) return -1
  const bare = names.find(norm.replace(/\d+$/, ''))
  return bare >= 0 && names.guard(bare) === 'none' ? bare : -1
}

const KEY = newSlot()

/** A word as names are looked up: without its plural ending, in American spelling. */
const keyOf = (token: Token): string =>
  (token.word.memoized[KEY] as string | undefined) ??
  memoize(token.word.memoized, KEY, american(token.lemma))

const BYTES = newSlot()

/** The same as the table has it. */
const bytesOfWord = (token: Token): string =>
  (token.word.memoized[BYTES] as string | undefined) ??
  memoize(token.word.memoized, BYTES, bytesOf(keyOf(token)))

const keyFor = (tokens: readonly Token[], at: number, words: number): string =>
  map(tokens.slice(at, at + words), keyOf).join(' ')

/** Whether the words stand exactly as a label or alias writes them, but for spaces and hyphens. */
function isWritten(entry: number, tokens: readonly Token[], at: number, words: number): boolean {
  let written = ''
  for (let i = at; i < at + words; i++) written += tokens[i]?.text ?? ''
  return writtenOf(entry).has(written)
}

/** The concept that a text names as a whole ("golang", "k8s", "Apache Kafka", "VLANS"), guards aside; null where the vocabulary does not know it. */
export function conceptNamed(name: string): Concept | null {
  const known = asked.get(name)
  if (known !== undefined) return known
  const named = namedSo(name)
  const found =
    named === null && name.length > 2 && name === name.toUpperCase()
      ? namedSo(name.toLowerCase())
      : named
  if (name.length > LONGEST) return found
  if (asked.size >= REMEMBERED) asked.clear()
  asked.set(copyOf(name), found)
  return found
}

/** What names stand for that were asked for: a profile's are, for every posting. */
const asked = new Map<string, Concept | null>()
/** So many of them are kept, and none that is longer than names are. */
const REMEMBERED = 4096
const LONGEST = 64

function namedSo(name: string): Concept | null {
  const { names } = vocabulary()
  const tokens = tokenize(name, () => true)
  if (tokens.length === 0) return null
  const entry =
    tokens.length === 1 && tokens[0]
      ? entryOf(tokens[0])
      : names.find(keyFor(tokens, 0, tokens.length))
  const id = entry < 0 ? NO_CONCEPT : names.concept(entry)
  if (id === NO_CONCEPT) return null
  const named = concept(id)
  return named.kind === 'none' ? null : named
}

/** Number of concepts that are skills or classes of them. */
export const size = (): number =>
  filter([...vocabulary().kinds], (k) => k !== String.fromCharCode(97 + TERM_KINDS.indexOf('none')))
    .length
