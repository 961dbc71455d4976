import { countryName, countryNames } from '../../vocabulary/countries.ts'
import type { RequirementKind } from '../kind.ts'
import { authorized, belongs, noSponsorship, notInEVerify } from './judge.ts'
import { ask } from './verdicts.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import { backgroundCheck, clearance, drivingLicence, exportControl } from './vetting.ts'

export type { AuthorizationType, WorkAuthorizationRequirement } from './requirement.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function describe({
  type,
  countries,
  level,
  obtainable,
  future,
  statuses,
  unrestricted,
}: WorkAuthorizationRequirement): string {
  const place = countries.length > 0 ? countryNames(countries) : 'the country of the job'
  const named = statuses && statuses.length > 0 ? statuses.join(', ') : ''
  switch (type) {
    case 'authorized':
      return `${unrestricted ? 'Lasting right' : 'Right'} to work in ${place}${named ? ` (${named} accepted)` : ''}`
    case 'noSponsorship':
      return `No visa sponsorship${future ? ', now or later' : ''}${named ? ` (not ${named})` : ''}`
    case 'sponsorshipOffered':
      return 'Visa sponsorship is offered'
    case 'notInEVerify':
      return 'No STEM OPT: the employer is not in E-Verify'
    case 'citizen':
      return `Citizen of ${place}`
    case 'permanentResident':
      return `Citizen or permanent resident of ${place}`
    case 'usPerson':
      return 'US person: citizen, green card holder, refugee or asylee'
    case 'clearance':
      return capital(
        `${obtainable ? 'able to obtain a ' : ''}${level ?? 'security'} clearance${countries.length > 0 && !level ? ` (${countryName(countries[0] ?? '')})` : ''}`,
      )
    case 'exportControl':
      return 'Export control: a US person, or a licence for you'
    case 'backgroundCheck':
      return 'Background check'
    case 'drivingLicence':
      return 'Driving licence'
    case 'other':
      return 'Another condition of employment'
  }
}

export const workAuthorization: RequirementKind<WorkAuthorizationRequirement> = {
  kind: 'workAuthorization',
  title: 'Work authorization',
  gate: 'knock-out',
  describe,
  asksNothing: ({ type }) => type === 'sponsorshipOffered',
  gateOf: ({ type }) => (type === 'backgroundCheck' ? 'none' : 'knock-out'),
  check(requirement, profile, situation) {
    switch (requirement.type) {
      case 'authorized':
        return authorized(requirement, profile, situation)
      case 'noSponsorship':
        return noSponsorship(requirement, profile, situation)
      case 'notInEVerify':
        return notInEVerify(profile)
      case 'citizen':
      case 'permanentResident':
      case 'usPerson':
        return belongs(requirement.type, requirement, profile, situation)
      case 'clearance':
        return clearance(requirement, profile, situation)
      case 'exportControl':
        return exportControl(requirement, profile)
      case 'backgroundCheck':
        return backgroundCheck(profile)
      case 'drivingLicence':
        return drivingLicence(profile)
      case 'sponsorshipOffered':
        return ask(
          'The employer can sponsor a visa. Nothing is asked of you.',
          'Nothing to answer.',
          'workAuthorization',
        )
      case 'other':
        return ask(
          'The posting sets a condition of employment that fit cannot judge.',
          'Do you meet this condition?',
          'workAuthorization',
        )
    }
  },
}
