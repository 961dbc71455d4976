import { SILENT } from '../../core/profile.ts'
import { fromJsonResume } from '../json-resume.ts'
import { fromRenderCv } from '../rendercv.ts'
import { fromYamlResume } from '../yamlresume.ts'
import { readPage, type Cell } from './cell.ts'
import { readOwn, readTranslated, type ReadProfile } from './read.ts'

/** Other forms of a CV that are read as a profile: each knows its own by a key that ours has not, and puts its cells under our keys. */
const OTHER_FORMS: Readonly<Record<string, (root: Cell) => Cell | null>> = { 'JSON Resume': fromJsonResume, RenderCV: fromRenderCv, YAMLResume: fromYamlResume }

/**
 * Reads a profile: our own form, JSON Resume, RenderCV or YAMLResume. `source` is the file's name for messages and evidence. Throws `InputError` with every fault at once;
 * warnings tell what was not read. A file that says nothing is a silent profile.
 */
export function readProfile(text: string, source: string): ReadProfile {
  const page = readPage(text.replace(/^\uFEFF/, ''), source)
  const root = page.root
  if (root === null || root.entries?.size === 0) {
    return { profile: { ...SILENT, source }, warnings: [{ severity: 'warning', source, message: 'This profile is empty, so it proves nothing. Run "fit profile init" to write one.' }] }
  }
  for (const translate of Object.values(OTHER_FORMS)) {
    const top = translate(root)
    if (top) return readTranslated(page, top)
  }
  return readOwn(page, root)
}

/** The name of the form that a profile is written in, `fit` for our own. Throws `InputError` where it is not YAML or JSON. */
export function profileForm(text: string, source: string): string {
  const { root } = readPage(text.replace(/^\uFEFF/, ''), source)
  return Object.entries(OTHER_FORMS).find(([, translate]) => root && translate(root))?.[0] ?? 'fit'
}

export type { ReadProfile }
