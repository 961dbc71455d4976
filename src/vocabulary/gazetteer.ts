import { latin1, utf8Bytes } from '../core/bytes.ts'
import { filter, flatMap, map } from '../core/lists.ts'
import { once } from '../core/once.ts'
import { givenPacked, packed, packedPart } from '../core/packed.ts'

/*
 * Towns of the world with their coordinates, from GeoNames (CC BY 4.0), packed by the build as sorted lines of bytes:
 * `key TAB country TAB division TAB latitude TAB longitude TAB population`, coordinates in hundredths of a degree (about a kilometre), the population as its
 * logarithm to base 2. A second file tells with which names parts of it begin: of the disk only those parts are read that hold a name that is looked up.
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
export const townKey = (name: string): string =>
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
export function packTowns(towns: Iterable<NamedTown>): Uint8Array {
  const lines = new Set<string>()
  for (const { name, country, division, latitude, longitude, size } of towns) {
    const key = townKey(name)
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

/** Bytes of a part of the file, and some more so that no name stands in two. */
const PART = 8192
const LINE_END = 10

/** The line that holds the byte at `at`, and where the next begins. */
function lineAt(
  bytes: Uint8Array,
  at: number,
): { readonly from: number; readonly line: string; readonly next: number } {
  const from = at === 0 ? 0 : bytes.lastIndexOf(LINE_END, at - 1) + 1
  const end = bytes.indexOf(LINE_END, at)
  return { from, line: latin1(bytes.subarray(from, end)), next: end + 1 }
}

const keyIn = (line: string): string => line.slice(0, line.indexOf('\t') + 1)

/** Where the parts of the file begin, one a line: the first name with its tab, and its place in bytes. */
export function partsOf(file: Uint8Array): Uint8Array {
  const parts: string[] = []
  for (let from = 0; from < file.length;) {
    parts.push(`${keyIn(lineAt(file, from).line)}${from}\n`)
    from += PART
    if (from >= file.length) break
    let { next, line } = lineAt(file, from)
    for (const key = keyIn(line); next < file.length; next = lineAt(file, next).next) {
      ;({ line } = lineAt(file, next))
      if (keyIn(line) !== key) break
    }
    from = next
  }
  return utf8Bytes(`${parts.join('')}\t${file.length}\n`)
}

/** The parts of the file, read when they are asked for. */
interface Parts {
  readonly keys: readonly string[]
  readonly starts: readonly number[]
  readonly bytes: (Uint8Array | undefined)[]
}

/** The file as one part, where it was given and lies in memory. */
const ofGiven = (bytes: Uint8Array): Parts => ({
  keys: [''],
  starts: [0, bytes.length],
  bytes: [bytes],
})

function ofDisk(): Parts {
  const index = latin1(packed('gazetteer-parts.bin', import.meta.dirname))
  const lines = map(index.trimEnd().split('\n'), (line) => line.split('\t'))
  return {
    keys: map(lines.slice(0, -1), ([key]) => `${key}\t`),
    starts: map(lines, ([, start]) => Number(start)),
    bytes: [],
  }
}

let known: Parts | null = null
function parts(): Parts {
  const given = known ? undefined : givenPacked('gazetteer.bin')
  return (known ??= given ? ofGiven(given) : ofDisk())
}

const bytesOfPart = ({ bytes, starts }: Parts, i: number): Uint8Array =>
  (bytes[i] ??= packedPart(
    'gazetteer.bin',
    import.meta.dirname,
    starts[i] ?? 0,
    starts[i + 1] ?? 0,
  ))

/** The part in which lines that begin with `wanted` stand, if any do. */
function partWith(wanted: string): Uint8Array {
  const { keys } = parts()
  let [low, high] = [0, keys.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((keys[middle] as string) <= wanted) low = middle
    else high = middle
  }
  return bytesOfPart(parts(), low)
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

const remembered = new Map<string, readonly Town[]>()
/** Names that are remembered; then all are forgotten, so that memory stays flat over many postings. */
const MOST_KNOWN = 4096

/** Every town of that name, in any country; the largest first. */
export function townsNamed(name: string): readonly Town[] {
  const key = townKey(name)
  const before = remembered.get(key)
  if (before) return before
  if (remembered.size >= MOST_KNOWN) remembered.clear()
  const found = key.length < 2 ? [] : search(`${key}\t`)
  remembered.set(key, found)
  return found
}

/** Lines that begin with `wanted`, by halving. */
function search(wanted: string): Town[] {
  const bytes = partWith(wanted)
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const { from, line, next } = lineAt(bytes, Math.min((low + high) >> 1, bytes.length - 1))
    if (line < wanted) low = next
    else high = from
  }
  const found: Town[] = []
  for (let at = low; at < bytes.length;) {
    const { line, next } = lineAt(bytes, at)
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

/** Notes for each division of the country of `home` how near the nearest of its towns is that stand in a part of the file, where none was nearer. */
function nearestIn(bytes: Uint8Array, home: Town, nearest: Map<string, number>): void {
  for (let at = 0; at < bytes.length;) {
    const { line, next } = lineAt(bytes, at)
    at = next
    if (!line.includes(`\t${home.country}\t`)) continue
    const town = townOf(line)
    if (town.country !== home.country || town.division === '') continue
    const km = kilometres(home, town)
    if (km < (nearest.get(town.division) ?? Infinity)) nearest.set(town.division, km)
  }
}

/** Kilometres from a town to the nearest town of each division of its own country, by the code of the division. All towns are looked at, once for each `home`. */
export const divisionsFrom = once((home: Town): ReadonlyMap<string, number> => {
  const nearest = new Map<string, number>()
  const all = parts()
  for (let i = 0; i < all.keys.length; i++) nearestIn(bytesOfPart(all, i), home, nearest)
  return nearest
})

/** Kilometres between the nearest of some towns and the nearest of others; null where there are none on one side. */
export function kilometresBetween(ones: readonly Town[], others: readonly Town[]): number | null {
  const all = flatMap(ones, (a) => map(others, (b) => kilometres(a, b)))
  return all.length === 0 ? null : Math.min(...all)
}

/** Towns of which a reader thinks at the name: those of a size with the largest. */
export const likely = (towns: readonly Town[]): readonly Town[] =>
  filter(towns, (t) => t.size >= (towns[0]?.size ?? 0) - LIKELY)
/** A town of an eighth of the people is not thought of. */
const LIKELY = 3
