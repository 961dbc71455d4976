// The methods of an array, as functions, for what looks at every word of every posting (eslint.config.js says where). V8 lets `list.map(…)` make arrays of one form while a function is cold and of another once it is
// optimized, and each function that took such an array is then optimized again: with these it compiles a quarter less, and ranking takes less time and memory (docs/performance.md).

/** What `of` gives for each item, by its index from 0. */
export function map<T, U>(list: readonly T[], of: (item: T, i: number) => U): U[] {
  const made: U[] = []
  for (let i = 0; i < list.length; i++) made.push(of(list[i] as T, i))
  return made
}

/** The items for which `is` holds. */
export function filter<T, S extends T>(
  list: readonly T[],
  is: (item: T, i: number) => item is S,
): S[]
export function filter<T>(list: readonly T[], is: (item: T, i: number) => unknown): T[]
export function filter<T>(list: readonly T[], is: (item: T, i: number) => unknown): T[] {
  const made: T[] = []
  for (let i = 0; i < list.length; i++) if (is(list[i] as T, i)) made.push(list[i] as T)
  return made
}

/** What `of` gives for each item: one thing, or a list of which each thing stands by itself. */
export function flatMap<T, U>(
  list: readonly T[],
  of: (item: T, i: number) => U | readonly U[],
): U[] {
  const made: U[] = []
  for (let i = 0; i < list.length; i++) {
    const given = of(list[i] as T, i)
    if (isList(given)) for (let k = 0; k < given.length; k++) made.push(given[k] as U)
    else made.push(given)
  }
  return made
}

const isList = <U>(given: U | readonly U[]): given is readonly U[] => Array.isArray(given)
