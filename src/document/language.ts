import * as lexicon from '../vocabulary/lexicon/languages.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { memoized, newSlot } from '../matcher/word-table.ts'

/** The languages of each small word, made when it is first needed. */
let table: ReadonlyMap<string, readonly string[]> | null = null
const SLOT = newSlot()
const NONE: readonly string[] = []

const languagesOf = ({ word }: Token): readonly string[] =>
  (word.memoized[SLOT] as readonly string[] | undefined) ??
  memoized(word, SLOT, () => (table ??= languagesByWord()).get(word.norm) ?? NONE)

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>()
  for (const [language, written] of Object.entries(lexicon))
    for (const word of new Set(written.split(' '))) {
      const languages = made.get(word)
      if (languages) languages.push(language)
      else made.set(word, [language])
    }
  return made
}

/** Small words of a language in a stretch of tokens, by its code; only languages that have any. */
function countsIn(tokens: readonly Token[], from: number, to: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = from; at < to; at++)
    for (const language of languagesOf(tokens[at] as Token))
      counts.set(language, (counts.get(language) ?? 0) + 1)
  return counts
}

/** What a language needs to be told: fewer small words can stand in a list of names, and the next language must have clearly fewer. */
const FEWEST = 5
/** Of Swedish, Danish and Norwegian the true one leads by a tenth, of Spanish and Portuguese by more. */
const LEAD = 1.1
/** English that is told apart from another language sentence by sentence has shorter stretches to go by. */
const FEWEST_IN_PASSAGE = 3

/**
 * The language of a text by its small words: the code of ISO 639-1 of one of the languages in `vocabulary/lexicon/languages.yaml`; null where too few
 * stand there, as in a bare list of names, or where two languages fit alike.
 */
export function languageOf(tokens: readonly Token[]): string | null {
  const [first, second] = [...countsIn(tokens, 0, tokens.length)].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < FEWEST || first[1] < (second?.[1] ?? 0) * LEAD) return null
  return first[0]
}

/** Whether tokens `from` to before `to` are English, within a text of another language: a part of it may be. */
export function isEnglish(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: string,
): boolean {
  const counts = countsIn(tokens, from, to)
  const english = counts.get('en') ?? 0
  return english >= FEWEST_IN_PASSAGE && english > 2 * (counts.get(language) ?? 0)
}
