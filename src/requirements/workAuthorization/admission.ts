import { countryName } from '../../vocabulary/countries.ts'
import { WIDTH } from './holdings.ts'

/** Who can be put forward for a clearance. Widths as in `WIDTH`. */
export interface Admission {
  /** The narrowest right that is enough. */
  readonly from: number
  /** The narrowest right with which it is not ruled out, and what decides then; null where nothing does. */
  readonly asks: string | null
  readonly asksFrom: number
  /** "citizens of Canada" */
  readonly who: string
}

const CITIZEN = WIDTH.citizen
const RESIDENT = WIDTH.resident
/** Anybody who may take a job, for a time or for good. */
const WORKER = WIDTH.temporary
const ANYONE = WIDTH.none

/**
 * Who can be put forward for a clearance of this ladder and level.
 * US: EO 12968, section 3.1: citizens. A position of public trust is no clearance: 5 CFR 731 knows no citizenship, agencies decide, and ask non-citizens for some three years in the country.
 * CA: TBS Directive on Security Screening (2025-01-06): citizenship is named for Top Secret and Enhanced Top Secret alone.
 * GB: BPSS asks for the right to work; CTC, SC and DV for residence (3, 5 and 10 years as a rule, United Kingdom Security Vetting).
 * AU: AGSVA, citizens (waivers are rare). NZ: citizens and holders of a residence class visa. NATO: nationals of its members, C-M(2002)49.
 * Elsewhere no rule is known here that bars residents, so that it is asked. Reviewed 2026-11-26 against pages that report these rules; no page was found for NZ
 * and NATO, and none of the government that says BPSS asks for no nationality.
 */
export function admission(ladder: string, level: string | null): Admission {
  const citizens = `citizens of ${countryName(ladder)}`
  const workers = `people who may work in ${countryName(ladder)}`
  const years = (n: string): string =>
    `How many years have you lived in ${countryName(ladder)}? ${n} are usual for ${level ?? 'security'} clearance.`
  const only = (who: string): Admission => ({ from: CITIZEN, asks: null, asksFrom: CITIZEN, who })
  switch (ladder) {
    case 'US':
      return level === 'Public Trust'
        ? {
            from: RESIDENT,
            asks: 'Have you lived in the United States for three years, and does the agency admit non-citizens to a Public Trust position?',
            asksFrom: ANYONE + 1,
            who: 'citizens and residents of the United States',
          }
        : only(citizens)
    case 'NATO':
      return only('citizens of a NATO member')
    case 'AU':
      return only(citizens)
    case 'NZ':
      return {
        from: CITIZEN,
        asks: years('5 to 15'),
        asksFrom: RESIDENT,
        who: 'citizens and residents of New Zealand',
      }
    case 'CA':
      if (level === 'Reliability Status')
        return { from: WORKER, asks: years('Five'), asksFrom: ANYONE + 1, who: workers }
      return level?.includes('Top Secret')
        ? only(citizens)
        : { from: CITIZEN, asks: years('Ten'), asksFrom: ANYONE + 1, who: workers }
    case 'GB':
      return british(level, workers, years)
    default:
      return {
        from: CITIZEN,
        asks: `Does the clearance admit people who are not citizens of ${countryName(ladder)}? Ask the employer.`,
        asksFrom: ANYONE + 1,
        who: citizens,
      }
  }
}

function british(level: string | null, workers: string, years: (n: string) => string): Admission {
  switch (level) {
    case 'BPSS':
      return {
        from: WORKER,
        asks: 'Which right to work in the United Kingdom will you have? BPSS asks for no more.',
        asksFrom: ANYONE + 1,
        who: workers,
      }
    case 'DV':
      return { from: CITIZEN, asks: years('Ten'), asksFrom: ANYONE + 1, who: workers }
    case 'CTC':
      return { from: RESIDENT, asks: years('Three'), asksFrom: ANYONE + 1, who: workers }
    default:
      return { from: RESIDENT, asks: years('Five'), asksFrom: ANYONE + 1, who: workers }
  }
}
