import type { Corpus } from '../kind.ts'
import type { ExperienceRequirement } from './requirement.ts'
import { yearsDemand } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<ExperienceRequirement>['judges'] = [
  [
    'met',
    yearsDemand(2),
    'experience: [{ title: Developer, organization: Acme, start: 2022-01, end: 2024-03 }]',
    { says: '2 years 3 months' },
  ],
  [
    'met',
    yearsDemand(2),
    'experience: [{ title: Developer, start: 2022-01, end: 2023-12 }]',
    { says: '2 years' },
  ],
  [
    'met',
    yearsDemand(1),
    'experience: [{ title: Developer, start: 2023-06 }]',
    { says: '1 year 8 months' },
  ],
  [
    'partial',
    yearsDemand(3),
    'experience: [{ title: Developer, start: 2023-01, end: 2024-06 }]',
    { says: '1 year 6 months' },
  ],
  [
    'partial',
    yearsDemand(2),
    'experience: [{ title: Developer, start: 2023-01, end: 2023-12 }, { title: Tester, start: 2023-06, end: 2024-06 }]',
    { says: '1 year 6 months' },
  ],
  [
    'met',
    yearsDemand(1),
    'experience: [{ title: Intern, start: 2023-06, end: 2023-09, type: internship }, { title: Developer, start: 2024-01, end: 2024-12 }]',
    { says: '4 months in internships' },
  ],
  [
    'met',
    yearsDemand(1),
    'experience: [{ title: Assistant, start: 2023-01, end: 2024-01, type: part-time }]',
    { says: 'part-time' },
  ],
  [
    'partial',
    yearsDemand(1, 'full-time work'),
    'experience: [{ title: Analyst, start: 2024-07, end: 2024-12, type: full-time }, { title: Intern, start: 2023-01, end: 2023-12, type: internship }]',
    { says: '6 months' },
  ],
  [
    'unmet',
    yearsDemand(1, 'full-time work'),
    'experience: [{ title: Intern, start: 2023-01, end: 2024-06, type: internship }]',
  ],
  [
    'met',
    yearsDemand(3, null, 5),
    'experience: [{ title: Developer, start: 2015-01, end: 2024-12 }]',
    { says: 'more than the 5 years' },
  ],
  [
    'met',
    yearsDemand(2, 'data engineering'),
    'experience: [{ title: Data Engineer, start: 2022-01, end: 2024-06 }]',
  ],
  [
    'met',
    yearsDemand(2, 'analytics engineering, data engineering or a similar role'),
    'experience: [{ title: Senior Data Engineer, start: 2022-01, end: 2024-06 }]',
  ],
  [
    'met',
    yearsDemand(2, 'software development'),
    'experience: [{ title: Software Engineer, start: 2022-01, end: 2024-06 }]',
  ],
  [
    'met',
    yearsDemand(2, 'back-end'),
    'experience: [{ title: Developer, start: 2022-01, end: 2024-06, summary: "Built the backend of a shop" }]',
  ],
  [
    'partial',
    yearsDemand(2, 'data engineering'),
    'experience: [{ title: Marketing Manager, start: 2020-01, end: 2024-06 }]',
    { says: 'All your work together: 4 years 6 months' },
  ],
  [
    'partial',
    yearsDemand(4, 'data engineering'),
    'experience: [{ title: Data Engineer, start: 2023-01, end: 2024-12 }, { title: Barista, start: 2020-01, end: 2020-12 }]',
    { says: '2 years' },
  ],
  ['unmet', yearsDemand(2), 'experience: []'],
  ['unknown', yearsDemand(2), 'languages: [Go]', { says: 'Which jobs have you had' }],
  [
    'unknown',
    yearsDemand(2),
    'experience: [{ title: Developer, start: 2022, end: 2024 }]',
    { says: 'In which months' },
  ],
  [
    'unknown',
    yearsDemand(2),
    'experience: [{ title: Developer, organization: Acme }]',
    { says: 'no dates' },
  ],
  [
    'met',
    yearsDemand(2, 'data engineering'),
    'knowledge: [{ data engineering: { years: 3 } }]',
    { says: '3 years' },
  ],
  [
    'met',
    yearsDemand(null, 'data engineer'),
    'experience: [{ title: Data Engineer, organization: Acme, start: 2024-01, end: 2024-03 }]',
    { says: 'Acme' },
  ],
  [
    'unmet',
    yearsDemand(null, 'data engineer'),
    'experience: [{ title: Barista, start: 2024-01, end: 2024-03 }]',
  ],
  [
    'met',
    yearsDemand(null, 'internship'),
    'experience: [{ title: Software Intern, start: 2024-06, end: 2024-08 }]',
  ],
  [
    'unmet',
    yearsDemand(null, 'internship'),
    'experience: [{ title: Developer, start: 2024-06, end: 2024-08, type: full-time }]',
  ],
  [
    'met',
    yearsDemand(null, 'research'),
    'experience: [{ title: Research Assistant, start: 2024-06, end: 2024-08 }]',
  ],
  [
    'met',
    yearsDemand(null, 'research'),
    'publications: [{ title: Faster sorting, venue: ALENEX, year: 2024 }]',
    { says: 'publications' },
  ],
  [
    'unknown',
    yearsDemand(null, 'insurance industry'),
    'experience: [{ title: Developer, organization: Acme, start: 2024-06, end: 2024-08 }]',
    { says: 'insurance industry' },
  ],
  [
    'met',
    yearsDemand(null, 'fintech'),
    'experience: [{ title: Developer, organization: Acme Bank, start: 2024-06, end: 2024-08 }]',
  ],
  [
    'met',
    yearsDemand(0, null, 2),
    'experience: [{ title: Developer, start: 2024-06, end: 2024-08 }]',
  ],
  ['unknown', yearsDemand(0, null, 2), 'name: Ada'],
]
