import { own } from '../core/own.ts'
import { isAscii, startsUpper } from '../matcher/chars.ts'
import type { PhraseClass } from '../matcher/pattern.ts'
import { memoize, newSlot, type Word } from '../matcher/word-table.ts'
import { normalize } from '../matcher/inflection.ts'
import type { Token, WrittenToken } from '../matcher/tokenizer.ts'

/** Accents of Latin letters, which are nearly all, are known without Unicode's class of marks: V8 takes longer to make that than to fold all names. */
function withoutMarks(word: string): string {
  const bare = word.replace(/[\u0300-\u036f]/g, '')
  return isAscii(bare) ? bare : bare.replace(/\p{M}/gu, '')
}

/** A word in small letters, without marks. */
export const fold = (word: string): string =>
  isAscii(word) ? word.toLowerCase() : withoutMarks(normalize(word).normalize('NFD'))

/** What a name may stand for: one country, or several where only its surroundings tell ("Georgia", "CA"). */
export type Meaning = readonly string[]
interface Name {
  readonly words: readonly string[]
  readonly means: Meaning
}

/**
 * Names as the build writes them, by the first letter of their first word: a line for each first word, with a tab between that word and each name that begins with it, the longest
 * first: its further words, a tab, and the codes of the countries that it may stand for.
 */
export type NameLines = Readonly<Record<string, string>>

/** The lines of a letter by their first words. */
function byFirstWord(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (let from = 0; from < lines.length;) {
    const end = lines.indexOf('\n', from)
    const line = lines.slice(from, end < 0 ? lines.length : end)
    const tab = line.indexOf('\t')
    table.set(line.slice(0, tab), line.slice(tab + 1))
    from += line.length + 1
  }
  return table
}

/** Names by first word, the longest first; those of a letter are looked at when it is first asked for. */
export class Names {
  private readonly byLetter = new Map<string, ReadonlyMap<string, string>>()
  private readonly slot = newSlot()
  private readonly lines: NameLines

  constructor(lines: NameLines) {
    this.lines = lines
  }

  /** The names that begin with the word of a token. */
  private beginning({ word }: WrittenToken): readonly Name[] {
    return (
      (word.memoized[this.slot] as readonly Name[] | undefined) ??
      memoize(word.memoized, this.slot, isCapital(word) ? this.namesFrom(fold(word.text)) : NONE)
    )
  }

  private namesFrom(first: string): readonly Name[] {
    const cells = this.ofLetter(first.charAt(0)).get(first)?.split('\t') ?? []
    const names: Name[] = []
    for (let i = 0; i < cells.length; i += 2) {
      const further = cells[i] ?? ''
      names.push({
        words: further === '' ? [first] : [first, ...further.split(' ')],
        means: (cells[i + 1] ?? '').split(' '),
      })
    }
    return names.length > 0 ? names : NONE
  }

  private ofLetter(letter: string): ReadonlyMap<string, string> {
    const before = this.byLetter.get(letter)
    if (before) return before
    const table = byFirstWord(own(this.lines, letter) ?? '')
    this.byLetter.set(letter, table)
    return table
  }

  /** The longest name that begins at `at`. A name begins with a capital letter; short ones are all capitals ("US", not "us"). */
  at(
    tokens: readonly Token[],
    at: number,
    limit: number,
  ): { readonly to: number; readonly means: Meaning } | null {
    const token = tokens[at]
    if (!token || at >= limit) return null
    for (const { words, means } of this.beginning(token)) {
      if (
        at + words.length > limit ||
        !words.every((w, i) => fold(tokens[at + i]?.text ?? '') === w)
      )
        continue
      if (words.length === 1 && token.text.length < 4 && token.text !== token.text.toUpperCase())
        continue
      return { to: at + words.length, means }
    }
    return null
  }

  has(token: WrittenToken): boolean {
    return this.beginning(token).length > 0
  }
}

const NONE: readonly Name[] = []

function isCapital(token: Word): boolean {
  return token.kind === 'word' && startsUpper(token.text)
}

/** Tokens of the longest list. */
const LONGEST = 60

/** Reads names in a row: "the US or Canada", "UK/EU". */
export function namesInRow(names: Names): PhraseClass<readonly string[]> {
  const one = (tokens: readonly Token[], at: number, limit: number): ReturnType<Names['at']> =>
    names.at(tokens, tokens[at]?.norm === 'the' ? at + 1 : at, limit)
  return {
    starts: (token) => token.norm === 'the' || names.has(token),
    eat(tokens, at, end) {
      const limit = Math.min(end, at + LONGEST)
      const codes: string[] = []
      let to = at
      let next = at
      for (
        let hit = one(tokens, next, limit);
        hit;
        hit = next > to ? one(tokens, next, limit) : null
      ) {
        codes.push(...hit.means)
        to = next = hit.to
        while (
          next < limit &&
          next < to + 2 &&
          [',', '/', 'or', 'and', '&'].includes(tokens[next]?.norm ?? '')
        )
          next++
      }
      return codes.length > 0 ? { to, value: [...new Set(codes)] } : null
    },
  }
}
