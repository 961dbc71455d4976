import { itemAt } from '../core/item-at.ts'
import type { Metadata, PostingDocument } from '../core/posting.ts'
import type { ReadLine, ParsedPosting } from '../core/report.ts'
import type { Draft, RequirementBase } from '../core/requirement.ts'
import type { Token } from '../matcher/tokenizer.ts'
import type { Tone } from '../document/intent.ts'
import type { Passage } from '../document/outline.ts'
import { waivedIn } from '../document/negation.ts'
import { model } from './model/model.ts'
import { judgedNames, type JudgedName } from './model/judged-names.ts'
import { conflictsBetween, takenBack } from './conflicts.ts'
import { hasYears, type FoundIn } from './found.ts'
import type { FormDemand } from './form-demand.ts'
import { formDemands } from './labelled-fields.ts'
import { withCountedLines } from './counted-lines.ts'
import { choices } from './choices.ts'
import { isForeign, namesOnly } from './foreign-language.ts'
import { type ForeignReading, foreignReader } from './foreign/read-foreign.ts'
import { impliedIn } from './implied.ts'
import { withIndustries } from './industry-lines.ts'
import { byRulesAlone, intentsOf, type Intent } from './intents.ts'
import { withLadders } from './ladders.ts'
import type { ReadIn } from './read-in.ts'
import { withDemanded } from './demanded-place.ts'
import { rolesWithDetails } from './role-details.ts'
import { tiedToRoles, titleOfAll } from './tied-roles.ts'
import { withStudents } from './student-degrees.ts'
import type { PreparedPosting } from './prepare.ts'
import { prepareForReading } from './readable.ts'
import {
  reportMissing,
  type ExtractionSettings,
  type PassageObserver,
  type SkipCause,
} from './observer.ts'
import { employerIn } from './employer.ts'
import { withPossible } from './possible-demands.ts'
import type { PassageToRead } from './read-clause.ts'
import { type PassageToTag, lookAt, withNames } from './read-passage.ts'
import { alternativesAcross } from './alternatives.ts'
import { Repeats } from './repeats.ts'
import { withSubstitutes } from './substitutes.ts'
import { fromFirstToLast, waysIn, withWays } from './ways.ts'
import { roleOf, withBlanks } from './line-roles.ts'
import { unsureLines } from './unsure-lines.ts'

/** Reads a posting: every demand with its place, and what became of every line. Throws an Error where the learned weights are missing or damaged. */
export function extractRequirements(
  document: PostingDocument,
  settings: ExtractionSettings = {},
): ParsedPosting {
  const { text } = document
  const prepared = prepareForReading(document)
  const { tokens, passages, tones, metadata } = prepared
  const intents = settings.rulesAlone
    ? tones.map(byRulesAlone)
    : intentsOf(model(), tokens, passages, tones)
  const repeats = new Repeats(text)
  const employer = employerIn(tokens, metadata.hiringOrganization)
  const around = { intents, language: metadata.language, employer, repeats }
  const read = readPassages(text, prepared, around, settings)
  const unsure = unsureLines(tokens, passages, intents, employer)
  const { single, lines } = requirementsOf(text, tokens, read, repeats, unsure)
  const counted = withCountedLines(text, tokens, passages, withIndustries(single))
  const ways = waysIn(tokens, passages)
  const told = withWays(ways, withSubstitutes(tokens, passages, counted))
  const lists = [...choices(tokens, passages), ...ways.map(fromFirstToLast)]
  const all = withLadders(text, tokens, told, lists)
  const { roles, requirements } = tiedToRoles(
    text,
    prepared.roles,
    metadata.title,
    withStudents(text, all),
  )
  const asked = lines.filter((l) => l.role === 'requirement' || l.role === 'unread')
  const unread = asked.filter((l) => l.role === 'unread').length
  return {
    schema: 'fit.parse/1',
    posting: {
      source: document.source,
      ...withDemanded(metadata, requirements),
      title: document.metadata.title ?? titleOfAll(text, metadata.title, roles),
    },
    requirements,
    implied: impliedIn({
      text,
      tokens,
      passages,
      asks: (i) => {
        const { intent, found } = itemAt(read, i)
        return intent.tone === 'asks' && found.length > 0
      },
      title: metadata.title,
      organization: metadata.hiringOrganization,
      requirements,
      everyday: prepared.words?.noSkills ?? '',
    }),
    roles: rolesWithDetails(roles, metadata),
    conflicts: [...conflictsBetween(requirements), ...takenBack(tokens, passages, requirements)],
    lines: withBlanks(text, lines),
    coverage: { requirementLines: asked.length, read: asked.length - unread, unread },
    text,
  }
}

