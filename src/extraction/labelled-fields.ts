import { keyByWord } from '../core/records.ts'
import { itemAt } from '../core/item-at.ts'
import type { Draft, Importance, RequirementBase } from '../core/requirement.ts'
import { certificateNamed } from '../requirements/certification/certificates.ts'
import type { RequirementOf, KindName } from '../requirements/registry.ts'
import { languageNamed } from '../requirements/language/language-names.ts'
import { UNSAID_LOCATION, type LocationRequirement } from '../requirements/location/requirement.ts'
import { clearance } from '../requirements/workAuthorization/clearances.ts'
import { authorizationDraft as authorization } from '../requirements/workAuthorization/requirement.ts'
import { years } from '../requirements/shared/years.ts'
import type { Passage } from '../document/outline.ts'
import { normAt, tokenize, type Token } from '../matcher/tokenizer.ts'
import { countriesOf } from '../vocabulary/countries.ts'
import { wordSet } from '../matcher/words.ts'
import { experienceField, weighedYears } from './experience-fields.ts'
import type { FormDemand } from './form-demand.ts'
import { industriesAsked } from './industry-lines.ts'
import * as lexicon from './lexicon.ts'

/*
 * Forms that employers fill in on job sites print each demand as a value below a label, with its weight in brackets behind it: "Language:" over
 * "Spanish (Preferred)". The value alone says nothing, so that it is read by its label. Forms of public employers have labels whose value stands
 * without a weight, behind them or on the next line: see `fieldsIn`.
 */

/** What a value of a form says, by its kind; null where its words are none of the label's. */
type Value = { readonly kind: KindName; readonly draft: Draft<RequirementBase> } | null
type Label = keyof typeof lexicon.formLabels

const of = <K extends KindName>(kind: K, draft: Draft<RequirementOf<K>>): Value => ({ kind, draft })

const place = (value: string, more: Partial<Draft<LocationRequirement>>): Value => {
  const town = value.split(':')[0]?.replace(/\s+\d{5}(?:-\d{4})?$/, '') ?? ''
  return location({ places: countriesOf(town).length > 0 ? [town] : [], ...more })
}

const location = (said: Partial<Draft<LocationRequirement>>): Value =>
  of('location', { ...UNSAID_LOCATION, ...said })

/** The clearance that a value names; null where it names none. */
function clearanceOf(value: string, obtainable: boolean): Value {
  const tokens = tokenize(`${value} security clearance`)
  const read = clearance.eat(tokens, 0, tokens.length)?.value
  if (!read) return null
  const { level, country } = read
  return of(
    'workAuthorization',
    authorization('clearance', country === null ? [] : [country], { level, obtainable }),
  )
}

/** How the values below each label are read. */
const READ: Readonly<Record<Label, (value: string) => Value>> = {
  authorization(value) {
    const countries = countriesOf(value)
    return countries.length > 0
      ? of('workAuthorization', authorization('authorized', countries))
      : null
  },
  clearance: (value) => clearanceOf(value, false),
  language(value) {
    const language = languageNamed(value)
    return language === null
      ? null
      : of('language', { languages: [language], any: false, level: null })
  },
  certificate: (value) =>
    certificateNamed(value) === null && !/certifi|\b[A-Z]{2,6}\b/.test(value)
      ? null
      : of('certification', {
          names: [value],
          any: false,
          open: false,
          obtainable: false,
        }),
  experience(value) {
    const [area, said] = [
      value.slice(0, value.lastIndexOf(':')),
      value.slice(value.lastIndexOf(':') + 1),
    ]
    const tokens = tokenize(said)
    const asked = years.eat(tokens, 0, tokens.length)
    if (area === '' || asked?.to !== tokens.length) return null
    const { min, max } = asked.value
    return of('experience', { minYears: min, maxYears: max, area })
  },
  travel(value) {
    const share = /^(\d{1,3}) ?%/.exec(value)?.[1]
    return share === undefined ? null : location({ travelPercent: Number(share), travel: true })
  },
  commute: (value) => place(value, { workplace: 'onsite' }),
  relocate: (value) => place(value, { relocate: true }),
}

const LABELS = keyByWord<Label>(lexicon.formLabels)

/** A label has at most so many words. */
const LONGEST = 4

