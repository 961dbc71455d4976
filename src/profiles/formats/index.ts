import { fromJsonResume } from './json-resume.ts'
import { fromRenderCv } from './rendercv.ts'
import { fromYamlResume } from './yamlresume.ts'
import type { Cell } from '../../yaml/cell.ts'

/** Other forms of a CV that are read as a profile: each knows its own by a key that ours has not, and puts its cells under our keys. */
const OTHER_FORMS: readonly (readonly [form: string, translate: (root: Cell) => Cell | null])[] = [
  ['JSON Resume', fromJsonResume],
  ['RenderCV', fromRenderCv],
  ['YAMLResume', fromYamlResume],
]

/** The file's cells under our keys, and the name of its form; null where it is in our own. */
export function translated(root: Cell): { readonly form: string; readonly top: Cell } | null {
  for (const [form, translate] of OTHER_FORMS) {
    const top = translate(root)
    if (top) return { form, top }
  }
  return null
}
