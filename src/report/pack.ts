/**
 * Plain data with less repetition: keys of objects of one shape once, texts that come again once.
 * An array begins with what it is: -1 a list, else the number of an object's shape. A text that begins with `~` is the number of a text, to the base of 36;
 * one that truly begins so has a second one.
 */
export interface Packed {
  readonly shapes: readonly (readonly string[])[]
  readonly texts: readonly string[]
  readonly value: unknown
}

const LIST = -1
const MARK = '~'
const BASE = 36
/** A text of this length costs no more than its number. */
const SHORT = 4

function count(value: unknown, counts: Map<string, number>): void {
  if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1)
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) count(each, counts)
}

/** Packs what JSON can hold; fields that are `undefined` are left out. */
export function packJson(value: unknown): Packed {
  const counts = new Map<string, number>()
  count(value, counts)
  const shapes = new Map<string, number>()
  const texts = new Map<string, number>()
  const numbered = (map: Map<string, number>, key: string): number => {
    const known = map.get(key) ?? map.size
    map.set(key, known)
    return known
  }
  const packedText = (text: string): string => {
    if (text.length > SHORT && (counts.get(text) ?? 0) > 1)
      return MARK + numbered(texts, text).toString(BASE)
    return text.startsWith(MARK) ? MARK + text : text
  }
  const packed = (v: unknown): unknown => {
    if (typeof v === 'string') return packedText(v)
    if (v === null || typeof v !== 'object') return v
    if (Array.isArray(v)) return [LIST, ...v.map(packed)]
    const entries = Object.entries(v).filter(([, field]) => field !== undefined)
    return [
      numbered(shapes, JSON.stringify(entries.map(([key]) => key))),
      ...entries.map(([, field]) => packed(field)),
    ]
  }
  const whole = packed(value)
  return {
    shapes: [...shapes.keys()].map((s) => JSON.parse(s) as string[]),
    texts: [...texts.keys()],
    value: whole,
  }
}

/** What was packed. */
export function unpackJson({ shapes, texts, value }: Packed): unknown {
  const unpackedText = (text: string): string | undefined => {
    if (!text.startsWith(MARK)) return text
    const rest = text.slice(1)
    return rest.startsWith(MARK) ? rest : texts[parseInt(rest, BASE)]
  }
  const unpacked = (v: unknown): unknown => {
    if (typeof v === 'string') return unpackedText(v)
    if (!Array.isArray(v)) return v
    const [tag, ...rest] = v as [number, ...unknown[]]
    if (tag === LIST) return rest.map(unpacked)
    const keys = shapes[tag] ?? []
    return Object.fromEntries(keys.map((key, i) => [key, unpacked(rest[i])]))
  }
  return unpacked(value)
}
