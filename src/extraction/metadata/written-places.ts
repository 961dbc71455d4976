import type { Place } from '../../core/posting.ts'
import { tokenize, type Token } from '../../matcher/tokenizer.ts'
import { statesIn } from '../../requirements/location/somewhere.ts'
import { isOfCountries, isRegion, placeAt } from '../../requirements/location/listed-places.ts'
import { isStateCode } from '../../vocabulary/coded-places.ts'
import { countriesOf, countryCode, countryOf, place } from '../../vocabulary/countries.ts'
import type { Written } from './written.ts'
import { townsNamed } from '../../vocabulary/gazetteer.ts'
import { isTerm, withoutTerms } from './terms-behind.ts'
import { titles } from '../../vocabulary/lexicon/roles.ts'
import * as lexicon from './lexicon.ts'
import { alternation, textAlternation, wordSet } from '../../matcher/words.ts'

const NOT_PLACE =
  /\b(?:fully|full|100 ?%|not|non|partially|partly|partial|hybrid|remote(?:ly)?|on[ -]?sites?|in[ -]?office|in[ -]?person|work from home|wfh|telecommut(?:e|ing)|flexible|friendly|possible|available|only|based|preferred|optional|optionally|ok|okay|first|workplace|multiple locations?|various locations?|office|preferably|or|and|in|within|visa|sponsor|paid|relocation|provided|required|days?|weeks?|per|a|the|near|full[ -]?time|part[ -]?time|contract|world(?:wide)?|anywhere|everywhere|global(?:ly)?|international(?:ly)?|distributed|teams?)\b/gi

/** What is left of a value when the words about how one works are gone: nothing but signs where it names no place. */
const placeWords = (value: string): string =>
  value
    .replace(/\b(?:utc|gmt|cet|est|pst|timezones?|time zones?)\b.*$/i, '')
    .replace(NOT_PLACE, ' ')
    .replace(/[^A-Za-zÀ-ÖØ-öø-ž0-9]+/g, ' ')
    .trim()

const ZONE = /\b(?:time[ -]?zones?|timezones?|(?:business|working|office)? ?hours)[\s).]*$/i

/** Of "Remote (US)", "Hybrid - Seattle, WA" and "Berlin, Germany (onsite)" the place alone. */
function withoutWorkplace(part: string): string {
  const inner = /\(([^()]*)\)?/.exec(part)
  const outer = part.replace(/\([^()]*\)?/g, ' ').replace(/\s\+.*$/, '')
  const named = placeWords(outer) !== '' ? outer : (inner?.[1] ?? '')
  // "Remote (US time zone)" says when one works, not where
  if (ZONE.test(named)) return ''
  return trimmed(
    named
      .replace(
        /^\s*(?:100 ?% |fully |full )?(?:hybrid|remote(?:ly)?|on[ -]?site|in[ -]?office|in[ -]?person)\b(?:\s+(?:friendly|only|ok|first|work|working|role))?\s*(?:[-–—:,/]+|within|from|across|in\b|anywhere in|or\b|\+)?\s*/i,
        '',
      )
      .replace(
        /\s{0,3}[-–—,/]?\s{0,3}\b(?:100 ?% |fully |full )?(?:hybrid|remote(?:[ -](?:friendly|ok|only|first|possible|optional))?|on[ -]?site|in[ -]?office|in[ -]?person)\s{0,3}$/i,
        '',
      )
      // "Bend, OR" ends with its state
      .replace(/(?:\b(?:or|and)|(?<!, ?)\b(?:OR|AND)|[+&])\s*$/, '')
      .replace(/\b(?:only|preferred|adjacent)\s*$/i, '')
      .replace(/\btime\s*$/i, '')
      .replace(/[-\s]based$/i, ''),
  )
}

const trimmed = (s: string): string =>
  s
    .replace(/^[\s,;:|/()[\].–—-]+/, '')
    .replace(/[\s,;:|/()[\].–—-]+$/, '')
    .replace(/\s+/g, ' ')

/** Codes of states behind their country: "US: CO, TX, WA only". */
const STATES_OF =
  /\b(?:USA?|U\.S\.A?\.?|United States)\s?[:–—-]\s?((?:[A-Z]{2}(?:\s?[,/]\s?|\s(?:or|and|&)\s|,\s(?:or|and)\s))+[A-Z]{2})\b(?:\sonly)?/

