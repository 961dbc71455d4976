import type { CertificationRequirement } from './requirement.ts'

export const holds = (
  names: readonly string[],
  more: Partial<Pick<CertificationRequirement, 'any' | 'open' | 'obtainable'>> = {},
) => ({ names, any: false, open: false, obtainable: false, ...more })

const ANY = { any: true }

/** What is the name of a certificate, where it ends, and how many of a list are asked. */
export const namesAndLists: readonly (readonly [
  ReturnType<typeof holds>,
  readonly [string, ...string[]],
])[] = [
  // levels of the baseline: one of those that fill it
  [
    holds(['IAT Level III', 'CASP', 'CISSP'], ANY),
    ['Holds an IAT Level III (CASP, CISSP)', 'IAT Level III certification (CASP, CISSP)'],
  ],
  [
    holds(['IAT Level II', 'Security+', 'CySA+'], { any: true, open: true }),
    [
      'IAT Level II or higher, such as Security+, CySA+',
      'DoD 8140, IAT Level II certification, e.g. Security+, CySA+',
    ],
  ],
  [holds(['IAT Level II', 'IAM Level I'], ANY), ['DoD 8140 (IAT Level II/IAM Level I)']],
  [
    holds(['Security+', 'SSCP'], { any: true, open: true }),
    ['An 8570 baseline certification such as Security+ or SSCP'],
  ],
  [holds(['IAM-2']), ['Certification: IAM-2']],
  [holds(['IAT Level II', 'CCNA']), ['IAT Level II and CCNA']],
  // any of those in brackets
  [holds(['GCP', 'OCI', 'Azure'], ANY), ['Cloud certifications (GCP, OCI, Azure)']],
  [holds(['CCSP', 'CISM']), ['Security certifications (CCSP and CISM)']],
  // what may come later
  [
    holds(['CCSP'], { obtainable: true }),
    [
      'Ability to attain a CCSP',
      'Able to earn the CCSP certification',
      'CCSP certification upon hire',
      'You hold a CCSP, or it is in progress',
      'Must achieve the CCSP certification',
      'CCSP, or you gain it in the first year',
    ],
  ],
  // names with signs in them, and branches
  [holds(['Security+']), ['Security + certification', 'Security+ certification', 'Security +']],
  [holds(['Network+', 'A+']), ['Certifications: Network + and A +']],
  [holds(['CISM', 'C|EH'], ANY), ['CISM or C|EH']],
  [
    holds(['CCNA', 'CISM'], ANY),
    ['CCNA-Security or CISM', 'CCNA Security or CISM', 'CCNA (Cisco) or CISM'],
  ],
  [holds(['CISM', 'GCED'], ANY), ['CISM (or associate) or GCED']],
  [
    holds(['Acme Certified Storage Engineer', 'CCNA'], ANY),
    ['Certifications: Acme Certified Storage Engineer (ACSE) or CCNA'],
  ],
  [holds(['Power BI', 'Azure'], ANY), ['Power BI or Azure certification']],
  [
    holds(['AWS Solutions Architect - Professional']),
    ['An AWS Solutions Architect - Professional certification'],
  ],
  // the open end of a list is no demand of its own
  [
    holds(['CCSP', 'CISM'], { any: true, open: true }),
    [
      'CCSP, CISM or other relevant security certifications',
      'CCSP, CISM or an equivalent cloud certification',
      'CCSP, CISM, or similar AWS certifications',
    ],
  ],
  // where the next sentence is glued to a name
  [holds(['GCIH', 'GWAP'], ANY), ['Certifications: GCIH or GWAPApplicant']],
  [holds(['PCNSA', 'PCNSE'], ANY), ['PCNSA/PCNSEKLM’s people']],
  [
    holds(['Microsoft Certified Database Administrator']),
    ['Microsoft Certified Database AdministratorOrchid is a fair employer'],
  ],
  [
    holds(['Microsoft Certified Azure-Administrator']),
    ['Microsoft Certified Azure-AdministratorOrchid is a fair employer'],
  ],
  [
    holds(['Microsoft Certified: Azure Fundamentals']),
    ['Microsoft Certified: Azure Fundamentals Our Promise to You'],
  ],
  [holds(['NSE 4']), ['Certifications NSE 4+Azure Firewall']],
]

/** Words in capitals that name no certificate. */
export const nearNames: readonly string[] = [
  'Set up network ACLs',
  'Draft CAPs after an audit',
  'Certified pals of our dogs',
  'Map controls to the CISA Zero Trust model',
  'Follow CISA guidance',
  'Follow alerts from CISA',
  'Hardening by NSA and CISA',
  'Security + compliance background',
  'Experience/Certifications: 5+ years with Linux',
  'Certifications: 1 of those below',
  'Certifications: Hold a clean record',
  'Education/Certifications: BS in Physics',
  'Certifications, Technical College or Trade School',
  'A degree or certification in Physics',
]
