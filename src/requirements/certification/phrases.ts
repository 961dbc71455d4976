import { startsDigit, startsUpper } from '../../matcher/chars.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, memoizedTest, type Token } from '../../matcher/tokenizer.ts'
import { holdsUpper, wordSet } from '../../matcher/words.ts'
import { certificateNamed, mayNameCertificate, sameCertificate } from './certificates.ts'
import * as lexicon from './lexicon.ts'

/** Certificates as they stand, and whether each is sure to be one by its name alone. */
export interface NamedCertificates {
  readonly names: readonly string[]
  readonly sure: boolean
  readonly any: boolean
}

interface Item {
  readonly to: number
  readonly name: string
  readonly sure: boolean
}

/** The words of tokens `from` to `to`, spaced as in the text. */
export function writtenWords(tokens: readonly Token[], from: number, to: number): string {
  let out = ''
  let end = tokens[from]?.start ?? 0
  for (const token of tokens.slice(from, to)) {
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

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (startsUpper(token.text) || startsDigit(token.text))

/** A certificate of the table at a word: the longest of its names, at most seven words. "Security+" and "A+" are two tokens each. */
export function knownAt(tokens: readonly Token[], at: number, limit: number): Item | null {
  if (!isCapital(tokens[at]) || !mayNameCertificate(tokens[at]?.norm ?? '')) return null
  for (let to = Math.min(limit, at + 8); to > at; to--) {
    const text = writtenWords(tokens, at, to)
    const found = certificateNamed(text)
    if (found && holdsUpper(text)) return { to, name: text, sure: !found.ambiguous }
  }
  return null
}

const JOINTS = wordSet(lexicon.joints)
const ALTERNATIVE = wordSet(lexicon.alternative)
const PLAIN = wordSet(lexicon.plain)

/** "CISSP, CEH or AWS Certified Developer": certificates of the table, and those that call themselves certified, in a row. */
export const certificates: PhraseClass<NamedCertificates> = {
  starts: memoizedTest(
    (token) =>
      isCapital(token) &&
      (mayNameCertificate(token.norm) || VENDORS.has(token.norm) || token.text === 'Certified'),
  ),
  eat(tokens, at, limit) {
    return list(
      tokens,
      at,
      limit,
      (i) => knownAt(tokens, i, limit) ?? certifiedAt(tokens, i, limit),
    )
  },
}

/** Names behind "certifications such as": those of the table, and any others in capitals. */
export const listedCertificates: PhraseClass<NamedCertificates> = {
  starts: memoizedTest((token) => isCapital(token) && !PLAIN.has(token.norm)),
  eat(tokens, at, limit) {
    return list(
      tokens,
      at,
      limit,
      (i) =>
        knownAt(tokens, i, limit) ?? certifiedAt(tokens, i, limit) ?? capitalRun(tokens, i, limit),
    )
  },
}

/** "AWS Certified Solutions Architect – Associate", "Certified Kubernetes Administrator", "Microsoft Certified: Azure Developer". */
function certifiedAt(tokens: readonly Token[], at: number, limit: number): Item | null {
  if (!isCapital(tokens[at])) return null
  const to = vendorEnd(tokens, at, limit)
  if (tokens[to]?.text !== 'Certified' || to >= limit) return null
  if (to > at && !VENDORS.has(normAt(tokens, at))) return null
  const own = to + (tokens[to + 1]?.text === ':' ? 2 : 1)
  const run = capitalRun(tokens, own, limit)
  return run && !FIRMS.has(normAt(tokens, own))
    ? { to: run.to, name: writtenWords(tokens, at, run.to), sure: true }
    : null
}

/** End of the words in capitals before "Certified", at most four. */
function vendorEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && to - at < 4 && isCapital(tokens[to]) && normAt(tokens, to) !== 'certified')
    to++
  return to
}

const VENDORS = wordSet(lexicon.vendors)
const FIRMS = wordSet(lexicon.certifiedFirms)

/** A run of words in capitals, with the small words, dashes and figures between them. */
function capitalRun(tokens: readonly Token[], at: number, limit: number): Item | null {
  let to = at
  for (let i = at; i < limit && i - at < 8; i++) {
    const token = tokens[i]
    if (!token || (token.newlines > 0 && i > at) || token.glued || PLAIN.has(token.norm)) break
    if (isCapital(token)) to = i + 1
    else if (!(
      token.hyphen ||
      token.text === '+' ||
      ['-', '–', '—', 'in', 'of', 'for', 'on'].includes(token.norm)
    ))
      break
    else if (token.text === '+') to = i + 1
  }
  return to > at ? { to, name: writtenWords(tokens, at, to), sure: false } : null
}

function list(
  tokens: readonly Token[],
  at: number,
  limit: number,
  item: (at: number) => Item | null,
): { readonly to: number; readonly value: NamedCertificates } | null {
  const names: string[] = []
  let sure = false
  let any = false
  let to = at
  for (let i = at; i < limit && i - at < 80;) {
    const found = item(i)
    if (found) {
      if (!names.some((n) => sameCertificate(n, found.name))) names.push(found.name)
      sure ||= found.sure
      to = i = found.to
      continue
    }
    const joint = tokens[i]?.norm ?? ''
    if (names.length === 0 || !JOINTS.has(joint)) break
    if (ALTERNATIVE.has(joint)) any = true
    i++
  }
  return names.length > 0 ? { to, value: { names, sure: sure || names.length > 2, any } } : null
}
