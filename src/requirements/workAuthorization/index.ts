import { capitalized } from '../../core/capitalized.ts'
import { countryName, countryNames } from '../../vocabulary/countries.ts'
import type { RequirementKind } from '../kind.ts'
import { authorized } from './evaluate.ts'
import { orAsked } from './european-rights.ts'
import { belongs } from './residence.ts'
import { noSponsorship, notInEVerify } from './sponsorship.ts'
import { unknown } from '../shared/verdicts.ts'
import type { AuthorizationType, WorkAuthorizationRequirement } from './requirement.ts'
import { backgroundCheck, clearanceVerdict, drivingLicence, exportControl } from './vetting.ts'

export type { AuthorizationType, WorkAuthorizationRequirement } from './requirement.ts'

type Describe = (requirement: WorkAuthorizationRequirement) => string

const placeOf = ({ countries }: WorkAuthorizationRequirement): string =>
  countries.length > 0 ? countryNames(countries) : 'the country of the job'

/** The statuses that are named, in a bracket behind `word`; nothing where there are none. */
const bracket = (statuses: readonly string[] | undefined, of: (names: string) => string): string =>
  statuses && statuses.length > 0 ? ` (${of(statuses.join(', '))})` : ''

const describeClearance: Describe = ({ obtainable, level, countries }) => {
  const of = countries.length > 0 && !level ? ` (${countryName(countries[0] ?? '')})` : ''
  return capitalized(
    `${obtainable ? 'able to obtain a ' : ''}${level ?? 'security'} clearance${of}`,
  )
}

/** What a condition asks, in the words of a report. */
const DESCRIPTIONS: Readonly<Record<AuthorizationType, Describe>> = {
  authorized: (r) =>
    `${r.unrestricted ? 'Lasting right' : 'Right'} to work in ${placeOf(r)}${bracket(r.statuses, (names) => `${names} accepted`)}`,
  noSponsorship: (r) =>
    `No visa sponsorship${r.future ? ', now or later' : ''}${bracket(r.statuses, (names) => `not ${names}`)}`,
  sponsorshipOffered: () => 'Visa sponsorship is offered',
  notInEVerify: () => 'No STEM OPT: the employer is not in E-Verify',
  citizen: (r) => `Citizen of ${placeOf(r)}`,
  permanentResident: (r) => `Citizen or permanent resident of ${placeOf(r)}`,
  usPerson: () => 'US person: citizen, green card holder, refugee or asylee',
  clearance: describeClearance,
  exportControl: () => 'Export control: a US person, or a licence for you',
  backgroundCheck: () => 'Background check',
  drivingLicence: () => 'Driving licence',
  other: () => 'Another condition of employment',
}

const describe: Describe = (requirement) => DESCRIPTIONS[requirement.type](requirement)

export const workAuthorization: RequirementKind<WorkAuthorizationRequirement> = {
  kind: 'workAuthorization',
  title: 'Work authorization',
  gate: 'knock-out',
  weight: {
    required: 4,
    preferred: 1,
    reason:
      'Asked on nearly every form and checked before anything else; no strength elsewhere makes up for it.',
  },
  describe,
  asksNothing: ({ type }) => type === 'sponsorshipOffered',
  gateOf: ({ type }) => (type === 'backgroundCheck' ? 'none' : 'knock-out'),
  check(requirement, profile, situation) {
    switch (requirement.type) {
      case 'authorized':
        return orAsked(requirement, profile, authorized(requirement, profile, situation))
      case 'noSponsorship':
        return noSponsorship(requirement, profile, situation)
      case 'notInEVerify':
        return notInEVerify(profile)
      case 'citizen':
      case 'permanentResident':
      case 'usPerson':
        return belongs(requirement.type, requirement, profile, situation)
      case 'clearance':
        return clearanceVerdict(requirement, profile, situation)
      case 'exportControl':
        return exportControl(requirement, profile)
      case 'backgroundCheck':
        return backgroundCheck(profile)
      case 'drivingLicence':
        return drivingLicence(profile)
      case 'sponsorshipOffered':
        return unknown('The employer can sponsor a visa. Nothing is asked of you.', [], {
          text: 'Nothing to answer.',
          key: 'workAuthorization',
        })
      case 'other':
        return unknown('The posting sets a condition of employment that fit cannot judge.', [], {
          text: 'Do you meet this condition?',
          key: 'workAuthorization',
        })
    }
  },
}