/** The label that tokens `from` to `to` are, signs aside. */
const labelOf = (tokens: readonly Token[], from: number, to: number): Label | undefined =>
  LABELS.get(
    tokens
      .slice(from, Math.min(to, from + LONGEST + 2))
      .filter((t) => t.kind === 'word')
      .map((t) => t.norm)
      .join(' '),
  )

const WEIGHTS: ReadonlyMap<string, Importance> = new Map([
  ['required', 'required'],
  ['preferred', 'preferred'],
])

/** The weight in brackets that ends a passage. */
const weightOf = (tokens: readonly Token[], { to }: Passage): Importance | undefined =>
  tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '('
    ? WEIGHTS.get(normAt(tokens, to - 2))
    : undefined

/** Tokens of such brackets. */
const WEIGHT = 3

/** Where the label of one line ends: behind the colon of "Language: Spanish (Preferred)"; `from` where there is none. */
function behindLabel(tokens: readonly Token[], { from, to }: Passage): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST + 1); at++)
    if (tokens[at]?.text === ':') return at + 1
  return from
}

/**
 * The demands of such forms by the index of their passage. A label itself asks nothing: its index stands for null, where the lines below it are read.
 * What the table does not know is left to the readers of sentences.
 */
export function formDemands(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
): ReadonlyMap<number, FormDemand | null> {
  const demands = fieldsIn(text, tokens, passages)
  let below: { readonly label: Label; readonly at: number } | null = null
  passages.forEach((passage, i) => {
    const importance = weightOf(tokens, passage)
    const field =
      experienceField(tokens, passage, passages[i - 1]) ?? industriesAsked(text, tokens, passage)
    if (field) demands.set(i, field)
    if (importance === undefined) {
      const label = passage.isHeading ? labelOf(tokens, passage.from, passage.to) : undefined
      below = label ? { label, at: i } : null
      return
    }
    const value = behindLabel(tokens, passage)
    const own = value > passage.from ? labelOf(tokens, passage.from, value) : undefined
    const demand = own
      ? demandOf(text, tokens, own, { from: value, to: passage.to, importance })
      : below && demandOf(text, tokens, below.label, { ...spanOf(passage), importance })
    if (!demand) {
      const counted = weighedYears(text, tokens, passage, passage.to - WEIGHT, importance)
      if (counted) demands.set(i, counted)
      return
    }
    if (!own && below) demands.set(below.at, null)
    demands.set(i, demand)
  })
  return demands
}

const FIELDS = keyByWord<Field>(lexicon.fieldLabels)
type Field = keyof typeof lexicon.fieldLabels

const EMPTY = wordSet(lexicon.emptyValues)

/** Words of the label of a field at least and at most: one word is a heading over whole sentences ("Clearance:"). */
const FEWEST_OF_FIELD = 2
const MOST_OF_FIELD = 7

/** The label of a field that a passage begins with, and where its value begins; the longest counts. */
function fieldAt(
  tokens: readonly Token[],
  { from, to }: Passage,
): { readonly field: Field; readonly value: number } | null {
  if (!OPENS_FIELD.has(normAt(tokens, from))) return null
  let name = ''
  let found: { readonly field: Field; readonly value: number } | null = null
  for (let at = from, words = 0; at < to && words < MOST_OF_FIELD; at++) {
    const token = itemAt(tokens, at)
    if (token.kind === 'word') {
      name += words++ === 0 ? token.norm : ` ${token.norm}`
      const field = words < FEWEST_OF_FIELD ? undefined : FIELDS.get(name)
      if (field) found = { field, value: at + 1 }
    }
  }
  if (found && tokens[found.value]?.text === ':' && found.value < to)
    return { ...found, value: found.value + 1 }
  return found
}
const OPENS_FIELD = new Set([...FIELDS.keys()].map((name) => name.split(' ')[0] ?? ''))

/** Words of a value at most: more is a sentence, which says itself what it asks. */
const VALUE = 6

/**
 * What the fields of a form ask by the index of the passage of their value: null for a label, and for a value that asks nothing. A label whose value
 * is missing, so that the next stands below it, asks nothing either.
 */
