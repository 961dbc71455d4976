import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import type { ListRange } from './bare-lists.ts'
import * as lexicon from './lexicon.ts'
import type { Opened } from './role-parts.ts'

const LEADS = wordSet(`${lexicon.tellsOfRole} ${lexicon.leadsToBareList}`)
const DASHES = wordSet('- – —')

/** What stands behind a title on its line. */
export function restOf(
  tokens: readonly Token[],
  { title, at, passage }: Pick<Opened, 'title' | 'at' | 'passage'>,
): ListRange {
  const end = passage.span.start + at + title.length
  let from = passage.from
  while (from < passage.to && (tokens[from]?.start ?? end) < end) from++
  const isBehindDash = DASHES.has(normAt(tokens, from))
  while (from < passage.to && LEADS.has(normAt(tokens, from))) from++
  const closer = CLOSERS[tokens[from - 1]?.text ?? '']
  let to = closer ? from : passage.to
  while (to < passage.to && tokens[to]?.text !== closer) to++
  return { from, to, isBehindDash }
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
