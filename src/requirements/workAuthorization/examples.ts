import { defineCorpus } from '../kind.ts'
import { limitsRead } from './examples-of-limits.ts'
import { noRights, rightsInPlainWords } from './examples-of-plain-words.ts'
import { ignored } from './ignored.ts'
import { judges } from './judged.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

export default defineCorpus<WorkAuthorizationRequirement>({
  reads: [
    ...limitsRead,
    ...rightsInPlainWords,
    [
      { type: 'backgroundCheck' },
      [
        'Background and drug test',
        'Must pass a background verification',
        '# About us: A pre-employment screening is required',
        '# About us: You undergo identity and reference checks',
        '# About us: Offers are conditional on passing screening criteria',
        '# About us: A review of your criminal history is required',
        '# About us: Fingerprinting is required',
        '# About us: You will be fingerprinted',
        '# About us: A certificate of good conduct is required',
        '# About us: A police certificate is required',
        '# About us: A Working with Children Check is needed',
        '# About us: Enhanced DBS required',
        '# About us: A clean criminal record is required',
        'No criminal convictions',
        'Must not have been convicted of fraud',
        'Free of felony convictions',
        'A polygraph interview',
        'Pass a polygraph',
        'A suitability determination',
        'Able to get a PIV card',
      ],
    ],
    [
      { type: 'clearance', obtainable: true },
      ['# About us: You must be eligible for access to classified information'],
    ],
    [{ type: 'clearance', level: 'TS/SCI', obtainable: true }, ['SCI eligible']],
    [{ type: 'drivingLicence' }, ['Able to drive a van', 'Full UK licence and a car']],
    [
      { type: 'noSponsorship' },
      [
        '# About us: Visa-independent people only',
        '# About us: E-3 transfers are not considered',
        '# About us: Applicants needing any visa cannot be progressed',
        '# About us: We are not set up to issue work permits',
      ],
    ],
    [
      { type: 'sponsorshipOffered' },
      [
        '# About us: Sponsorship: available',
        '# About us: We are a registered visa sponsor',
        "# About us: Permit: we'll sort it with you",
        '# About us: Happy to take over your H-1B',
        '# About us: We help you secure a work permit',
        '# About us: We consider TN transfers',
        '# About us: Sponsorship provided',
      ],
    ],
    [
      { type: 'authorized', statuses: ['OPT'] },
      ['# About us: OPT students are encouraged to apply', '# About us: OPT-friendly'],
    ],
    [
      { type: 'noSponsorship', countries: ['US'] },
      ['Must be authorized to work in the US without restriction'],
    ],
    [
      { type: 'sponsorshipOffered' },
      ['# About us: Full-time, visa possible', '# Benefits: Free lunch, visa sponsorship'],
    ],
    [
      { type: 'authorized', countries: ['US'] },
      ['A valid visa to work in the US (no visa sponsorship)'],
    ],
    [{ type: 'authorized', countries: ['EU'] }, ['EU work eligibility']],
    [{ type: 'citizen', countries: ['US'] }, ['Only USC', 'USC only']],
    [{ type: 'permanentResident', countries: ['US'] }, ['USC/GC only']],
    [{ type: 'citizen', countries: ['TH'] }, ['Thai nationality only']],
    [
      { type: 'citizen', countries: ['US'] },
      ['# About us: U.S. citizenship (required)', 'Sense of ownership«US citizenship is required»'],
    ],
    [{ type: 'citizen', countries: [] }, ['# About us: Citizenship is required for this post']],
    [
      { type: 'sponsorshipOffered' },
      [
        '# Benefits: Relocation and visa support',
        '# About us: Visa support provided',
        '# About us: We help you with your visa',
      ],
    ],
    [
      { type: 'backgroundCheck' },
      [
        '# About us: We conduct background checks on all who join',
        '# About us: A background check may be required',
        '# About us: A criminal check is part of our hiring process',
      ],
    ],
    [{ type: 'noSponsorship' }, ['# About us: Sponsorship: not at this time']],
    [
      { type: 'authorized', countries: ['US'] },
      [
        'You are authorized to work in the United States',
        'Authorization to work in the U.S.',
        'Must hold US work authorization',
        '# About the role: Candidates are legally permitted to work in the USA today.',
        '# Notes: Applicants have to be eligible for employment in the United States.',
        'Must be able to legally work in the U.S. from the first day',
        'Only people who could already legally work in the US, please',
        'US work authorization is required',
        'A valid work permit for the United States',
        '«Our recruiters work with engineers who have permission to work in the United States»',
        'Employment authorization for the United States',
      ],
    ],
    [
      { type: 'authorized', countries: ['GB'] },
      [
        'Right to work in the UK',
        'The legal right to live and work in the United Kingdom',
        'Eligible to work in Great Britain',
        'Candidates need permission to work in London',
      ],
    ],
    [
      { type: 'authorized', countries: ['DE'] },
      ['Entitled to live and work in Germany', 'A valid German work permit'],
    ],
    [
      { type: 'authorized', countries: ['CA'] },
      ['Legally entitled to work in Canada', 'Eligible to work in Toronto, ON'],
    ],
    [
      { type: 'authorized', countries: ['EU'] },
      [
        'EU work permit',
        'You hold an EU work permit',
        'EU citizenship or a valid visa',
        'Allowed to work within the European Union',
      ],
    ],
    [
      { type: 'authorized', countries: ['SE', 'EU'] },
      ['You may work in Stockholm: eligible to work in Sweden or the EU'],
    ],
    [
      { type: 'authorized', countries: ['AU'] },
      ['Full working rights in Australia', 'Australian work rights are essential'],
    ],
    [{ type: 'authorized', countries: ['US', 'CA'] }, ['Authorized to work in the US or Canada']],
    [
      { type: 'authorized', countries: [] },
      [
        'Work authorization in the country of employment is needed and must be kept throughout',
        'Must have work authorization for the office that you apply to',
        'You have the right to work where the office is',
        'Legally able to work from the first day',
        'Current work permit',
        '# Legal: A work permit for the advertised location is mandatory.',
      ],
    ],
    [
      { type: 'authorized', unrestricted: true },
      [
        'Permanent work authorization',
        'An indefinite right to work in the US',
        'Unrestricted authorization to work in Canada',
      ],
    ],
    [{ type: 'authorized', statuses: ['CPT'] }, ['CPT is welcome', 'We accept CPT']],
    [
      { type: 'authorized', statuses: ['CPT', 'OPT'] },
      ['CPT/OPT accepted', 'Authorized to work in the US (CPT and OPT count)'],
    ],
    [
      { type: 'authorized', statuses: ['H-1B'] },
      ['Open to H-1B candidates', 'Open to candidates on H-1B'],
    ],
    [
      { type: 'sponsorshipOffered' },
      ['# About us: We support H-1B transfers', 'We can process H-1B extensions'],
    ],
    [
      { type: 'authorized', countries: ['US'], importance: 'required' },
      ['# Nice to have: Applicants are authorized to work in the United States.'],
    ],
    [
      { type: 'noSponsorship', future: true },
      [
        'Authorized to work in the US without sponsorship now or in the future',
        'Must not require visa sponsorship, now or later',
        '# Legal: Applicants who now or in the future need our sponsorship cannot be considered.',
      ],
    ],
    [
      { type: 'noSponsorship', future: false },
      [
        'We are unable to sponsor visas',
        'We cannot sponsor or take over sponsorship of a work visa',
        'No sponsorship for this role',
        'Visa sponsorship is not available',
        'Visa sponsorship: not offered',
        'Sponsorship is unavailable here',
        'Visa: no',
        'Sorry, no visas.',
        'Eligible to work in Ireland without visa support',
        'Not able to help with a visa transfer',
        'We do not provide work visas',
        '# Benefits: This job does not qualify for company-sponsored immigration.',
        'Holders of temporary visas will not be considered',
        '# Nice to have: The firm will not sponsor applicants.',
      ],
    ],
    [
      { type: 'noSponsorship', importance: 'required' },
      ['# Preferred qualifications: We do not sponsor visas.'],
    ],
    [
      { type: 'noSponsorship', countries: ['CA'] },
      ['You can work in Canada without a visa requirement'],
    ],
    [
      { type: 'noSponsorship', statuses: ['CPT', 'OPT'] },
      [
        'No CPT or OPT',
        'This job is not open to CPT/OPT',
        'No sponsorship of any sort, including CPT and OPT',
      ],
    ],
    [
      { type: 'noSponsorship', statuses: ['F-1', 'EAD'] },
      ['The company does not hire F-1 students on EAD'],
    ],
    [
      { type: 'noSponsorship', statuses: ['STEM OPT'] },
      ['The firm does not take part in the STEM OPT extension'],
    ],
    [
      { type: 'noSponsorship', statuses: ['H-1B', 'TN'] },
      ['We cannot sponsor H-1B or TN petitions'],
    ],
    [
      { type: 'notInEVerify', countries: ['US'] },
      [
        'We do not participate in E-Verify',
        'The company is not enrolled in E-Verify.',
        'We are not an E-Verify employer',
      ],
    ],
    [
      { type: 'sponsorshipOffered' },
      [
        'Visa sponsorship available',
        'Sponsorship is offered for this role',
        'We are happy to sponsor visas',
        'We will sponsor an H-1B for the right person',
        'Our office can provide visa sponsorship',
        '# Benefits: We offer visa sponsorship and a moving allowance.',
        'Visa will sponsor',
        'This opening is eligible for visa sponsorship',
      ],
    ],
    [
      { type: 'citizen', countries: ['US'] },
      [
        'Must be a US citizen',
        'U.S. citizenship is required',
        'US citizens only',
        'Open only to citizens of the United States',
        'Applicants should hold United States citizenship',
        'Citizenship: US',
        'US citizen',
        '# About us: Because of our contracts this role requires U.S. citizenship.',
      ],
    ],
    [{ type: 'citizen', countries: ['EU'] }, ['Applicants must be EU citizens']],
    [
      { type: 'citizen', countries: ['EU', 'IS', 'LI', 'NO'] },
      ['EU/EEA citizens only', 'Must be a citizen of the EEA'],
    ],
    [{ type: 'citizen', countries: ['JP'] }, ['Japanese nationals only']],
    [{ type: 'citizen', importance: 'preferred' }, ['US citizenship preferred']],
    [
      { type: 'permanentResident', countries: ['US'] },
      ['US citizen or green card holder', 'Must be a U.S. citizen or lawful permanent resident'],
    ],
    [
      { type: 'permanentResident', countries: ['US'] },
      ['# About the role: Citizenship: US citizen or permanent resident'],
    ],
    [
      { type: 'permanentResident', countries: ['AU'] },
      [
        'Australian citizen or permanent resident',
        'Australian citizen or PR (for the baseline clearance)',
      ],
    ],
    [
      { type: 'usPerson', countries: ['US'] },
      [
        'U.S. persons only',
        'Must be a US Person as the ITAR defines it',
        'US citizen, national, lawful permanent resident, refugee or asylee',
        'Must be a U.S. citizen, a green card holder, or someone granted asylum',
        'Must be a (i) U.S. citizen, (ii) lawful permanent resident (green card holder), or (iii) refugee',
      ],
    ],
    [
      { type: 'clearance', level: 'Secret', obtainable: true },
      [
        'Must be able to obtain a Secret clearance',
        'Eligible for a Secret clearance',
        'Holds or can get a Secret clearance: have, or be able to obtain, a Secret clearance',
      ],
    ],
    [
      { type: 'clearance', level: 'Secret', obtainable: false },
      [
        'Active Secret clearance',
        'Current DoD Secret clearance required',
        'Security clearance: active Secret',
      ],
    ],
    [
      { type: 'clearance', level: 'TS/SCI with polygraph', obtainable: false, countries: ['US'] },
      ['Active TS/SCI with polygraph', 'A current Top Secret/SCI clearance with CI poly'],
    ],
    [
      { type: 'clearance', level: 'TS/SCI' },
      ['TS/SCI', '# What you will do: TS/SCI clearance needed from day one.'],
    ],
    [
      { type: 'clearance', level: 'Top Secret', obtainable: false },
      ['Active TS clearance, with the ability to move up later'],
    ],
    [
      { type: 'clearance', level: 'Public Trust', obtainable: true },
      ['Able to pass the checks for a Public Trust position'],
    ],
    [
      { type: 'clearance', level: 'Secret', countries: ['CA'] },
      ['Canadian Secret clearance', 'Secret clearance from the Government of Canada'],
    ],
    [{ type: 'clearance', level: 'Secret', countries: [] }, ['Active Secret security clearance']],
    [
      { type: 'clearance', level: 'Reliability Status', countries: ['CA'] },
      ['Reliability Status is required', 'Must hold Reliability Status'],
    ],
    [
      { type: 'clearance', level: 'NATO Secret', countries: [], obtainable: true },
      ['Able to obtain NATO Secret clearance'],
    ],
    [{ type: 'clearance', level: 'SC', countries: ['GB'] }, ['SC clearance', 'SC cleared']],
    [{ type: 'clearance', level: 'DV' }, ['Must hold DV clearance']],
    [
      { type: 'clearance', level: 'Baseline', countries: ['AU'], obtainable: true },
      ['Ability to obtain a Baseline clearance'],
    ],
    [{ type: 'clearance', level: 'Q', countries: ['US'] }, ['DOE Q clearance']],
    [
      { type: 'clearance', level: null, obtainable: true },
      ['Ability to obtain and keep a security clearance', 'Eligible for a government clearance'],
    ],
    [
      { type: 'clearance', importance: 'preferred' },
      ['Active Secret clearance preferred', '# Preferred qualifications: Secret clearance'],
    ],
    [
      { type: 'exportControl' },
      [
        'The position requires access to export-controlled data',
        'Your work is subject to ITAR',
        'Employment is subject to U.S. export control rules',
      ],
    ],
    [
      { type: 'backgroundCheck' },
      [
        'Must pass a background check',
        '# Legal: Every offer is contingent upon a criminal background screening.',
        'Willing to undergo a background investigation',
        'An enhanced DBS check is required',
        'Offers depend on passing a criminal history and other background checks',
      ],
    ],
    [
      { type: 'drivingLicence' },
      ["Valid driver's license", 'A full UK driving licence', 'Driving licence category B'],
    ],
  ],
  ignores: [...ignored, ...noRights],
  judges,
  misses: ['Hiring inside the 27 member states only'],
})
