/** Adds `entry` to the list of `key`, which begins with it where there is none. */
export function addToList<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}
