import type { LocationRequirement } from './requirement.ts'

/** Words for who lives abroad, or at home, in a demand that names no place: the country of the job is meant. */
const ABROAD =
  /\b(?:international(?:ly)?|abroad|overseas|offshore|foreign|domestic|in[- ]country)\b/i

/** Whether a demand shuts out whoever lives abroad and names nothing else: "We cannot hire internationally". */
export const isDomestic = ({
  workplace,
  places,
  excluded,
  relocate,
  travel,
  timeZone,
  quote,
}: LocationRequirement): boolean =>
  workplace === null &&
  places.length === 0 &&
  excluded === undefined &&
  relocate === null &&
  timeZone === null &&
  !travel &&
  ABROAD.test(quote)
