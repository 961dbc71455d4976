import { latin1, utf8Bytes } from '../core/bytes.ts'
import { filter, flatMap, map } from '../core/lists.ts'
import { packed } from '../core/packed.ts'

/*
 * Towns of the world with their coordinates, from GeoNames (CC BY 4.0), packed by the build as sorted lines of bytes:
 * `key TAB country TAB division TAB latitude TAB longitude TAB population`, coordinates in hundredths of a degree (about a kilometre), the population as its
 * logarithm to base 2. The file is read when two places are first compared, and searched where it lies: a start without places does not touch it.
 */

/** A town of the gazetteer. */
export interface Town {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** First-order division in the codes of GeoNames: the postal code in the US, "ENG" or "SCT" in the UK, empty elsewhere. */
  readonly division: string
  readonly latitude: number
  readonly longitude: number
  /** Logarithm to base 2 of the number of people. */
  readonly size: number
}

/** A town with one of its names, before it is packed. */
export interface NamedTown extends Town {
  readonly name: string
}

/** Letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A name as it is looked up: small letters without marks and signs, "saint" as "st". */
export const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim()

const HUNDREDTHS = 100

/** The file of the gazetteer. */
export function pack(towns: Iterable<NamedTown>): Uint8Array {
  const lines = new Set<string>()
  for (const { name, country, division, latitude, longitude, size } of towns) {
    const key = keyOf(name)
    if (key.length > 1)
      lines.add(
        [
          key,
          country,
          division,
          Math.round(latitude * HUNDREDTHS),
          Math.round(longitude * HUNDREDTHS),
          Math.round(size),
        ].join('\t'),
      )
  }
  // behind each key a tab, which stands before every letter, so that names that begin with it follow it
  return utf8Bytes(`${[...lines].sort().join('\n')}\n`)
}

let file: Uint8Array | null = null
const bytes = (): Uint8Array => (file ??= packed('gazetteer.bin', import.meta.dirname))

const LINE_END = 10

/** The line that holds the byte at `at`, and where the next begins. */
function lineAt(at: number): {
  readonly from: number
  readonly line: string
  readonly next: number
} {
  const from = at === 0 ? 0 : bytes().lastIndexOf(LINE_END, at - 1) + 1
  const end = bytes().indexOf(LINE_END, at)
  return { from, line: latin1(bytes().subarray(from, end)), next: end + 1 }
}

const townOf = (line: string): Town => {
  const [, country = '', division = '', latitude, longitude, size] = line.split('\t')
  return {
    country,
    division,
    latitude: Number(latitude) / HUNDREDTHS,
    longitude: Number(longitude) / HUNDREDTHS,
    size: Number(size),
  }
}

const known = new Map<string, readonly Town[]>()
/** Names that are remembered; then all are forgotten, so that memory stays flat over many postings. */
const MOST_KNOWN = 4096

/** Every town of that name, in any country; the largest first. */
export function townsNamed(name: string): readonly Town[] {
  const key = keyOf(name)
  const before = known.get(key)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = key.length < 2 ? [] : search(`${key}\t`)
  known.set(key, found)
  return found
}

/** Lines that begin with `wanted`, by halving. */
function search(wanted: string): Town[] {
  let [low, high] = [0, bytes().length]
  while (low < high) {
    const { from, line, next } = lineAt(Math.min((low + high) >> 1, bytes().length - 1))
    if (line < wanted) low = next
    else high = from
  }
  const found: Town[] = []
  for (let at = low; at < bytes().length;) {
    const { line, next } = lineAt(at)
    if (!line.startsWith(wanted)) break
    found.push(townOf(line))
    at = next
  }
  return found.sort((a, b) => b.size - a.size)
}

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two towns as the crow flies (haversine). */
export function kilometres(a: Town, b: Town): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)))
}

const reached = new WeakMap<Town, ReadonlyMap<string, number>>()

/** Kilometres from a town to the nearest town of each division of its own country, by the code of the division. All towns are looked at, once for each `home`. */
export function divisionsFrom(home: Town): ReadonlyMap<string, number> {
  const before = reached.get(home)
  if (before) return before
  const nearest = new Map<string, number>()
  for (let at = 0; at < bytes().length;) {
    const { line, next } = lineAt(at)
    at = next
    if (!line.includes(`\t${home.country}\t`)) continue
    const town = townOf(line)
    if (town.country !== home.country || town.division === '') continue
    const km = kilometres(home, town)
    if (km < (nearest.get(town.division) ?? Infinity)) nearest.set(town.division, km)
  }
  reached.set(home, nearest)
  return nearest
}

/** Kilometres between the nearest of some towns and the nearest of others; null where there are none on one side. */
export function nearest(ones: readonly Town[], others: readonly Town[]): number | null {
  const all = flatMap(ones, (a) => map(others, (b) => kilometres(a, b)))
  return all.length === 0 ? null : Math.min(...all)
}

/** Towns of which a reader thinks at the name: those of a size with the largest. */
export const likely = (towns: readonly Town[]): readonly Town[] =>
  filter(towns, (t) => t.size >= (towns[0]?.size ?? 0) - LIKELY)
/** A town of an eighth of the people is not thought of. */
const LIKELY = 3
