import { problem } from './problem.ts'

/**
 * UTF-16 code units of a posting's text. The longest of 3,790 real postings has 17,893, and a book is no posting; a hostile text of nothing but demands, each another, takes some 45
 * microseconds of a processor and a kilobyte of memory for each of its characters while it is read, judged and shown, so that this bounds it to a dozen seconds.
 */
export const MOST_CHARACTERS = 250_000

/** Stated requirements of one posting, which has some dozens: so many take as long to be judged as the longest text. */
const MOST_STATED = 10_000

/** What the requirements of one posting may state together, in characters, where the quotes of the longest real reading have some fifty thousand. */
const MOST_STATED_CHARACTERS = 500_000

/** What a value weighs besides the characters of its texts. */
const OF_A_VALUE = 8

/** A number as people read it. */
const counted = (n: number): string => n.toLocaleString('en-US')

/** Throws an InputError where a text is too long for a posting. */
export function holdLength(text: string, source: string): void {
  if (text.length <= MOST_CHARACTERS) return
  throw problem(
    source,
    `This posting has ${counted(text.length)} characters of text; at most ${counted(MOST_CHARACTERS)} are read. Where it holds many postings, save each to a file or a line of NDJSON.`,
  )
}

/** Throws an InputError where more requirements are stated than a posting has, or longer ones. */
export function holdStated(requirements: readonly unknown[], source: string): void {
  if (requirements.length > MOST_STATED)
    throw problem(
      source,
      `This posting states ${counted(requirements.length)} requirements; at most ${counted(MOST_STATED)} are read.`,
    )
  let left = MOST_STATED_CHARACTERS
  const rest: unknown[] = [...requirements]
  while (rest.length > 0 && left >= 0) {
    const value = rest.pop()
    left -= OF_A_VALUE + (typeof value === 'string' ? value.length : 0)
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) rest.push(inner)
  }
  if (left < 0)
    throw problem(
      source,
      `The requirements that this posting states have more than ${counted(MOST_STATED_CHARACTERS)} characters, which are the most that are read.`,
    )
}
