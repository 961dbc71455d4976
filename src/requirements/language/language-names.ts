import { startsUpper } from '../../matcher/chars.ts'
import { normalize } from '../../matcher/inflection.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

interface Languages {
  /** English names by every name. */
  readonly byName: ReadonlyMap<string, string>
  /** Names that adverts in other languages write without a capital. */
  readonly foreign: ReadonlySet<string>
  readonly firstWords: ReadonlySet<string>
}

let read: Languages | null = null

/** The names, read when a word is first looked up. */
function languages(): Languages {
  if (read) return read
  const byName = new Map<string, string>()
  const foreign = new Set<string>()
  for (const [name, others] of Object.entries(lexicon.names)) {
    byName.set(name.toLowerCase(), name)
    for (const other of others) {
      byName.set(other, name)
      foreign.add(other)
    }
  }
  const firstWords = new Set<string>()
  for (const name of byName.keys()) firstWords.add(name.split(' ', 1)[0] ?? '')
  return (read = { byName, foreign, firstWords })
}

/** Whether a language's name may begin with this word. */
export const mayNameLanguage = (norm: string): boolean => languages().firstWords.has(norm)

const WITHOUT_CAPITAL = wordSet(lexicon.withoutCapital)
const AMBIGUOUS = wordSet(lexicon.ambiguous)

/** The English name of the language that `written` names ("Deutsch" is German); null where it names none. */
export function languageNamed(written: string): string | null {
  return languages().byName.get(normalize(written.trim().replaceAll(/[\s-]+/g, ' '))) ?? null
}

/** As `languageNamed`, for the words of a posting: capitals must be as a careful writer sets them. */
export function languageWritten(written: string): string | null {
  const norm = normalize(written).replaceAll(/[\s-]+/g, ' ')
  const { byName, foreign } = languages()
  const name = byName.get(norm)
  if (!name) return null
  return startsUpper(written) ||
    WITHOUT_CAPITAL.has(norm) ||
    (foreign.has(norm) && !AMBIGUOUS.has(norm))
    ? name
    : null
}

export const isAmbiguous = (written: string): boolean => AMBIGUOUS.has(normalize(written))
