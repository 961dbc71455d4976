import { addToList } from '../core/grouped.ts'
import { map } from '../core/lists.ts'
import { isAscii, startsUpper } from '../matcher/chars.ts'
import type { PhraseClass } from '../matcher/pattern.ts'
import { kept, newSlot, type Word } from '../matcher/word-table.ts'
import { normalize } from '../matcher/inflection.ts'
import { tokenize, type Token } from '../matcher/tokenizer.ts'

/** Accents of Latin letters, which are nearly all, are known without Unicode's class of marks: V8 takes longer to make that than to fold all names. */
function withoutMarks(word: string): string {
  const bare = word.replace(/[\u0300-\u036f]/g, '')
  return isAscii(bare) ? bare : bare.replace(/\p{M}/gu, '')
}

const fold = (word: string): string =>
  isAscii(word) ? word.toLowerCase() : withoutMarks(normalize(word).normalize('NFD'))

/** What a name may stand for: one country, or several where only its surroundings tell ("Georgia", "CA"). */
export type Meaning = readonly string[]
interface Name {
  readonly words: readonly string[]
  readonly means: Meaning
}

/** A name as the list writes it, until its first word is met, and the country on whose line it stands. */
interface Written {
  readonly name: string
  readonly country: string
}

/** Names of places in more than one country. */
const SEVERAL: Readonly<Record<string, Meaning>> = { Georgia: ['US', 'GE'] }

/** Names and the country that they stand for. */
type Line = readonly [names: readonly string[], country: string]

/** Names by first word, the longest first; built when first asked for. */
export class Names {
  private byFirst: Map<string, Written[]> | null = null
  private readonly slot = newSlot()
  private readonly list: () => readonly Line[]

  constructor(list: () => readonly Line[]) {
    this.list = list
  }

  /** The names that begin with the word of a token. */
  private beginning({ word }: Token): readonly Name[] {
    return (
      (word.memoized[this.slot] as readonly Name[] | undefined) ??
      kept(word.memoized, this.slot, isCapital(word) ? this.namesFrom(fold(word.text)) : NONE)
    )
  }

  private namesFrom(first: string): readonly Name[] {
    const written = this.table().get(first)
    return written
      ? map(written, ({ name, country }) => ({
          words: wordsOf(name),
          means: SEVERAL[name] ?? [country],
        })).sort((a, b) => b.words.length - a.words.length)
      : NONE
  }

  private table(): Map<string, Written[]> {
    if (this.byFirst) return this.byFirst
    const table = new Map<string, Written[]>()
    for (const [names, country] of this.list()) {
      for (const name of names) addToList(table, firstOf(name), { name, country })
    }
    return (this.byFirst = table)
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

  has(token: Token): boolean {
    return this.beginning(token).length > 0
  }
}

const NONE: readonly Name[] = []

/** Names with none of these are taken apart at their spaces; others as any text is. */
const SIGNS = /[.,'’&()-]/

const wordsOf = (name: string): string[] =>
  SIGNS.test(name) ? map(tokenize(name), (t) => fold(t.text)) : fold(name).split(' ')

/** A first word of plain letters, as nearly all have. */
const PLAIN = /^[A-Za-z]+(?= |$)/

/** The first word of a name, taken apart no further. */
function firstOf(name: string): string {
  const plain = PLAIN.exec(name)
  if (plain) return plain[0].toLowerCase()
  const space = name.indexOf(' ')
  const first = space < 0 ? name : name.slice(0, space)
  return SIGNS.test(first) ? (wordsOf(first)[0] ?? '') : fold(first)
}

function isCapital(token: Word): boolean {
  return token.kind === 'word' && startsUpper(token.text)
}

/** Tokens of the longest list. */
const LONGEST = 60

/** Reads names in a row: "the US or Canada", "UK/EU". */
export function list(names: Names): PhraseClass<readonly string[]> {
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
