import type { Metadata } from '../src/core/posting.ts'
import { extractRequirements } from '../src/extraction/extract.ts'

/** All that is read of a posting. */
export const reading = (text: string, metadata: Partial<Metadata> = {}) =>
  extractRequirements({ source: 'test', text, metadata, hints: [] })

/** What is read of a posting besides its demands. */
export const said = (text: string, metadata: Partial<Metadata> = {}) =>
  reading(text, metadata).posting

/** Where a job is: its places with their countries, in one line. */
export const placesOf = ({ jobLocation }: Pick<Metadata, 'jobLocation'>): string =>
  jobLocation.map((p) => `${p.text}=${p.country}`).join('; ')

/** Kind and importance of what a bullet under "Requirements" asks, in order. */
export const weighed = (line: string): readonly string[] =>
  reading(`Engineer\n\nRequirements:\n\n- ${line}\n`).requirements.map(
    ({ kind, importance }) => `${kind} ${importance}`,
  )

/** The same of a posting whose second paragraph is the sentence. */
export const told = (sentence: string, title = 'Compiler Intern'): ReturnType<typeof said> =>
  said(
    `${title}\n\nWe make compilers that everyone at our customers likes to use, and that nobody has to think about.\n\n${sentence}\n`,
  )
