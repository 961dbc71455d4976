import type { Place } from '../../core/posting.ts'
import type { Workplace } from '../../core/choices.ts'
import { isFurniture } from '../../document/furniture.ts'
import { startsDigit, startsLower, startsUpper } from '../../matcher/chars.ts'
import { tokenize } from '../../matcher/tokenizer.ts'
import { alternation, holdsAny, wordSet } from '../../matcher/words.ts'
import { countryCode, place } from '../../vocabulary/countries.ts'
import { townsNamed } from '../../vocabulary/gazetteer.ts'
import * as lexicon from './lexicon.ts'
import { labelAlone } from './labels.ts'
import { namesJob } from './opening.ts'
import { withoutTerms } from './terms-behind.ts'
import { endsInLegalForm, isPlace, placesOf } from './written-places.ts'
import { workplaceSaid } from './workplace.ts'
import { written, type Written } from './written.ts'

/** Employer, place and way of working on the one line below a title. */
export interface Byline {
  readonly organization: string | null
  readonly places: readonly Place[]
  readonly workplace: Workplace | null
  /** The page shows some of the places only: "Boise, ID; +2 more". */
  readonly hasMore: boolean
}

/** Between the parts of such a line: "Larkspur · Boise, ID · 2 weeks ago"; where elements stood side by side, white space. */
const PARTED = /\s+[·•|⋅∙]\s+|\s+[–—-]\s+|[\s\u00a0]{2,}/
/** Places that the page does not show. Asked only where the plus stands. */
const MORE = /[;,]?\s{0,3}\+\s{0,3}\d{1,3}\s+(?:more|other)\b.{0,20}$/i
/** The postal code behind a state: "Boise, ID 83702". */
const POSTAL = /\b([A-Z]{2})\s+\d{5}(?:-\d{4})?\b/g
/** Between places, each of which may have a state behind a comma. */
const BETWEEN = /\s+(?:&|and|or)\s+|\s*;\s*|\s+\/\s+/

/** "Hybrid, based in Boise, ID", which holds one of these pieces. */
const OF_BASED = ['hybrid', 'remote', 'site', 'person']
const BASED = /^(?:hybrid|remote|on-?site|in[ -]person)[,:]? (?:work )?(?:based )?in (?=\p{Lu})/iu

const asWritten = (text: string): Written =>
  written((text.includes('+') ? text.replace(MORE, '') : text).replace(POSTAL, '$1').trim())

const isPlaceList = (text: string): boolean =>
  text !== '' && text.split(BETWEEN).every((part) => isPlace(written(part)))

/** Whether the tables or the gazetteer know a place of this name, with what stands behind it left out: "Chicago", "NYC". */
function isKnown(name: string): boolean {
  const tokens = tokenize(name)
  const eaten = place.eat(tokens, 0, tokens.length)
  return eaten?.to === tokens.length || townsNamed(name).length > 0
}

/** Logarithm to base 2 of the people of a town that a firm or a job is likely to sit in: a hundred thousand, as the gazetteer rounds it. */
const LARGE_TOWN = 17
/** The same of a town that few know: fewer than 65,000. */
const SMALL_TOWN = 16

/** Whether no table and no town but a small one has this name. */
function isSmallTown(name: string): boolean {
  const tokens = tokenize(name)
  return (
    place.eat(tokens, 0, tokens.length) === null && (townsNamed(name)[0]?.size ?? 0) < SMALL_TOWN
  )
}

/** Whether a firm is called as some small town is, for a large one follows: "Larkspur, Chicago", of which California has a town. */
const isNamesake = (name: string, town: string): boolean =>
  isSmallTown(name) && (townsNamed(town)[0]?.size ?? 0) >= LARGE_TOWN

/** Whether a text is the name of a town that no table has, but the gazetteer, and nothing else: "Norwich". */
const isLargeTown = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(name) &&
  (townsNamed(name)[0]?.size ?? 0) >= SMALL_TOWN

