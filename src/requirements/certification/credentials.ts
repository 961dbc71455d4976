import { startsUpper } from '../../matcher/chars.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context, Found, Reader } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import { phraseEnd } from '../shared/years-of.ts'
import { certificationDraft } from './draft.ts'
import * as lexicon from './lexicon.ts'
import { writtenWords } from './certificate-names.ts'
import type { CertificationRequirement } from './requirement.ts'
import { opensTail } from './tail.ts'

/*
 * Credentials of trades, of which no table holds the names: their noun tells ("… journeyman card"), the trade that one is admitted to ("chartered surveyor"), or
 * the body that one belongs to ("registered with the … Council").
 */

const BY_NOUN = 'a credential by its noun'
const BY_TRADE = 'a trade that one is admitted to'
const BY_BODY = 'a body that one belongs to'

/** A credential at tokens `from` to before `to`. */
interface NamedCertificates {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly rule: string
}

const NOUNS = wordSet(lexicon.credentialNouns)
const ACRONYM_NOUNS = wordSet(lexicon.nounsOfAcronyms)
const CUT = wordSet(`${lexicon.cut} ${lexicon.adjectives} ${lexicon.openers}`)
const OPENERS = wordSet(`${lexicon.openers} ${lexicon.adjectives}`)
const JOINTS = new Set(['and', 'or', ',', ';', '/', '&', '+'])
const NOT_OF_PERSON = wordSet(lexicon.notOfPerson)
const BEHIND = wordSet(lexicon.behindCredential)
const KNOWING = wordSet(lexicon.knowing)

/** Words of a name before its noun at most. */
const LONGEST = 6

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z][A-Z\d]+$/.test(token.text)

/** Whether nothing but words of having stands in the clause before a token, or the end of another item of a list. */
function isHeld({ tokens, clause }: Context, from: number): boolean {
  const before = tokens.slice(clause.from, from)
  if (before.some(({ norm }) => KNOWING.has(norm))) return false
  return JOINTS.has(before.at(-1)?.norm ?? '') || isOpening(before)
}

const isOpening = (before: readonly Token[]): boolean =>
  before.every(({ norm, kind }) => OPENERS.has(norm) || kind === 'sign')

/** Whether the words go on with something else than the credential: "card readers", "license management". */
const goesOn = ({ tokens, clause }: Context, to: number): boolean =>
  to < clause.to && tokens[to]?.kind !== 'sign' && !BEHIND.has(normAt(tokens, to))

/** The credential whose noun is the token at `at`; null where its words name none. */
function byNoun(context: Context, at: number): NamedCertificates | null {
  const { tokens, clause } = context
  const noun = normAt(tokens, at)
  if (!NOUNS.has(noun) || tokens[at]?.hyphen) return null
  let from = at
  while (from > clause.from && at - from < LONGEST && mayBeName(tokens[from - 1])) from--
  if (from === at) return null
  const words = tokens.slice(from, at)
  const acronym = words.some(isAcronym)
  if (ACRONYM_NOUNS.has(noun) && !acronym) return null
  const capital = words.some((t, i) => startsUpper(t.text) && from + i > clause.from)
  const refusal = opensTail(context, from, at)
    ? 'taken'
    : refusalOf(context, from, at, acronym || capital)
  return isRefused(context, refusal, { from, to: at + 1 }, BY_NOUN)
    ? null
    : { from, to: at + 1, name: writtenWords(tokens, from, at + 1), rule: BY_NOUN }
}

const mayBeName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'sign' && !CUT.has(token.norm)

/** Why words before a noun name no credential; null where they name one. In small letters they must open a line of a block of demands. */
function refusalOf(context: Context, from: number, at: number, isName: boolean): Refusal | null {
  const { tokens, clause, passage } = context
  const words = tokens.slice(from, at)
  if (words.some(({ norm }) => NOT_OF_PERSON.has(norm)) || goesOn(context, at + 1)) return 'meaning'
  if (normAt(tokens, at) === 'commission' && !words.some(({ norm }) => norm === 'notary'))
    return 'meaning'
  if (!isHeld(context, from)) return 'vague'
  const opens = isOpening(tokens.slice(clause.from, from))
  return isName || (opens && passage.section.role === 'requirement') ? null : 'vague'
}

const ADMITTED = wordSet(lexicon.admitted)
const TRADES = wordSet(lexicon.trades)
const ADMITS = wordSet(lexicon.admits)
const TO_PLACE = new Set(['in', 'to', 'with', 'by', 'under'])
/** Words between "licensed" and the trade at most: "licensed clinical social worker". */
const TRADE_REACH = 3

/** "Chartered surveyor (MRICS)", "registered dental hygienist", from the token at `at` on. */
function byTrade(context: Context, at: number): NamedCertificates | null {
  const { tokens, clause } = context
  if (TRADES.has(normAt(tokens, at))) return admittedIn(context, at)
  const admitted = admittedAt(tokens, at)
  if (admitted === at) return null
  let trade = admitted
  while (trade < clause.to && trade - admitted < TRADE_REACH && isPlainWord(tokens[trade])) trade++
  if (!TRADES.has(normAt(tokens, trade)) || trade >= clause.to) return null
  return asTrade(context, at, behindShort(tokens, trade + 1, clause.to))
}

/** Where the words end by which somebody is admitted: "licensed", "registration as a"; `at` where none stand there. */
function admittedAt(tokens: readonly Token[], at: number): number {
  if (ADMITTED.has(normAt(tokens, at))) return at + 1
  if (!ADMISSION.has(normAt(tokens, at)) || normAt(tokens, at + 1) !== 'as') return at
  return ['a', 'an'].includes(normAt(tokens, at + 2)) ? at + 3 : at + 2
}
const ADMISSION = wordSet(lexicon.admission)

