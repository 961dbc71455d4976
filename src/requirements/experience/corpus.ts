import { defineCorpus } from '../kind.ts'
import type { ExperienceRequirement } from './index.ts'

const years = (
  minYears: number | null,
  area: string | null = null,
  maxYears: number | null = null,
) => ({ minYears, maxYears, area })

export default defineCorpus<ExperienceRequirement>({
  reads: [
    [
      years(5, 'backend'),
      [
        '5+ years of backend experience',
        '5 years backend experience',
        'At least five (5) years of hands-on backend experience',
        '5 or more yrs of backend experience',
        '5 years of backend expirience',
      ],
    ],
    [
      years(3, null, 5),
      [
        '3–5 years of experience',
        '3 to 5 years of relevant work experience',
        '3-5 yrs professional experience',
        'Experience: «3-5 years»',
        'Years of experience: 3-5',
      ],
    ],
    [
      years(3, null),
      [
        '3 to 5+ years of experience',
        'Minimum 3 years of experience',
        '3 years or more of related experience',
        'Minimum experience required: «3 years»',
        '3 plus years of total experience',
        '3+ YOE',
        'Work experience: «3+ yrs+»',
      ],
    ],
    [years(1.5, null), ['18 months of work experience']],
    [
      years(2, 'software development'),
      [
        'At least two (2) years of professional software development experience',
        '2 years of software development experience in Java or C#',
        'Minimum of 2 years in software development',
      ],
    ],
    [
      years(4, 'data engineer'),
      [
        '4 years of experience as a data engineer',
        '4+ years as a data engineer',
        'Proven experience (4 years) working as a data engineer',
      ],
    ],
    [years(0, null, 2), ['0–2 years of experience', 'Up to 2 years of experience']],
    [
      years(6, 'shipping production systems'),
      [
        '6+ years shipping production systems',
        '6 years of industry experience shipping production systems',
      ],
    ],
    [
      years(7, 'repairing ships in a yard'),
      ['7+ years of experience repairing ships in a yard, or equivalent work experience'],
    ],
    [years(8, 'PM', 10), ['8–10 years as PM, 2+ years of Python']],
    [years(5, 'full-stack'), ['5+ years full-stack, strong CSS']],
    [
      years(7, 'data analytics, business intelligence or a similar field'),
      ['7+ years in data analytics, business intelligence or a similar field'],
    ],
    [
      years(2, 'marketing'),
      ['2 years of marketing experience with B2B customers', 'Two years in marketing'],
    ],
    [
      years(null, 'product analytics'),
      ['Several years in product analytics', 'A few years of product analytics experience'],
    ],
    [
      years(3, null),
      [
        'Master’s degree with 3 years of experience',
        '3 years of experience with a master’s degree',
      ],
    ],
    [
      { minYears: 5, area: 'security operations', importance: 'preferred' },
      ['Ideally 5 years of security operations experience'],
    ],
    [{ minYears: 4 }, ['A bachelor’s degree or 4 years of experience']],
    [
      years(null, 'data engineer'),
      [
        'Experience as a data engineer',
        'Proven background as a data engineer',
        'Someone who has worked as a data engineer',
      ],
    ],
    [
      years(null, 'site reliability engineer or in a similar role'),
      ['Prior experience as a site reliability engineer or in a similar role'],
    ],
    [
      years(null, 'research'),
      ['Some research experience', 'Prior research experience in robotics is a plus'],
    ],
    [
      years(null, 'internship'),
      [
        'An internship experience is preferred',
        'A previous internship',
        'At least one relevant internship',
      ],
    ],
    [years(null, 'customer-facing'), ['Some customer-facing experience']],
    [years(null, 'work'), ['Some prior work experience']],
    [years(null, 'insurance industry'), ['Experience in the insurance industry']],
    [years(null, 'Fintech'), ['Fintech experience', 'Fintech domain experience is a bonus']],
    [
      years(null, 'payments, banking or crypto'),
      [
        'Experience in payments, banking or crypto',
        'Someone who has worked in payments, banking or crypto',
      ],
    ],
    [
      years(null, 'regulated environment'),
      ['Experience in a regulated environment', 'Experience working in a regulated environment'],
    ],
    [years(null, 'early-stage start-up'), ['Worked at an early-stage start-up']],
    [years(null, 'startups'), ['Experience with tight deadlines, small budgets or young startups']],
    [
      years(null, 'leading small teams'),
      ['Experience leading small teams', 'Track record of leading small teams'],
    ],
    [years(null, 'managed a team of engineers'), ['Someone who has managed a team of engineers']],
    [years(0), ['No prior experience required', 'No professional experience is needed']],
  ],
  ignores: [
    'Education, Work Experience, & Knowledge',
    'For more than 50 years we have built bridges',
    '# About us: With over 20 years of experience, our firm serves banks',
    '# About us: Our founders bring 30 years of experience in robotics',
    'You are 18 years or older',
    'You must be at least 21 years of age',
    '4+ years of Python',
    '3 years of experience with Kubernetes and Docker',
    'Java: 3 years',
    'Good command of Go and Rust with five years of experience',
    '3 years of hands-on experience working with PyTorch',
    'No prior experience with our CRM required',
    'A degree or equivalent practical experience',
    'Master’s degree or relevant work experience',
    'Two years of coursework in statistics',
    'A 2-year contract',
    'Graduated within the last 2 years',
    'Named a best place to work 4 years in a row',
    'Experience with relational databases',
    'A passion for the user experience',
    'Experience working as part of a team',
    'Experience with energy modelling',
    'Send a CV that tells of your research experience',
    'Gain work experience in a start-up',
    'Four additional years of experience may be substituted for the degree',
    'Digital certificate management experience',
    '# What you will do: Grow your research experience',
  ],
  judges: [
    [
      'met',
      years(2),
      'experience: [{ title: Developer, organization: Acme, start: 2022-01, end: 2024-03 }]',
      { says: '2 years 3 months' },
    ],
    [
      'met',
      years(2),
      'experience: [{ title: Developer, start: 2022-01, end: 2023-12 }]',
      { says: '2 years' },
    ],
    [
      'met',
      years(1),
      'experience: [{ title: Developer, start: 2023-06 }]',
      { says: '1 year 8 months' },
    ],
    [
      'partial',
      years(3),
      'experience: [{ title: Developer, start: 2023-01, end: 2024-06 }]',
      { says: '1 year 6 months' },
    ],
    [
      'partial',
      years(2),
      'experience: [{ title: Developer, start: 2023-01, end: 2023-12 }, { title: Tester, start: 2023-06, end: 2024-06 }]',
      { says: '1 year 6 months' },
    ],
    [
      'met',
      years(1),
      'experience: [{ title: Intern, start: 2023-06, end: 2023-09, type: internship }, { title: Developer, start: 2024-01, end: 2024-12 }]',
      { says: '4 months in internships' },
    ],
    [
      'met',
      years(1),
      'experience: [{ title: Assistant, start: 2023-01, end: 2024-01, type: part-time }]',
      { says: 'part-time' },
    ],
    [
      'partial',
      years(1, 'full-time work'),
      'experience: [{ title: Analyst, start: 2024-07, end: 2024-12, type: full-time }, { title: Intern, start: 2023-01, end: 2023-12, type: internship }]',
      { says: '6 months' },
    ],
    [
      'unmet',
      years(1, 'full-time work'),
      'experience: [{ title: Intern, start: 2023-01, end: 2024-06, type: internship }]',
    ],
    [
      'met',
      years(3, null, 5),
      'experience: [{ title: Developer, start: 2015-01, end: 2024-12 }]',
      { says: 'more than the 5 years' },
    ],
    [
      'met',
      years(2, 'data engineering'),
      'experience: [{ title: Data Engineer, start: 2022-01, end: 2024-06 }]',
    ],
    [
      'met',
      years(2, 'analytics engineering, data engineering or a similar role'),
      'experience: [{ title: Senior Data Engineer, start: 2022-01, end: 2024-06 }]',
    ],
    [
      'met',
      years(2, 'software development'),
      'experience: [{ title: Software Engineer, start: 2022-01, end: 2024-06 }]',
    ],
    [
      'met',
      years(2, 'back-end'),
      'experience: [{ title: Developer, start: 2022-01, end: 2024-06, summary: "Built the backend of a shop" }]',
    ],
    [
      'partial',
      years(2, 'data engineering'),
      'experience: [{ title: Marketing Manager, start: 2020-01, end: 2024-06 }]',
      { says: 'All your work together: 4 years 6 months' },
    ],
    [
      'partial',
      years(4, 'data engineering'),
      'experience: [{ title: Data Engineer, start: 2023-01, end: 2024-12 }, { title: Barista, start: 2020-01, end: 2020-12 }]',
      { says: '2 years' },
    ],
    ['unmet', years(2), 'experience: []'],
    ['unknown', years(2), 'languages: [Go]', { says: 'Which jobs have you had' }],
    [
      'unknown',
      years(2),
      'experience: [{ title: Developer, start: 2022, end: 2024 }]',
      { says: 'In which months' },
    ],
    [
      'unknown',
      years(2),
      'experience: [{ title: Developer, organization: Acme }]',
      { says: 'no dates' },
    ],
    [
      'met',
      years(2, 'data engineering'),
      'knowledge: [{ data engineering: { years: 3 } }]',
      { says: '3 years' },
    ],
    [
      'met',
      years(null, 'data engineer'),
      'experience: [{ title: Data Engineer, organization: Acme, start: 2024-01, end: 2024-03 }]',
      { says: 'Acme' },
    ],
    [
      'unmet',
      years(null, 'data engineer'),
      'experience: [{ title: Barista, start: 2024-01, end: 2024-03 }]',
    ],
    [
      'met',
      years(null, 'internship'),
      'experience: [{ title: Software Intern, start: 2024-06, end: 2024-08 }]',
    ],
    [
      'unmet',
      years(null, 'internship'),
      'experience: [{ title: Developer, start: 2024-06, end: 2024-08, type: full-time }]',
    ],
    [
      'met',
      years(null, 'research'),
      'experience: [{ title: Research Assistant, start: 2024-06, end: 2024-08 }]',
    ],
    [
      'met',
      years(null, 'research'),
      'publications: [{ title: Faster sorting, venue: ALENEX, year: 2024 }]',
      { says: 'publications' },
    ],
    [
      'unknown',
      years(null, 'insurance industry'),
      'experience: [{ title: Developer, organization: Acme, start: 2024-06, end: 2024-08 }]',
      { says: 'insurance industry' },
    ],
    [
      'met',
      years(null, 'fintech'),
      'experience: [{ title: Developer, organization: Acme Bank, start: 2024-06, end: 2024-08 }]',
    ],
    ['met', years(0, null, 2), 'experience: [{ title: Developer, start: 2024-06, end: 2024-08 }]'],
    ['unknown', years(0, null, 2), 'name: Ada'],
  ],
})
