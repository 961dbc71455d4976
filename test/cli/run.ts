import { readPostings } from '../../src/index.ts'
import { fit } from '../session.ts'
import { ADA, place } from './place.ts'

/** A posting that asks one thing. */
export const asks = (words: string, title = 'Engineer'): string =>
  `${title}\n\nRequirements:\n- ${words}\n`

/** A folder of these files, with a profile. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  place({ 'profiles/ada.yaml': ADA, ...files })

/** A command line in this process, for what needs no shell: words between blanks, or in quotes. */
export const run = (root: string, command: string) =>
  fit(
    root,
    Array.from(
      command.matchAll(/'([^']*)'|(\S+)/g),
      ([, quoted, word]) => quoted ?? word ?? '',
    ).slice(1),
  )

/** The texts of the postings in a file. */
export const textsOf = async (bytes: Uint8Array, name: string): Promise<string[]> =>
  (await readPostings(bytes, name)).map((document) => document.text)
