import { doneVerbs } from '../vocabulary/lexicon/sentences.ts'
import { itemAt } from '../core/item-at.ts'
import type { Model } from './model/packing.ts'
import { passageMargins, type PassageMargin } from './model/passages.ts'
import { cuesIn, isLeaning } from '../document/importance-cues.ts'
import { ENDS_CALL } from '../document/line-signs.ts'
import { toneSigns, type Tone } from '../document/intent.ts'
import { isRow } from '../document/table-rows.ts'
import { waivedIn } from '../document/negation.ts'
import type { Passage } from '../document/outline.ts'
import { isInRanges } from '../matcher/token-range.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { doneBesides, ofProduct } from '../requirements/experience/lexicon.ts'
import { languageWritten } from '../requirements/language/language-names.ts'
import { termAt } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'
import { barredNames } from './barred-names.ts'
import { askedInProse } from './prose-demands.ts'
import { askedPlainly, startOfPlain } from './plain-adverts.ts'
import { proofOf } from './proofs.ts'
import { namesIn } from './used-names.ts'

/** What a passage does, when rules and model have both been heard. */
export interface Intent {
  readonly tone: Tone
  /** By the rules alone. */
  readonly byRules: Tone
  readonly margin: number
  /** The rules read what the passage asks, for the models hear something else: see `asksBesides` and `weighsNames`, or have seen no such form: a row of a table. */
  readonly isOfRules?: true
  /** It asks what phrases of the rules read in it, and nothing where they read nothing. */
  readonly isFaint?: true
  /** Names that are asked whatever the model of words says: see `askedInProse`. */
  readonly named?: readonly { readonly from: number; readonly to: number }[]
}

/**
 * Where the model is this far from a demand, its words are not looked at for skills; nearer, the model of words has the last word. In 256ths: a unit
 * and a half, where on the folds recall rises more than inventions do.
 */
export const NEAR = -384

/** Where no model is asked. */
export const byRulesAlone = (tone: Tone): Intent => ({ tone, byRules: tone, margin: -Infinity })

/** What each passage of a posting does. `tones` is what the rules alone say of them. */
export function intentsOf(
  learned: Model,
  tokens: readonly Token[],
  passages: readonly Passage[],
  tones: readonly Tone[],
): Intent[] {
  const margins = passageMargins(learned, tokens, passages, tones)
  const plainFrom = startOfPlain(tokens, passages)
  // whether the sentence before on the same line asks
  let goesOn = false
  return passages.map((passage, i) => {
    const heard = intentOf(tokens, passage, itemAt(tones, i), itemAt(margins, i))
    const own = withBarred(tokens, passage, heard)
    const isMore = goesOn && !passage.opensLine && own.tone !== 'asks'
    const more = isMore ? intentOfNames(tokens, passage) : null
    const intent = more ?? (i >= plainFrom && !passage.bullet ? plainly(tokens, passage, own) : own)
    goesOn = intent.tone === 'asks'
    return intent
  })
}

/** What a sentence of a plain advert does of which neither the rules nor the model hear a demand. */
function plainly(tokens: readonly Token[], passage: Passage, heard: Intent): Intent {
  if (heard.tone === 'asks' || passage.section.denied) return heard
  const asked = askedPlainly(tokens, passage)
  if (asked === 'phrases') return { ...byRulesAlone('asks'), isFaint: true }
  return asked ? { tone: 'asks', byRules: 'asks', margin: SURE, named: asked } : heard
}

/** "Three years of Go. Terraform.": a sentence of nothing but names behind one that asks; null where it is none. */
function intentOfNames(tokens: readonly Token[], passage: Passage): Intent | null {
  const { from, to, isHeading } = passage
  const isCall = ENDS_CALL.has(tokens[to - 1]?.text ?? '')
  if (isHeading || isCall || DENIES.has(normAt(tokens, from))) return null
  if (!areNames(tokens, from, to)) return null
  if (NEVER_ASK.has(passage.section.role) || waivedIn(tokens, from, to).length > 0) return null
  const named = namesIn(tokens, from, to)
  return named.length > 0 ? { tone: 'asks', byRules: 'asks', margin: SURE, named } : null
}

const DENIES = wordSet('no not nor neither never')

