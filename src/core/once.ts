/**
 * The same function, which works once for each object that it is asked about and remembers for as long as that object lives. For what depends on a posting alone, or
 * on a profile alone: one is judged with many of the other.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    let known = made.get(key)
    if (!known) made.set(key, (known = { value: make(key) }))
    return known.value
  }
}