/** A passage and what was found in it. */
interface ReadPassage {
  readonly passage: Passage
  readonly intent: Intent
  readonly observer: PassageObserver | undefined
  readonly found: readonly FoundIn[]
  /** It is read by the words of another language, which tell by themselves whether it may ask what was not read. */
  readonly isOwn: boolean
}

/** What the whole posting tells of its passages: what each of them does, its language, its employer, and what was read before. */
interface Around extends Pick<Metadata, 'language'>, Pick<PassageToRead, 'employer' | 'repeats'> {
  readonly intents: readonly Intent[]
}

/** Every passage with what it says, when rules, models and the form in which it may stand have been heard. */
function readPassages(
  text: string,
  { tokens, passages, tones, words }: PreparedPosting,
  { intents, language, employer, repeats }: Around,
  settings: ExtractionSettings,
): ReadPassage[] {
  const ofForms = formDemands(text, tokens, passages)
  const inOwnWords = words && foreignReader(text, tokens, words, repeats)
  const looked = passages.map((passage, i): Looked => {
    const isForeignPassage = isForeign(tokens, passage, language)
    const own = isForeignPassage && inOwnWords ? inOwnWords(passage, i) : null
    const intent = intentIn(own, isForeignPassage, itemAt(tones, i), itemAt(intents, i))
    const observer = settings.observer?.passage(passage, intent)
    const given = { text, tokens, passage, index: i, intent, employer, settings, observer, repeats }
    if (own) return { given, isForeignPassage, own, demand: undefined, sentence: own.found }
    const demand = ofForms.get(i)
    const skipped = skipCause(demand, text.slice(passage.span.start, passage.span.end))
    if (skipped) observer?.skipped(skipped)
    const isLooked = isRead(demand) && !skipped
    return { given, isForeignPassage, own, demand, sentence: isLooked ? lookAt(given) : [] }
  })
  const readings = readLooked(looked)
  return looked.map(({ given: { passage, intent, observer }, ...more }, i) => {
    const sentence = itemAt(readings, i)
    const isOwn = more.own !== null
    const whole = readOfForm(passage, more.demand, sentence)
    reportMissing(observer, sentence, whole, 'form')
    const found = more.isForeignPassage && !isOwn ? namesOnly(tokens, passage, whole) : whole
    reportMissing(observer, whole, found, 'foreign')
    return { passage, intent, observer, found: withPossible(tokens, found), isOwn }
  })
}

/** What a passage does. The models have learned from English alone. */
function intentIn(
  own: ForeignReading | null,
  isForeignPassage: boolean,
  byRules: Tone,
  heard: Intent,
): Intent {
  if (own) return byRulesAlone(own.isUnread ? 'asks' : 'tells')
  return isForeignPassage ? byRulesAlone(byRules) : heard
}

