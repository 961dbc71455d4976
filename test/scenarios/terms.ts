import type { Job, Scenario } from './scenario.ts'

/*
 * Postings whose term has passed: all their dates are judged as many years later, once for the whole posting.
 */
const studies = (degree: string, start: string, graduation: string): string =>
  `education: [{ degree: ${degree}, field: Computer Science, start: ${start}, graduation: ${graduation} }]`
const MASTER = studies('master', '2025-08', '2027-05')
const BACHELOR = studies('bachelor', '2023-09', '2027-06')
const FREE = 'availability: { start: 2026-05-18, end: 2026-08-14 }'
const PASSED: Job = {
  asOf: '2026-01-15',
  type: 'internship',
  term: 'summer 2025',
  start: '2025-06',
}
const COMING: Job = { ...PASSED, term: 'summer 2026', start: '2026-06' }

const rows: readonly Scenario[] = [
  // enrolment on the day the job starts
  ["Currently pursuing a Master's degree", MASTER, 'education met → apply', PASSED],
  [
    "Currently pursuing a Master's degree",
    studies('master', '2026-08', '2028-05'),
    'education unmet → skip',
    { ...PASSED, says: 'after the job starts (2026-06)' },
  ],
  ["Currently pursuing a Master's degree", MASTER, 'education met → apply', COMING],
  // the window of graduation
  [
    'Graduating between May 2026 and December 2026',
    MASTER,
    'graduation met → apply',
    { ...PASSED, says: 'between 2027-05 and 2027-12' },
  ],
  ['Graduating between May 2026 and December 2026', MASTER, 'graduation unmet → skip', COMING],
  ['Expected graduation: December 2025 or later', BACHELOR, 'graduation met → apply', PASSED],
  [
    'Must graduate by June 2026',
    BACHELOR,
    'graduation met → apply',
    { ...PASSED, says: 'judged for a year later' },
  ],
  ['Must graduate by June 2026', BACHELOR, 'graduation unmet → skip', COMING],
  // two years are two years for each date
  [
    'Graduating between May 2025 and December 2025',
    MASTER,
    'graduation met → apply',
    { ...PASSED, term: 'summer 2024', start: '2024-06', says: 'judged for 2 years later' },
  ],
  // the class year on the day the job starts
  ['Rising senior', studies('bachelor', '2023-09', '2027-06'), 'graduation met → apply', PASSED],
  ['Rising senior', studies('bachelor', '2022-09', '2026-06'), 'graduation unmet → skip', PASSED],
  // dates that a line of the posting states move what other lines ask
  [
    'Must be available June 2, 2025 to August 8, 2025|Graduating in spring 2026',
    `${MASTER}\n${FREE}`,
    'availability met, graduation met → apply',
    { asOf: '2026-01-15', type: 'internship' },
  ],
  // a date that was left standing beside one that has not passed moves alone
  [
    'Must be available June 2, 2025 to August 8, 2025|Graduating in May 2027',
    `${MASTER}\n${FREE}`,
    'availability met, graduation met → apply',
    COMING,
  ],
  // a window of graduates without a term is none that has passed
  [
    'Graduated between June 2023 and June 2025',
    studies('bachelor', '2022-09', '2026-06'),
    'graduation unmet → skip',
    { asOf: '2026-01-15' },
  ],
]

export default rows