const isTown = (name: string): boolean => !/^[A-Z]{2}$/.test(name) && isKnown(name)

/** "418 Main St". */
const STREET = new RegExp(
  String.raw`^\d{1,5}\p{L}? \p{L}.*\b(?:${alternation(lexicon.streets)})\b`,
  'iu',
)
const isStreet = (part: string): boolean => /^\d/.test(part) && STREET.test(part)

const DEPARTMENTS: ReadonlySet<string> = new Set(lexicon.departments)

/** Firms that write their name in small letters have one of a word: "larkspur", "i9", "eFen". */
const isSmallName = (part: string): boolean =>
  startsLower(part) && /^[\p{L}\p{N}]{2,}$/u.test(part) && !SMALL.has(part)
const SMALL = wordSet(lexicon.noSmallNames)

const opensName = (part: string): boolean => startsUpper(part) || startsDigit(part)

/** An employer's name is short, and neither a place nor a way of working. */
const mayBeEmployer = (part: string): boolean =>
  part.length < 60 &&
  part.split(' ').length < 7 &&
  (opensName(part) || isSmallName(part)) &&
  (!/[.:!?]$|[$€£₹]/.test(part) || endsInLegalForm(part)) &&
  !isStreet(part) &&
  !DEPARTMENTS.has(part.toLowerCase()) &&
  // "Location: Tbilisi" is a label with its value, "Offices in Tbilisi" where they are
  !/:\s|\s(?:in|at)\s\p{Lu}/u.test(part) &&
  !isLabelOrWay(written(part))

const isLabelOrWay = (part: Written): boolean =>
  labelAlone(part) !== null || workplaceSaid(part) !== null