function fieldsIn(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
): Map<number, FormDemand | null> {
  const demands = new Map<number, FormDemand | null>()
  passages.forEach((passage, i) => {
    const found = fieldAt(tokens, passage)
    if (!found) return
    const isBelow = found.value >= passage.to
    const place = isBelow ? passages[i + 1] : passage
    const value = place && { from: isBelow ? place.from : found.value, to: place.to }
    if (!value || value.to - value.from > VALUE) return
    const isNone = found.field !== 'sponsorship' && saysNone(tokens, value.from, value.to)
    const read = isNone ? null : fieldOf(text, tokens, found.field, value, weightIn(passage))
    if (!read && !isNone && !areLabels(tokens, passage, place)) return
    demands.set(i, null)
    if (read || isNone) demands.set(isBelow ? i + 1 : i, read)
  })
  return demands
}

/** "None", "no travel"; but not "no more than 20 %". */
const saysNone = (tokens: readonly Token[], from: number, to: number): boolean =>
  EMPTY.has(normAt(tokens, from)) && !tokens.slice(from, to).some((t) => t.kind === 'number')

/** Whether the lines of a label and of what stands below it are labels both, so that the first has no value. */
const areLabels = (tokens: readonly Token[], label: Passage, below: Passage): boolean =>
  label !== below && tokens[label.to - 1]?.text === ':' && tokens[below.to - 1]?.text === ':'

const weightIn = ({ section }: Passage): Importance =>
  section.role === 'requirement' ? section.importance : 'required'

/** What the field makes of a value; null where it is none of its own. */
function fieldOf(
  text: string,
  tokens: readonly Token[],
  field: Field,
  place: Pick<FormDemand, 'from' | 'to'>,
  importance: Importance,
): FormDemand | null {
  if (field === 'sponsorship') return sponsorshipOf(tokens, place)
  const words = text.slice(tokens[place.from]?.start, tokens[place.to - 1]?.end)
  if (field === 'travel') {
    const share = READ.travel(words.replace(BEFORE_SHARE, ''))
    return share && { ...share, ...place, importance, rule: RULE_OF_FIELD, unless: 'any' }
  }
  const read = clearanceOf(words, field === 'obtainable')
  // "required": the label goes on, and no level is named
  const hasLevel = read !== null && 'level' in read.draft && read.draft.level
  return hasLevel ? { ...read, ...place, importance, rule: RULE_OF_FIELD, unless: null } : null
}

/** What may stand before the share of the time that one travels: "up to 25 %", "0 - 10 %". */
const BEFORE_SHARE =
  /^(?:up to|less than|about|around|approximately|approx\.?|max\.?|[<~])?\s*(?:0\s*%?\s*[-–]\s*)?/i

/** Words of a value that says yes or no and nothing else. */
const SHORT_VALUE = 2
const GIVEN = wordSet(lexicon.givenValues)

/** "Visa sponsorship" over "Not available", which refuses it, or "Available"; null where the value goes on. */
function sponsorshipOf(
  tokens: readonly Token[],
  place: Pick<FormDemand, 'from' | 'to'>,
): FormDemand | null {
  const first = normAt(tokens, place.from)
  const isRefused = EMPTY.has(first)
  if (place.to - place.from > SHORT_VALUE || !(isRefused || GIVEN.has(first))) return null
  const read = of(
    'workAuthorization',
    isRefused
      ? authorization('noSponsorship', [], { future: false })
      : authorization('sponsorshipOffered', []),
  )
  return read && { ...read, ...place, importance: 'required', rule: RULE_OF_FIELD, unless: null }
}

const spanOf = ({ from, to }: Passage): Pick<FormDemand, 'from' | 'to'> => ({ from, to })

/** What the label makes of a value, which ends with its weight in brackets; null where its words are none of the label's. */
function demandOf(
  text: string,
  tokens: readonly Token[],
  label: Label,
  place: Pick<FormDemand, 'from' | 'to' | 'importance'>,
): FormDemand | null {
  const { from, to } = place
  const words = text.slice(tokens[from]?.start, tokens[to - 4]?.end)
  const read = to - from > 3 ? READ[label](words) : null
  return read && { ...read, ...place, rule: RULE, unless: UNLESS[label] ?? null }
}

/** Labels whose values are often whole sentences. */
const UNLESS: Partial<Readonly<Record<Label, FormDemand['unless']>>> = {
  certificate: 'any',
  experience: 'years',
}

/** The name of the rule by which values without a weight are read. */
const RULE_OF_FIELD = 'a value behind the label of a form'

/** The name of the rule by which all others are read. */
const RULE = 'a value with its weight below the label of a form'
