import type { Corpus } from '../kind.ts'
import { asks } from './judged-demands.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

const RESIDENTS = asks('permanentResident', 'AU')
const australian = (status: string): string =>
  `workAuthorization: [{ country: AU, status: "${status}" }]`

/** Rights by the names that people give them, and by those that a posting lists. */
export const judgedByNames: Corpus<WorkAuthorizationRequirement>['judges'] = [
  // two names of one right
  ['unmet', RESIDENTS, australian('Temporary Graduate visa (subclass 485)')],
  ['unmet', RESIDENTS, australian('subclass 485 Temporary Graduate')],
  ['met', RESIDENTS, australian('Skilled Independent visa (subclass 189)')],
  [
    'unmet',
    asks('noSponsorship', 'GB'),
    'workAuthorization: [{ country: GB, status: Skilled Worker (Tier 2) }]',
  ],
  // the narrower of two rights, and what a student's hangs on
  [
    'unmet',
    asks('noSponsorship', 'US'),
    'workAuthorization: [{ country: US, status: H-1B (green card pending) }]',
  ],
  [
    'met',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: "F-1 visa (OPT, STEM extension)", until: 2027-05 }]',
  ],
  [
    'met',
    asks('noSponsorship', 'US'),
    'workAuthorization: [{ country: US, status: EAD (H-4) }]',
    { says: 'no sponsorship' },
  ],
  // citizens of another country
  [
    'met',
    asks('noSponsorship', 'GB'),
    'workAuthorization: [{ country: GB, status: Irish citizen }]',
    { says: 'Common Travel Area' },
  ],
  ['unmet', asks('citizen', 'GB'), 'workAuthorization: [{ country: GB, status: Irish citizen }]'],
  [
    'met',
    asks('citizen', 'US'),
    'workAuthorization: [{ country: US, status: dual US/Canadian citizen }]',
  ],
  [
    'unknown',
    asks('authorized', 'CA'),
    'workAuthorization: [{ country: CA, status: citizen of the United States }]',
    { says: 'further permission' },
  ],
  // statuses that a posting lists beside residents
  [
    'met',
    asks('permanentResident', 'US', { statuses: ['TN'] }),
    'workAuthorization: [{ country: US, status: TN }]',
    { says: 'by name' },
  ],
  [
    'unmet',
    asks('permanentResident', 'US', { statuses: ['TN'] }),
    'workAuthorization: [{ country: US, status: H-1B }]',
  ],
  // a right for good is no right that one employer holds
  [
    'unmet',
    asks('authorized', 'US', { unrestricted: true }),
    'workAuthorization: [{ country: US, status: H-1B }]',
    { says: 'does not end' },
  ],
  [
    'unmet',
    asks('noSponsorship', null, { statuses: ['F-1', 'J-1', 'student visa'] }),
    'workAuthorization: [{ country: US, status: F-1, basis: CPT }]',
    { countries: ['US'], says: 'does not accept F-1' },
  ],
]
