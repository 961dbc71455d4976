import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { namesJob, type OpeningLine } from './opening.ts'
import { Signs } from './signs.ts'
import type { Written } from './written.ts'

/** A sort of employment or a way to work as a part of a short line: "Platform / Full-time / Hybrid". */
const TERM = new Signs([
  [
    'term',
    [
      'full|part _? time',
      alternation(lexicon.lineTerms),
      `remote|hybrid ${alternation(lexicon.besideWay)}`,
    ],
  ],
])
const BEFORE_TERM = new Set(['/', ',', '–', '-', '|', '·', '•', '(', '.'])
const AFTER_TERM = new Set(['/', ',', '–', '-', '|', '·', '•', ')', ':', '.'])
const LONGEST_TERMS = 60

/** Whether a term stands by itself in a line, or between signs. */
export const standsAlone = ({ tokens }: Written): boolean =>
  TERM.all(tokens).some(
    ({ match: { from, to } }) =>
      (from === 0 || BEFORE_TERM.has(tokens[from - 1]?.text ?? '')) &&
      (to === tokens.length || AFTER_TERM.has(tokens[to]?.text ?? '')),
  )

/** The first thing that `read` finds in a line of such terms. */
export function termOfLine<T>(
  lines: readonly OpeningLine[],
  read: (line: Written) => T | null,
): T | null {
  for (const line of lines) {
    const found =
      line.text.length < LONGEST_TERMS && standsAlone(line) && !namesJob(line) ? read(line) : null
    if (found !== null) return found
  }
  return null
}
