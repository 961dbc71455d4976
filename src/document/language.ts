import * as lexicon from '../vocabulary/lexicon/languages.ts'
import { addToList } from '../core/grouped.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { memoize, newSlot } from '../matcher/word-table.ts'

/** The codes of the languages that are known, and the languages of each small word by their places among these; made when it is first needed. */
let table: ReadonlyMap<string, readonly number[]> | null = null
const CODES: readonly string[] = Object.keys(lexicon)
const SLOT = newSlot()
const NONE: readonly number[] = []

const languagesOf = ({ word }: Token): readonly number[] =>
  (word.memoized[SLOT] as readonly number[] | undefined) ??
  memoize(word.memoized, SLOT, (table ??= languagesByWord()).get(word.norm) ?? NONE)

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>()
  Object.values(lexicon).forEach((written, language) => {
    for (const word of new Set(written.split(' '))) addToList(made, word, language)
  })
  return made
}

/** How many small words of each language, in the order of `CODES`, stand in a stretch of tokens. */
function countsIn(tokens: readonly Token[], from: number, to: number): Int32Array {
  const counts = new Int32Array(CODES.length)
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    const languages = languagesOf(token)
    for (let i = 0; i < languages.length; i++) {
      const language = languages[i] ?? 0
      counts[language] = (counts[language] ?? 0) + 1
    }
  }
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
  const counts = countsIn(tokens, 0, tokens.length)
  const most = Math.max(...counts)
  const first = counts.indexOf(most)
  const second = counts.reduce((best, n, i) => (i === first ? best : Math.max(best, n)), 0)
  return most < FEWEST || most < second * LEAD ? null : (CODES[first] ?? null)
}

/** Whether tokens `from` to before `to` are English, within a text of another language: a part of it may be. */
export function isEnglish(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: string,
): boolean {
  const counts = countsIn(tokens, from, to)
  const countOf = (code: string): number => counts[CODES.indexOf(code)] ?? 0
  const english = countOf('en')
  return english >= FEWEST_IN_PASSAGE && english > 2 * countOf(language)
}
