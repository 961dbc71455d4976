import { DUTY_VERBS } from '../document/intent.ts'
import { pattern, type Match } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { certificates, type NamedCertificates } from '../requirements/certification/phrases.ts'
import { mentions } from '../requirements/education/mentions.ts'
import { languageWritten } from '../requirements/language/language-names.ts'
import { years } from '../requirements/shared/years.ts'
import { LICENCE_PHRASE } from '../vocabulary/driving-licences.ts'
import { OF_EMPLOYER } from './employer.ts'
import * as lexicon from './lexicon.ts'
import { namesIn } from './used-names.ts'

/*
 * What somebody can prove: years, a degree, a licence, a certificate, a level of a language, a known tool. A line that holds such a thing and says nothing
 * of the employer is likely to ask for it, whatever stands above it.
 */

/** `sure`: years, a degree, a licence, a certificate or a level; `name`: a tool or a language, which adverts name for many reasons. */
export type Proof = 'sure' | 'name'

const CLASSES = { years, certificates }

type Kind = 'years' | 'certificate' | 'paper' | 'level'

const signs = (is: Kind, written: readonly string[]) =>
  written.map((w) => ({ is, pattern: pattern(w, CLASSES) }))

const SIGNS = new PatternIndex([
  ...signs('years', ['<years>']),
  ...signs('certificate', ['names=<certificates>']),
  ...signs('paper', [alternation(lexicon.papers), ...lexicon.phrasesOfPapers, LICENCE_PHRASE]),
  ...signs('level', [alternation(lexicon.levelsOfLanguage)]),
])

/** What tokens `from` to `to` prove that speak of whoever is sought: null where they tell of a task, of the employer or of pay. */
export function proofOf(tokens: readonly Token[], from: number, to: number): Proof | null {
  const first = normAt(tokens, from)
  if (DUTY_VERBS.has(first) || TELLS.has(first)) return null
  for (let at = from; at < to; at++)
    if (PAY.has(tokens[at]?.text ?? '') || OF_EMPLOYER.has(normAt(tokens, at))) return null
  return proofIn(tokens, from, to)
}

const TELLS = wordSet(lexicon.tellsOfWork)
const PAY = new Set(['$', '€', '£'])

/** The surest proof among tokens `from` to `to`; null where there is none. */
export function proofIn(tokens: readonly Token[], from: number, to: number): Proof | null {
  const speaks = tokens.slice(from, to).some((t) => languageWritten(t.text) !== null)
  let isNamed = speaks
  for (const { entry, match } of SIGNS.matches(tokens, from, to)) {
    const names = match.captures['names']?.value as NamedCertificates | undefined
    if (isSure(tokens, entry.is, match, to, speaks) && names?.sure !== false) return 'sure'
    isNamed ||= names !== undefined
  }
  if (mentions(tokens, from, to).some(({ sort }) => sort === 'degree')) return 'sure'
  return isNamed || namesIn(tokens, from, to).length > 0 ? 'name' : null
}

/** Whether a sign proves something where it stands: a level that of a language, years what somebody has done. */
function isSure(
  tokens: readonly Token[],
  is: Kind,
  match: Pick<Match, 'from' | 'to'>,
  limit: number,
  speaks: boolean,
): boolean {
  if (is === 'level') return speaks
  return is !== 'years' || !isOtherTime(tokens, match, limit)
}

/** Words before and behind a number of years that tell what they count, at most. */
const BESIDE_YEARS = 3

const OTHER_TIMES = wordSet(lexicon.otherTimes)

/** "Two years' contract", "ten years in business": a time that is no experience. */
const isOtherTime = (
  tokens: readonly Token[],
  { from, to }: Pick<Match, 'from' | 'to'>,
  limit: number,
): boolean =>
  tokens
    .slice(Math.max(0, from - BESIDE_YEARS), Math.min(limit, to + BESIDE_YEARS))
    .some((t) => OTHER_TIMES.has(t.norm))
