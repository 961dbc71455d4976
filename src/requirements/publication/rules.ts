import type { Draft } from '../../core/requirement.ts'
import { amount, type Amount } from '../../matcher/numbers.ts'
import type { Match, PhraseClass } from '../../matcher/pattern.ts'
import { memoizedTest, type Token } from '../../matcher/tokenizer.ts'
import { alternation, holdsUpper, wordSet } from '../../matcher/words.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { isRefused } from '../refusal.ts'
import { nearby } from '../shared/nearby.ts'
import type { PublicationRequirement } from './requirement.ts'
import { venueNamed } from './venues.ts'
import * as lexicon from './lexicon.ts'

type Read = Rule<PublicationRequirement>['read']

/** A venue written in one to four words from `at` on: "IEEE S&P" is four. */
function venueAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly acronym: string } | null {
  for (const size of [4, 3, 2, 1]) {
    if (at + size > limit) continue
    const run = tokens.slice(at, at + size)
    const name = run
      .map((t) => (t.tight || t.hyphen ? '' : ' ') + t.text)
      .join('')
      .trim()
    const venue = holdsUpper(name) ? venueNamed(name) : null
    if (venue && !(size === 1 && run[0]?.kind === 'sign'))
      return { to: at + size, acronym: venue.acronym }
  }
  return null
}

/** Known venues in a row: "NeurIPS, ICML or ICLR". */
const venues: PhraseClass<readonly string[]> = {
  starts: memoizedTest((token) => token.kind === 'word' && holdsUpper(token.text)),
  eat(tokens, at, limit) {
    const named: string[] = []
    let to = at
    for (let i = at; i < limit && i - at < 60; i++) {
      const venue = venueAt(tokens, i, limit)
      if (venue) {
        named.push(venue.acronym)
        to = venue.to
        i = venue.to - 1
      } else if (
        tokens[i]?.kind !== 'sign' &&
        !['and', 'or', 'etc'].includes(tokens[i]?.norm ?? '')
      )
        break
    }
    return named.length > 0 ? { to, value: named } : null
  },
}

const CLASSES = { venues, n: amount }

const OF_OTHERS = wordSet(lexicon.ofOthers)
const RELEASED = wordSet(lexicon.released)
const TOP = wordSet(lexicon.topVenues)

/** Whether the paper is somebody else's, or still to be written in the job. */
function ofOthers({ tokens, clause }: Context, from: number): boolean {
  return tokens.slice(Math.max(clause.from, from - 4), from).some((t) => OF_OTHERS.has(t.norm))
}

/** Words behind "publishing" within which what is published stands. */
const OBJECT_REACH = 6

/** "publishing an app on the Play Store": a release, no paper. */
function isRelease({ tokens, clause }: Context, { from }: Pick<Match, 'from'>): boolean {
  const at = tokens
    .slice(from, Math.min(clause.to, from + 3))
    .findIndex((t) => t.norm === 'publishing' || t.norm === 'published')
  return (
    at >= 0 &&
    tokens
      .slice(from + at + 1, Math.min(clause.to, from + at + 1 + OBJECT_REACH))
      .some((t) => RELEASED.has(t.norm))
  )
}

/** Venues that the clause names behind token `from`. */
function venuesAfter(tokens: readonly Token[], from: number, to: number): readonly string[] {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const eaten = token && venues.starts(token) ? venues.eat(tokens, at, to) : null
    // one word in capitals may be anything; two venues, or one behind "at" or "in", are venues
    if (
      eaten &&
      (eaten.value.length > 1 ||
        ['at', 'in', 'like', 'as', '(', 'e.g.', 'including'].includes(tokens[at - 1]?.norm ?? ''))
    )
      return eaten.value
  }
  return []
}

const read: Read = (match, context) => {
  const { tokens, clause } = context
  const release = isRelease(context, match) ? 'meaning' : null
  if (isRefused(context, ofOthers(context, match.from) ? 'others' : release, match)) return null
  return draft(
    context,
    match.from,
    match.captures['n']?.value as Amount | undefined,
    (match.captures['venues']?.value as readonly string[] | undefined) ??
      venuesAfter(tokens, match.from, nearby(clause, match.from).to),
  )
}

function draft(
  { tokens, clause }: Context,
  from: number,
  count: Amount | undefined,
  named: readonly string[],
): Draft<PublicationRequirement> {
  const part = nearby(clause, from)
  const around = tokens.slice(part.from, part.to).map((t) => t.norm)
  const has = (...run: string[]): boolean =>
    around.some((_, i) => run.every((w, j) => around[i + j] === w))
  return {
    venues: named,
    open:
      has('such', 'as') ||
      has('e.g.') ||
      has('etc') ||
      has('like') ||
      has('including') ||
      has('similar') ||
      has('other'),
    minimum: count?.min ?? null,
    top:
      named.length > 0 ||
      around.slice(from - part.from).some((w) => TOP.has(w)) ||
      tokens.slice(Math.max(clause.from, from - 3), from).some((t) => TOP.has(t.norm)),
    firstAuthor: has('first', 'author') || has('lead', 'author') || has('first', 'authored'),
  }
}

const PAPERS = 'publication|publications|papers|paper|articles'

export const rules: readonly Rule<PublicationRequirement>[] = [
  rule(
    `publication|publications|publishing|paper|papers|published ..8 ${alternation(lexicon.venueNouns)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    `${alternation(lexicon.publishedWords)} ..4 ${alternation(lexicon.paperNouns)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    'publication|publications|publishing record|track_record|history|list|portfolio',
    CLASSES,
    'demand',
    read,
  ),
  rule(
    'record|history|experience|background|accomplishments of|in|with|such_as|as? ..4 publications|publication|papers',
    CLASSES,
    'demand',
    read,
  ),
  rule(
    `record|history|experience|background of|in|with? publishing ${alternation(lexicon.publishingIn)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(`${PAPERS} accepted|published? in|at|to|by venues=<venues>`, CLASSES, 'demand', read),
  rule(`venues=<venues> ${PAPERS}`, CLASSES, 'demand', read),
  rule(
    `publications|papers is|are|will_be|would_be ..3 ${alternation(lexicon.publicationWeights)}`,
    CLASSES,
    'demand',
    read,
  ),
  rule(
    `${alternation(lexicon.publicationPraise)} ..1 publications|publication|papers`,
    CLASSES,
    'demand',
    read,
  ),
  rule('publications in|on|about|related|demonstrating', CLASSES, 'demand', read),
  rule('research track_record|record|portfolio', CLASSES, 'demand', read),
  rule('record|track_record of|in ..2 research', CLASSES, 'demand', read),
  rule(`at_least|minimum n=<n> or? more? ..3 ${PAPERS}`, CLASSES, 'demand', read),
]