/** The requirements of all passages in their order, and what each passage is by what was found there. */
function requirementsOf(
  text: string,
  tokens: readonly Token[],
  read: readonly ReadPassage[],
  repeats: Repeats,
  unsure: readonly boolean[],
): { readonly single: readonly ReadIn[]; readonly lines: readonly ReadLine[] } {
  const single: ReadIn[] = []
  const lines = read.map(({ passage, intent, observer, found, isOwn }, i): ReadLine => {
    const before = single.length
    const made = madeOf(text, passage, found, alternativesAcross(tokens, found, before), before)
    observer?.read(found, made)
    made.forEach((requirement, n) => {
      const { clause } = itemAt(found, n)
      repeats.read(clause, passage)
      single.push({ requirement, clause })
    })
    const asks = found.length > 0 || repeats.asksAgain(i)
    const heard = intent.isFaint ? 'tells' : intent.tone
    const tone = !isOwn && unsure[i] === true ? 'asks' : heard
    const role = roleOf(passage, tone, asks)
    // a reader might say that it asks, unless its words are taken back
    const isWaived = role === 'unread' && waivedIn(tokens, passage.from, passage.to).length > 0
    return {
      line: passage.span.line,
      role: isWaived ? roleOf(passage, 'tells', asks) : role,
      section: passage.section.role,
      span: passage.span,
    }
  })
  return { single, lines }
}

/** A passage whose clauses have been read by the rules. */
interface Looked {
  readonly given: PassageToRead
  readonly isForeignPassage: boolean
  /** What it says in the words of its language; null where it is read otherwise. */
  readonly own: ForeignReading | null
  /** What a form asks here: see `readOfForm`. */
  readonly demand: FormDemand | null | undefined
  /** What its words say; where the models have a say in it, what they are asked. */
  readonly sentence: readonly FoundIn[] | PassageToTag
}

/** What the words of all passages say, when the models have decided over the names in those that they are asked of. */
function readLooked(looked: readonly Looked[]): FoundIn[][] {
  const asked = looked.flatMap(({ sentence }) => ('context' in sentence ? [sentence] : []))
  const contexts = asked.map(({ context }) => context)
  const names = contexts.length > 0 ? judgedNames(model(), contexts, looked.length) : []
  looked[0]?.given.settings.probe?.(contexts, names)
  const namesOf = new Map(asked.map((one, i) => [one, itemAt(names, i)]))
  return looked.map(({ given, sentence }) =>
    'context' in sentence
      ? withNames(given, sentence, namesOf.get(sentence) as JudgedName[])
      : [...sentence],
  )
}

/** Whether a passage is an address and nothing else, "[4] https://…/research-phd": its words ask nothing. */
const isAddress = (passage: string): boolean => /^\s*(?:\[\w+\]\s*)?https?:\S+\s*$/.test(passage)

/** Why the words of a passage are not looked at, though no field of a form has read them; null where they are. */
function skipCause(demand: FormDemand | null | undefined, passage: string): SkipCause | null {
  if (demand === null) return 'label'
  return isAddress(passage) ? 'address' : null
}

/** Whether the words of a passage are read where a form asks `demand` there. */
const isRead = (demand: FormDemand | null | undefined): boolean =>
  demand === undefined || (demand !== null && demand.unless !== null)

/** The demand of a form as the one reading of its passage, none for its label; else what its words say, and where that is better. */
function readOfForm(
  passage: Passage,
  demand: FormDemand | null | undefined,
  sentence: readonly FoundIn[],
): FoundIn[] {
  if (demand === null) return []
  if (demand === undefined) return [...sentence]
  const { unless, ...read } = demand
  const isBetter = unless === 'any' ? sentence.length > 0 : sentence.some(hasYears)
  return isBetter
    ? [...sentence]
    : [{ ...read, clause: { ...passage, importance: read.importance } }]
}

/** Makes requirements of what was found, with their clause as the quote. */
function madeOf(
  text: string,
  passage: Passage,
  found: readonly FoundIn[],
  groups: readonly (string | null)[],
  before: number,
): RequirementBase[] {
  return found.map(({ draft, rule, kind, clause, importance }, i) => {
    const group = groups[i]
    // drafts have as many forms as there are rules: V8 adds to a copy of them by assignment several times as quickly as in a literal
    const made = { ...draft } as Draft<RequirementBase> & {
      -readonly [K in keyof RequirementBase]: RequirementBase[K]
    }
    made.id = `r${before + i + 1}`
    made.kind = kind
    made.importance = importance ?? clause.importance ?? passage.section.importance
    made.quote = text.slice(clause.span.start, clause.span.end)
    made.span = clause.span
    made.rule = rule
    if (group) made.anyOf = group
    return made
  })
}