/** Words besides what is taken back that make it likely that something else is asked. */
const BESIDES = 3

/** "You do not need a degree, but you write clear SQL": a demand stands beside what is not needed, which is all that the model hears. */
function asksBesides(tokens: readonly Token[], passage: Passage): boolean {
  if (passage.section.role !== 'requirement' || passage.isHeading) return false
  const waived = waivedIn(tokens, passage.from, passage.to)
  if (waived.length === 0) return false
  // "… not needed: you will learn dbt here"
  if (toneSigns(tokens, passage).some((sign) => !sign.asks && !isInRanges(waived, sign.from)))
    return false
  let others = 0
  for (let at = passage.from; at < passage.to; at++)
    if (tokens[at]?.kind === 'word' && !isInRanges(waived, at)) others++
  return others >= BESIDES
}

/** Words and signs of a line of bare names at most. */
const BARE = 14

/** "Rust", "Go, Docker and SQL" or "Rust: must have" on a line of a section of demands: too few words for the model, and nothing that they could mean but a demand. */
function namesAlone(tokens: readonly Token[], passage: Passage): boolean {
  const { from, to, section, isHeading, opensLine } = passage
  return section.role === 'requirement' && !isHeading && opensLine && areNames(tokens, from, to)
}

/** Whether tokens `from` to `to` are names of the vocabulary, with no words beside them but those that weigh or join them. */
function areNames(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > BARE) return false
  let names = 0
  for (let at = from; at < to;) {
    const term = termAt(tokens, at, to)
    if (term ? term.concept.kind === 'none' : !BESIDE_NAMES.has(normAt(tokens, at))) return false
    if (term) names++
    at = term ? term.to : at + 1
  }
  return names > 0
}

const BESIDE_NAMES = wordSet(lexicon.besideNames)

/** Where the model is this sure of a demand, it also knows its words: two units in 256ths. */
const SURE = 512

/** "Rust won't hurt", "It helps if you know dbt": a name and how much it weighs, in a section of demands. */
function weighsNames(tokens: readonly Token[], passage: Passage): boolean {
  const { from, to, section, isHeading, opensLine } = passage
  if (section.role !== 'requirement' || isHeading || !opensLine || to - from > BARE) return false
  const cues = cuesIn(tokens, from, to)
  if (!cues.some(isLeaning)) return false
  let names = 0
  for (let at = from; at < to;) {
    const cue = cues.find((c) => c.from <= at && at < c.to)
    const term = cue ? null : nameAt(tokens, at, to)
    if (term) names++
    else if (!cue && !leadsToName(itemAt(tokens, at))) return false
    at = cue?.to ?? term?.to ?? at + 1
  }
  return names > 0
}

/** The name of a skill or a language at `at`: where it ends; null where none begins there. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number } | null {
  const term = termAt(tokens, at, limit)
  if (term && term.concept.kind !== 'none') return term
  return languageWritten(tokens[at]?.text ?? '') ? { to: at + 1 } : null
}

const LEADS_TO_NAME = wordSet(lexicon.leadsToName)
const leadsToName = ({ kind, norm }: Token): boolean => kind === 'sign' || LEADS_TO_NAME.has(norm)

/** "Has run a team", "Having worked in a bank": a bullet of demands that opens with what somebody has done. */
function opensWithDone(tokens: readonly Token[], passage: Passage): boolean {
  const { from, section, isHeading, bullet, opensLine } = passage
  if (section.role !== 'requirement' || isHeading || !bullet || !opensLine) return false
  return HAVING.has(normAt(tokens, from)) && DONE.has(normAt(tokens, from + 1))
}

const HAVING = wordSet("has have having you've")
const DONE = wordSet(`${doneVerbs} ${doneBesides}`)

/** Words and signs of a line that is asked for what it proves, at most. */
const PROVES = 20

/** "Two years of theatre nursing", "Class B licence" on a line of a section of demands: a proof is asked whatever words stand beside it. */
function asksProof(tokens: readonly Token[], passage: Passage): boolean {
  const { from, to, section, isHeading, opensLine } = passage
  if (section.role !== 'requirement' || isHeading || !opensLine || to - from > PROVES) return false
  return proofOf(tokens, from, to) === 'sure'
}

