import { headingOf } from '../document/headings.ts'
import { required, type Section } from '../document/heading-phrases.ts'
import type { Passage } from '../document/outline.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { proofOf, type Proof } from './proofs.ts'

/*
 * Demands in a list whose heading is not known, or that has none. One such line says little by itself; two of three that stand together and name years, a
 * degree, a licence, a certificate or a tool are a list of demands.
 */

/** A line of the text, with the passages that stand on it. */
interface Line {
  /** The passages of the line: from this index to before the other. */
  readonly first: number
  readonly end: number
  readonly opening: Passage
  readonly proof: Proof | null
  /** It may stand in a list of demands: short, no heading, and in no section that is told by its heading. */
  readonly isOpen: boolean
}

/** Gives the lists of demands that no known heading opens the section of demands. */
export function withBlocks(tokens: readonly Token[], passages: readonly Passage[]): Passage[] {
  const lines = linesOf(tokens, passages)
  const isAsked = asked(lines)
  if (!isAsked.includes(true)) return [...passages]
  const made = [...passages]
  lines.forEach(({ first, end }, i) => {
    if (!isAsked[i]) return
    for (let at = first; at < end; at++) made[at] = inBlock(made[at] as Passage)
    const above = isAsked[i - 1] ? undefined : lines[i - 1]
    if (above && (above.opening.isHeading || leads(tokens, passages, above)))
      made[above.first] = { ...inBlock(made[above.first] as Passage), isHeading: true }
  })
  return made
}

const inBlock = (passage: Passage): Passage => ({ ...passage, section: required })

/** Which lines are of a list of demands: of three in a row two hold a proof, and one of these is sure. */
function asked(lines: readonly Line[]): boolean[] {
  const found = lines.map(() => false)
  for (let at = 0; at < lines.length; at++) {
    const run = runFrom(lines, at)
    if (isTelling(run)) found.fill(true, at, at + run.length)
  }
  return withLists(lines, found)
}

/** Lines of a run that is looked at as one. */
const RUN = 3

/** The lines of a list at `at`, three at most: none of them stands in a told section or is a heading, and all have bullets or none. */
function runFrom(lines: readonly Line[], at: number): readonly Line[] {
  let end = at
  while (end < at + RUN && isNext(lines, at, end)) end++
  return lines.slice(at, end)
}

const isNext = (lines: readonly Line[], at: number, end: number): boolean =>
  lines[end]?.isOpen === true && lines[end]?.opening.bullet === lines[at]?.opening.bullet

const isTelling = (run: readonly Line[]): boolean =>
  run[0]?.proof != null &&
  run.filter(({ proof }) => proof !== null).length > 1 &&
  run.some(({ proof }) => proof === 'sure')

/** A list with bullets of which at least half of the lines hold a proof is asked as a whole. */
function withLists(lines: readonly Line[], found: readonly boolean[]): boolean[] {
  const made = [...found]
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (isNext(lines, from, to)) to++
    if (to === from) continue
    const list = lines.slice(from, to)
    const proofs = list.filter(({ proof }) => proof !== null).length
    if (list[0]?.opening.bullet && found.includes(true, from) && proofs * 2 >= list.length)
      if (found.slice(from, to).includes(true)) made.fill(true, from, to)
    from = to - 1
  }
  return made
}

/** What stands above a line: a heading or a line that leads to what is below, and whether this may be a list of demands. */
type Above = 'nothing' | 'unknown' | 'others'

function linesOf(tokens: readonly Token[], passages: readonly Passage[]): Line[] {
  const lines: Line[] = []
  let above: Above = 'nothing'
  for (let first = 0; first < passages.length;) {
    let end = first + 1
    while (end < passages.length && !passages[end]?.opensLine) end++
    const opening = passages[first] as Passage
    const line = { first, end, opening, proof: null, isOpen: false }
    above = aboveBehind(tokens, passages, line) ?? above
    const isOpen = first > 0 && isShort(passages, line) && mayOpen(opening, above)
    const proof = isOpen ? proofOf(tokens, opening.from, opening.to) : null
    lines.push({ ...line, proof, isOpen })
    first = end
  }
  return lines
}

/** What a line is to those below it; null where it is one of them. */
function aboveBehind(
  tokens: readonly Token[],
  passages: readonly Passage[],
  line: Pick<Line, 'first' | 'end' | 'opening'>,
): Above | null {
  const { opening } = line
  if (!opening.isHeading && !leads(tokens, passages, line)) return null
  if (isOfOthers(tokens, opening)) return 'others'
  return !opening.isHeading || headingOf(tokens, opening) === null ? 'unknown' : 'nothing'
}

const ELSEWHERE = wordSet(lexicon.leadsElsewhere)

/** "The team around you": what stands below it is not asked. */
const isOfOthers = (tokens: readonly Token[], { from, to }: Passage): boolean =>
  tokens.slice(from, to).some((t) => ELSEWHERE.has(t.norm))

/** Sections in which nothing is asked, whatever stands there. */
const CLOSED: ReadonlySet<Section['role']> = new Set(['requirement', 'legal', 'meta'])

/** Whether a list of demands may stand in a section: before the first heading, or behind a heading that says nothing known. */
const mayOpen = ({ section, isHeading }: Passage, above: Above): boolean =>
  !isHeading &&
  above !== 'others' &&
  !section.denied &&
  (section.unnamed === true || (above === 'unknown' && !CLOSED.has(section.role)))

/** Words and signs of a line at most: with a bullet, and without one. */
const LONGEST = { bullet: 26, plain: 18 } as const

const isShort = (
  passages: readonly Passage[],
  { end, opening }: Pick<Line, 'end' | 'opening'>,
): boolean =>
  (passages[end - 1] as Passage).to - opening.from <= LONGEST[opening.bullet ? 'bullet' : 'plain']

const LONGEST_LEAD = 10

/** "What gets you hired": a short line of its own with a blank line above it and none below it. */
function leads(
  tokens: readonly Token[],
  passages: readonly Passage[],
  { first, end, opening }: Pick<Line, 'first' | 'end' | 'opening'>,
): boolean {
  const next = passages[end]
  return (
    first > 0 &&
    end === first + 1 &&
    !opening.bullet &&
    opening.to - opening.from <= LONGEST_LEAD &&
    opening.afterBlank &&
    next !== undefined &&
    !next.afterBlank &&
    tokens[opening.to - 1]?.text !== '.'
  )
}
