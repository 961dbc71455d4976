import { once } from '../core/once.ts'
import { pattern, type Pattern, type PhraseClass } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { type Words, wordSet } from '../matcher/words.ts'
import { type ForeignSection, type ForeignWords, withoutElision } from './foreign-words.ts'
import {
  withoutDress,
  endsSentence,
  endsWithColon,
  isCapital,
  MOST_HEADING_WORDS,
} from './heading-dress.ts'
import { required, section, type Section } from './heading-phrases.ts'
import type { Segment } from './segments.ts'

const SECTIONS: Readonly<Record<ForeignSection, Section>> = {
  preferred: { role: 'requirement', importance: 'preferred' },
  required,
  responsibility: section('responsibility'),
  benefits: section('benefits'),
  application: section('application'),
  about: section('about'),
}

interface Entry {
  readonly section: Section
  readonly rank: number
  readonly pattern: Pattern
}

interface Headings {
  readonly whole: PatternIndex<Entry>
  /** The same without what may follow their telling words. */
  readonly bare: PatternIndex<Entry>
  readonly words: PatternIndex<Entry>
  readonly openers: Words
}

const TAIL_WORDS = 5

/** What may follow the telling words of a heading. */
const tail: PhraseClass<null> = {
  starts: ({ kind }) => kind !== 'sign',
  eat(tokens, at, limit) {
    let to = at
    while (to < limit && to - at < TAIL_WORDS && tokens[to]?.kind !== 'sign') to++
    return to > at ? { to, value: null } : null
  },
}

const indexOf = (
  rows: ForeignWords['headings'],
  written = (phrase: string): string => phrase,
): PatternIndex<Entry> =>
  new PatternIndex(
    (Object.entries(rows) as [ForeignSection, readonly string[]][]).flatMap(([name, list], rank) =>
      list.map((phrase) => ({
        section: SECTIONS[name],
        rank,
        pattern: pattern(written(phrase), { tail }),
      })),
    ),
  )

/** The headings of a language, made when a text in it is first met. */
const headingsOf = once((words: ForeignWords): Headings => ({
  whole: indexOf(words.headings),
  bare: indexOf(words.headings, (phrase) => phrase.replace(' <tail>?', '')),
  words: indexOf(words.headingWords),
  openers: wordSet(words.openers),
}))

/** Words of a line at least whose first word tells that it is a heading. */
const OPENED = 3

/**
 * The section that a line opens by the words of its language, where it is a heading; undefined where they say nothing. `following` is the segment behind it.
 */
export function foreignHeading(
  tokens: readonly Token[],
  s: Segment,
  following: Segment | undefined,
  words: ForeignWords,
): Section | undefined {
  const [from, to] = withoutDress(tokens, s)
  const isMarked = s.heading || endsWithColon(tokens, to, s.to) || tokens[s.to - 1]?.text === '?'
  if (!mayHead(tokens, s, [from, to], isMarked)) return undefined
  const line = withoutElision(tokens.slice(from, to))
  const headings = headingsOf(words)
  const isOpened = !s.bullet && line.length >= OPENED && headings.openers.has(normAt(line, 0))
  const leads = isMarked || following?.bullet === true || isOpened
  // "Du hast Java gelernt" over another line is a demand, and no heading
  const known = whole(leads ? headings.whole : headings.bare, line)
  if (known) return known
  return leads ? firstOf(headings.words.matches(line, 0, line.length)) : undefined
}

/** Whether a segment has the form of a heading; its words are `from` to `to`. */
function mayHead(
  tokens: readonly Token[],
  s: Segment,
  [from, to]: readonly [from: number, to: number],
  isMarked: boolean,
): boolean {
  if (!s.opensLine || !s.closesLine || endsSentence(tokens, s)) return false
  if (to <= from || to - from > MOST_HEADING_WORDS) return false
  return isMarked || (!s.bullet && isCapital(tokens[from]))
}

/** The section of a phrase that is the whole of a line. */
const whole = (index: PatternIndex<Entry>, line: readonly Token[]): Section | undefined =>
  firstOf(index.matchesAt(line, 0, line.length).filter(({ match }) => match.to === line.length))

/** The section of the entry that stands first in its lexicon. */
const firstOf = (hits: readonly { readonly entry: Entry }[]): Section | undefined =>
  hits.reduce<Entry | undefined>(
    (best, { entry }) => (!best || entry.rank < best.rank ? entry : best),
    undefined,
  )?.section

/** Words of a label at most. */
const LONGEST_LABEL = 5

/** "Profil : Master en droit": where the label of demands ends with which a line begins, and what it opens; null where none does. */
export function foreignLabel(
  tokens: readonly Token[],
  s: Segment,
  words: ForeignWords,
): { readonly to: number; readonly section: Section } | null {
  if (!s.opensLine) return null
  const colon = tokens.slice(s.from, s.from + LONGEST_LABEL + 1).findIndex((t) => t.text === ':')
  const to = s.from + colon
  if (colon < 1 || to + 1 >= s.to) return null
  const line = withoutElision(tokens.slice(s.from, to))
  const opened = whole(headingsOf(words).whole, line)
  return opened?.role === 'requirement' ? { to: to + 1, section: opened } : null
}