/** A value with such states one by one in the place of their country. */
const statesAlone = (value: string): string => {
  const [all, list = ''] = STATES_OF.exec(value) ?? []
  const codes = list.split(/[^A-Z]+/)
  return all !== undefined && codes.every(isStateCode)
    ? value.replace(all, codes.map((code) => `${code}, US`).join('; '))
    : value
}

/** Between places, but for the "and" of "Central and Eastern Europe". */
const APART = new RegExp(
  String.raw`\s{0,3}(?:;|\||\s\/\s|\/(?=[A-Z])|\s{1,3}or\s{1,3}|(?<!\b(?:${textAlternation(lexicon.directions)}))(?:\s{1,3}and\s{1,3}|\s&\s)|•|·)\s{0,3}`,
)

/** The places of a label's value or a part of a header. Several stand apart by "/", ";", "or", "and"; by commas only where every part is a place by itself. */
export function placesOf(value: string): Place[] {
  const places: Place[] = []
  for (const piece of statesAlone(withoutTerms(withoutStreet(value)).text).split(APART)) {
    if (PREFERRED.test(piece) || isTerm(piece.trim())) continue
    const text = withoutTail(withoutWorkplace(piece))
    if (text === '' || placeWords(text) === '') continue
    if (looksLikePlace(text))
      places.push(
        ...listed(text)
          .map((text) => ({ text, country: countryNear(text) }))
          .filter((p) => p.country !== null || !/^[A-Z]{1,3}$/.test(p.text)),
      )
    else places.push(...namedIn(piece))
  }
  return lendCountry(unique(places))
}

/** House and street before a town, and the postal code before its country: "418 Main St, Suite 2, Boise, Idaho, 83702, United States". */
const STREET =
  /^\d{1,5}\p{L}? [^,;]{3,40}, ?(?:(?:Suite|Ste|Floor|Unit|Building|Room|[NS]\.?[EW]?\.?)(?=[ .,\d])[^,;]*, ?)?(?=\p{Lu})/u
const POSTAL = /, ?\d{5}(?:-\d{4})?(?=, ?\p{Lu})/u
/** What stands before a town with its postal code: "Ringstrasse 4, A-8010 Graz", "Kade 2, 1012 AB Amsterdam". */
const BEFORE_TOWN =
  /^(?:[^;|()]*,\s?)?(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s(?=\p{Lu}\p{Ll}{2})/u
const withoutStreet = (value: string): string =>
  /\d/.test(value) ? value.replace(STREET, '').replace(POSTAL, '').replace(BEFORE_TOWN, '') : value

/** A town and the code of its state with no comma between: "Irving TX". */
const TOWN_CODE = /^(\p{Lu}[\p{Ll}.'’]+(?: \p{Lu}[\p{Ll}.'’]+){0,2}) ([A-Z]{2})$/u

/** Logarithm to base 2 of the people of a town that is meant where its name stands as a place: 16,000. */
const MEANT = 14

/** The country of a town that no table has, where all towns of its name are in one. */
function countryOfTown(name: string): string | null {
  if (name.length > 40 || !/^\p{Lu}.*\p{Ll}/u.test(name)) return null
  const [largest, ...others] = townsNamed(name)
  return largest && largest.size >= MEANT && others.every((t) => t.country === largest.country)
    ? largest.country
    : null
}

/** The country of a place, whether or not a comma stands before the code of its state. */
function countryNear(text: string): string | null {
  const country = countryOf(text)
  if (country !== null) return country
  const [, town, code] = TOWN_CODE.exec(text) ?? []
  return town !== undefined && code !== undefined && isStateCode(code)
    ? countryOf(`${town}, ${code}`)
    : countryOfTown(text)
}

/** "Leeds (preferred)", "Leeds - ideally": where the job would best be done, which binds nobody. */
const PREFERRED = new RegExp(
  String.raw`[(\[,–—-]\s{0,3}(?:${textAlternation(lexicon.preferredPlace)})[\s)\]]*$`,
  'i',
)

/** Whether a part of a line tells where the job would best be done, and not where it is. */
export const isPreferredPlace = (part: string): boolean => PREFERRED.test(part)