/** Tokens of the short form of a trade in brackets at most: "(P.E.)". */
const LONGEST_SHORT = 6

/** Past the short form of a trade in brackets, where one stands at `at`. */
function behindShort(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let to = at + 1; to < Math.min(limit, at + LONGEST_SHORT); to++)
    if (tokens[to]?.text === ')') return to + 1
  return at
}

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (!CUT.has(token.norm) || token.norm === 'professional') &&
  !TRADES.has(token.norm)

/** "Solicitor qualified in Scotland", from the trade at `at` on. */
function admittedIn(context: Context, at: number): NamedCertificates | null {
  const { tokens, clause } = context
  if (!ADMITS.has(normAt(tokens, at + 1)) || !TO_PLACE.has(normAt(tokens, at + 2))) return null
  const to = phraseEnd(tokens, at + 3, clause.to)
  return startsUpper(tokens[at + 3]?.text ?? '') && to > at + 3 ? asTrade(context, at, to) : null
}

function asTrade(context: Context, from: number, to: number): NamedCertificates | null {
  const refusal = goesOn(context, to) || !isHeld(context, from) ? 'meaning' : null
  return isRefused(context, refusal, { from, to }, BY_TRADE)
    ? null
    : { from, to, name: writtenWords(context.tokens, from, to), rule: BY_TRADE }
}

const BELONGING = wordSet(lexicon.belonging)
const BODIES = wordSet(lexicon.bodies)
const BEFORE_BODY = new Set(['of', 'with', 'by'])
const TEAMS = wordSet(lexicon.partsOfFirms)
/** Words of the name of a body at most. */
const LONGEST_BODY = 8

/** "Fellowship of the Royal … Society", "registered with the NMC", from the token at `at` on. */
function byBody(context: Context, at: number): NamedCertificates | null {
  const { tokens, clause } = context
  if (!BELONGING.has(normAt(tokens, at)) || !BEFORE_BODY.has(normAt(tokens, at + 1))) return null
  const from = normAt(tokens, at + 2) === 'the' ? at + 3 : at + 2
  let to = from
  while (to < clause.to && to - from < LONGEST_BODY && isOfBody(tokens, from, to)) to++
  const name = tokens.slice(from, to)
  const isBody =
    (name.length === 1 && isAcronym(name[0])) || name.some(({ norm }) => BODIES.has(norm))
  if (!isBody || name.some(({ norm }) => TEAMS.has(norm)) || TEAMS.has(normAt(tokens, to)))
    return null
  const refusal = isHeld(context, at) ? null : 'meaning'
  return isRefused(context, refusal, { from: at, to }, BY_BODY)
    ? null
    : {
        from: at,
        to,
        name: `${writtenWords(tokens, from, to)} ${membership(tokens, at)}`,
        rule: BY_BODY,
      }
}

const isOfBody = (tokens: readonly Token[], from: number, at: number): boolean =>
  startsUpper(tokens[at]?.text ?? '') ||
  (at > from && ['of', 'for', 'and'].includes(normAt(tokens, at)))

/** What somebody who belongs to a body has, as one would name it on a list. */
function membership(tokens: readonly Token[], at: number): string {
  const word = normAt(tokens, at)
  if (word.startsWith('fellow')) return 'fellowship'
  return word.startsWith('member') ? 'membership' : 'registration'
}

const TO_BAR = wordSet(lexicon.admittedToBar)
const BEHIND_BAR = new Set(['membership', 'admission', 'license', 'licence', 'card'])
/** Words between "admitted" and the bar at most. */
const BAR_REACH = 8

/** "Admitted to the Ohio bar", "active bar membership": the token at `at` is the bar. */
function byBar(context: Context, at: number): NamedCertificates | null {
  const { tokens, clause } = context
  if (normAt(tokens, at) !== 'bar') return null
  if (BEHIND_BAR.has(normAt(tokens, at + 1)))
    return { from: at, to: at + 2, name: writtenWords(tokens, at, at + 2), rule: BY_BODY }
  const floor = Math.max(clause.from, at - BAR_REACH)
  const cue = tokens.slice(floor, at).findIndex(({ norm }) => TO_BAR.has(norm))
  if (cue < 0 || goesOn(context, at + 1)) return null
  const from = floor + cue
  const capital = tokens.slice(from + 1, at).findIndex(({ text }) => startsUpper(text))
  const first = capital < 0 ? at : from + 1 + capital
  return { from, to: at + 1, name: writtenWords(tokens, first, at + 1), rule: BY_BODY }
}

/** Words with one of which every credential is told. */
const MAY_BE = wordSet(
  `bar ${lexicon.belonging} ${lexicon.admission} ${lexicon.admitted} ${lexicon.trades} ${lexicon.credentialNouns}`,
)

/** Reads the credentials of a clause that no rule has read. */
export const credentials: Reader<CertificationRequirement> = {
  names: [BY_NOUN, BY_TRADE, BY_BODY],
  read(context): readonly Found<CertificationRequirement>[] {
    if (!context.demand) return []
    const { clause } = context
    const found: Found<CertificationRequirement>[] = []
    for (let at = clause.from; at < clause.to; at++) {
      if (!MAY_BE.has(normAt(context.tokens, at)) || context.found(at)) continue
      const named =
        byBar(context, at) ?? byBody(context, at) ?? byTrade(context, at) ?? byNoun(context, at)
      const last = found.at(-1)
      if (!named || context.found(named.from) || (last && named.from < last.to)) continue
      const { from, to, name, rule } = named
      found.push({ draft: certificationDraft(context, from, [name], false), rule, from, to })
      at = to - 1
    }
    return found
  },
}
