import type { Job, Scenario } from './scenario.ts'

/*
 * Pay against the least that somebody accepts: single figures, ranges, pay of nothing; and travel far over what somebody would do.
 */
const GO =
  'languages: [Go]\npreferences: { minimumPay: { amount: 100000, currency: USD, unit: year } }'
const ANY_PAY = 'languages: [Go]\npreferences: { remote: true }'
const single = (amount: number, unit: 'year' | 'month' | 'week' | 'hour'): Job => ({
  pay: { min: amount, max: amount, currency: 'USD', unit },
})
const OUT = 'skill met, other unmet → skip'
const IN = 'skill met → apply'
const ASKED = 'skill met, other partial → clarify'
const about = (line: string): string => `Experience with Go|# About the job: ${line}`

const rows: readonly Scenario[] = [
  // one figure is the range from itself to itself
  [about('Pay rate: $30 an hour'), GO, OUT, single(30, 'hour')],
  [about('We pay $20/hr'), GO, OUT, single(20, 'hour')],
  [about('Salary: $60,000'), GO, OUT, single(60000, 'year')],
  [about('Weekly pay of $900'), GO, OUT, single(900, 'week')],
  [about('Annual salary $35,000'), GO, OUT, single(35000, 'year')],
  [about('Salary: $110,000'), GO, IN, single(110000, 'year')],
  [about('Salary: $92,000'), GO, ASKED, single(92000, 'year')],
  // the least of what is paid may be more, and a small sum is no pay
  [about('Salary from $60,000'), GO, ASKED, single(60000, 'year')],
  [about('Pay starts at $30 per hour'), GO, ASKED, single(30, 'hour')],
  [about('$60,000+ depending on experience'), GO, ASKED, single(60000, 'year')],
  [about('A learning allowance of $2,000'), GO, IN, single(2000, 'year')],
  // pay of nothing
  [about('Compensation: equity only until we raise'), GO, OUT],
  [about('For now we offer sweat equity, nothing else'), GO, OUT],
  [about('Equity and deferred salary'), GO, OUT],
  [about('This is an unpaid position'), GO, OUT],
  [about('The internship is unpaid'), GO, OUT],
  [about('Salary: unpaid'), GO, OUT],
  [about('Volunteer position for a developer'), GO, OUT],
  [about('This role is voluntary'), GO, OUT],
  [about('No salary until the first round'), GO, OUT],
  [about('Front-end developer (unpaid)'), GO, OUT],
  [about('This is an unpaid position'), ANY_PAY, IN],
  // near by: benefits of those who are paid, and what is denied
  [about('You may take unpaid leave'), GO, IN],
  [about('Two paid days a year for volunteer work'), GO, IN],
  [about('This is not an unpaid internship'), GO, IN],
  [about('We never offer unpaid internships'), GO, IN],
  [about('Salary and equity'), GO, IN],
  [about('A deferred compensation plan'), GO, IN],
  [about('Experience may come from jobs, projects or unpaid work'), GO, IN],
  [about('Equity for everybody, not only for founders'), GO, IN],
  [about('Overtime is unpaid but rare'), GO, IN],
  // travel: several times the limit is another job
  [
    '30% travel',
    'location: { current: "Leeds, UK", travelPercent: 10 }',
    'location partial → skip',
  ],
  [
    '80% travel',
    'location: { current: "Leeds, UK", travelPercent: 25 }',
    'location partial → skip',
  ],
  [
    '20% travel',
    'location: { current: "Leeds, UK", travelPercent: 10 }',
    'location partial → clarify',
  ],
  ['10% travel', 'location: { current: "Leeds, UK", travelPercent: 10 }', 'location met → apply'],
]

export default rows