/** A town and the code of its state, and what stands behind them: "Exton, PAEducation", "Exton, PA Founding Engineer". */
const BEHIND_STATE = /^([^,]*, ?([A-Z]{2}))((?:[A-Z][a-z]{2}| ).+)$/
const TITLES = wordSet(titles)
const DEPARTMENT = /, [^,]*\b(?:department|dept|division)\b.*$/i

/** A place without the job or the department that stands behind it. */
function withoutTail(text: string): string {
  const place = text.replace(DEPARTMENT, '')
  const [, town = '', code = '', tail = ''] = BEHIND_STATE.exec(place) ?? []
  if (!isStateCode(code)) return place
  const last = tail.split(' ').at(-1)?.toLowerCase() ?? ''
  return !tail.startsWith(' ') || TITLES.has(last) ? town : place
}

const NO_PLACE = new RegExp(
  String.raw`\d|[<>@:!?]|\b(?:${alternation(lexicon.noPlaceWords)})\b`,
  'i',
)

/** Words with capitals, as places are written; no hours, streets or sentences. */
const looksLikePlace = (text: string): boolean =>
  text.length < 80 &&
  /^[A-ZÀ-ÖØ-Þ]|^the /.test(text) &&
  !NO_PLACE.test(text) &&
  text.split(/\s+/).filter((w) => /^[a-zß-öø-ÿ]/.test(w)).length < 3

/**
 * The places that a stretch of text names: "2 days on site in San Francisco", "remote in LATAM or Spain". Codes of countries count, "(US, NZ)", where nothing else
 * is told there (`withCodes`): two capitals are an account executive elsewhere.
 */
export function namedIn(piece: string, withCodes = false): Place[] {
  const tokens = tokenize(piece.slice(0, LONGEST_PIECE))
  const found: Place[] = []
  let end = 0
  for (let at = 0; at < tokens.length; at++) {
    const named =
      placeAt(tokens, at, tokens.length) ?? (withCodes ? countryCodeAt(tokens, at) : null)
    if (!named) continue
    const text = piece.slice(tokens[named.at]?.start, tokens[named.to - 1]?.end)
    const isBehind = end > 0 && named.at === end + 1 && tokens[end]?.text === ','
    end = named.to
    at = named.to - 1
    if (isAnother(text, isBehind) || isOfStates(tokens, named.to)) continue
    found.push(...placesNamed(text))
  }
  return found
}

/** The places of one name as the tables take it: codes of states in a row one by one, and countries in a row ("CH, EU"). */
function placesNamed(text: string): readonly Place[] {
  const states = statesIn(text)
  if (states.length > 1 && states.every(isStateCode))
    return states.map((code) => ({ text: code, country: countryOf(`${code}, US`) }))
  const country = countryOf(text)
  if (country !== null || isRegion(text)) return [{ text, country }]
  return text.split(BETWEEN).flatMap(whole)
}

/** A country of which states are named: "US: CO, TX". */
const isOfStates = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === ':' && isStateCode(tokens[to + 1]?.text ?? '')

/** The code of a state of a country whose adverts name none by its code alone: "React, TS" is no Telangana. */
const isOtherCode = (text: string): boolean =>
  isStateCode(text) && !countriesOf(text).some((code) => BARE_CODES.has(code))
const BARE_CODES = new Set(['US', 'CA', 'AU'])

/** No place of its own: what follows a town, and the "OK" of "hybrid OK", which is not Oklahoma. */
const isAnother = (text: string, isBehind: boolean): boolean =>
  text === 'OK' || isOtherCode(text) || (isBehind && isDivision(text))

/** The code of a country that stands by itself between brackets, commas or strokes: "(US, NZ)". */
function countryCodeAt(tokens: readonly Token[], at: number): { at: number; to: number } | null {
  const isAlone = (token: Token | undefined): boolean =>
    token === undefined || BESIDE.has(token.text)
  return /^[A-Z]{2}$/.test(tokens[at]?.text ?? '') &&
    isAlone(tokens[at - 1]) &&
    isAlone(tokens[at + 1])
    ? { at, to: at + 1 }
    : null
}
const BESIDE = new Set(['(', ')', ',', '/', ';', '+', '&'])

/** The division and country behind a town: of "Graz, Styria, Austria" what follows Graz. */
const isDivision = (text: string): boolean =>
  text.includes(',') && townsNamed(text.split(',')[0] ?? '').length === 0

