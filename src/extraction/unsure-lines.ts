import { itemAt } from '../core/item-at.ts'
import { waivedIn } from '../document/negation.ts'
import { ENDS_CALL } from '../document/line-signs.ts'
import type { Passage } from '../document/outline.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { OF_EMPLOYER, type IsEmployer } from './employer.ts'
import type { Intent } from './intents.ts'
import * as lexicon from './lexicon.ts'

/**
 * Which passages a reader might call demands though the model hears none: lines under a heading of demands that say nothing of the employer, the
 * application or the page. They are listed as unread, so that no demand is lost without a word. Sentences about the employer end the list.
 */
export function unsureLines(
  tokens: readonly Token[],
  passages: readonly Passage[],
  intents: readonly Intent[],
  employer: IsEmployer,
): readonly boolean[] {
  let isOver = false
  // of a line with several sentences the later ones follow the first
  let isOfBullet = false
  return passages.map((passage, i) => {
    if (passage.isHeading || passage.section.role !== 'requirement') {
      isOver = false
      return false
    }
    const { tone, byRules } = itemAt(intents, i)
    if (passage.opensLine) isOfBullet = passage.bullet
    if (tone !== 'tells') return false
    const isUnsure = byRules === 'asks' && !isOver && mayAsk(tokens, passage, isOfBullet, employer)
    if (!isUnsure && !passage.bullet && passage.opensLine && isLong(passage)) isOver = true
    return isUnsure
  })
}

/** Words and signs of a line without a bullet at most: more is prose. */
const LONGEST_LINE = 14

const isLong = ({ from, to }: Passage): boolean => to - from > LONGEST_LINE / 2

/** Words and signs of a bullet at most. */
const LONGEST_BULLET = 40

/** Whether a passage has the form of a demand: a short line, or a sentence of a bullet. */
function isShort({ from, to, opensLine, closesLine }: Passage, bullet: boolean): boolean {
  if (bullet) return to - from <= LONGEST_BULLET
  return opensLine && closesLine && to - from <= LONGEST_LINE
}

function mayAsk(
  tokens: readonly Token[],
  passage: Passage,
  bullet: boolean,
  employer: IsEmployer,
): boolean {
  const { from, to } = passage
  if (!isShort(passage, bullet) || ENDS_CALL.has(tokens[to - 1]?.text ?? '')) return false
  let first = from
  while (first < to && tokens[first]?.kind !== 'word') first++
  const opening = normAt(tokens, first)
  if (TELLS_FIRST.has(opening) || (!bullet && POINTS_FIRST.has(opening))) return false
  return (
    hasWord(tokens, first, to) &&
    !isField(tokens, first, to) &&
    !speaksOfEmployer(tokens, passage, employer) &&
    waivedIn(tokens, from, to).length === 0
  )
}

function speaksOfEmployer(
  tokens: readonly Token[],
  { from, to }: Passage,
  employer: IsEmployer,
): boolean {
  for (let at = from; at < to; at++)
    if (employer(at) || OF_EMPLOYER.has(normAt(tokens, at))) return true
  return false
}

/** Words of the label of a field at most. */
const LONGEST_LABEL = 4

/** "Type of position: full-time", "Education requirements.": a field of the posting, or a label of nothing. */
function isField(tokens: readonly Token[], from: number, to: number): boolean {
  const end = tokens.findIndex((t, at) => at >= from && t.text === ':')
  const label = end >= from && end < Math.min(to, from + LONGEST_LABEL + 1) ? end : to
  const words = tokens.slice(from, label).filter((t) => t.kind === 'word')
  const isOfField = ({ norm }: Token): boolean => FIELD_WORDS.has(norm)
  return label < to ? words.some(isOfField) : words.every((t) => isOfField(t) || LABELS.has(t.norm))
}

/** Whether there is a word of two letters: more than the figure or the rule of a list. */
const hasWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind, text }) => kind === 'word' && text.length > 1)

/** Signs that end a question or a call. */
const TELLS_FIRST = wordSet(lexicon.tellsFirst)
const POINTS_FIRST = wordSet(lexicon.pointsFirst)
const FIELD_WORDS = wordSet(lexicon.fieldWords)
const LABELS = wordSet(lexicon.labelsOfNothing)
