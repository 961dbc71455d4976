import { matchAt, pattern } from '../../matcher/pattern.ts'
import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { written } from './written.ts'

/** How one works and is employed, by itself: "Full-time", "Fully remote", "Hybrid working", "Permanent". */
const NOUN = `${alternation(lexicon.behindTerm)}?`
const TERMS = [
  pattern(`full|part _? time ${NOUN}`),
  pattern(`fully? ${alternation(lexicon.lineTerms)} ${NOUN}`),
]
/** Whether a text is such a term and nothing else. */
export const isTerm = (text: string): boolean => {
  const { tokens } = written(text)
  return TERMS.some((term) => matchAt(term, tokens, 0, tokens.length)?.to === tokens.length)
}

/** A postal code behind a town and its state: "Austin, TX, 78701". */
const POSTAL = /^\d{5}(?:-\d{4})?$/

/** The last piece of a line, behind a comma or a full stop. */
const LAST = /^(.*[^\s.,;])[.,;]\s+([^.,;]{3,24})[.,;]?$/

/** A line of a head without the terms of the job and the postal code behind its place, and what was taken off. */
export interface Bare {
  readonly text: string
  readonly terms: readonly string[]
}

/** Of "Larkspur, Boise, ID. Full-time, hybrid." the employer and the place, and its terms; a line that has none as it is. */
export function withoutTerms(line: string): Bare {
  const terms: string[] = []
  let text = line
  for (;;) {
    const [, before, last] = LAST.exec(text) ?? []
    if (!before || !last || !(POSTAL.test(last) || isTerm(last))) break
    terms.unshift(last)
    text = before
  }
  return { text, terms }
}
