import { assertArguments } from '../core/arguments.ts'
import { SILENT } from '../core/profile.ts'
import type { SchemaErrors } from './shape-faults.ts'
import { InputError, fault } from '../core/diagnostic.ts'
import { readsLikeAdvert, readsLikeCv } from '../matcher/kinds-of-text.ts'
import { translated } from './formats/index.ts'
import { readCells } from '../yaml/read-cells.ts'
import { readOwnProfile, readTranslated, type ReadProfile } from './read.ts'

/** Reads a profile in any form, with `schemaErrors` to tell what in it is not of the shape. Throws `InputError` with every fault at once. */
export function readWith(schemaErrors: SchemaErrors, text: string, source: string): ReadProfile {
  try {
    return readForm(schemaErrors, text, source)
  } catch (error) {
    throw error instanceof InputError ? (strayOf(text, source) ?? error) : error
  }
}

/** What is said of a CV or a posting that was given as a profile, in the place of what is wrong with its YAML; null where a text is neither. */
function strayOf(text: string, source: string): InputError | null {
  if (readsLikeCv(text))
    return fault(
      source,
      `This is the text of a CV, and a profile is written in YAML. Make one of it: fit profile import ${source} -o profiles/me.yaml`,
    )
  return readsLikeAdvert(text)
    ? fault(
        source,
        'This reads like a posting, and not like a profile. A profile says what you have; fit profile init writes one.',
      )
    : null
}

function readForm(schemaErrors: SchemaErrors, text: string, source: string): ReadProfile {
  const page = readCells(text.replace(/^\uFEFF/, ''), source)
  const root = page.root
  if (root === null || root.entries?.size === 0) {
    return {
      profile: { ...SILENT, source },
      warnings: [
        {
          severity: 'warning',
          source,
          message:
            'This profile is empty, so it proves nothing. Run "fit profile init" to write one.',
        },
      ],
    }
  }
  const other = translated(root)
  return other
    ? readTranslated(page, other.top, schemaErrors)
    : readOwnProfile(page, root, schemaErrors)
}

/** Thrown where a value is not of its shape and nobody is there to tell of it. */
class Misfit extends Error {}

/** A profile in which every value is of its shape; null where one is not, for `readProfile` to tell. It does without zod, which takes milliseconds to load. */
export function validProfile(text: string, source: string): ReadProfile | null {
  assertArguments('validProfile', { text, source })
  const misfit = (): never => {
    throw new Misfit()
  }
  try {
    return readWith(misfit, text, source)
  } catch (error) {
    if (error instanceof Misfit) return null
    throw error
  }
}
