import { joinedBytes, latin1, utf8Bytes } from '../core/bytes.ts'
import { filter, map } from '../core/lists.ts'

/*
 * The file of the gazetteer in another order, for where it is sent over and unpacked in memory: column by column, keys by what they do not share with the key before, numbers by
 * their bytes, and all but keys and countries country by country, where neighbours have much in common. Compressed it is a third smaller than compressed lines.
 */

/** The parts behind the head, which holds the number of lines and the length of each part in bytes. */
const PARTS = ['shared', 'keys', 'countries', 'divisions', 'coordinates', 'sizes'] as const
type Part = (typeof PARTS)[number]
const HEAD = 4 * (1 + PARTS.length)

const LINE_END = 10
const TAB = 9
const MINUS = 45
const ZERO = 48
/** Letters of a country, ISO 3166-1 alpha-2. */
const COUNTRY = 2

/** Characters that two texts begin with, up to 255. */
function sharedBy(a: string, b: string): number {
  let shared = 0
  while (shared < 255 && shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

/** For each row its place when the rows are parted by country: in the order of the codes, rows of a country as they were. */
function placesByCountry(countries: Uint8Array): Int32Array {
  const codeOf = (row: number): number =>
    ((countries[COUNTRY * row] ?? 0) << 8) | (countries[COUNTRY * row + 1] ?? 0)
  const rows = countries.length / COUNTRY
  const next = new Int32Array(1 << 16)
  for (let row = 0; row < rows; row++) next[codeOf(row)] = (next[codeOf(row)] ?? 0) + 1
  let sum = 0
  for (let code = 0; code < next.length; code++) {
    const count = next[code] ?? 0
    next[code] = sum
    sum += count
  }
  const places = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const code = codeOf(row)
    places[row] = next[code] ?? 0
    next[code] = (next[code] ?? 0) + 1
  }
  return places
}

/** The lines of `gazetteer.bin` by columns. */
export function columnsOf(file: Uint8Array): Uint8Array {
  const rows = map(
    filter(latin1(file).split('\n'), (line) => line !== ''),
    (line) => line.split('\t'),
  )
  const column = (at: number): string[] => map(rows, (row) => row[at] ?? '')
  const [keys, countries] = [column(0), utf8Bytes(column(1).join(''))]
  const places = placesByCountry(countries)
  const byCountry = (at: number): string[] => {
    const values = new Array<string>(rows.length)
    rows.forEach((row, i) => (values[places[i] ?? 0] = row[at] ?? ''))
    return values
  }
  const shared = map(keys, (key, i) => sharedBy(keys[i - 1] ?? '', key))
  const numbers = map([...byCountry(3), ...byCountry(4)], Number)
  const parts: Readonly<Record<Part, Uint8Array>> = {
    shared: Uint8Array.from(shared),
    keys: utf8Bytes(map(keys, (key, i) => `${key.slice(shared[i])}\n`).join('')),
    countries,
    divisions: utf8Bytes(map(byCountry(2), (division) => `${division}\n`).join('')),
    coordinates: joinedBytes([
      Uint8Array.from(numbers, (n) => n & 255),
      Uint8Array.from(numbers, (n) => (n >> 8) & 255),
    ]),
    sizes: Uint8Array.from(byCountry(5), Number),
  }
  const head = Uint32Array.of(rows.length, ...map(PARTS, (part) => parts[part].length))
  return joinedBytes([new Uint8Array(head.buffer), ...map(PARTS, (part) => parts[part])])
}

/** Where the lines of a text begin. */
function starts(text: Uint8Array, lines: number): Int32Array {
  const found = new Int32Array(lines)
  for (let line = 1; line < lines; line++) found[line] = text.indexOf(LINE_END, found[line - 1]) + 1
  return found
}

/** The lines of `gazetteer.bin` again. */
export function linesOf(columns: Uint8Array): Uint8Array {
  const head = new Uint32Array(columns.slice(0, HEAD).buffer)
  const rows = head[0] ?? 0
  let end = HEAD
  const [shared, keys, countries, divisions, coordinates, sizes] = map(PARTS, (_, i) => {
    const from = end
    end += head[i + 1] ?? 0
    return columns.subarray(from, end)
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const places = placesByCountry(countries)
  const divisionAt = starts(divisions, rows)
  const number = (i: number): number =>
    (((coordinates[i] ?? 0) | ((coordinates[2 * rows + i] ?? 0) << 8)) << 16) >> 16
  const again = shared.reduce((sum, each) => sum + each, 0)
  const lines = new LineWriter(again + columns.length + rows * NUMBERS)
  let key = 0
  for (let row = 0; row < rows; row++) {
    const place = places[row] ?? 0
    lines.again(shared[row] ?? 0)
    key = lines.text(keys, key)
    lines.text(countries, COUNTRY * row, COUNTRY * (row + 1))
    lines.text(divisions, divisionAt[place] ?? 0)
    lines.number(number(place), TAB)
    lines.number(number(rows + place), TAB)
    lines.number(sizes[place] ?? 0, LINE_END)
  }
  return lines.written()
}

/** Bytes of the numbers of a line at most, with the tabs and the line end. */
const NUMBERS = 24

/** Writes lines of bytes. */
class LineWriter {
  private readonly bytes: Uint8Array
  private length = 0
  /** Where the line begins. */
  private begun = 0

  constructor(most: number) {
    this.bytes = new Uint8Array(most)
  }

  /** Begins a line with so many bytes of the line before. */
  again(shared: number): void {
    const { bytes, begun: before, length } = this
    for (let i = 0; i < shared; i++) bytes[length + i] = bytes[before + i] ?? 0
    this.begun = length
    this.length = length + shared
  }

  /** A text up to a line end or `to`, with a tab behind it; gives where the line end has the next one. */
  text(of: Uint8Array, from: number, to = of.length): number {
    const { bytes } = this
    let [at, length] = [from, this.length]
    while (at < to && of[at] !== LINE_END) bytes[length++] = of[at++] ?? 0
    bytes[length++] = TAB
    this.length = length
    return at + 1
  }

  number(value: number, behind: number): void {
    const { bytes } = this
    let length = this.length
    let left = Math.abs(value)
    if (value < 0) bytes[length++] = MINUS
    let size = 1
    while (size * 10 <= left) size *= 10
    for (; size >= 1; size = Math.floor(size / 10)) {
      const digit = Math.floor(left / size)
      left -= digit * size
      bytes[length++] = ZERO + digit
    }
    bytes[length++] = behind
    this.length = length
  }

  written = (): Uint8Array => this.bytes.slice(0, this.length)
}
