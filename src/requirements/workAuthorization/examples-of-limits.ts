import type { Corpus } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

/** Who is taken and who is not, told by a licence, a people, a need of a visa or a list of statuses. */
export const limitsRead: Corpus<WorkAuthorizationRequirement>['reads'] = [
  // liked, whatever is not required
  [
    { type: 'clearance', level: 'SC', importance: 'preferred' },
    ['SC clearance preferred but not a requirement'],
  ],
  // the licence without which nobody can be sponsored
  [
    { type: 'noSponsorship' },
    [
      '# About us: We do not hold a sponsor licence',
      'No sponsor license',
      '# About us: The charity is without a sponsorship licence',
      '# About us: Our sponsor licence does not cover this post',
    ],
  ],
  [{ type: 'sponsorshipOffered' }, ['# About us: We hold a sponsor licence']],
  // who needs a visa
  [
    { type: 'noSponsorship' },
    [
      '# About us: We only look at people who do not need a visa',
      'You must not need a visa',
      '# About us: If you need a visa, we cannot read your application',
      '# About us: We cannot consider anyone who needs a work permit',
      '# About us: No applicants needing a visa, please',
      '# About us: We look for people with no need of a visa',
      '# About us: Those requiring a visa need not apply',
      '# About us: Visas cannot be arranged',
    ],
  ],
  [{ type: 'sponsorshipOffered' }, ['# About us: If you need a visa, we sponsor it']],
  // peoples
  [
    { type: 'citizen', countries: ['SG'] },
    ['Singaporeans only', 'Only Singaporeans may apply', 'Must be Singaporean'],
  ],
  [
    { type: 'permanentResident', countries: ['SG'] },
    ['Singaporeans and PRs only', '# About us: Open to Singaporeans and Singapore PRs'],
  ],
  [{ type: 'citizen', countries: ['DK'] }, ['Danes only']],
  [{ type: 'permanentResident', countries: ['CA'] }, ['Canadians and permanent residents only']],
  // statuses in lists of persons, and before them
  [
    { type: 'permanentResident', countries: ['US'], statuses: ['TN'] },
    ['US citizens, green card holders and TN visa candidates only', 'TN, USC and GC only'],
  ],
  [
    { type: 'authorized', countries: ['US'], statuses: ['H-1B', 'EAD', 'OPT'] },
    ['# About us: H1B, GC EAD and OPT candidates can apply'],
  ],
  [{ type: 'permanentResident', statuses: ['TN', 'H-4 EAD'] }, ['Accepted: USC, GC, TN, H4 EAD']],
  // what nobody has elsewhere names the United States
  [
    { type: 'noSponsorship', countries: ['US'], statuses: ['CPT'] },
    ['# About us: CPT is not accepted'],
  ],
  [
    { type: 'noSponsorship', countries: ['US'], statuses: ['H-1B', 'CPT'] },
    ['# About us: Any visa except H1B and CPT'],
  ],
  [
    { type: 'authorized', countries: ['US'], statuses: ['F-1', 'CPT'] },
    ['# About us: F-1 students on CPT are welcome'],
  ],
  [
    { type: 'noSponsorship', statuses: ['F-1', 'J-1', 'student visa'] },
    [
      '# About us: International students are not eligible',
      '# About us: We are unable to hire people on student visas',
    ],
  ],
  [
    { type: 'authorized', countries: [] },
    ['Applicants applying for Canadian job openings must be authorized to work in Canada'],
  ],
  [
    { type: 'clearance', level: 'Secret', obtainable: false },
    [
      'An active Secret clearance, as some customers require it',
      'You work with various teams and must hold a Secret clearance',
    ],
  ],
  [
    { type: 'authorized', countries: ['US'], unrestricted: true },
    ['Authorized to work in the US on an unrestricted basis'],
  ],
  [
    { type: 'notInEVerify', countries: ['US'] },
    [
      '# About us: E-Verify: no',
      '# About us: We have not joined E-Verify',
      '# About us: We take no part in E-Verify, so STEM OPT is not possible',
    ],
  ],
]
