/** Whether a value of which nothing is known is an object with keys: no list, no null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keys of a record by their own type; `Object.keys` gives them as any text. For records whose type tells all of their keys. */
export function keysOf<T extends object>(record: T): Extract<keyof T, string>[] {
  const keys: Extract<keyof T, string>[] = []
  for (const key in record) keys.push(key)
  return keys
}

/** The keys of a record with their values, both by their own types; a key without a value is left out. */
export function entriesOf<T extends object>(
  record: T,
): [key: Extract<keyof T, string>, value: Exclude<T[Extract<keyof T, string>], undefined>][] {
  const entries: [Extract<keyof T, string>, Exclude<T[Extract<keyof T, string>], undefined>][] = []
  for (const key in record) {
    const value = record[key]
    if (isThere(value)) entries.push([key, value])
  }
  return entries
}

const isThere = <V>(value: V): value is Exclude<V, undefined> => value !== undefined

/** The key of each word, of a record that has words (in one text, or in a list) under each key. A word that stands under two has the later one. */
export function keyByWord<K extends string>(
  wordsByKey: Readonly<Partial<Record<K, string | readonly string[]>>>,
): ReadonlyMap<string, K> {
  const keys = new Map<string, K>()
  for (const key in wordsByKey) {
    const words: string | readonly string[] = wordsByKey[key] ?? []
    for (const word of typeof words === 'string' ? words.split(' ') : words) keys.set(word, key)
  }
  return keys
}
