import { formsIn } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { countriesOf, countryCode } from '../vocabulary/countries.ts'
import { townsNamed } from '../vocabulary/gazetteer.ts'

const WAY =
  /^(?:fully |100% )?(?:remote|hybrid|on-?site|worldwide|home office|telework)(?:\s*[,(/–-].*)?$/i
const WORD = "\\p{Lu}[\\p{L}.'’-]*"
const TOWN = new RegExp(`^${WORD}(?: (?:de |la |del |am |an der |of )?${WORD}){0,3}$`, 'u')
/** The name of a state or a country behind a comma: "MA", "Spain", "New South Wales". */
const REGION = /^(?:\p{Lu}{2,3}|\p{Lu}[\p{L}.]+(?: (?:of |and )?\p{Lu}[\p{L}.]+){0,2})\.?$/u

/** What the names of firms and schools have, also where they are called after a place. */
const NO_PLACE = new RegExp(String.raw`\b(?:${formsIn(lexicon.noPlace)})`, 'iu')

const isRegion = (text: string): boolean =>
  REGION.test(text) &&
  !NO_PLACE.test(text) &&
  (countryCode(text) !== null || countriesOf(`Town, ${text}`).length > 0)
const isTown = (text: string): boolean =>
  TOWN.test(text) && !NO_PLACE.test(text) && townsNamed(text).length > 0

/** A country by its name; "IT" and "IN" are also words. */
const isCountry = (text: string): boolean =>
  text.length > 3 && TOWN.test(text) && !NO_PLACE.test(text) && countryCode(text) !== null

/** Logarithms to base 2 of the people of a town that few know, and of one that needs no state behind its name. */
const SMALL_TOWN = 16
const LARGE_TOWN = 17
const sizeOf = (town: string): number => townsNamed(town)[0]?.size ?? 0

/** Whether a text is the name of a large town and nothing else: small ones are called as firms are. */
export const isLargeTown = (text: string): boolean => isTown(text) && sizeOf(text) >= LARGE_TOWN

/** Whether a name ends as a small town is called, and a large one follows. */
const isNamesake = (name: string, town: string): boolean =>
  sizeOf(name.replace(/^.* /, '')) < SMALL_TOWN && sizeOf(town) >= LARGE_TOWN

/** "Manchester Area", "Greater Boston Area", "San Francisco Bay Area": what sites call the surroundings of a town. */
const AREA = /^(?:Greater )?(.+?)(?: Bay| Metropolitan| Metro)? (?:Area|Region)$|^Greater (.+)$/

/** A town by the name of its surroundings; the text itself where it is none. */
const withoutArea = (text: string): string => {
  const [, first, second] = AREA.exec(text) ?? []
  const town = first ?? second ?? ''
  return isTown(town) ? town : text
}

/** Whether a text is a place and nothing else: "Boston, MA", "Madrid, Spain", "Remote". A town alone is one only where `alone` allows it: towns are called Java, Rust and Trainer too. */
export function isPlaceText(written: string, alone = false): boolean {
  const text = written
    // "Krakow (Poland)"
    .replace(/(?<=\p{L})\s*\((\p{Lu}[^()]*)\)$/u, ', $1')
    .replace(/[()]/g, ' ')
    .replace(/\s+\d{4,6}(?:-\d{4})?$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (WAY.test(text)) return true
  const [first = '', ...regions] = text.split(/\s*,\s*/)
  const town = withoutArea(first)
  if (town !== first && regions.length === 0) return true
  if (regions.length === 0) return alone && (isTown(town) || isCountry(town))
  if (regions.length > 2 || !regions.every((r) => isRegion(r) || isTown(r) || WAY.test(r)))
    return false
  return isTown(town) || (regions.length === 1 && /^\p{Lu}[\p{L}.'’-]+$/u.test(town))
}

/** "Example Corp, Boston, MA" without its place; the text itself where it ends in none, or is nothing else. */
export function withoutPlace(text: string): {
  readonly rest: string
  readonly place: string | null
} {
  const bare = text
    .replace(/\s*\((remote|hybrid|on-?site)\)\s*$/i, '')
    .replace(/(\p{Lu}{2})\s+\d{5}(?:-\d{4})?$/u, '$1')
  const [, before = '', region = ''] = /^(.*\S),\s*([^,]+)$/u.exec(bare) ?? []
  if (region === '') return { rest: bare, place: bare === text ? null : text.slice(bare.length) }
  return WAY.test(region) ? { rest: before, place: region } : withoutTown(bare, before, region)
}

/** The same where a comma parts what may be a region, or a town, from what stands before it. */
function withoutTown(
  bare: string,
  before: string,
  region: string,
): ReturnType<typeof withoutPlace> {
  if (withoutArea(region) !== region) return { rest: before, place: region }
  if (!isRegion(region)) {
    return isTown(region) && !isTown(before) && before.includes(' ')
      ? { rest: before, place: region }
      : { rest: bare, place: null }
  }
  // "Maashaven Media, Rotterdam": a town behind a name that ends as some other town is called
  if (
    isTown(region) &&
    !/^\p{Lu}{2,3}$/u.test(region) &&
    /^[^,]+ [^,]+$/.test(before) &&
    isNamesake(before, region)
  )
    return { rest: before, place: region }
  const words = before.split(/\s+/)
  for (let size = Math.min(3, words.length); size > 0; size--) {
    const town = words
      .slice(-size)
      .join(' ')
      .replace(/^.*,\s*/, '')
    if (!isTown(town)) continue
    const rest = before.slice(0, before.length - town.length).replace(/[\s,|(–—-]+$/u, '')
    return { rest, place: `${town}, ${region}` }
  }
  return { rest: bare, place: null }
}
