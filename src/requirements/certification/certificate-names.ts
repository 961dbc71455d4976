import { startsDigit, startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token, type WrittenToken } from '../../matcher/tokenizer.ts'
import { holdsUpper, wordSet } from '../../matcher/words.ts'
import { certificateNamed, mayNameCertificate } from './certificates.ts'
import * as lexicon from './lexicon.ts'

/** A certificate as it stands in a text, up to before token `to`; whether its name alone tells that it is one. */
export interface CertificateMention {
  readonly to: number
  readonly name: string
  readonly sure: boolean
}

/** The words of tokens `from` to `to`, spaced as in the text. */
export function writtenWords(tokens: readonly Token[], from: number, to: number): string {
  let out = tokens[from]?.text ?? ''
  let end = tokens[from]?.end ?? 0
  for (const token of tokens.slice(from + 1, to)) {
    out += joint(token, end) + token.text
    end = token.end
  }
  return out
}

/** What stands between a token and the end of the one before it. */
function joint({ hyphen, start }: Token, end: number): string {
  if (hyphen) return '-'
  return start > end ? ' ' : ''
}

/** Whether a word may begin a name: with a capital, or with a figure as in "3M" and "70-410". */
export const isCapitalOrFigure = (token: WrittenToken | undefined): boolean =>
  token !== undefined && (startsUpper(token.text) || startsDigit(token.text))

/** A certificate of the table at a word: the longest of its names, at most seven words. "Security+" and "A+" are two tokens each. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): CertificateMention | null {
  const token = tokens[at]
  if (!token || !isCapitalOrFigure(token)) return null
  if (!mayNameCertificate(token.norm)) return gluedBehind(tokens, at)
  for (let to = Math.min(limit, at + 8); to > at; to--) {
    const text = writtenWords(tokens, at, to)
    const found = certificateNamed(text)
    if (found && holdsUpper(text) && !isOtherThing(tokens, at, to, text))
      return { to, name: text.replace(' +', '+'), sure: !found.ambiguous }
  }
  return null
}

const IN_CAPITALS = wordSet(lexicon.onlyInCapitals)

/** Whether a name of the table is here one of something else: "network ACLs", "CISA guidance", "Security + compliance". */
function isOtherThing(tokens: readonly Token[], at: number, to: number, text: string): boolean {
  if (to === at + 1) {
    const isPlural = /^[A-Z]+s$/.test(text)
    const isWord = IN_CAPITALS.has(normAt(tokens, at)) && text !== text.toUpperCase()
    return isPlural || isWord || isAgency(tokens, at)
  }
  if (SENTENCE_OPENINGS.has(text.toLowerCase())) return !CERTIFY.has(normAt(tokens, to))
  return text.endsWith(' +') && goesOn(tokens[to])
}

const SENTENCE_OPENINGS: ReadonlySet<string> = new Set(lexicon.sentenceOpenings)
const CERTIFY = wordSet(lexicon.certify)

const BEHIND_PLUS = wordSet(`${lexicon.certify} ${lexicon.joints} ${lexicon.certificateWeights} is`)

const goesOn = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.newlines === 0 &&
  token.kind !== 'sign' &&
  !BEHIND_PLUS.has(token.norm)

const AGENCIES = wordSet(lexicon.agencies)
const OF_AGENCY = wordSet(lexicon.ofAgency)
const BY_AGENCY = wordSet(lexicon.byAgency)
const BETWEEN = wordSet(lexicon.joints)

/** Whether an acronym names the agency that it is short for too, by what follows or stands beside it: "CISA guidance", "NSA and CISA". */
function isAgency(tokens: readonly Token[], at: number): boolean {
  if (!AGENCIES.has(normAt(tokens, at))) return false
  if (OF_AGENCY.has(normAt(tokens, at + 1)) || BY_AGENCY.has(normAt(tokens, at - 1))) return true
  const beside = [neighbour(tokens, at, -1), neighbour(tokens, at, 1)]
  return (
    beside.some((norm) => AGENCIES.has(norm)) &&
    !beside.some((norm) => !AGENCIES.has(norm) && certificateNamed(norm) !== null)
  )
}

