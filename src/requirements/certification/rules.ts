import { startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { rule, type Context, type Rule } from '../kind.ts'
import { isRefused } from '../refusal.ts'
import { onlyWeighs } from '../../document/importance-cues.ts'
import { nearby } from '../shared/nearby.ts'
import { phraseEnd } from '../shared/years-of.ts'
import { termAt } from '../../vocabulary/index.ts'
import type { CertificationRequirement } from './requirement.ts'
import { certificationDraft } from './draft.ts'
import { knownAt, writtenWords } from './certificate-names.ts'
import { certificates, listedCertificates, type NamedCertificates } from './phrases.ts'
import { opensTail } from './tail.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

type Read = Rule<CertificationRequirement>['read']

const CLASSES = { certificates, listed: listedCertificates }

const CERTIFY = wordSet(lexicon.certify)
const BEFORE = wordSet(lexicon.notBefore)
const AFTER = wordSet(lexicon.notBehind)
const FOREIGN = wordSet(lexicon.foreign)

/** Whether "certified" and its like speak of something else than what the candidate holds. Whoever listens is told of it. */
const isForeign = (context: Context, at: number): boolean =>
  isRefused(context, speaksOfOther(context, at) ? 'meaning' : null, { from: at, to: at + 1 })

function speaksOfOther({ tokens, clause }: Context, at: number): boolean {
  const [before, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? '']
  if (BEFORE.has(before) || (AFTER.has(next) && !(next === 'of' && tokens[at + 2]?.norm === 'one')))
    return true
  if (next === 'and' && ['accreditation', 'authorization'].includes(tokens[at + 2]?.norm ?? ''))
    return true
  return tokens.slice(Math.max(clause.from, at - 8), at).some((t) => FOREIGN.has(t.norm))
}

const named: Read = (match, context) => {
  const { names, sure, any } = match.captures['names']?.value as NamedCertificates
  const { tokens, clause } = context
  const part = nearby(clause, match.from)
  const speaks = tokens
    .slice(part.from, part.to)
    .some((t, i) => CERTIFY.has(t.norm) && !speaksOfOther(context, part.from + i))
  const isSure = sure || speaks || onlyWeighs(tokens, clause, match.from, match.to)
  return isRefused(context, isSure ? null : 'vague', match)
    ? null
    : certificationDraft(context, match.from, names, any)
}

/** "certifications such as A, B": the names behind the word. */
const behind: Read = (match, context) => {
  const at = match.captures['names']?.from ?? match.from
  const { names, any, all } = match.captures['names']?.value as NamedCertificates
  if (isRefused(context, isOfDegree(context, match.from) ? 'instead' : null, match)) return null
  // "cloud certifications (A, B, C)": examples, one of which is enough
  const isAside = !all && context.tokens.slice(match.from, at).some(({ text }) => text === '(')
  return isForeign(context, match.from)
    ? null
    : certificationDraft(context, match.from, names, any || isAside)
}

const ADJECTIVES = wordSet(lexicon.adjectives)
const CUT = wordSet(lexicon.cut)

/** "AWS certification", "relevant security certifications": the words before say which; none where they say nothing. */
const before: Read = (match, context) => {
  const { tokens } = context
  const at = match.captures['word']?.from ?? match.to - 1
  const after = tokens.slice(at + 1, at + 4).map((t) => t.norm)
  if (isForeign(context, at)) return null
  const no = after.findIndex((word) => word === 'not' || word === 'none')
  // "preferred but not required" asks a little
  const isDenied = no >= 0 && !after.slice(0, no).includes('preferred')
  if (isRefused(context, isDenied ? 'denied' : null, match)) return null
  const from = wordsBefore(context, at)
  const first = nameBegins(context, from, at)
  const { names, any, from: opens } = alternativesBefore(context, first < 0 ? from : first)
  if (isRefused(context, opensTail(context, opens, at) ? 'taken' : null, match)) return null
  if (first < 0) return certificationDraft(context, match.from, [], false)
  return certificationDraft(context, match.from, [...names, nameAt(tokens, first, at)], any)
}

/** Words of a name before "certification" at most. */
const LONGEST_BEFORE = 5

/** Where the words begin that say which certification the token at `at` is, without adjectives that say nothing. */
function wordsBefore({ tokens, clause }: Context, at: number): number {
  let from = at
  for (let n = 0; from > clause.from && n < LONGEST_BEFORE && mayBeName(tokens, from - 1); from--)
    if (tokens[from - 1]?.kind !== 'sign') n++
  while (from < at && ADJECTIVES.has(normAt(tokens, from))) from++
  return from
}

/** The name that ends before token `to`: the certificate of the table in it, or all its words. */
function nameAt(tokens: readonly Token[], from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const known = knownAt(tokens, at, to)
    if (known?.to === to) return known.name
  }
  return writtenWords(tokens, from, to)
}

/** A word of a name, or a dash between two of its words. */
function mayBeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || CUT.has(token.norm) || /^[a-z]{3,}[A-Z]/.test(token.text)) return false
  if (token.kind !== 'sign' || token.text === '+') return true
  return /^[-–—]$/.test(token.text) && startsUpper(tokens[at + 1]?.text ?? '')
}