/** "Larkspur, Boise, ID": the name of a town begins behind one of the commas, and before it stands what is none. */
function byCommas(text: string): Byline | null {
  for (let comma = text.indexOf(', '); comma > 0; comma = text.indexOf(', ', comma + 1)) {
    const [name, rest] = [text.slice(0, comma), text.slice(comma + 2)]
    const town = rest.split(/, |\s+[&/]\s+|;|\s+(?:and|or)\s+|\s*\(/)[0] ?? ''
    const isList = isPlaceList(rest.replace(/\s*\([^()]*\)$/, ''))
    if (!(isList && isTown(town)) && !isLargeTown(rest)) continue
    if (isStreet(name))
      return { organization: null, places: placesOf(rest), workplace: null, hasMore: false }
    if (!mayBeEmployer(name) || (isKnown(name) && !isNamesake(name, town))) return null
    const [organization, place] = withUnknownTown(name, rest)
    return {
      organization,
      places: placesOf(place),
      workplace: workplaceSaid(written(rest)),
      hasMore: false,
    }
  }
  return null
}

/** "Larkspur (Boise, ID)". */
function byBrackets(text: string): Byline | null {
  const [, name, inner] = /^([^()]+) \(([^()]+)\)$/.exec(text) ?? []
  if (!name || !inner || !mayBeEmployer(name) || !isPlaceList(inner)) return null
  return {
    organization: name,
    places: placesOf(inner),
    workplace: workplaceSaid(written(inner)),
    hasMore: false,
  }
}

/** "Larkspur, Little Mending, France": before a country by itself stands its town, though no table has it. */
function withUnknownTown(name: string, place: string): readonly [string, string] {
  const comma = name.lastIndexOf(', ')
  const town = name.slice(comma + 2)
  return comma > 0 &&
    !place.includes(',') &&
    countryCode(place) !== null &&
    /^\p{Lu}\p{Ll}[\p{L} '’-]+$/u.test(town) &&
    !endsInLegalForm(town)
    ? [name.slice(0, comma), `${town}, ${place}`]
    : [name, place]
}

/** "Larkspur, Remote EMEA", "Larkspur, Hybrid in Leeds". */
const OF_WAY = /^([^,|:]{2,50}), ((?:fully |100 ?% )?(?:remote|hybrid|on-?site)\b[^,.!?]{0,40})$/i

/** An employer before a way to work, with the place where one is named; null where no comma parts them. */
function byWay({ text }: Written): Byline | null {
  const [, name = '', way = ''] = OF_WAY.exec(text) ?? []
  if (name === '' || !mayBeEmployer(name) || namesJob(written(name))) return null
  if (isKnown(name) && !isSmallTown(name)) return null
  const workplace = workplaceSaid(written(way))
  return { organization: name, places: placesOf(way), workplace, hasMore: false }
}

/** Parts behind a place that boards print in one line with it: firm, department, team. */
const MOST_BEHIND = 3
const LONGEST_BEHIND = 40

/** "Lyon (FR), Larkspur France, Finance", "Graz, Austria, Research": the place stands first, and behind it the firm or the department; for lines that end in terms of a job. */
function placeFirst(line: string): Byline | null {
  const parts = line.split(/,\s+/)
  for (let to = Math.min(parts.length - 1, 3); to > 0; to--) {
    const behind = parts.slice(to)
    const place = written(parts.slice(0, to).join(', '))
    const isSure =
      isSomewhere(place) && (to > 1 || /\([A-Z]{2,3}\)$/.test(place.text) || isKnown(place.text))
    if (isSure && behind.length <= MOST_BEHIND && behind.every(isPartBehind))
      return { organization: null, places: placesOf(place.text), workplace: null, hasMore: false }
  }
  return null
}

const isPartBehind = (part: string): boolean =>
  part.length <= LONGEST_BEHIND && opensName(part) && !/[.:!?]$/.test(part)

/** A line of employer, place or way to work and more, terms of the job behind them; null where it names neither. */
export function bylineOf(line: Written): Byline | null {
  if (line.text.length > 200) return null
  const ofWay = byWay(line)
  if (ofWay) return ofWay
  const bare = withoutTerms(line.text)
  if (bare.terms.length === 0) return ofParts(line)
  const found = ofParts(written(bare.text)) ?? placeFirst(bare.text)
  const told = bare.terms.map((term) => workplaceSaid(written(term))).find((way) => way !== null)
  return found && { ...found, workplace: found.workplace ?? told ?? null }
}

/** What a line tells between dots of where the job is, in which department and how, with nobody's name: "Maintenance · Boise, ID · Hybrid"; null for any other line. */
export function whereOf(line: Written): Byline | null {
  if (!/\s[·•∙⋅]\s/.test(line.text)) return null
  const found = bylineOf(line)
  return found?.organization === null && found.places.length > 0 ? found : null
}

function ofParts(line: Written): Byline | null {
  const hasMore = line.text.includes('+') && MORE.test(line.text)
  const isBased = holdsAny(line.text, OF_BASED) && BASED.test(line.text)
  const parts = (isBased ? line.text.replace(BASED, '') : line.text)
    .split(PARTED)
    .map(asWritten)
    .filter(({ text, tokens }) => text !== '' && !isFurniture(tokens, 0, tokens.length))
  const [first] = parts
  if (!first) return null
  const at = parts.findIndex(isSomewhere)
  if (at < 0) return byBrackets(first.text) ?? (parts.length === 1 ? byCommas(first.text) : null)
  const places = parts.filter(isSomewhere)
  const comma = places.length === 1 && at === 0 ? byCommas(first.text) : null
  if (comma) return { ...comma, hasMore }
  return {
    organization: at > 0 && mayBeEmployer(first.text) ? first.text : null,
    places: places.flatMap(({ text }) => placesOf(text)),
    workplace: isBased
      ? workplaceSaid(line)
      : (parts.map(workplaceSaid).find((way) => way !== null) ?? null),
    hasMore,
  }
}

/** A place, alone or with how one works there in brackets: "Boise, ID (Hybrid)". */
const isSomewhere = ({ text }: Written): boolean => {
  const bare = text.replace(/\s*\([^()]*\)$/, '')
  return isPlaceList(bare) || (bare !== text && isPlaceList(text))
}
