const SPACE = /[ \t\r\n]*/y
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma'

/** Offset of the first character at which `text` stops being JSON; its length where it only ends too early. Runtimes differ in what they tell, so we look ourselves. */
export function jsonFault(text: string): number {
  const closers: string[] = []
  let expects = 'value' as Expected
  let at = skip(text, 0)
  while (at < text.length) {
    const sign = text[at] ?? ''
    const top = closers.at(-1)
    if (expects === 'comma') {
      if (sign === top) closers.pop()
      else if (sign === ',' && top) expects = top === '}' ? 'key' : 'value'
      else return at
      at++
    } else if (expects === 'colon') {
      if (sign !== ':') return at
      expects = 'value'
      at++
    } else if ((expects === 'key or end' || expects === 'value or end') && sign === top) {
      closers.pop()
      expects = 'comma'
      at++
    } else if (expects.startsWith('value') && (sign === '{' || sign === '[')) {
      closers.push(sign === '{' ? '}' : ']')
      expects = sign === '{' ? 'key or end' : 'value or end'
      at++
    } else {
      const end = scalarEnd(text, at)
      if (end === at || (expects.startsWith('key') && sign !== '"')) return at
      if (expects.startsWith('key')) expects = 'colon'
      else expects = 'comma'
      at = end
    }
    at = skip(text, at)
  }
  return at
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