const BETWEEN = /\s*(?:[,/&]|\bor\b|\band\b)\s*/
const whole = (text: string): Place[] => {
  const country = countryOf(text)
  return country === null ? [] : [{ text, country }]
}

const LONGEST_PIECE = 120

/** Places that are written alike once. */
export const unique = (places: readonly Place[]): Place[] =>
  places.filter((p, i) => places.findIndex((q) => q.text === p.text) === i)

/** "London, New York, Singapore" is three places, "San Jose, CA" and "Milan, Lombardy, Italy" one each. */
function listed(text: string): string[] {
  const parts = text.split(/\s*,\s*/)
  if (parts.some(isOfCountries) && parts.every((p) => isOfCountries(p) || countryCode(p) !== null))
    return parts
  if (endsInCityState(parts)) return parts
  const tokens = tokenize(text)
  const found: string[] = []
  let at = 0
  while (at < tokens.length) {
    const eaten = place.eat(tokens, at, tokens.length)
    if (!eaten) return [text]
    const piece = text.slice(tokens[at]?.start, tokens[eaten.to - 1]?.end)
    const before = found.at(-1)
    // "Leeds, England, United Kingdom": the country of the region before it, and no place of its own
    if (before?.includes(',') && isCountryOf(piece, before))
      found[found.length - 1] = `${before}, ${piece}`
    else found.push(piece)
    at = eaten.to
    if (at < tokens.length && tokens[at]?.text !== ',') return [text]
    at++
  }
  return found.length > 0 ? found : [text]
}

/** Towns in a row of which the last is a town and a country at once, in which the first does not lie. */
function endsInCityState(parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || first === last) return false
  const country = countryCode(last)
  return (
    country !== null &&
    townsNamed(last).some((t) => t.country === country) &&
    parts.every((p) => townsNamed(p).length > 0) &&
    townsNamed(first).every((t) => t.country !== country)
  )
}

const isCountryOf = (name: string, place: string): boolean => {
  const country = countryCode(name)
  return country !== null && country === countryOf(place)
}

/** "London/Cambridge, UK": the country behind the last holds for a town before it that may be there too. */
function lendCountry(places: readonly Place[]): Place[] {
  const last = places.at(-1)
  if (!last || last.country === null) return [...places]
  return places.map((p) =>
    p.country === null && countriesOf(p.text).length === 0 ? { ...p, country: last.country } : p,
  )
}

/** Whether a line is a place and nothing else: "Dallas, TX", "London", "Lisbon Metropolitan Area". */
export function isPlace({ text, tokens }: Written): boolean {
  if (endsInLegalForm(text)) return false
  if (text.length > 70 || /[.!?:]$|\d{5}/.test(text) || text.split(' ').length > 8) return false
  if (text.includes(', ') && STATED.test(text))
    return countriesOf(text).length > 0 || /, [A-Z]{2}$/.test(text)
  // no name of a place has a figure in it, and the tables of places are long
  return tokens.every((t) => t.kind !== 'number') && covered(tokens)
}

/** The end of a firm's name: "Cambridge Something, LLC" is no town. */
const FIRM = new RegExp(
  // behind a comma two capitals are a province or a state: "Calgary, AB"
  `(?<!, (?=[A-Z]{2}$))\\b(?:${lexicon.legalForms.replaceAll('.', '\\.').replaceAll(' ', '|')})\\.?$`,
)

/** Whether a name ends as those of firms do. */
export const endsInLegalForm = (text: string): boolean => FIRM.test(text)

/** A town with its state or country: "Dallas, TX", "Milan, Lombardy, Italy (Centre)". */
const STATED =
  /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž.'’ -]+, (?:[A-Z]{2}|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž'’ ]+|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž -]+(?=, ))(?:, [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž ]+)?(?: \([A-Za-zÀ-ÖØ-öø-ž -]+\))?$/

const AROUND = wordSet(lexicon.aroundPlace)

/** Whether names of places, and the words that go with them, make up all of the line. */
function covered(tokens: readonly Token[]): boolean {
  let names = 0
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const eaten = token && place.starts(token) ? place.eat(tokens, at, tokens.length) : null
    if (eaten) {
      names++
      at = eaten.to
    } else if (token && (token.kind === 'sign' || AROUND.has(token.norm))) at++
    else return false
  }
  return names > 0
}