/** Words of a line that names experience and what it is of, at least and at most. */
const OF_EXPERIENCE = { fewest: 2, most: 5 } as const

/** "Agency experience", "Hotel or bar background": a bullet of demands of two words or a few. */
function asksExperience(tokens: readonly Token[], passage: Passage): boolean {
  const { from, to, section, isHeading, bullet, opensLine, closesLine } = passage
  if (section.role !== 'requirement' || isHeading || !bullet || !opensLine || !closesLine)
    return false
  const end = tokens[to - 1]?.text === '.' ? to - 1 : to
  if (end - from < OF_EXPERIENCE.fewest || end - from > OF_EXPERIENCE.most) return false
  if (!ENDS_IN_EXPERIENCE.has(normAt(tokens, end - 1)) || DENIES.has(normAt(tokens, from)))
    return false
  return !OF_PRODUCT.has(normAt(tokens, end - 2)) && !tokens.slice(from, end - 1).some(isVague)
}

const ENDS_IN_EXPERIENCE = wordSet('experience background')
const OF_PRODUCT = wordSet(ofProduct)
const VAGUE = wordSet(lexicon.vagueBeforeExperience)
const isVague = ({ norm }: Token): boolean => VAGUE.has(norm)

/** Whether the words of a line of demands are of a form that asks, though the model hears nothing. */
const saysWhatIsAsked = (tokens: readonly Token[], passage: Passage): boolean =>
  namesAlone(tokens, passage) ||
  opensWithDone(tokens, passage) ||
  asksProof(tokens, passage) ||
  asksExperience(tokens, passage)

/** Sections in whose sentences nothing is asked that is not asked by a kind's own words. */
const NEVER_ASK: ReadonlySet<Passage['section']['role']> = new Set(['legal', 'benefits'])

const mayAskInProse = ({ isHeading, section }: Passage): boolean =>
  !isHeading && !section.taught && !NEVER_ASK.has(section.role)

/** "Cloud: AWS | GCP" in a section of demands: the models have seen no bars, so that of such a list the names of the vocabulary are asked; where nothing else stands in its line, it asks. */
function withBarred(tokens: readonly Token[], passage: Passage, intent: Intent): Intent {
  const { section, isHeading, listsDemands } = passage
  if (section.role !== 'requirement' || section.denied || isHeading || listsDemands) return intent
  const barred = intent.isOfRules ? null : barredNames(tokens, passage)
  if (!barred || (intent.tone !== 'asks' && !barred.alone)) return intent
  const margin = Math.max(intent.margin, 1)
  return { ...intent, tone: 'asks', margin, named: [...(intent.named ?? []), ...barred.names] }
}

/** The one place where the model overrules the rules: whether a passage asks is the model's word; that a duty is a duty stays the rules'. */
function intentOf(
  tokens: readonly Token[],
  passage: Passage,
  tone: Tone,
  { demand: margin }: PassageMargin,
): Intent {
  if (passage.section.role === 'meta' || passage.section.denied) return byRulesAlone('tells')
  if (passage.listsDemands) return { tone: 'asks', byRules: 'asks', margin: 1, isOfRules: true }
  const isUnheard = margin <= SURE && tone === 'asks' && weighsNames(tokens, passage)
  if (isUnheard || asksBesides(tokens, passage))
    return { tone: 'asks', byRules: 'asks', margin, isOfRules: true }
  if (margin > 0) return { tone: 'asks', byRules: tone, margin }
  if (tone === 'asks' && saysWhatIsAsked(tokens, passage)) {
    const named = { tone, byRules: tone, margin: 1 }
    // the model of words has seen no bars around names
    return isRow(tokens, passage) ? { ...named, isOfRules: true } : named
  }
  return intentInProse(tokens, passage, tone, margin)
}

/** What a sentence does of which the model hears no demand, and which stands in no form of one. */
function intentInProse(
  tokens: readonly Token[],
  passage: Passage,
  tone: Tone,
  margin: number,
): Intent {
  const named = mayAskInProse(passage) ? askedInProse(tokens, passage) : null
  if (named) return { tone: 'asks', byRules: 'asks', margin: SURE, named }
  return { tone: tone === 'asks' || passage.isHeading ? 'tells' : tone, byRules: tone, margin }
}
