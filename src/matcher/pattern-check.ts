import { flatMap, map } from '../core/lists.ts'
import { isClass, isGap, partsOfStep } from './pattern-syntax.ts'
import { watchPatterns, type Pattern } from './pattern.ts'
import { tokenize } from './tokenizer.ts'

/** A gap of up to 99 tokens: no sentence is read farther. */
const GAP = /^\.\.[1-9]\d?$/
const NAME = /^[a-z][A-Za-z]*$/

/** A word as texts spell it: as it stands, and with the capitals of an abbreviation, which alone keeps its last dot ("Ph.D."). */
const spellings = (word: string): readonly string[] =>
  word.includes('.') ? [word, word.replace(/(?<![^.])\p{Ll}/gu, (c) => c.toUpperCase())] : [word]

const normsOf = (text: string): readonly string[] => map(tokenize(text), (t) => t.norm)

/** What is wrong with a word of a pattern; null where a text can hold it as one token. */
function wordFault(word: string, alternative: string): string | null {
  if (word === '') return `has an underscore at an end, or two together, in "${alternative}"`
  const alive = spellings(word).some((spelling) => {
    const norms = normsOf(spelling)
    return norms.length === 1 && norms[0] === word
  })
  if (alive) return null
  return `has the word "${word}", which no text holds: it comes out as ${map(normsOf(word), (norm) => `"${norm}"`).join(' ')}`
}

function alternativeFaults(alternative: string, known: ReadonlySet<string>): readonly string[] {
  if (alternative === '') return ['has an empty alternative']
  if (isClass(alternative))
    return known.has(alternative.slice(1, -1)) ? [] : [`names the unknown class ${alternative}`]
  if (alternative.length > 1 && /[<>]/.test(alternative))
    return [`has a bracket that belongs to no class in "${alternative}"`]
  if (alternative.length > 1 && alternative.includes('?'))
    return [`has a stray "?" in "${alternative}": it stands behind the last alternative`]
  if (alternative.startsWith('..')) return [`has the gap "${alternative}" among alternatives`]
  // an underscore by itself is a sign of the text
  const words = alternative.length > 1 ? alternative.split('_') : [alternative]
  return flatMap(words, (word) => wordFault(word, alternative) ?? [])
}

function stepFaults(source: string, known: ReadonlySet<string>): readonly string[] {
  if (source.startsWith('..'))
    return GAP.test(source) ? [] : [`has the gap "${source}": write .. and a number from 1 to 99`]
  const { capture, body } = partsOfStep(source)
  if (capture !== null && !NAME.test(capture)) return [`has the name "${capture}" for a capture`]
  if (body.length > 1 && (body.startsWith('=') || body.endsWith('=')))
    return [`has a capture without a name or without a phrase in "${source}"`]
  return flatMap(body.split('|'), (a) => alternativeFaults(a, known))
}

function gapFaults(sources: readonly string[]): readonly string[] {
  const faults: string[] = []
  if (isGap(sources[0] ?? '')) faults.push('begins with a gap')
  if (isGap(sources.at(-1) ?? '')) faults.push('ends with a gap')
  if (sources.some((source, i) => isGap(source) && isGap(sources[i + 1] ?? '')))
    faults.push('has two gaps together')
  return faults
}

/** What in a pattern cannot be meant, in the order of its steps: empty where all of it can match a text. */
export function patternFaults({
  written,
  classes,
}: Pick<Pattern, 'written' | 'classes'>): string[] {
  if (written === '') return ['is empty']
  const sources = written.split(' ')
  if (sources.includes('')) return ['has a space at an end, or two together']
  const known = new Set(Object.keys(classes))
  return [...flatMap(sources, (source) => stepFaults(source, known)), ...gapFaults(sources)]
}

const made: Pattern[] = []

/** Every pattern made since `refuseBadPatterns`. */
export const patternsMade = (): readonly Pattern[] => made

/**
 * From now on a pattern that cannot mean what it says throws where it is made. Tests run so; the program does not: to look at eleven hundred patterns
 * takes longer than to read a posting.
 */
export function refuseBadPatterns(): void {
  watchPatterns((p) => {
    const [fault] = patternFaults(p)
    if (fault !== undefined) throw new Error(`pattern "${p.written}" ${fault}`)
    made.push(p)
  })
}
