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
import {
  certificates,
  listedCertificates,
  writtenWords,
  type NamedCertificates,
} from './phrases.ts'
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
  const { names, any } = match.captures['names']?.value as NamedCertificates
  return isForeign(context, match.from) ? null : certificationDraft(context, match.from, names, any)
}

const ADJECTIVES = wordSet(lexicon.adjectives)
const CUT = wordSet(lexicon.cut)

/** "AWS certification", "relevant security certifications": the words before say which; none where they say nothing. */
const before: Read = (match, context) => {
  const { tokens, clause } = context
  const at = match.captures['word']?.from ?? match.to - 1
  const after = tokens.slice(at + 1, at + 4).map((t) => t.norm)
  if (isForeign(context, at)) return null
  const isDenied = after.includes('not') || after.includes('none')
  if (isRefused(context, isDenied ? 'denied' : null, match)) return null
  let from = at
  while (from > clause.from && at - from < 5 && mayBeName(tokens[from - 1])) from--
  while (from < at && ADJECTIVES.has(normAt(tokens, from))) from++
  const first = nameBegins(context, from, at)
  if (first < 0) return certificationDraft(context, match.from, [], false)
  const { names, any } = alternativesBefore(context, first)
  return certificationDraft(context, match.from, [...names, writtenWords(tokens, first, at)], any)
}

const mayBeName = (token: Token | undefined): boolean =>
  !CUT.has(token?.norm ?? '') && token?.kind !== 'sign'

/** Where a name begins among tokens `from` to `to`: at a known term or a capital; -1 where neither stands there. The capital that opens a clause is no sign of a name. */
function nameBegins({ tokens, clause }: Context, from: number, to: number): number {
  const capital = tokens.slice(from, to).findIndex((t) => startsUpper(t.text))
  const known = tokens.slice(from, to).findIndex((_, i) => termAt(tokens, from + i, to) !== null)
  const isNamed = capital >= 0 && from + capital !== clause.from
  if (known >= 0) return from + (isNamed ? Math.min(known, capital) : known)
  return isNamed ? from + capital : -1
}

/** "AWS or Azure certification": the names that stand joined before the last one. */
function alternativesBefore(
  { tokens, clause }: Context,
  from: number,
): { readonly names: readonly string[]; readonly any: boolean } {
  const names: string[] = []
  let any = false
  for (let at = from; at - 2 >= clause.from; at -= 2) {
    const joint = normAt(tokens, at - 1)
    const name = tokens[at - 2]
    if (!/^(?:or|and|[/,])$/.test(joint) || name?.kind !== 'word') break
    if (!termAt(tokens, at - 2, at - 1) || !startsUpper(name.text)) break
    if (joint === 'or' || joint === '/') any = true
    names.unshift(name.text)
  }
  return { names, any }
}

/** "Certifications in cloud platforms": of a field, without a name. */
const ofField: Read = (match, context) => {
  const area = match.captures['area']
  const { tokens, clause } = context
  if (!area || isForeign(context, match.from)) return null
  const to = phraseEnd(tokens, area.from, clause.to)
  const isOpen = ADJECTIVES.has(tokens[area.from]?.norm ?? '') || to <= area.from
  return certificationDraft(
    context,
    match.from,
    isOpen ? [] : [writtenWords(tokens, area.from, to)],
    false,
  )
}

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
    `certification|certifications|certificate|certificates in|for area=${alternation(lexicon.certifiedFields)}`,
    CLASSES,
    'demand',
    ofField,
  ),
  rule(`of=${LICENCES} license|licence|licensure|licensed`, CLASSES, 'demand', licence),
]
