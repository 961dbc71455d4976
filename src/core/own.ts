/** The value that a table has under a key of its own: words of a posting may be "constructor" or "__proto__", which every object of JavaScript has. */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
