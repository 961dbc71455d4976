import type { PhraseClass } from '../../matcher/pattern.ts'
import { memoizedTest, normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import { isDirective, isLevel } from './baseline.ts'
import { mayNameCertificate, sameCertificate } from './certificates.ts'
import {
  capitalRun,
  capitalsAt,
  isCapitalOrFigure,
  isNameWord,
  type CertificateMention,
  knownAt,
  mayBeGlued,
  writtenWords,
} from './certificate-names.ts'
import * as lexicon from './lexicon.ts'

/** Certificates as they stand, and whether each is sure to be one by its name alone. */
export interface NamedCertificates {
  readonly names: readonly string[]
  readonly sure: boolean
  readonly any: boolean
  /** An "and" joins them. */
  readonly all: boolean
}

const JOINTS = wordSet(lexicon.joints)
const ALTERNATIVE = wordSet(lexicon.alternative)
const VENDORS = wordSet(lexicon.vendors)
const FIRMS = wordSet(lexicon.certifiedFirms)

/** "CISSP, CEH or AWS Certified Developer": certificates of the table, and those that call themselves certified, in a row. */
export const certificates: PhraseClass<NamedCertificates> = {
  starts: memoizedTest(
    (token) =>
      isCapitalOrFigure(token) &&
      (mayNameCertificate(token.norm) ||
        mayBeGlued(token.text) ||
        VENDORS.has(token.norm) ||
        token.text === 'Certified'),
  ),
  eat(tokens, at, limit) {
    return new List(tokens, limit, () => null).read(at)
  },
}

/** Names behind "certifications such as": those of the table, and any others in capitals. */
export const listedCertificates: PhraseClass<NamedCertificates> = {
  starts: memoizedTest((token) => isNameWord(token) || mayNameCertificate(token.norm)),
  eat(tokens, at, limit) {
    return new List(tokens, limit, (i) => capitalsAt(tokens, i, limit)).read(at)
  },
}

/** "AWS Certified Solutions Architect – Associate", "Certified Kubernetes Administrator", "Microsoft Certified: Azure Developer". */
function certifiedAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): CertificateMention | null {
  if (!isCapitalOrFigure(tokens[at])) return null
  const to = vendorEnd(tokens, at, limit)
  if (tokens[to]?.text !== 'Certified' || to >= limit) return null
  if (to > at && !VENDORS.has(normAt(tokens, at))) return null
  const own = to + (/^[:–—]$|^-$/.test(tokens[to + 1]?.text ?? '') ? 2 : 1)
  const run = capitalRun(tokens, own, limit)
  if (!run || FIRMS.has(normAt(tokens, own))) return null
  const joint = tokens[own]?.hyphen ? '-' : ' '
  return { to: run.to, name: writtenWords(tokens, at, own) + joint + run.name, sure: true }
}

/** End of the words in capitals before "Certified", at most four. */
function vendorEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (
    to < limit &&
    to - at < 4 &&
    isCapitalOrFigure(tokens[to]) &&
    normAt(tokens, to) !== 'certified'
  )
    to++
  return to
}

const OPENERS = wordSet(lexicon.listOpeners)
const BEHIND_LEVEL = wordSet(lexicon.behindLevel)
const ASIDE = wordSet(`${lexicon.vendors} ${lexicon.asides}`)

/** Tokens between a level of the baseline and the list of the certificates that fill it at most, and those of an aside in brackets. */
const LEVEL_REACH = 8
const ASIDE_REACH = 6

/** Tokens of a list at most. */
const LONGEST = 80

/** Reads names in a row, with what joins them. `other` reads a name that no table holds. */
class List {
  private readonly names: string[] = []
  private any = false
  private all = false
  /** What joints say that stand behind the last name. */
  private joins = { any: false, all: false }
  private sure = false
  /** Behind the last name. */
  private to = 0
  private readonly tokens: readonly Token[]
  private readonly limit: number
  private readonly other: (at: number) => CertificateMention | null

  constructor(
    tokens: readonly Token[],
    limit: number,
    other: (at: number) => CertificateMention | null,
  ) {
    this.tokens = tokens
    this.limit = limit
    this.other = other
  }

