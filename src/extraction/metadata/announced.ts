import type { Place } from '../../core/posting.ts'
import type { EmploymentType, Workplace } from '../../core/choices.ts'
import { employmentOf } from './employment.ts'
import * as lexicon from './lexicon.ts'
import { namesJob, type OpeningLine } from './opening.ts'
import { isPlace, placesOf } from './written-places.ts'
import { workplaceSaid } from './workplace.ts'
import { written, type Written } from './written.ts'

/*
 * A title that announces itself, as in forums and messages: "[Hiring] Rigger for a small theatre, remote, $35/hr", "We're hiring: Rigger, Leeds".
 */

/** What such a line says. */
export interface Announced {
  readonly at: number
  readonly title: string
  readonly places: readonly Place[]
  readonly workplace: Workplace | null
  readonly employment: EmploymentType | null
}

const OPENS = new RegExp(
  String.raw`^(?:[\[(](?:${lexicon.announcing.join('|')})[\])][\s:–—-]{0,3}|(?:${lexicon.announcing.join('|')})\s?[:!–—]\s?)(?=\S)`,
  'iu',
)
const BETWEEN = /,\s+|\s+[|–—•·-]\s+/
const PAY = /[$€£₹]\s?\d|\d\s?[kK€]\b/
const LINES = 8

interface Tail extends Pick<Announced, 'workplace' | 'employment'> {
  readonly place: string | null
}

/** What a part behind the title tells of the job; null where it belongs to the title. */
function tailOf(part: Written): Tail | null {
  const [workplace, employment] = [workplaceSaid(part), employmentOf(part)]
  const place = isPlace(part) ? part.text : null
  const tells = workplace !== null || place !== null || PAY.test(part.text)
  return tells || (employment !== null && !namesJob(part)) ? { place, workplace, employment } : null
}

/** The first line of the opening that announces a title; null where none does. */
export function announcedIn(lines: readonly OpeningLine[]): Announced | null {
  for (const [at, { text }] of lines.slice(0, LINES).entries()) {
    const begun = OPENS.exec(text)
    if (!begun) continue
    const parts = text.slice(begun[0].length).split(BETWEEN)
    const tails = parts.map((part) => tailOf(written(part)))
    const first = tails.findIndex((tail, i) => i > 0 && tail !== null)
    const title = written(parts.slice(0, first < 0 ? parts.length : first).join(', '))
    if (!namesJob(title)) continue
    const told = tails.slice(1).filter((tail) => tail !== null)
    return {
      at,
      title: title.text,
      // "Leeds, UK" was parted at its comma
      places: placesOf(told.flatMap(({ place }) => place ?? []).join(', ')),
      workplace: told.find(({ workplace }) => workplace !== null)?.workplace ?? null,
      employment: told.find(({ employment }) => employment !== null)?.employment ?? null,
    }
  }
  return null
}
