import { defineCorpus } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'

const holds = (
  names: readonly string[],
  more: Partial<Pick<CertificationRequirement, 'any' | 'open' | 'obtainable'>> = {},
) => ({ names, any: false, open: false, obtainable: false, ...more })

export default defineCorpus<CertificationRequirement>({
  reads: [
    [
      holds(['CISSP']),
      ['CISSP', 'CISSP certification', 'CISSP certified', 'You hold a CISSP certificate'],
    ],
    [holds(['CISSP', 'CISM'], { any: true }), ['CISSP or CISM', 'CISSP/CISM certification']],
    [holds(['CKA', 'CKAD']), ['CKA and CKAD']],
    [holds(['Security+', 'Network+', 'A+']), ['Certifications: Security+, Network+, A+']],
    [
      holds(['CISSP', 'CEH', 'OSCP'], { any: true, open: true }),
      [
        'Certifications such as CISSP, CEH, OSCP',
        'Security certifications (e.g. CISSP, CEH, OSCP)',
        'Certifications like CISSP, CEH, OSCP or equivalent',
        'One or more certifications, for example CISSP, CEH, OSCP or similar',
      ],
    ],
    [
      holds(['AWS Certified Solutions Architect']),
      ['AWS Certified Solutions Architect', 'An AWS Certified Solutions Architect certification'],
    ],
    [holds(['AWS Certified Developer – Associate']), ['AWS Certified Developer – Associate']],
    [
      holds(['Microsoft Certified: Azure Data Engineer']),
      ['Microsoft Certified: Azure Data Engineer'],
    ],
    [holds(['Certified Kubernetes Administrator']), ['Certified Kubernetes Administrator']],
    [holds(['AWS']), ['AWS certification', 'Valid AWS certifications', 'An AWS certificate']],
    [holds(['Power BI']), ['A Power BI certification', 'Certified in Power BI']],
    [holds(['Azure Fundamentals']), ['Certification in Azure Fundamentals']],
    [holds(['cloud platforms']), ['Certifications in cloud platforms']],
    [holds([]), ['Certifications in relevant technologies']],
    [holds(['Looker Studio']), ['Certification in Looker Studio']],
    [
      holds(['Tableau Desktop', 'Looker'], { any: true }),
      ['Certified in Tableau Desktop or Looker'],
    ],
    [holds(['AWS', 'Azure'], { any: true }), ['AWS or Azure certifications']],
    [
      holds(['AWS Certified Developer', 'Microsoft Certified: Azure Developer'], {
        any: true,
        open: true,
      }),
      [
        'Cloud certifications such as AWS Certified Developer or Microsoft Certified: Azure Developer',
      ],
    ],
    [
      holds(['CISM', 'CISA'], { any: true }),
      ['CISM (Certified Information Security Manager) or CISA'],
    ],
    [
      holds([]),
      [
        'A relevant certification',
        'Professional certifications',
        'Industry certification required',
      ],
    ],
    [
      { names: [], importance: 'preferred' },
      [
        'Relevant certifications are a plus',
        'Any certifications preferred',
        'A certification would be a bonus',
      ],
    ],
    [
      { names: ['CISSP'], obtainable: true },
      [
        'CISSP, or willing to obtain it within six months',
        'CISSP certification within 90 days of hire',
      ],
    ],
    [
      { names: ['PMP'], importance: 'preferred' },
      ['PMP certification preferred', 'A PMP certification is an advantage'],
    ],
    [holds(['BLS', 'PALS']), ['BLS and PALS', 'Current BLS and PALS']],
    [holds(['Food hygiene level 3']), ['Food hygiene level 3']],
    [holds(['Forklift licence']), ['Forklift licence', 'A valid Forklift licence']],
    [holds(['Chartered accountant (ACA)']), ['Chartered accountant (ACA)']],
    [holds(['Cat C licence', 'CPC']), ['Cat C licence and CPC']],
    [holds(['CDL Class B']), ['CDL Class B']],
    [holds(['QTS', 'PGCE'], { any: true }), ['QTS or PGCE']],
    [holds(['Gas Safe registered']), ['Gas Safe registered']],
    [holds(['CPA licence']), ['A CPA license', 'CPA licensure']],
    [holds(['Professional Engineer licence']), ['Professional Engineer license']],
  ],
  ignores: [
    'You do not need a CISSP',
    'Lower the CPC of our adverts',
    'Rules of the ACA for small firms',
    'Food hygiene matters to our guests',
    'A gas safe design',
    'Renewal of SSL certificates',
    'TLS certificate management',
    'An A+ player',
    'We are a Certified B Corporation',
    '# About us: ISO 27001 certified',
    'We pay for certifications',
    'Certification and accreditation of systems',
    'A driver’s license',
    'Open source licences',
    'Certified data sets in the warehouse',
    'Birth certificate',
    '# Benefits: Reimbursement of certification exams',
    'Knowledge of aircraft certification',
    'Product certification',
    'ITIL processes',
    'Project work for a CPA firm',
    'A degree in security',
    'Experience with certificate authorities',
    'Great Place to Work Certified',
    'Cisco switches and routers',
    'Certifications: not required',
    'Free training and certification',
  ],
  judges: [
    ['met', holds(['CISSP']), 'certifications: [CISSP]', { says: 'CISSP' }],
    [
      'met',
      holds(['CISSP']),
      'certifications: [Certified Information Systems Security Professional]',
    ],
    ['met', holds(['Security+']), 'certifications: [CompTIA Security+]'],
    ['met', holds(['AWS']), 'certifications: [AWS Certified Developer]'],
    [
      'met',
      holds(['AWS Certified Solutions Architect']),
      'certifications: [AWS Certified Solutions Architect – Associate]',
    ],
    [
      'met',
      holds(['AWS Solutions Architect Associate']),
      'certifications: [AWS Certified Solutions Architect – Professional]',
    ],
    ['met', holds(['Azure']), 'certifications: [AZ-104]'],
    ['met', holds(['Cisco']), 'certifications: [CCNA]'],
    ['met', holds(['Kubernetes']), 'certifications: [CKA]'],
    ['met', holds(['CISSP', 'CISM'], { any: true }), 'certifications: [CISM]'],
    ['met', holds([]), 'certifications: [PMP]'],
    [
      'partial',
      holds(['AWS Certified Solutions Architect – Professional']),
      'certifications: [AWS Certified Solutions Architect – Associate]',
    ],
    ['partial', holds(['CKA', 'CKAD']), 'certifications: [CKA]', { says: 'missing: CKAD' }],
    [
      'partial',
      holds(['CISSP', 'CISM'], { any: true, open: true }),
      'certifications: [CEH]',
      { says: 'takes others' },
    ],
    ['unmet', holds(['CISSP']), 'certifications: [PMP]', { says: 'You hold PMP' }],
    ['unmet', holds(['CISSP']), 'certifications: []', { says: 'no certificates' }],
    ['unmet', holds(['CISSP', 'CISM'], { any: true }), 'certifications: [PMP]'],
    ['unmet', holds([]), 'certifications: []'],
    // under way, or held once
    ...[
      'CISSP (in progress)',
      'CISSP candidate',
      'CISSP, expected 2025-06',
      'Studying for the CISSP',
      'CISSP – exam booked for March 2025',
      'CISSP (2025-09)',
      '{ name: CISSP, status: in progress }',
      '{ name: CISSP, date: 2025-09 }',
    ].map(
      (written) =>
        [
          'partial',
          holds(['CISSP']),
          `certifications: [${written.startsWith('{') ? written : `"${written}"`}]`,
          { says: 'not held yet' },
        ] as const,
    ),
    ...[
      '"CISSP (expired 2023)"',
      '"CISSP, valid until 2024-11"',
      '"CISSP (lapsed)"',
      '{ name: CISSP, until: 2024-11 }',
    ].map(
      (written) =>
        [
          'partial',
          holds(['CISSP']),
          `certifications: [${written}]`,
          { says: 'not held any longer' },
        ] as const,
    ),
    ['met', holds(['CISSP']), 'certifications: ["CISSP (2021), valid until 2027-03"]'],
    ['met', holds(['CISSP']), 'certifications: ["CISSP, expires 05/2026"]'],
    ['met', holds(['CISSP']), 'certifications: [{ name: CISSP, date: 2021-03, until: 2027-03 }]'],
    ['met', holds(['CFA']), 'certifications: [CFA]'],
    ['partial', holds(['CFA']), 'certifications: [CFA Level II]', { says: 'not held yet' }],

    [
      'met',
      holds(['PMP'], { obtainable: true }),
      'certifications: [PMP (in progress)]',
      { says: 'Under way' },
    ],
    ['met', holds(['PMP', 'CISM'], { any: true }), 'certifications: [CISM, PMP (in progress)]'],
    ['partial', holds(['PMP', 'CISM']), 'certifications: [CISM, PMP (in progress)]'],
    ['partial', holds([]), 'certifications: [PMP (in progress)]', { says: 'not held yet' }],
    // rungs of one maker
    ['met', holds(['CCNA']), 'certifications: [CCNP]'],
    ['met', holds(['CCNA']), 'certifications: [Cisco CCNP Enterprise]'],
    ['met', holds(['RHCSA']), 'certifications: [RHCE]'],
    ['partial', holds(['CCNP']), 'certifications: [CCNA]'],
    ['unmet', holds(['CCNA']), 'certifications: [RHCE]'],
    ['unknown', holds(['CISSP']), 'name: Ada', { says: 'Do you hold CISSP' }],
    [
      'unknown',
      holds(['CISSP'], { obtainable: true }),
      'certifications: [PMP]',
      { says: 'in the time' },
    ],
    ['unknown', holds([]), 'name: Ada', { says: 'relevant certificate' }],
  ],
})
