import { isoDay, parseIso, type Day, type When } from '../../core/day.ts'
import type { AvailabilityFact, Profile } from '../../core/profile.ts'
import { all, credit, type Evidence, type NonEmpty, type Verdict } from '../../core/verdict.ts'
import { SEASON_SPAN, type Season } from '../../text/dates.ts'
import { parseMonth } from './window.ts'
import type { Situation } from '../kind.ts'
import type { AvailabilityRequirement } from './index.ts'

export { parseMonth, isoDay, parseIso, all, credit, SEASON_SPAN }
export type { Day, When, AvailabilityFact, Profile, Evidence, NonEmpty, Verdict, Season, Situation, AvailabilityRequirement }
