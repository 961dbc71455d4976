import type { Corpus } from '../kind.ts'
import { asks } from './judged-demands.ts'
import { judgedByNames } from './judged-by-names.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

const internship = {
  start: '2025-05-12',
  end: '2025-08-29',
  job: { employmentType: 'internship' },
} as const
const permanent = { job: { employmentType: 'full-time' } } as const
const cpt = 'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-12-31 }]'
const opt = 'workAuthorization: [{ country: US, status: F-1, basis: OPT, until: 2026-05 }]'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<WorkAuthorizationRequirement>['judges'] = [
  ...judgedByNames,
  // authorized: who, where
  ['met', asks('authorized', 'US'), 'workAuthorization: [US]'],
  ['met', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: citizen }]'],
  ['met', asks('authorized', 'US'), 'citizenships: [US]'],
  [
    'met',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: green card }]',
    { says: 'green card' },
  ],
  ['met', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: asylee }]'],
  ['met', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: EAD }]'],
  ['met', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: L-2 spouse }]'],
  // a child of an L-1 has the same status, and may not work
  [
    'unknown',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: L-2 }]',
    { says: 'L-2S' },
  ],
  ['met', asks('authorized', 'US'), cpt, { ...internship, says: 'F-1 (CPT), until 2025-12-31' }],
  ['met', asks('authorized', 'US'), opt, permanent],
  [
    'met',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: EAD, until: 2026-05 }]',
    permanent,
  ],
  [
    'partial',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: H-1B }]',
    { says: 'a new employer files its own' },
  ],
  ['partial', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: TN }]'],
  ['partial', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: O-1 }]'],
  ['partial', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: L-1 }]'],
  ['partial', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: E-3 }]'],
  [
    'unknown',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1 }]',
    { says: 'CPT or OPT' },
  ],
  ['unknown', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: J-1 }]'],
  [
    'met',
    asks('authorized', 'US', { statuses: ['CPT', 'OPT'] }),
    cpt,
    { ...internship, says: 'accepts it by name' },
  ],
  ['unmet', asks('authorized', 'US'), 'workAuthorization: [{ country: US, status: B-2 }]'],
  [
    'unmet',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, sponsorship: now }]',
    { says: 'need sponsorship' },
  ],
  [
    'unmet',
    asks('authorized', 'US'),
    'workAuthorization: [IN]',
    { says: 'not in the United States' },
  ],
  [
    'unknown',
    asks('authorized', 'US'),
    'citizenships: [IN]',
    { says: 'May you work in the United States?' },
  ],
  ['unknown', asks('authorized', 'US'), 'languages: [Go]', { says: 'On which status' }],
  // free movement and treaties
  ['met', asks('authorized', 'DE'), 'citizenships: [FR]', { says: 'free movement' }],
  ['met', asks('authorized', 'CH'), 'citizenships: [IT]'],
  ['met', asks('authorized', 'NO'), 'workAuthorization: [{ country: SE, status: citizen }]'],
  ['met', asks('authorized', 'EU'), 'citizenships: [PL]'],
  ['met', asks('authorized', 'NL'), 'workAuthorization: [EU]'],
  ['met', asks('authorized', 'GB'), 'citizenships: [IE]', { says: 'Common Travel Area' }],
  ['met', asks('authorized', 'IE'), 'citizenships: [GB]'],
  ['met', asks('authorized', 'AU'), 'citizenships: [NZ]'],
  ['unknown', asks('authorized', 'FR'), 'citizenships: [GB]'],
  ['unmet', asks('authorized', 'FR'), 'workAuthorization: [DE]', { says: 'in Germany' }],
  // other countries
  [
    'met',
    asks('authorized', 'GB'),
    'workAuthorization: [{ country: GB, status: Graduate visa, until: 2026-09 }]',
  ],
  [
    'partial',
    asks('authorized', 'GB'),
    'workAuthorization: [{ country: GB, status: Skilled Worker }]',
  ],
  ['met', asks('authorized', 'CA'), 'workAuthorization: [{ country: CA, status: PGWP }]'],
  // after 12 months a change of employer is only notified (Directive (EU) 2021/1883, Article 15)
  [
    'unknown',
    asks('authorized', 'DE'),
    'workAuthorization: [{ country: DE, status: Blue Card }]',
    { says: '12 months' },
  ],
  ['met', asks('authorized', 'IE'), 'workAuthorization: [{ country: IE, status: Stamp 4 }]'],
  ['met', asks('authorized', 'AU'), 'workAuthorization: [{ country: AU, status: "485" }]'],
  [
    'partial',
    asks('authorized', 'SG'),
    'workAuthorization: [{ country: SG, status: Employment Pass }]',
  ],
  ['met', asks('authorized', 'IN'), 'workAuthorization: [{ country: IN, status: OCI }]'],
  ['partial', asks('authorized', 'JP'), 'workAuthorization: [{ country: JP, status: HSP }]'],
  ['partial', asks('authorized', 'CN'), 'workAuthorization: [{ country: CN, status: Z visa }]'],
  // which country
  ['met', asks('authorized', null), 'workAuthorization: [US]', { countries: ['US'] }],
  ['unknown', asks('authorized', null), 'workAuthorization: [US]', { says: '--country' }],
  [
    'unknown',
    asks('authorized', null),
    'workAuthorization: [US]',
    { countries: ['US', 'CA'], says: 'the United States or Canada' },
  ],
  ['met', asks('authorized', null), 'workAuthorization: [US, CA]', { countries: ['US', 'CA'] }],
  ['unmet', asks('authorized', null), 'workAuthorization: [IN]', { countries: ['US', 'CA'] }],
  ['met', asks('authorized', 'US CA'), 'workAuthorization: [CA]'],
  ['met', asks('authorized', 'EU'), 'workAuthorization: [DE]', { countries: ['DE'] }],
  // time
  [
    'partial',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-07-31 }]',
    { ...internship, says: 'ends 2025-07-31; the job runs to 2025-08-29: 4 weeks missing' },
  ],
  [
    'met',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-09 }]',
    internship,
  ],
  [
    'unmet',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: OPT, until: 2025-03 }]',
    { ...internship, says: 'before the job starts' },
  ],
  [
    'unknown',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025 }]',
    { ...internship, says: 'On which day' },
  ],
  [
    'unknown',
    asks('authorized', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-08 }]',
    internship,
  ],
  // for good
  ['unmet', asks('authorized', 'US', { unrestricted: true }), opt, permanent],
  [
    'met',
    asks('authorized', 'US', { unrestricted: true }),
    'workAuthorization: [{ country: US, status: green card }]',
    permanent,
  ],
  [
    'unknown',
    asks('authorized', 'US', { unrestricted: true }),
    'workAuthorization: [US]',
    permanent,
  ],
  // no sponsorship
  ['met', asks('noSponsorship', 'US', { future: true }), 'citizenships: [US]', permanent],
  [
    'met',
    asks('noSponsorship', 'US', { future: true }),
    'workAuthorization: [{ country: US, status: H-4, basis: EAD }]',
    permanent,
  ],
  ['unmet', asks('noSponsorship', 'US', { future: true }), opt, { ...permanent, says: 'later' }],
  [
    'partial',
    asks('noSponsorship', 'US', { future: true }),
    cpt,
    { ...internship, says: 'you will need it later' },
  ],
  [
    'met',
    asks('noSponsorship', 'US', { future: false }),
    cpt,
    { ...internship, says: 'need no sponsorship' },
  ],
  [
    'partial',
    asks('noSponsorship', 'US', { future: false }),
    opt,
    { ...permanent, says: 'will need it later' },
  ],
  [
    'unmet',
    asks('noSponsorship', 'US', { future: false }),
    'workAuthorization: [{ country: US, status: H-1B }]',
    permanent,
  ],
  [
    'unmet',
    asks('noSponsorship', 'US', { future: false, statuses: ['CPT', 'OPT'] }),
    cpt,
    { ...internship, says: 'does not accept CPT' },
  ],
  [
    'unmet',
    asks('noSponsorship', 'US', { future: false, statuses: ['F-1', 'EAD'] }),
    opt,
    internship,
  ],
  [
    'met',
    asks('noSponsorship', 'US', { future: false, statuses: ['F-1', 'EAD'] }),
    'workAuthorization: [{ country: US, status: EAD }]',
    permanent,
  ],
  ['partial', asks('noSponsorship', 'US', { future: true, statuses: ['H-1B'] }), cpt, internship],
  [
    'unknown',
    asks('noSponsorship', 'US', { future: true }),
    'workAuthorization: [US]',
    { ...permanent, says: 'later?' },
  ],
  [
    'met',
    asks('noSponsorship', 'US', { future: true }),
    'workAuthorization: [{ country: US, sponsorship: none }]',
    permanent,
  ],
  [
    'unmet',
    asks('noSponsorship', 'US', { future: true }),
    'workAuthorization: [{ country: US, sponsorship: later }]',
    permanent,
  ],
  [
    'unmet',
    asks('noSponsorship', 'US', { future: true }),
    'workAuthorization: [IN]',
    { says: 'offers none' },
  ],
  [
    'unknown',
    asks('noSponsorship', null, { future: true }),
    'languages: [Go]',
    { countries: ['US'], says: 'sponsorship' },
  ],
  [
    'unknown',
    asks('noSponsorship', 'US', { future: false }),
    'workAuthorization: [{ country: US, status: F-1 }]',
    internship,
  ],
  ['met', asks('noSponsorship', 'CH', { future: true }), 'citizenships: [DE]', permanent],
  // who
  ['met', asks('citizen', 'US'), 'citizenships: [US, IN]'],
  [
    'unmet',
    asks('citizen', 'US'),
    'workAuthorization: [{ country: US, status: green card }]',
    { says: 'green card' },
  ],
  ['unmet', asks('citizen', 'US'), 'citizenships: [IN]'],
  [
    'unknown',
    asks('citizen', 'US'),
    'workAuthorization: [US]',
    { says: 'Are you a citizen of the United States?' },
  ],
  ['unmet', asks('citizen', 'US'), cpt],
  ['met', asks('citizen', 'EU'), 'citizenships: [ES]'],
  ['unmet', asks('citizen', 'DE'), 'citizenships: [ES]'],
  [
    'met',
    asks('permanentResident', 'US'),
    'workAuthorization: [{ country: US, status: permanent resident }]',
  ],
  [
    'unmet',
    asks('permanentResident', 'US'),
    'workAuthorization: [{ country: US, status: asylee }]',
  ],
  ['met', asks('permanentResident', 'AU'), 'workAuthorization: [{ country: AU, status: PR }]'],
  ['met', asks('usPerson', 'US'), 'workAuthorization: [{ country: US, status: asylee }]'],
  ['met', asks('usPerson', 'US'), 'workAuthorization: [{ country: US, status: green card }]'],
  ['unmet', asks('usPerson', 'US'), opt],
  ['unknown', asks('usPerson', 'US'), 'languages: [Go]', { says: 'US person' }],
  ['unmet', asks('usPerson', 'US'), 'workAuthorization: [CA]'],
  // clearances
  [
    'met',
    asks('clearance', 'US', { level: 'Secret' }),
    'clearance: { country: US, level: top secret, status: active }',
  ],
  [
    'unmet',
    asks('clearance', 'US', { level: 'TS/SCI' }),
    'clearance: { country: US, level: secret, status: active }',
    { says: 'secret clearance' },
  ],
  [
    'partial',
    asks('clearance', 'US', { level: 'Secret' }),
    'clearance: { country: US, level: secret, status: expired }',
  ],
  [
    'unmet',
    asks('clearance', 'US', { level: 'TS/SCI with polygraph' }),
    'clearance: { country: US, level: TS/SCI, status: active }',
  ],
  [
    'met',
    asks('clearance', 'US', { level: 'Secret', obtainable: true }),
    'citizenships: [US]',
    { says: 'put forward' },
  ],
  [
    'unknown',
    asks('clearance', 'US', { level: 'Secret' }),
    'citizenships: [US]',
    { says: 'Do you hold an active Secret clearance?' },
  ],
  [
    'unmet',
    asks('clearance', 'US', { level: 'Secret', obtainable: true }),
    'workAuthorization: [{ country: US, status: green card }]',
    { says: 'for citizens' },
  ],
  ['unmet', asks('clearance', 'US', { level: 'Secret', obtainable: true }), cpt],
  [
    'met',
    asks('clearance', 'US', { level: 'Public Trust', obtainable: true }),
    'workAuthorization: [{ country: US, status: green card }]',
  ],
  [
    'unknown',
    asks('clearance', 'US', { level: 'Secret', obtainable: true }),
    'languages: [Go]',
    { says: 'Are you a citizen' },
  ],
  [
    'met',
    asks('clearance', 'GB', { level: 'SC' }),
    'clearance: { country: GB, level: DV, status: active }',
  ],
  [
    'unknown',
    asks('clearance', 'GB', { level: 'SC' }),
    'clearance: { country: US, level: secret }',
  ],
  // whose employer is not in E-Verify
  [
    'unmet',
    asks('notInEVerify', 'US'),
    'workAuthorization: [{ country: US, status: F-1, basis: STEM OPT }]',
    { says: 'E-Verify' },
  ],
  ['met', asks('notInEVerify', 'US'), opt],
  ['unknown', asks('notInEVerify', 'US'), 'languages: [Go]'],
  // the rest
  ['met', asks('exportControl', 'US'), 'workAuthorization: [{ country: US, status: refugee }]'],
  ['partial', asks('exportControl', null), cpt, { says: 'licence' }],
  ['unknown', asks('exportControl', null), 'workAuthorization: [US]'],
  ['unknown', asks('backgroundCheck', null), 'languages: [Go]', { says: 'background check' }],
  ['met', asks('backgroundCheck', null), 'competencies: { background check: agreed }'],
  ['met', asks('drivingLicence', null), "certifications: [Driver's license]"],
  ['met', asks('drivingLicence', null), 'certifications: [Führerschein Klasse B]'],
  ['unknown', asks('drivingLicence', null), 'certifications: [AWS Certified Developer]'],
  ['unknown', asks('other', null), 'languages: [Go]'],
]
