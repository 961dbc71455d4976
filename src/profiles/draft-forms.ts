import * as lexicon from './lexicon.ts'

/** A line by its words. */
interface Written {
  readonly raw: string
}

const ALONE: ReadonlySet<string> = new Set(lexicon.labelsOfForms)
const BEFORE_VALUE: ReadonlySet<string> = new Set(lexicon.labelsBesideValues)
const POST = 'occupation or position held'
const EMPLOYER = 'name and address of employer'

const labelOf = ({ raw }: Written): string => raw.trim().toLowerCase().replace(/\s*:$/, '')

/**
 * The lines of a CV that was filled into the table of Europass, which has a label beside each value: without the labels, and with the employer behind the post. The lines as
 * they are where they are no such table.
 */
export function withoutFormLabels<T extends Written>(lines: readonly T[]): readonly T[] {
  if (!lines.some((line) => labelOf(line) === POST)) return lines
  const kept: T[] = []
  let behindPost: number | null = null
  let label = ''
  for (const line of lines) {
    const own = labelOf(line)
    if (ALONE.has(own) || BEFORE_VALUE.has(own)) {
      label = own
      continue
    }
    if (label === EMPLOYER && behindPost !== null) kept.splice(behindPost, 0, line)
    else kept.push(BEFORE_VALUE.has(label) ? { ...line, raw: `${label}: ${line.raw}` } : line)
    if (label === POST) behindPost = kept.length
    label = ''
  }
  return kept
}
