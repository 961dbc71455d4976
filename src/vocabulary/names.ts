import type { PhraseClass } from '../text/pattern.ts'
import { kept, newSlot, normalize, tokenize, type Token, type Word } from '../text/tokens.ts'

const PLAIN = /^[\x20-\x7e]*$/
const fold = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : normalize(word).normalize('NFD').replace(/\p{M}/gu, ''))

/** What a name may stand for: one country, or several where only its surroundings tell ("Georgia", "CA"). */
export type Meaning = readonly string[]
interface Name {
  readonly words: readonly string[]
  readonly means: Meaning
}

/** Names by first word, the longest first; built when first asked for. */
export class Names {
  private byFirst: Map<string, Name[]> | null = null
  private readonly slot = newSlot()
  private readonly list: () => Iterable<readonly [written: string, means: Meaning]>

  constructor(list: () => Iterable<readonly [written: string, means: Meaning]>) {
    this.list = list
  }

  /** The names that begin with the word of a token. */
  private beginning({ word }: Token): readonly Name[] {
    return (word.kept[this.slot] as readonly Name[] | undefined) ?? kept(word, this.slot, () => (isCapital(word) ? (this.table().get(fold(word.text)) ?? []) : []))
  }

  private table(): Map<string, Name[]> {
    if (this.byFirst) return this.byFirst
    const table = new Map<string, Name[]>()
    for (const [written, means] of this.list()) {
      const words = /[^\p{L} ]/u.test(written) ? tokenize(written).map((t) => fold(t.text)) : fold(written).split(' ')
      const first = words[0] ?? ''
      const names = table.get(first)
      if (!names) table.set(first, [{ words, means }])
      else names.splice(names.filter((n) => n.words.length >= words.length).length, 0, { words, means })
    }
    return (this.byFirst = table)
  }

  /** The longest name that begins at `at`. A name begins with a capital letter; short ones are all capitals ("US", not "us"). */
  at(tokens: readonly Token[], at: number, limit: number): { readonly to: number; readonly means: Meaning } | null {
    const token = tokens[at]
    if (!token || at >= limit) return null
    for (const { words, means } of this.beginning(token)) {
      if (at + words.length > limit || !words.every((w, i) => fold(tokens[at + i]?.text ?? '') === w)) continue
      if (words.length === 1 && token.text.length < 4 && token.text !== token.text.toUpperCase()) continue
      return { to: at + words.length, means }
    }
    return null
  }

  has(token: Token): boolean {
    return this.beginning(token).length > 0
  }
}

function isCapital(token: Word): boolean {
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** Tokens of the longest list. */
const LONGEST = 60

/** Reads names in a row: "the US or Canada", "UK/EU". */
export function list(names: Names): PhraseClass<readonly string[]> {
  const one = (tokens: readonly Token[], at: number, limit: number): ReturnType<Names['at']> => names.at(tokens, tokens[at]?.norm === 'the' ? at + 1 : at, limit)
  return {
    starts: (token) => token.norm === 'the' || names.has(token),
    eat(tokens, at, end) {
      const limit = Math.min(end, at + LONGEST)
      const codes: string[] = []
      let to = at
      let next = at
      for (let hit = one(tokens, next, limit); hit; hit = next > to ? one(tokens, next, limit) : null) {
        codes.push(...hit.means)
        to = next = hit.to
        while (next < limit && next < to + 2 && [',', '/', 'or', 'and', '&'].includes(tokens[next]?.norm ?? '')) next++
      }
      return codes.length > 0 ? { to, value: [...new Set(codes)] } : null
    },
  }
}
