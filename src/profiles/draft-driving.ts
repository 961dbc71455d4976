import { formsIn } from '../matcher/words.ts'
import { licenceForms } from '../vocabulary/driving-licences.ts'
import type { DraftValue } from './draft-entries.ts'
import { namesDriving } from './draft-headings.ts'
import type { CvLine } from './draft-lines.ts'
import * as lexicon from './lexicon.ts'

/** "B", "class C1", "categories B and BE". */
const CLASS = String.raw`(?:(?:${formsIn(lexicon.classesOfLicences)})\s*)?[A-DLTM]\d?E?(?:\s*(?:[,/+&]|\band\b|\bund\b|\bet\b|\by\b)\s*[A-DLTM]\d?E?\b)*`
/** A licence by itself: "Driving licence: B", "Full clean UK driving licence", "Class B driving licence", "Driving licence (yes)". */
const LICENCE = new RegExp(
  String.raw`^(?:(?:${formsIn(lexicon.beforeLicences)})\s+|${CLASS}\s+)*(?:${licenceForms()})(?:\s*[:–—-]?\s*\(?(?:${CLASS}|${formsIn(lexicon.licenceHeld)})\)?)?\.?$`,
  'iu',
)

/** Driving licences that stand in a cell of a line, whatever heading is above. A sentence that only speaks of licences is none. */
export const drivingIn = (lines: readonly CvLine[]): readonly DraftValue[] =>
  lines.flatMap((line) =>
    namesDriving(line.text)
      ? line.cells
          .flatMap((cell) => cell.split(/\s*[|•·;]\s*/))
          .flatMap((cell) => (LICENCE.test(cell) ? [cell] : cell.split(/\s*,\s*/)))
          .filter((cell) => LICENCE.test(cell))
          .map((cell): DraftValue => [line, cell.replace(/\.$/, ''), line.text])
      : [],
  )