/** The word before or behind another in a list; empty where no joint stands between. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): string {
  let beside = at + step
  while (Math.abs(beside - at) < 3 && BETWEEN.has(normAt(tokens, beside))) beside += step
  return Math.abs(beside - at) > 1 ? normAt(tokens, beside) : ''
}

/** The shortest acronym of the table that may stand glued before other words. */
const SHORTEST = 4

/** An acronym of the table behind which the next sentence stands without a space: "PMP, CISSPOur". */
function gluedBehind(tokens: readonly Token[], at: number): CertificateMention | null {
  const text = tokens[at]?.text ?? ''
  if (!mayBeGlued(text)) return null
  for (let end = text.length - 2; end >= SHORTEST; end--) {
    const head = text.slice(0, end)
    if (head !== head.toUpperCase() || !startsUpper(text.slice(end))) continue
    const found = certificateNamed(head)
    if (found && !found.ambiguous) return { to: at + 1, name: head, sure: true }
  }
  return null
}

/** Whether a word may be an acronym and the next word in one. */
export const mayBeGlued = (text: string): boolean => /^[A-Z]{5,}[^A-Z\s+-]/.test(text)

const PLAIN = wordSet(lexicon.plain)
const SCHOOLS = wordSet(lexicon.schools)
const VENDORS = wordSet(lexicon.vendors)
const SMALL = new Set(['-', '–', '—', 'in', 'of', 'for', 'on'])

/** Whether a name in capitals may begin with this word, wherever it stands. */
export const isNameWord = (token: WrittenToken): boolean =>
  isCapitalOrFigure(token) && token.kind !== 'number' && !PLAIN.has(token.norm)

/** A name in capitals of no table. */
export function capitalsAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): CertificateMention | null {
  const first = tokens[at]
  return first && !first.hyphen && isNameWord(first) ? capitalRun(tokens, at, limit) : null
}

/** A run of words in capitals, with the small words, dashes and figures between them; null where they name schools or degrees. */
export function capitalRun(
  tokens: readonly Token[],
  at: number,
  limit: number,
): CertificateMention | null {
  let to = at
  for (let i = at; i < limit && i - at < 8 && !endsRun(tokens, at, i); i++) {
    if (SCHOOLS.has(normAt(tokens, i))) return null
    const head = headOfGlued(tokens[i]?.text ?? '')
    if (head) return { to: i + 1, name: lead(tokens, at, i) + head, sure: false }
    if (endsName(tokens, i)) to = i + 1
    else if (!tokens[i]?.hyphen && !SMALL.has(normAt(tokens, i))) break
  }
  return to > at ? { to, name: writtenWords(tokens, at, to), sure: false } : null
}

/** The words of a name before its last one, and what stands between them and that one. */
const lead = (tokens: readonly Token[], from: number, to: number): string =>
  to > from ? `${writtenWords(tokens, from, to)}${tokens[to]?.hyphen ? '-' : ' '}` : ''

/** Whether a name may end with this token: a word in capitals, or a plus that is not between two words. */
const endsName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalOrFigure(tokens[at]) || (tokens[at]?.text === '+' && !tokens[at + 1]?.tight)

/** Whether a run of capitals that begins at `from` ends before token `at`: at a line, at a plain word, and where the name of the next certificate begins. */
function endsRun(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (!token || token.glued) return true
  if (PLAIN.has(token.norm)) return at === from || token.text !== 'Certified'
  if (at === from) return false
  const opensNext =
    (VENDORS.has(token.norm) && tokens[at + 1]?.text === 'Certified') ||
    (token.tight && normAt(tokens, at - 1) === '+')
  return token.newlines > 0 || opensNext
}

const TITLES = wordSet(lexicon.titleNouns)
const OPENS_NEXT = wordSet(lexicon.afterNames)

/** The last word of a name behind which the next sentence stands without a space: "AdministratorOrion", "GWAPApplicant". Empty where a word is one. */
function headOfGlued(text: string): string {
  const [, title = '', acronym = '', next = ''] =
    /^(?:([A-Z][a-z]+)(?=[A-Z])|([A-Z]{3,})(?=([A-Z][a-z]+)))/.exec(text) ?? []
  if (title) return TITLES.has(title.toLowerCase()) ? title : ''
  return OPENS_NEXT.has(next.toLowerCase()) ? acronym : ''
}
