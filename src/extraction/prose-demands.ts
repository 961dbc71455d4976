import { phraseIndex } from '../matcher/pattern-index.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import type { Passage } from '../document/outline.ts'
import * as lexicon from './lexicon.ts'
import { proofIn } from './proofs.ts'
import { namesIn } from './used-names.ts'

/*
 * Sentences that ask wherever they stand: a person who is sought, a verb of what they must be, know or have, and behind it years, a degree, a licence, a
 * language or a tool. The verb alone says little ("you need to see our office"), the tool alone less.
 */

/** Who is asked, beside "you": "the person", "a new colleague", "whoever joins". */
const PERSON = alternation(lexicon.soughtOnes)
const WHO = `you|you'll|you'd|you_will|you_would|candidates|applicants|${alternation(lexicon.soughtGroups)}`
const MUST = alternation(lexicon.mustVerbs)
const KNOW = alternation(lexicon.provenVerbs)
const ALSO = 'also|really|still|certainly|definitely|therefore|thus|do|does|will|would'

const SIGNS = phraseIndex([
  // "you need three years of Go", "whoever joins needs solid SQL"
  `${WHO} ${ALSO}? ${ALSO}? need|needs`,
  `the|our|a|an|this|whoever ..2 ${PERSON} ..3 needs|need`,
  // "the person should be fluent in Swift", "they should know Java"
  `${WHO} ${ALSO}? ${MUST} ..1 ${KNOW}`,
  `they|he|she ${MUST} ..1 ${KNOW}`,
  `the|our|a|an|this|whoever|somebody|someone|anybody|anyone ..2 ${PERSON} ..4 ${MUST} ..1 ${KNOW}`,
  `${WHO} be expected|required|asked|supposed to ${KNOW}`,
  // "they do ask that you know PostGIS", "we ask for five years of Java"
  `ask|asks|require|requires|expect|expects|insist|insists that you|they|candidates|applicants ${KNOW}`,
  `ask|want|expect|need|require you|candidates|applicants|them|somebody|someone to ${KNOW}`,
  'ask|asks|call|calls for',
  'insist|insists on',
  // "it would be hard to do the work without Python"
  `${alternation(lexicon.hardWords)} ..7 without`,
  "can't|cannot|can_not|won't|couldn't ..6 without",
  // "please know it well", "bring Bash", "come with Kotlin"
  'please know|have|bring|hold|speak|master',
  "what we|you do|really? care_about|need|matters|counts ..2 : ..1 you|you've|you're|you_have|you_can",
  'what|all that|really? counts|matters|we_need|you_need is|are|:',
])

/** With these a sentence opens that tells the reader what to bring: "Bring Bash and Perl", "Come with Kotlin". A bullet that opens so is a task. */
const OPENS = phraseIndex(['bring', 'come with|knowing'])

/** Words of the object of a demand at most. */
const REACH = 12

const NO_OBJECT = wordSet(lexicon.noObject)
const CONDITIONS = wordSet(lexicon.beforeDemand)

/** The tools that a sentence asks of somebody, whatever section it stands in: none where it asks for other things that can be proven; null where it does not ask. */
export function askedInProse(
  tokens: readonly Token[],
  { from, to, bullet }: Passage,
): readonly TokenRange[] | null {
  const told = SIGNS.matches(tokens, from, to).map(({ match }) => match)
  const opening = bullet ? [] : OPENS.matchesAt(tokens, from, to).map(({ match }) => match)
  const objects = [...told, ...opening].flatMap((sign) => {
    const object = isConditional(tokens, from, sign.from) ? null : objectOf(tokens, from, sign, to)
    return object ? [object] : []
  })
  if (objects.length === 0) return null
  // two signs may lead to one name
  const names = new Map(
    objects
      .flatMap((object) => namesIn(tokens, object.from, object.to))
      .map(({ from: begin, to: end }) => [begin, { from: begin, to: end }]),
  )
  return [...names.values()]
}

/** "If you need …", "customers who need …": what stands under a condition or of somebody else is not asked. */
function isConditional(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = at - 1; i >= start && i >= at - 3; i--) {
    if (tokens[i]?.text === ',') return false
    if (CONDITIONS.has(normAt(tokens, i))) return true
  }
  return false
}

/** Where something to prove stands behind a demand; null where nothing does, and where it is a task or a thing of the employer. */
function objectOf(
  tokens: readonly Token[],
  start: number,
  sign: TokenRange,
  limit: number,
): TokenRange | null {
  if (NO_OBJECT.has(normAt(tokens, sign.to))) return null
  const end = Math.min(limit, sign.to + REACH)
  let to = sign.to
  while (to < end && !ENDS.has(tokens[to]?.text ?? '')) to++
  if (tokens.slice(sign.to, to).some((t) => OURS.has(t.norm))) return null
  // what goes on behind the first of its objects is asked with it
  if (proofIn(tokens, sign.to, to) !== null) return { from: sign.to, to: restOf(tokens, to, limit) }
  // "Kotlin we use everywhere, so please know it well"
  const pointsBack = POINTS.has(normAt(tokens, sign.to))
  return pointsBack && proofIn(tokens, start, sign.to) !== null ? { from: start, to } : null
}

/** The end of what a sentence goes on to ask from token `at`. */
function restOf(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && !ENDS.has(tokens[to]?.text ?? '') && !OURS.has(normAt(tokens, to))) to++
  return to
}

const ENDS = new Set([';', ':', '–', '—'])
const OURS = wordSet(lexicon.notAsked)
const POINTS = wordSet('it them that both')
