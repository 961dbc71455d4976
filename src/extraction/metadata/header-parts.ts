import type { EmploymentType, Workplace } from '../../core/choices.ts'
import type { Place } from '../../core/posting.ts'
import { formsIn } from '../../matcher/words.ts'
import { employmentOf } from './employment.ts'
import * as lexicon from './lexicon.ts'
import { namesJob } from './opening.ts'
import { placesByWay } from './places-by-way.ts'
import { titleBesideWay } from './standing-title.ts'
import { workplaceSaid } from './workplace.ts'
import { isPlace, placesOf } from './written-places.ts'
import { written, type Written } from './written.ts'

/** Parts of "Larkspur | Compiler Engineer | Cork or remote | Full-time". */
export interface Parts {
  title: string | null
  organization: string | null
  places: Place[]
  workplace: Workplace | null
  employment: EmploymentType | null
}

const strip = (part: string): string =>
  part
    .replace(/^\s*\[([^\]]*)\]/, '$1')
    .replace(/\((?:https?:|www\.)[^)]*\)?/gi, '')
    .replace(/https?:\S+/gi, '')
    .replace(/[\s(–—-]+$/, '')
    .trim()

export const NOTHING = { title: null, organization: null, workplace: null, employment: null }

/** What the parts of a header say. */
export function readParts(line: string): Parts {
  const parts: Parts = { ...NOTHING, places: [] }
  line.split(line.includes('|') ? '|' : ' — ').forEach((raw, i) => {
    const part = written(strip(raw))
    if (part.text === '' || /[$€£]\s?\d|\d\s?k\b/i.test(part.text)) return
    if (i === 0 && !isPlace(part)) addFirst(parts, part)
    else addPart(parts, part)
  })
  return parts
}

/** Who backs a young firm, behind its name: "Larkspur (YC S24)". */
const BACKED = new RegExp(String.raw`\s*\((?:${formsIn(lexicon.backers)})[^()]{0,12}\)$`)

/** The first part is the employer unless it names a job in several words. */
function addFirst(parts: Parts, part: Written): void {
  if (namesJob(part) && wordCount(part) > 2) parts.title = part.text
  else parts.organization = part.text.replace(BACKED, '')
}

/** A further part names a place, a way to work, a sort of employment or the job; "Internship" alone is no title. */
function addPart(parts: Parts, part: Written): void {
  const type = employmentOf(part)
  const workplace = workplaceSaid(part)
  const tied = placesByWay(part)
  if (workplace !== null || tied.length > 0 || isPlace(part)) {
    const places = tied.length > 0 ? tied : placesOf(part.text)
    parts.places.push(...places.filter(({ country }) => country !== null || !namesJob(part)))
    parts.title ??= titleBesideWay(part)
  } else if (namesJob(part) && (type === null || wordCount(part) > 1)) parts.title ??= part.text
  parts.workplace ??= workplace
  parts.employment ??= type
}

const wordCount = ({ text }: Written): number => text.split(/\s+/).length
