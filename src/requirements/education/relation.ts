import { wordsIn } from '../../matcher/words.ts'
import { subjectsIn, type Subject } from './subject-names.ts'

/** How a candidate's subject stands to those asked for, from best to worst. `unlisted`: no table knows one of them. */
export type Relation = 'same' | 'near' | 'unlisted' | 'other'

const plain = (written: string): string => wordsIn(written.toLowerCase(), '+#').join(' ')

/** Whether who asks for `asked` gets it from `mine`: the same discipline, or a member of the family that is asked for. */
const satisfies = (mine: Subject, asked: Subject): boolean =>
  asked.umbrella ? mine.families.some((f) => asked.families.includes(f)) : mine === asked

/** Who asks for engineers by that name alone often means those of software too: their degree is near it, and not of it. */
const nears = (mine: Subject, asked: Subject): boolean =>
  mine.families.some((f) => asked.families.includes(f)) ||
  (asked.umbrella && asked.families.includes('engineering') && mine.families.includes('computing'))

/** Judges `mine` against every subject of the list; the best counts. */
export function relation(mine: string, asked: readonly string[]): Relation {
  const name = plain(mine)
  if (asked.some((field) => plain(field) === name)) return 'same'
  const own = subjectsIn(mine)
  let best: Relation = 'other'
  for (const field of asked) {
    const wanted = subjectsIn(field)
    if (own.some((m) => wanted.some((a) => satisfies(m, a)))) return 'same'
    if (own.length === 0 || wanted.length === 0) best = best === 'near' ? best : 'unlisted'
    else if (own.some((m) => wanted.some((a) => nears(m, a)))) best = 'near'
  }
  return best
}
