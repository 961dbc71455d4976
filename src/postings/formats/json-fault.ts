const SPACE = /[ \t\r\n]*/y
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma'

/** Signs that open, close or part values. */
const SIGNS = '{}[],:'

/** Offset of the first character at which `text` stops being JSON; its length where it only ends too early. Runtimes differ in what they tell, so we look ourselves. */
export function jsonFault(text: string): number {
  const closers: string[] = []
  let expects: Expected = 'value'
  let at = skip(text, 0)
  while (at < text.length) {
    const first = text[at] ?? ''
    const isSign = SIGNS.includes(first)
    const end = isSign ? at + 1 : scalarEnd(text, at)
    const next: Expected | null = isSign
      ? afterSign(first, expects, closers)
      : afterScalar(first, expects)
    if (next === null || end === at) return at
    expects = next
    at = skip(text, end)
  }
  return at
}

/** What may follow a sign; null where it must not stand. `closers` holds the closing signs of what is open, the innermost last, and is kept up to date. */
function afterSign(sign: string, expects: Expected, closers: string[]): Expected | null {
  const innermost = closers.at(-1)
  switch (sign) {
    case ':':
      return expects === 'colon' ? 'value' : null
    case ',':
      if (expects !== 'comma' || innermost === undefined) return null
      return innermost === '}' ? 'key' : 'value'
    case '{':
    case '[':
      if (!expects.startsWith('value')) return null
      closers.push(sign === '{' ? '}' : ']')
      return sign === '{' ? 'key or end' : 'value or end'
    default:
      if (sign !== innermost || !(expects === 'comma' || expects.endsWith('or end'))) return null
      closers.pop()
      return 'comma'
  }
}

/** What may follow a string, number or word that begins with `first`; null where it must not stand. */
function afterScalar(first: string, expects: Expected): Expected | null {
  if (expects.startsWith('key')) return first === '"' ? 'colon' : null
  return expects.startsWith('value') ? 'comma' : null
}

const skip = (text: string, at: number): number => past(SPACE, text, at)

const past = (sign: RegExp, text: string, at: number): number => {
  sign.lastIndex = at
  return at + (sign.exec(text)?.[0].length ?? 0)
}

/** The end of a string, number or word that begins at `at`; `at` where none does. */
function scalarEnd(text: string, at: number): number {
  if (text[at] !== '"') return past(WORD, text, at)
  let here = at + 1
  while (here < text.length) {
    const code = text.charCodeAt(here)
    if (code === 34) return here + 1
    if (code < 32) return at
    const next = code === 92 ? past(ESCAPE, text, here) : here + 1
    if (next === here) return at
    here = next
  }
  return at
}
