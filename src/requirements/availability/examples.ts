import { defineCorpus } from '../kind.ts'
import { timeAsked, WEEKS_12 } from './example-demands.ts'
import { ignores } from './near-phrases.ts'
import { turns } from './examples-of-turns.ts'
import { judges } from './judged.ts'
import { noTimes, timesInPlainWords } from './examples-of-plain-words.ts'
import type { AvailabilityRequirement } from './requirement.ts'

export default defineCorpus<AvailabilityRequirement>({
  reads: [
    ...timesInPlainWords,
    ...turns,
    [timeAsked({ hoursPerWeek: 20 }), ['2.5 days per week', 'Part-time, 2.5 days']],
    [
      timeAsked({ start: '2025-06', weeks: 10 }),
      ['From June 2025 for 10 weeks', 'June 2025 start, 10 weeks'],
    ],
    [timeAsked({ start: '2025-06' }), ['From June 2025 for 80 weeks']],
    [timeAsked({ start: '2025-06' }), ['Must start on or before June 14, 2025']],
    [timeAsked({ term: 'summer' }), ['Available this summer']],
    [timeAsked({ term: 'winter' }), ['Free from December through April']],
    [
      timeAsked({ start: '2027-01', end: '2027-05' }),
      ['Spring semester (Jan-May 2027) availability'],
    ],
    [timeAsked({ term: 'summer' }), ['Start no later than 14 June', 'Able to join us by 14 June']],
    [timeAsked({ schedule: 'outside working hours' }), ['Occasional out-of-hours work']],
    [
      timeAsked({ schedule: 'evenings or weekends' }),
      [
        "Must work Christmas and New Year's Eve",
        'Nights and bank holidays',
        'Rotating weekend duty',
        'Comfortable with evening deploys',
      ],
    ],
    [
      timeAsked({ start: '2025-05', end: '2025-08' }),
      [
        'Available from Tuesday, May 27 to Friday, August 1, 2025',
        'Available to work in one of our two workshops from May 2025 to August 2025',
      ],
    ],
    [timeAsked({ weeks: 17, schedule: 'full time' }), ['A 4+ month full-time commitment']],
    [timeAsked({ weeks: 12 }), ['Three days a week for 12 weeks']],
    [timeAsked({ weeks: 26 }), ['Intern for six months']],
    [
      timeAsked({ weeks: 12, hoursPerWeek: 37 }),
      ['Work 37 hours a week for 12 weeks', 'At 37 hours a week, work for 12 weeks'],
    ],
    [timeAsked({ start: '2025-06' }), ['# About the job: Start dates - June 2, 2025']],
    [timeAsked({ schedule: 'full time' }), ['# About the job: These are full-time positions only']],
    [timeAsked({ schedule: 'regular attendance' }), ['Regular and punctual attendance']],
    [
      timeAsked({ schedule: 'on call' }),
      [
        'Availability for an on-call week now and then',
        '# What you will do: On-call/emergency support',
        '# What you will do: Carry a pager every fourth week',
        '# What you will do: Pager duty',
        '# What you will do: An on-call rota',
      ],
    ],
    [
      timeAsked({ schedule: 'shifts' }),
      ['24/7 operation', '# What you will do: Cover any shift', '# About the job: Shift: night'],
    ],
    [
      timeAsked({ schedule: 'evenings or weekends' }),
      ['# What you will do: Evening and/or weekend deployments'],
    ],
    [timeAsked({ schedule: 'outside working hours' }), ['# About the job: Work hours vary']],
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
      timeAsked({ weeks: 10 }),
      ['A 10 to 12 week internship', 'Duration: «10–12 weeks»', '10-12-week placement'],
    ],
    [
      timeAsked({ weeks: 26 }),
      [
        'You can commit to six (6) months',
        'Internships usually last 6 months',
        '# About the job: Internships last 6 months in all',
        '# About the job: You will spend six months with us in Leeds',
      ],
    ],
    [
      timeAsked({ weeks: 16, start: '2025-05', end: '2025-08' }),
      [
        'A 16-week (early May to late August 2025) internship',
        '# What you will do: A 16-week (May – August 2025) summer programme for developers',
      ],
    ],
    [
      timeAsked({ weeks: 12, start: '2025-06' }),
      [
        'A 12-week internship starting in June 2025',
        '# About the job: This 12-week internship, starting in June/July 2025, is paid',
        'Available for 12 weeks from June 2025',
        '12 weeks from June 2025',
        '12 weeks starting June 2025',
        '12 weeks, beginning in June 2025',
        '12 weeks (from 2 June 2025)',
      ],
    ],
    // longer than a job for a time: its beginning alone
    [timeAsked({ start: '2025-06' }), ['18 months from June 2025']],
    [
      timeAsked({ weeks: 12, term: 'summer 2025' }),
      [
        'Able to work for 12 weeks during summer 2025',
        'Ability to commit to a 12-week internship during Summer 2025',
      ],
    ],
    [
      timeAsked({ start: '2025-06', end: '2025-08' }),
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
      timeAsked({ start: '2025-05', end: '2025-08' }),
      ['# About the job: When: Summer (May - August 2025)'],
    ],
    [
      timeAsked({ start: '2025-09' }),
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
      timeAsked({ end: '2025-12' }),
      [
        'The contract ends in December 2025',
        'You start as soon as you like and finish in December 2025',
      ],
    ],
    [
      timeAsked({ term: 'fall 2025' }),
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
      timeAsked({ term: 'summer' }),
      [
        '# About us: Join us this summer for a paid internship',
        '# About us: Our interns build a compiler this summer',
      ],
    ],
    [
      timeAsked({ hoursPerWeek: 40 }),
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
      timeAsked({ hoursPerWeek: 15 }),
      ['15-20 hours a week during the semester', 'At least 15 hours each week'],
    ],
    [timeAsked({ weeks: 10, hoursPerWeek: 37.5 }), ['A 10-week internship of 37.5 hours per week']],
    [timeAsked({ immediately: true }), ['Available immediately', 'Immediate joiners']],
    [
      timeAsked({ schedule: 'on call' }),
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
      timeAsked({ schedule: 'evenings or weekends' }),
      [
        'Willing to work some evenings and weekends',
        'Must be available on weekends',
        '# What you will do: May need to work nights and weekends',
        '# What you will do: Evening and weekend releases',
        '# What you will do: Weekend work is expected now and then',
      ],
    ],
    [
      timeAsked({ schedule: 'shifts' }),
      [
        'Willing to help in shifts',
        'Shift work',
        'Night shift',
        '# About the job: This group works in rotating shifts',
        '# About the job: Second shift',
      ],
    ],
    [
      timeAsked({ schedule: 'outside working hours' }),
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
      timeAsked({ schedule: 'overtime' }),
      [
        'Willing to work overtime',
        '# About the job: Overtime may be required',
        '# About the job: You work overtime when a launch nears',
      ],
    ],
    [timeAsked({ schedule: 'flexible hours' }), ['Able to work flexible hours']],
    [
      timeAsked({ schedule: 'full time' }),
      [
        '# About the job: A full-time commitment during the placement',
        '# About the job: The internship is full-time',
      ],
    ],
    [
      timeAsked({ term: 'school year' }),
      ['Part-time during the academic year', 'Available throughout the school year'],
    ],
    [
      timeAsked({ schedule: 'all year' }),
      ['# About us: We are hiring a year-round hardware intern'],
    ],
    [
      timeAsked({ schedule: 'regular attendance' }),
      ['# About the job: Regular and punctual attendance is required'],
    ],
    [
      timeAsked({ schedule: 'working hours' }),
      [
        '# About the job: Work schedule: Monday to Friday, 9am to 5pm',
        '# About the job: Hours: «Mon.-Fri., 8:30 - 17:00»',
        '# About the job: Shift: Saturday – Tuesday, 8:00 pm to 6:30 am',
        '# About the job: You are with us M-F, 9-to-5',
        '# About the job: 10am to 4pm, Sunday through Thursday',
        '# About the job: This is a full-time role, Monday to Friday',
        '# What you will do: Work normal operating hours',
        'Be there during core hours',
        'Available during standard business hours',
        'Standard Monday-to-Friday hours',
        'A regular business hours role',
        'Regular hours, Monday to Friday',
        'Monday to Friday in normal working hours',
        'Keep regularly scheduled hours',
      ],
    ],
    [
      timeAsked({ hoursPerWeek: 40 }),
      [
        '# About the job: Scheduled Weekly Hours40',
        '# About the job: Weekly Hours:40Travel',
        '# Benefits: Standard weekly hours 40, eligible for overtime',
        '# About the job: Hours: «40 per week»',
        '# About the job: Weekly hours are 40',
        '# About the job: A full-time (40 hours) post',
        'A 40hr/week position',
      ],
    ],
    [
      timeAsked({ schedule: 'evenings or weekends' }),
      ['# What you will do: Occasional weekend work'],
    ],
    [
      timeAsked({ schedule: 'on call' }),
      [
        '# What you will do: On call for production incidents',
        '# What you will do: On call one week in six',
      ],
    ],
    [
      timeAsked({ schedule: 'shifts' }),
      [
        '# About the job: Four 10-hour shifts',
        '# About the job: 12-hour night shifts',
        '# About the job: «ShiftDay»Work',
        '# About the job: Shift day job',
      ],
    ],
    [
      timeAsked({ schedule: 'outside working hours' }),
      ['Able to work after hours during launches'],
    ],
    [timeAsked({ schedule: 'flexible hours' }), ['Flexible with working hours']],
    [timeAsked({ schedule: 'regular attendance' }), ['Able to maintain good attendance']],
    [
      timeAsked({ immediately: true }),
      ['# About the job: Start date: «ASAP»', '# About the job: Notice period: immediate'],
    ],
    [
      timeAsked({ start: '2025-06', end: '2025-07' }),
      [
        '# About the job: Internship dates: June 2nd, 2025, until July 31st, 2025',
        '# About the job: Intern, June 2025 - July 2025',
        '# About the job: The job is held from June to July 2025',
      ],
    ],
    [
      timeAsked({ weeks: 8, start: '2025-06', end: '2025-07' }),
      ['Able to give us 8 weeks from June to July 2025'],
    ],
    [timeAsked({ start: '2025-07' }), ['You can join the data team in July 2025']],
    [timeAsked({ term: 'summer 2025' }), ['# About the job: Start date: «flexible, Summer 2025»']],
    [
      timeAsked({ term: 'summer' }),
      [
        '# About the job: The programme starts in early June',
        '# About the job: The placement lasts from June to August',
        '# About us: We are looking for people for our paid summer internship',
      ],
    ],
    [timeAsked({ term: 'fall' }), ['# About the job: The co-op starts in September']],
    [
      { weeks: 12, importance: 'preferred' },
      ['Duration: «12 weeks recommended»', '# Nice to have: Able to stay for 12 weeks'],
    ],
  ],
  ignores: [...ignores, ...noTimes],
  judges,
})