  read(from: number): { readonly to: number; readonly value: NamedCertificates } | null {
    const end = Math.min(this.limit, from + LONGEST)
    this.to = from
    for (let at = from; at < end;) {
      const next =
        this.itemOver(at) ?? this.overLevel(at) ?? this.overAside(at) ?? this.overJoint(at)
      if (next === null) break
      at = next
    }
    const { names, sure, any, all, to } = this
    if (names.length === 0) return null
    // "DoD 8140 (IAT Level II …)": the level says what of the directive is asked
    const asked = names.some(isLevel) ? names.filter((name) => !isDirective(name)) : names
    return { to, value: { names: asked, sure: sure || names.length > 2, any, all } }
  }

  private item(at: number): CertificateMention | null {
    const { tokens, limit } = this
    return knownAt(tokens, at, limit) ?? certifiedAt(tokens, at, limit)
  }

  /** Behind the name at a token. A name of no table must open the list or stand behind a joint. */
  private itemOver(at: number): number | null {
    const isJoined = this.names.length === 0 || at > this.to
    const found = this.item(at) ?? (isJoined ? this.other(at) : null)
    if (!found) return null
    if (!this.names.some((name) => sameCertificate(name, found.name))) this.names.push(found.name)
    this.sure ||= found.sure
    this.any ||= this.joins.any
    this.all ||= this.joins.all
    this.joins = { any: false, all: false }
    this.to = this.branchEnd(found.to)
    return this.to
  }

  /** Behind the branch of a certificate, one word in capitals before the next joint: "CCNA Security, …", "CCNA-Security". */
  private branchEnd(at: number): number {
    const { tokens, limit } = this
    const token = tokens[at]
    if (!token || at >= limit || !mayBeBranch(token) || this.item(at)) return at
    const isAlone = token.tight || (at + 1 < limit && JOINTS.has(normAt(tokens, at + 1)))
    return token.hyphen || isAlone ? at + 1 : at
  }

  /** Where the certificates begin that fill the level just read: "IAT Level II certification (Security+, …)", "8570 baseline such as Security+". One of them is enough. */
  private overLevel(at: number): number | null {
    const { tokens, limit } = this
    const last = this.names.at(-1)
    if (last === undefined || at !== this.to || !(isLevel(last) || isDirective(last))) return null
    const first = fillersOfLevel(tokens, at, limit)
    if (first < 0 || !this.item(first)) return null
    this.any = true
    return first
  }

  /** Behind brackets that say more of the name before them: its maker, its short form, "(or associate)". */
  private overAside(at: number): number | null {
    const { tokens, limit } = this
    const last = this.names.at(-1)
    if (last === undefined || at !== this.to || tokens[at]?.text !== '(') return null
    const inside = tokens.slice(at + 1, Math.min(limit, at + ASIDE_REACH))
    const close = inside.findIndex(({ text }) => text === ')')
    const [first, ...more] = inside.slice(0, Math.max(0, close))
    if (!first) return null
    const isShort = more.length === 0 && isInitials(first.text, last)
    if (!isShort && ![first, ...more].every(({ norm }) => ASIDE.has(norm))) return null
    return (this.to = at + close + 2)
  }

  private overJoint(at: number): number | null {
    const joint = normAt(this.tokens, at)
    if (this.names.length === 0 || !JOINTS.has(joint)) return null
    if (ALTERNATIVE.has(joint)) this.joins.any = true
    if (joint === 'and' || joint === '&') this.joins.all = true
    return at + 1
  }
}

const mayBeBranch = (token: Token): boolean =>
  token.newlines === 0 && !token.glued && token.kind === 'word' && isCapitalOrFigure(token)

/** Where the list begins behind a level that ends before token `at`; -1 where none is opened. */
function fillersOfLevel(tokens: readonly Token[], at: number, limit: number): number {
  const end = Math.min(limit, at + LEVEL_REACH)
  let first = at
  while (first < end && BEHIND_LEVEL.has(normAt(tokens, first))) first++
  if (normAt(tokens, first) === ',' && OPENERS.has(normAt(tokens, first + 1))) first++
  const opened = first
  while (first < limit && OPENERS.has(normAt(tokens, first))) first++
  if (first === opened) return -1
  return normAt(tokens, first) === ',' ? first + 1 : first
}

/** "NCIE" of "NetApp Certified Implementation Engineer", "CISSP" of a name whose words begin with its letters in their order. */
function isInitials(short: string, name: string): boolean {
  if (!/^[A-Z]{2,}$/.test(short)) return false
  const initials = [...name.matchAll(/\b[A-Z]/g)].map(([letter]) => letter).join('')
  return initials === short || initials.endsWith(short)
}
