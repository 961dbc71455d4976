import { defineCorpus } from '../kind.ts'
import type { GraduationRequirement } from './requirement.ts'

const none = { earliest: null, latest: null, returning: null, standing: null } as const
const window = (earliest: string | null, latest: string | null) => ({ ...none, earliest, latest })
const back = { ...none, returning: true } as const
const year = (name: string, min: number | null, max: number | null, orHigher = false) => ({
  ...none,
  standing: { name, min, max, orHigher },
})
const ends = (graduation: string, degree = 'bachelor'): string =>
  `education: [{ degree: ${degree}, start: 2022-09, graduation: ${graduation} }]`
const SUMMER = { start: '2025-06-02', end: '2025-08-22' }
const RISING = year('rising senior', 6, 15)

export default defineCorpus<GraduationRequirement>({
  reads: [
    [
      {
        standing: {
          name: 'enrolled for at least two more semesters',
          min: 12,
          max: null,
          orHigher: true,
        },
      },
      ['You are enrolled for at least two more semesters'],
    ],
    [
      window(null, '2027-06'),
      [
        'Diploma in hand by June 2027',
        'Done with your studies by June 2027',
        'Out of university by June 2027',
        'Finals passed by June 2027',
        'Your course ends by June 2027',
        'You will have your degree by June 2027',
      ],
    ],
    [
      back,
      [
        'You head back to university in September',
        'You go back to it once the placement is over',
        'You resume your degree afterwards',
        'After the summer you pick your degree up again',
        'Your studies carry on after the placement',
        'Still enrolled once the internship is over',
        'You rejoin your course in autumn',
        'You still have lectures to go back to',
        'Your final year comes after the placement',
        'A year of study remains after the summer',
        'You will be back at university in October',
      ],
    ],
    [
      { standing: { name: 'At least one more year', min: 12, max: null, orHigher: true } },
      ['At least one more year of study'],
    ],
    [
      { earliest: '2025-12', latest: '2026-08' },
      [
        'Graduating between December 2025 and August 2026',
        'Graduation date from Dec 2025 to Aug 2026',
        'Expected graduation: December 2025 – August 2026',
        'graduating December 2025-August 2026',
        'Graduation date must fall between 12/2025 and 08/2026',
        'Degree completion between December 2025 and August 2026',
        "Bachelor's degree in physics or a related field, completed between December 2025 and August 2026",
      ],
    ],
    [
      { earliest: '2027-05', latest: null },
      [
        'Expected graduation Spring 2027 or later',
        'Graduating no earlier than May 2027',
        'Graduation date on or after May 2027',
        'Graduating in May 2027 or after',
        'Graduating after April 2027',
        'Not graduating before May 2027',
        'Anticipated graduation of Spring 2027 and beyond',
        'Graduating in Spring 2027+',
      ],
    ],
    [
      { earliest: null, latest: '2026-12' },
      [
        'Graduating by December 2026',
        'Graduation in Fall 2026 or earlier',
        'Graduating no later than December 2026',
        'Will graduate before January 2027',
        'Will complete your degree by December 2026',
        'December 2026 or earlier graduation date',
        "Bachelor's degree by December 2026",
      ],
    ],
    [
      { earliest: '2026-05', latest: '2026-05' },
      [
        'Graduating in May 2026',
        'May 2026 graduates',
        'Expected graduation: Spring 2026',
        'Spring 2026 graduation date',
      ],
    ],
    [{ earliest: '2026-04', latest: '2026-06' }, ['Graduating in or around May 2026']],
    [
      { earliest: '2026-01', latest: '2026-12' },
      ['Class of 2026', 'Graduation year of 2026', 'Graduating in 2026'],
    ],
    [
      { earliest: '2025-12', latest: '2026-06' },
      [
        'Graduating in December 2025 or May/June 2026',
        'Graduating in Fall 2025 or June 2026',
        'Graduates of Dec 2025, May or June 2026',
      ],
    ],
    [
      { earliest: '2026-05', latest: '2026-08' },
      ['Graduating between May and August 2026', 'Spring/Summer 2026 graduates'],
    ],
    [{ earliest: '2026-06', latest: '2026-06' }, ['Graduating mid-2026']],
    [
      { earliest: '2025-12', latest: null, returning: true },
      [
        'Graduating in December 2025 or later, and going back to your studies after the summer',
        'Expected graduation of December 2025 or later and returning to school in the fall',
      ],
    ],
    [
      { ...none, returning: true },
      [
        'Returning to your degree in the fall',
        'You return to university after the internship',
        'Must have one (1) semester left',
        'At least one semester left after the internship',
        'Must have at least one term remaining at the end of the placement',
        'Intend to return to the degree programme afterwards',
        'Enrolled at a university after the internship',
        'Must resume studies after the placement',
        'Not graduating before the end of the internship',
        'Graduating after the program',
        'Two quarters of coursework to complete after the summer',
        'Registered at your school following the co-op',
      ],
    ],
    [{ standing: { name: 'Rising senior', min: 6, max: 15, orHigher: false } }, ['Rising senior']],
    [
      { standing: { name: 'rising junior or senior', min: 6, max: 27, orHigher: false } },
      ['A rising junior or senior'],
    ],
    [
      { standing: { name: 'Penultimate-year', min: 6, max: 18, orHigher: false } },
      ['Penultimate-year students', 'Penultimate-year undergraduates'],
    ],
    [
      { standing: { name: 'Junior standing', min: null, max: 27, orHigher: true } },
      ['Junior standing or above', 'Junior standing or higher in your program'],
    ],
    [
      { standing: { name: 'Junior or senior standing', min: 0, max: 27, orHigher: false } },
      ['Junior or senior standing'],
    ],
    [
      { standing: { name: '3rd or 4th year', min: 0, max: 27, orHigher: false } },
      ['3rd or 4th year students', '3rd or 4th year of a degree'],
    ],
    [
      { standing: { name: 'Final year', min: 0, max: 15, orHigher: false } },
      ['Final year of university', 'Final year students'],
    ],
    [
      { standing: { name: 'One year from graduation', min: 0, max: 12, orHigher: true } },
      ['One year from graduation at the start'],
    ],
    [
      { standing: { name: 'Within 12 months of graduating', min: 0, max: 12, orHigher: true } },
      ['Within 12 months of graduating when the job starts'],
    ],
    [
      {
        standing: {
          name: 'At least two years from graduation',
          min: 24,
          max: null,
          orHigher: true,
        },
      },
      ['At least two years from graduation'],
    ],
    [
      { standing: { name: 'Recent graduate (within 12 months', min: -12, max: 0, orHigher: true } },
      ['Recent graduate (within 12 months)'],
    ],
    [
      { standing: { name: 'Recent graduates', min: -24, max: 0, orHigher: true } },
      ['Recent graduates'],
    ],
    [
      {
        standing: { name: 'graduated within the last 18 months', min: -18, max: 0, orHigher: true },
      },
      ['You graduated within the last 18 months'],
    ],
    [
      { standing: { name: 'Completed your sophomore year', min: null, max: 27, orHigher: true } },
      ['Completed your sophomore year'],
    ],
    [
      { earliest: '2026-05', latest: null },
      ['Rising seniors, or new graduates finishing their degree in May 2026'],
    ],
    [
      { importance: 'preferred' },
      ['Juniors or seniors preferred', '# Nice to have: Graduating in May 2026'],
    ],
    [
      { earliest: '2026-05', latest: '2026-05' },
      ['# About the program: We take students graduating in May 2026'],
    ],
    [{ earliest: '2026-05' }, ["Enrolled in a Master's program, graduating in May 2026"]],
  ],
  ignores: [
    // the beginning of a job for graduates
    'Graduate Quantity Surveyor, January 2027 intake',
    'Graduate Planner (Spring 2027 cohort)',
    'Graduate Planner - class starting February 2027',
    'Graduate Analyst, joining September 2027',
    'Senior engineers and junior analysts',
    'Report in hand by June 2027',
    'Done with the migration by June 2027',
    'Your shift ends by June 2027',
    'A year of the contract remains after the merger',
    'You go back to it until the fault is found',
    'Junior or senior developers',
    'A junior data engineer',
    'Senior-level ownership',
    'Mentors junior and senior colleagues',
    'Shadow junior and senior architects',
    'Graduate degree completed',
    'Include your expected graduation date',
    'Pursuing a graduate degree',
    'Return to work after a career break',
    'A return offer after the summer',
    'Our return to work program after a career break',
    'Any level of experience (new graduates welcome)',
    'Internship from May 2026 to August 2026',
    'Available to start in June 2026',
    'Returning customers in the shop',
    'Experience with 2026 tax rules',
    'Final year-end closing of the books',
    'Second to none in quality',
    'First-class service',
    '# Benefits: A full-time offer after graduation',
    '# About us: We pay rising seniors $30 per hour',
    'Founded by two graduates in a garage',
    'Classes of assets',
    'Team leads returning calls',
    'A co-op programme registered with the school',
    'Worked in the third year of the project',
  ],
  judges: [
    ['met', window('2025-12', '2026-08'), ends('2026-05'), { says: '2026-05' }],
    ['met', window('2026-05', '2026-05'), ends('2026-05-20')],
    ['unmet', window('2025-12', '2026-08'), ends('2027-05'), { says: '2027-05' }],
    ['unmet', window('2025-12', null), ends('2025-11')],
    ['met', window('2025-12', null), ends('2027')],
    ['unknown', window('2025-12', '2026-08'), ends('2026'), { says: 'month' }],
    ['unmet', window('2025-12', '2026-08'), ends('2024')],
    ['met', window(null, '2026-12'), ends('2026')],
    [
      'unknown',
      window('2026-01', '2026-12'),
      'education: [{ degree: bachelor }]',
      { says: 'When do you graduate' },
    ],
    ['unknown', window('2026-01', '2026-12'), 'languages: [Go]'],
    [
      'met',
      window('2026-01', '2026-12'),
      'education: [{ degree: bachelor, graduation: 2024-05 }, { degree: master, graduation: 2026-05 }]',
    ],
    [
      'unmet',
      window('2024-01', '2024-12'),
      'education: [{ degree: bachelor, graduation: 2024-05 }, { degree: master, graduation: 2026-05 }]',
    ],
    [
      'met',
      { ...back, earliest: '2025-12' },
      `${ends('2026-05')}\nreturningToDegree: true`,
      { ...SUMMER, says: 'go back' },
    ],
    ['met', back, ends('2026-05'), { ...SUMMER, says: 'after the job ends' }],
    ['met', back, `${ends('2026-05')}\nreturningToDegree: true`],
    ['unmet', back, `${ends('2026-05')}\nreturningToDegree: false`, SUMMER],
    ['unmet', back, ends('2025-05'), { ...SUMMER, says: 'before the job starts' }],
    ['unknown', back, ends('2026-05'), { says: 'go back' }],
    ['unknown', back, 'languages: [Go]', { ...SUMMER, says: 'go back' }],
    [
      'unmet',
      { ...back, earliest: '2026-12' },
      `${ends('2026-05')}\nreturningToDegree: true`,
      SUMMER,
    ],
    ['unknown', { ...back, earliest: '2025-12' }, ends('2026-05')],
    ['met', RISING, ends('2026-05'), { ...SUMMER, says: '11 months after' }],
    ['unmet', RISING, ends('2027-05'), SUMMER],
    ['partial', RISING, ends('2026-11'), { ...SUMMER, says: 'close' }],
    [
      'met',
      year('junior standing', null, 27, true),
      ends('2026-05', 'master'),
      { ...SUMMER, says: 'above' },
    ],
    ['met', year('junior or senior', 0, 27), ends('2027-05'), SUMMER],
    ['unmet', year('junior or senior', 0, 27), ends('2029-05'), SUMMER],
    ['met', year('penultimate year', 6, 18), ends('2026-06'), SUMMER],
    ['unmet', year('penultimate year', 6, 18), ends('2025-06'), { ...SUMMER }],
    ['met', year('recent graduate', -12, 0, true), ends('2024-12'), SUMMER],
    [
      'unmet',
      year('recent graduate', -12, 0, true),
      ends('2023-05'),
      { ...SUMMER, says: 'before' },
    ],
    ['met', year('within 12 months of graduation', 0, 12, true), ends('2026-05'), SUMMER],
    ['unknown', year('within 12 months of graduation', 0, 12, true), ends('2026'), SUMMER],
    ['unknown', RISING, 'languages: [Go]', SUMMER],
  ],
})
