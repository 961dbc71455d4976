import { defineCorpus } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'

type Asked = Partial<
  Pick<
    AvailabilityRequirement,
    'weeks' | 'hoursPerWeek' | 'start' | 'end' | 'term' | 'schedule' | 'immediately'
  >
>
const asked = (more: Asked) => ({
  weeks: null,
  hoursPerWeek: null,
  start: null,
  end: null,
  term: null,
  schedule: null,
  immediately: false,
  ...more,
})

const WEEKS_12 = asked({ weeks: 12 })
const SUMMER_12 = asked({ weeks: 12, start: '2025-05' })

export default defineCorpus<AvailabilityRequirement>({
  reads: [
    [
      asked({ start: '2025-05', end: '2025-08' }),
      [
        'Available from Tuesday, May 27 to Friday, August 1, 2025',
        'Available to work in one of our two workshops from May 2025 to August 2025',
      ],
    ],
    [asked({ weeks: 17, schedule: 'full time' }), ['A 4+ month full-time commitment']],
    [asked({ weeks: 12 }), ['Three days a week for 12 weeks']],
    [asked({ weeks: 26 }), ['Intern for six months']],
    [
      asked({ weeks: 12, hoursPerWeek: 37 }),
      ['Work 37 hours a week for 12 weeks', 'At 37 hours a week, work for 12 weeks'],
    ],
    [asked({ start: '2025-06' }), ['# About the job: Start dates - June 2, 2025']],
    [asked({ schedule: 'full time' }), ['# About the job: These are full-time positions only']],
    [asked({ schedule: 'regular attendance' }), ['Regular and punctual attendance']],
    [
      asked({ schedule: 'on call' }),
      [
        'Availability for an on-call week now and then',
        '# What you will do: On-call/emergency support',
        '# What you will do: Carry a pager every fourth week',
        '# What you will do: Pager duty',
        '# What you will do: An on-call rota',
      ],
    ],
    [
      asked({ schedule: 'shifts' }),
      ['24/7 operation', '# What you will do: Cover any shift', '# About the job: Shift: night'],
    ],
    [
      asked({ schedule: 'evenings or weekends' }),
      ['# What you will do: Evening and/or weekend deployments'],
    ],
    [asked({ schedule: 'outside working hours' }), ['# About the job: Work hours vary']],
    [
      WEEKS_12,
      [
        'You can commit to a 12-week internship',
        'A twelve-week co-op',
        'This paid internship lasts 12 weeks',
        'Internship of 12 weeks',
        '# About the job: This is a 12-week paid summer internship',
        'Duration: «12 weeks»',
        'Available for at least 12 weeks',
        'Minimum 12 weeks',
        '12-week commitment',
        '12 weeks minimum',
        'The programme is 12 weeks long',
        'Commitment of 12 weeks',
      ],
    ],
    [
      asked({ weeks: 10 }),
      ['A 10 to 12 week internship', 'Duration: «10–12 weeks»', '10-12-week placement'],
    ],
    [
      asked({ weeks: 26 }),
      [
        'You can commit to six (6) months',
        'Internships usually last 6 months',
        '# About the job: Internships last 6 months in all',
        '# About the job: You will spend six months with us in Leeds',
      ],
    ],
    [
      asked({ weeks: 16, start: '2025-05', end: '2025-08' }),
      [
        'A 16-week (early May to late August 2025) internship',
        '# What you will do: A 16-week (May – August 2025) summer programme for developers',
      ],
    ],
    [
      asked({ weeks: 12, start: '2025-06' }),
      [
        'A 12-week internship starting in June 2025',
        '# About the job: This 12-week internship, starting in June/July 2025, is paid',
      ],
    ],
    [
      asked({ weeks: 12, term: 'summer 2025' }),
      [
        'Able to work for 12 weeks during summer 2025',
        'Ability to commit to a 12-week internship during Summer 2025',
      ],
    ],
    [
      asked({ start: '2025-06', end: '2025-08' }),
      [
        'Internship dates: June 2 – August 8, 2025',
        '# About the job: The co-op position is for June to August 2025',
        '# About the job: The co-op role runs June to August 2025',
        '# About the job: Cohort 2: June 9 – August 22, 2025',
        'Available from June to August 2025',
        'Available to work from June 2nd through August 8th, 2025',
        'The internship runs from June 2 to August 22, 2025',
        '# About the job: The programme starts on June 2, 2025 and ends on August 8, 2025',
      ],
    ],
    [
      asked({ start: '2025-05', end: '2025-08' }),
      ['# About the job: When: Summer (May - August 2025)'],
    ],
    [
      asked({ start: '2025-09' }),
      [
        'Able to start in September 2025',
        'Start date: «September 2025»',
        'Available from September 2025',
        'You can start on 15th September 2025',
        'We expect that the role starts in early September 2025',
        'September 2025 start',
        '# About the job: The placement begins on Monday, September 1, 2025',
      ],
    ],
    [
      asked({ end: '2025-12' }),
      [
        'The contract ends in December 2025',
        'You start as soon as you like and finish in December 2025',
      ],
    ],
    [
      asked({ term: 'fall 2025' }),
      [
        'Available to work full-time during fall 2025',
        'Available for Fall 2025',
        'Start date: «Fall 2025»',
        'Available summer or rather Fall 2025',
        '# About us: We are hiring Fall 2025 interns in two teams',
        '# About us: A paid internship for Fall 2025 in robotics',
        '# About the job: Season: Fall 2025',
      ],
    ],
    [
      asked({ term: 'summer' }),
      [
        '# About us: Join us this summer for a paid internship',
        '# About us: Our interns build a compiler this summer',
      ],
    ],
    [
      asked({ hoursPerWeek: 40 }),
      [
        'Able to work 40 hours per week',
        'Full-time (40 hours/week)',
        '# About the job: A standard 40-hour week',
        '40 hrs/wk',
        'You work 40 hours weekly',
        '# About the job: Hours per week: 40',
        '# About the job: Standard weekly hours: 40',
      ],
    ],
    [
      asked({ hoursPerWeek: 15 }),
      ['15-20 hours a week during the semester', 'At least 15 hours each week'],
    ],
    [asked({ weeks: 10, hoursPerWeek: 37.5 }), ['A 10-week internship of 37.5 hours per week']],
    [asked({ immediately: true }), ['Available immediately', 'Immediate joiners']],
    [
      asked({ schedule: 'on call' }),
      [
        'Willing to take part in an on-call rotation',
        'Able to be on call',
        'On-call duties',
        'On-call basis',
        '# What you will do: Participate in the on-call rotation of the team',
        '# What you will do: Rotate through on-call weeks',
        '# What you will do: Occasional on-call availability',
      ],
    ],
    [
      asked({ schedule: 'evenings or weekends' }),
      [
        'Willing to work some evenings and weekends',
        'Must be available on weekends',
        '# What you will do: May need to work nights and weekends',
        '# What you will do: Evening and weekend releases',
        '# What you will do: Weekend work is expected now and then',
      ],
    ],
    [
      asked({ schedule: 'shifts' }),
      [
        'Willing to help in shifts',
        'Shift work',
        'Night shift',
        '# About the job: This group works in rotating shifts',
        '# About the job: Second shift',
      ],
    ],
    [
      asked({ schedule: 'outside working hours' }),
      [
        'Able to join calls outside of normal working hours',
        'After-hours support',
        '# What you will do: Work outside of business hours during launches',
        '# What you will do: Off-hours maintenance',
        '# What you will do: Work extended hours before a launch',
        '# About the job: Work hours may vary with the launches',
      ],
    ],
    [
      asked({ schedule: 'overtime' }),
      [
        'Willing to work overtime',
        '# About the job: Overtime may be required',
        '# About the job: You work overtime when a launch nears',
      ],
    ],
    [asked({ schedule: 'flexible hours' }), ['Able to work flexible hours']],
    [
      asked({ schedule: 'full time' }),
      [
        '# About the job: A full-time commitment during the placement',
        '# About the job: The internship is full-time',
      ],
    ],
    [asked({ schedule: 'all year' }), ['# About us: We are hiring a year-round hardware intern']],
    [
      asked({ schedule: 'regular attendance' }),
      ['# About the job: Regular and punctual attendance is required'],
    ],
    [
      { weeks: 12, importance: 'preferred' },
      ['Duration: «12 weeks recommended»', '# Nice to have: Able to stay for 12 weeks'],
    ],
  ],
  ignores: [
    '# About us: A pager rang in every office of the nineties',
    '# About us: We ship a shift planner for hospitals',
    '# About us: From Tuesday, May 27, our shop sells bread',
    '# About us: Attendance at our fair was strong',
    'A full-time degree',
    '# Benefits: 12 weeks of parental leave',
    '# Benefits: Employees who work 30 hours per week are eligible for dental insurance',
    '# Benefits: Four weeks of vacation, and a sabbatical after 5 years',
    'At least 6 months of internship experience',
    'Prior 12-week internship in finance',
    '6 months of experience with Go',
    'First 12 weeks of training',
    'A 10-week onboarding programme helps you to start',
    'Graduating in June 2026',
    'Degree completed by May 2025',
    'Expected graduation date: Spring 2026',
    'High availability of distributed systems',
    'You keep services available',
    'Able to obtain a licence within 6 months',
    '# About us: Founded in June 2015, we started in a garage',
    '# About us: Our fiscal year ends in December 2025',
    '# How to apply: Apply by January 31, 2025',
    'Applications close in March 2025',
    'Two-week sprints',
    'Experience with on-call rotations',
    'There is no on-call rotation',
    'We do not work overtime',
    'Ready to shift priorities',
    'Weekly one-to-one meetings',
    '# Benefits: 5 hours a week of learning time',
    'Enrolled in a degree programme in fall 2025',
    'Full-time students',
    'Experience with time series',
    'A 6-month contract',
    '# About the job: A 12-month rolling contract',
    '# About the job: This is a full-time permanent position',
    'Prior experience of on-call rotations',
    '# About us: We help companies shift to the cloud',
    'Able to shift gears quickly',
    '# Benefits: Weekends off',
    '# Benefits: Half-day Fridays this summer',
    'You ship features that are immediately available to users',
    '# About us: In the last 12 weeks the team doubled',
    'Knowledge of evening markets',
    '# Benefits: Part-time staff with 20 hours a week are eligible for insurance',
  ],
  judges: [
    // weeks: the example of the day: a 12-week job in May to September needs 12 whole weeks
    [
      'met',
      SUMMER_12,
      'availability: { start: 2025-05-12, end: 2025-08-29 }',
      { job: { term: 'summer 2025' } },
    ],
    [
      'met',
      SUMMER_12,
      'availability: { start: 2025-06-16, end: 2025-09-12 }',
      { job: { term: 'summer 2025' }, says: '12 weeks' },
    ],
    ['met', WEEKS_12, 'availability: { start: 2025-05 }', { start: '2025-05' }],
    [
      'met',
      WEEKS_12,
      'availability: { start: 2025-05, end: 2025-08 }',
      { job: { term: 'summer 2025' } },
    ],
    [
      'partial',
      SUMMER_12,
      'availability: { start: 2025-06-09, end: 2025-08-08 }',
      { job: { term: 'summer 2025' }, says: '4 weeks missing' },
    ],
    [
      'partial',
      asked({ weeks: 12, start: '2025-05', end: '2025-08' }),
      'availability: { start: 2025-05-12, end: 2025-07-31 }',
      { says: '1 week missing' },
    ],
    [
      'unmet',
      SUMMER_12,
      'availability: { start: 2025-09-01, end: 2025-12-19 }',
      { says: '12 weeks missing' },
    ],
    [
      'unmet',
      WEEKS_12,
      'availability: { start: 2025-08-01, end: 2025-08-14 }',
      { start: '2025-05' },
    ],
    ['unknown', WEEKS_12, 'name: Ada', { says: 'From when until when' }],
    ['unknown', WEEKS_12, 'availability: { hoursPerWeek: 40 }', { says: 'does not say when' }],
    [
      'unknown',
      SUMMER_12,
      'availability: { start: 2025, end: 2025 }',
      { job: { term: 'summer 2025' }, says: 'only the year' },
    ],
    // no dates of the job: the length alone
    ['met', WEEKS_12, 'availability: { start: 2025-03-03, end: 2025-07-31 }'],
    [
      'partial',
      asked({ weeks: 26 }),
      'availability: { start: 2025-03-03, end: 2025-07-31 }',
      { says: '26 weeks' },
    ],
    // a start, an end, a term
    ['met', asked({ start: '2025-06' }), 'availability: { start: 2025-06-30 }'],
    [
      'partial',
      asked({ start: '2025-06' }),
      'availability: { start: 2025-07-14 }',
      { says: '2 weeks missing' },
    ],
    ['unmet', asked({ start: '2025-06' }), 'availability: { start: 2026-01-05 }'],
    ['unmet', asked({ start: '2025-06' }), 'availability: { start: 2025-01-01, end: 2025-03-31 }'],
    [
      'met',
      asked({ start: '2025-06', end: '2025-08' }),
      'availability: { start: 2025-06-09, end: 2025-08-15 }',
    ],
    [
      'partial',
      asked({ start: '2025-06', end: '2025-08' }),
      'availability: { start: 2025-06-09, end: 2025-07-18 }',
      { says: '2 weeks missing' },
    ],
    ['met', asked({ end: '2025-12' }), 'availability: { start: 2025-02-01, end: 2025-12-31 }'],
    ['unmet', asked({ end: '2025-12' }), 'availability: { start: 2025-02-01, end: 2025-06-30 }'],
    ['met', asked({ term: 'fall 2025' }), 'availability: { start: 2025-08-25, end: 2025-12-12 }'],
    [
      'unmet',
      asked({ term: 'fall 2025' }),
      'availability: { start: 2025-05-12, end: 2025-08-08 }',
      { says: 'fall 2025' },
    ],
    ['unknown', asked({ start: '2025-06' }), 'availability: { start: 2025 }'],
    ['met', asked({ immediately: true }), 'availability: { start: 2025-01-20 }'],
    [
      'partial',
      asked({ immediately: true }),
      'availability: { start: 2025-03-01 }',
      { says: 'begins at once' },
    ],
    ['unmet', asked({ immediately: true }), 'availability: { start: 2025-06-01 }'],
    // hours
    ['met', asked({ hoursPerWeek: 40 }), 'availability: { hoursPerWeek: 40 }'],
    [
      'partial',
      asked({ hoursPerWeek: 40 }),
      'availability: { hoursPerWeek: 30 }',
      { says: '10 missing' },
    ],
    ['unmet', asked({ hoursPerWeek: 40 }), 'availability: { hoursPerWeek: 15 }'],
    ['unknown', asked({ hoursPerWeek: 20 }), 'name: Ada', { says: 'Can you work 20 hours' }],
    // both: the worse of the two decides
    [
      'unknown',
      asked({ weeks: 12, start: '2025-05', hoursPerWeek: 40 }),
      'availability: { start: 2025-05-01, end: 2025-08-31 }',
      { says: '40 hours' },
    ],
    [
      'unmet',
      asked({ weeks: 12, start: '2025-05', hoursPerWeek: 40 }),
      'availability: { start: 2025-10-01, hoursPerWeek: 40 }',
    ],
    [
      'partial',
      asked({ weeks: 12, start: '2025-05', hoursPerWeek: 40 }),
      'availability: { start: 2025-05-01, end: 2025-08-31, hoursPerWeek: 30 }',
    ],
    [
      'unknown',
      asked({ schedule: 'on call' }),
      'availability: { hoursPerWeek: 40 }',
      { says: 'on call' },
    ],
  ],
})