/** Where a name begins among tokens `from` to `to`: at a known term or a capital; -1 where neither stands there. The capital that opens a clause is no sign of a name. */
function nameBegins({ tokens, clause }: Context, from: number, to: number): number {
  const capital = tokens.slice(from, to).findIndex((t) => startsUpper(t.text))
  const known = tokens.slice(from, to).findIndex((_, i) => termAt(tokens, from + i, to) !== null)
  const isNamed = capital >= 0 && from + capital !== clause.from
  if (known >= 0) return from + (isNamed ? Math.min(known, capital) : known)
  return isNamed ? from + capital : -1
}

/** Words of a name that stands joined before another at most: "Power BI or Azure certification". */
const LONGEST = 3

/** "AWS or Azure certification": the names that stand joined before the last one, and where they begin. */
function alternativesBefore(
  { tokens, clause }: Context,
  last: number,
): { readonly names: readonly string[]; readonly any: boolean; readonly from: number } {
  const names: string[] = []
  let any = false
  let from = last
  while (from - 2 >= clause.from) {
    const joint = normAt(tokens, from - 1)
    if (!/^(?:or|and|[/,])$/.test(joint)) break
    const opens = termBefore(tokens, clause.from, from - 1)
    if (opens < 0) break
    if (joint === 'or' || joint === '/') any = true
    names.unshift(writtenWords(tokens, opens, from - 1))
    from = opens
  }
  return { names, any, from }
}

/** Where the longest known name in capitals begins that ends before token `end`; -1 where none does. */
function termBefore(tokens: readonly Token[], floor: number, end: number): number {
  for (let from = Math.max(floor, end - LONGEST); from < end; from++) {
    const isName = tokens[from]?.kind === 'word' && startsUpper(tokens[from]?.text ?? '')
    if (isName && termAt(tokens, from, end)?.to === end) return from
  }
  return -1
}

const SCHOOLS = wordSet(lexicon.schools)

/** "A degree or certification in statistics": the degree is asked, and read as such. */
const isOfDegree = ({ tokens }: Context, at: number): boolean =>
  /^(?:or|[/])$/.test(normAt(tokens, at - 1)) && SCHOOLS.has(normAt(tokens, at - 2))

/** "Certifications in cloud platforms": of a field, without a name. */
const ofField: Read = (match, context) => {
  const area = match.captures['area']
  const { tokens, clause } = context
  if (!area || isForeign(context, match.from)) return null
  if (isRefused(context, isOfDegree(context, match.from) ? 'instead' : null, match)) return null
  const to = phraseEnd(tokens, area.from, clause.to)
  const isOpen = ADJECTIVES.has(tokens[area.from]?.norm ?? '') || to <= area.from
  return certificationDraft(
    context,
    match.from,
    isOpen ? [] : [writtenWords(tokens, area.from, to)],
    false,
  )
}

const ACRONYM = /^[A-Z]{3,}$/

/** "NVQL, in date": what must be valid is a paper, by whatever name; behind "current" alone only in capitals. */
const vouched: Read = (match, context) => {
  const { names, any } = match.captures['names']?.value as NamedCertificates
  const isVague = normAt(context.tokens, match.to - 1) === 'current' && !names.every(isAcronym)
  return isRefused(context, isVague ? 'vague' : null, match)
    ? null
    : certificationDraft(context, match.from, names, any)
}
const isAcronym = (name: string): boolean => ACRONYM.test(name)

const LICENCES = alternation(lexicon.licences)
const licence: Read = (match, context) => {
  const of = match.captures['of']
  return of
    ? certificationDraft(
        context,
        match.from,
        [writtenWords(context.tokens, of.from, of.to) + ' licence'],
        false,
      )
    : null
}

export const rules: readonly Rule<CertificationRequirement>[] = [
  rule(`names=<certificates> ${alternation(lexicon.certificateNouns)}?`, CLASSES, 'demand', named),
  rule(
    `${alternation(lexicon.certificateLabels)} ..7 names=<certificates>`,
    CLASSES,
    'demand',
    behind,
  ),
  rule(
    'certification|certifications|certificates|certs in|such_as|like|including|(|:|e.g.|from|of|for? (|:|e.g.|,|the|any? e.g.? ,? names=<listed>',
    CLASSES,
    'demand',
    behind,
  ),
  rule('certified in|as|on|with|for names=<listed>', CLASSES, 'demand', behind),
  rule(
    `${alternation(lexicon.certificateSorts)} ..3 word=certification|certifications|certificate|certificates|certs`,
    CLASSES,
    'demand',
    before,
  ),
  rule(
    `word=certification|certifications|certificates is|are|would_be|will_be|a|an ..2 ${alternation(lexicon.certificateWeights)}`,
    CLASSES,
    'demand',
    before,
  ),
  rule(
    `certification|certifications|certificate|certificates (? s? )? in|for area=${alternation(lexicon.certifiedFields)}`,
    CLASSES,
    'demand',
    ofField,
  ),
  rule(`names=<listed> ,|(? both? ${alternation(lexicon.stillValid)}`, CLASSES, 'demand', vouched),
  rule(`of=${LICENCES} license|licence|licensure|licensed`, CLASSES, 'demand', licence),
  rule(`of=${LICENCES} ( ..3 ) license|licence|licensure`, CLASSES, 'demand', licence),
]
