import { map } from '../core/lists.ts'
import { pattern, PatternIndex, type Pattern } from './pattern.ts'
import type { Token } from './tokens.ts'

/** Tokens `from` to before `to`. */
export interface Waived {
  readonly from: number
  readonly to: number
}

/** How far a negation reaches: what follows it up to the next "but", or the words of the phrase alone. */
type Reach = 'after' | 'phrase'

interface Negation {
  readonly reach: Reach
  readonly pattern: Pattern
}

const negations = (reach: Reach, written: readonly string[]): Negation[] =>
  map(written, (w) => ({ reach, pattern: pattern(w) }))

const NOT = "don't|do_not|does_not|doesn't|needn't|need_not|won't|will_not"

/** Words that take a demand back: whoever lacks what they name lacks nothing. */
const INDEX = new PatternIndex<Negation>([
  ...negations('after', [
    `you|candidates|applicants|they ${NOT} need|have_to|require|necessarily`,
    `you needn't|need_not be|have|know|speak|hold|come`,
    `we|this_role|this_position|the_role|the_job ${NOT} require|expect|need|ask_for|care_about`,
    'not expected|required|necessary|needed|obliged to be|have|know|speak|hold|meet|master|tick|check',
    'nobody|no_one is|will_be expected|required to',
    'no need|obligation to|for',
  ]),
  ...negations('phrase', [
    'no ..7 required|necessary|needed|expected|requirement',
    'no previous|prior ..5 is|are? required|necessary|needed|expected|assumed',
  ]),
])

/** Words at which what was taken back ends and something else is asked. */
const TURNS = new Set([
  'but',
  'however',
  'though',
  'although',
  'just',
  'only',
  'instead',
  ';',
  '.',
  '–',
  '—',
  ':',
])

/** The stretches between `from` and `to` in which a sentence says that something is not needed ("you do not need a degree, but …"). */
export function waivedIn(tokens: readonly Token[], from: number, to: number): readonly Waived[] {
  const found: Waived[] = []
  for (const { entry, match } of INDEX.matches(tokens, from, to)) {
    let end = match.to
    if (entry.reach === 'after') while (end < to && !TURNS.has(tokens[end]?.norm ?? '')) end++
    found.push({ from: match.from, to: end })
  }
  return found
}
