import { SILENT } from '../../core/profile.ts'
import { readPage } from './page.ts'
import { translated } from './forms.ts'
import { readOwn, readTranslated, type ReadProfile } from './read.ts'

/**
 * Reads a profile: our own form, JSON Resume, RenderCV or YAMLResume. `source` is the file's name for messages and evidence. Throws `InputError` with every fault at once;
 * warnings tell what was not read. A file that says nothing is a silent profile.
 */
export function readProfile(text: string, source: string): ReadProfile {
  const page = readPage(text.replace(/^\uFEFF/, ''), source)
  const root = page.root
  if (root === null || root.entries?.size === 0) {
    return {
      profile: { ...SILENT, source },
      warnings: [{ severity: 'warning', source, message: 'This profile is empty, so it proves nothing. Run "fit profile init" to write one.' }],
    }
  }
  const other = translated(root)
  return other ? readTranslated(page, other.top) : readOwn(page, root)
}

/** The name of the form that a profile is written in, `fit` for our own. Throws `InputError` where it is not YAML or JSON. */
export function profileForm(text: string, source: string): string {
  const { root } = readPage(text.replace(/^\uFEFF/, ''), source)
  return (root && translated(root)?.form) ?? 'fit'
}

export type { ReadProfile }
