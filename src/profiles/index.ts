import { assertArguments } from '../core/arguments.ts'
import { translated } from './formats/index.ts'
import { schemaErrors } from './schema-errors.ts'
import { readCells } from '../yaml/read-cells.ts'
import type { ReadProfile } from './read.ts'
import { readWith } from './validate.ts'

/**
 * Reads a profile: our own form, JSON Resume, RenderCV or YAMLResume. `source` is the file's name for messages and evidence. Throws `InputError` with every fault at once;
 * warnings tell what was not read. A file that says nothing is a silent profile.
 */
export function readProfile(text: string, source: string): ReadProfile {
  assertArguments('readProfile', { text, source })
  return readWith(schemaErrors, text, source)
}

/** The name of the form that a profile is written in, `fit` for our own. Throws `InputError` where it is not YAML or JSON. */
export function profileForm(text: string, source: string): string {
  const { root } = readCells(text.replace(/^\uFEFF/, ''), source)
  return (root && translated(root)?.form) ?? 'fit'
}

export type { ReadProfile }
