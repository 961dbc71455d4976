import type { Scenario } from './scenario.ts'

/*
 * Students and graduates: degrees that are finished when somebody can begin, demands on one group, other openings, contracts of some months.
 */
const ASOF = { asOf: '2026-01-15' } as const
const senior = (from: string): string =>
  `education: [{ degree: bachelor, field: Computer Science, start: 2022-08, graduation: 2026-05 }]\navailability: { start: ${from} }`
const DOCTORAL =
  'education: [{ degree: doctorate, field: Computer Science, start: 2022-08, graduation: 2028-05 }]\navailability: { start: 2026-05-18, end: 2026-08-28 }'
const GO = 'languages: [Go]'

const rows: readonly Scenario[] = [
  // "full time" of work for students tells its hours
  ...(
    [
      ['Industrial Placement Year', true],
      ['Traineeship for undergraduates', true],
      ['Work Experience Programme', true],
      ['Vacation work for second-years', true],
      ['Software Developer for your year in industry', true],
      ['Placement Manager', false],
      ['Student Support Officer', false],
      ['Software Developer', false],
    ] as const
  ).map(([title, isForStudents]): Scenario => [
    'Experience with Go',
    `${GO}\nreturningToDegree: true`,
    isForStudents ? 'skill met → apply' : 'skill met, availability unmet → skip',
    { ...ASOF, title, type: 'full-time' },
  ]),
  // a degree that is finished when one can begin
  ["Bachelor's degree in Computer Science", senior('2026-06'), 'education met → apply', ASOF],
  ["Bachelor's degree in Computer Science", senior('2026-02'), 'education partial → apply', ASOF],
  [
    "Bachelor's degree in Computer Science",
    senior('2026-06'),
    'education unmet → skip',
    { ...ASOF, start: '2026-03' },
  ],
  ["Currently pursuing a Bachelor's degree", senior('2026-06'), 'education met → apply', ASOF],
  ['New graduates in Computer Science', senior('2026-06'), 'graduation met → apply', ASOF],
  ['Recent graduates only', senior('2026-06'), 'graduation met → apply', ASOF],
  ['Recent graduates only', senior('2026-02'), 'graduation partial → clarify', ASOF],
  // who can begin before the degree ends, and whoever has more than a year to go
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, start: 2023-08, graduation: 2027-05 }]\navailability: { start: 2026-05-18 }',
    'education unmet → skip',
    ASOF,
  ],
  // what is asked of one group is no demand on another
  [
    "Enrolled in a Bachelor's, Master's or PhD program|Students pursuing a Bachelor's or Master's degree must graduate by July 2027",
    DOCTORAL,
    'education met → apply',
    ASOF,
  ],
  [
    "Students pursuing a Bachelor's degree must be able to lift 20 kg",
    DOCTORAL,
    'education partial, other unknown → clarify',
    ASOF,
  ],
  // who is sent to other openings is not asked for here
  [
    'Recent graduates should apply for our full-time roles|Experience with Go',
    GO,
    'skill met → apply',
  ],
  [
    'If you have more than 4 years of experience, please apply to our experienced openings|Experience with Go',
    GO,
    'skill met → apply',
  ],
  [
    'Students in their first year may look at our other internship postings|Experience with Go',
    GO,
    'skill met → apply',
  ],
  [
    'Recent graduates should apply for this role early',
    senior('2026-06'),
    'graduation met → apply',
    ASOF,
  ],
  // so many months from a start on
  [
    '# About the job: Start date: May 2026 (12 month contract)|Experience with Go',
    `${GO}\navailability: { start: 2026-05-18, end: 2026-08-28 }`,
    'availability partial, skill met → skip',
    ASOF,
  ],
  [
    '# About the job: Start date: May 2026 (12 month contract)|Experience with Go',
    `${GO}\navailability: { start: 2026-05 }`,
    'availability met, skill met → apply',
    ASOF,
  ],
  // work beside the studies
  [
    'Able to work part-time (20 hours a week) during the school year',
    'availability: { start: 2026-05-18, end: 2026-08-28, hoursPerWeek: 40 }',
    'availability unmet → skip',
    ASOF,
  ],
  [
    'Able to work part-time (20 hours a week) during the school year',
    'availability: { start: 2026-01, hoursPerWeek: 20 }',
    'availability met → apply',
    ASOF,
  ],
  [
    'Available to work 15 hours per week throughout the academic year',
    'availability: { start: 2026-09, end: 2026-12, hoursPerWeek: 15 }',
    'availability met → apply',
    ASOF,
  ],
  [
    'Able to work 20 hours a week during the school year or full-time in summer|Experience with Go',
    `${GO}\navailability: { start: 2026-05-18, end: 2026-08-28, hoursPerWeek: 40 }`,
    'availability met, skill met → apply',
    ASOF,
  ],
  // enrolled in a term that is named
  [
    'Must be enrolled in a university during the Fall 2026 semester',
    'education: [{ degree: bachelor, field: Physics, start: 2023-08, graduation: 2027-05 }]',
    'education met, graduation met → apply',
    ASOF,
  ],
  [
    'Must be enrolled in a university during the Fall 2026 semester',
    senior('2026-06'),
    'education met, graduation unmet → skip',
    ASOF,
  ],
  [
    'Enrolled in a degree program in Spring 2027',
    'education: [{ degree: bachelor, field: Physics, start: 2023-08, graduation: 2026-12 }]',
    'education met, graduation unmet → skip',
    ASOF,
  ],
  [
    'Enrolled students for our Fall 2026 internship',
    senior('2026-06'),
    'education met → apply',
    ASOF,
  ],
  // a range whose dash was lost, and numbers that count
  [
    'Requires 3 5 years of experience',
    'experience: [{ title: Developer, start: 2022-12, type: full-time }]',
    'experience met → apply',
    ASOF,
  ],
  [
    'Level 3 5 years of experience',
    'experience: [{ title: Developer, start: 2022-12, type: full-time }]',
    'experience partial → stretch',
    ASOF,
  ],
  [
    'Requires 0 2 years of experience',
    'experience: [{ title: Developer, start: 2025-03, type: full-time }]',
    'experience met → apply',
    ASOF,
  ],
]

export default rows
